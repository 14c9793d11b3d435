"""The first half of a run over a content folder: read, examine and check everything, using what is remembered."""

from __future__ import annotations

import hashlib
import time
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TypeVar

from .cache import Files, KnownFile, Memory, Remembered
from .checks import check_base, check_entity_in, in_order
from .checks.relations import successors
from .crew import Crew, Progress
from .diagnostics import Diagnostic
from .link import link
from .mall.platser import Kind
from .model import Kunskapsbas, Kunskapsstod, Publicering, Tillagg
from .pipeline import examine, load
from .read import FileRef, TooManyFiles, find_files, read_file
from .search_post import tells_of_texts
from .settings import Settings
from .worker import Worker

KnownT = TypeVar("KnownT", Remembered, KnownFile)


@dataclass(frozen=True, slots=True, kw_only=True)
class Survey:
    """A base with everything found in it, and the crew that still holds the texts."""

    base: Kunskapsbas
    diagnostics: tuple[Diagnostic, ...]
    crew: Crew
    refs: Mapping[str, FileRef]
    """Support id → file."""
    stod: Mapping[str, Remembered]
    """What is known of each support; ``written`` stands only where nothing it depends on has changed."""
    others: Mapping[str, KnownFile]
    """Every other file, by its path in the content folder."""
    catalogue: str
    """A hash of every entry in the catalogue and of every other file: what lists are made from."""
    began: int
    """When the run began, in nanoseconds since 1970."""


RACY = 2_000_000_000
"""A file changed less than this many nanoseconds before a run began may have been changed again without another time stamp."""


def survey(settings: Settings, memory: Memory, progress: Progress = lambda *_: None, tidigare: Publicering | None = None) -> Survey:
    """Everything known of the content folder after this run. The crew is to be closed by the caller."""
    began, worker, today = time.time_ns(), Worker(settings), settings.today
    try:
        files = find_files(settings.content)
    except TooManyFiles as refused:
        loaded = load([refused.file], today)
        return Survey(
            base=loaded.base,
            diagnostics=loaded.diagnostics,
            crew=Crew(worker, 0),
            refs={},
            stod={},
            others={},
            catalogue="",
            began=began,
        )
    same_day = memory.today == today
    refs = {ref.plats.name: ref for ref in files if ref.plats.kind is Kind.KUNSKAPSSTOD}
    known = {id_: one for id_, ref in refs.items() if same_day and (one := _unchanged(ref, memory.stod.get(id_), memory))}
    others = {
        ref.inner: (same_day and _unchanged(ref, memory.others.get(ref.inner), memory)) or _other(ref, settings)
        for ref in files
        if ref.plats.kind is not Kind.KUNSKAPSSTOD
    }
    changed = [ref for id_, ref in refs.items() if id_ not in known]
    crew = Crew(worker, len(changed), progress)
    for id_, sha256, post, fingerprint, found in crew.do("examine", changed):
        known[id_] = Remembered(stamp=refs[id_].stamp, sha256=sha256, post=post, fingerprint=fingerprint, diagnostics=found)
    stod = {id_: known[id_] for id_ in refs}
    entities = [other.entity for other in others.values()]
    base = link((one.post for one in stod.values()), entities, drafts=settings.drafts, tidigare=tidigare)
    stod = _check_in_base(crew, base, refs, _with_keys(stod, base, others), memory, fresh=not same_day)
    return Survey(
        base=base,
        diagnostics=in_order(_all_findings(stod.values(), others.values(), base, settings)),
        crew=crew,
        refs=refs,
        stod=stod,
        others=others,
        catalogue=_catalogue(stod.values(), others, settings),
        began=began,
    )


def _catalogue(stod: Iterable[Remembered], others: Mapping[str, KnownFile], settings: Settings) -> str:
    parts = [one.fingerprint for one in stod] + [f"{inner} {other.sha256}" for inner, other in others.items()]
    return hashlib.sha256("\n".join([*parts, str(settings.today), str(settings.drafts)]).encode()).hexdigest()


def _unchanged(ref: FileRef, one: KnownT | None, memory: Memory) -> KnownT | None:
    """What is remembered of a file, if it is still the same: by its stamp or, where that doesn't tell, by its bytes."""
    if one is None:
        return None
    if one.stamp == ref.stamp and max(ref.stamp.mtime_ns, ref.stamp.changed_ns) < memory.began - RACY:
        return one
    return one._replace(stamp=ref.stamp) if one.sha256 == read_file(ref).sha256 else None


def _other(ref: FileRef, settings: Settings) -> KnownFile:
    file = read_file(ref)
    entity, found = examine(file, settings.today)
    assert not isinstance(entity, Kunskapsstod)
    return KnownFile(ref.stamp, file.sha256, entity, found)


def _all_findings(
    stod: Iterable[Remembered], others: Iterable[KnownFile], base: Kunskapsbas, settings: Settings
) -> list[Diagnostic]:
    found = [diagnostic for one in stod for diagnostic in (*one.diagnostics, *one.diagnostics_in)]
    for other in others:
        found += [*other.diagnostics, *check_entity_in(other.entity, base, settings.today)]
    return [*found, *check_base(base, settings.today)]


def _check_in_base(
    crew: Crew, base: Kunskapsbas, refs: Mapping[str, FileRef], stod: dict[str, Remembered], memory: Memory, *, fresh: bool
) -> dict[str, Remembered]:
    """The findings of each support in its base, and its files, taken from memory where nothing they depend on has changed."""
    before = {id_: memory.stod[id_] for id_, one in stod.items() if id_ in memory.stod and memory.stod[id_].key == one.key}
    crew.tell("join", base)
    found = dict(crew.do("check", [refs[id_] for id_ in stod if fresh or id_ not in before]))
    return {
        id_: one._replace(
            diagnostics_in=found[id_] if id_ in found else before[id_].diagnostics_in,
            written=before[id_].written if id_ in before else Files(),
            sok=before[id_].sok if id_ in before else b"",
        )
        for id_, one in stod.items()
    }


def _with_keys(stod: Mapping[str, Remembered], base: Kunskapsbas, others: Mapping[str, KnownFile]) -> dict[str, Remembered]:
    """Give each support a hash of all that its findings and files depend on: its text, the entries of the supports that it names,
    that name it or that have taken over from any of these, the additions to it, and what surrounds all of them.
    """
    entries = {id_: one.fingerprint for id_, one in stod.items()}
    entries |= {old: entries[new] for old, new in base.flyttade.items()}
    replaced = {id_ for id_, one in stod.items() if one.post.relationer["ersatt_av"]}
    additions: dict[str, list[str]] = {}
    for inner, other in others.items():
        if isinstance(other.entity, Tillagg):
            additions.setdefault(other.entity.till, []).append(f"{inner} {other.sha256}")
    around = _surroundings(base)
    keyed = {}
    for id_, one in stod.items():
        near = {*one.post.namner, *base.bakatlankar.get(id_, ())}
        later = (new for old in replaced.intersection((id_, *one.post.namner)) for new in successors(old, base))
        near.update(later)
        seen = [entries.get(other, other) for other in sorted(near)]
        parts = (one.sha256, around, *seen, *additions.get(id_, ()), _promised(id_, base.tidigare))
        keyed[id_] = one._replace(key=hashlib.sha256("\n".join(parts).encode()).hexdigest())
    return keyed


def _promised(id_: str, before: Publicering | None) -> str:
    """What the publication before says of one support."""
    if before is None:
        return ""
    return repr((before.dokument.get(id_), sorted(before.versioner.get(id_, ())), sorted(before.borttagna.get(id_, ()))))


def _surroundings(base: Kunskapsbas) -> str:
    """What every support depends on: areas, regions, registers, the anchors of other pages, and whether the search has room for its
    words.
    """
    areas = [(omrade.slug, omrade.falt, omrade.body.ankare) for omrade in base.programomraden.values()]
    regions = [(region.slug, region.falt, region.body.ankare) for region in base.regioner.values()]
    pages = [(address, sorted(sida.body.ankare)) for address, sida in base.sidor.items()]
    registers = [(name, list(entries.values())) for name, entries in base.register.items()]
    seen = repr(([(a, b, sorted(c)) for a, b, c in (*areas, *regions)], pages, registers, base.drafts, tells_of_texts(base)))
    return hashlib.sha256(seen.encode()).hexdigest()
