"""What an account is to bring in a year: an absolute goal, agreed, and decided anew at the year's end."""

import datetime as dt
from dataclasses import dataclass, replace
from enum import StrEnum

from acctui.domain.account import Tier, checked_name
from acctui.domain.errors import RuleBroken
from acctui.domain.money import read_amount
from acctui.domain.revenue import MOST
from acctui.domain.row import Row, book_line
from acctui.domain.text import is_blank, one_line

WHY_LIMIT = 500
_NO_SHARE = (
    "A goal is a sum of money and not a share: a sum gives everyone the same thing to pull at, "
    "and shows what is missing. Write it out, as 100000."
)


class Decision(StrEnum):
    """What becomes of a Target at the year's end (D20)."""

    GRADUATE = "graduate"
    KEEP = "keep"
    DROP = "drop"
    NEW_GOAL = "new-goal"


class Ask(StrEnum):
    """The three questions that pull a team towards a goal (G7)."""

    KNOW = "know"
    TALK = "talk"
    FIND_OUT = "find-out"


def _refuse_odd_goal(amount: int) -> None:
    if not 0 < amount <= MOST:
        raise RuleBroken(
            "amount", "A goal is an amount of money above nothing. Write it out, as 100000.", "G5"
        )


def read_goal(text: str, decimal_mark: str | None = None, field: str = "amount") -> int:
    """Read a goal as it is typed, in minor units; raises RuleBroken at `field` for anything but money.

    A share is refused: a sum says at any day what is still missing, and pulls everyone the same way (G5).
    """
    if is_blank(text):
        raise RuleBroken(
            field, "A goal is an amount of money, and none is written. Type it, as 100000.", "G5"
        )
    try:
        amount = read_amount(text, field, decimal_mark)
    except RuleBroken as broken:
        if broken.rule != "G5":
            raise
        raise RuleBroken(field, _NO_SHARE, "G5") from None
    if amount <= 0:
        raise RuleBroken(field, "A goal is an amount of money above nothing. Write it out, as 100000.", "G5")
    return amount


@dataclass(frozen=True, slots=True)
class Agreement:
    """With whom a goal was agreed, and on which day; without it there is no Target (G3)."""

    with_: str
    on: dt.date

    def __post_init__(self) -> None:
        if is_blank(self.with_):
            raise RuleBroken("agreed_with", "A goal is agreed with somebody. Type the manager's name.", "G3")
        checked_name(self.with_, "Whoever agreed", "agreed_with")


def agreement(with_: str | None, on: dt.date | None, today: dt.date) -> Agreement | None:
    """Put name and day of an agreement together, None where neither is given; the day has come (G3)."""
    if is_blank(with_ or "") and on is None:
        return None
    if is_blank(with_ or ""):
        raise RuleBroken("agreed_with", "Who agreed to it is missing. Type the manager's name.", "G3")
    if on is None:
        raise RuleBroken("agreed_on", "The day it was agreed is missing. Give it, as today or 20 nov.", "G3")
    if on > today:
        raise RuleBroken("agreed_on", "That day has not come yet. Give the day on which it was agreed.", "G3")
    return Agreement((with_ or "").strip(), on)


@book_line
class Goal(Row):
    """The goal of one account in one business year, in minor units: absolute, never a share (G4, G5).

    `year` is the calendar year the business year begins in. `agreed_with` and `agreed_on` are the manager's
    agreement, which makes the account a Target (G3).
    """

    account_id: int
    year: int
    amount: int
    set_on: dt.date
    agreed_with: str | None = None
    agreed_on: dt.date | None = None

    def __post_init__(self) -> None:
        Row.__post_init__(self)
        _refuse_odd_goal(self.amount)
        if (self.agreed_with is None) != (self.agreed_on is None):
            raise RuleBroken("agreed_with", "An agreement has a name and a day. Give both, or neither.", "G3")
        if self.agreed_with is not None:
            checked_name(self.agreed_with, "Whoever agreed", "agreed_with")


@book_line
class GoalChange(Row):
    """One change of a goal: from what, to what, on which day and why (G4)."""

    account_id: int
    goal_id: int
    before: int
    after: int
    changed_on: dt.date
    why: str

    def __post_init__(self) -> None:
        Row.__post_init__(self)
        _refuse_odd_goal(self.before)
        _refuse_odd_goal(self.after)
        if is_blank(self.why):
            raise RuleBroken("why", "A goal changes with a reason. Type one line of why.", "G4")
        one_line(self.why, "why", WHY_LIMIT, "reason")


@book_line
class YearDecision(Row):
    """What was decided about an account at the end of `year`; revised, never silent (D20).

    `tier_before` is the tier it had, so that another decision can start from there.
    """

    account_id: int
    year: int
    decision: Decision
    decided_on: dt.date
    decided_with: str | None = None
    tier_before: Tier = Tier.TARGET

    def __post_init__(self) -> None:
        Row.__post_init__(self)
        if self.decided_with is not None:
            checked_name(self.decided_with, "Whoever decided with you", "agreed_with")

    @property
    def tier_after(self) -> Tier:
        """The tier the account has by it: graduated it is a Key Account, dropped a plain one (D20)."""
        if self.decision is Decision.GRADUATE:
            return Tier.KEY
        return Tier.NONE if self.decision is Decision.DROP else Tier.TARGET

    @property
    def stays_target(self) -> bool:
        """Whether the account goes on as a Target, with a goal for the year after (G4)."""
        return self.tier_after is Tier.TARGET


@book_line
class GrowthQuestion(Row):
    """Whom to know, whom to talk to or what to find out to reach a goal; it turns into an action (G7, O6)."""

    account_id: int
    ask: Ask
    who: str | None = None
    what: str | None = None
    by: dt.date | None = None
    action_id: int | None = None
    settled_on: dt.date | None = None

    def __post_init__(self) -> None:
        Row.__post_init__(self)
        if is_blank(self.who or "") and is_blank(self.what or ""):
            raise RuleBroken("what", "Say who, or what is to be known. Type a few words.", "G7")
        for field in ("who", "what"):
            words = getattr(self, field)
            if words is not None:
                one_line(words, field, WHY_LIMIT, "line")


def asked_words(question: GrowthQuestion) -> str:
    """Say a question as what is to be done: `talk to Ida Brandt: plant audit`."""
    who, what = (words and words.strip() for words in (question.who, question.what))
    if question.ask is Ask.FIND_OUT:
        about = f" ({who})" if who else ""
        return f"find out {what}{about}" if what else f"find out about {who}"
    if question.ask is Ask.TALK and not who:
        return f"talk about {what}"
    verb = "talk to" if question.ask is Ask.TALK else "get to know"
    return f"{verb} {': '.join(words for words in (who, what) if words)}"


def tidied(question: GrowthQuestion) -> GrowthQuestion:
    """Take blanks around its words off; words that say nothing are absent."""
    who, what = ((words or "").strip() for words in (question.who, question.what))
    return replace(question, who=None if is_blank(who) else who, what=None if is_blank(what) else what)
