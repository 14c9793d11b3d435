from tests.helpers import body, codes, findings, stod

BLOCK = "::: rekommendation {#kost riktning=RIKTNING styrka=stark evidens=hog prioritet=icke-gora}\nText.\n:::"


def test_points_at_the_block() -> None:
    assert findings(stod(body=body("Utredning", BLOCK.replace("RIKTNING", "for")))) == [
        "kunskapsstod/prov.md:29:1 fel KS320 Rekommendationen «kost» har prioritet icke-gora men riktning for. | Skriv "
        "riktning=emot, eller rätta prioriteten.",
    ]


def test_leaves_the_right_direction_alone() -> None:
    assert codes(stod(body=body("Utredning", BLOCK.replace("RIKTNING", "emot")))) == []
