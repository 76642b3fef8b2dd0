"""What may become of a stated call: tried, moved, withdrawn, restated; and of what was promised."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from acctui.cli.account_name import AccountName
from acctui.cli.call_words import call_option, give_call, the_open_call
from acctui.cli.output import json_option, say
from acctui.cli.typed import account_argument, said
from acctui.domain.days import read_day, read_when
from acctui.domain.errors import RuleBroken

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable

    from acctui.cli.desk import Desk
    from acctui.domain.call import Call
    from acctui.services.ports import Done, Store

_OFTEN_MOVED = 3
KEPT, NOT_KEPT = "kept", "not-kept"


def _change(
    desk: Desk, /, account: str, call_id: int | None, change: Callable[..., Any], *, as_json: bool
) -> Call:
    """Do one thing to the open call of an account and give it as it stands then."""
    from acctui.services.accounts import choose_account

    with desk.writing() as store:
        call = the_open_call(store, choose_account(store, account), call_id)
        done: Done[Call] = change(store, call.id, desk.clock.now())
        give_call(store, done, as_json=as_json)
    return done.value


@click.command()
@account_argument
@click.option("--how", metavar="TEXT", help="What happened, for example voicemail.")
@call_option
@json_option
@click.pass_obj
def tried(desk: Desk, /, account: str, *, how: str | None, call_id: int | None, as_json: bool) -> None:
    """Count an attempt that found nobody; it is no interaction."""
    from acctui.services.calls import try_call

    _change(desk, account, call_id, lambda store, call, now: try_call(store, call, now, how), as_json=as_json)


@click.command()
@account_argument
@click.option("--at", required=True, metavar="WHEN", help="The new time: 'thu 14:00', '+3d'.")
@call_option
@json_option
@click.pass_obj
def move(desk: Desk, /, account: str, *, at: str, call_id: int | None, as_json: bool) -> None:
    """Plan a stated call for another time; it stays the same call."""
    from acctui.services.calls import move_call

    when = read_when(at, desk.today, "at")
    moved = _change(
        desk, account, call_id, lambda store, call, now: move_call(store, call, when, now), as_json=as_json
    )
    if moved.moves >= _OFTEN_MOVED:
        say(f"Moved {moved.moves} times by now. Is it still wanted? Withdrawing takes one line of why.")


@click.command()
@account_argument
@click.option("--why", required=True, metavar="TEXT", help="One line of why.")
@call_option
@json_option
@click.pass_obj
def withdraw(desk: Desk, /, account: str, *, why: str, call_id: int | None, as_json: bool) -> None:
    """End a stated call unheld, with a line of why."""
    from acctui.services.calls import withdraw_call

    _change(
        desk, account, call_id, lambda store, call, now: withdraw_call(store, call, why, now), as_json=as_json
    )


@click.command()
@account_argument
@click.argument("outcome")
@call_option
@json_option
@click.pass_obj
def restate(desk: Desk, /, account: str, outcome: str, *, call_id: int | None, as_json: bool) -> None:
    """Word the outcome anew; the last wording before the talk counts."""
    from acctui.services.calls import restate as word_anew

    words = said(outcome, "outcome")
    _change(
        desk, account, call_id, lambda store, call, now: word_anew(store, call, words, now), as_json=as_json
    )


@click.command()
@click.argument("first", metavar="ACCOUNT", type=AccountName())
@click.argument("second", metavar="kept|not-kept|DATE")
@call_option
@json_option
@click.pass_obj
def promise(desk: Desk, /, first: str, second: str, *, call_id: int | None, as_json: bool) -> None:
    """Write down whether the customer did what was promised, or the new date; either word may come first."""
    from acctui.services.accounts import choose_account
    from acctui.services.calls import promised_call

    account, verdict = told_apart(first, second, desk.today)
    with desk.writing() as store:
        account_id = choose_account(store, account)
        with store.reading() as reads:
            call = promised_call(reads, account_id, call_id)
        give_call(store, _settled(store, call, verdict, desk.today), as_json=as_json)


def told_apart(first: str, second: str, today: dt.date) -> tuple[str, str | dt.date]:
    """Tell the account from what became of the promise, whichever was typed first."""
    for account, verdict in ((first, second), (second, first)):
        if verdict.casefold() in {KEPT, NOT_KEPT}:
            return account, verdict.casefold()
    try:
        return first, read_day(second, today, "promise")
    except RuleBroken as refusal:
        try:
            return second, read_day(first, today, "promise")
        except RuleBroken:
            raise refusal from None


def _settled(store: Store, call: Call, verdict: str | dt.date, today: dt.date) -> Done[Call]:
    from acctui.services.promises import postpone_promise, settle_promise

    if isinstance(verdict, str):
        return settle_promise(store, call.id, today, kept=verdict == KEPT)
    return postpone_promise(store, call.id, verdict, today)
