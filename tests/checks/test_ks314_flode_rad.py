from tests.helpers import body, codes, findings, stod


def test_points_at_the_line() -> None:
    assert findings(stod(body=body("Utredning", "```mermaid\nflowchart TD\nA[Å 😀] --> B\n  B ==> C\n```"))) == [
        "kunskapsstod/prov.md:32:3 fel KS314 Raden i flödesschemat kan inte läsas: «B ==> C». | Skriv flowchart TD först och "
        'sedan en sak per rad: A[text], A{fråga}, A --> B, A -- ja --> B eller click A "#avsnitt".',
    ]


def test_leaves_the_small_subset_alone() -> None:
    chart = '```mermaid\nflowchart TD\n%% Å\nA[Svullen led] --> B{Feber?}\nB -- ja --> C\nclick C "#behandling"\n```'
    assert codes(stod(body=body("Utredning", chart))) == []


def test_a_chart_has_a_most_length() -> None:
    chart = "```mermaid\nflowchart TD\n" + "".join(f"A{n} --> A{n + 1}\n" for n in range(210)) + "```"
    assert findings(stod(body=body("Utredning", chart))) == [
        "kunskapsstod/prov.md:230:1 fel KS314 Flödesschemat är för långt: det får ha högst 200 rader, och resten kan inte läsas. | "
        "Dela det i flera scheman, ett för varje fråga.",
    ]
