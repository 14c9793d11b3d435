"""Stylesheets, scripts and images of the theme, under names that carry their content: a new text is a new address."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping
from dataclasses import dataclass

from ..output import Output

_MATERIAL_CSS = re.compile(r"assets/stylesheets/main\.[0-9a-f]+\.min\.css")
_SOURCE_MAP = re.compile(rb"/\*# sourceMappingURL=.*?\*/\s*")


@dataclass(frozen=True, slots=True, kw_only=True)
class Assets:
    stylesheets: tuple[str, ...]
    """Published paths, in the order they are to be read."""
    scripts: Mapping[str, str]
    """Name → published path."""
    outputs: tuple[Output, ...]


def wanted(path: str) -> bool:
    """The theme's files that we publish: Material's stylesheet and everything of ours (named ``ks-…``)."""
    return bool(_MATERIAL_CSS.fullmatch(path)) or path.rsplit("/", 1)[-1].startswith("ks-")


def make_assets(files: Mapping[str, bytes]) -> Assets:
    """``files``: path in the theme → content, of the wanted ones. Our stylesheets are joined into one, by name."""
    material = b"".join(_SOURCE_MAP.sub(b"", data) for path, data in sorted(files.items()) if _MATERIAL_CSS.fullmatch(path))
    ours = b"\n".join(data for path, data in sorted(files.items()) if path.endswith(".css") and wanted(path) and "ks-" in path)
    stylesheets = [_named("assets/css/material", "css", material), _named("assets/css/ks", "css", ours)]
    scripts = {
        path.rsplit("/", 1)[-1]: _named(path.removesuffix(".js"), "js", data)
        for path, data in sorted(files.items())
        if path.endswith(".js")
    }
    others = [Output(path, data) for path, data in sorted(files.items()) if not path.endswith((".js", ".css"))]
    return Assets(
        stylesheets=tuple(output.path for output in stylesheets),
        scripts={name: output.path for name, output in scripts.items()},
        outputs=(*stylesheets, *scripts.values(), *others),
    )


def _named(stem: str, suffix: str, data: bytes) -> Output:
    return Output(f"{stem}.{hashlib.sha256(data).hexdigest()[:10]}.{suffix}", data)
