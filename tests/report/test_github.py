"""Findings as the host's workflow commands: exact lines, escaping, and what happens past the ten that it shows."""

from __future__ import annotations

from generator.diagnostics import Diagnostic, Location, Severity
from generator.report.github import to_github


def finding(
    severity: Severity = Severity.FEL,
    *,
    path: str = "content/kunskapsstod/kol.md",
    line: int = 14,
    end_line: int = 14,
    message: str = "Okänd vårdnivå «primärvård».",
    hint: str = "",
) -> Diagnostic:
    location = Location(path, line, 5, end_line, 15)
    return Diagnostic(location=location, severity=severity, code="KS104", name="okand-varde", message=message, hint=hint)


def test_nothing_when_there_are_no_findings() -> None:
    assert to_github([]) == ""


def test_a_finding_is_one_command_with_its_place_and_advice() -> None:
    assert to_github([finding(hint="Skriv primarvard.")]) == (
        "::error file=content/kunskapsstod/kol.md,line=14,col=5,endLine=14,endColumn=15,title=KS104 okand-varde"
        "::Okänd vårdnivå «primärvård».%0Aråd: Skriv primarvard.\n"
    )


def test_a_place_of_several_lines_has_no_columns() -> None:
    assert to_github([finding(end_line=16)]) == (
        "::error file=content/kunskapsstod/kol.md,line=14,endLine=16,title=KS104 okand-varde::Okänd vårdnivå «primärvård».\n"
    )


def test_each_severity_has_its_level_and_faults_come_first() -> None:
    shown = to_github([finding(severity) for severity in (Severity.UPPLYSNING, Severity.VARNING, Severity.FEL)])
    assert [line.split()[0] for line in shown.splitlines()] == ["::error", "::warning", "::notice"]


def test_what_an_author_wrote_cannot_end_the_command() -> None:
    shown = to_github([finding(path="content/a:b,c%.md", message="100 %: «x,y»\r\n::error::annat", hint="a\nb")])
    assert shown == (
        "::error file=content/a%3Ab%2Cc%25.md,line=14,col=5,endLine=14,endColumn=15,title=KS104 okand-varde"
        "::100 %25: «x,y»%0D%0A::error::annat%0Aråd: a%0Ab\n"
    )


def test_nine_of_a_level_stand_alone() -> None:
    shown = to_github([finding(line=line, end_line=line) for line in range(1, 10)])
    assert [line.split(",")[1] for line in shown.splitlines()] == [f"line={line}" for line in range(1, 10)]


def test_the_tenth_tells_how_many_more_there_are_and_where() -> None:
    first = [finding() for _ in range(9)]
    rest = [finding(path=f"content/{name}.md") for name in ("a", "b", "b", "c")]
    *single, last = to_github([*first, *rest]).splitlines()
    assert len(single) == 9
    assert last == (
        "::error title=Fler fynd::4 fel till: content/b.md (2), content/a.md (1), content/c.md (1). "
        "Hela listan står i jobbets sammanfattning."
    )


def test_each_level_has_its_own_ten() -> None:
    findings = [finding(severity) for severity in Severity for _ in range(10)]
    lines = to_github(findings).splitlines()
    assert len(lines) == 30
    assert lines[19] == (
        "::warning title=Fler fynd::1 varning till: content/kunskapsstod/kol.md (1). Hela listan står i jobbets sammanfattning."
    )


def test_the_last_one_names_ten_files() -> None:
    found = [finding() for _ in range(9)] + [finding(path=f"content/{number:02}.md") for number in range(11)]
    named = ", ".join(f"content/{number:02}.md (1)" for number in range(10))
    last = to_github(found).splitlines()[-1]
    assert last == f"::error title=Fler fynd::11 fel till: {named} och 1 fil till. Hela listan står i jobbets sammanfattning."
    assert " och 2 filer till. " in to_github([*found, finding(path="content/11.md")])
