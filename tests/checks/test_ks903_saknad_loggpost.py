from tests.helpers import codes, findings, stod


def of(*versions: str) -> str:
    """A support whose log has these versions, the newest first."""
    log = ", ".join(f"{{version: {one}, datum: 2026-01-01, typ: saklig, text: Å.}}" for one in versions)
    return stod(version=versions[0], andringslogg=f"[{log}]")


def test_all_in_one_message() -> None:
    before = [of("1.0.0"), of("1.9.0", "1.0.0"), of("1.10.0", "1.9.0", "1.0.0")]
    assert findings(of("2.0.0", "1.0.0"), before=before) == [
        "kunskapsstod/prov.md:15:15 fel KS903 Ändringsloggen saknar version 1.10.0, 1.9.0, som har publicerats. | Lägg tillbaka det som "
        "stod om varje version, och ge det som är nytt en egen post överst.",
    ]


def test_a_version_from_long_ago() -> None:
    assert codes(of("1.2.0", "1.1.0"), before=[of("1.0.0"), of("1.1.0", "1.0.0")]) == ["KS903"]


def test_leaves_entries_for_what_was_never_published_alone() -> None:
    assert codes(of("1.2.0", "1.1.0"), before=[of("1.1.0", "1.0.0")]) == []
    assert codes(of("1.1.0", "1.0.0"), before=[of("1.0.0")]) == []


def test_leaves_another_mistake_to_its_own_message() -> None:
    assert codes(of("1.0.0"), before=[of("1.0.0"), of("1.1.0", "1.0.0")]) == ["KS904"]
    assert codes(of("1.0.0").replace("version: 1.0.0\n", "version: 1.1.0\n"), before=[of("1.1.0", "1.0.0")]) == ["KS204"]
    assert codes(stod(version="2.0.0", andringslogg="[{version: 2, datum: 2026-01-01, typ: ny, text: Å.}]"), before=[stod()]) == [
        "KS105"
    ]
