"""The way of the data in one place: read → parse → interpret → check → link → check."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from .catalogue import catalogue_entry
from .checks import check_base, check_entity, check_entity_in, in_order
from .diagnostics import Diagnostic, Severity
from .interpret import interpret
from .link import link
from .model import Entity, Kunskapsbas, Kunskapsstod, Publicering
from .parse.document import parse
from .read import SourceFile


@dataclass(frozen=True, slots=True)
class Loaded:
    """A base, its supports in full, and everything that was found in it."""

    base: Kunskapsbas
    stod: Mapping[str, Kunskapsstod]
    diagnostics: tuple[Diagnostic, ...]


def stops(diagnostics: Iterable[Diagnostic], *, strict: bool = False) -> bool:
    """Whether a finding stops publication."""
    stopping = {Severity.FEL, Severity.VARNING} if strict else {Severity.FEL}
    return any(diagnostic.severity in stopping for diagnostic in diagnostics)


def examine(file: SourceFile, today: date) -> tuple[Entity, tuple[Diagnostic, ...]]:
    """One file by itself: what it stands for, and what is wrong in it."""
    entity = interpret(parse(file))
    return entity, tuple(check_entity(entity, today))


def load(files: Iterable[SourceFile], today: date, *, drafts: bool = False, tidigare: Publicering | None = None) -> Loaded:
    """Turn source files into a linked base, with all findings in one run. ``today`` decides what is overdue,
    ``drafts`` whether texts with status ``utkast`` belong to the publication, ``tidigare`` what the one before promised.
    """
    examined = [examine(file, today) for file in files]
    stod = {entity.id: entity for entity, _ in examined if isinstance(entity, Kunskapsstod)}
    others = [entity for entity, _ in examined if not isinstance(entity, Kunskapsstod)]
    base = link((catalogue_entry(one) for one in stod.values()), others, drafts=drafts, tidigare=tidigare)
    found = [diagnostic for _, diagnostics in examined for diagnostic in diagnostics]
    for entity, _ in examined:
        found.extend(check_entity_in(entity, base, today))
    found.extend(check_base(base, today))
    return Loaded(base, stod, in_order(found))
