"""Lighthouse on the site as the shipped nginx serves it."""

from __future__ import annotations

import json
import os
import subprocess
from collections.abc import Sequence
from typing import Any

from tests.conftest import ROOT, chromium_path

PAGES = ("/kunskapsstod/hjartsvikt/", "/", "/kunskapsstod/gikt/patient/")
"""The pages of daily use: a support, the start page and a patient's page."""
WITHOUT_TIME = ("accessibility", "best-practices", "seo")


def lighthouse(addresses: Sequence[str], categories: Sequence[str]) -> list[Any]:
    """What ``tests/node/lighthouse.mjs`` writes, one for each address."""
    asked = json.dumps({"addresses": list(addresses), "categories": list(categories)})
    done = subprocess.run(
        ["node", ROOT / "tests/node/lighthouse.mjs"],
        input=asked,
        capture_output=True,
        encoding="utf-8",
        timeout=400,
        check=False,
        env={**os.environ, "CHROME_PATH": chromium_path()},
    )
    assert done.returncode == 0, done.stderr
    answers: list[Any] = json.loads(done.stdout)
    return answers
