"""The way in: `acctui` alone opens the app, with a command it does one thing and ends."""

from __future__ import annotations

import gc
import io
import os
import sys
from pathlib import Path

import click

from acctui import __version__
from acctui.cli.command_list import SECTIONS
from acctui.cli.lazy import LazyGroup

PROGRAM = "acctui"


@click.group(
    PROGRAM,
    cls=LazyGroup,
    sections=SECTIONS,
    invoke_without_command=True,
    context_settings={"help_option_names": ["-h", "--help"]},
)
@click.option(
    "--db",
    type=click.Path(path_type=Path),
    help="The book to work on; else ACCTUI_DB, else acctui.db in your data folder.",
)
@click.version_option(__version__, message="%(prog)s %(version)s")
@click.pass_context
def acctui(ctx: click.Context, db: Path | None) -> None:
    """State the outcome before the call, log what came of it, and find it all again.

    Without a command acctui opens the app. ACCOUNT is a name, the start of one, or #ID. Dates are written
    2026-11-24, today, fri, +3d or 12 dec. `-` reads from stdin.
    """
    from acctui.cli.clock import Clock
    from acctui.cli.desk import Desk

    ctx.obj = Desk(db, Clock())
    if ctx.invoked_subcommand is None:
        from acctui.cli.app import open_app

        open_app(ctx.obj)


def run() -> None:
    """Run the program and leave with its exit code; a traceback never reaches the seller."""
    code = _code()
    _drop_what_cannot_be_written()
    # Nothing needs collecting in a process that ends: without this a fifth of the time of a brief goes there.
    gc.freeze()
    sys.exit(code)


def _drop_what_cannot_be_written() -> None:
    """Keep Python from trying once more at the end, and ending with a code of its own."""
    for stream in (sys.stdout, sys.stderr):
        try:
            stream.flush()
        except OSError:
            nowhere = os.open(os.devnull, os.O_WRONLY)
            os.dup2(nowhere, stream.fileno())


def _code() -> int:
    from acctui.cli.signals import heed

    try:
        heed()
        for stream in (sys.stdout, sys.stderr):
            if isinstance(stream, io.TextIOWrapper):
                # A letter the terminal's own encoding lacks becomes `?` and never an error.
                stream.reconfigure(errors="replace")
        code = acctui.main(prog_name=PROGRAM, standalone_mode=False)
        sys.stdout.flush()
    except SystemExit as ended:
        return ended.code if isinstance(ended.code, int) else 1
    except (Exception, KeyboardInterrupt) as error:  # noqa: BLE001 - the last gate before the shell
        from acctui.cli.failure import told

        return told(error)
    return code if isinstance(code, int) else 0
