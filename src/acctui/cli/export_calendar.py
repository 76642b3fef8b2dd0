"""`acctui export --format ics`: the plan for another calendar."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import click

from acctui.cli.output import give
from acctui.cli.writing import refuse_over, write_private

if TYPE_CHECKING:
    from pathlib import Path

    from acctui.cli.desk import Desk

_STDOUT = "-"


def write_plan(desk: Desk, output: Path | None, *, over: bool, as_json: bool) -> None:
    """Write what has a day as one iCalendar file; without a place it goes to stdout."""
    from acctui.exchange.ical import write_calendar
    from acctui.services.calendar import calendar_entries, calendar_identity

    to_stdout = output is None or str(output) == _STDOUT
    if output is not None and output.is_dir():
        raise click.UsageError(f"{output} is a folder. Name a file in it.")
    if output is not None and not to_stdout and not over:
        refuse_over([output])
    with desk.reading() as store:
        identity = calendar_identity(store)
        with store.reading() as reads:
            entries = calendar_entries(reads, identity, desk.today)
    if not entries:
        raise click.ClickException("Nothing has a day yet, so there is no calendar to write. Plan something.")
    text = write_calendar(entries)
    if to_stdout or output is None:
        sys.stdout.buffer.write(text)
        return
    write_private(output, [text])
    words = f"{len(entries)} entries are in {output}. Open it with your calendar; a later one updates them."
    record = {"format": "ics", "output": str(output), "entries": len(entries)}
    give(record, words, as_json=as_json)
