"""The command line as a whole: `acctui` and the commands under it."""

from __future__ import annotations

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
