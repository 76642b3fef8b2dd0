"""What becomes of a Target when its year ends: decided with the manager, as often anew as needed."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from acctui.domain.account import Account, Tier
from acctui.domain.business_year import BusinessYear
from acctui.domain.errors import RuleBroken
from acctui.domain.goal import Agreement, Decision, Goal, YearDecision, agreement
from acctui.domain.money import grouped
from acctui.domain.objective import Ending, Level, Objective, ended
from acctui.domain.text import is_blank
from acctui.services.accounts import the_account
from acctui.services.edits import Seen, refuse_torn
from acctui.services.goal_keeping import agreed_goal, goal_of, put_goal, take_goal
from acctui.services.milestone import current_strategic
from acctui.services.objectives import succeed
from acctui.services.ports import Done
from acctui.services.settings import choices_of

if TYPE_CHECKING:
    import datetime as dt

    from acctui.services.ports import DraftKey, Reads, Store, Work

_WORDS = {
    Decision.GRADUATE: "graduate",
    Decision.KEEP: "keep",
    Decision.DROP: "drop",
    Decision.NEW_GOAL: "new goal",
}
_SAYS = {
    Decision.GRADUATE: "is a Key Account now",
    Decision.KEEP: "stays a Target",
    Decision.DROP: "is no Target any more",
    Decision.NEW_GOAL: "has a new goal",
}


@dataclass(frozen=True, slots=True)
class _Standing:
    """How an account stands when its year is decided: both years' goals, and what was decided before."""

    account: Account
    year: BusinessYear
    goal: Goal | None
    next_goal: Goal | None
    earlier: YearDecision | None

    @property
    def tier_before(self) -> Tier:
        """The tier it is decided from; deciding anew starts where the first decision did."""
        return self.earlier.tier_before if self.earlier else self.account.tier


def decide(  # noqa: PLR0913, PLR0917 - this is all that is said of a Target in the year walk
    store: Store,
    account_id: int,
    year: int,
    decision: Decision,
    today: dt.date,
    with_: str | None = None,
    amount: int | None = None,
    agreed_on: dt.date | None = None,
    milestone: str | None = None,
    settles: DraftKey | None = None,
    seen: Seen[YearDecision] | None = None,
) -> Done[YearDecision]:
    """Decide about a Target at the end of a business year: its tier, its next goal, its next milestone.

    One step takes all of it back (D20, O7). A graduate is a Key Account, a dropped one a plain account, the
    others stay Targets with a goal for the next year: `amount` in minor units, else for `keep` that of this
    year. Deciding anew replaces the decision and the goal that came of it; where another window decided
    otherwise since `seen`, EditedElsewhereError is raised.
    """
    with store.writing("", settles) as work:
        now = choices_of(work).year(today)
        stands = _standing(work, the_account(work, account_id), BusinessYear(year, now.first_month))
        _refuse_odd_decision(stands, now)
        refuse_torn(seen, stands.earlier, "decision", decision)
        decided = YearDecision(
            account_id=account_id,
            year=year,
            decision=decision,
            decided_on=agreed_on or today,
            decided_with=None if is_blank(with_ or "") else (with_ or "").strip(),
            tier_before=stands.tier_before,
        )
        agreed = _agreement(decided, agreed_on, today)
        next_goal = _next_goal(work, stands, decided, amount, agreed, today)
        kept = _kept(work, stands.earlier, decided)
        work.change(stands.account, replace(stands.account, tier=decided.tier_after))
        _set_milestone(work, account_id, milestone or "", today)
        work.label = _label(stands, kept, next_goal, now)
    return Done(kept, work.changed, work.label)


def _standing(reads: Reads, account: Account, year: BusinessYear) -> _Standing:
    earlier = reads.where(YearDecision, account_id=account.id, year=year.year)
    return _Standing(
        account=account,
        year=year,
        goal=goal_of(reads, account.id, year.year),
        next_goal=goal_of(reads, account.id, year.after.year),
        earlier=earlier[0] if earlier else None,
    )


def _refuse_odd_decision(stands: _Standing, now: BusinessYear) -> None:
    name = stands.account.name
    if stands.year.year > now.year:
        raise RuleBroken(
            "year", f"{stands.year.name} has not begun. Decide about {now.name}, or set a goal for it.", "D20"
        )
    if stands.tier_before is not Tier.TARGET:
        repair = (
            f"acctui goal set makes {name} one." if stands.tier_before is Tier.NONE else "It is a Key one."
        )
        raise RuleBroken("account", f"Only a Target is decided about when its year ends. {repair}", "D20")
    if stands.goal is None and stands.earlier is None and stands.next_goal is not None:
        raise RuleBroken(
            "year",
            f"{name} is a Target from {stands.year.after.name} on. There is nothing to decide yet.",
            "D20",
        )


def _agreement(decided: YearDecision, on: dt.date | None, today: dt.date) -> Agreement | None:
    """Ask name and day of the two that stay; a name alone is enough for the others."""
    named_today = today if decided.decided_with and not decided.stays_target else None
    return agreement(decided.decided_with, on or named_today, today)


def _next_goal(
    work: Work,
    stands: _Standing,
    decided: YearDecision,
    amount: int | None,
    agreed: Agreement | None,
    today: dt.date,
) -> Goal | None:
    """Bring the goal of the next year in line with the decision, and give it."""
    wanted, before = _wanted(stands, decided.decision, amount), stands.next_goal
    if wanted is None:
        return _without_goal(work, stands, decided)
    if decided.stays_target and agreed is None and not (before and before.agreed_with):
        raise RuleBroken(
            "agreed_with",
            "The goal of a Target is agreed with the manager. Say with whom, and on which day.",
            "G3",
        )
    new = Goal(account_id=stands.account.id, year=stands.year.after.year, amount=wanted, set_on=today)
    after = agreed_goal(replace(before, amount=wanted) if before else new, agreed)
    why = f"decided at the end of {stands.year.name}: {_WORDS[decided.decision]}"
    return put_goal(work, before, after, why, today)


def _wanted(stands: _Standing, decision: Decision, amount: int | None) -> int | None:
    """Give the next year's amount; keeping without one goes on with what stands, else with this year's."""
    if decision is Decision.DROP and amount is not None:
        raise RuleBroken("amount", "An account that is dropped has no goal. Leave the amount out.", "D20")
    if amount is not None or decision in {Decision.DROP, Decision.GRADUATE}:
        return amount
    by_hand = stands.earlier is None or not stands.earlier.stays_target
    is_same = stands.earlier is not None and stands.earlier.decision is decision
    if decision is Decision.KEEP and stands.next_goal is not None and (by_hand or is_same):
        return stands.next_goal.amount
    if decision is Decision.KEEP and stands.goal is not None:
        return stands.goal.amount
    raise RuleBroken(
        "amount",
        f"What {stands.account.name} is to bring in {stands.year.after.name} is missing. Type it.",
        "G4",
    )


def _without_goal(work: Work, stands: _Standing, decided: YearDecision) -> Goal | None:
    """Take the next year's goal away from a dropped account, and one that came of the earlier decision."""
    came_of_it = stands.earlier is not None and stands.earlier.stays_target
    if stands.next_goal is not None and (decided.decision is Decision.DROP or came_of_it):
        take_goal(work, stands.next_goal)
        return None
    return stands.next_goal


def _kept(work: Work, earlier: YearDecision | None, decided: YearDecision) -> YearDecision:
    if earlier is None:
        return work.add(decided)
    return work.change(earlier, replace(decided, id=earlier.id, version=earlier.version))


def _set_milestone(work: Work, account_id: int, typed: str, today: dt.date) -> None:
    """Make the milestone the account's strategic objective; the one before stays in its history (O2, O7).

    Nothing typed leaves the objective as it is.
    """
    text = typed.strip()
    current = current_strategic(work, account_id)
    if is_blank(typed) or (current is not None and current.text == text):
        return
    try:
        new = Objective(account_id=account_id, level=Level.STRATEGIC, text=text, set_on=today)
    except RuleBroken as broken:
        raise RuleBroken("milestone", broken.sentence, broken.rule) from None
    if current is None:
        work.add(new)
    else:
        succeed(work, current, ended(current, Ending.REPLACED, today), new)


def _label(stands: _Standing, kept: YearDecision, next_goal: Goal | None, now: BusinessYear) -> str:
    words = f"{stands.account.name} {_SAYS[kept.decision]}"
    if next_goal is not None:
        words += f", {grouped(next_goal.amount)} in {stands.year.after.name}"
    if stands.earlier is None:
        return words
    is_late = stands.year.year < now.year
    return f"{words}; decided anew{f' after {stands.year.name} was over' if is_late else ''}"
