"""What ``kunskap fix`` mends, what it leaves alone, and that nobody who reads notices."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.fix import fixed
from generator.model import Kunskapsstod
from generator.parse.characters import cleaned
from generator.pipeline import examine, load
from tests.disk import put
from tests.helpers import AREA, TODAY, body, source, stod
from tests.test_cli import run

LETTERS = st.text(st.sampled_from("aå é\u0301\u0308\u00ad\u200b\u200d\u202e\u2028\ufeff\u00a0👩\u06a9:-{}\r\n"), max_size=40)


def mended(files: Mapping[str, str]) -> dict[str, str]:
    sources = [source(inner, text) for inner, text in {**AREA, **files}.items()]
    return {file.inner: text for file, text in fixed(sources, load(sources, TODAY))}


def test_clean_files_are_left_alone() -> None:
    assert mended({"kunskapsstod/prov.md": stod()}) == {}


@pytest.mark.parametrize(
    ("wrong", "right"),
    [
        ("A\u030ar", "År"),
        ("för\u00adstå", "förstå"),
        ("a\u200bb\u202ec", "abc"),
        ("a\r\nb\rc", "a\nb\nc"),
        ("a\u2028b", "a b"),
        ("10\u00a0mg", "10\u00a0mg"),  # a hard space is good in a text
        ("👩\u200d⚕️", "👩\u200d⚕️"),  # joined on purpose
        ("می\u200cخواهم", "می\u200cخواهم"),
    ],
)
def test_characters(wrong: str, right: str) -> None:
    assert cleaned(wrong) == right


@given(LETTERS)
def test_mending_twice_is_mending_once(text: str) -> None:
    once = cleaned(text, yaml=True)
    assert cleaned(once, yaml=True) == once


@given(LETTERS)
def test_readers_notice_nothing(text: str) -> None:
    """Rendered, the two differ at most in what isn't seen and in how letters are put together."""

    def rendered(written: str) -> str:
        entity, _ = examine(source("kunskapsstod/prov.md", written), TODAY)
        assert isinstance(entity, Kunskapsstod)
        html = "".join(getattr(part, "html", "") for part in entity.body.delar)
        shown = "".join(c for c in html if unicodedata.category(c) not in ("Cf", "Zl", "Zp"))
        return re.sub(r"\s+", " ", unicodedata.normalize("NFC", shown))

    paragraph = "x" + re.sub(r"[\r\n\u2028]+", " ", text) + "x [@provkalla]"
    file = stod(body=body("Bakgrund", paragraph))
    assert rendered(cleaned(file)) == rendered(file)


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        (None, "relaterade: [andra]\nkallor:"),
        ("[tredje]", "relaterade: [tredje, andra]\n"),
        ("[]", "relaterade: [andra]\n"),
        ("\n  - tredje", "relaterade: \n  - tredje\n  - andra\n"),
    ],
)
def test_a_relation_is_answered(written: str | None, expected: str) -> None:
    third = stod("tredje", relaterade="[prov]")
    files = {
        "kunskapsstod/prov.md": stod(**({"relaterade": written} if written else {})),
        "kunskapsstod/andra.md": stod("andra", relaterade="[prov]"),
        **({"kunskapsstod/tredje.md": third} if written and "tredje" in written else {}),
    }
    found = mended(files)
    assert list(found) == ["kunskapsstod/prov.md"]
    assert expected in found["kunskapsstod/prov.md"]
    assert mended(files | found) == {}


def test_the_command_mends_files_and_tells_which(tmp_path: Path) -> None:
    put(
        {
            **AREA,
            "kunskapsstod/prov.md": "\ufeff" + stod().replace("\n", "\r\n"),
            "kunskapsstod/andra.md": stod("andra"),
        },
        tmp_path / "content",
    )
    command = ["fix", "--content", "content"]
    dry = run(*command, "--dry-run", cwd=tmp_path)
    assert dry.stderr == "1 fil skulle lagas.\n"
    assert "+++ content/kunskapsstod/prov.md" in dry.stdout
    assert run(*command, "content/kunskapsstod/andra.md", cwd=tmp_path).stderr == "0 filer lagade.\n"
    done = run(*command, cwd=tmp_path)
    assert (done.stdout, done.stderr) == ("content/kunskapsstod/prov.md\n", "1 fil lagade.\n")
    assert (tmp_path / "content/kunskapsstod/prov.md").read_bytes() == stod().encode()
    assert run(*command, cwd=tmp_path).stderr == "0 filer lagade.\n"
    assert sorted(p.name for p in (tmp_path / "content/kunskapsstod").iterdir()) == ["andra.md", "prov.md"]
