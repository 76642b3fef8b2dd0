"""What waits, in SQL that the first page and the store both speak: the standard library runs it at the start.

The rules of sweep and roll stand in `lights` and `plan` too; a test holds both against each other.
"""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

from acctui.domain.days import When
from acctui.domain.pace import a_year_before
from acctui.domain.silence import DaysAway
from acctui.domain.window import month_after
from acctui.services.waiting_reads import (
    BehindGoal,
    Due,
    PastYear,
    RollFacts,
    StageDue,
    StatedCall,
    SweepFacts,
    UnseenAccount,
    Whose,
)
from acctui.storage import waiting_plan as plan
from acctui.storage.refusals import UnreadableError, read_day
from acctui.storage.undecided import UNDECIDED
from acctui.storage.waiting_words import (
    ACTIONS,
    AMBERS,
    CALLS,
    NEXT_CALLS,
    PROMISES,
    SWEEP,
    TO_LOG,
    WRITTEN,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from acctui.domain.business_year import BusinessYear
    from acctui.domain.window import Window

    Ask = Callable[[str, Mapping[str, Any]], Sequence[Sequence[Any]]]


class Waiting:
    """Answers questions about what waits; rows begin with the account: number, name, whether it matters."""

    def __init__(self, ask: Ask) -> None:
        """Take what runs a question and gives its rows."""
        self._ask = ask

    def accounts(self) -> int:
        """Count the accounts."""
        return int(self._ask("SELECT count(*) FROM account", {})[0][0])

    def choices(self) -> dict[str, str]:
        """Give what the book is kept by, where it was chosen."""
        return {str(row[0]): str(row[1]) for row in self._ask("SELECT key, value FROM setting", {})}

    def calls(self, until: dt.date) -> Sequence[StatedCall]:
        """Give the open calls planned or stated up to a day, without exchanges that rest (D17)."""
        return [_call(row) for row in self._ask(CALLS, {"today": until.isoformat()})]

    def next_calls(self, now: dt.datetime, limit: int) -> Sequence[StatedCall]:
        """Give the open calls planned after a local time, by their times."""
        return [_call(row) for row in self._ask(NEXT_CALLS, {**_moment(now), "limit": limit})]

    def count_to_log(self, now: dt.datetime) -> int:
        """Count the calls whose time has come, at a local time."""
        return int(self._ask(TO_LOG, _moment(now))[0][0])

    def promises(self, until: dt.date) -> Sequence[Due]:
        """Give the promises that are open and due by a day."""
        return [_due(row) for row in self._ask(PROMISES, {"until": until.isoformat()})]

    def actions(self, until: dt.date) -> Sequence[Due]:
        """Give the open actions due by a day."""
        return [_due(row) for row in self._ask(ACTIONS, {"until": until.isoformat()})]

    def ambers(self, today: dt.date) -> Sequence[Due]:
        """Give the standing ambers whose day went by, without those put off."""
        return [_due(row) for row in self._ask(AMBERS, {"today": today.isoformat()})]

    def sweep(self, today: dt.date, since: dt.date) -> SweepFacts:
        """Say how a sweep would stand; what the one under way looked at after `since` does not wait."""
        count, last = self._ask(SWEEP, {"today": today.isoformat(), "since": since.isoformat()})[0]
        return SweepFacts(count, _day(last))

    def roll(self, window: Window) -> RollFacts:
        """Say how a roll would stand."""
        items, completing, opened, rolled = self._ask(
            plan.ROLL,
            {
                "today": window.today.isoformat(),
                "detail": window.detail.isoformat(),
                "after": month_after(window.detail).isoformat(),
            },
        )[0]
        return RollFacts(items, completing, opened, _day(rolled))

    def stages(self, today: dt.date, until: dt.date, measured: dt.date) -> Sequence[StageDue]:
        """Give the stage goals missed, and those due by a day and not measured since another (L15)."""
        rows = self._ask(
            plan.STAGES,
            {"today": today.isoformat(), "until": until.isoformat(), "measured": measured.isoformat()},
        )
        return [
            StageDue(row[3], Whose(row[0], row[1], bool(row[2])), row[4], read_day(row[5]), *row[6:])
            for row in rows
        ]

    def undecided(self, before: BusinessYear) -> Sequence[PastYear]:
        """Give each Target whose last year before this one is undecided (D20)."""
        rows = self._ask(
            "SELECT g.account_id, a.name, g.year, g.amount, coalesce((SELECT won FROM account_year y"  # noqa: S608 - words of ours
            " WHERE y.account_id = g.account_id AND y.year = g.year), 0)"
            f" {UNDECIDED} ORDER BY g.year, g.id",
            {"year": before.year, "month": before.first_month},
        )
        return [PastYear(Whose(row[0], row[1], matters=True), *row[2:]) for row in rows]

    def behind(self, year: BusinessYear, today: dt.date) -> Sequence[BehindGoal]:
        """Give the goals behind the straight line of accounts that matter."""
        rows = self._ask(
            plan.BEHIND,
            {
                "year": year.year,
                "gone": year.gone(today),
                "first": year.before.first.isoformat(),
                "same": a_year_before(today).isoformat(),
                "last": year.before.last.isoformat(),
            },
        )
        return [BehindGoal(Whose(row[0], row[1], bool(row[2])), *row[3:]) for row in rows]

    def unseen(self, before: dt.date, now: dt.datetime) -> Sequence[UnseenAccount]:
        """Give the accounts that matter last seen before a day, with no call planned."""
        rows = self._ask(plan.UNSEEN, {**_moment(now), "before": before.isoformat()})
        return [
            UnseenAccount(Whose(row[0], row[1], matters=True), _day(row[2]), row[3], _day(row[4]))
            for row in rows
        ]

    def away(self) -> Sequence[DaysAway]:
        """Give the days away that were told."""
        rows = self._ask("SELECT first_on, last_on FROM away ORDER BY first_on, id", {})
        return [DaysAway(read_day(first), read_day(last)) for first, last in rows]

    def days_written(self) -> Sequence[dt.date]:
        """Give the days of the newest writes."""
        return [read_day(row[0]) for row in self._ask(WRITTEN, {})]


def _moment(now: dt.datetime) -> dict[str, Any]:
    return {"today": now.date().isoformat(), "minute": f"{now:%Y-%m-%dT%H:%M}"}


def _call(row: Sequence[Any]) -> StatedCall:
    whose = Whose(row[0], row[1], bool(row[2]))
    try:
        at = When.from_iso(row[4]) if row[4] else None
        return StatedCall(row[3], whose, at, dt.datetime.fromisoformat(row[5]), row[6])
    except (ValueError, TypeError) as error:
        raise UnreadableError(f"call #{row[3]}") from error


def _due(row: Sequence[Any]) -> Due:
    return Due(row[3], Whose(row[0], row[1], bool(row[2])), read_day(row[4]), *row[5:])


def _day(text: str | None) -> dt.date | None:
    return read_day(text) if text else None
