"""`acctui check`: whether the file is whole and every line keeps the rules."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from acctui.cli.output import give_list, json_option
from acctui.cli.progress import progress
from acctui.domain.text import shown

if TYPE_CHECKING:
    from acctui.cli.desk import Desk


@click.command()
@json_option
@click.pass_context
def check(ctx: click.Context, /, *, as_json: bool) -> None:
    """Check the file, what hangs together in it, and every rule; a finding makes the exit code 1."""
    from acctui.storage.check import check_book

    desk: Desk = ctx.obj
    if not desk.path.exists():
        raise click.ClickException(f"There is no book at {desk.path}, so there is nothing to check.")
    with progress("Checking") as tell:
        findings = check_book(desk.path, tell)
    if as_json:
        give_list([{"finding": finding} for finding in findings])
    else:
        click.echo("\n".join(shown(finding) for finding in findings) or "OK")
    if findings:
        ctx.exit(1)
