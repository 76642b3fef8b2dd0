"""`acctui today` and `acctui status`: what waits."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from acctui.cli.output import Column, Record, give, give_list, give_table, json_option, say
from acctui.domain.days import lateness

if TYPE_CHECKING:
    import datetime as dt

    from acctui.cli.desk import Desk
    from acctui.services.today import Waiting

COLUMNS = (
    Column("Why"),
    Column("Since or by"),
    Column("Account", yields=True),
    Column("What", yields=True),
    Column("#", right=True),
)
_WHY = {"log": "log the call", "call": "call", "promise": "ask: kept?", "action": "do", "decide": "decide"}
_DECIDE = "Decide with: acctui goal decide ACCOUNT graduate|keep|drop|new-goal, or with W on Growth."


@click.command()
@json_option
@click.pass_obj
def today(desk: Desk, /, *, as_json: bool) -> None:
    """List what waits: calls, promises and actions due, and Targets whose year is over."""
    from acctui.services.today import Waits, waiting

    with desk.reading() as store:
        lines = waiting(store, desk.clock.now())
    if as_json:
        give_list([waiting_record(line) for line in lines])
        return
    give_table(COLUMNS, [_row(line, desk.today) for line in lines], "Nothing waits.")
    if any(line.why is Waits.DECIDE for line in lines):
        say(_DECIDE)


def waiting_record(line: Waiting) -> Record:
    """Give one thing that waits as other programs see it."""
    return {
        "why": line.why,
        "id": line.id,
        "account": line.account,
        "account_id": line.account_id,
        "date": line.date,
        "text": line.text,
        "matters": line.matters,
    }


def _row(line: Waiting, day: dt.date) -> list[str]:
    return [_WHY[line.why], lateness(line.date, day), line.account, line.text, str(line.id)]


@click.command()
@json_option
@click.pass_obj
def status(desk: Desk, /, *, as_json: bool) -> None:
    """Say in one line what waits, for a prompt or a status bar."""
    from acctui.services.today import count_waiting

    with desk.reading() as store:
        count = count_waiting(store, desk.clock.now())
    record = {
        "to_log": count.to_log,
        "calls": count.calls,
        "promises": count.promises,
        "actions": count.actions,
        "decisions": count.decisions,
    }
    give(record, _line(record), as_json=as_json)


def _line(record: dict[str, int]) -> str:
    words = {
        "to_log": ("call to log", "calls to log"),
        "calls": ("call today", "calls today"),
        "promises": ("promise due", "promises due"),
        "actions": ("action due", "actions due"),
        "decisions": ("Target to decide", "Targets to decide"),
    }
    parts = [f"{record[name]} {words[name][record[name] != 1]}" for name in words if record[name]]
    return ", ".join(parts) or "nothing waits"
