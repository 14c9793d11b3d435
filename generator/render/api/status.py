"""``/api/v1/status.json``: when and from what the publication was made, and how old its texts are; a stale mirror is seen by it.

The only file with a time. The time, the day and the commit come from the settings: nothing here looks at a clock.
"""

from __future__ import annotations

from datetime import UTC
from typing import Any

from ...model import Kunskapsbas
from ...output import Output
from ...settings import Settings
from .files import json_output
from .index import counts

STATUS = "status.json"


def status(base: Kunskapsbas, settings: Settings) -> Output:
    data = {
        "built_at": settings.built_at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ"),
        **({"commit": settings.commit} if settings.commit else {}),
        "dag": settings.today.isoformat(),
        "antal": counts(base),
        **_reviews(base, settings),
    }
    return json_output(settings, STATUS, "status", data)


def _reviews(base: Kunskapsbas, settings: Settings) -> dict[str, Any]:
    """Texts in use: which are past their day, and which has gone longest without a review."""
    used = list(base.in_use())
    overdue = [post.id for post in used if post.nasta_granskning and post.nasta_granskning < settings.today]
    reviewed = [(post.granskad, post.id) for post in used if post.granskad]
    oldest = {"aldsta_granskning": {"id": min(reviewed)[1], "granskad": min(reviewed)[0].isoformat()}} if reviewed else {}
    return {"forfallna": overdue, **oldest}
