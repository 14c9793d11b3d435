"""The examples in the rules' help texts, made into whole files.

An example is a fragment of the valid support ``gikt.md``, or of the files that its headings name (``artros.md:``,
``regioner/skane/_region.md:``); with «, hela filen» in the heading, and in registers, it is the whole file. With «förra
publiceringen, » first in the heading, it is so in the publication before, and with «första publiceringen, » in the one before that.
In a fragment:

- lines that begin with the name of a field, up to an empty line, replace those fields;
- the rest is text. With headings, it replaces what stands from the first of them to the last; without, what stands under Behandling.

``<U+00AD>`` is the character with that number.
"""

from __future__ import annotations

import re

from generator.mall.sektioner import VARDFORLOPP
from tests.helpers import AREA, BODY, addition, region, stod

LINKED = f"{BODY}\n## Relaterad information\n\n"
PATHWAY = "".join(f"## {mall.rubrik}\n\nFölj källan [@provkalla].\n\n" for mall in VARDFORLOPP if not mall.fran_falt)
AROUND = AREA | {
    "kunskapsstod/gikt.md": stod("gikt"),
    "kunskapsstod/artros.md": stod("artros", f"{LINKED}Se [gikt](gikt.md) och [hjärtsvikt](hjartsvikt.md).\n"),
    "kunskapsstod/hjartsvikt.md": stod("hjartsvikt", f"{LINKED}Se [artros](artros.md) och [vårdförloppet](vardforlopp-kol.md).\n"),
    "kunskapsstod/vardforlopp-kol.md": stod("vardforlopp-kol", PATHWAY, typ="vardforlopp"),
    "programomraden/reumatiska-sjukdomar.md": "---\nnamn: Reumatiska sjukdomar\n---\n",
    "regioner/skane/_region.md": region(),
}
"""What every example stands in; nothing is wrong with it."""

EARLIER = ("första publiceringen", "förra publiceringen")
_FILE = re.compile(
    rf"^(?:(?P<earlier>{'|'.join(EARLIER)}), )?(?P<path>[\w./-]+\.(?:md|yml))(?P<whole>, hela filen)?:$", re.MULTILINE
)
_FIELD = re.compile(r"^([a-z_]+) *:", re.MULTILINE)
_CHARACTER = re.compile(r"<U\+([0-9A-F]{4,6})>")


def files(example: str) -> dict[str, str]:
    """The base that an example stands for: path under ``content/`` → text."""
    return _bases(example)[""]


def before(example: str) -> list[dict[str, str]]:
    """The bases of the publications before it that an example names, in order."""
    made = _bases(example)
    return [made[name] for name in EARLIER if name in made]


def _bases(example: str) -> dict[str, dict[str, str]]:
    """The beginning of a heading → the base that headings with it make."""
    text = _CHARACTER.sub(lambda match: chr(int(match[1], 16)), example)
    headings = list(_FILE.finditer(text))
    if not headings:
        return {"": {**AROUND, "kunskapsstod/gikt.md": _merged("kunskapsstod/gikt.md", text)}}
    made = {"": dict(AROUND)}
    for heading, end in zip(headings, [*(later.start() for later in headings[1:]), len(text)], strict=True):
        in_folder = "/" in heading["path"] or heading["path"].endswith(".yml")
        inner = heading["path"] if in_folder else f"kunskapsstod/{heading['path']}"
        content = text[heading.end() : end].strip("\n")
        made.setdefault(heading["earlier"] or "", dict(AROUND))[inner] = (
            f"{content}\n" if heading["whole"] or inner.endswith(".yml") else _merged(inner, content)
        )
    return made


def _merged(inner: str, fragment: str) -> str:
    """A valid file with the fields and the text of a fragment in place of its own."""
    front, _, body = _valid(inner).removeprefix("---\n").partition("---\n")
    fields, _, text = fragment.partition("\n\n") if _FIELD.match(fragment) else ("", "", fragment)
    for name in _FIELD.findall(fields):
        front = re.sub(rf"^{name}:.*\n(?: .*\n)*", "", front, flags=re.MULTILINE)
    return f"---\n{front}{fields}\n---\n{_with_text(body, text)}"


def _valid(inner: str) -> str:
    match inner.removesuffix(".md").split("/"):
        case ["kunskapsstod", id_]:
            return stod(id_)
        case ["regioner", _, "_region"]:
            return region()
        case ["regioner", slug, id_]:
            return addition(region=slug, till=id_)
        case ["programomraden", _]:
            return "---\nnamn: Provområde\n---\n"
    raise AssertionError(inner)


def _with_text(body: str, text: str) -> str:
    if not text:
        return body
    rubriker = re.findall(r"^## .+$", text, re.MULTILINE)
    if not rubriker:
        text, rubriker = f"## Behandling\n\n{text}", ["## Behandling"]
    sections = [match for match in re.finditer(r"^(## .+)$[\s\S]*?(?=^## |\Z)", body, re.MULTILINE) if match[1] in rubriker]
    if not sections:
        return f"{body}\n{text}\n"
    return f"{body[: sections[0].start()]}{text}\n\n{body[sections[-1].end() :]}"
