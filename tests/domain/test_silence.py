"""Days away count for no silence."""

from __future__ import annotations

import datetime as dt

from acctui.domain.silence import DaysAway, days_unseen

TODAY = dt.date(2026, 11, 22)


def away(first: int, last: int) -> DaysAway:
    """Give days away, counted back from today."""
    return DaysAway(TODAY - dt.timedelta(days=first), TODAY - dt.timedelta(days=last))


def test_days_are_counted_since_it_was_seen() -> None:
    assert days_unseen(TODAY - dt.timedelta(days=50), TODAY, []) == 50
    assert days_unseen(TODAY + dt.timedelta(days=9), TODAY, []) == 0


def test_days_away_are_left_out_once_each() -> None:
    seen = TODAY - dt.timedelta(days=50)
    assert days_unseen(seen, TODAY, [away(20, 11)]) == 40
    assert days_unseen(seen, TODAY, [away(15, 11), away(20, 11)]) == 40
    assert days_unseen(seen, TODAY, [away(60, 49)]) == 49
    assert days_unseen(seen, TODAY, [away(80, 60)]) == 50
    assert days_unseen(seen, TODAY, [away(4, -9)]) == 45
