from tests.helpers import body, codes, findings, stod

BLOCK = "::: rekommendation {riktning=for styrka=stark evidens=hog #NAMN}\nText.\n:::"


def test_the_anchor_of_a_section() -> None:
    assert findings(stod(body=body("Utredning", BLOCK.replace("NAMN", "behandling")))) == [
        "kunskapsstod/prov.md:29:60 fel KS315 Id:t «behandling» är upptaget av en rubrik eller en annan rekommendation. | Välj "
        "ett eget id, och behåll det sedan: det är rekommendationens permanenta adress.",
    ]


def test_the_same_id_twice() -> None:
    block = BLOCK.replace("NAMN", "kost")
    assert codes(stod(body=body("Utredning", f"{block}\n\n{block}"))) == ["KS315"]


def test_leaves_an_own_id_alone() -> None:
    assert codes(stod(body=body("Utredning", BLOCK.replace("NAMN", "kost")))) == []
