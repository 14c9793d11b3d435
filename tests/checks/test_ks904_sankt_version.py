from tests.checks.test_ks903_saknad_loggpost import of
from tests.helpers import codes, findings, stod, withdrawn


def test_says_which_to_write() -> None:
    assert findings(of("1.9.0"), before=[of("1.10.0", "1.9.0")]) == [
        "kunskapsstod/prov.md:6:10 fel KS904 Versionen är «1.9.0», men «1.10.0» har publicerats. | Skriv version: 1.10.1 eller högre, "
        "också när en äldre text ska gälla igen.",
    ]


def test_also_of_what_was_out_of_use() -> None:
    text = withdrawn(version="0.9.0").replace("version: 1.0.0", "version: 0.9.0")
    assert codes(text, before=[withdrawn()]) == ["KS904"]


def test_leaves_the_same_and_a_higher_version_alone() -> None:
    assert codes(of("1.0.0"), before=[of("1.0.0")]) == []
    assert codes(of("1.10.0", "1.9.0"), before=[of("1.9.0")]) == []


def test_leaves_a_log_that_knows_better_and_a_draft_to_their_own_messages() -> None:
    published = of("1.1.0", "1.0.0")
    assert codes(published.replace("version: 1.1.0\n", "version: 1.0.0\n"), before=[published]) == ["KS204"]
    assert codes(stod(status="utkast"), before=[published]) == ["KS901"]
