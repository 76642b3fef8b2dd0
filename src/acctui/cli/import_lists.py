"""Lists of other programs: read, shown as understood, and brought in."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING

import click

from acctui.cli.import_record import report_record
from acctui.cli.import_words import say_refused, say_understood, write_report
from acctui.cli.output import object_text, say
from acctui.cli.progress import progress
from acctui.cli.typed import decimal_mark
from acctui.services.records import Holds

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from acctui.cli.desk import Desk
    from acctui.services.importing.plan import ImportPlan, OnProgress
    from acctui.services.importing.report import ImportReport
    from acctui.services.records import Reading, Refused
    from acctui.storage.store import BookStore


@dataclass(frozen=True, slots=True)
class Wanted:
    """What was asked for: the files, how to read them, whose rows to keep, where refused ones go."""

    files: tuple[Path, ...]
    kind: str | None
    map_: Path | None
    encoding: str | None
    owner: str | None
    refused: Path | None


def import_lists(desk: Desk, wanted: Wanted, *, dry_run: bool, as_json: bool) -> None:
    """Bring lists in, or only show what would be done."""
    readings, plan = _worked_out(desk, wanted, is_tried=dry_run)
    with progress("Importing") as tell:
        told = partial(_tell, tell, "Importing")
        report, is_changed = _done(desk, readings, wanted.owner, plan, told, is_tried=dry_run)
    refused = _rows_filled_in(report.refused, wanted)
    say_refused(refused, is_saved=wanted.refused is not None)
    if wanted.refused is not None:
        _save(wanted.refused, readings, refused)
    if as_json:
        click.echo(object_text(report_record(report, refused, dry_run=dry_run, is_changed=is_changed)))
    else:
        write_report(report, dry_run=dry_run, is_changed=is_changed)
    if refused and not report.by_kind:
        raise click.exceptions.Exit(1)


def _tell(tell: Callable[[str], None], what: str, rows: int) -> None:
    tell(f"{what}, {rows:,} rows")


def _worked_out(
    desk: Desk, wanted: Wanted, *, is_tried: bool
) -> tuple[tuple[Reading, ...], ImportPlan | None]:
    """Read the lists, and work out what they change where that is shown, or where there is no book yet.

    What is refused, or changes nothing, leaves no file behind.
    """
    from acctui.services.importing.carry_out import preview

    is_new = not desk.path.exists()
    with desk.reading() as store:
        with progress("Reading") as tell:
            readings = _read(store, wanted, partial(_tell, tell, "Reading"))
        say_understood(readings)
        if not (is_tried or is_new):
            return readings, None
        with progress("Importing") as tell:
            return readings, preview(store, readings, wanted.owner, partial(_tell, tell, "Importing"))


def _read(store: BookStore, wanted: Wanted, on_progress: OnProgress) -> tuple[Reading, ...]:
    from acctui.exchange.column_map import read_map
    from acctui.exchange.reading import read_files

    with store.reading() as reads:
        mark = decimal_mark(reads)
    return read_files(
        wanted.files,
        kind=Holds(wanted.kind) if wanted.kind else None,
        mapping=read_map(wanted.map_) if wanted.map_ else None,
        encoding=wanted.encoding,
        decimal_mark="." if mark == "." else "," if mark == "," else None,
        on_progress=on_progress,
    )


def _done(
    desk: Desk,
    readings: Sequence[Reading],
    owner: str | None,
    plan: ImportPlan | None,
    on_progress: OnProgress,
    *,
    is_tried: bool,
) -> tuple[ImportReport, bool]:
    """Bring the lists in, unless that is only tried or changes nothing."""
    from acctui.services.importing.carry_out import import_readings
    from acctui.services.ports import Changed

    if plan is not None and (is_tried or plan.is_empty):
        return plan.report, not plan.is_empty
    with desk.writing() as store:
        done = import_readings(store, readings, owner, on_progress, plan)
    return done.value, done.changed is not Changed.NOTHING


def _rows_filled_in(refused: Sequence[Refused], wanted: Wanted) -> list[Refused]:
    """Give refused rows as they stand in their file, those too that only the book refused."""
    missing: dict[str, set[int]] = defaultdict(set)
    for row in refused:
        if not row.row:
            missing[row.file].add(row.line)
    found = {
        (path.name, line): text
        for path in wanted.files
        if path.name in missing and str(path) != "-"
        for line, text in _rows_again(path, wanted.encoding, missing[path.name])
    }
    return [replace(row, row=row.row or found.get((row.file, row.line), "")) for row in refused]


def _rows_again(path: Path, encoding: str | None, lines: set[int]) -> list[tuple[int, str]]:
    from acctui.exchange.table import read_table

    table = read_table(path, encoding)
    return [(line, table.as_line(cells)) for line, cells in table.rows() if line in lines]


def _save(folder: Path, readings: Sequence[Reading], refused: Sequence[Refused]) -> None:
    from acctui.cli.writing import write_private
    from acctui.exchange.refused_out import refused_csv

    for reading in readings:
        rows = tuple(row for row in refused if row.file == reading.file)
        if rows:
            path = folder / f"{reading.file.rpartition('.')[0] or reading.file}-refused.csv"
            write_private(path, [refused_csv(replace(reading, refused=rows))])
            say(f"{len(rows):,} refused rows are in {path}.")
