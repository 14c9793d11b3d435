"""The sources of a support, with what the register of sources knows filled in."""

from __future__ import annotations

from ..mall.register import Registerkalla
from ..mall.uppgifter import Kalla
from ..model import Kunskapsbas, Kunskapsstod


def resolved_sources(stod: Kunskapsstod, base: Kunskapsbas) -> tuple[Kalla, ...]:
    """In the order of front-matter, which is the order of their numbers."""
    return tuple(_resolved(kalla, base) for kalla in stod.falt.kallor)


def _resolved(kalla: Kalla, base: Kunskapsbas) -> Kalla:
    known = base.register["kallor"].get(kalla.id)
    if not isinstance(known, Registerkalla):
        return kalla
    return Kalla(
        id=kalla.id,
        typ=kalla.typ or known.typ,
        titel=kalla.titel or known.namn,
        utgivare=kalla.utgivare or known.utgivare,
        ar=kalla.ar,
        url=kalla.url or known.url,
        doi=kalla.doi,
        pmid=kalla.pmid,
        hamtad=kalla.hamtad,
    )
