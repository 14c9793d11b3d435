"""What an author wrote is hashed; what follows when others come, move or go isn't."""

from __future__ import annotations

import pytest

from tests.helpers import base, body, stod


def hashed(text: str, **front: str) -> str:
    return base({"kunskapsstod/prov.md": stod("prov", body("Behandling", text), **front)}).stod["prov"].innehall


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("Se [beta](beta.md).", "Se [beta](gamma.md)."),
        ("Se [beta](beta.md#behandling).", "Se [beta](../kunskapsstod/gamma.md#utredning)."),
        ('Se [beta](beta.md "Titel").', 'Se [beta](gamma.md "Titel").'),
        (
            '```mermaid\nflowchart TD\n  A[x] --> B[y]\n  click A "beta.md"\n```',
            '```mermaid\nflowchart TD\n  A[x] --> B[y]\n  click A "g.md#a"\n```',
        ),
    ],
)
def test_where_a_link_within_the_base_leads_does_not_count(before: str, after: str) -> None:
    assert hashed(before) == hashed(after)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("Ge 5 mg.", "Ge 50 mg."),
        ("Ge [metformin](500 mg).", "Ge [metformin](5000 mg)."),
        ("[x](https://a.example/x)", "[x](https://b.example/x)"),
        ("[x]( https://a.example/x )", "[x]( https://b.example/x )"),
        ("[x](<https://a.example>)", "[x](<https://b.example>)"),
        ("[x](HTTPS://a.example)", "[x](HTTPS://b.example)"),
        ('[x](beta.md "Ge 1 mg")', '[x](beta.md "Ge 9 mg")'),
        (
            "::: rekommendation {#a riktning=for styrka=stark evidens=hog}\nGe.\n:::",
            "::: rekommendation {#a riktning=for styrka=svag evidens=hog}\nGe.\n:::",
        ),
    ],
)
def test_everything_else_does(before: str, after: str) -> None:
    assert hashed(before) != hashed(after)


def test_relations_do_not_count_but_what_is_said_of_another_does() -> None:
    plain = hashed("Ge.", samsjuklighet="[{id: alfa, text: Halvera dosen.}]")
    assert hashed("Ge.", samsjuklighet="[{id: omega, text: Halvera dosen.}]", relaterade="[beta]", ersatt_av="[gamma]") == plain
    assert hashed("Ge.", samsjuklighet="[{id: alfa, text: Dubbla dosen.}]") != plain
    assert hashed("Ge.", samsjuklighet="[{text: Halvera dosen., id: alfa}]") == plain


def test_how_fields_are_written_does_not_count() -> None:
    assert hashed("Ge.", titel='"Prov"') == hashed("Ge.", titel="Prov") != hashed("Ge.", titel="Annat")
