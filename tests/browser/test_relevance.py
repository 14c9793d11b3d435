"""The list of questions that we develop with, asked in the browser: the search may not become worse than its floors."""

from tests.browser.conftest import OpenPage
from tests.relevance.asking import ask, published_ids
from tests.relevance.measure import below_floors, report
from tests.relevance.questions import OURS, read_questions, written


def test_the_search_holds_its_floors(open_page: OpenPage, address: str) -> None:
    questions = read_questions(OURS)
    asked = written(questions, published_ids(address))
    with open_page("/sok/") as page:
        answers = ask(page, asked)
    print(*report(answers, len(questions) - len(asked)), sep="\n")
    assert below_floors(answers) == []
