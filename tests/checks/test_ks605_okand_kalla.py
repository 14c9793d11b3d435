from tests.helpers import addition, body, codes, findings, region, stod

REGISTER = "- {id: sos-gikt, typ: riktlinje, namn: Riktlinjer}\n"
BLOCK = "::: rekommendation {{#kost prioritet=3 prioritet_kalla={} riktning=for styrka=stark evidens=hog}}\nText.\n:::"


def judged(kalla: str, register: str = REGISTER) -> list[str]:
    text = stod(riktlinjer=f"[{{version: Å 😀, kalla: {kalla}}}]")
    return findings({"kallor/prov.yml": register, "kunskapsstod/prov.md": text})


def test_names_the_nearest_in_the_document() -> None:
    assert judged("provkallan") == [
        "kunskapsstod/prov.md:17:36 fel KS605 Källan «provkallan» i riktlinjer finns inte. | Menade du provkalla? Lägg annars till "
        "provkallan i kallor eller i registret kallor/.",
    ]


def test_names_the_nearest_in_the_register() -> None:
    assert judged("sos-gikta") == [
        "kunskapsstod/prov.md:17:36 fel KS605 Källan «sos-gikta» i riktlinjer finns inte. | Menade du sos-gikt? Lägg annars till "
        "sos-gikta i kallor eller i registret kallor/.",
    ]


def test_points_at_the_attribute_of_a_block() -> None:
    assert findings(stod(body=body("Utredning", BLOCK.format('"annan"')))) == [
        "kunskapsstod/prov.md:29:56 fel KS605 Källan «annan» i prioritet_kalla finns inte. | Lägg till annan i kallor eller "
        "i registret kallor/.",
    ]


def test_an_addition_has_only_the_register() -> None:
    files = {"kunskapsstod/prov.md": stod(), "regioner/provregion/_region.md": region(), "kallor/prov.yml": REGISTER}
    assert findings({**files, "regioner/provregion/prov.md": addition("## Behandling\n\n" + BLOCK.format("provkalla"))}) == [
        "regioner/provregion/prov.md:11:55 fel KS605 Källan «provkalla» i prioritet_kalla finns inte. | Lägg till provkalla "
        "i registret kallor/.",
    ]


def test_leaves_sources_of_the_document_and_the_register_alone() -> None:
    assert judged("provkalla") == []
    assert judged("sos-gikt") == []
    assert codes(stod(body=body("Utredning", BLOCK.format("provkalla")))) == []


def test_leaves_lists_that_could_not_be_read_to_their_own_messages() -> None:
    assert codes(stod(riktlinjer='[{kalla: annan, version: "1"}]', kallor="[{id: Å, titel: Ä}]")) == ["KS107"]
    assert [line.split()[2] for line in judged("annan", "- {id: sos-gikt, namn: Riktlinjer, typ: bok}\n")] == ["KS104"]
