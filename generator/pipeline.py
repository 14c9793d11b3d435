"""The way of the data in one place: read → parse → interpret → check → link → check."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from .checks import check_base, check_entity, in_order
from .diagnostics import Diagnostic, Severity
from .interpret import interpret
from .link import link
from .model import Kunskapsbas
from .parse.document import parse
from .read import SourceFile


@dataclass(frozen=True, slots=True)
class Loaded:
    """A base and everything that was found in it."""

    base: Kunskapsbas
    diagnostics: tuple[Diagnostic, ...]

    def stops(self, *, strict: bool = False) -> bool:
        """Whether a finding stops publication."""
        stopping = {Severity.FEL, Severity.VARNING} if strict else {Severity.FEL}
        return any(diagnostic.severity in stopping for diagnostic in self.diagnostics)


def load(files: Iterable[SourceFile], today: date, *, drafts: bool = False) -> Loaded:
    """Turn source files into a linked base, with all findings in one run. ``today`` decides what is overdue,
    ``drafts`` whether texts with status ``utkast`` belong to the publication.
    """
    entities = [interpret(parse(file)) for file in files]
    found = [diagnostic for entity in entities for diagnostic in check_entity(entity, today)]
    base = link(entities, drafts=drafts)
    found.extend(check_base(base, today))
    return Loaded(base, in_order(found))
