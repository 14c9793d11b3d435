"""Why the search answers as it does, in Swedish for authors: the base's file of terms, asked by the page's own engine."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from .engine import Engine
from .model import Kunskapsstod
from .pipeline import Loaded
from .render.search.data import search_data, searchable, vocabulary
from .render.search.language import analysed
from .search_post import search_post, tells_of_texts

UNDERSTOOD = {
    "känt": "står i innehållet",
    "stavning": "läses som «{rattad}»",
    "sammansatt": "delas i {delar}",
    "okänt": "står ingenstans i kunskapsstöd, begrepp eller koder",
}
FIELD = {
    "titel": "titeln «{text}»",
    "kort": "den korta titeln «{text}»",
    "synonym": "synonymen eller begreppet «{text}»",
    "begrepp": "begreppet «{text}», som är ett annat namn på stödet",
    "amne": "ämnesordet «{text}»",
    "lakemedel": "läkemedlet «{text}»",
    "kodtext": "kodens rubrik «{text}»",
    "del": "en del av «{text}»",
    "avsnitt": "ett avsnitt, eller att stödet gäller barn",
    "text": "texten{under}: «{text}»",
}


def explain(question: str, loaded: Loaded, scripts: Path) -> Iterator[str]:
    """Lines of text. ``scripts`` is the folder of the engine."""
    base = loaded.base
    told_of = tells_of_texts(base)
    posts = {id_: search_post(stod, told=told_of) for id_, stod in loaded.stod.items() if _is_shown(stod, loaded)}
    stod = searchable(base, posts)
    data = search_data(base, stod, analysed(vocabulary(base, stod), {}))
    yield from told(Engine(data.data, scripts).explain(question))


def _is_shown(stod: Kunskapsstod, loaded: Loaded) -> bool:
    return loaded.base.is_published(loaded.base.kunskapsstod[stod.id])


def told(found: Mapping[str, Any]) -> Iterator[str]:
    """What the engine says, as lines."""
    answer = found["svar"]
    yield f"Frågan «{answer['fraga']}»" + (f", rättad till «{answer['rattad']}»" if answer["rattad"] else "")
    yield from map(_word, found["led"])
    yield ""
    if answer["traffar"] and answer["traffar"][0]["skal"] == "kod":
        yield "Frågan är en kod. Den leder till:"
        yield from (f"  {hit['titel']} ({hit['id']}): {hit['ord']}" for hit in answer["traffar"])
        return
    yield "Träffar, bäst först:" if found["traffar"] else f"Inga träffar bland termerna. {_why(found)}"
    yield from (line for hit in found["traffar"] for line in _support(hit))
    if found["borta"]:
        least = _percent(found["minst"])
        yield f"Visas inte, har mindre än {least} av frågans mening, för få poäng eller mycket färre än den bästa:"
        yield from (line for hit in found["borta"] for line in _support(hit))
    for part in answer["delar"]:
        yield f"«{part['ord']}» är ett helt namn på {', '.join(part['ids'])}."
    if answer["narliggande"]:
        yield f"Närmast i stavning: {', '.join(near['ord'] for near in answer['narliggande'])}."
    yield ""
    yield "På webbplatsen läggs därefter träffar i löpande text till, av Pagefind."


def _word(word: Mapping[str, Any]) -> str:
    understood = UNDERSTOOD[word["slag"]].format(rattad=word["rattad"], delar=" + ".join(word["delar"]))
    stands = [f"{one['ord']} ({one['saker']:.2f}; namn: {one['namn']}, texter: {one['stod']})" for one in word["starFor"]]
    return f"  «{word['text']}» {understood}. Tyngd {_number(word['vikt'])}." + (
        f" Står för: {', '.join(stands)}." if stands else ""
    )


def _support(hit: Mapping[str, Any]) -> Iterator[str]:
    yield f"  {hit['titel']} ({hit['id']}): {_number(hit['varde'])} poäng, har {_percent(hit['tackning'])} av frågans mening"
    for word in hit["ord"]:
        under = f" under {word['avsnitt']}" if word["avsnitt"] else ""
        field = FIELD[word["slag"]].format(text=word["text"], under=under)
        yield f"    «{word['fraga']}» finns i {field}, värde {_number(word['varde'])}"


def _why(found: Mapping[str, Any]) -> str:
    if unknown := found["svar"]["okanda"]:
        return f"Okända ord: {', '.join(unknown)}. Lägg dem som synonymer i det stöd, eller i det begrepp, som de hör till."
    return "Orden är kända, men inget stöd har nog av dem."


def _number(value: float) -> str:
    return f"{value:.1f}".replace(".", ",")


def _percent(value: float) -> str:
    return f"{round(100 * value)}\N{NO-BREAK SPACE}%"
