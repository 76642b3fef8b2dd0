"""`acctui goal decide`: what becomes of a Target when its year ends."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from acctui.cli.output import Record, give, json_option, money
from acctui.cli.typed import account_argument, choice, said
from acctui.domain.days import read_day
from acctui.domain.goal import Decision

if TYPE_CHECKING:
    from acctui.cli.desk import Desk
    from acctui.domain.goal import YearDecision
    from acctui.services.ports import Store


@click.command(context_settings={"ignore_unknown_options": True})
@account_argument
@click.argument("decision", type=choice(Decision), metavar="graduate|keep|drop|new-goal")
@click.option("--year", metavar="Y", help="The year it is decided for; else the one that waits, or this one.")
@click.option("--amount", metavar="MONEY", help="The goal of the next year; keep goes on with this year's.")
@click.option("--agreed-with", metavar="NAME", help="The manager it is agreed with.")
@click.option("--on", metavar="DATE", help="The day it was agreed.")
@click.option("--milestone", metavar="TEXT", help="The next milestone: the new strategic objective.")
@json_option
@click.pass_obj
def decide(  # noqa: PLR0913 - each is an option of the command
    desk: Desk,
    /,
    account: str,
    decision: str,
    *,
    year: str | None,
    amount: str | None,
    agreed_with: str | None,
    on: str | None,
    milestone: str | None,
    as_json: bool,
) -> None:
    """Decide about a Target at the end of its year, or decide anew."""
    from acctui.domain.goal import read_goal
    from acctui.services.accounts import choose_account
    from acctui.services.goals import decide as decide_on
    from acctui.services.settings import read_choices

    with desk.writing() as store:
        account_id = choose_account(store, account)
        mark = read_choices(store).mark
        done = decide_on(
            store,
            account_id,
            _year(store, desk, account_id, year),
            Decision(decision),
            desk.today,
            with_=agreed_with,
            amount=None if amount is None else read_goal(amount, mark),
            agreed_on=read_day(on, desk.today, "agreed_on", past=True) if on else None,
            milestone=said(milestone, "milestone") if milestone else None,
        )
        record = decision_record(store, done.value)
    give(record, f"{done.label}  #{account_id}", as_json=as_json)


def _year(store: Store, desk: Desk, account_id: int, typed: str | None) -> int:
    """Give the year typed, else the one this Target waits to be decided for, else the running one."""
    from acctui.domain.business_year import read_year
    from acctui.services.settings import choices_of

    with store.reading() as reads:
        now = choices_of(reads).year(desk.today)
        if typed:
            return read_year(typed, now.first_month).year
        waits = [one.year for one in reads.growth.undecided(now) if one.account_id == account_id]
    return waits[0] if waits else now.year


def decision_record(store: Store, decided: YearDecision) -> Record:
    """Give a decision as other programs see it, with what the account is and is to bring by it."""
    from acctui.services.accounts import the_account
    from acctui.services.goal_keeping import goal_of
    from acctui.services.milestone import current_strategic

    with store.reading() as reads:
        account = the_account(reads, decided.account_id)
        next_goal = goal_of(reads, decided.account_id, decided.year + 1)
        milestone = current_strategic(reads, decided.account_id)
    return {
        "id": decided.id,
        "account": account.name,
        "account_id": account.id,
        "year": decided.year,
        "decision": decided.decision,
        "decided_on": decided.decided_on,
        "decided_with": decided.decided_with,
        "tier": account.tier,
        "next_amount": money(next_goal.amount) if next_goal else None,
        "milestone": milestone.text if milestone else None,
    }
