"""Markdown text → :class:`generator.model.Body`: sections, their parts in order, links and source marks, with places."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping
from dataclasses import replace
from itertools import pairwise
from typing import Any
from unicodedata import normalize

from markdown_it.token import Token

from ..diagnostics import Fault, Location
from ..mall.platser import Plats
from ..mall.sektioner import MALL, VARDFORLOPP, Sektionsmall
from ..model import Block, Body, Del, Flode, Kallmark, Lank, Nod, Prosa, Rubrik, Sektion
from .blocks import read_block
from .flode import MOST, parse_flode
from .links import LinkReader, address_of, is_relative, resolve
from .markdown import BLOCK_OPEN, MARKDOWN, slug, text_of
from .textmap import Textmap

BY_RUBRIK: Mapping[str, Sektionsmall] = {mall.rubrik: mall for mall in (*VARDFORLOPP, *MALL)}
DEEPEST = MARKDOWN.options.maxNesting - 1
"""Lists and quotations in each other: what stands deeper is left out by the parser without a word."""
HOLDING = frozenset({"blockquote_open", "list_item_open", "bullet_list_open", "ordered_list_open", BLOCK_OPEN})
RESERVED = frozenset(mall.ankare for mall in (*VARDFORLOPP, *MALL))


def read_body(textmap: Textmap, first_line: int, inner: str, plats: Plats, kallor: Mapping[str, int]) -> tuple[Body, list[Fault]]:
    """Read the text from ``first_line`` on. ``kallor`` gives each source its number."""
    reader = _BodyReader(textmap, first_line, inner, plats, kallor)
    return reader.read(), reader.faults


class _BodyReader:
    def __init__(self, textmap: Textmap, first_line: int, inner: str, plats: Plats, kallor: Mapping[str, int]) -> None:
        self.textmap, self.inner = textmap, inner
        self.env: dict[str, Any] = {"kallor": kallor, "adress": plats.address}
        lines = textmap.text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
        self.tokens = MARKDOWN.parse("\n" * (first_line - 1) + "\n".join(lines[first_line - 1 :]), self.env)
        self.lines = lines
        self.links = LinkReader(textmap, inner, kallor)
        self.faults: list[Fault] = self.links.faults
        self.used = set(RESERVED)
        self.numbers: dict[str, int] = {}
        """The last number that each anchor was given."""
        self.block_marks: list[Kallmark] = []

    def read(self) -> Body:
        self.links.read(self.tokens)
        if lost := next((token for token in self.tokens if token.level >= DEEPEST and token.type in HOLDING), None):
            self.faults.append(Fault("for-djup-text", self.place(lost)))
        self.footnotes = _footnotes(self.tokens)
        starts = [index for index, token in enumerate(self.tokens) if token.level == 0 and token.tag == "h2" and token.nesting == 1]
        edges = [*starts, len(self.tokens)]
        self.section_lines = [(self.tokens[index].map or [0])[0] for index in starts]
        inledning, _ = self.parts(self.tokens[: edges[0]])
        sektioner = tuple(self.section(self.tokens[a:b]) for a, b in pairwise(edges))
        return Body(
            inledning=tuple(inledning),
            sektioner=sektioner,
            lankar=tuple(self.links.lankar),
            kallmarken=(*self.links.kallmarken, *self.block_marks),
        )

    def section(self, tokens: list[Token]) -> Sektion:
        heading = tokens[0]
        rubrik = normalize("NFC", text_of(tokens[1].children or ()).strip())
        mall = BY_RUBRIK.get(rubrik)
        ankare = mall.ankare if mall else self.unique(slug(rubrik))
        delar, rubriker = self.parts(tokens[3:])
        start = heading.map[1] if heading.map else 0
        end = self.next_section(start)
        return Sektion(
            kod=mall.kod if mall else ankare.replace("-", "_"),
            rubrik=rubrik,
            ankare=ankare,
            malgrupp=mall.malgrupp if mall else "vard",
            delar=tuple(delar),
            underrubriker=tuple(rubriker),
            markdown=self.source(start, end),
            text=_section_text(delar),
            location=self.place(heading),
            first_line=next((line + 1 for line in range(start, end) if self.lines[line]), start + 1),
        )

    def next_section(self, line: int) -> int:
        """The 0-based line of the next H2 at or after ``line``."""
        index = bisect_left(self.section_lines, line)
        return self.section_lines[index] if index < len(self.section_lines) else len(self.lines)

    def source(self, start: int, end: int) -> str:
        return "\n".join(self.lines[start:end]).strip("\n")

    def place(self, token: Token) -> Location:
        return self.textmap.whole_line((token.map or [0])[0] + 1)

    def unique(self, ankare: str) -> str:
        number, candidate = self.numbers.get(ankare, 1), ankare
        while candidate in self.used:
            number += 1
            candidate = f"{ankare}-{number}"
        self.used.add(candidate)
        self.numbers[ankare] = number
        return candidate

    def parts(self, tokens: list[Token]) -> tuple[list[Del], list[Rubrik]]:
        """The parts between two H2: prose from heading to heading, blocks, flow charts; and the headings."""
        delar: list[Del] = []
        rubriker: list[Rubrik] = []
        prose: list[Token] = []

        def flush() -> None:
            if prose:
                delar.append(self.prose(prose))
                prose.clear()

        index = 0
        while index < len(tokens):
            token = tokens[index]
            end = _end(tokens, index)
            if token.type == "paragraph_open":
                prose.extend(tokens[index:end])
            elif token.type == BLOCK_OPEN:
                flush()
                if block := self.block(tokens[index:end]):
                    delar.append(block)
            elif token.type == "fence" and token.info.strip() == "mermaid":
                flush()
                delar.append(self.chart(token))
            elif token.type == "footnote_block_open":
                pass
            elif token.type == "heading_open":
                flush()
                rubriker.append(self.heading(token, tokens[index + 1]))
                prose.extend(tokens[index:end])
            else:
                inside = tokens[index:end]
                self.look_inside(inside)
                prose.extend(inside)
            index = end
        flush()
        return delar, rubriker

    def heading(self, token: Token, inline: Token) -> Rubrik:
        text = text_of(inline.children or ()).strip()
        rubrik = Rubrik(niva=int(token.tag[1]), text=text, ankare=self.unique(slug(text)), location=self.place(token))
        token.attrs["id"] = rubrik.ankare
        if rubrik.niva == 1:
            self.faults.append(Fault("h1", rubrik.location, {"rubrik": text}))
        return rubrik

    def look_inside(self, tokens: list[Token]) -> None:
        """Things that are allowed between the parts of a section only, or that never ended."""
        for token in tokens:
            if token.type == BLOCK_OPEN and not token.info.strip():
                self.faults.append(Fault("los-blockslut", self.place(token)))
            elif token.type == BLOCK_OPEN:
                self.faults.append(Fault("block-inuti", self.place(token), {"block": token.info.split("{")[0].strip()}))
            elif token.type == "fence" and self.is_open(token):
                self.faults.append(Fault("oavslutad-kod", self.place(token)))

    def is_open(self, fence: Token) -> bool:
        """Whether a code fence runs on to the end for want of a closing one."""
        first, end = fence.map or [0, 0]
        return end - 1 <= first or not self.lines[end - 1].strip().startswith(fence.markup)

    def prose(self, tokens: list[Token]) -> Prosa:
        html = self.render(tokens) + self.render_footnotes(tokens)
        texts, stycken, words = [], [], 0
        for index, token in enumerate(tokens):
            if token.type != "inline":
                continue
            text = text_of(token.children or ())
            texts.append(text)
            if tokens[index - 1].type == "paragraph_open":
                words += len(text.split())
                if token.level == 1:  # a paragraph in a list, table or quotation stands deeper
                    stycken.append(text)
        return Prosa(html=html, text="\n".join(texts), stycken=tuple(stycken), words=words, location=self.place(tokens[0]))

    def block(self, tokens: list[Token]) -> Block | None:
        opening, inside = tokens[0], tokens[1:-1]
        self.look_inside(inside)
        text = "\n".join(text_of(t.children or ()) for t in inside if t.type == "inline")
        start, end = opening.map or [0, 0]
        read = read_block(self.textmap, start + 1, end + 1, has_body=bool(text.strip()))
        self.faults.extend(read.faults)
        self.block_marks.extend(read.kallmarken)
        if read.falt is None:
            return None
        if (id_ := getattr(read.falt, "id", None)) is not None:
            if id_ in self.used:
                self.faults.append(Fault("upptaget-ankare", read.id_location or read.location, {"id": id_}))
            self.used.add(id_)
        markdown = self.source(start + 1, end)
        html = self.render(inside) + self.render_footnotes(inside)
        return Block(namn=read.namn, falt=read.falt, html=html, text=text, markdown=markdown, location=read.location)

    def chart(self, token: Token) -> Flode:
        flode, unread, too_many = parse_flode(token.content, self.place(token))
        if self.is_open(token):
            self.faults.append(Fault("oavslutad-kod", self.place(token)))
            unread, too_many = (), None
        first = (token.map or [0])[0] + 2
        if too_many is not None:
            self.faults.append(Fault("for-langt-flode", self.textmap.whole_line(first + too_many), {"hogst": MOST}))
        for line in unread:
            location = self.textmap.whole_line(first + line)
            self.faults.append(Fault("flode-rad", location, {"rad": self.textmap.line(first + line).strip()}))
        noder = []
        for nod in flode.noder:
            if nod.lank:
                self.links.lankar.append(_chart_link(nod.lank, nod.text, self.click(token, nod), self.inner))
            noder.append(replace(nod, lank=address_of(nod.lank, self.inner) if nod.lank else ""))
        return Flode(noder=tuple(noder), kanter=flode.kanter, location=flode.location)

    def click(self, chart: Token, nod: Nod) -> Location:
        """The target of a box of a chart: on the last line that gives it one."""
        start, end = chart.map or [0, 0]
        for number in range(end, start, -1):
            line = self.textmap.line(number)
            if line.split()[:2] == ["click", nod.id] and (column := line.find(f'"{nod.lank}"')) >= 0:
                return self.textmap.on_line(number, column + 1, column + 1 + len(nod.lank))
        return self.place(chart)

    def render(self, tokens: list[Token]) -> str:
        return str(MARKDOWN.renderer.render(tokens, MARKDOWN.options, self.env))

    def render_footnotes(self, tokens: list[Token]) -> str:
        """The footnotes that these tokens are the first to refer to."""
        if not self.footnotes:
            return ""
        first = [c.meta["id"] for t in tokens for c in t.children or () if c.type == "footnote_ref" and c.meta["subId"] == 0]
        found = [self.footnotes[number] for number in first if number in self.footnotes]
        return f"<ol>\n{''.join(self.render(tokens) for tokens in found)}</ol>\n" if found else ""


def _chart_link(mal: str, text: str, location: Location, inner: str) -> Lank:
    target, fragment = resolve(mal, inner) if is_relative(mal) else (None, "")
    return Lank(mal=mal, text=text, location=location, inner=target, fragment=fragment)


def _end(tokens: list[Token], start: int) -> int:
    """The index after the token's closing partner."""
    depth = 0
    for index in range(start, len(tokens)):
        depth += tokens[index].nesting
        if depth <= 0:
            return index + 1
    return len(tokens)


def _footnotes(tokens: list[Token]) -> dict[int, list[Token]]:
    found = {}
    for index, token in enumerate(tokens):
        if token.type == "footnote_open" and "id" in token.meta:
            found[token.meta["id"]] = tokens[index : _end(tokens, index)]
    return found


def _section_text(delar: list[Del]) -> str:
    """Plain text for search and for readers without markup."""
    lines: list[str] = []
    for part in delar:
        if isinstance(part, Flode):
            lines.extend(nod.text for nod in part.noder)
        elif part.text:
            lines.append(part.text)
    return "\n".join(lines)
