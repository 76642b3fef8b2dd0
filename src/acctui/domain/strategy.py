"""How we mean to get there: ways of working, what serves what, and who was told (S1 to S3)."""

import datetime as dt
import re
from collections.abc import Iterable, Iterator

from acctui.domain.account import checked_name
from acctui.domain.date_forms import MONTHS, WEEKDAYS
from acctui.domain.errors import RuleBroken
from acctui.domain.row import Row, book_line
from acctui.domain.text import fold, is_blank, one_line

SAYS_LIMIT = 500
_DETAILED = 120
_SHORTEST_NAME = 3

_MONTH = "|".join(sorted({form for name in MONTHS for form in (name, name[:3])}, key=len, reverse=True))
_DAY = "|".join(WEEKDAYS)
_BEFORE = "by|in|until|till|before|after|from|since|on|next|last|this|end of|early|late|mid"
_DATE = re.compile(
    r"\b\d{4}-\d{1,2}(?:-\d{1,2})?\b"
    r"|\b\d{1,2}[./]\d{1,2}[./](?:\d{2}|\d{4})\b"
    rf"|\b\d{{1,2}}(?:st|nd|rd|th|\.)? ?(?:{_MONTH})\b"
    rf"|\b(?:{_MONTH})\.? \d{{1,4}}\b"
    rf"|\b(?:{_BEFORE}) (?:{_MONTH})\b"
    rf"|\b(?:{_DAY})\b"
    r"|\bq[1-4]\b"
    r"|\b(?:today|tomorrow|next (?:week|month|quarter|year))\b"
    r"|\b(?:by|in|until|till|before|from) (?:19|20)\d{2}\b",
    re.IGNORECASE,
)
_CALL = re.compile(
    r"\b(?:calls?|called|calling|phone[sd]?|telephone|ring(?: up)?|meet(?:s|ings?)?|visits?|e-?mails?|mails?)"
    r"\b",
    re.IGNORECASE,
)


@book_line
class Strategy(Row):
    """One way of working with an account: its name, and in one line what it says (S1, S2)."""

    account_id: int
    name: str
    says: str | None = None

    def __post_init__(self) -> None:
        Row.__post_init__(self)
        checked_name(self.name, "A strategy")
        if self.says is not None:
            one_line(self.says, "says", SAYS_LIMIT, "strategy")


@book_line
class Serves(Row):
    """That a strategy serves an objective; either may have several (S1)."""

    strategy_id: int
    objective_id: int


@book_line
class Told(Row):
    """Who was told of a strategy, and when they committed to carry it out (S3)."""

    strategy_id: int
    name: str
    told_on: dt.date
    committed_on: dt.date | None = None

    def __post_init__(self) -> None:
        Row.__post_init__(self)
        if is_blank(self.name):
            raise RuleBroken("name", "A strategy is told to somebody. Give a name.", "S3")
        checked_name(self.name, "Whoever was told")


def reads_like(strategy: Strategy, people: Iterable[str]) -> str | None:
    """Say what makes a strategy read like a plan item: `a date`, `a person`, `a call`, or several (S2).

    `people` are the names of contacts and of the account team; one of their names written with a capital
    counts. None where it reads like a way of working.
    """
    words = f"{strategy.name} {strategy.says or ''}"
    signs = (
        ("a date", _DATE.search(words) is not None),
        ("a person", _names_somebody(words, people)),
        ("a call", _CALL.search(words) is not None),
    )
    return ", ".join(sign for sign, is_there in signs if is_there) or None


def _names_somebody(words: str, people: Iterable[str]) -> bool:
    # A first name such as Will or Mark is a word too, so a name counts only with its capital.
    named = {fold(word) for word in re.findall(r"[^\W\d_]+", words) if word[0].isupper()}
    return any(part in named for name in people for part in _parts(name))


def _parts(name: str) -> Iterator[str]:
    yield from (part for part in re.findall(r"[^\W\d_]+", fold(name)) if len(part) >= _SHORTEST_NAME)


def is_detailed(strategy: Strategy) -> bool:
    """Tell whether a strategy is longer than a way of working needs (S2)."""
    return len(strategy.says or "") > _DETAILED
