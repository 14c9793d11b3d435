"""``make fuzz``: texts that nobody would write, for ``FUZZ_SECONDS``, with a seed that is printed; ``FUZZ_SEED`` runs one again.

Real texts are mutated and thrown together; each goes the way from file to findings and, without a fault, on to its pages. What
raises, or takes more than two seconds of CPU time, is written to a file, and the run fails.
"""

from __future__ import annotations

import os
import sys
import time
import traceback
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from random import Random

from generator.catalogue import catalogue_entry
from generator.checks import check_base, check_entity_in, in_order
from generator.link import link
from generator.mall.block import BLOCK, attributnamn
from generator.mall.falt import StodFalt
from generator.mall.platser import plats_of
from generator.mall.sektioner import MALL
from generator.model import Kunskapsstod
from generator.pipeline import examine, stops
from generator.publish.judge import judge
from generator.read import MAX_BYTES, SourceFile, read_content, source_line
from generator.render import render_support
from generator.render.pages.page import PageRenderer
from generator.render.shell import Shell
from generator.render.templates import make_environment
from generator.report.formats import FORMATS, in_format
from generator.settings import settings_for_check
from tests.helpers import TODAY, source
from tests.hostile.inputs import JAVASCRIPT, MORE_PIECES, PIECES

ROOT = Path(__file__).parent.parent
SECONDS = 2.0
CORPUS = [
    (path.relative_to(folder).as_posix(), path.read_text("utf-8", "replace"))
    for folder in (ROOT / "content", ROOT / "tests/cases/trasiga")
    for path in sorted(folder.rglob("*"))
    if path.suffix in (".md", ".yml") and plats_of(path.relative_to(folder).as_posix())
]
TOKENS = (
    *PIECES, *MORE_PIECES, *JAVASCRIPT, "&a ", "*a ", "!!str ", "? ", ": ", "- ", "|\n", ">-\n", "{", "}", "[", "]", "---\n", "\r\n", "\ufeff", "\x85", "\u00a0", "true", "9999-12-31", "0001-01-01", "1.0.0",
    *(f"{name}: " for name in StodFalt.model_fields), *(f"## {mall.rubrik}\n\n" for mall in MALL), *(f"::: {name} {{{' '.join(f'{a}=1' for a in attributnamn(name))}}}\n" for name in BLOCK),
)  # fmt: skip


def _splice(text: str, r: Random) -> str:
    other = r.choice(CORPUS)[1]
    start, end = sorted((r.randrange(len(other)), r.randrange(len(other))))
    at = r.randrange(len(text) + 1)
    return text[:at] + other[start:end] + text[at:]


def _flip(text: str, r: Random) -> str:
    raw = bytearray(text.encode("utf-8", "replace"))
    for _ in range(r.randint(1, 20)):
        if raw:
            raw[r.randrange(len(raw))] ^= 1 << r.randrange(8)
    return raw.decode("utf-8", "replace")


def _insert(text: str, r: Random) -> str:
    at = r.randrange(max(text.find("\n---\n"), 0), len(text) + 1)  # most texts have no fault and go on to their pages
    return text[:at] + "".join(r.choice(TOKENS) for _ in range(r.randint(1, 8))) * int(r.paretovariate(0.6) % 5_000 + 1) + text[at:]


def _cut(text: str, r: Random) -> str:
    at = r.randrange(len(text) + 1)
    return text[:at] + text[at + int(r.paretovariate(0.5) % 500) :]


def _repeat(text: str, r: Random) -> str:
    at = r.randrange(len(text) + 1)
    return text[:at] + text[at : at + r.randint(1, 200)] * r.randint(2, 300) + text[at:]


def _only_tokens(_: str, r: Random) -> str:
    return "---\n" * r.randint(0, 1) + "".join(r.choice(TOKENS) for _ in range(r.randint(1, 400)))


CHANGES: tuple[Callable[[str, Random], str], ...] = (_splice, _flip, _insert, _insert, _cut, _repeat, _only_tokens)


def make(r: Random) -> SourceFile:
    """One file."""
    inner, text = r.choice(CORPUS)
    for change in r.choices(CHANGES, weights=(4, 4, 4, 4, 4, 2, 1), k=r.randint(1, 3)):
        text = change(text, r)
    return source(inner, text.encode("utf-8", "replace")[:MAX_BYTES].decode("utf-8", "ignore").replace("\0", ""))


AROUND = [(file, examine(file, TODAY)[0]) for file in read_content(ROOT / "content")]
"""The real base, which each file is put into."""


def try_one(file: SourceFile, pages: PageRenderer) -> bool:
    """From file to findings, and to pages and data when there is no fault (which is told): as a whole run, but with the others known."""
    entity, found = examine(file, TODAY)
    entities = [*(other for known, other in AROUND if known.inner != file.inner), entity]
    posts = (catalogue_entry(one) for one in entities if isinstance(one, Kunskapsstod))
    base = link(posts, [one for one in entities if not isinstance(one, Kunskapsstod)])
    found = in_order([*found, *check_entity_in(entity, base, TODAY), *check_base(base, TODAY)])
    for name in FORMATS:
        in_format(name, found, source_line)
    if not isinstance(entity, Kunskapsstod) or stops(found):
        return False
    judge(list(render_support(entity, base, pages)), pages.settings)
    return True


def main() -> None:
    seed = int(os.environ.get("FUZZ_SEED") or time.time_ns() % 1_000_000_007)
    print(f"FUZZ_SEED={seed}", flush=True)
    r, end, count, published, worst = Random(seed), time.monotonic() + float(os.environ.get("FUZZ_SECONDS") or 60), 0, 0, 0.0  # noqa: S311
    settings = replace(settings_for_check(ROOT / "content", TODAY), theme=ROOT / "theme", kontakt="x@x.invalid", edit_path="x")
    settings = replace(settings, site_url="https://x.invalid/", repo_url="https://x.invalid", licens_url="https://x.invalid/")
    frame = Shell.parse((ROOT / "theme/main.html").read_text("utf-8"))
    scripts = {path.name: path.name for path in sorted((ROOT / "theme/assets/js").glob("*.js"))}
    pages = PageRenderer(settings, frame, make_environment(settings.theme), scripts)
    while time.monotonic() < end:
        file, began, error = make(r), time.process_time(), ""
        try:
            published += try_one(file, pages)
        except Exception:
            error = traceback.format_exc()
        spent, count = time.process_time() - began, count + 1
        worst = max(worst, spent)
        if error or spent > SECONDS:
            target = Path(f"fuzz-{seed}-{count}{Path(file.inner).suffix}")
            target.write_text(file.text or "", "utf-8", newline="")
            sys.exit(f"{error}\n{file.inner}: {spent:.1f} s, kept as {target}; FUZZ_SEED={seed} gives it again as number {count}")
    print(f"{count} texts, {published} of them to their pages, {worst:.2f} s for the worst, nothing found")


if __name__ == "__main__":
    main()
