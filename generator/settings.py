"""What the run is told from outside: addresses and names from ``mkdocs.yml``, paths and switches from the command line."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """Everything that a publication depends on besides its content. Nothing here is read anywhere else."""

    site_url: str
    """Absolute, with a slash at the end; the site is served from the root of its host."""
    site_name: str
    site_description: str
    repo_url: str
    """Where the source is kept, without a slash at the end."""
    edit_path: str
    """Path from ``repo_url`` to the content folder in the host's editor."""
    kontakt: str
    """Function address for questions and error reports."""
    licens: str
    """SPDX identifier of the content's licence."""
    licens_url: str
    content: Path
    theme: Path
    today: date
    built_at: datetime = datetime(1970, 1, 1, tzinfo=UTC)
    """When the run began: told in one file and used for nothing else. A run without a clock says 1970."""
    commit: str = ""
    """Of the content in Git, where it is known."""
    drafts: bool = False
    """Show ``utkast`` (the preview does)."""
    search: bool = True

    def outside(self) -> str:
        """What the published files depend on besides content, code and theme, as one text."""
        kept = (self.site_url, self.site_name, self.site_description, self.repo_url, self.edit_path, self.kontakt)
        return repr((*kept, self.licens, self.licens_url, self.drafts))

    def url(self, address: str) -> str:
        """The absolute URL of an address from the site root."""
        return self.site_url + address.lstrip("/")


def settings_for_check(content: Path, today: date) -> Settings:
    """For checking alone: nothing is published, so nothing of the site is needed."""
    return Settings(
        site_url="",
        site_name="",
        site_description="",
        repo_url="",
        edit_path="",
        kontakt="",
        licens="",
        licens_url="",
        content=content,
        theme=content,
        today=today,
    )


def settings_from(config: Mapping[str, Any], root: Path, content: Path | None, today: date, **rest: Any) -> Settings:
    """Settings from a loaded ``mkdocs.yml`` (its ``extra.kunskap`` holds what is ours); paths are taken from ``root``."""
    extra = config["extra"]["kunskap"]
    return Settings(
        site_url=str(config["site_url"]).rstrip("/") + "/",
        site_name=config["site_name"],
        site_description=config["site_description"],
        repo_url=str(config["repo_url"]).rstrip("/"),
        edit_path=str(extra["edit_path"]).strip("/"),
        kontakt=extra["kontakt"],
        licens=extra["licens"],
        licens_url=extra["licens_url"],
        content=content or root / "content",
        theme=root / "theme",
        today=today,
        **rest,
    )
