"""Stylesheets, scripts and images of the theme, under names that carry their content: a new text is a new address.

Our scripts import each other as ``from "./ks-name.js"`` or, once it is needed, ``import("./ks-name.js")``, which holds in the
theme's own folder too (editors and test runners follow it). When they are published, the name in the import becomes the published
one: an importer's address changes with what it imports.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping
from dataclasses import dataclass

from ..output import Output

_MATERIAL_CSS = re.compile(r"assets/stylesheets/main\.[0-9a-f]+\.min\.css")
_IMPORT = re.compile(rb'\b(from |import\()"\./(ks-[a-z-]+\.js)"')
_SOURCE_MAP = re.compile(rb"/\*# sourceMappingURL=.*?\*/\s*")
_ICON = re.compile(rb"""url\((?:"data:[^"]*"|'data:[^']*'|data:[^)'"]*)\)""")
_NOTHING = b"linear-gradient(#0000,#0000)"
"""An image without a colour: what is cut out by it isn't seen, as when the policy stops an icon that is data in the stylesheet."""


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
    material = b"".join(_material(data) for path, data in sorted(files.items()) if _MATERIAL_CSS.fullmatch(path))
    ours = b"\n".join(data for path, data in sorted(files.items()) if path.endswith(".css") and wanted(path) and "ks-" in path)
    stylesheets = [_named("assets/css/material", "css", material), _named("assets/css/ks", "css", ours)]
    scripts = _scripts({path: data for path, data in sorted(files.items()) if path.endswith(".js")})
    others = [Output(path, data) for path, data in sorted(files.items()) if not path.endswith((".js", ".css"))]
    return Assets(
        stylesheets=tuple(output.path for output in stylesheets),
        scripts={name: output.path for name, output in scripts.items()},
        outputs=(*stylesheets, *scripts.values(), *others),
    )


def _material(data: bytes) -> bytes:
    """Without what isn't used: the map to its source, and icons, which a browser would ask for and be refused."""
    return _ICON.sub(_NOTHING, _SOURCE_MAP.sub(b"", data))


def _scripts(files: Mapping[str, bytes]) -> dict[str, Output]:
    """Name → published script. What is imported is published first; scripts that import each other in a circle are a fault."""
    paths = {path.rsplit("/", 1)[-1]: path for path in files}
    done: dict[str, Output] = {}

    def publish(name: str, above: tuple[str, ...]) -> Output:
        if name in above:
            raise ValueError(f"Scripts import each other in a circle: {' → '.join((*above, name))}")
        if name not in done:
            data = _IMPORT.sub(lambda found: _import(found[1], publish(found[2].decode(), (*above, name))), files[paths[name]])
            done[name] = _named(paths[name].removesuffix(".js"), "js", data)
        return done[name]

    return {name: publish(name, ()) for name in paths}


def _import(how: bytes, script: Output) -> bytes:
    return how + f'"./{script.path.rsplit("/", 1)[-1]}"'.encode()


def _named(stem: str, suffix: str, data: bytes) -> Output:
    return Output(f"{stem}.{hashlib.sha256(data).hexdigest()[:10]}.{suffix}", data)
