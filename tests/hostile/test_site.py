"""What passes the check is built into pages where a stranger's text is text: no script, no event, no address that runs anything."""

from __future__ import annotations

import json
import re
from html.parser import HTMLParser
from pathlib import Path

import pytest

from tests.disk import put
from tests.helpers import addition, base, body, region, stod
from tests.hostile.conftest import build_in, listing
from tests.hostile.inputs import CLEAN, INLINE_HTML, JAVASCRIPT, NESTED, PIECES, TEMPLATES, TEXTS, Files
from tests.hostile.runner import Runner

RUNS = re.compile(r"\s*(javascript|vbscript|data|file|blob)\s*:", re.IGNORECASE)
ADDRESSES = {"href", "src", "action", "formaction", "xlink:href", "data", "poster", "srcset", "ping", "cite", "background"}


class Page(HTMLParser):
    """What a browser would run or go to."""

    def __init__(self, html: str) -> None:
        super().__init__(convert_charrefs=True)
        self.runs: list[str] = []
        self.text = ""
        self.addresses: list[str] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        for name, value in attrs:
            if name in ADDRESSES:
                self.addresses.append(value or "")
            plain = re.sub(r"[\x00-\x20]", "", value or "")
            if name.startswith("on") or name in ("srcdoc", "style") or (name in ADDRESSES and RUNS.match(plain)):
                self.runs.append(f"{tag} {name}={value}")
        if tag in ("script", "iframe", "object", "embed", "base", "form", "foreignobject", "animate", "set", "math"):
            self.runs.append(f"{tag} {dict(attrs)}")

    def handle_data(self, data: str) -> None:
        self.text += data


def passing(texts: dict[str, str]) -> Files:
    """Those of the texts that have no fault, as supports."""
    files: Files = {}
    for name, words in texts.items():
        id_ = f"prov-{len(files)}-{re.sub('[^a-z0-9]+', '-', name.lower())}".strip("-")[:60].strip("-")
        text = stod(id_, body("Utredning", words))
        if len(text.encode()) < 65_000 and not any(d.severity == "fel" for d in base({f"kunskapsstod/{id_}.md": text}).diagnostics):
            files[f"kunskapsstod/{id_}.md"] = text.encode()
    return files


def build(files: Files, folder: Path, run: Runner) -> None:
    put(files, folder / "content")
    before = listing(folder)
    done = build_in(folder, run)
    assert done.code == 0, (done.stdout + done.stderr)[-2000:]
    assert [line for line in listing(folder) if not line.startswith(("site/", ".site."))] == before


@pytest.fixture(scope="module")
def usual(run: Runner, tmp_path_factory: pytest.TempPathFactory) -> set[str]:
    """What the frame itself runs."""
    folder = tmp_path_factory.mktemp("usual")
    build(
        {**CLEAN, "regioner/provregion/_region.md": region().encode(), "regioner/provregion/prov.md": addition().encode()},
        folder,
        run,
    )
    return {one for path in (folder / "site").rglob("*.html") for one in Page(path.read_text("utf-8")).runs}


def test_texts_that_pass_are_harmless_on_every_page(run: Runner, tmp_path: Path, usual: set[str]) -> None:
    pieces = {f"p{n}": piece * 50 for n, piece in enumerate(PIECES)}
    files = passing({**{name: words[:5_000] for name, words in {**NESTED, **TEXTS}.items()}, **pieces, **TEMPLATES})
    assert len(files) > 60
    build({**CLEAN, **files}, tmp_path, run)
    pages = list((tmp_path / "site").rglob("*.html"))
    assert len(pages) > len(files)
    for path in pages:
        assert set(Page(path.read_text("utf-8")).runs) <= usual, path
    for path in (tmp_path / "site/api").rglob("*.json"):
        json.loads(path.read_bytes())


def test_templates_and_marks_are_text_wherever_they_stand(run: Runner, tmp_path: Path, usual: set[str]) -> None:
    """In fields, in the text, in attributes of blocks and in registers; on pages and in data."""
    evil = "⟦content⟧⟦head⟧ {{ 7*7 }} {% raw %} {{ config }} %s {0} ${x} </script><svg onload=x> \"'> &lt; <!--"
    yaml = json.dumps(evil, ensure_ascii=False)
    block = evil.replace('"', "”")
    blocks = f'::: remittera {{till="{block}" nar="{block}"}}\nText.\n:::\n\n::: alternativ {{namn="{block}" nytta="{block}"}}\n:::\n\n```mermaid\nflowchart TD\nA[x ⟦content⟧ {{{{ 7*7 }}}} <b onclick=x>] --> B\n```\n'
    sources = "\n  - " + json.dumps(
        {"id": "provkalla", "typ": "handbok", "titel": evil, "utgivare": evil, "ar": "2020"}, ensure_ascii=False
    )
    words = body("Utredning", f"Här: `{evil}`\n\n{blocks}").replace(
        "## Patientinformation\n\n", "## Patientinformation\n\n⟦content⟧ {{ 7*7 }}\n\n"
    )
    files = {
        "kunskapsstod/prov.md": stod(titel=yaml[:60] + '"', sammanfattning=yaml, body=words, kallor=sources),
        "programomraden/provomrade.md": f"---\nnamn: {yaml}\n---\n\n`{evil}`\n",
        "om/prov.md": f"---\ntitel: {yaml}\nbeskrivning: {yaml}\n---\n\n`{evil}`\n",
        "regioner/provregion/_region.md": region(namn=yaml),
        "regioner/provregion/prov.md": addition(f"## Remissrutiner\n\n`{evil}`\n\n::: avvikelse {{motivering=\"{block}\"}}\n`{evil}`\n:::\n"),
        "begrepp/ord.yml": f"- {{id: ord, term: {yaml}, synonymer: [{yaml}], definition: {yaml}}}\n",
    }  # fmt: skip
    build({inner: text.encode() for inner, text in files.items()}, tmp_path, run)
    page = Page((tmp_path / "site/kunskapsstod/prov/index.html").read_text("utf-8"))
    assert page.text.count("⟦content⟧⟦head⟧ {{ 7*7 }} {% raw %} {{ config }} %s {0} ${x} </script><svg onload=x>") >= 5
    for path in (tmp_path / "site").rglob("*.html"):
        assert set(Page(path.read_text("utf-8")).runs) <= usual, path


@pytest.mark.parametrize("words", [*JAVASCRIPT, *INLINE_HTML])
def test_what_would_run_is_refused_or_text(words: str) -> None:
    loaded = base({"kunskapsstod/prov.md": stod(body=body("Utredning", words))})
    html = "".join(part.html for part in loaded.stod["prov"].body.delar if hasattr(part, "html"))
    page = Page(html)
    assert page.runs == []
    assert [one for one in page.addresses if one and not one.startswith(("/", "#", "https:", "mailto:", "tel:"))] == []
    if "" in page.addresses or any(RUNS.match(lank.mal) for lank in loaded.stod["prov"].body.lankar):
        assert {found.code for found in loaded.diagnostics} & {"KS401", "KS403", "KS407"}
