"""The chart of stage goals against measured values, read as plain text."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from acctui.tui.widgets.stage_chart import LEAST_ROWS, Goal, StageChart, draw

TODAY = dt.date(2026, 11, 22)
PRODUCTS = StageChart(
    baseline=200,
    target=500,
    start=dt.date(2026, 1, 4),
    due=dt.date(2027, 12, 31),
    today=TODAY,
    goals=(
        Goal(300, dt.date(2026, 9, 30), "met"),
        Goal(400, dt.date(2027, 3, 31)),
        Goal(500, dt.date(2027, 9, 30)),
    ),
    measured=((300, dt.date(2026, 10, 19)),),
    needs="next needs 1 in 129 days",
)
ANYWHERE = st.dates(dt.date(2024, 1, 1), dt.date(2030, 12, 31))
VALUES = st.integers(-5_000, 900_000_00)


def text(chart: StageChart, width: int, height: int) -> str:
    return "\n".join("".join(words for words, _ in row).rstrip() for row in draw(chart, width, height))


def row_with(drawn: str, words: str) -> str:
    return next(line for line in drawn.splitlines() if words in line)


def test_five_products_by_the_end_of_next_year_stand_as_in_the_picture() -> None:
    assert (
        text(PRODUCTS, 60, 15)
        == """\
                      today 22 Nov
   │                       ┊
 5 ┤                       ┊         5 by Sep 27 ┌╌╌╌╌╌╌
   │                       ┊                     ╎
   │                       ┊                     ╎
 4 ┤                       ┊        ┌╌╌╌╌╌╌╌╌╌╌╌╌┘
   │                       ┊        ╎ 4 by Mar 27
   │  3 by Sep 26, met     ┊        ╎
 3 ┤                   ┌┏━━┫╌╌╌╌╌╌╌╌┘
   │                   ╎┃  ┊ 3 now
   │                   ╎┃  ┊
 2 ┤━━━━━━━━━━━━━━━━━━━━┛  ┊
   └┴────────────┴────────────┴───────────┴────────────┴
    Jan 26       Jul          Jan 27      Jul        Dec
    ━━ measured   ╌╌ stage goals   next needs 1 in 129 days"""
    )


def test_in_the_fewest_rows_every_value_still_has_its_own() -> None:
    drawn = text(PRODUCTS, 62, LEAST_ROWS)
    assert len(drawn.splitlines()) == LEAST_ROWS
    assert [line[1] for line in drawn.splitlines() if "┤" in line] == ["5", "4", "3", "2"]
    assert "5 by Sep 27" in drawn
    assert "4 by Mar 27" in drawn
    assert "3 now" in drawn


def test_an_objective_that_is_to_fall_starts_at_the_top() -> None:
    falling = replace(
        PRODUCTS,
        baseline=1200,
        target=400,
        goals=(Goal(800, dt.date(2027, 3, 31)), Goal(400, dt.date(2027, 9, 30))),
        measured=((1000, dt.date(2026, 6, 1)),),
    )
    drawn = text(falling, 60, 13)
    assert [line.split("┤")[0].strip() for line in drawn.splitlines() if "┤" in line] == ["12", "8", "4"]
    assert "┓" in row_with(drawn, "12 ┤")
    assert "┐" in row_with(drawn, "8 ┤")
    assert "10 now" in drawn


def test_without_stage_goals_the_target_stands_at_its_day() -> None:
    drawn = text(replace(PRODUCTS, goals=(), measured=(), needs="S sets stage goals"), 60, 10)
    assert "5 by Dec 27" in drawn
    assert "2 now" in drawn
    assert drawn.endswith("╌╌ target   S sets stage goals")


def test_an_objective_set_today_begins_at_the_left() -> None:
    drawn = text(replace(PRODUCTS, start=TODAY, goals=(), measured=()), 60, 10)
    assert drawn.splitlines()[0].startswith("    today 22 Nov")


def test_what_is_measured_beyond_the_target_still_fits() -> None:
    drawn = text(replace(PRODUCTS, measured=((900, dt.date(2026, 10, 19)),)), 60, 12)
    assert "9 now" in drawn
    assert "┏" in drawn.splitlines()[1]


def test_what_is_long_over_shows_the_whole_way_to_today() -> None:
    drawn = text(replace(PRODUCTS, start=dt.date(2020, 1, 1), due=dt.date(2021, 12, 31), goals=()), 60, 10)
    assert "today 22 Nov" in drawn
    assert row_with(drawn, "2020").split() == ["2020", "2022", "2024", "Nov", "26"]


def test_a_goal_of_a_few_weeks_is_told_by_days() -> None:
    soon = replace(
        PRODUCTS,
        start=dt.date(2026, 11, 20),
        due=dt.date(2026, 12, 20),
        goals=(Goal(500, dt.date(2026, 12, 18)),),
        measured=(),
    )
    days = text(soon, 60, 10).splitlines()[-2].split("  ")
    assert [day.strip() for day in days if day.strip()] == ["20 Nov", "27 Nov", "4 Dec", "11 Dec", "20 Dec"]


def test_a_due_day_in_january_names_its_year() -> None:
    drawn = text(replace(PRODUCTS, due=dt.date(2028, 1, 31)), 62, 10)
    assert drawn.splitlines()[-2].endswith("Jan 28")


def test_values_in_thousands_move_the_axis_to_the_right() -> None:
    drawn = text(replace(PRODUCTS, baseline=10_000_00, target=25_000_00, goals=(), measured=()), 60, 10)
    assert row_with(drawn, "25,000").startswith("25,000 ┤")


def test_a_stage_in_a_narrow_gap_keeps_its_month() -> None:
    narrow = StageChart(
        baseline=100,
        target=400,
        start=dt.date(2026, 2, 16),
        due=dt.date(2027, 12, 31),
        today=TODAY,
        goals=(
            Goal(200, dt.date(2026, 5, 31), "met"),
            Goal(300, dt.date(2026, 12, 31), "was met"),
            Goal(400, dt.date(2027, 9, 30)),
        ),
        measured=((200, dt.date(2026, 5, 4)), (300, dt.date(2026, 6, 15)), (200, dt.date(2026, 9, 7))),
    )
    drawn = text(narrow, 56, 14)
    assert "2 by May  " in drawn
    assert "3 by Dec 26, was met" in drawn


def test_two_values_in_one_row_name_one_of_them() -> None:
    close = tuple(Goal(200 + 10 * n, TODAY + dt.timedelta(days=40 * n)) for n in range(1, 9))
    drawn = text(replace(PRODUCTS, goals=(*close, Goal(500, dt.date(2027, 12, 1)))), 60, 8)
    assert drawn.count("┤") <= 4


def test_a_zigzag_in_one_column_stays_one_line() -> None:
    busy = tuple(
        (200 + 100 * (n % 3), dt.date(2026, 6, 1) + dt.timedelta(hours=n // 3 * 24)) for n in range(12)
    )
    drawn = text(replace(PRODUCTS, measured=busy), 60, 12)
    assert "┃" in drawn
    assert "4 now" in drawn


@pytest.mark.parametrize(
    ("width", "legend"),
    [
        (60, "━━ measured   ╌╌ stage goals   next needs 1 in 129 days"),
        (58, "━━ measured  ╌╌ stage goals  next needs 1 in 129 days"),
        (54, "━━ measured  ╌╌ goals  next needs 1 in 129 days"),
        (50, "━━ measured  ╌╌ goals  needs 1 in 129 days"),
        (40, "━━ measured  needs 1 in 129 days"),
        (20, "━━ measured  needs 1 in 129 days"),
    ],
)
def test_the_legend_gives_way_before_the_pace_does(width: int, legend: str) -> None:
    assert text(PRODUCTS, width, 10).splitlines()[-1].strip() == legend


def test_the_measured_line_alone_has_the_accent() -> None:
    parts = [part for row in draw(PRODUCTS, 60, 15) for part in row]
    accented = {letter for words, style in parts if style.startswith("accent") for letter in words}
    assert accented <= set("━┃┏┓┗┛┣┫┳┻╋ 3now")
    assert {style.split()[0] for _, style in parts} == {"accent", "border", "dim", "soft"}


@settings(deadline=None, max_examples=150)
@given(
    values=st.tuples(VALUES, VALUES).filter(lambda pair: pair[0] != pair[1]),
    days=st.tuples(ANYWHERE, ANYWHERE),
    goals=st.lists(st.tuples(VALUES, ANYWHERE, st.sampled_from(["", "met", "missed"])), max_size=8),
    measured=st.lists(st.tuples(VALUES, ANYWHERE), max_size=30),
    size=st.tuples(st.integers(50, 140), st.integers(LEAST_ROWS, 20)),
)
def test_any_chart_fits_and_no_label_crosses_a_line(
    values: tuple[int, int],
    days: tuple[dt.date, dt.date],
    goals: list[tuple[int, dt.date, str]],
    measured: list[tuple[int, dt.date]],
    size: tuple[int, int],
) -> None:
    chart = StageChart(
        baseline=values[0],
        target=values[1],
        start=days[0],
        due=days[1],
        today=TODAY,
        goals=tuple(Goal(*goal) for goal in sorted(goals, key=lambda goal: goal[1])),
        measured=tuple(sorted(measured, key=lambda one: one[1])),
        needs="next needs 1 in 129 days",
    )
    width, height = size
    rows = text(chart, width, height).splitlines()
    assert len(rows) == height
    assert max(map(len, rows)) <= width
    # Words are written beside lines, never over them: a letter touches no stroke of the plot.
    axis = rows[-3].index("└")
    strokes = set("━┃┏┓┗┛┣┫┳┻╋╌╎┌┐└┘├┤┬┴┼┊")
    for row in rows[1:-3]:
        plot = row[axis + 1 :]
        pairs = pairwise(plot)
        assert not [p for p in pairs if {p[0] in strokes, p[1] in strokes} == {True, False} and " " not in p]
