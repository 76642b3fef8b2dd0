"""`acctui import`: lists of other programs, and our own whole book, brought in as one step."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from acctui.cli.output import json_option
from acctui.cli.uncollected import uncollected
from acctui.services.records import Holds

if TYPE_CHECKING:
    from collections.abc import Mapping

    from acctui.cli.desk import Desk

_KINDS = [str(holds) for holds in Holds if holds is not Holds.NOTHING]
_ANY = click.Path(path_type=Path)


@click.command("import")
@click.argument("files", metavar="FILE…", nargs=-1, required=True, type=_ANY)
@click.option(
    "--kind", type=click.Choice(_KINDS), help="What the lists are of, where their headers don't say."
)
@click.option(
    "--map", "map_", type=_ANY, help='Which column is what: TOML lines such as account = "Company".'
)
@click.option("--owner", metavar="NAME", help="Only this owner's rows, from now on; 'all' ends it.")
@click.option("--dry-run", is_flag=True, help="Show what would be done, and write nothing.")
@click.option("--encoding", help="How the files are encoded, where it can't be told.")
@click.option(
    "--refused",
    metavar="FOLDER",
    type=click.Path(path_type=Path, file_okay=False),
    help="Save rows that can't be taken here, to put right and import again.",
)
@json_option
@click.pass_obj
def import_(desk: Desk, /, *, dry_run: bool, as_json: bool, **typed: Any) -> None:
    """Bring in files of other programs: lists as CSV, or a whole book of acctui as JSON.

    Lists of accounts, contacts, deals and activities are told by their headers. All is one step, taken back
    by acctui undo; the same files again change nothing. `-` reads from stdin.
    """
    from acctui.exchange.book_json import is_json

    files: tuple[Path, ...] = typed["files"]
    if any(is_json(path) for path in files):
        _refuse_options_of_lists(typed)
        from acctui.cli.import_book import import_book

        with uncollected():
            import_book(desk, files[0], dry_run=dry_run, as_json=as_json)
        return
    from acctui.cli.import_lists import Wanted, import_lists

    with uncollected():
        import_lists(desk, Wanted(**typed), dry_run=dry_run, as_json=as_json)


def _refuse_options_of_lists(typed: Mapping[str, Any]) -> None:
    if len(typed["files"]) > 1:
        raise click.UsageError("A whole book is imported alone. Name only the JSON file.")
    given = [name.strip("_") for name, value in typed.items() if name != "files" and value is not None]
    if given:
        raise click.UsageError(f"--{given[0]} is for lists, and this is a whole book. Leave it out.")
