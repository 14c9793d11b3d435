"""The HTML of a section for other systems: semantic elements and ``data-`` attributes, no classes, scripts or site chrome."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from enum import Enum
from itertools import groupby

from markupsafe import Markup, escape

from ..mall import block as b
from ..mall.vokabular import Vokabular
from ..model import Block, Del, Flode, Kant, Nod, Prosa, Sektion


def section_html(sektion: Sektion) -> str:
    """The whole section without its heading."""
    return "".join(parts_html(sektion.delar))


def parts_html(delar: Iterable[Del]) -> Iterator[str]:
    """HTML of each part; neighbouring drugs and alternatives become one table."""
    for key, group in groupby(delar, key=_table_key):
        parts = list(group)
        if key == "lakemedel":
            yield _drug_table([part for part in parts if isinstance(part, Block)])
        elif key == "alternativ":
            yield _choice_table([part for part in parts if isinstance(part, Block)])
        else:
            yield from (_part_html(part) for part in parts)


def flow_html(flode: Flode) -> str:
    """The text twin of a flow chart: nested lists made from its nodes.

    A box that several ways lead to is written out where the fewest steps lead to it; elsewhere it is named.
    """
    homes = _homes(flode)
    return f"<ol>{''.join(_node_html(flode, nod, None, homes) for nod in flode.rotter)}</ol>\n"


def _homes(flode: Flode) -> dict[str, Kant]:
    """The edge by which each box is first reached, step by step from the beginnings."""
    homes: dict[str, Kant] = {}
    seen = {nod.id for nod in flode.rotter}
    step = [nod.id for nod in flode.rotter]
    while step:
        edges = [kant for id_ in step for kant in flode.utgangar(id_)]
        step = []
        for kant in edges:
            if kant.till not in seen:
                seen.add(kant.till)
                homes[kant.till] = kant
                step.append(kant.till)
    return homes


def _table_key(part: Del) -> str:
    """What may stand in one table; everything else stands alone."""
    return part.namn if isinstance(part, Block) and part.namn in ("lakemedel", "alternativ") else f"{id(part)}"


def _part_html(part: Del) -> str:
    if isinstance(part, Prosa):
        return part.html
    if isinstance(part, Flode):
        return flow_html(part)
    attributes = "".join(f' data-{key.replace("_", "-")}="{escape(value)}"' for key, value in block_attributes(part))
    anchor = f' id="{part.falt.id}"' if isinstance(part.falt, b.Rekommendation) else ""
    label = f"<p><strong>{block_label(part)}</strong></p>"
    return f'<section{anchor} data-block="{part.namn}"{attributes}>\n{label}\n{part.html}</section>\n'


def block_attributes(block: Block) -> Iterator[tuple[str, str]]:
    """The block's attributes as plain text, without those left out."""
    for key in type(block.falt).model_fields:
        value = getattr(block.falt, key)
        if key == "id" or value is None or value is False or value == ():
            continue
        yield key, " ".join(value) if isinstance(value, tuple) else str(value.value if isinstance(value, Enum) else value)


def block_label(block: Block) -> str:
    """The line above a block's body, for people."""
    falt = block.falt
    if isinstance(falt, b.Rekommendation):
        return str(escape(f"{falt.etikett}. {falt.evidens.label}."))
    if isinstance(falt, b.Varningssymtom):
        return "Inga särskilda varningssymtom" if falt.inga else str(escape(f"Varningssymtom: {falt.bradska.label}"))
    if isinstance(falt, b.Remittera):
        return str(escape(f"Remittera till {falt.till}" + (f": {falt.nar}" if falt.nar else "")))
    if isinstance(falt, b.GallerTill):
        return f"Gäller till {falt.datum.isoformat()}"
    if isinstance(falt, b.Avvikelse):
        return str(escape(f"Avviker från den nationella texten. Skäl: {falt.motivering}"))
    return {"undantag": "Undantag", "notera": "Notera"}[block.namn]


def _label(value: Vokabular | None) -> str:
    return value.label if value else ""


def _rows(header: tuple[str, ...], rows: Iterable[tuple[str | Markup, ...]]) -> str:
    head = "".join(f'<th scope="col">{text}</th>' for text in header)
    lines = [
        f'<tr><th scope="row">{first}</th>' + "".join(f"<td>{escape(cell)}</td>" for cell in rest) + "</tr>\n"
        for first, *rest in rows
    ]
    return f"<table>\n<thead><tr>{head}</tr></thead>\n<tbody>\n{''.join(lines)}</tbody>\n</table>\n"


def _drug_table(blocks: list[Block]) -> str:
    rows = []
    for block in blocks:
        falt = block.falt
        assert isinstance(falt, b.Lakemedel)
        text = Markup(block.html.strip())  # noqa: S704 - our own renderer's HTML
        rows.append((text, falt.atc, _label(falt.val), falt.dos or "", falt.njurfunktion or "", falt.graviditet or ""))
    return _rows(("Läkemedel", "ATC", "Val", "Dos", "Njurfunktion", "Graviditet"), rows)


def _choice_table(blocks: list[Block]) -> str:
    rows = []
    for block in blocks:
        falt = block.falt
        assert isinstance(falt, b.Alternativ)
        rows.append((escape(falt.namn), falt.nytta or "", falt.risk or ""))
    return _rows(("Alternativ", "Nytta", "Risk och besvär"), rows)


def _node_html(flode: Flode, nod: Nod, by: Kant | None, homes: dict[str, Kant]) -> str:
    text = str(escape(nod.text))
    label = f"{escape(by.text)}: " if by and by.text else ""
    if by and homes.get(nod.id) is not by:
        return f"<li>{label}gå till «{text}»</li>"
    linked = f'<a href="{escape(nod.lank)}">{text}</a>' if nod.lank else text
    inner = "".join(_node_html(flode, flode.nod(kant.till), kant, homes) for kant in flode.utgangar(nod.id))
    return f"<li>{label}{linked}" + (f"<ul>{inner}</ul>" if inner else "") + "</li>"
