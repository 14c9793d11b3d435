"""The pages of what is out of use or has moved: the address stays, the text doesn't."""

from __future__ import annotations

from collections.abc import Iterator

from ...mall.register import Omdirigering
from ...mall.vokabular import Status
from ...model import Katalogpost, Kunskapsbas
from ...settings import Settings
from .page import Page

PATIENT = "patient/"


def tombstone_pages(post: Katalogpost, base: Kunskapsbas, settings: Settings) -> Iterator[Page]:
    """Of a support that was taken out of use: at each address that it has, also those of regions with additions."""
    newest = post.andringslogg[0]
    context = {
        "titel": post.titel,
        "rubrik": post.status.label,
        "dag": newest.datum,
        "skal": newest.text,
        "aterkallad": post.status is Status.ATERKALLAD,
        "ersattare": [base.kunskapsstod[id_] for id_ in post.relationer["ersatt_av"]],
        "kontakt": settings.kontakt,
    }
    regional = [f"{region.address}{post.id}/" for region in base.regioner.values() if base.tillagg_i(region.slug, post.id)]
    for address in (post.address, f"{post.address}{PATIENT}", *regional):
        yield Page(
            address=address,
            title=f"{post.status.label} – {post.titel}",
            description=f"{post.titel}: {newest.text}",
            template="gravsten",
            context=context | {"patient": address.endswith(PATIENT)},
            section="kunskapsstod",
            indexed=False,
            alternates=(("application/json", "Gravsten som JSON", f"/api/v1/kunskapsstod/{post.id}.json"),),
        )


def moved_pages(base: Kunskapsbas, settings: Settings) -> Iterator[Page]:
    """Of supports that go by another id: they lead on by themselves, with and without scripts."""
    for entry in base.poster("omdirigeringar", Omdirigering):
        if entry.id in base.flyttade:
            new = base.kunskapsstod[base.flyttade[entry.id]]
            yield redirect(entry.address, new, "", settings)
            yield redirect(f"{entry.address}{PATIENT}", new, PATIENT, settings)


def redirect(address: str, new: Katalogpost, part: str, settings: Settings) -> Page:
    """A page that leads on to another address of a support at once."""
    return Page(
        address=address,
        title=new.titel,
        description=f"Sidan har flyttats: {new.titel}.",
        template="gravsten",
        context={
            "titel": new.titel,
            "rubrik": "Sidan har flyttats",
            "dag": None,
            "skal": "Du kommer strax till den nya adressen.",
            "aterkallad": False,
            "ersattare": [new],
            "patient": False,
            "kontakt": settings.kontakt,
        },
        section="kunskapsstod",
        canonical=f"{new.address}{part}",
        leads_to=f"{new.address}{part}",
    )
