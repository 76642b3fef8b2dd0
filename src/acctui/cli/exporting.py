"""`acctui export`: the book for other programs, as JSON, as a CSV file a list, or its plan as a calendar."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from acctui.cli.export_calendar import write_plan
from acctui.cli.output import give, json_option
from acctui.cli.progress import progress
from acctui.cli.uncollected import uncollected
from acctui.cli.writing import refuse_over, standard_output

if TYPE_CHECKING:
    from typing import BinaryIO

    from acctui.cli.book_list import BookList, Names
    from acctui.cli.desk import Desk

_STDOUT = "-"


@click.command()
@click.option(
    "--format",
    "format_",
    type=click.Choice(["json", "csv", "ics"]),
    default="json",
    show_default=True,
    help="json: the whole book, for acctui import. csv: a file a list, for a spreadsheet. ics: the plan, for"
    " a calendar; exporting again updates it.",
)
@click.option(
    "--output",
    metavar="PATH",
    type=click.Path(path_type=Path, allow_dash=True),
    help="The file to write, for csv the folder; - is stdout, for csv the accounts only.",
)
@click.option("--yes", is_flag=True, help="Write over files that are there already.")
@json_option
@click.pass_obj
def export(desk: Desk, /, *, format_: str, output: Path | None, yes: bool, as_json: bool) -> None:
    """Write the book for other programs; drafts and what was undone stay out of it."""
    write = {"json": _book, "csv": _lists, "ics": write_plan}[format_]
    write(desk, output, over=yes, as_json=as_json)


def _book(desk: Desk, output: Path | None, *, over: bool, as_json: bool) -> None:
    from acctui.cli.writing import write_private
    from acctui.exchange.book_json import write_book
    from acctui.services.whole_book import every_line
    from acctui.storage.identity import REVISION

    to_stdout = output is None or str(output) == _STDOUT
    if output is not None and output.is_dir():
        raise click.UsageError(f"{output} is a folder. Name a file in it.")
    if output is not None and not to_stdout and not over:
        refuse_over([output])
    with (
        uncollected(),
        progress("Writing the book"),
        desk.reading() as store,
        store.reading() as reads,
    ):
        pieces = (piece.encode() for piece in write_book(every_line(reads), REVISION))
        if to_stdout or output is None:
            sys.stdout.buffer.writelines(pieces)
            return
        write_private(output, pieces)
    give({"format": "json", "output": str(output)}, f"The whole book is in {output}.", as_json=as_json)


def _lists(desk: Desk, output: Path | None, *, over: bool, as_json: bool) -> None:
    from acctui.cli.book_list import Names
    from acctui.cli.export_lists import ACCOUNTS, LISTS

    if output is None:
        raise click.UsageError("CSV is a file a list. Name a folder with --output FOLDER.")
    if output.is_file():
        raise click.UsageError(f"{output} is a file. Name a folder.")
    if not over:
        refuse_over(output / f"{one.name}.csv" for one in LISTS)
    with progress("Writing the lists"), desk.reading() as store, store.reading() as reads:
        names = Names(reads)
        if str(output) == _STDOUT:
            with standard_output() as out:
                _write_list(out, ACCOUNTS, names, desk)
            return
        counts = {one.name: _list_file(output, one, names, desk) for one in LISTS}
    words = f"{len(counts)} lists are in {output}, {sum(counts.values()):,} lines in all."
    give({"format": "csv", "output": str(output), "counts": counts}, words, as_json=as_json)


def _list_file(folder: Path, one: BookList, names: Names, desk: Desk) -> int:
    from acctui.cli.writing import private_file

    with private_file(folder / f"{one.name}.csv") as file:
        return _write_list(file, one, names, desk)


def _write_list(out: BinaryIO, one: BookList, names: Names, desk: Desk) -> int:
    from acctui.exchange.csv_out import write_csv
    from acctui.services.settings import year_of

    return write_csv(out, one.columns, one.rows(names, year_of(names.reads, desk.today).year))
