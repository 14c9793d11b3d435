"""A content folder that is published again and again, and the client that follows the feed of its changes."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml

from generator.aside import Aside, Asides
from generator.cache import cache_file, recall, remember
from generator.diagnostics import Diagnostic
from generator.pipeline import stops
from generator.publish.previous import nothing_before, read_previous
from generator.publish.publish import publish
from generator.render.assets import make_assets
from generator.render.shell import Shell
from generator.settings import Settings, settings_from
from generator.survey import survey
from tests.conftest import ROOT
from tests.disk import put
from tests.helpers import TODAY

SHELL = Shell.parse(
    "<html lang=⟦lang⟧>⟦head⟧⟦scripts⟧"
    + "".join(f"⟦nav-{s}⟧" for s in ("kunskapsstod", "programomraden", "regioner", "kod", "om"))
    + "⟦content⟧</html>"
)
"""Stands in for the frame that MkDocs renders."""
ASIDES = Asides(Aside(apart=False), Aside(apart=False))
SCRIPTS = {f"assets/js/{path.name}": b"//" for path in sorted((ROOT / "theme/assets/js").glob("*.js"))}


class ContentFolder:
    """A project's content and theme, which tests write to and build from."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        shutil.copytree(ROOT / "theme", folder / "theme")

    def write(self, inner: str, text: str) -> None:
        put({inner: text}, self.folder / "content")

    def remove(self, inner: str) -> None:
        (self.folder / "content" / inner).unlink()

    def settings(self) -> Settings:
        config = yaml.safe_load((ROOT / "mkdocs.yml").read_text("utf-8"))
        return settings_from(config, self.folder, None, TODAY, search=False)

    def build(self, site: Path, previous: str | Path = "") -> tuple[Diagnostic, ...]:
        """Build into ``site``, remembering what was built there before; all findings."""
        made = self.settings()
        before = read_previous(str(previous)) if previous else nothing_before()
        memory = recall(cache_file(made, site), made)
        surveyed = survey(made, memory, tidigare=before.publicering)
        assert not stops(surveyed.diagnostics), surveyed.diagnostics
        found = publish(surveyed, made, SHELL, make_assets(SCRIPTS), memory, ASIDES, before, site)
        remember(cache_file(made, site), found, memory)
        surveyed.crew.close()
        return surveyed.diagnostics


def kept(site: Path, name: str) -> Path:
    """A publication as it is now, beside the site that the next one will be built into; no build writes into a file that is there."""
    return shutil.copytree(site, site.with_name(name), copy_function=os.link)


def read(site: Path, path: str) -> Any:
    """A file of the API as a value."""
    return json.loads((site / "api/v1" / path).read_bytes())


def snapshot(site: Path) -> dict[str, bytes]:
    """Every document's file, by name: what a client keeps a copy of."""
    return {path.name: path.read_bytes() for path in (site / "api/v1/kunskapsstod").glob("*.json")}


@dataclass(slots=True)
class Client:
    """Keeps a copy by the published recipe: the feed alone says what to fetch."""

    epok: str = ""
    sekvens: int = 0
    last: str = ""
    """Hash that the last event used gave."""
    copy: dict[str, bytes] = field(default_factory=dict)
    fetched: int = 0
    """Files of documents fetched in all."""

    def sync(self, site: Path) -> None:
        feed = read(site, "andringar/index.json")
        if feed["epok"] != self.epok or feed["senaste"] < self.sekvens:
            self._begin(feed["epok"])
        events = self._since(site, feed)
        if events and events[0]["sekvens"] == self.sekvens and events[0]["sha256"] != self.last:
            self._begin(feed["epok"])
            events = self._since(site, feed)
        news = {event["id"]: event["sha256"] for event in events if event["sekvens"] > self.sekvens}
        for id_, sha256 in news.items():
            name = f"{id_}.json"
            data = (site / "api/v1/kunskapsstod" / name).read_bytes()
            assert hashlib.sha256(data).hexdigest() == sha256, name
            self.copy[name] = data
        self.fetched += len(news)
        self.sekvens, self.last = feed["senaste"], events[-1]["sha256"] if events else self.last

    def _begin(self, epok: str) -> None:
        self.epok, self.sekvens, self.last, self.copy = epok, 0, "", {}

    def _since(self, site: Path, feed: dict[str, Any]) -> list[dict[str, Any]]:
        """From the last event that was used, where a segment to be fetched has it."""
        wanted = [segment for segment in feed["segment"] if segment["till"] > self.sekvens]
        return [event for segment in wanted for event in self._segment(site, segment) if event["sekvens"] >= self.sekvens]

    def _segment(self, site: Path, segment: dict[str, Any]) -> list[dict[str, Any]]:
        data = (site / "api/v1/andringar" / segment["url"].rpartition("/")[2]).read_bytes()
        assert hashlib.sha256(data).hexdigest() == segment["sha256"]
        events: list[dict[str, Any]] = json.loads(data)["handelser"]
        assert [event["sekvens"] for event in events] == list(range(segment["fran"], segment["till"] + 1))
        return events
