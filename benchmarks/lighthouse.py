"""What Lighthouse's mobile preset says of the built site, served by nginx as it is shipped: the median of some runs, in one table.

``python -m benchmarks.lighthouse`` (``make lighthouse``). The site is built anew. Scores depend on the machine: let it be idle.
"""

from __future__ import annotations

import argparse
import statistics
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from generator.site.host import build
from generator.site.mkdocs_plugin import Options
from tests.deploy.servers import serving
from tests.lighthouse import PAGES, WITHOUT_TIME, lighthouse

ROOT = Path(__file__).parent.parent
CATEGORIES = ("performance", *WITHOUT_TIME)
COLUMNS = {
    "first-contentful-paint": "FCP s",
    "largest-contentful-paint": "LCP s",
    "speed-index": "SI s",
    "total-blocking-time": "TBT s",
}


def row(page: str, answers: Sequence[Any]) -> str:
    """One line of the table: medians over the runs of a page."""

    def median(*keys: str) -> float:
        return statistics.median(_within(answer, keys) for answer in answers)

    scores = " ".join(f"{median('scores', name):.0f}" for name in CATEGORIES)
    seconds = "".join(f"{median('measures', name) / 1000:>7.2f}" for name in COLUMNS)
    shift = median("measures", "cumulative-layout-shift")
    return f"{page:<28}{scores:>16}{seconds}{shift:>7.3f}{median('bytes') / 1024:>8.1f}{median('requests'):>7.0f}"


def _within(value: Any, keys: Sequence[str]) -> float:
    for key in keys:
        value = value[key]
    return float(value)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("pages", nargs="*", default=PAGES)
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        site = Path(folder) / "site"
        build(ROOT / "mkdocs.yml", site, Options())
        with serving("nginx", site) as served:
            runs = [lighthouse([f"{served.url}{page}" for page in asked.pages], CATEGORIES) for _ in range(asked.runs)]
    print(
        f"{'median of ' + str(asked.runs):<28}{'P A BP SEO':>16}{''.join(f'{name:>7}' for name in COLUMNS.values())}{'CLS':>7}{'KB':>8}{'req':>7}"
    )
    for number, page in enumerate(asked.pages):
        print(row(page, [run[number] for run in runs]))
    for fault in sorted({fault for run in runs for answer in run for fault in answer["faults"]}):
        print(f"  takes points: {fault}")


if __name__ == "__main__":
    main()
