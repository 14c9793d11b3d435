"""En platshållare står kvar i texten.

TODO, lorem ipsum, [...] och liknande är till för den som skriver. I en publicerad text vet läsaren inte vad som saknas.
Utkast får ha dem.

Fel:

    TODO: dosering

Rätt:

    Börja med 100 mg dagligen.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from ..diagnostics import Diagnostic, Rule, Severity
from ..mall.vokabular import Status
from ..model import Entity, Kunskapsstod, Tillagg
from .running import on_line, running_lines
from .words import quote

RULE = Rule(code="KS503", name="platshallare", severity=Severity.FEL)

_PLACEHOLDER = re.compile(
    r"\b(?:TODO|FIXME|XXX+|TBD)\b|\?\?\?+|\[(?:…|\.\.\.)\]"
    r"|(?i:lorem ipsum|kompletteras senare|[\[(](?:ska |bör )?kompletteras[^\])]{0,200}[\])]|^\W*(?:ska |bör )?kompletteras\W*$)"
)
_MAYBE = ("todo", "fixme", "xxx", "tbd", "???", "[…", "[...", "lorem ipsum", "kompletteras")
_FIELDS = ("titel", "kort_titel", "sammanfattning")
_WRITE = "Skriv det som ska stå där, eller ta bort det."
_HINT = f"{_WRITE} Sätt status utkast om texten inte är färdig."


def check(entity: Entity, today: date) -> Iterator[Diagnostic]:
    if not isinstance(entity, Kunskapsstod | Tillagg):
        return
    if isinstance(entity, Kunskapsstod):
        if entity.falt.status is Status.UTKAST:
            return
        for name in _FIELDS:
            if match := _PLACEHOLDER.search(getattr(entity.falt, name) or ""):
                yield RULE.at(entity.source.at(name), f"Platshållaren {quote(match[0])} står kvar i {name}.", _HINT)
    hint = _HINT if isinstance(entity, Kunskapsstod) else _WRITE
    for line, text in running_lines(entity.body, _MAYBE):
        for match in _PLACEHOLDER.finditer(text):
            yield RULE.at(on_line(entity.source, line, *match.span()), f"Platshållaren {quote(match[0])} står kvar i texten.", hint)
