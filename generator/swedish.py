"""What the command line library says by itself (usage, wrong options, missing files), in Swedish: GNU gettext's catalogues."""

from __future__ import annotations

import os
from gettext import bindtextdomain
from pathlib import Path

LOCALES = Path(__file__).parent / "locale"


def speak_swedish() -> None:
    """Whatever language the terminal asks for: there is one catalogue, and the rest of what we say has no other either."""
    os.environ["LANGUAGE"] = "sv"
    bindtextdomain("messages", LOCALES)
