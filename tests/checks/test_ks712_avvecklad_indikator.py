from tests.helpers import findings, stod, withdrawn

REGISTER = "- {id: gikt-urat, namn: Urat, status: avvecklad}\n- {id: gikt-prov, namn: Prov}\n"


def judged(text: str) -> list[str]:
    return findings({"indikatorer/prov.yml": REGISTER, "kunskapsstod/prov.md": text})


def test_points_at_the_id() -> None:
    assert judged(stod(indikatorer="[gikt-prov, gikt-urat]")) == [
        "kunskapsstod/prov.md:17:26 varning KS712 Indikatorn «gikt-urat» är avvecklad. | Ta bort den, eller välj en som är aktiv.",
    ]


def test_leaves_what_is_out_of_use_alone() -> None:
    assert judged(withdrawn(status="aterkallad", indikatorer="[gikt-urat]")) == []
