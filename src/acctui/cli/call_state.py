"""`acctui call state`: what they will have agreed to when you hang up."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import click

from acctui.cli.call_words import give_call
from acctui.cli.output import json_option, say
from acctui.cli.typed import account_argument, choice, said
from acctui.domain.call import Call
from acctui.domain.call_choices import Channel, Kind, Size
from acctui.domain.days import read_day, read_when
from acctui.domain.wording import reads_as_own_act

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from acctui.cli.desk import Desk

_LINES = ("gain", "fallback", "questions", "attendees", "material", "towards")


def how_options(command: Callable[..., Any]) -> Callable[..., Any]:
    """Give a command what a stated call has beside its outcome: kind, channel, people."""
    for option in (
        click.option(
            "--with", "people", multiple=True, metavar="CONTACT", help="Who it is with; may be repeated."
        ),
        click.option("--channel", type=choice(Channel), help="How you meet; a call where nothing is said."),
        click.option(
            "--kind", type=choice(Kind), help="What they are to agree to; other where nothing is said."
        ),
    ):
        command = option(command)
    return command


@click.command()
@account_argument
@click.argument("outcome")
@how_options
@click.option(
    "--size", type=choice(Size), default="S", help="How much it asks for, and so how much you prepare."
)
@click.option("--gain", metavar="TEXT", help="What is in it for them.")
@click.option("--fallback", metavar="TEXT", help="What you would settle for.")
@click.option("--questions", metavar="TEXT", help="What to ask (size L).")
@click.option("--attendees", metavar="TEXT", help="Who should be there (size L).")
@click.option("--material", metavar="TEXT", help="What to bring (size L).")
@click.option(
    "--towards", metavar="TEXT", help="What a later call is to get, where this one gets the first part."
)
@click.option("--at", metavar="WHEN", help="When it is planned: 'mon 9:30', '24 nov 14:00'.")
@click.option("--reply-by", metavar="DATE", help="Until when an exchange of messages rests.")
@json_option
@click.pass_obj
def state(desk: Desk, /, account: str, outcome: str, *, as_json: bool, **typed: Any) -> None:
    """State what the customer is to agree to; then the call can be logged."""
    from acctui.services.accounts import choose_account
    from acctui.services.calls import state_outcome

    wanted = said(outcome, "outcome")
    with desk.writing() as store:
        call = _planned(desk, asked_call(desk, choose_account(store, account), wanted, typed), typed)
        done = state_outcome(store, call, typed["people"])
        give_call(store, done, as_json=as_json)
    _help_with(done.value)


def asked_call(desk: Desk, /, account_id: int, outcome: str, typed: dict[str, Any]) -> Call:
    """Make a call from its outcome and the options of `how_options`."""
    return Call(
        account_id=account_id,
        outcome=outcome,
        stated_at=desk.clock.now(),
        kind=Kind(typed["kind"] or Kind.OTHER),
        channel=Channel(typed["channel"] or Channel.CALL),
    )


def _planned(desk: Desk, /, call: Call, typed: dict[str, Any]) -> Call:
    at, reply_by, today = typed["at"], typed["reply_by"], desk.today
    lines: dict[str, Any] = {name: typed[name] or None for name in _LINES}
    return replace(
        call,
        size=Size(typed["size"]),
        at=read_when(at, today, "at") if at else None,
        reply_by=read_day(reply_by, today, "reply_by") if reply_by else None,
        **lines,
    )


def _help_with(call: Call) -> None:
    """Say once, quietly, what may be missing; nothing of it stops anyone (C7, D24)."""
    if reads_as_own_act(call.outcome):
        say("This reads as something you will do. What will they have agreed to?")
    if call.missing:
        say(f"Size {call.size} also asks for: {_listed(call.missing)}.")


def _listed(names: Sequence[str]) -> str:
    return ", ".join(names)
