"""`acctui call`: state the outcome, log what came of it, and see calls."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from acctui.cli import call_life, call_log, call_serve, call_state
from acctui.cli.output import give_facts, give_list, give_table, json_option, object_text
from acctui.cli.typed import account_option, the_account_id

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence

    from acctui.cli.desk import Desk
    from acctui.cli.output import Record
    from acctui.services.ports import Reads
    from acctui.services.views import CallLine


@click.group()
def call() -> None:
    """State outcomes, log results, see calls."""


call.add_command(call_state.state)
call.add_command(call_log.log)
call.add_command(call_serve.serve)
for _command in (call_life.tried, call_life.move, call_life.withdraw, call_life.restate, call_life.promise):
    call.add_command(_command)


@call.command("list")
@account_option
@click.option("--open", "only_open", is_flag=True, help="Only calls stated and not ended.")
@click.option(
    "--serving-none", is_flag=True, help="Only calls that move no objective of an account that matters."
)
@click.option("--since", metavar="DATE", help="Only calls held or planned from this day on.")
@click.option("--limit", type=click.IntRange(min=1), help="At most so many.")
@json_option
@click.pass_obj
def list_(desk: Desk, /, *, only_open: bool, limit: int | None, as_json: bool, **typed: Any) -> None:
    """List calls: open ones by time, then those that ended, newest first."""
    from acctui.cli.call_view import COLUMNS, call_row
    from acctui.domain.days import read_day

    today = desk.today
    since = read_day(typed["since"], today, "since", past=True) if typed["since"] else None
    with desk.reading() as store:
        account_id = the_account_id(store, typed["account"])
        with store.reading() as reads:
            lines = _lines(reads, account_id, since, only_open=only_open)
            if typed["serving_none"]:
                aimless = reads.calls.serving_none(account_id)
                lines = [line for line in lines if line.call and line.call.id in aimless]
            lines = lines[:limit]
            if as_json:
                give_list(_records(reads, lines))
                return
    rows = [call_row(line.call, line.account, today) for line in lines if line.call]
    give_table(COLUMNS, rows, "No calls. State the outcome of one with: acctui call state")


def _lines(reads: Reads, account_id: int | None, since: dt.date | None, *, only_open: bool) -> list[CallLine]:
    lines = [*reads.calls.open(account_id), *(() if only_open else reads.calls.ended(account_id))]
    return [line for line in lines if since is None or line.date is None or line.date >= since]


def _records(reads: Reads, lines: Sequence[CallLine]) -> list[Record]:
    from acctui.cli.call_view import call_record
    from acctui.domain.note import Note

    notes: dict[int, list[str]] = {}
    for note in reads.where(Note, call_id=tuple(line.call.id for line in lines if line.call)):
        notes.setdefault(note.call_id or 0, []).append(note.text)
    return [call_record(line.call, line.account, notes.get(line.call.id, ())) for line in lines if line.call]


@call.command()
@click.argument("call_id", metavar="ID", type=click.IntRange(min=1))
@json_option
@click.pass_obj
def show(desk: Desk, /, call_id: int, *, as_json: bool) -> None:
    """Show a call with its whole life: wordings, moves, attempts, result, notes."""
    from acctui.cli.call_view import call_facts, written_call
    from acctui.services.accounts import the_account
    from acctui.services.calls import the_call

    with desk.reading() as store, store.reading() as reads:
        found = the_call(reads, call_id)
        account = the_account(reads, found.account_id).name
        if as_json:
            click.echo(object_text(written_call(reads, found, account)))
        else:
            title = f"#{found.id}  {found.outcome}"
            give_facts(title, call_facts(reads, found, account, desk.today))
