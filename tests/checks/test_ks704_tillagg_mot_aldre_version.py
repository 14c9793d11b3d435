from tests.helpers import addition, findings, region, stod


def judged(reviewed: str, national: str) -> list[str]:
    log = f"[{{version: {national}, datum: 2026-01-01, typ: ny, text: Å.}}]"
    return findings(
        {
            "kunskapsstod/prov.md": stod(version=national, andringslogg=log),
            "regioner/provregion/_region.md": region(),
            "regioner/provregion/prov.md": addition(till_version=reviewed),
        }
    )


def test_an_older_major() -> None:
    assert judged("9.2.0", "10.0.0") == [
        "regioner/provregion/prov.md:4:15 upplysning KS704 Tillägget är granskat mot version «9.2.0», men kunskapsstödet har "
        "version «10.0.0». | Läs om tillägget mot den nya versionen, och skriv sedan till_version: 10.0.0.",
    ]


def test_leaves_an_older_minor_alone() -> None:
    assert judged("2.0.0", "2.1.0") == []
