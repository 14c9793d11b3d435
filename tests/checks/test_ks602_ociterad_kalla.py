from tests.helpers import body, codes, findings, stod

TWO = "[{id: provkalla, titel: Å}, {id: annan-kalla, titel: Ä}]"


def test_points_at_the_id() -> None:
    assert findings(stod(kallor=TWO)) == [
        "kunskapsstod/prov.md:12:42 varning KS602 Källan «annan-kalla» används inte i texten. | Skriv [@annan-kalla] efter det "
        "som källan stöder, eller ta bort den.",
    ]


def test_leaves_sources_of_guidelines_blocks_and_footnotes_alone() -> None:
    assert codes(stod(kallor=TWO, riktlinjer='[{kalla: annan-kalla, version: "1"}]')) == []
    block = "::: rekommendation {#kost kallor=annan-kalla riktning=for styrka=stark evidens=hog}\nText.\n:::"
    assert codes(stod(kallor=TWO, body=body("Utredning", block))) == []
    assert codes(stod(kallor=TWO, body=body("Utredning", "Text.[^1]\n\n[^1]: Se [@annan-kalla]."))) == []


def test_leaves_a_misspelt_mark_to_its_own_message() -> None:
    assert codes(stod(kallor=TWO, body=body("Utredning", "Text [@annan-kala]."))) == ["KS601"]
