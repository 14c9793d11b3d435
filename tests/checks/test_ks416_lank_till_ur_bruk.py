from tests.helpers import addition, body, codes, findings, region, stod, withdrawn

NOW = "Hänvisa till nytt i stället."


def of(text: str = "", old: str = "", **fields: str) -> dict[str, str]:
    """«prov», and «gammal» that is out of use."""
    prov = stod(body=body("Utredning", text), **fields) if text else stod(**fields)
    return {"kunskapsstod/prov.md": prov, "kunskapsstod/gammal.md": old or withdrawn("gammal", relaterade="[prov]")}


REPLACED = {
    "kunskapsstod/gammal.md": withdrawn("gammal", ersatt_av="[nytt]"),
    "kunskapsstod/nytt.md": stod("nytt", ersatter="[gammal]", relaterade="[prov]"),
}


def test_a_link_and_fields_with_what_to_name_instead() -> None:
    files = (
        of("Å 😀 [text](gammal.md#behandling).", relaterade="[nytt, gammal]", samsjuklighet="[{id: gammal, text: Å.}]") | REPLACED
    )
    assert findings(files) == [
        f"kunskapsstod/prov.md:17:20 varning KS416 «gammal» i relaterade har status avpublicerad. | {NOW}",
        f"kunskapsstod/prov.md:18:22 varning KS416 «gammal» i samsjuklighet har status avpublicerad. | {NOW}",
        f"kunskapsstod/prov.md:31:12 varning KS416 Länken «gammal.md#behandling» går till ett kunskapsstöd med status avpublicerad. | {NOW}",
    ]


def test_nothing_has_taken_over() -> None:
    assert findings(of(overlappar="[gammal]")) == [
        "kunskapsstod/prov.md:17:14 varning KS416 «gammal» i overlappar har status avpublicerad. | Hänvisa till det stöd som gäller nu, "
        "eller ta bort det.",
    ]


def test_names_the_end_of_the_chain() -> None:
    chain = {
        "kunskapsstod/gammal.md": withdrawn("gammal", ersatt_av="[mellan, nytt]"),
        "kunskapsstod/mellan.md": withdrawn("mellan", ersatter="[gammal]", ersatt_av="[nytt]"),
        "kunskapsstod/nytt.md": stod("nytt", ersatter="[gammal, mellan]"),
    }
    found = [line for line in findings(of(samsjuklighet="[{id: gammal, text: Å.}]") | chain) if "KS416" in line]
    assert [line.split(" | ")[1] for line in found] == [NOW]


def test_what_has_taken_over_itself() -> None:
    files = of("[det gamla](gammal.md)", withdrawn("gammal", ersatt_av="[prov]"), ersatter="[gammal]")
    assert [line.split(" | ")[1] for line in findings(files)] == ["Ta bort det: det här stödet har kommit i dess ställe."]


def test_links_in_other_files() -> None:
    page = "---\ntitel: Å\nbeskrivning: Å\n---\n\nSe [det](../kunskapsstod/gammal.md).\n"
    assert [line.split(" | ")[0] for line in findings({"om/sida.md": page, "kunskapsstod/gammal.md": withdrawn("gammal")})] == [
        "om/sida.md:6:10 varning KS416 Länken «../kunskapsstod/gammal.md» går till ett kunskapsstöd med status avpublicerad."
    ]


def test_leaves_what_is_out_of_use_and_additions_to_it_alone() -> None:
    files = {
        "kunskapsstod/prov.md": withdrawn(body=body("Utredning", "[det](gammal.md)"), relaterade="[gammal]"),
        "kunskapsstod/gammal.md": withdrawn("gammal"),
        "regioner/provregion/_region.md": region(),
        "regioner/provregion/prov.md": addition("## Remissrutiner\n\n[Det](../../kunskapsstod/gammal.md).\n"),
    }
    assert codes(files) == []


def test_leaves_what_is_replaced_and_what_could_not_be_read_alone() -> None:
    assert codes(of(old=withdrawn("gammal", ersatt_av="[prov]"), ersatter="[gammal]")) == []
    assert codes(of("[det](gammal.md)", "---\nstatus: avpublicerad\nid: [\n---\n")) == ["KS012"]


def test_nobody_has_to_name_back_what_is_out_of_use() -> None:
    assert "KS405" not in codes(of(relaterade="[gammal]"))
    assert "KS405" not in codes(of(old=withdrawn("gammal", relaterade="[prov]")))
