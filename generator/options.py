"""What the commands have in common: options, and the folder, the settings and the day that they stand for."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import click


class Day(click.ParamType[date]):
    """A calendar date as in front-matter (ISO 8601)."""

    name = "datum"

    def get_metavar(self, param: click.Parameter, ctx: click.Context) -> str:
        return "ÅÅÅÅ-MM-DD"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> date:
        try:
            return date.fromisoformat(value)
        except ValueError:
            self.fail(f"«{value}» är ingen dag. Skriv till exempel 2026-11-22.", param, ctx)


content_option = click.option(
    "--content",
    type=click.Path(path_type=Path, file_okay=False),
    default=None,
    help="Mapp med innehåll, med samma uppställning som content/.",
)
today_option = click.option(
    "--today",
    type=Day(),
    default=None,
    help="Räkna med denna dag i stället för i dag.",
)
config_option = click.option(
    "--config",
    "config_file",
    type=click.Path(path_type=Path, dir_okay=False),
    default=None,
    help="Inställningar, annars mkdocs.yml.",
)
site_dir_option = click.option(
    "--site-dir",
    type=click.Path(path_type=Path, file_okay=False),
    default=None,
    help="Mapp att skriva till, annars site/.",
)
previous_option = click.option(
    "--previous",
    metavar="DIR|URL",
    default="",
    help="Roten till den förra publiceringen: ändringsflöde, frysta versioner och gravstenar förs vidare därifrån.",
)
search_option = click.option("--no-search", is_flag=True, help="Bygg inte sökindexet.")


def content_folder(content: Path | None) -> Path:
    return content or config_path().parent / "content"


def config_path() -> Path:
    """``mkdocs.yml`` here, else beside the package."""
    here = Path("mkdocs.yml")
    return here if here.exists() else Path(__file__).parent.parent / "mkdocs.yml"


def day_of(today: date | None) -> date:
    return today or date.today()  # noqa: DTZ011 - the author's own day
