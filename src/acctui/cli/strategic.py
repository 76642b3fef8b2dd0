"""`acctui account set --strategic`: decide whether an account is treated strategically, with both whys."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from acctui.cli.output import say

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from acctui.cli.desk import Desk
    from acctui.services.ports import Store

_OPTIONS = ("strategic", "why_us", "why_them", "on")


def strategic_options(command: Callable[..., Any]) -> Callable[..., Any]:
    """Give a command the decision, its day and its two whys."""
    for option in (
        click.option("--on", metavar="DATE", help="The day it was decided; today where nothing is said."),
        click.option("--why-them", metavar="TEXT", help="With --strategic: what the work is worth to them."),
        click.option("--why-us", metavar="TEXT", help="With --strategic: what the work is worth to us."),
        click.option(
            "--strategic",
            type=click.Choice(["yes", "no"]),
            help="Decide that it is treated strategically, or no longer; a decision of its own.",
        ),
    ):
        command = option(command)
    return command


def taken_out(typed: dict[str, Any]) -> dict[str, Any]:
    """Take the decision out of what was typed; nothing is left of it where none was made."""
    given = {name: value for name in _OPTIONS if (value := typed.pop(name, None)) is not None}
    if given and "strategic" not in given:
        raise click.UsageError("A why or a day goes with the decision, so say --strategic yes or no too.")
    return given


def decided(desk: Desk, store: Store, account_id: int, given: Mapping[str, Any]) -> str:
    """Keep the decision and give the words undo calls it by; what it leaves unsaid is told beside it."""
    from acctui.domain.days import read_day
    from acctui.domain.score import refuse_future
    from acctui.domain.scorecard import StrategicMark
    from acctui.services.scores import mark_strategic

    day = read_day(given["on"], desk.today, "on", past=True) if given.get("on") else desk.today
    refuse_future(day, desk.today, "A decision")
    mark = StrategicMark(
        account_id=account_id,
        decided_on=day,
        strategic=given["strategic"] == "yes",
        why_us=given.get("why_us"),
        why_them=given.get("why_them"),
    )
    done = mark_strategic(store, mark)
    for lack in done.value.lacks:
        say(lack)
    return done.label
