"""Files that help an author in Visual Studio Code: schemas for completion, snippets for the blocks, findings beside the text.

All are made from the template; a test holds the committed ones against it.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from .mall.block import BLOCK, Blockmall
from .mall.register import ALONE, REGISTER
from .mall.schema import FORMS, author_schema, field_rows

FOLDER = ".vscode"
_PATTERN = r"^(.+):(\d+):(\d+): %s (KS\d{3}) (.+)$"
_LEVELS = {"fel": "error", "varning": "warning", "upplysning": "info"}


def editor_files() -> Mapping[str, str]:
    """Path from the root of the project → text."""
    files = {f"schema/{name}.json": author_schema(name) for name in (*FORMS, *REGISTER)}
    files |= {"settings.json": _settings(), "tasks.json": _tasks(), "kunskapsstod.code-snippets": _snippets()}
    return {f"{FOLDER}/{name}": json.dumps(value, ensure_ascii=False, indent=2) + "\n" for name, value in files.items()}


def _settings() -> dict[str, Any]:
    return {
        "yaml.schemas": {f"{FOLDER}/schema/{name}.json": _register_files(name) for name in REGISTER},
        "files.eol": "\n",
        "files.encoding": "utf8",
        "files.insertFinalNewline": True,
        "files.trimTrailingWhitespace": True,
        "[markdown]": {"editor.wordWrap": "on", "editor.quickSuggestions": {"comments": "off", "strings": "off", "other": "on"}},
    }


def _register_files(name: str) -> list[str]:
    return [f"content/{name}.yml"] if name in ALONE else [f"content/{name}/*.yml", f"content/{name}/*.yaml"]


def _tasks() -> dict[str, Any]:
    """«Kontrollera» runs in the background, and each finding is underlined in its file."""
    matchers = [_matcher(word, level) for word, level in _LEVELS.items()]
    task = {
        "label": "Kontrollera kunskapsstöden",
        "type": "shell",
        "command": "${workspaceFolder}/.venv/bin/kunskap",
        "args": ["check", "--watch"],
        "isBackground": True,
        "problemMatcher": matchers,
        "runOptions": {"runOn": "folderOpen"},
        "presentation": {"reveal": "silent"},
    }
    return {"version": "2.0.0", "tasks": [task]}


def _matcher(word: str, level: str) -> dict[str, Any]:
    return {
        "owner": f"kunskap-{word}",
        "source": "kunskap",
        "severity": level,
        "fileLocation": ["autoDetect", "${workspaceFolder}"],
        "pattern": {"regexp": _PATTERN % word, "file": 1, "line": 2, "column": 3, "code": 4, "message": 5},
        "background": {
            "activeOnStart": True,
            "beginsPattern": "^Kontrollerar …$",
            "endsPattern": r"^(Inga fynd\.|\d+ (fel|varning|upplysning).*)$",
        },
    }


def _snippets() -> dict[str, Any]:
    snippets = {mall.beskrivning: _block(namn, mall) for namn, mall in BLOCK.items()}
    chart = [
        "```mermaid",
        "flowchart TD",
        "  A[$1] --> B{$2?}",
        "  B -- ja --> C[$3]",
        "  B -- nej --> D[$4]",
        '  click C "#${5:behandling}"',
        "```",
        "",
    ]
    snippets["Flödesschema"] = {"scope": "markdown", "prefix": "flode", "description": "Flödesschema", "body": chart}
    return snippets


def _block(namn: str, mall: Blockmall) -> dict[str, Any]:
    wanted = [rad for rad in field_rows(mall.falt) if rad.krav == "R" or rad.namn in ("bradska", "val")]
    attributes = [_attribute(number, rad.namn, rad.varden) for number, rad in enumerate(wanted, 1)]
    opening = f"::: {namn}" + (f" {{{' '.join(attributes)}}}" if attributes else "")
    return {"scope": "markdown", "prefix": namn, "description": mall.beskrivning, "body": [opening, "$0", ":::", ""]}


def _attribute(number: int, namn: str, varden: str) -> str:
    if namn == "id":
        return f"#${{{number}:namn}}"
    choices = varden.replace(" ", "") if ", " in varden and "." not in varden and ":" not in varden else ""
    return f"{namn}=${{{number}|{choices}|}}" if choices else f'{namn}="${number}"'
