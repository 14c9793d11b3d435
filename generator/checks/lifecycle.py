"""Whether the log of changes tells of the same life cycle as the status."""

from __future__ import annotations

from itertools import pairwise

from ..mall.vokabular import WITHDRAWALS, WITHDRAWN
from ..model import Kunskapsstod
from .places import is_valid
from .versions import version_key


def log_holds(stod: Kunskapsstod) -> bool:
    """Whether status, version and log are valid, the log has the newest first, and the newest gave the version.

    Where they aren't, another message says so, and the log tells nothing.
    """
    if not all(is_valid(stod.source, name) for name in ("status", "version", "andringslogg")) or not stod.falt.andringslogg:
        return False
    log = [(version_key(entry.version), entry.datum) for entry in stod.falt.andringslogg]
    falling = all(above[0] >= below[0] and above[1] >= below[1] for above, below in pairwise(log))
    return falling and log[0][0] == version_key(stod.falt.version)


def status_contradicts_log(stod: Kunskapsstod) -> bool:
    """Whether a support is out of use without its newest change telling so, or the other way round."""
    if not log_holds(stod):
        return False
    status, newest = stod.falt.status, stod.falt.andringslogg[0].typ
    return newest.value != status.value if status in WITHDRAWN else newest in WITHDRAWALS
