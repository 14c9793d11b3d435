"""A ready card for a record system: CDS Hooks 2.0, «Card Attributes»."""

from __future__ import annotations

import re
from typing import Any

from ...mall.vokabular import REVIEWED
from ...model import Kunskapsstod
from ...settings import Settings

SUMMARY_LIMIT = 140
"""The standard wants fewer characters than this."""
CAUTION = "**{status}.** Texten är inte fastställd av något nationellt organ. Använd den inte som underlag för vård."


def card(stod: Kunskapsstod, settings: Settings) -> dict[str, Any]:
    """What a support in use is about and what to do."""
    return {
        "summary": shortened(_summary(stod)),
        "detail": "\n\n".join(_paragraphs(stod)),
        "indicator": "info",
        "source": {"label": settings.site_name, "url": settings.site_url},
        "links": [
            _link("Visa kunskapsstödet", settings.url(stod.address)),
            _link("Information till patienten", settings.url(f"{stod.address}patient/")),
        ],
    }


def shortened(text: str, limit: int = SUMMARY_LIMIT) -> str:
    """Fewer than ``limit`` characters, cut after a sentence, else between words; that something is left out is shown.

    Half a sentence may say the opposite of the whole, so a whole one is kept where there is one.
    """
    text = re.sub(r"[ \t\r\n]+", " ", text).strip()
    if len(text) < limit:
        return text
    room = text[: limit - 2]
    sentences = re.match(r".*[.!?](?= )", room)
    return (sentences[0] if sentences else room.rpartition(" ")[0].rstrip(" ,;:–-(«")) + "\u00a0…"


def _summary(stod: Kunskapsstod) -> str:
    """One sentence; it begins with the status when no body has decided on the text: a card is read outside the page."""
    falt = stod.falt
    text = f"{falt.titel}: {falt.sammanfattning}"
    return text if falt.status in REVIEWED else f"{falt.status.label} – {text}"


def _paragraphs(stod: Kunskapsstod) -> list[str]:
    """Markdown, as the standard has it."""
    falt = stod.falt
    version = f"Version {falt.version}" + (f", granskad {falt.granskad}." if falt.granskad else ".")
    caution = [] if falt.status in REVIEWED else [CAUTION.format(status=falt.status.label)]
    return [*caution, falt.sammanfattning, version]


def _link(label: str, url: str) -> dict[str, str]:
    return {"label": label, "url": url, "type": "absolute"}
