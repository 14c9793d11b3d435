"""``python -m tests.relevance``: the figures of a built site. Exit 0 when every floor holds, 1 when one doesn't, 2 on misuse."""

from __future__ import annotations

import argparse
import sys
from contextlib import nullcontext
from pathlib import Path

from playwright.sync_api import sync_playwright

from tests.browser.conftest import SWITCHES
from tests.conftest import chromium_path, serve_folder

from .asking import ask, published_ids, times
from .measure import below_floors, report
from .questions import OURS, BadList, read_questions, written


def main() -> int:
    arguments = argparse.ArgumentParser(prog="python -m tests.relevance", description=__doc__)
    arguments.add_argument("questions", type=Path, nargs="?", default=OURS, help="tab-separated list (default: %(default)s)")
    arguments.add_argument("--site", default="site", help="folder of a built site, or its address (default: %(default)s)")
    told = arguments.parse_args()
    try:
        questions = read_questions(told.questions)
    except (BadList, OSError) as wrong:
        print(wrong, file=sys.stderr)
        return 2
    remote = told.site.startswith(("http://", "https://"))
    if not remote and not (Path(told.site) / "sok/index.html").exists():
        print(f"{told.site} is no built site: run make site first", file=sys.stderr)
        return 2
    with (
        nullcontext(told.site.rstrip("/")) if remote else serve_folder(Path(told.site)) as address,
        sync_playwright() as playwright,
    ):
        browser = playwright.chromium.launch(executable_path=chromium_path(), args=SWITCHES)
        page = browser.new_page(base_url=address)
        asked = written(questions, published_ids(address))
        answers = ask(page, asked)
        print(*report(answers, len(questions) - len(asked)), sep="\n")
        print(times(page, answers))
        browser.close()
    short = below_floors(answers)
    for one in short:
        print(f"below the floor: {one}")
    return 1 if short else 0


if __name__ == "__main__":
    sys.exit(main())
