"""One line of Today: what waits, since or until when, and for whom."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from acctui.domain.days import day_name, month_name, short_day

if TYPE_CHECKING:
    import datetime as dt

    from acctui.domain.days import When


class Waits(StrEnum):
    """Why a line waits, in the order the seller takes them."""

    LOG = "log"
    CALL = "call"
    PROMISE = "promise"
    ACTION = "action"
    SWEEP = "sweep"
    AMBER = "amber"
    ROLL = "roll"
    STAGE = "stage"
    DECIDE = "decide"
    PACE = "pace"
    UNSEEN = "unseen"


class Waiting(NamedTuple):
    """One thing that waits: why, since or until which day, for which account.

    `id` is the number of the call, action, factor, stage goal or account it is about, 0 for sweep and roll,
    which are about no account. `span` stands for the day where the line has none of its own, `state` where
    it is neither late nor due on a day; `more` is what the foot line adds. `objective_id` is that of a stage
    goal, `at` and `stated_at` those of a call.
    """

    why: Waits
    id: int
    account_id: int | None
    date: dt.date
    text: str
    account: str = ""
    matters: bool = False
    span: str = ""
    state: str = ""
    more: str = ""
    objective_id: int | None = None
    at: When | None = None
    stated_at: dt.datetime | None = None

    def day_words(self, today: dt.date, *, wide: bool) -> str:
        """Say since or until when it waits; a day of another year without its weekday, narrow its month."""
        if self.span and (wide or not self.span.startswith("until")):
            return self.span
        if self.date.year != today.year:
            return short_day(self.date, today) if wide else month_name(self.date)[:4] + f"'{self.date:%y}"
        return day_name(self.date, today) if wide else short_day(self.date, today)

    def state_words(self, today: dt.date, *, wide: bool) -> str:
        """Say how it stands: `2 days late`, `today`, `9 days`, `behind`; narrow leaves `late` out."""
        late = (today - self.date).days
        if self.state or not late:
            return self.state or "today"
        days = f"{abs(late)} {'day' if abs(late) == 1 else 'days'}"
        return f"{days} late" if late > 0 and wide else days

    def is_pressing(self, today: dt.date) -> bool:
        """Tell whether its day is here or has gone."""
        return self.why is Waits.UNSEEN or (not self.state and self.date <= today)
