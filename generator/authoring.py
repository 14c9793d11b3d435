"""The commands for authors. Those that change files show what they did, and change nothing when they can't do all of it."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import click

from .findings import is_under
from .mall.register import REGISTER
from .mall.schema import FORMS, author_schema
from .options import config_path, content_folder, content_option, day_of, today_option
from .pipeline import load
from .read import read_content


@click.command()
@click.argument("paths", nargs=-1, type=click.Path(path_type=Path, exists=True))
@content_option
@today_option
@click.option("--dry-run", is_flag=True, help="Visa vad som skulle ändras, men skriv ingenting.")
def fix(paths: tuple[Path, ...], content: Path | None, today: date | None, dry_run: bool) -> None:
    """Laga det som kan lagas utan att fråga: tecken som inte syns, radslut och relationer som bara står på ena hållet.

    Med PATHS lagas bara de filerna eller filerna i de mapparna.
    """
    from .fix import changed_lines, fixed
    from .replace import replace_file

    files = list(read_content(content_folder(content)))
    count = 0
    for file, text in fixed(files, load(files, day_of(today))):
        path = Path(file.path)
        if paths and not is_under(path, paths):
            continue
        count += 1
        click.echo("".join(changed_lines(file, text)) if dry_run else f"{file.path}\n", nl=False)
        if not dry_run:
            replace_file(path, text.encode())
    click.echo(f"{count} {'fil' if count == 1 else 'filer'} {'skulle lagas' if dry_run else 'lagade'}.", err=True)


@click.command()
@click.argument("old")
@click.argument("new")
@content_option
@today_option
def move(old: str, new: str, content: Path | None, today: date | None) -> None:
    """Ge kunskapsstödet OLD id:t NEW.

    Filen, regionernas tillägg och allt som pekar på kunskapsstödet följer med. Den gamla adressen leder vidare till den nya.
    """
    from .move import CannotMove, moved
    from .replace import replace_file

    folder, day = content_folder(content), day_of(today)
    files = list(read_content(folder))
    try:
        changes = list(moved(files, load(files, day), old, new, day))
    except CannotMove as error:
        raise click.UsageError(str(error)) from error
    for change in changes:
        replace_file(folder / change.inner, change.text.encode())
        click.echo(f"{folder / change.before} → {folder / change.inner}" if change.before else str(folder / change.inner))
    for change in changes:
        if change.before:
            (folder / change.before).unlink()


@click.command(name="schema")
@click.argument("name", required=False, type=click.Choice([*FORMS, *REGISTER]))
@click.option("--write", is_flag=True, help="Skriv redigerarens filer i mappen .vscode/ i stället.")
def schema_command(name: str | None, write: bool) -> None:
    """Visa JSON-schemat för NAME: uppgifterna överst i ett slag av filer, eller ett register."""
    from .editor import editor_files
    from .replace import replace_file

    if write:
        for path, text in editor_files().items():
            replace_file(config_path().parent / path, text.encode())
        return
    if name is None:
        raise click.UsageError(f"Ange ett av: {', '.join((*FORMS, *REGISTER))}.")
    click.echo(json.dumps(author_schema(name), ensure_ascii=False, indent=2))


@click.command(name="explain-search")
@click.argument("question")
@content_option
@today_option
def explain_search(question: str, content: Path | None, today: date | None) -> None:
    """Visa hur sökningen förstår QUESTION: varje ord, vilka kunskapsstöd som har det och var, och varför något inte hittas."""
    from .explain import explain

    loaded = load(read_content(content_folder(content)), day_of(today))
    for line in explain(question, loaded, config_path().parent / "theme/assets/js"):
        click.echo(line)
