"""What a browser may do with the site: as headers where the host can send them, and in the page itself where it can't.

The content policy follows W3C's Content Security Policy Level 3. Everything comes from the site's own origin; nothing is inline.
Pagefind compiles WebAssembly in the browser, and needs leave for that alone. ``<script type="application/ld+json">`` is a data
block (HTML, § 4.12.1): it never runs, so the policy doesn't concern it.
"""

from __future__ import annotations

from types import MappingProxyType

from ..output import Output

POLICY = (
    "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self'; connect-src 'self'; "
    "form-action 'self'; base-uri 'none'"
)
"""In each page. A page can't say there who may frame it (CSP 3, § 3.3)."""
REFERRER = "no-referrer"
"""An address may hold what was searched for, or the code of a patient's diagnosis: it goes to nobody."""

UNUSED = ("accelerometer", "camera", "display-capture", "geolocation", "gyroscope", "magnetometer", "microphone", "payment", "usb")
HEADERS = MappingProxyType(
    {
        "Content-Security-Policy": f"{POLICY}; frame-ancestors 'none'",
        "Permissions-Policy": ", ".join(f"{name}=()" for name in UNUSED),
        "Referrer-Policy": REFERRER,
        "X-Content-Type-Options": "nosniff",
    }
)
"""On every answer. ``deploy/`` has the same for nginx and Apache, and a test holds it against this."""
OPEN_DATA = MappingProxyType({"Access-Control-Allow-Origin": "*", "Access-Control-Expose-Headers": "ETag"})
"""Also on data: readable from any page."""


def header_file() -> Output:
    """``_headers`` in the root of the site, as several hosts of static sites read it: a path, then its headers indented."""
    blocks = (("/*", HEADERS), ("/api/*", OPEN_DATA))
    text = "".join(f"{path}\n" + "".join(f"  {name}: {value}\n" for name, value in headers.items()) for path, headers in blocks)
    return Output("_headers", text.encode())
