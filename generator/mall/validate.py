"""Plain data against a form (a pydantic model): the value, and every problem by name. The words are for the rules."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from enum import Enum
from functools import cache
from typing import Any, TypeVar, get_args

from pydantic import BaseModel, TypeAdapter, ValidationError

from .typer import FORMER, Falt

FaltT = TypeVar("FaltT", bound=Falt)

Path = tuple[str | int, ...]

_NAMES = {
    "extra_forbidden": "okant-falt",
    "missing": "saknad-uppgift",
    "enum": "okant-varde",
    "literal_error": "okant-varde",
    "string_pattern_mismatch": "fel-form",
    "string_too_long": "for-langt",
    "string_too_short": "for-kort",
    "too_short": "tom-lista",
    "datum": "fel-datum",
    "datum_finns_inte": "fel-datum",
    "flagga": "fel-flagga",
    "heltal": "fel-heltal",
    "sctid": "fel-kontrollsiffra",
    "string_type": "fel-slag",
    "tuple_type": "fel-slag",
    "model_type": "fel-slag",
    "model_attributes_type": "fel-slag",
}
_OF_THE_WHOLE = ("tom-lista", "fel-slag")
_SKALARER = {"okant-varde": "text", "fel-datum": "datum", "fel-flagga": "flagga", "fel-heltal": "heltal"}
"""Where one value is wanted, what stands in a list or has keys of its own is wrong before it is looked at."""
_SLAG = {"string_type": "text", "tuple_type": "lista", "model_type": "uppgifter", "model_attributes_type": "uppgifter"}


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing wrong. ``path`` leads to the value, for an unknown key to the key."""

    name: str
    path: Path
    facts: Mapping[str, object]


def validate(modell: type[FaltT], data: Mapping[str, Any]) -> tuple[FaltT, tuple[Problem, ...]]:
    """The value and its problems. What has problems takes its default, alone if the form can do without it, else with what it is
    a part of; unknown keys are left out. Nothing in a list changes its number.
    """
    try:
        return modell.model_validate(data), ()
    except ValidationError as error:
        problems = _one_each([_problem(modell, e) for e in error.errors(include_url=False, include_context=True)])
    left_out: set[Path] = set()
    wrong = {_key(problem.path) for problem in problems}
    while not wrong <= left_out:
        left_out |= wrong
        try:
            return modell.model_validate(_without(data, left_out)), problems
        except ValidationError as error:
            paths = {_data_path(e["loc"], keep_last=e["type"] == "extra_forbidden") for e in error.errors(include_url=False)}
            wrong = {_key(path[:-1] or path) for path in paths}
    return modell.model_construct(), problems


def _key(path: Path) -> Path:
    """The innermost key on the way to a value."""
    while path and isinstance(path[-1], int):
        path = path[:-1]
    return path


def _without(value: Any, left_out: Collection[Path], at: Path = ()) -> Any:
    """The same data without the keys at some paths."""
    if isinstance(value, Mapping):
        return {key: _without(one, left_out, (*at, key)) for key, one in value.items() if (*at, key) not in left_out}
    if isinstance(value, list):
        return [_without(one, left_out, (*at, index)) for index, one in enumerate(value)]
    return value


def _one_each(problems: list[Problem]) -> tuple[Problem, ...]:
    """One problem a place: a union complains once a branch, and what is faulty inside counts also as empty or of another kind."""
    by_path: dict[Path, Problem] = {}
    for problem in problems:
        by_path.setdefault(problem.path, problem)
    inside = {path[:-depth] for path in by_path for depth in range(1, len(path))}
    return tuple(problem for path, problem in by_path.items() if not (problem.name in _OF_THE_WHOLE and path in inside))


def _problem(modell: type[Falt], error: Any) -> Problem:
    kind = error["type"]
    path = _data_path(error["loc"], keep_last=kind == "extra_forbidden")
    keys = [step for step in path if isinstance(step, str)]
    facts: dict[str, object] = {"falt": keys[-1] if keys else "", "varde": error.get("input")}
    name = _NAMES.get(kind, "fel-varde")
    if name in _SKALARER and isinstance(facts["varde"], list | Mapping):
        values = _allowed(error) if name == "okant-varde" else ()
        return Problem("fel-slag", path, {**facts, "slag": _SKALARER[name], "post": _is_entry(path), "tillatna": values})
    if name in ("okant-falt", "saknad-uppgift"):
        facts["tillatna"] = tuple(_model_at(modell, path[:-1]).model_fields)
    if name == "saknad-uppgift":
        facts["varde"] = tuple(error.get("input") or ())
        facts["under"] = keys[-2] if len(keys) > 1 else ""
        facts["beskrivning"] = _model_at(modell, path[:-1]).model_fields[keys[-1]].description or ""
    elif name == "okant-varde":
        facts["tillatna"] = _allowed(error)
    elif name == "fel-form":
        facts["form"] = FORMER.get(error["ctx"]["pattern"], error["ctx"]["pattern"])
    elif name in ("for-langt", "for-kort"):
        facts["grans"] = error["ctx"].get("max_length") or error["ctx"].get("min_length")
    elif name == "fel-datum":
        facts["finns"] = kind == "datum"
    elif name == "fel-slag":
        facts["slag"] = _SLAG[kind]
        facts["post"] = _is_entry(path)
        facts["tillatna"] = tuple(_model_at(modell, path).model_fields) if _SLAG[kind] == "uppgifter" else ()
        if kind == "tuple_type":
            facts |= _entry_facts(_model_at(modell, path[:-1]), keys[-1], facts["varde"])
    return Problem(name, path, facts)


def _is_entry(path: Path) -> bool:
    return bool(path) and isinstance(path[-1], int)


def _entry_facts(modell: type[BaseModel], falt: str, value: object) -> dict[str, object]:
    """What the entries of a list may be, and whether the value that stands in its place would do as one."""
    entry, adapter = _entry(modell, falt)
    if form := _inner_model(entry):
        required = tuple(name for name, field in form.model_fields.items() if field.is_required())
        facts: dict[str, object] = {"poster": "uppgifter", "tillatna": required or tuple(form.model_fields)}
    else:
        values = tuple(one.value for one in entry) if isinstance(entry, type) and issubclass(entry, Enum) else ()
        facts = {"poster": "text", "tillatna": values}
    try:
        adapter.validate_python(value)
    except ValidationError:
        return {**facts, "duger": False}
    return {**facts, "duger": isinstance(value, str)}


@cache
def _entry(modell: type[BaseModel], falt: str) -> tuple[Any, TypeAdapter[Any]]:
    entry = get_args(modell.model_fields[falt].annotation)[0]
    return entry, TypeAdapter(entry)


def _data_path(loc: tuple[str | int, ...], *, keep_last: bool) -> tuple[str | int, ...]:
    """pydantic names the branches of a union in ``loc``; the data has no such step. An unknown key may look like anything."""
    last = loc[-1:] if keep_last else ()
    steps = loc[: len(loc) - len(last)]
    return (*(step for step in steps if isinstance(step, int) or not re.search(r"[A-Z\[\]'()]", str(step))), *last)


def _allowed(error: Any) -> tuple[str, ...]:
    return tuple(re.findall(r"'([^']+)'", str(error["ctx"].get("expected", ""))))


def _model_at(modell: type[BaseModel], path: tuple[str | int, ...]) -> type[BaseModel]:
    """The model that the keys at ``path`` are checked against."""
    for step in path:
        if isinstance(step, str) and step in modell.model_fields:
            modell = _inner_model(modell.model_fields[step].annotation) or modell
    return modell


def _inner_model(annotation: Any) -> type[BaseModel] | None:
    if isinstance(annotation, type):
        return annotation if issubclass(annotation, BaseModel) and not issubclass(annotation, Enum) else None
    return next((found for part in get_args(annotation) if (found := _inner_model(part))), None)
