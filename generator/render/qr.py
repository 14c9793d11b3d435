"""A QR code (ISO/IEC 18004) of an address as SVG, with presentation attributes alone: the content policy allows no styles."""

from __future__ import annotations

from itertools import groupby

import segno

QUIET = 4
"""Empty modules around the code, which the standard asks for (§ 5.3.8)."""
MASK = 3
"""Any of the eight masks can be read. To weigh them against each other, as the standard recommends, takes five times as long."""


def qr_svg(address: str) -> str:
    """The code, black on white in every colour scheme: many readers can't take the reverse."""
    code = segno.make(address, error="m", micro=False, boost_error=False, mask=MASK)
    side = len(code.matrix) + 2 * QUIET
    runs = "".join(
        f"M{QUIET + start} {QUIET + y}h{length}v1h-{length}z"
        for y, row in enumerate(code.matrix)
        for start, length in _dark_runs(row)
    )
    return (
        f'<svg viewBox="0 0 {side} {side}" width="160" height="160" role="img" aria-label="QR-kod med sidans adress" '
        f'shape-rendering="crispEdges"><path fill="#fff" d="M0 0h{side}v{side}H0z"/><path fill="#000" d="{runs}"/></svg>'
    )


def _dark_runs(row: bytearray) -> list[tuple[int, int]]:
    """(first column, length) of each run of dark modules."""
    runs, x = [], 0
    for dark, group in groupby(row):
        length = len(list(group))
        if dark:
            runs.append((x, length))
        x += length
    return runs
