from tests.helpers import addition, codes, findings, region, stod


def test_an_unknown_region() -> None:
    assert findings({"regioner/aaa/_region.md": region(arver="bbb-region"), "regioner/bbb-regionen/_region.md": region()}) == [
        "regioner/aaa/_region.md:4:8 fel KS707 Regionen «bbb-region» finns inte. | Menade du bbb-regionen? Skriv namnet på "
        "regionens mapp.",
    ]


def test_a_circle_is_one_mistake() -> None:
    files = {
        f"regioner/{a}/_region.md": region(arver=b) for a, b in (("aaa", "bbb"), ("bbb", "ccc"), ("ccc", "aaa"), ("ddd", "aaa"))
    }
    assert findings(files) == [
        "regioner/aaa/_region.md:4:8 fel KS707 Regionerna ärver av varandra i en cirkel: aaa → bbb → ccc → aaa. | Ta bort arver "
        "hos någon av dem.",
    ]


def test_itself() -> None:
    assert codes({"regioner/aaa/_region.md": region(arver="aaa")}) == ["KS707"]
    files = {"kunskapsstod/prov.md": stod(), "regioner/provregion/_region.md": region()}
    assert findings({**files, "regioner/provregion/prov.md": addition(arver="provregion")}) == [
        "regioner/provregion/prov.md:7:8 fel KS707 Tillägget ärver från sin egen region. | Skriv en annan region, eller ta bort "
        "arver.",
    ]


def test_leaves_a_chain_alone() -> None:
    files = {f"regioner/{a}/_region.md": region(arver=b) for a, b in (("aaa", "bbb"), ("bbb", "ccc"), ("ccc", None))}
    assert codes(files) == []
