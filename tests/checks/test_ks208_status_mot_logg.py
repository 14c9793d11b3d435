import pytest

from tests.helpers import codes, findings, stod


def log(*typer: str) -> str:
    """Changes of these kinds, the newest first."""
    numbers = range(len(typer) - 1, -1, -1)
    return ", ".join(
        f"{{version: 1.{n}.0, datum: 2026-01-01, typ: {typ}, text: Å.}}" for n, typ in zip(numbers, typer, strict=True)
    )


def of(status: str, *typer: str) -> str:
    return stod(status=status, version=f"1.{len(typer) - 1}.0", andringslogg=f"[{log(*typer)}]")


def test_taken_out_of_use_without_a_reason() -> None:
    assert findings(of("avpublicerad", "saklig", "ny")) == [
        "kunskapsstod/prov.md:5:9 fel KS208 Status är «avpublicerad», men den nyaste posten i ändringsloggen har typ «saklig». | Lägg en "
        "post av typ avpublicerad och med en högre version överst. Är 1.1.0 inte publicerad: rätta dess typ.",
    ]


def test_another_withdrawal_than_the_log_tells_of() -> None:
    assert findings(of("aterkallad", "avpublicerad", "ny")) == [
        "kunskapsstod/prov.md:5:9 fel KS208 Status är «aterkallad», men den nyaste posten i ändringsloggen har typ «avpublicerad». | "
        "Skriv status: avpublicerad, eller lägg en post av typ aterkallad och med en högre version överst.",
    ]


def test_in_use_after_a_withdrawal() -> None:
    assert findings(of("exempel", "aterkallad", "ny")) == [
        "kunskapsstod/prov.md:5:9 fel KS208 Status är «exempel», men den nyaste posten i ändringsloggen har typ «aterkallad». | Skriv "
        "status: aterkallad. Har stödet tagits i bruk igen: lägg en post av typ aterpublicerad överst.",
    ]


def test_taken_into_use_again_in_silence() -> None:
    assert findings(of("exempel", "redaktionell", "saklig", "avpublicerad", "ny")) == [
        "kunskapsstod/prov.md:15:123 fel KS208 Typen är «saklig», men posten kommer efter att stödet togs ur bruk i 1.1.0. | Skriv typ: "
        "aterpublicerad, och i text varför stödet är i bruk igen.",
    ]


@pytest.mark.parametrize(
    ("status", "typer"),
    [
        ("avpublicerad", ["avpublicerad", "ny"]),
        ("aterkallad", ["aterkallad", "avpublicerad", "ny"]),
        ("avpublicerad", ["avpublicerad", "redaktionell", "avpublicerad", "ny"]),
        ("exempel", ["redaktionell", "aterpublicerad", "aterkallad", "avpublicerad", "ny"]),
        ("utkast", ["ny"]),
    ],
)
def test_leaves_a_log_that_agrees_alone(status: str, typer: list[str]) -> None:
    assert codes(of(status, *typer)) == []


def test_leaves_what_could_not_be_read_to_its_own_message() -> None:
    assert codes(of("avpublicerat", "ny")) == ["KS104"]
    assert codes(of("avpublicerad", "nyhet")) == ["KS104"]
    assert codes(stod(status="avpublicerad", andringslogg=None)) == ["KS101"]


def test_leaves_a_missing_entry_and_a_log_in_disorder_to_their_own_messages() -> None:
    assert codes(stod(status="avpublicerad", version="1.0.1")) == ["KS204"]
    disorder = (
        "[{version: 1.0.0, datum: 2026-01-01, typ: ny, text: Å.}, {version: 1.1.0, datum: 2026-02-01, typ: aterkallad, text: Å.}]"
    )
    assert codes(stod(version="1.1.0", andringslogg=disorder)) == ["KS205"]
