from tests.examples import AROUND
from tests.helpers import findings


def judged(vardforlopp: str, region: str) -> list[str]:
    entry = f"- {{datum: 2026-01-01, id: rad-ett, vardforlopp: {vardforlopp}, region: {region}, lage: infort}}\n"
    return findings({**AROUND, "inforande/prov.yml": entry})


def test_names_the_nearest_pathway() -> None:
    assert judged("vardforlopp-kool", "skane") == [
        "inforande/prov.yml:1:49 fel KS713 Vårdförloppet «vardforlopp-kool» finns inte. | Menade du vardforlopp-kol? Id:t är filens "
        "namn i kunskapsstod/, utan .md.",
    ]


def test_a_support_that_is_no_pathway() -> None:
    assert judged("hjartsvikt", "skane") == [
        "inforande/prov.yml:1:49 fel KS713 «hjartsvikt» är inget vårdförlopp. | Bara vårdförlopp har ett läge för införande.",
    ]


def test_names_the_nearest_region() -> None:
    assert judged("vardforlopp-kol", "skaane") == [
        "inforande/prov.yml:1:74 fel KS713 Regionen «skaane» finns inte. | Menade du skane? Skriv namnet på regionens mapp.",
    ]


def test_leaves_known_ones_alone_and_invalid_ones_to_their_own_messages() -> None:
    assert judged("vardforlopp-kol", "skane") == []
    assert [line.split()[2] for line in judged("Kol", "Skåne")] == ["KS105", "KS105"]


def test_a_pathway_that_was_renamed() -> None:
    entry = "- {id: rad-ett, vardforlopp: vardforlopp-lunga, region: skane, lage: infort, datum: 2026-01-01}\n"
    moved = "- {id: vardforlopp-lunga, till: vardforlopp-kol, datum: 2026-01-01}\n"
    assert findings({**AROUND, "inforande/prov.yml": entry, "omdirigeringar.yml": moved}) == [
        "inforande/prov.yml:1:30 fel KS713 Vårdförloppet «vardforlopp-lunga» finns inte. | Kunskapsstödet heter nu vardforlopp-kol.",
    ]
