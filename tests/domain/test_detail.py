"""What the detail month asks of an action (P2, P5, D19)."""

from __future__ import annotations

import datetime as dt

import pytest

from acctui.domain.action import Action, ActionKind
from acctui.domain.detail import carried_day, is_lacking, is_unfinished, month_in_full, refuse_vague
from acctui.domain.errors import RuleBroken
from acctui.domain.window import Window

TODAY = dt.date(2026, 11, 22)
LATE = Window.of(TODAY)
EARLY = Window.of(dt.date(2026, 11, 9))


def _due(when: str | None, who: str | None = "me") -> Action:
    """Make an action due on a day, in a month such as `2027-01`, or at no time."""
    if when is None or len(when) > len("2027-01"):
        return Action(account_id=1, what="x", who=who, on=dt.date.fromisoformat(when) if when else None)
    return Action(account_id=1, what="x", who=who, month=dt.date.fromisoformat(f"{when}-01"))


@pytest.mark.parametrize(
    ("when", "who", "field", "sentence"),
    [
        (
            "2026-12",
            "me",
            "on",
            "An action in December has a day, since December is planned in detail. Give the day.",
        ),
        (
            "2026-11",
            "me",
            "on",
            "An action in November has a day, since November is planned in detail. Give the day.",
        ),
        ("2026-12", None, "on", "An action in December has a day, since December is planned in detail. "),
        (
            "2026-12-03",
            None,
            "who",
            "An action in December says who does it, since December is planned in detail. Name who.",
        ),
        ("2026-10", "me", "on", "October is over. Give a month to come, or a day."),
        ("2025-12", "me", "on", "December 2025 is over. Give a month to come, or a day."),
    ],
)
def test_the_detail_month_asks_who_and_date(when: str, who: str | None, field: str, sentence: str) -> None:
    with pytest.raises(RuleBroken) as refusal:
        refuse_vague(_due(when, who), LATE)
    assert (refusal.value.field, refusal.value.rule) == (field, "P2")
    assert refusal.value.sentence.startswith(sentence)


@pytest.mark.parametrize(
    ("when", "who"),
    [("2026-12-03", "me"), ("2027-01", None), ("2027-02-03", None), ("2026-10-03", "me"), (None, None)],
)
def test_outlines_and_what_has_both_are_taken(when: str | None, who: str | None) -> None:
    action = _due(when, who)
    refuse_vague(action, LATE)
    assert not is_lacking(action, LATE)


def test_an_outline_of_july_asks_for_detail_in_late_june_and_not_before() -> None:
    outline = _due("2026-07", None)
    assert not is_lacking(outline, Window.of(dt.date(2026, 5, 28)))
    assert not is_lacking(outline, Window.of(dt.date(2026, 6, 20)))
    assert is_lacking(outline, Window.of(dt.date(2026, 6, 28)))


@pytest.mark.parametrize(
    ("when", "late", "early"),
    [
        ("2026-11-21", True, False),
        ("2026-11-24", False, False),
        ("2026-10-30", True, True),
        ("2026-11", True, False),
        ("2026-10", True, True),
        ("2026-12", False, False),
        (None, False, False),
    ],
)
def test_what_the_months_before_left_is_unfinished(when: str | None, late: bool, early: bool) -> None:  # noqa: FBT001 - a table of answers
    action = _due(when)
    assert (is_unfinished(action, LATE), is_unfinished(action, EARLY)) == (late, early)


def test_what_is_unfinished_is_not_asked_for_detail_too() -> None:
    assert not is_lacking(_due("2026-11", None), LATE)
    assert is_lacking(_due("2026-11-24", None), LATE)
    assert is_lacking(_due("2026-11", None), EARLY)


@pytest.mark.parametrize(
    ("today", "due", "to"),
    [
        ("2026-11-22", "2026-11-17", "2026-12-17"),
        ("2026-11-22", "2026-11-12", "2026-12-14"),
        ("2026-11-22", "2026-10-31", "2026-12-31"),
        ("2026-11-22", "2026-11", "2026-12-01"),
        ("2027-01-25", "2027-01-24", "2027-02-24"),
        ("2026-01-25", "2026-01-31", "2026-02-27"),
        ("2026-12-04", "2026-11-02", "2026-12-07"),
    ],
)
def test_an_unfinished_action_is_carried_to_a_working_day_to_come(today: str, due: str, to: str) -> None:
    assert carried_day(_due(due), Window.of(dt.date.fromisoformat(today))).isoformat() == to


def test_a_day_is_never_carried_back_to_today() -> None:
    window = Window.of(dt.date(2026, 2, 27), late_from=28)
    assert carried_day(_due("2026-01-10"), window) == dt.date(2026, 2, 28)


def test_a_month_of_another_year_is_named_with_it() -> None:
    assert (month_in_full(dt.date(2026, 12, 1), TODAY), month_in_full(dt.date(2027, 1, 1), TODAY)) == (
        "December",
        "January 2027",
    )


def test_urgent_and_important_are_told_apart_and_a_ready_kind_is_important() -> None:
    plain = Action(account_id=1, what="x")
    marked = [
        plain,
        Action(account_id=1, what="x", urgent=True, important=True),
        Action(account_id=1, what="x", important=True),
        *(Action(account_id=1, what="x", kind=kind) for kind in ActionKind),
    ]
    assert [action.mark for action in marked] == ["", "!", "+", "+", "+", "+"]


def test_an_action_goes_from_a_day_to_a_month_and_is_dropped_with_why() -> None:
    action = _due("2026-11-24").placed(None, dt.date(2027, 1, 1))
    assert (action.on, action.month) == (None, dt.date(2027, 1, 1))
    gone = action.dropped(TODAY, "they chose another")
    assert (gone.dropped_on, gone.dropped_why, gone.is_open) == (TODAY, "they chose another", False)
