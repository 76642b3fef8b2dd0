"""`acctui backup` and `acctui restore`: copies of the book, and the way back to one."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from acctui.cli.output import Column, Record, give, give_list, give_table, json_option
from acctui.cli.typed import confirm
from acctui.domain.text import shown

if TYPE_CHECKING:
    from acctui.cli.desk import Desk
    from acctui.storage.backup_list import Backup

COLUMNS = (Column("Made"), Column("Why"), Column("Size", right=True), Column("File"))
VERIFIED = (*COLUMNS[:3], Column("State"), COLUMNS[3])
_NONE = "There are no backups yet. Make one with: acctui backup"


@click.group(invoke_without_command=True)
@json_option
@click.pass_context
def backup(ctx: click.Context, /, *, as_json: bool) -> None:
    """Make a backup of the book now."""
    if ctx.invoked_subcommand is not None:
        return
    from acctui.storage.backup import make_backup
    from acctui.storage.looking import Look, look_at

    desk: Desk = ctx.obj
    if look_at(desk.path) is Look.MISSING:
        raise click.ClickException(f"There is no book at {desk.path}, so nothing was copied.")
    made = make_backup(desk.path, "asked")
    give(backup_record(made), f"The backup is in {made.path}", as_json=as_json)


@backup.command("list")
@json_option
@click.pass_obj
def list_(desk: Desk, /, *, as_json: bool) -> None:
    """List the backups of the book, newest first."""
    from acctui.storage.backup_list import backups_of

    found = backups_of(desk.path)
    if as_json:
        give_list([backup_record(one) for one in found])
        return
    give_table(COLUMNS, [_row(one) for one in found], _NONE)


@backup.command()
@json_option
@click.pass_context
def verify(ctx: click.Context, /, *, as_json: bool) -> None:
    """Read every backup of the book whole; one that can't be read makes the exit code 1."""
    from acctui.storage.backup_list import backups_of, is_good

    desk: Desk = ctx.obj
    found = [(one, is_good(one.path)) for one in backups_of(desk.path)]
    if as_json:
        give_list([{**backup_record(one), "good": good} for one, good in found])
    else:
        rows = [[*_row(one)[:3], "good" if good else "DAMAGED", str(one.path)] for one, good in found]
        give_table(VERIFIED, rows, _NONE)
    if not all(good for _, good in found):
        ctx.exit(1)


def backup_record(one: Backup) -> Record:
    """Give a backup as other programs see it."""
    return {"path": str(one.path), "made_at": one.made_at.astimezone(), "why": one.why, "size": one.size}


def _row(one: Backup) -> list[str]:
    return [f"{one.made_at:%Y-%m-%d %H:%M}", one.why.replace("-", " "), f"{one.size:,}", str(one.path)]


@click.command()
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--yes", is_flag=True, help="Don't ask.")
@json_option
@click.pass_obj
def restore(desk: Desk, /, file: Path, *, yes: bool, as_json: bool) -> None:
    """Put a backup in the book's place; the book as it was is kept beside it."""
    from acctui.storage.restoring import restore as put_back

    backup_file = _found(desk, file)
    if not backup_file.exists():
        there = "acctui backup list shows what there is."
        raise click.ClickException(f"There is no file {shown(str(backup_file))}. {there}")
    confirm(f"Put {shown(str(backup_file))} in the place of {shown(str(desk.path))}?", yes=yes)
    kept = put_back(desk.path, backup_file)
    record = {"restored": str(backup_file), "book": str(desk.path), "kept": str(kept) if kept else None}
    aside = f" The book as it was is in {kept}" if kept else ""
    give(record, f"Restored from {backup_file}.{aside}", as_json=as_json)


def _found(desk: Desk, file: Path) -> Path:
    """Take a path as it is, or the bare name of a backup from the book's own folder."""
    from acctui.storage.backup_list import folder_of

    beside = folder_of(desk.path) / file.name
    return beside if not file.exists() and file.name == str(file) and beside.exists() else file
