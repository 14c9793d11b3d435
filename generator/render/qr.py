"""A QR code (ISO/IEC 18004) of an address as SVG, with presentation attributes alone: the content policy allows no styles."""

from __future__ import annotations

import re

import segno

QUIET = 4
"""Empty modules around the code, which the standard asks for."""
MASK = 3
"""Any of the eight masks can be read. To weigh them against each other, as the standard recommends, takes five times as long."""
LEVEL = "l"
"""Of error correction: the lowest, which gives the largest modules on the same sheet of paper."""

_DARK = re.compile(b"\x01+")


def qr_svg(address: str) -> str:
    """The code, black on white in every colour scheme: many readers can't take the reverse."""
    rows = segno.make(address, error=LEVEL, micro=False, boost_error=False, mask=MASK).matrix
    side = len(rows) + 2 * QUIET
    dark = "".join(
        f"M{QUIET + run.start()} {y}h{run.end() - run.start()}v1h-{run.end() - run.start()}z"
        for y, row in enumerate(rows, QUIET)
        for run in _DARK.finditer(row)
    )
    return (
        f'<svg viewBox="0 0 {side} {side}" width="160" height="160" role="img" aria-label="QR-kod med sidans adress" '
        f'shape-rendering="crispEdges"><path fill="#fff" d="M0 0h{side}v{side}H0z"/><path fill="#000" d="{dark}"/></svg>'
    )
