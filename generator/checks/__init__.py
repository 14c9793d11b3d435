"""The rules, a file each: ``ks104_okand_varde.py`` holds rule KS104, its help text (the docstring) and how it looks.

A rule module has ``RULE`` and at least one of: ``check(entity, today)``, which looks at one file;
``check_in(entity, base, today)``, which looks at one file in its base; ``check_base(base, today)``, which looks at the whole.
A file dropped here is a rule.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from functools import cache
from importlib import import_module
from importlib.resources import files

from ..diagnostics import Diagnostic, Rule
from ..model import Entity, Kunskapsbas

EntityCheck = Callable[[Entity, date], Iterator[Diagnostic]]
InCheck = Callable[[Entity, Kunskapsbas, date], Iterator[Diagnostic]]
BaseCheck = Callable[[Kunskapsbas, date], Iterator[Diagnostic]]

_MODULE = re.compile(r"(ks\d{3}_\w+)\.py")


@dataclass(frozen=True, slots=True, kw_only=True)
class RuleModule:
    """A rule as found in its file."""

    rule: Rule
    help: str
    """The docstring: Swedish, what and why, then ``Fel:`` and ``Rätt:`` with an indented example each.

    An example is fields and text of ``gikt.md``, or of the files that it names. ``tests/examples.py`` makes whole files of it, and
    the wrong one has to give this rule alone, the right one nothing.
    """
    check: EntityCheck | None
    check_in: InCheck | None
    check_base: BaseCheck | None


@cache
def rules() -> tuple[RuleModule, ...]:
    """All rules in the order of their codes."""
    names = sorted(match[1] for entry in files(__name__).iterdir() if (match := _MODULE.fullmatch(entry.name)))
    return tuple(_load(name) for name in names)


def _load(name: str) -> RuleModule:
    module = import_module(f"{__name__}.{name}")
    return RuleModule(
        rule=module.RULE,
        help=module.__doc__ or "",
        check=getattr(module, "check", None),
        check_in=getattr(module, "check_in", None),
        check_base=getattr(module, "check_base", None),
    )


def check_entity(entity: Entity, today: date) -> Iterator[Diagnostic]:
    """Every rule that looks at one file."""
    for rule in rules():
        if rule.check is not None:
            yield from rule.check(entity, today)


def check_entity_in(entity: Entity, base: Kunskapsbas, today: date) -> Iterator[Diagnostic]:
    """Every rule that looks at one file in its base."""
    for rule in rules():
        if rule.check_in is not None:
            yield from rule.check_in(entity, base, today)


def check_base(base: Kunskapsbas, today: date) -> Iterator[Diagnostic]:
    """Every rule that looks at the whole."""
    for rule in rules():
        if rule.check_base is not None:
            yield from rule.check_base(base, today)


def in_order(diagnostics: Iterable[Diagnostic]) -> tuple[Diagnostic, ...]:
    """Sorted by place, each once."""
    return tuple(sorted(set(diagnostics), key=lambda diagnostic: diagnostic.sort_key))
