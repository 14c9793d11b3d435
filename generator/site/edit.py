"""An edit in the preview: the pages of the support that was edited are made at once, whatever the size of the base."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

from ..cache import Remembered
from ..checks import in_order
from ..diagnostics import Diagnostic
from ..mall.platser import Kind
from ..pipeline import stops
from ..read import FileRef, find_files
from ..render.assets import Assets
from ..render.shell import Shell
from ..replace import replace_file
from ..settings import Settings
from ..survey import Survey
from ..worker import Worker

FEW = 5
"""Up to so many edited supports at a time are shown one by one; more (another branch, say) are built."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Edit:
    """What a survey becomes when some supports have been edited."""

    survey: Survey
    diagnostics: tuple[Diagnostic, ...]
    """Of the edited files."""
    complete: bool
    """Whether nothing else in the site can look otherwise: no edited support has another title, code, link or anchor than before.
    The lists of files in the API are left to the next build.
    """


def edited_supports(survey: Survey, settings: Settings) -> list[FileRef] | None:
    """The supports whose files have changed since the survey; None when that isn't all that has."""
    files = find_files(settings.content)
    supports = [ref for ref in files if ref.plats.kind is Kind.KUNSKAPSSTOD]
    others = {ref.inner: ref.stamp for ref in files if ref.plats.kind is not Kind.KUNSKAPSSTOD}
    if {ref.plats.name for ref in supports} != survey.refs.keys() or others != {i: one.stamp for i, one in survey.others.items()}:
        return None
    changed = [ref for ref in supports if ref.stamp != survey.stod[ref.plats.name].stamp]
    return changed if len(changed) <= FEW else None


def show_edit(refs: list[FileRef], survey: Survey, settings: Settings, shell: Shell, assets: Assets, site_dir: Path) -> Edit:
    """Examine the files and put the pages of those without faults in their places, each in one step."""
    complete, found = True, list[Diagnostic]()
    worker = Worker(settings)
    for ref in refs:
        id_, sha256, post, fingerprint, alone = worker.examine([ref])[0]
        base = replace(survey.base, kunskapsstod={**survey.base.kunskapsstod, id_: post})
        worker.join(base)
        within = worker.check([ref])[0][1]
        before = survey.stod[id_]
        one = Remembered(
            stamp=ref.stamp, sha256=sha256, post=post, fingerprint=fingerprint, diagnostics=alone, diagnostics_in=within
        )
        survey = replace(survey, base=base, stod={**survey.stod, id_: one})
        found += [*alone, *within]
        complete = complete and fingerprint == before.fingerprint
        if base.is_published(post) and not stops([*alone, *within]):
            worker.frame(shell, assets.scripts, site_dir)
            for output in worker.outputs(ref):
                replace_file(site_dir / output.path, output.data)
    paths = {ref.path.as_posix() for ref in refs}
    rest = (diagnostic for diagnostic in survey.diagnostics if diagnostic.location.path not in paths)
    return Edit(survey=replace(survey, diagnostics=in_order([*rest, *found])), diagnostics=in_order(found), complete=complete)
