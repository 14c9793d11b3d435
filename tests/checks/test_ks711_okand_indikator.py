from tests.helpers import codes, findings, stod

REGISTER = "- {id: gikt-urat, namn: Urat}\n"


def judged(text: str, register: str = REGISTER) -> list[str]:
    return findings({"indikatorer/prov.yml": register, "kunskapsstod/prov.md": text})


def test_names_the_nearest() -> None:
    assert judged(stod(indikatorer="[gikt-urat, gikt-uratt]")) == [
        "kunskapsstod/prov.md:17:26 fel KS711 Indikatorn «gikt-uratt» finns inte. | Menade du gikt-urat? Id:t ska finnas i "
        "registret indikatorer/.",
    ]


def test_without_a_register() -> None:
    assert codes(stod(indikatorer="[gikt-urat]")) == ["KS711"]


def test_leaves_known_ones_alone_and_a_faulty_register_to_its_own_message() -> None:
    assert judged(stod(indikatorer="[gikt-urat]")) == []
    assert [line.split()[2] for line in judged(stod(indikatorer="[annan]"), "- {id: gikt-urat, naamn: Urat}\n")] == ["KS102"]
    assert codes(stod(indikatorer="[Urat]")) == ["KS105"]
