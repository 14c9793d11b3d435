"""What the publication before this one promised, and where something stood that is gone."""

from __future__ import annotations

from itertools import chain

from ..diagnostics import Location
from ..mall.vokabular import Gravstensstatus
from ..model import Entity, Kunskapsbas, Kunskapsstod, Publicerat


def was_moved(id_: str, base: Kunskapsbas) -> Publicerat | None:
    """The tombstone of a support that had another id already in that publication."""
    document = base.tidigare.dokument.get(id_) if base.tidigare else None
    return document if document and document.status == Gravstensstatus.FLYTTAD else None


def published_before(entity: Entity, base: Kunskapsbas) -> Publicerat | None:
    """A support as that publication has it, if it does and under the same id."""
    if not isinstance(entity, Kunskapsstod) or base.tidigare is None or was_moved(entity.id, base):
        return None
    return base.tidigare.dokument.get(entity.id)


def where_it_was(inner: str, base: Kunskapsbas) -> Location:
    """The beginning of a file that is gone, given by its path in the content folder."""
    supports = ((post.path, post.inner) for post in base.kunskapsstod.values())
    others = ((other.source.path, other.source.inner) for other in base.others)
    path, known = next(chain(supports, others), ("content/", ""))
    return Location(path.removesuffix(known) + inner, 1, 1, 1, 1)
