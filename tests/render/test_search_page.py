"""The search's scripts are asked for at once, not one after the other as they import each other."""

import re

from generator.render.pages.search import SCRIPTS
from tests.conftest import ROOT

JS = ROOT / "theme/assets/js"
IMPORT = re.compile(r'^import .* from "\./(ks-[a-z-]+\.js)";$', re.MULTILINE)
FETCHED = re.compile(r'import\("\./(ks-[a-z-]+\.js)"\)')


def imported(name: str) -> set[str]:
    """A script and everything that it imports, at any depth."""
    direct = IMPORT.findall((JS / name).read_text("utf-8"))
    return {name}.union(*(imported(one) for one in direct))


def test_the_search_page_names_all_that_its_script_imports() -> None:
    assert set(SCRIPTS) == imported("ks-sok.js")


def test_a_search_field_fetches_all_that_its_suggestions_import() -> None:
    assert set(FETCHED.findall((JS / "ks-sidhuvud.js").read_text("utf-8"))) == imported("ks-sokruta.js")
