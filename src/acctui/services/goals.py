"""Setting what an account is to bring in a year: agreed with the manager, each change with its reason."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from acctui.domain.account import Account, Tier
from acctui.domain.business_year import BusinessYear
from acctui.domain.errors import RuleBroken
from acctui.domain.goal import Agreement, Goal
from acctui.domain.money import grouped
from acctui.services.accounts import the_account
from acctui.services.edits import Seen, refuse_torn
from acctui.services.goal_keeping import agreed_goal, goal_of, put_goal, take_goal
from acctui.services.ports import Done
from acctui.services.settings import choices_of
from acctui.services.year_decisions import decide

if TYPE_CHECKING:
    import datetime as dt

    from acctui.services.ports import DraftKey, Reads, Store

__all__ = ["Agreement", "decide", "delete_goal", "set_goal"]


def set_goal(  # noqa: PLR0913, PLR0917 - this is all that is said of a goal
    store: Store,
    account_id: int,
    year: int,
    amount: int,
    today: dt.date,
    agreed: Agreement | None = None,
    why: str | None = None,
    settles: DraftKey | None = None,
    seen: Seen[Goal] | None = None,
) -> Done[Goal]:
    """Set or change the goal of an account in a business year; it makes a Target of all but a Key Account.

    `amount` is in minor units, `year` the calendar year the business year begins in. Another amount needs
    `why` (G4), all but a Key Account `agreed` (G3). Raises EditedElsewhereError where another window set it
    otherwise since `seen`.
    """
    with store.writing("", settles) as work:
        account = the_account(work, account_id)
        now = choices_of(work).year(today)
        asked = BusinessYear(year, now.first_month)
        _refuse_far(asked, now)
        before = goal_of(work, account_id, year)
        refuse_torn(seen, before, "amount", amount)
        _refuse_unagreed(account, before, agreed)
        new = Goal(account_id=account_id, year=year, amount=amount, set_on=today)
        after = new if before is None else replace(before, amount=amount)
        kept = put_goal(work, before, agreed_goal(after, agreed), why, today)
        if account.tier is Tier.NONE and agreed is not None and asked.year >= now.year:
            work.change(account, replace(account, tier=Tier.TARGET))
        work.label = f"Goal {asked.name} of {account.name}: {grouped(kept.amount)}"
    return Done(kept, work.changed, work.label)


def _refuse_far(asked: BusinessYear, now: BusinessYear) -> None:
    if asked.year > now.after.year:
        raise RuleBroken(
            "year", f"{asked.name} is too far off to agree on. Set a goal for {now.name} or {now.after.name}."
        )


def _refuse_unagreed(account: Account, before: Goal | None, agreed: Agreement | None) -> None:
    if account.tier is Tier.KEY or agreed is not None or (before is not None and before.agreed_with):
        return
    raise RuleBroken(
        "agreed_with",
        f"A goal makes {account.name} a Target, and a Target is agreed with the manager. "
        "Say with whom, and on which day.",
        "G3",
    )


def delete_goal(store: Store, account_id: int, year: int, today: dt.date) -> Done[Goal]:
    """Take a goal out of the book; a Target left without one is a plain account again (G4)."""
    with store.writing("") as work:
        account = the_account(work, account_id)
        now = choices_of(work).year(today)
        asked = BusinessYear(year, now.first_month)
        goal = goal_of(work, account_id, year)
        if goal is None:
            raise RuleBroken("year", f"{account.name} has no goal for {asked.name}. Nothing was changed.")
        take_goal(work, goal)
        work.label = f"Deleted the goal {asked.name} of {account.name}"
        if account.tier is Tier.TARGET and not _has_goal(work, account_id, now):
            work.change(account, replace(account, tier=Tier.NONE))
            work.label += ", which is no Target any more"
    return Done(goal, work.changed, work.label)


def _has_goal(reads: Reads, account_id: int, now: BusinessYear) -> bool:
    return any(goal.year >= now.year for goal in reads.where(Goal, account_id=account_id))
