"""Run MkDocs from our command: the same build and preview as ``mkdocs build`` and ``mkdocs serve``."""

from __future__ import annotations

import logging
import os
import signal
from pathlib import Path
from typing import Any

os.environ.setdefault("NO_MKDOCS_2_WARNING", "1")

from mkdocs.commands.build import build as mkdocs_build
from mkdocs.commands.serve import serve as mkdocs_serve
from mkdocs.config import load_config
from mkdocs.exceptions import Abort

from .mkdocs_plugin import KunskapPlugin, Options, Refused


def build(config_file: Path, site_dir: Path | None, options: Options) -> KunskapPlugin:
    """Build the site and return the plugin with what it loaded. Raises :class:`Refused` when the content has faults."""
    logging.getLogger("mkdocs").setLevel(logging.CRITICAL)
    overrides: dict[str, Any] = {"site_dir": str(site_dir.absolute())} if site_dir else {}
    config = load_config(config_file=str(config_file), **overrides)
    plugin = config.plugins["kunskap"]
    assert isinstance(plugin, KunskapPlugin)
    plugin.run_options = options
    plugin.on_startup(command="build", dirty=False)
    try:
        mkdocs_build(config)
    except Abort as abort:
        if isinstance(abort.__context__, Refused):
            raise abort.__context__ from None
        raise
    finally:
        plugin.on_shutdown()
    return plugin


def serve(config_file: Path, address: str, options: Options) -> None:
    """Preview with live reload until interrupted."""
    KunskapPlugin.command_line = options
    signal.signal(signal.SIGTERM, signal.default_int_handler)  # so that MkDocs takes its folder away then too
    logging.getLogger("mkdocs").setLevel(logging.INFO)
    logging.basicConfig(format="%(message)s")
    mkdocs_serve(config_file=str(config_file), dev_addr=address)
