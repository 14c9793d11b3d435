"""En rad i ett flödesschema kan inte läsas.

Scheman skrivs med en liten del av Mermaid, så att de kan ritas, läsas upp och visas som lista: en pil eller en ruta per rad,
och högst 200 rader.

Fel:

    ```mermaid
    flowchart TD
    A ==> B
    ```

Rätt:

    ```mermaid
    flowchart TD
    A[Svullen led] --> B{Feber?}
    B -- ja --> C[Remittera akut]
    click C "#vardniva-och-samverkan"
    ```
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from ..diagnostics import Diagnostic, Rule, Severity
from ..model import Entity
from .words import quote

RULE = Rule(code="KS314", name="flode-rad", severity=Severity.FEL)


def check(entity: Entity, today: date) -> Iterator[Diagnostic]:
    for fault in entity.source.faults_named("flode-rad"):
        yield RULE.at(
            fault.location,
            f"Raden i flödesschemat kan inte läsas: {quote(fault.facts['rad'])}.",
            "Skriv flowchart TD först och sedan en sak per rad: A[text], A{fråga}, A --> B, "
            'A -- ja --> B eller click A "#avsnitt".',
        )
    for fault in entity.source.faults_named("for-langt-flode"):
        message = f"Flödesschemat är för långt: det får ha högst {fault.facts['hogst']} rader, och resten kan inte läsas."
        yield RULE.at(fault.location, message, "Dela det i flera scheman, ett för varje fråga.")
