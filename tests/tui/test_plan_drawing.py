"""The plan as it is drawn: strip, calendar, outline months and the day under them, as text."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest
from tests.tui.plan_drawn import ROOMS, drawn, item, on, pictured, plan_of, scene_of

from acctui.tui.screens.plan_board import board_lines
from acctui.tui.screens.plan_cursor import (
    LOOSE,
    Stand,
    settled,
)
from acctui.tui.screens.plan_names import ShortNames, hour
from acctui.tui.screens.plan_room import Room
from acctui.tui.screens.plan_strip import strip_lines
from acctui.tui.screens.plan_words import counts_parts, foot_parts, nothing_parts, span_parts

SECOND = Stand(dt.date(2026, 12, 2))


def dec(day: int) -> dt.date:
    """Give a day of December."""
    return dt.date(2026, 12, day)


def said(parts: object) -> str:
    """Join the words of parts."""
    return "".join(words for words, _ in parts)  # type: ignore[attr-defined]


# the calendar


def test_the_strip_stands_in_front_of_the_detail_month_with_its_days_and_items() -> None:
    lines = drawn(pictured(), SECOND)
    assert lines[0] == "  Left of November  9 days, 11 items"
    assert lines[1].split("  ")[1] == "Today 22"
    assert lines[2][14:36].strip() == "9:30 Alder  !Alder"
    assert lines[5].strip("─ ") == ""


def test_a_week_has_its_number_its_days_and_what_stands_on_them() -> None:
    lines = drawn(pictured(), SECOND)
    week = next(place for place, line in enumerate(lines) if line.startswith("  50"))
    assert lines[week].startswith(
        "  50  7           8           9           10          11          12   13   │"
    )
    assert lines[week + 1].startswith("      13 Baltic  +Eskild     !Glasshouse  9 Ivarsson +Kestrel")
    assert lines[week + 2].split("│")[0].strip() == "+4"


def test_days_of_other_months_have_their_number_and_nothing_else() -> None:
    lines = drawn(pictured(), SECOND)
    first = next(line for line in lines if line.startswith("  49"))
    last = next(line for line in lines if line.startswith("  53"))
    assert first.startswith("  49  30 Nov      1")
    assert "1 Jan       2    3" in last


def test_the_cursor_has_a_bar_on_every_row_of_its_day() -> None:
    lines = drawn(pictured(), SECOND)
    assert [line[28] for line in lines if len(line) > 28].count("▌") == 3


def test_two_rows_a_day_say_what_is_left_beside_the_number() -> None:
    lines = drawn(pictured(), SECOND, (80, 24))
    week = next(place for place, line in enumerate(lines) if line.startswith("  50"))
    assert lines[week] == "  50  7           8           9           10      +4  11          12     13"
    assert lines[week + 1] == "      13 Baltic  +Eskild     !Glasshouse  9 Ivarsson +Kestrel"


def test_the_strip_of_a_small_terminal_counts() -> None:
    lines = drawn(pictured(), SECOND, (80, 24))
    assert lines[0] == "  Nov  Su 22   Mo 23   Tu 24   We 25   Th 26   Fr 27   Sa 28   Su 29   Mo 30"
    assert lines[1] == "        2       3      !1      +1      !1       -       1       -      !2"


def test_before_the_late_day_there_is_no_strip_and_this_month_is_the_detail_month() -> None:
    today = dt.date(2026, 11, 20)
    lines = drawn(plan_of(on(today, "Alder"), today=today), Stand(today))
    assert lines[0].startswith("  November  detail, 1 item")
    assert not any("Left of" in line for line in lines)


def test_a_plan_over_the_turn_of_the_year_goes_on() -> None:
    view = plan_of({}, today=dt.date(2026, 12, 21))
    assert said(span_parts(view, 120)) == "January to March"
    assert said(span_parts(view, 80)) == "Jan to Mar"
    lines = drawn(view, Stand(dt.date(2027, 1, 4)))
    assert lines[0].startswith("  Left of December  11 days")
    assert any(line.startswith("   1▌ 4") for line in lines)


def test_weeks_begin_on_sunday_where_the_seller_says_so() -> None:
    view = replace(pictured(), week_begins="sunday")
    lines = drawn(view, SECOND, (80, 24))
    assert lines[3].split() == ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"]
    assert lines[4].split()[:2] == ["29", "Nov"]


@pytest.mark.parametrize("size", list(ROOMS))
@pytest.mark.parametrize("day", [5, 2, 31])
@pytest.mark.parametrize(
    "today", [dt.date(2026, 7, 21), dt.date(2026, 1, 5), dt.date(2027, 1, 31), dt.date(2026, 11, 22)]
)
def test_every_month_finds_room_on_every_terminal_and_the_day_stays_in_sight(
    size: tuple[int, int], day: int, today: dt.date
) -> None:
    view = plan_of(on(today, "Alder", "Baltic"), today=today)
    stand = settled(view, Stand(view.window.detail + dt.timedelta(days=day - 1)))
    lines = drawn(view, stand, size)
    assert len(lines) <= ROOMS[size].rows
    assert any(
        line.lstrip().startswith(("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")) for line in lines[-4:]
    )


@pytest.mark.parametrize("size", list(ROOMS))
def test_a_long_strip_shows_the_days_around_the_cursor(size: tuple[int, int]) -> None:
    view = plan_of({}, today=dt.date(2026, 10, 21))
    strip = view.window.strip
    for day in (strip[0], strip[-1]):
        heads = drawn(view, Stand(day), size)[1 if ROOMS[size].tall else 0]
        assert str(day.day) in heads


def test_a_click_anywhere_in_a_day_means_the_day() -> None:
    scene = scene_of(pictured(), SECOND)
    spots = {(y, spot.of) for y, line in enumerate(board_lines(scene)) for spot in line.spots}
    assert {y for y, of in spots if of == dec(9)} == set(range(12, 16))


# names


def test_two_accounts_with_the_same_first_word_stay_apart() -> None:
    names = ShortNames(["Alder & Finch", "Alder Holdings", "Baltic Cold Chain"])
    assert [names.at(name, 11) for name in ("Alder & Finch", "Alder Holdings")] == ["Alder F", "Alder H"]
    assert names.at("Baltic Cold Chain", 11) == "Baltic"


def test_they_stay_apart_in_every_room_and_behind_an_hour() -> None:
    alike = ["Glasshouse Foods", "Glasshouse Nordic", "Glasshouse Nord", "Glasshouse"]
    names = ShortNames(alike)
    for room in range(6, 16):
        assert len({names.at(name, room) for name in alike}) == len(alike)
    view = plan_of(on(dec(2), "10:30 Glasshouse Foods", "10:30 Glasshouse Nordic"))
    lines = "\n".join(drawn(view, SECOND))
    assert "10:30 Gla F" in lines
    assert "10:30 Gla N" in lines


def test_names_that_differ_in_signs_alone_get_a_number() -> None:
    names = ShortNames(["Alder & Co", "Alder Co"])
    assert {names.at("Alder & Co", 11), names.at("Alder Co", 11)} == {"Alder 1", "Alder 2"}


def test_an_hour_is_as_short_as_it_is_said() -> None:
    assert [hour(dt.time(10)), hour(dt.time(9, 30)), hour(None)] == ["10", "9:30", ""]


# the outline months


def test_an_outline_says_what_then_whose_and_what_is_missing() -> None:
    lines = drawn(pictured(), SECOND)
    assert any(line.endswith("│  January outline 6 │  February outline 4") for line in lines)
    place = next(place for place, line in enumerate(lines) if "Volume forecast" in line)
    assert lines[place + 1].split("│")[1] == "  Baltic       who? "


def test_a_month_without_anything_important_says_so() -> None:
    view = pictured()
    months = tuple(replace(month, important=0) for month in view.months)
    lines = drawn(replace(view, months=months), SECOND)
    assert any("December  detail, 28 items, none of them + important" in line for line in lines)
    assert sum("no + yet" in line for line in lines) == 1
    assert sum(line.count("no + yet") for line in lines) == 2


def test_outlines_open_in_the_calendars_place_where_there_is_no_room_beside_it() -> None:
    lines = drawn(pictured(), Stand(None, 1, 2), (80, 24))
    assert any("January outline 6" in line and "February outline 4" in line for line in lines)
    assert any(line.startswith("▌+Meet new FD") for line in lines)
    assert lines[-2].startswith("  January  outline")


def test_a_long_outline_keeps_the_cursors_line_in_sight() -> None:
    many = [item("Alder", text=f"step {place}") for place in range(40)]
    lines = drawn(plan_of({}, (many, [])), Stand(None, 1, 39))
    assert any("step 39" in line for line in lines)
    assert any("+33" in line or "+" in line for line in lines)


# the day


def test_the_day_is_told_in_full_with_time_account_words_and_who() -> None:
    line = next(line for line in drawn(pictured(), SECOND) if "Wed 2 Dec" in line)
    assert line.startswith("  Wed 2 Dec  in 10 days   ! 10:00  Alder & Finch   call them")
    assert line.endswith("me")
    assert len(line) == 118


def test_a_day_of_many_says_how_many_more_there_are_and_follows_the_cursor() -> None:
    lines = drawn(pictured(), Stand(dec(10)))
    assert lines[-1].strip() == "+3 enter goes through them"
    entered = drawn(pictured(), Stand(dec(10), 0, 4, entered=True))
    assert entered[-2].lstrip().startswith("▌")


def test_what_has_no_day_is_counted_and_listed() -> None:
    view = replace(
        pictured(),
        overdue=(item("Alder", dt.date(2026, 11, 6), text="old"),),
        undated=(item("Baltic", text="some day", missing=("on",)),),
        later=(item("Baltic", dt.date(2027, 6, 1), text="far off"),),
    )
    lines = drawn(view, Stand(None, LOOSE))
    assert any("1 late, 1 without a day, 1 later" in line for line in lines)
    tail = "\n".join(lines[-3:])
    assert "old" in tail
    assert "date?" in tail


# the lines around it


def test_the_scope_counts_what_is_urgent_and_what_the_roll_asks() -> None:
    view = pictured()
    assert said(counts_parts(view, 120)).endswith("R roll: 9 items, 3 to complete")
    assert said(counts_parts(view, 80)) == "! 0   + 3   R roll: 9 items"
    rolled = replace(
        view, roll=replace(view.roll, due=False, completing=0, finished_on=dt.date(2026, 11, 22))
    )
    assert said(counts_parts(rolled, 120)).endswith("rolled 22 Nov")
    quiet = replace(rolled, roll=replace(rolled.roll, finished_on=None))
    assert said(counts_parts(quiet, 80)) == "! 0   + 3"


def test_the_foot_says_where_n_adds_and_what_is_missing() -> None:
    view = pictured()
    lacking = replace(view, months=(replace(view.months[0], lacking=3), *view.months[1:]))
    today = view.window.today
    assert said(foot_parts(lacking, SECOND, today, 120)) == (
        "n adds on Wed 2 Dec     3 of December lack who or date: R walks them"
    )
    bare = replace(view, bare=((1, "Alder"), (2, "Baltic")))
    assert said(foot_parts(bare, SECOND, today, 120)).endswith(
        "Alder, Baltic have objectives and nothing in December"
    )
    late = replace(view, overdue=(item("Alder", dt.date(2026, 11, 6)),))
    assert "1 item late from before: tab goes there" in said(foot_parts(late, SECOND, today, 120))
    assert said(foot_parts(view, Stand(None, 1), today, 120)).startswith("n adds in January")
    assert said(foot_parts(view, replace(SECOND, entered=True), today, 120)).startswith(
        "esc back to the days"
    )


def test_a_narrow_foot_has_the_outline_months() -> None:
    view = pictured()
    view = replace(view, months=(view.months[0], replace(view.months[1], lacking=3), view.months[2]))
    words = said(foot_parts(view, SECOND, view.window.today, 80))
    assert words.startswith("January 6 items, 3 lack who or date    February 4 items")
    assert words.endswith("tab opens")
    assert said(foot_parts(view, Stand(dec(6)), view.window.today, 80)).endswith("l opens")


@pytest.mark.parametrize("cells", [1, 2, 5, 9])
def test_where_no_day_of_the_strip_has_room_there_is_none(cells: int) -> None:
    scene = replace(scene_of(pictured(), SECOND, (60, 18)), room=Room(cells, False, cells - 1, 1))
    assert strip_lines(scene) == []
    assert board_lines(scene)


def test_a_key_without_an_item_says_what_to_do() -> None:
    view = pictured()
    assert said(nothing_parts(view, Stand(dec(5)))) == "Nothing is planned on Sat 5 Dec: n adds"
    assert "j k" in said(nothing_parts(view, SECOND))
    assert said(nothing_parts(view, Stand(None, LOOSE))) == "Nothing stands here."
