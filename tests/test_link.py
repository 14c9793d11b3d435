"""What belongs together is found from both sides; lists are in Swedish order."""

from generator.link import swedish
from tests.helpers import base, body, stod

REGION = "---\nnamn: {namn}\nexempel: true\n{rest}---\n"
TILLAGG = (
    "---\nregion: {region}\ntill: prov\ntill_version: 1.0.0\n"
    "ansvarig: {{organ: a, forvaltare: b, kontakt: c@d.invalid}}\ngiltig_till: 2099-01-01\n---\n\n## Remissrutiner\n\nTill {region}.\n"
)


def test_the_swedish_alphabet_ends_with_three_letters() -> None:
    words = ["östra", "Ärr", "ål", "zon", "epilepsi", "Éponym", "apa", "Öra"]
    assert sorted(words, key=swedish) == ["apa", "epilepsi", "Éponym", "zon", "ål", "Ärr", "Öra", "östra"]


def test_backlinks_come_from_text_and_fields_and_never_from_oneself() -> None:
    loaded = base(
        {
            "kunskapsstod/prov.md": stod(body=body("Bakgrund", "Se [sig](prov.md) [@provkalla].")),
            "kunskapsstod/text.md": stod("text", body=body("Bakgrund", "Se [prov](prov.md#utredning) [@provkalla].")),
            "kunskapsstod/falt.md": stod("falt", samsjuklighet="[{id: prov, text: Mer.}]"),
        }
    )
    assert loaded.base.bakatlankar == {"prov": ("falt", "text")}


def test_a_region_inherits_additions_and_its_own_come_last() -> None:
    loaded = base(
        {
            "kunskapsstod/prov.md": stod(),
            "regioner/norr/_region.md": REGION.format(namn="Norr", rest=""),
            "regioner/mitt/_region.md": REGION.format(namn="Mitt", rest="arver: norr\n"),
            "regioner/soder/_region.md": REGION.format(namn="Söder", rest="arver: mitt\n"),
            "regioner/norr/prov.md": TILLAGG.format(region="norr"),
            "regioner/soder/prov.md": TILLAGG.format(region="soder"),
        }
    )
    assert [t.region for t in loaded.base.tillagg_i("soder", "prov")] == ["norr", "soder"]
    assert [t.region for t in loaded.base.tillagg_i("mitt", "prov")] == ["norr"]
    assert loaded.base.tillagg_i("finns-inte", "prov") == ()


def test_inheritance_in_a_circle_ends() -> None:
    loaded = base(
        {
            "kunskapsstod/prov.md": stod(),
            "regioner/norr/_region.md": REGION.format(namn="Norr", rest="arver: soder\n"),
            "regioner/soder/_region.md": REGION.format(namn="Söder", rest="arver: norr\n"),
            "regioner/norr/prov.md": TILLAGG.format(region="norr"),
        }
    )
    assert [t.region for t in loaded.base.tillagg_i("soder", "prov")] == ["norr"]
