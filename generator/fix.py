"""What can be mended without asking: characters that don't show, and relations that only one side names.

Nothing that a reader sees changes, but for the supports that are named back.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from difflib import unified_diff

from .checks.relations import one_sided
from .mall.falt import StodFalt
from .mall.platser import Kind
from .parse.characters import cleaned
from .parse.document import front_matter
from .pipeline import Loaded
from .read import SourceFile

_FIELDS = tuple(StodFalt.model_fields)


def fixed(files: Iterable[SourceFile], loaded: Loaded) -> Iterator[tuple[SourceFile, str]]:
    """The files that can be mended, each with its new text. ``loaded`` is the base that they make."""
    answers = _answers(loaded)
    for file in files:
        if file.text is None:
            continue
        text = file.text
        if file.plats.kind is Kind.KUNSKAPSSTOD:
            for falt, ids in answers.get(file.plats.name, {}).items():
                text = _with_ids(text, falt, ids)
        text = _clean(file, text)
        if text != file.text or any(fault.name == "bom" for fault in file.faults):
            yield file, text


def _clean(file: SourceFile, text: str) -> str:
    start, end = (0, len(text)) if file.plats.kind is Kind.REGISTER else front_matter(text) or (0, 0)
    return cleaned(text[:start]) + cleaned(text[start:end], yaml=True) + cleaned(text[end:])


def _answers(loaded: Loaded) -> Mapping[str, Mapping[str, list[str]]]:
    """Support → field → the ids that it should name there."""
    found: dict[str, dict[str, list[str]]] = {}
    for stod in loaded.stod.values():
        for _, other, answer in one_sided(stod, loaded.base, "relaterade", "overlappar"):
            found.setdefault(other.id, {}).setdefault(answer, []).append(stod.id)
    return found


def _with_ids(text: str, falt: str, ids: list[str]) -> str:
    """The text with ids added to a list in its front-matter: in braces, in lines of their own, or in a new field."""
    place = front_matter(text)
    if place is None:
        return text
    front = text[place[0] : place[1]]
    if match := re.search(rf"^{falt}:[ \t]*\[([^\]\n]*)\][ \t]*$", front, re.MULTILINE):
        named = [one.strip() for one in match[1].split(",") if one.strip()]
        new = f"{falt}: [{', '.join([*named, *sorted(set(ids) - set(named))])}]"
    elif match := re.search(rf"^{falt}:[ \t]*\n((?:[ \t]*-[ \t]+\S+[ \t]*\n)+)", front, re.MULTILINE):
        indent = re.match(r"[ \t]*", match[1])
        new = match[0] + "".join(f"{indent[0] if indent else ''}- {id_}\n" for id_ in sorted(ids))
    elif re.search(rf"^{falt}:", front, re.MULTILINE):
        return text  # written in some other way: left to the author
    else:
        match = _before(front, falt)
        new = f"{match[0]}{falt}: [{', '.join(sorted(ids))}]\n"
    return text[: place[0] + match.start()] + new + text[place[0] + match.end() :]


def _before(front: str, falt: str) -> re.Match[str]:
    """The text up to where a field has its place in the order of the template."""
    following = _FIELDS[_FIELDS.index(falt) + 1 :]
    match = re.search(rf"\A(?:.*\n)*?(?=(?:{'|'.join(following)}):)", front) or re.search(r"\A[\s\S]*\Z", front)
    assert match is not None
    return match


def changed_lines(file: SourceFile, text: str) -> Iterator[str]:
    """The change as a unified diff."""
    before = (file.text or "").splitlines(keepends=True)
    yield from unified_diff(before, text.splitlines(keepends=True), file.path, file.path)
