"""Scripts under published names: an importer asks for the published names of what it imports."""

from __future__ import annotations

import re

import pytest

from generator.render.assets import make_assets

ONE = b'import { a } from "./ks-tva.js";\nimport {\n  b,\n  c,\n} from "./ks-tre.js";\n'
TWO = b'export { a } from "./ks-tre.js";\n'


def published(**scripts: bytes) -> dict[str, tuple[str, bytes]]:
    """Name → published path and text."""
    made = make_assets({f"assets/js/ks-{name}.js": data for name, data in scripts.items()})
    texts = {output.path: output.data for output in made.outputs}
    return {name: (path, texts[path]) for name, path in made.scripts.items()}


def test_an_import_names_the_published_file() -> None:
    made = published(ett=ONE, tva=TWO, tre=b"export const a = 1;")
    names = [path.rsplit("/", 1)[-1] for path, _ in made.values()]
    for _, text in made.values():
        for asked in re.findall(rb'from "\./([^"]+)"', text):
            assert asked.decode() in names


def test_what_is_fetched_when_it_is_needed_is_asked_for_by_its_published_name() -> None:
    made = published(ett=b'const seg = () => import("./ks-tva.js");', tva=b"1;")
    assert made["ks-ett.js"][1].decode() == f'const seg = () => import("./{made["ks-tva.js"][0].rsplit("/", 1)[-1]}");'


def test_the_address_of_an_importer_changes_with_what_it_imports() -> None:
    before, after = (published(ett=ONE, tva=TWO, tre=text) for text in (b"1;", b"2;"))
    assert all(before[name][0] != after[name][0] for name in ("ks-ett.js", "ks-tva.js", "ks-tre.js"))


def test_what_is_not_imported_does_not_change_an_address() -> None:
    before, after = (published(ett=b"1;", tva=text) for text in (b"1;", b"2;"))
    assert before["ks-ett.js"] == after["ks-ett.js"]


def test_scripts_that_import_each_other_in_a_circle_are_a_fault() -> None:
    with pytest.raises(ValueError, match="circle"):
        published(ett=b'import "./x"; import { a } from "./ks-tva.js";', tva=b'import { b } from "./ks-ett.js";')


def test_icons_inside_material_are_left_out_and_hide_what_they_cut_out() -> None:
    text = b"""a{mask:url('data:image/svg+xml,<path d="M(1)"/>')}b{--i:url("data:x")}c{background:url(bild.svg)}/*# sourceMappingURL=x */"""
    made = make_assets({"assets/stylesheets/main.0a.min.css": text})
    assert made.outputs[0].data == (
        b"a{mask:linear-gradient(#0000,#0000)}b{--i:linear-gradient(#0000,#0000)}c{background:url(bild.svg)}"
    )
