"""A QR code (ISO/IEC 18004) of an address as SVG, with presentation attributes alone: the content policy allows no styles."""

from __future__ import annotations

import re

import zxingcpp

QUIET = 4
"""Empty modules around the code, which the standard asks for."""
LEVEL = "L"
"""Of error correction: the lowest, which gives the largest modules on the same sheet of paper."""

_DARK = re.compile(b"\x00+")


def qr_svg(address: str) -> str:
    """The code, black on white in every colour scheme: many readers can't take the reverse."""
    code = zxingcpp.create_barcode(address, zxingcpp.BarcodeFormat.QRCode, ec_level=LEVEL)
    picture = zxingcpp.write_barcode_to_image(code, scale=1, add_quiet_zones=False)
    modules = bytes(memoryview(picture))  # type: ignore[arg-type]  # a byte each; types have no word for buffers before Python 3.12
    count = picture.shape[0]
    side = count + 2 * QUIET
    dark = "".join(
        f"M{QUIET + run.start() - y * count} {QUIET + y}.5h{run.end() - run.start()}"
        for y in range(count)
        for run in _DARK.finditer(modules, y * count, (y + 1) * count)
    )
    return (
        f'<svg viewBox="0 0 {side} {side}" width="160" height="160" role="img" aria-label="QR-kod med sidans adress" '
        f'shape-rendering="crispEdges"><path fill="#fff" d="M0 0h{side}v{side}H0z"/><path stroke="#000" d="{dark}"/></svg>'
    )
