"""The QR code as SVG; that it can be read is tested in the browser."""

from __future__ import annotations

import xml.etree.ElementTree as ET

from generator.render.qr import QUIET, qr_svg

ADDRESS = "https://kunskapsstod.example/kunskapsstod/gikt/patient/"


def test_it_has_a_name_a_quiet_zone_and_no_styles() -> None:
    svg = qr_svg(ADDRESS)
    root = ET.fromstring(svg)
    assert (root.attrib["role"], root.attrib["aria-label"]) == ("img", "QR-kod med sidans adress")
    assert f"M{QUIET} {QUIET}.5h7M" in svg
    assert " style=" not in svg and " class=" not in svg


def test_another_address_is_another_code_and_the_same_is_the_same() -> None:
    assert qr_svg(ADDRESS) == qr_svg(ADDRESS) != qr_svg(f"{ADDRESS}x")
