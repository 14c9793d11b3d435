"""In the preview, what is wrong with a text is said at the top of its page, so that an author needn't look at the terminal."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable
from pathlib import Path

from markupsafe import escape

from ..diagnostics import Diagnostic, Severity
from ..mall.platser import plats_of
from ..output import page_path
from ..replace import replace_file

MARK = '<main id="innehall"'
_BANNER = re.compile(r'<div class="ks-banner ks-banner--ur-bruk" role="alert" data-fynd>.*?</ul></div>', re.DOTALL)


def show_findings(site_dir: Path, content: Path, diagnostics: Iterable[Diagnostic]) -> None:
    """Put the findings of each file on its page, and on the start page where a file has none yet."""
    by_page: dict[Path, list[Diagnostic]] = {}
    for diagnostic in diagnostics:
        by_page.setdefault(_page_of(diagnostic, site_dir, content), []).append(diagnostic)
    for page, found in by_page.items():
        html = _BANNER.sub("", page.read_text("utf-8"))
        before, mark, after = html.partition(MARK)
        opening, end, rest = after.partition(">")
        replace_file(page, f"{before}{mark}{opening}{end}{_banner(found)}{rest}".encode())


def _page_of(diagnostic: Diagnostic, site_dir: Path, content: Path) -> Path:
    inner = os.path.relpath(diagnostic.location.path, content).replace(os.sep, "/")
    plats = plats_of(inner)
    page = site_dir / page_path(plats.address) if plats and plats.address else site_dir / "index.html"
    return page if page.is_file() else site_dir / "index.html"


def _banner(found: list[Diagnostic]) -> str:
    """Severity, place and advice of each; a text with a fault is shown as it was before the fault."""
    rows = "".join(f"<li>{escape(_sentence(diagnostic))}</li>" for diagnostic in found)
    stopped = any(diagnostic.severity is Severity.FEL for diagnostic in found)
    words = "Sidan visas som den var före felet." if stopped else "Texten kan publiceras ändå."
    head = f"<p><strong>Fynd i källfilen.</strong> {words}</p>"
    return f'<div class="ks-banner ks-banner--ur-bruk" role="alert" data-fynd>{head}<ul>{rows}</ul></div>'


def _sentence(d: Diagnostic) -> str:
    return f"{d.severity} på rad {d.location.line} i {Path(d.location.path).name}: {d.message} {d.hint} ({d.code})"
