"""Filen är större än vad en text kan vara.

Ett kunskapsstöd är kortfattat. En mycket stor fil är oftast något annat, till exempel en bild eller en hel rapport
som klistrats in.

Fel:

    gikt.md, 900 kB

Rätt:

    gikt.md, 12 kB
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from ..diagnostics import Diagnostic, Fault, Rule, Severity
from ..model import Entity
from .words import fact_int, number

RULE = Rule(code="KS003", name="for-stor-fil", severity=Severity.FEL)


def check(entity: Entity, today: date) -> Iterator[Diagnostic]:
    for fault in entity.source.faults_named("for-stor-fil"):
        yield RULE.at(
            fault.location,
            f"Filen är {_kilobytes(fault, 'bytes')} kB, men högst {_kilobytes(fault, 'hogst')} kB kan läsas.",
            "Korta texten, dela den på flera dokument eller länka till det långa materialet.",
        )


def _kilobytes(fault: Fault, name: str) -> str:
    """A number of bytes among the facts in kB, rounded up."""
    return number(-(-fact_int(fault, name) // 1024))
