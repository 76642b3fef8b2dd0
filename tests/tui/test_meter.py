"""Meters and sparklines: filled to the goal and no further, marks in one line."""

import pytest

from acctui.tui.widgets.meter import meter, percentage, sparkline


def seen(done: float, cells: int = 15, year: float | None = 0.89) -> str:
    """Draw a meter as plain text."""
    return "".join(text for text, _ in meter(done, cells, year=year))


@pytest.mark.parametrize(
    ("done", "line"),
    [
        (0, "             │ │"),
        (0.41, "██████▏      │ │"),
        (93_400 / 120_000, "███████████▋ │ │"),
        (0.95, "█████████████│▎│"),
        (1.12, "█████████████│█│"),
        (-1, "             │ │"),
    ],
)
def test_a_meter_fills_to_the_goal_and_no_further(done: float, line: str) -> None:
    assert seen(done) == line


@pytest.mark.parametrize("done", [0, 0.05, 0.5, 0.999, 1, 3])
def test_every_meter_is_as_long_as_every_other(done: float) -> None:
    assert len(seen(done)) == 16
    assert len("".join(text for text, _ in meter(done, 12, end=False))) == 12


def test_the_tick_stands_over_the_bar_where_the_bar_has_passed_it() -> None:
    assert ("│", "text over meter") in meter(0.95, 15, year=0.89)
    assert ("│", "text") in meter(0.41, 15, year=0.89)
    assert meter(0.41, 15, year=0.89)[-1] == ("│", "border")


def test_a_meter_without_a_year_has_the_end_mark_only() -> None:
    assert seen(13 / 21, 12, None) == "███████▍    │"


def test_the_tick_of_the_last_day_stays_inside() -> None:
    assert seen(0, 10, 1.0) == "         ││"


@pytest.mark.parametrize(
    ("done", "words"), [(0.999, "99%"), (0.7783, "78%"), (1.115, "112%"), (1, "100%"), (0, "0%")]
)
def test_a_share_is_rounded_but_never_to_a_goal_that_is_not_reached(done: float, words: str) -> None:
    assert percentage(done) == words


def test_a_sparkline_has_seven_steps_and_never_the_full_block() -> None:
    assert sparkline([0, 1, 2, 3, 4, 5, 6]) == ("▁▂▃▄▅▆▇", "meter")
    assert sparkline([0, 0]) == ("▁▁", "meter")
    assert sparkline([-5, 10]) == ("▁▇", "meter")
    assert sparkline([]) == ("", "meter")
