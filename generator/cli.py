"""The command ``kunskap``: arguments → one call → exit code. Only this and ``authoring`` print.

Exit codes: 0 clean, 1 findings that stop, 2 misuse.
"""

from __future__ import annotations

import errno
import gc
import logging
import os
import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path

import click

from .authoring import explain_search, fix, move, schema_command
from .checks import rules
from .findings import all_findings, since, under
from .git import GitFailed
from .options import (
    config_option,
    config_path,
    content_folder,
    content_option,
    day_of,
    previous_option,
    search_option,
    site_dir_option,
    today_option,
)
from .pipeline import stops
from .read import source_line, source_lines
from .report.formats import FORMATS, in_format
from .report.text import summary, to_text
from .settings import settings_for_check
from .swedish import speak_swedish

speak_swedish()
CONTEXT = {"help_option_names": ["-h", "--help"], "max_content_width": 100}


@click.group(context_settings=CONTEXT)
@click.version_option(package_name="kunskapsstod", prog_name="kunskap")
def cli() -> None:
    """Kontrollera, bygg och förhandsvisa nationella kunskapsstöd."""


@cli.command()
@click.argument("paths", nargs=-1, type=click.Path(path_type=Path, exists=True))
@content_option
@today_option
@click.option("--format", "format_", type=click.Choice(FORMATS), default="text", help="Fyndens form.")
@click.option("--strict", is_flag=True, help="Låt också varningar stoppa.")
@click.option("--changed-since", "ref", metavar="REF", help="Visa bara fynd som hör till det som ändrats sedan REF i Git.")
@click.option("--watch", "watch_", is_flag=True, help="Kontrollera igen vid varje ändring, tills du avbryter med Ctrl-C.")
def check(
    paths: tuple[Path, ...], content: Path | None, today: date | None, format_: str, strict: bool, ref: str | None, watch_: bool
) -> None:
    """Kontrollera innehållet och visa alla fynd.

    Med PATHS visas bara fynd i de filerna eller mapparna; hela innehållet läses ändå, eftersom filerna hör ihop.
    """
    settings = settings_for_check(content_folder(content), day_of(today))

    def once() -> bool:
        found = all_findings(settings, _progress)
        found = under(found, paths) if paths else found
        found = since(ref, found, settings) if ref else found
        click.echo(in_format(format_, found, source_line), nl=False)
        click.echo(summary(found), err=True)
        return stops(found, strict=strict)

    try:
        if watch_:
            _again_and_again(settings.content, once)
        sys.exit(once())
    except GitFailed as error:
        raise click.UsageError(f"Det går inte att jämföra med {ref}: {error}") from error


@cli.command()
@content_option
@today_option
@config_option
@site_dir_option
@previous_option
@search_option
def build(
    content: Path | None, today: date | None, config_file: Path | None, site_dir: Path | None, previous: str, no_search: bool
) -> None:
    """Bygg webbplatsen och alla data. Med ett fel skrivs ingenting.

    Utan --previous börjar ändringsflödet om, och den som följer det måste hämta allt på nytt.
    """
    from .publish.previous import PreviousUnreadable
    from .site.host import build as host_build
    from .site.mkdocs_plugin import Options, Refused

    options = Options(content=content, today=day_of(today), search=not no_search, progress=_progress, previous=previous)
    try:
        plugin = host_build(config_file or config_path(), site_dir, options)
    except Refused as refused:
        click.echo(to_text(refused.diagnostics, source_line), nl=False)
        click.echo(f"{summary(refused.diagnostics)} Inget har skrivits.", err=True)
        sys.exit(1)
    except PreviousUnreadable as error:
        click.echo(f"Den förra publiceringen i {previous} kan inte läsas: {error} Inget har skrivits.", err=True)
        sys.exit(1)
    except OSError as error:
        if error.errno not in (errno.ENOSPC, errno.EDQUOT):
            raise
        click.echo("Disken är full. Frigör utrymme och bygg igen. Den webbplats som fanns är kvar som den var.", err=True)
        sys.exit(1)
    found = plugin.survey.diagnostics
    click.echo(to_text(found, source_line), nl=False)
    count = sum(1 for _ in plugin.survey.base.published())
    click.echo(f"{summary(found)} {count} kunskapsstöd i {plugin.site_dir}.", err=True)


@cli.command()
@content_option
@config_option
@today_option
@search_option
@click.option("--address", default="127.0.0.1:8000", show_default=True, help="Adress och port.")
def serve(content: Path | None, config_file: Path | None, today: date | None, no_search: bool, address: str) -> None:
    """Förhandsvisa webbplatsen och bygg om vid varje ändring. Utkast visas också."""
    from .site.host import serve as host_serve
    from .site.mkdocs_plugin import Options

    options = Options(content=content, today=today, search=not no_search, progress=_progress)
    host_serve(config_file or config_path(), address, options)


@cli.command(name="rules")
@click.argument("code", required=False)
def rules_command(code: str | None) -> None:
    """Visa regeln CODE, eller en lista över alla regler."""
    if code is None:
        for rule in rules():
            click.echo(f"{rule.rule.code} {rule.rule.severity:<10} {rule.help.splitlines()[0]}")
        return
    found = next((rule for rule in rules() if rule.rule.code == code.upper()), None)
    if found is None:
        raise click.UsageError(f"Regeln {code} finns inte. Kör «kunskap rules» för att se alla.")
    click.echo(f"{found.rule.code} {found.rule.name} ({found.rule.severity})\n\n{found.help.strip()}")


def _progress(step: str, done: int, total: int) -> None:
    """A line on the terminal that tells how far long work has come; nothing where there is no terminal."""
    if total > 100 and sys.stderr.isatty():
        name = {"examine": "Läser", "check": "Kontrollerar", "render": "Skriver", "pack": "Packar"}[step]
        click.echo(f"\r{name} {done} av {total} …" + ("\r\x1b[K" if done == total else ""), err=True, nl=False)


def _again_and_again(folder: Path, once: Callable[[], bool]) -> None:
    """Until interrupted, which is how one ends it."""
    from .watch import changes

    try:
        for _ in changes(folder):
            source_lines.cache_clear()
            click.clear()
            click.echo("Kontrollerar …", err=True)
            once()
    except KeyboardInterrupt:
        sys.exit(0)


for command in (explain_search, fix, move, schema_command):
    cli.add_command(command)


def run_command(arguments: list[str]) -> None:
    """One run, which ends with :class:`SystemExit`. It is short and what it makes lives until its end: the collector would only
    look and find.
    """
    if {"serve", "--watch"} & {*arguments}:
        gc.set_threshold(500_000)  # these live long: there is something to collect, but seldom
    else:
        gc.disable()
    cli(arguments, prog_name="kunskap")


def main() -> None:
    """Entry point of the command: a run, left at once. Taking down all that it made, piece by piece, would take a tenth of a
    second that somebody waits for.
    """
    try:
        run_command(sys.argv[1:])
    except SystemExit as ended:
        if not isinstance(ended.code, int):
            raise
        logging.shutdown()
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(ended.code)
