"""`acctui call log`: what came of it, and what follows."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from acctui.cli.call_state import asked_call, how_options
from acctui.cli.call_words import call_option, give_call, the_open_call
from acctui.cli.output import json_option, say
from acctui.cli.typed import account_argument, amount, choice, said
from acctui.domain.call import Call, StatedCall
from acctui.domain.call_choices import Fit, Result
from acctui.domain.days import read_day
from acctui.domain.errors import RuleBroken
from acctui.domain.got import Got
from acctui.domain.step import read_step

if TYPE_CHECKING:
    from acctui.cli.desk import Desk
    from acctui.services.calls import Afterwards
    from acctui.services.ports import Done, Store

_OF_UNPLANNED = {"kind": "--kind", "channel": "--channel", "people": "--with"}


@click.command()
@account_argument
@click.option("--result", type=choice(Result), required=True, help="What came of it.")
@click.option("--amount", metavar="MONEY", help="What the order is worth.")
@click.option("--customer-act", metavar="TEXT", help="What they will do; an advance needs it.")
@click.option("--by", metavar="DATE", help="By when they will do it; an advance needs it.")
@click.option("--fit", type=choice(Fit), help="How an advance compares with what was stated.")
@click.option("--override", metavar="WHY", help="Why it is an advance without their act and its date.")
@click.option("--on", metavar="DATE", help="The day it was held; today where nothing is said.")
@click.option("--note", metavar="TEXT|-", help='A note; a line that starts with " is a quote.')
@click.option("--next", "step", metavar='"WHO: WHAT @DATE"', help="The next step; it becomes an action.")
@click.option(
    "--outcome", metavar="TEXT", help="For an unplanned call: what you wanted once you knew why they rang."
)
@how_options
@call_option
@json_option
@click.pass_obj
def log(desk: Desk, /, account: str, *, as_json: bool, **typed: Any) -> None:
    """Log a stated call with its result."""
    from acctui.services.accounts import choose_account

    _refuse_mixed(typed)
    with desk.writing() as store:
        account_id = choose_account(store, account)
        # Without a stated outcome nothing else is looked at: the gate speaks first (C1).
        stated = (
            None if typed["outcome"] is not None else the_call_to_log(store, account_id, typed["call_id"])
        )
        got = _got(desk, store, typed)
        done = _log(desk, store, stated or _unplanned(desk, account_id, typed), got, typed)
        give_call(store, done, as_json=as_json)
    _remark(got, done.value, planned=stated is not None)


def the_call_to_log(store: Store, account_id: int, call_id: int | None) -> StatedCall:
    """Give the stated call to log; where there is none, name the way to log an unplanned one too."""
    try:
        return StatedCall(the_open_call(store, account_id, call_id))
    except RuleBroken as refusal:
        if refusal.rule != "C1":
            raise
        way = "; or, where they rang unplanned, add --outcome with what you wanted once you knew why."
        raise RuleBroken(refusal.field, refusal.sentence + way, refusal.rule) from None


def _refuse_mixed(typed: dict[str, Any]) -> None:
    if typed["outcome"] is not None:
        if typed["call_id"] is not None:
            raise click.UsageError(
                "--outcome is for an unplanned call, --call for a stated one. Give one of them."
            )
        return
    for name, option in _OF_UNPLANNED.items():
        if typed[name]:
            raise click.UsageError(f"{option} belongs to an unplanned call. Give it together with --outcome.")


def _got(desk: Desk, /, store: Store, typed: dict[str, Any]) -> Got:
    today, by, on = desk.today, typed["by"], typed["on"]
    try:
        return Got(
            result=Result(typed["result"]),
            held_on=read_day(on, today, "on", past=True) if on else today,
            amount=amount(store, typed["amount"], "amount") if typed["amount"] is not None else None,
            customer_act=typed["customer_act"],
            customer_act_by=read_day(by, today, "by") if by else None,
            fit=Fit(typed["fit"]) if typed["fit"] else None,
            override=typed["override"],
        )
    except RuleBroken as refusal:
        if refusal.field in {"customer_act", "by"} and refusal.rule == "D7":
            ways = " (--customer-act TEXT --by DATE, or --result continuation)"
            raise RuleBroken(refusal.field, refusal.sentence + ways, refusal.rule) from None
        raise


def _unplanned(desk: Desk, /, account_id: int, typed: dict[str, Any]) -> Call:
    return asked_call(desk, account_id, said(typed["outcome"], "outcome"), typed)


def _log(desk: Desk, /, store: Store, call: StatedCall | Call, got: Got, typed: dict[str, Any]) -> Done[Call]:
    from acctui.services.calls import log_call, log_unplanned

    now, after = desk.clock.now(), _afterwards(desk, typed)
    if isinstance(call, StatedCall):
        return log_call(store, call, got, now, after)
    return log_unplanned(store, call, typed["people"], got, now, after)


def _afterwards(desk: Desk, /, typed: dict[str, Any]) -> Afterwards:
    from acctui.services.calls import Afterwards

    step, note = typed["step"], typed["note"]
    return Afterwards(
        step=read_step(step, desk.today) if step else None, note=said(note, "note") if note else ""
    )


def _remark(got: Got, call: Call, *, planned: bool) -> None:
    """Say what is counted otherwise than one may expect, and what was left open."""
    if planned and call.stated_afterwards:
        say("This was stated less than a minute before, so it is counted apart, as stated afterwards.")
    if got.result is Result.ADVANCE and got.fit is None:
        say(
            "No --fit was given, so this does not count as a hit. To give one: acctui undo, and log it again."
        )
    if got.result is Result.ORDER and got.amount is None:
        say("No --amount was given, so no revenue was written. Add it with: acctui revenue add")
