"""`acctui today` and `acctui status`: what waits."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from acctui.cli.away import away
from acctui.cli.output import Column, Record, give, give_list, give_table, json_option, say

if TYPE_CHECKING:
    import datetime as dt

    from acctui.cli.desk import Desk
    from acctui.services.today import Waiting

COLUMNS = (
    Column("Why"),
    Column("Since or by"),
    Column("Account", yields=True),
    Column("What", yields=True),
    Column("How it stands", right=True),
    Column("#", right=True),
)
_WHY = {
    "log": "log the call",
    "call": "call",
    "promise": "ask: kept?",
    "action": "do",
    "sweep": "sweep",
    "amber": "turn the amber",
    "roll": "roll the plan",
    "stage": "measure",
    "decide": "decide",
    "pace": "behind pace",
    "unseen": "call",
}
_WAYS = {
    "sweep": "Sweep with: acctui factor sweep, or with W on Lights.",
    "roll": "Roll with: acctui plan roll, or with R on Plan.",
    "stage": "Measure with: acctui objective measure ID VALUE, or with v on Today.",
    "decide": "Decide with: acctui goal decide ACCOUNT graduate|keep|drop|new-goal, or with W on Growth.",
}


@click.group(invoke_without_command=True)
@json_option
@click.pass_context
def today(context: click.Context, /, *, as_json: bool) -> None:
    """List what waits, in the order to do it: accounts that matter first within each kind."""
    if context.invoked_subcommand is None:
        _list(context.obj, as_json=as_json)


today.add_command(away)


def _list(desk: Desk, *, as_json: bool) -> None:
    from acctui.services.today import today as today_view

    with desk.reading() as store:
        view = today_view(store, desk.clock.now().astimezone())
    if as_json:
        give_list([waiting_record(line) for line in view.all])
        return
    empty = f"Nothing waits. Next: {view.ritual.words(desk.today)}."
    give_table(COLUMNS, [_row(line, desk.today) for line in view.all], empty)
    for why in dict.fromkeys(str(line.why) for line in view.all):
        if why in _WAYS:
            say(_WAYS[why])


def waiting_record(line: Waiting) -> Record:
    """Give one thing that waits as other programs see it."""
    return {
        "why": line.why,
        "id": line.id,
        "account": line.account or None,
        "account_id": line.account_id,
        "date": line.date,
        "text": line.text,
        "matters": line.matters,
    }


def _row(line: Waiting, day: dt.date) -> list[str]:
    words = line.day_words(day, wide=True), line.state_words(day, wide=True)
    return [_WHY[line.why], words[0], line.account, line.text, words[1], str(line.id or "")]


@click.command()
@json_option
@click.pass_obj
def status(desk: Desk, /, *, as_json: bool) -> None:
    """Say in one line what waits, for a prompt or a status bar."""
    from acctui.services.today import counts, waiting

    with desk.reading() as store:
        found = counts(waiting(store, desk.clock.now().astimezone()))
    record = {name: found[why] for why, (name, _, _) in zip(found, _STATUS, strict=True)}
    give(record, _line(record), as_json=as_json)


_STATUS = (
    ("to_log", "call to log", "calls to log"),
    ("calls", "call today", "calls today"),
    ("promises", "promise due", "promises due"),
    ("actions", "action due", "actions due"),
    ("sweep", "sweep due", "sweep due"),
    ("ambers", "amber past its date", "ambers past their date"),
    ("roll", "roll due", "roll due"),
    ("stages", "stage goal near or missed", "stage goals near or missed"),
    ("decisions", "Target to decide", "Targets to decide"),
    ("pace", "goal behind pace", "goals behind pace"),
    ("unseen", "account unseen for long", "accounts unseen for long"),
)


def _line(record: dict[str, int]) -> str:
    parts = [_said(record[name], one, many) for name, one, many in _STATUS if record[name]]
    return ", ".join(parts) or "nothing waits"


def _said(number: int, one: str, many: str) -> str:
    return one if one == many else f"{number} {one if number == 1 else many}"
