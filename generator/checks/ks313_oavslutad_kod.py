"""En kodruta eller ett flödesschema tar aldrig slut.

En ruta som öppnas med tre grava accenter stängs med lika många på en egen rad. Annars blir resten av texten kod.

Fel:

    ```mermaid
    flowchart TD
    A --> B

Rätt:

    ```mermaid
    flowchart TD
    A --> B
    ```
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from ..diagnostics import Diagnostic, Rule, Severity
from ..model import Entity

RULE = Rule(code="KS313", name="oavslutad-kod", severity=Severity.FEL)


def check(entity: Entity, today: date) -> Iterator[Diagnostic]:
    for fault in entity.source.faults_named("oavslutad-kod"):
        yield RULE.at(
            fault.location,
            "Kodrutan eller flödesschemat som börjar här avslutas aldrig.",
            "Skriv ``` på en egen rad efter det sista i rutan.",
        )
