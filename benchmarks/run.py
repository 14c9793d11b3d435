"""Times a build of synthetic bases against plain MkDocs with Material on the same Markdown, in turn, and prints two tables.

``python -m benchmarks.run 500 2000`` (``make bench``), ``… 10000`` (``make bench-full``). Whole processes are timed from outside; each figure
is the median of its runs. Caches and folders are made anew for each cold run. The phases, and the build without the API, are those of
:mod:`benchmarks.inside`.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from benchmarks.corpus import write_corpus
from benchmarks.inside import PHASES, STARTED

ROOT = Path(__file__).parent.parent
PLAIN = """\
site_name: Plain
theme: {name: material, language: sv, font: false}
plugins: []
nav: [index.md]
markdown_extensions: [footnotes, admonition, attr_list]
"""


@dataclass(frozen=True)
class Run:
    seconds: float
    megabytes: float
    """Resident memory of the command's own process; those that it forks aren't counted."""


@dataclass(frozen=True)
class Row:
    size: int
    plain: Run
    cold: Run
    without_api: Run
    """Both pages and the document of each support, lists and terms."""
    changed: Run
    check: Run
    phases: dict[str, float]
    """Phase → seconds, of one cold build."""
    pagefind: Run | None
    files: int
    output_mb: float

    def ratio(self, run: Run) -> float:
        return run.seconds / self.plain.seconds


def timed(command: Sequence[object], cwd: Path, cache: Path) -> Run:
    """Run one command to its end; anything but success is an error."""
    start = time.perf_counter()
    environment = {**os.environ, "XDG_CACHE_HOME": str(cache), "NO_MKDOCS_2_WARNING": "1", STARTED: str(time.monotonic())}
    process = subprocess.Popen(
        [str(part) for part in command], cwd=cwd, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE
    )
    _, status, usage = os.wait4(process.pid, 0)
    seconds = time.perf_counter() - start
    if status != 0:
        raise SystemExit(f"{command}: {process.stderr.read().decode() if process.stderr else ''}")
    return Run(seconds, usage.ru_maxrss / 1024)


def median(runs: Sequence[Run]) -> Run:
    return Run(statistics.median(run.seconds for run in runs), max(run.megabytes for run in runs))


def measure(size: int, runs: int, folder: Path, *, pagefind: bool) -> Row:
    """All figures for one size; plain and ours in turn."""
    content, plain = folder / "content", folder / "plain"
    write_corpus(content, size)
    _write_plain(plain, content / "kunskapsstod")
    plain_runs, cold_runs, bare_runs, changed_runs = [], [], [], []
    phases, inside = folder / "phases.json", [sys.executable, "-m", "benchmarks.inside"]
    for number in range(runs):
        site, cache, plain_site = folder / f"site-{number}", folder / f"cache-{number}", folder / f"plain-{number}"
        build = [sys.executable, "-m", "generator", "build", "--content", content, "--site-dir", site, "--no-search"]
        plain_runs.append(timed([sys.executable, "-m", "mkdocs", "build", "--quiet", "--site-dir", plain_site], plain, cache))
        cold_runs.append(timed(build, ROOT, cache))
        bare_runs.append(_cold([*inside, "--without-api", folder / "bare.json"], content, folder))
    _cold([*inside, phases], content, folder)
    for number in range(max(runs, 3)):
        path = content / "kunskapsstod" / f"stod-{size // 2:05d}.md"
        path.write_text(path.read_text("utf-8") + f"\nEn rad till, nummer {number}.\n", "utf-8")
        changed_runs.append(timed(build, ROOT, cache))
    check = timed([sys.executable, "-m", "generator", "check", "--content", content], ROOT, cache)
    index = [sys.executable, "-m", "pagefind_bin", "--site", site, "--quiet"]
    search = timed(index, ROOT, cache) if pagefind else None
    files = [path for path in site.rglob("*") if path.is_file() and "pagefind" not in path.parts]
    return Row(
        size=size,
        plain=median(plain_runs),
        cold=median(cold_runs),
        without_api=median(bare_runs),
        changed=median(changed_runs),
        check=check,
        phases=json.loads(phases.read_text("utf-8")),
        pagefind=search,
        files=len(files),
        output_mb=sum(path.stat().st_size for path in files) / 1e6,
    )


def _cold(command: Sequence[object], content: Path, folder: Path) -> Run:
    """A build into a folder and with a cache of its own, which go away."""
    with tempfile.TemporaryDirectory(dir=folder) as own:
        options = ["--content", content, "--site-dir", Path(own, "site"), "--no-search"]
        return timed([*command, "build", *options], ROOT, Path(own, "cache"))


def _write_plain(folder: Path, supports: Path) -> None:
    shutil.copytree(supports, folder / "docs")
    (folder / "docs/index.md").write_text("# Start\n", "utf-8")
    (folder / "mkdocs.yml").write_text(PLAIN, "utf-8")


def table(rows: Sequence[Row]) -> str:
    head = (
        "| supports | plain MkDocs + Material, s | kunskap build, s | ratio | without the API, s | ratio | the API adds | ms a support | "
        "supports/s | peak MB | one changed, s | check, s | Pagefind, s (MB) | files | output MB |\n" + "|--:" * 15 + "|\n"
    )
    return head + "".join(
        f"| {row.size} | {row.plain.seconds:.1f} | {row.cold.seconds:.1f} | {row.ratio(row.cold):.2f} | "
        f"{row.without_api.seconds:.1f} | {row.ratio(row.without_api):.2f} | {row.cold.seconds / row.without_api.seconds - 1:.0%} | "
        f"{row.cold.seconds / row.size * 1000:.2f} | {row.size / row.cold.seconds:.0f} | {row.cold.megabytes:.0f} | "
        f"{row.changed.seconds:.2f} | {row.check.seconds:.1f} | "
        f"{f'{row.pagefind.seconds:.1f} ({row.pagefind.megabytes:.0f})' if row.pagefind else '–'} | {row.files} | {row.output_mb:.0f} |\n"
        for row in rows
    )


def phase_table(rows: Sequence[Row]) -> str:
    """Seconds of wall time in each phase of one cold build."""
    head = "| supports | " + " | ".join(PHASES) + " |\n" + "|--:" * (len(PHASES) + 1) + "|\n"
    return head + "".join(f"| {row.size} | " + " | ".join(f"{row.phases[phase]:.1f}" for phase in PHASES) + " |\n" for row in rows)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("sizes", type=int, nargs="+")
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--pagefind", action="store_true", help="also time Pagefind")
    arguments = parser.parse_args()
    rows = []
    for size in arguments.sizes:
        with tempfile.TemporaryDirectory(prefix="kunskap-bench-") as folder:
            rows.append(measure(size, arguments.runs, Path(folder), pagefind=arguments.pagefind))
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30
    print(
        f"{os.cpu_count()} cores, {memory:.0f} GiB, Python {sys.version.split()[0]}, {arguments.runs} run(s) each, in turn\n\n"
        f"{table(rows)}\n{phase_table(rows)}"
    )


if __name__ == "__main__":
    main()
