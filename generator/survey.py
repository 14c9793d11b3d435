"""The first half of a run over a content folder: read, examine and check everything, using what is remembered."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from .cache import Memory, Remembered
from .checks import check_base, check_entity_in, in_order
from .checks.relations import successors
from .crew import Crew, Progress
from .diagnostics import Diagnostic
from .link import link
from .mall.platser import Kind
from .model import Entity, Katalogpost, Kunskapsbas, Kunskapsstod
from .pipeline import examine, load
from .read import FileRef, TooManyFiles, file_hash, find_files, read_file
from .settings import Settings
from .worker import Worker


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


@dataclass(frozen=True, slots=True)
class _Other:
    """A file that is no support: they are few, and read anew each time."""

    ref: FileRef
    entity: Entity
    found: tuple[Diagnostic, ...]
    sha256: str


def survey(settings: Settings, memory: Memory, progress: Progress = lambda *_: None) -> Survey:
    """Everything known of the content folder after this run. The crew is to be closed by the caller."""
    worker, today = Worker(settings), settings.today
    try:
        files = find_files(settings.content)
    except TooManyFiles as refused:
        loaded = load([refused.file], today)
        return Survey(base=loaded.base, diagnostics=loaded.diagnostics, crew=Crew(worker, 0), refs={}, stod={})
    refs = {ref.plats.name: ref for ref in files if ref.plats.kind is Kind.KUNSKAPSSTOD}
    rest = [ref for ref in files if ref.plats.kind is not Kind.KUNSKAPSSTOD]
    others = [_Other(ref, *examine(read_file(ref), today), file_hash(ref)) for ref in rest]
    hashes = {id_: file_hash(ref) for id_, ref in refs.items()}
    known = memory.stod if memory.today == today else {}
    changed = [ref for id_, ref in refs.items() if id_ not in known or known[id_].sha256 != hashes[id_]]
    crew = Crew(worker, len(changed), progress)
    examined = {
        id_: Remembered(sha256=hashes[id_], post=post, diagnostics=found) for id_, post, found in crew.do("examine", changed)
    }
    stod = {id_: examined.get(id_) or known[id_] for id_ in refs}
    base = link(
        (one.post for one in stod.values()),
        (other.entity for other in others if not isinstance(other.entity, Kunskapsstod)),
        drafts=settings.drafts,
    )
    stod = _check_in_base(crew, base, refs, _with_keys(stod, base, others), memory, fresh=memory.today != today)
    return Survey(
        base=base,
        diagnostics=in_order(_all_findings(stod.values(), others, base, settings)),
        crew=crew,
        refs=refs,
        stod=stod,
    )


def _all_findings(stod: Iterable[Remembered], others: Iterable[_Other], base: Kunskapsbas, settings: Settings) -> list[Diagnostic]:
    found = [diagnostic for one in stod for diagnostic in (*one.diagnostics, *one.diagnostics_in)]
    for other in others:
        found += [*other.found, *check_entity_in(other.entity, base, settings.today)]
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
            written=before[id_].written if id_ in before else (),
        )
        for id_, one in stod.items()
    }


def _with_keys(stod: Mapping[str, Remembered], base: Kunskapsbas, others: Iterable[_Other]) -> dict[str, Remembered]:
    """Give each support a hash of all that its findings and files depend on: its text, the entries of the supports that it names,
    that name it or that have taken over from it, the additions to it, and what surrounds all of them.
    """
    fingerprints = {id_: _fingerprint(one.post) for id_, one in stod.items()}
    additions: dict[str, list[str]] = {}
    for other in others:
        if other.ref.plats.kind is Kind.TILLAGG:
            additions.setdefault(other.ref.plats.name, []).append(f"{other.ref.inner} {other.sha256}")
    around = _surroundings(base)
    keyed = {}
    for id_, one in stod.items():
        near = sorted({*one.post.namner, *base.bakatlankar.get(id_, ()), *successors(id_, base)})
        parts = (one.sha256, around, *(fingerprints.get(other, other) for other in near), *additions.get(id_, ()))
        keyed[id_] = one._replace(key=hashlib.sha256("\n".join(parts).encode()).hexdigest())
    return keyed


def _fingerprint(post: Katalogpost) -> str:
    return hashlib.sha256(repr(post).encode()).hexdigest()


def _surroundings(base: Kunskapsbas) -> str:
    """What every support depends on: areas, regions, registers, the anchors of other pages, and whether the supports are known."""
    areas = [(omrade.slug, omrade.falt, omrade.body.ankare) for omrade in base.programomraden.values()]
    regions = [(region.slug, region.falt, region.body.ankare) for region in base.regioner.values()]
    pages = [(name, sorted(sida.body.ankare)) for name, sida in base.sidor.items()]
    registers = [(name, list(entries.values())) for name, entries in base.register.items()]
    whole = (base.drafts, base.is_single, base.bakatlankar_kanda)
    seen = repr(([(a, b, sorted(c)) for a, b, c in (*areas, *regions)], pages, registers, whole))
    return hashlib.sha256(seen.encode()).hexdigest()
