from tests.helpers import body, codes, findings, stod


def test_in_a_list() -> None:
    assert findings(stod(body=body("Utredning", "- Å\n  ::: notera\n  Text.\n  :::"))) == [
        "kunskapsstod/prov.md:30:3 fel KS311 Blocket «notera» står inuti en lista, ett citat eller ett annat block. | Flytta ut "
        "blocket, och kontrollera att blocket före är avslutat med :::.",
    ]


def test_in_a_block_is_one_mistake() -> None:
    assert codes(stod(body=body("Utredning", "::: notera\nText.\n\n::: undantag\nText.\n:::\n:::"))) == ["KS311"]


def test_leaves_a_list_in_a_block_alone() -> None:
    assert codes(stod(body=body("Utredning", "::: notera\n- Å\n- Ä\n:::"))) == []
