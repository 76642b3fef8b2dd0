"""Where the arrows lead in the plan, and how it looks before a change is saved."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest
from tests.tui.plan_drawn import item, pictured, plan_of

from acctui.domain.step import Due
from acctui.tui.screens.plan_cursor import (
    LOOSE,
    Stand,
    item_at,
    moved,
    next_pane,
    settled,
    shown_days,
    stand_of,
)
from acctui.tui.screens.plan_moves import instead, planned, without

SECOND = Stand(dt.date(2026, 12, 2))


def dec(day: int) -> dt.date:
    """Give a day of December."""
    return dt.date(2026, 12, day)


def said(parts: object) -> str:
    """Join the words of parts."""
    return "".join(words for words, _ in parts)  # type: ignore[attr-defined]


# the cursor


@pytest.mark.parametrize(
    ("start", "way", "end"),
    [
        (Stand(dec(2)), "right", Stand(dec(3))),
        (Stand(dec(2)), "left", Stand(dec(1))),
        (Stand(dec(1)), "left", Stand(dt.date(2026, 11, 30))),
        (Stand(dt.date(2026, 11, 30)), "right", Stand(dec(1))),
        (Stand(dt.date(2026, 11, 22)), "left", Stand(dt.date(2026, 11, 22))),
        (Stand(dec(6)), "right", Stand(None, 1)),
        (Stand(dec(31)), "right", Stand(None, 1)),
        (Stand(dec(2)), "down", Stand(dec(9))),
        (Stand(dec(9)), "up", Stand(dec(2))),
        (Stand(dec(2)), "up", Stand(dt.date(2026, 11, 25))),
        (Stand(dec(31)), "down", Stand(dec(31))),
        (Stand(dt.date(2026, 11, 25)), "down", Stand(dec(2))),
        (Stand(dt.date(2026, 11, 25)), "up", Stand(dt.date(2026, 11, 25))),
        (Stand(None, 1), "right", Stand(None, 2)),
        (Stand(None, 2), "right", Stand(None, 2)),
        (Stand(None, 2), "left", Stand(None, 1)),
        (Stand(None, 1), "left", Stand(dec(6))),
        (Stand(None, 1), "down", Stand(None, 1, 1)),
        (Stand(None, 1, 5), "down", Stand(None, 1, 5)),
        (Stand(dec(2), 0, 0, entered=True), "down", Stand(dec(2), 0, 1, entered=True)),
        (Stand(dec(2), 0, 1, entered=True), "right", Stand(dec(2), 0, 1, entered=True)),
        (Stand(), "right", Stand(dt.date(2026, 11, 22))),
    ],
)
def test_an_arrow_leads_to_the_day_or_the_line_beside(start: Stand, way: str, end: Stand) -> None:
    assert moved(pictured(), start, way, dec(6)) == end  # type: ignore[arg-type]


def test_up_from_the_first_week_stays_where_there_is_no_strip() -> None:
    view = plan_of({}, today=dt.date(2026, 11, 20))
    day = Stand(dt.date(2026, 11, 3))
    assert moved(view, day, "up") == day


def test_tab_goes_round_the_parts_of_the_plan() -> None:
    view = replace(pictured(), undated=(item("Alder"),))
    places = [Stand(dec(2))]
    for _ in range(4):
        places.append(next_pane(view, places[-1], 1, dec(2)))
    assert [stand.pane for stand in places] == [0, 1, 2, LOOSE, 0]
    assert places[-1].day == dec(2)


def test_the_cursor_stays_on_something_that_is_there() -> None:
    view = pictured()
    assert settled(view, Stand(dt.date(2027, 5, 1))).day == dec(31)
    assert settled(view, Stand(None, 2, 40)) == Stand(None, 2, 3)
    assert settled(view, Stand(None, LOOSE)).day == view.window.today
    assert settled(view, Stand(dec(5), 0, 3, entered=True)) == Stand(dec(5))
    assert dec(31) in shown_days(view)


# what is shown before it is saved


def test_an_item_moved_stands_on_its_new_day_and_no_longer_on_the_old() -> None:
    view = pictured()
    urgent = view.days[dec(9)][0]
    after, new = planned(view, urgent, Due(on=dec(10)))
    assert dec(9) not in after.days
    assert new in after.days[dec(10)]
    found = stand_of(after, new.kind, new.id)
    assert found is not None
    assert item_at(after, found) == new


def test_a_call_moved_stands_by_its_time() -> None:
    view = pictured()
    call = view.days[dec(2)][0]
    after, new = planned(view, call, Due(on=dec(16)))
    assert after.days[dec(16)][0] == new


def test_an_item_moved_to_an_outline_month_loses_its_day_and_one_moved_beyond_stands_later() -> None:
    view = pictured()
    one = view.days[dec(9)][0]
    after, new = planned(view, one, Due(month=dt.date(2027, 1, 1)))
    assert new in after.outlines[0]
    assert new.missing == ("on",)
    assert stand_of(after, new.kind, new.id) == Stand(None, 1, 6)
    beyond, far = planned(view, one, Due(on=dt.date(2027, 6, 1)))
    assert far in beyond.later
    assert stand_of(beyond, far.kind, far.id) == Stand(None, LOOSE, 0)
    nowhere, loose = planned(view, one, Due())
    assert loose in nowhere.undated


def test_an_item_that_ends_is_gone_and_one_that_is_marked_keeps_its_place() -> None:
    view = pictured()
    one = view.outlines[0][1]
    assert one not in without(view, one).outlines[0]
    assert stand_of(without(view, one), one.kind, one.id) is None
    marked = replace(one, mark="!")
    assert instead(view, one, marked).outlines[0][1] == marked
