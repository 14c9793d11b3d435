"""How many words of running text the search has to be told of: ``python -m benchmarks.words [LIST …]``.

Each list of questions (as :mod:`tests.relevance.questions` reads it) is put to the engine with the content's own file of terms, which
tells of so many words of each support; Pagefind, which comes after, isn't asked. What :data:`generator.search_post.FEWEST` rests on.
"""

from __future__ import annotations

import sys
from datetime import date
from pathlib import Path

from generator import search_post
from generator.engine import Engine
from generator.pipeline import Loaded, load
from generator.read import read_content
from generator.render.search.data import search_data, searchable, vocabulary
from generator.render.search.language import analysed
from tests.relevance.measure import Siffror, Svar, figures
from tests.relevance.questions import FREESTANDING, OURS, Fraga, read_questions, written

ROOT = Path(__file__).parent.parent
EACH = (0, 5, 10, 20, 40, 80, 160, 1000)


def engine(loaded: Loaded, each: int) -> Engine:
    """The engine where there is room for ``each`` words of every support."""
    found = searchable(loaded.base, {id_: search_post.search_post(stod, told=each > 0) for id_, stod in loaded.stod.items()})
    search_post.PLACES, search_post.FEWEST = (each + search_post.LESS) * len(found), 1
    words = analysed(vocabulary(loaded.base, found), {})
    return Engine(search_data(loaded.base, found, words).data, ROOT / "theme/assets/js")


def asked(motor: Engine, questions: list[Fraga]) -> Siffror:
    return figures([Svar(one, tuple(hit["id"] for hit in motor.terms(one.fraga)["traffar"])) for one in questions])


def main() -> None:
    loaded = load(read_content(ROOT / "content"), date.today())  # noqa: DTZ011 - the reader's own day
    lists = [
        written(read_questions(file), loaded.stod.keys()) for file in map(Path, sys.argv[1:] or [str(OURS), str(FREESTANDING)])
    ]
    print("| words each |" + " best first | among three |" * len(lists) + "\n|--:|" + "--:|--:|" * len(lists))
    for each in EACH:
        motor = engine(loaded, each)
        found = [asked(motor, questions) for questions in lists]
        print(f"| {each} |" + "".join(f" {one.best_first:.1%} | {one.in_three:.1%} |" for one in found), flush=True)


if __name__ == "__main__":
    main()
