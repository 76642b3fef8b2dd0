"""`acctui plan`: the three months by the clock, and the roll by commands alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.cli.conftest import Ran

    Acctui = Callable[..., Ran]

STEPS = (
    "late @2026-11-12",
    "left @2026-11-24",
    "detail @2026-12-03",
    "?: outline @jan",
    "some day",
    "x @may",
)


@pytest.fixture
def alder(acctui: Acctui) -> Acctui:
    """Give a book with a plan."""
    acctui("account", "add", "Alder", "--candidate", "could double")
    for step in STEPS:
        acctui("action", "add", step, "--account", "Alder")
    acctui("call", "state", "Alder", "They agree", "--at", "2026-11-23T09:30")
    return acctui


@pytest.mark.parametrize(
    ("today", "months", "left"),
    [
        ("2026-04-20", ["2026-04", "2026-05", "2026-06"], None),
        ("2026-04-28", ["2026-05", "2026-06", "2026-07"], "2026-04"),
        ("2026-05-28", ["2026-06", "2026-07", "2026-08"], "2026-05"),
        ("2026-11-28", ["2026-12", "2027-01", "2027-02"], "2026-11"),
    ],
)
def test_the_months_go_by_the_clock(
    acctui: Acctui, monkeypatch: pytest.MonkeyPatch, today: str, months: list[str], left: str | None
) -> None:
    monkeypatch.setenv("ACCTUI_TODAY", today)
    shown = acctui("plan", "show", "--json").data
    assert [(one["month"], one["detail"]) for one in shown["months"]] == list(
        zip(months, [True, False, False], strict=True)
    )
    assert (shown["rest"] and shown["rest"]["month"]) == left


def test_the_plan_holds_actions_and_calls_where_they_stand(alder: Acctui) -> None:
    shown = alder("plan", "show", "--json").data
    assert [(one["what"], one["time"]) for one in shown["rest"]["items"]] == [
        ("They agree", "09:30"),
        ("left", None),
    ]
    assert [[one["what"] for one in month["items"]] for month in shown["months"]] == [
        ["detail"],
        ["outline"],
        [],
    ]
    assert shown["months"][1]["items"][0]["who"] is None
    loose = [[one["what"] for one in shown[name]] for name in ("overdue", "later", "undated")]
    assert loose == [["late"], ["x"], ["some day"]]
    assert shown["roll"] == {
        "month": "2026-12",
        "due": True,
        "items": 1,
        "completing": 0,
        "finished_on": None,
    }


def test_the_plan_reads_as_text(alder: Acctui) -> None:
    ran = alder("plan", "show")
    heads = [line.split("  ")[0] for line in ran.out.splitlines() if line and not line.startswith(" ")]
    assert heads == [
        "Left of November",
        "Dec 2026",
        "Jan 2027",
        "Feb 2027",
        "Overdue",
        "Later",
        "Without a month",
    ]
    assert "nothing planned" in ran.out
    assert "nothing important and not urgent" in ran.out
    assert "1 without who or date" in ran.out
    assert ran.err == "The roll to December waits: acctui plan roll\n"


def test_one_month_or_one_account_is_shown_alone(alder: Acctui) -> None:
    alder("account", "add", "Birch")
    alder("objective", "add", "relationship", "Birch", "They ask us first")
    assert [one["month"] for one in alder("plan", "show", "--month", "jan", "--json").data["months"]] == [
        "2027-01"
    ]
    assert alder("plan", "show", "--month", "nov").out.startswith("Left of November  9 days")
    assert "Overdue" not in alder("plan", "show", "--month", "dec").out
    ran = alder("plan", "show", "--account", "Birch")
    assert ran.err.endswith("Birch (#2) has objectives, and no action in December.\n")
    ran = alder("plan", "show", "--month", "2027-06")
    assert (ran.code, ran.err) == (
        1,
        "The plan shows December to February 2027. Name one of these months.\n",
    )


def test_on_the_last_day_one_day_is_left(acctui: Acctui, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ACCTUI_TODAY", "2026-11-30")
    assert acctui("plan", "show").out.startswith("Left of November  1 day\n")


def test_a_decision_that_is_refused_begins_no_roll(alder: Acctui, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ACCTUI_TODAY", "2026-12-22")
    before = alder("history", "--json").data
    for refused in (
        ("drop", "3", "--why", "two\nlines"),
        ("carry", "1", "--why", "x" * 501),
        ("done", "99"),
    ):
        assert alder("plan", "roll", *refused).code == 1
    assert alder("history", "--json").data == before


def test_the_whole_roll_is_done_by_commands(alder: Acctui, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ACCTUI_TODAY", "2026-12-22")
    ran = alder("plan", "roll")
    assert [line.split()[0] for line in ran.out.splitlines()] == ["#", "1", "2", "3", "4"]
    assert ran.err == "3 unfinished, 1 without who or date. Go on with: acctui plan roll carry|done|drop ID\n"
    assert alder("plan", "roll", "carry", "1", "--who", "Kim", "--json").data["on"] == "2027-01-12"
    assert alder("plan", "roll", "done", "2").code == 0
    ran = alder("plan", "roll", "finish")
    assert (ran.code, ran.err) == (1, "1 unfinished action waits. Carry, finish or drop what is left.\n")
    assert alder("plan", "roll", "drop", "3", "--why", "too late").code == 0
    assert "plan roll finish" in alder("plan", "roll").err
    assert alder("plan", "roll", "complete", "4").code == 1
    assert "says who" in alder("plan", "roll", "complete", "4", "--due", "12 jan").err
    done = alder("plan", "roll", "complete", "4", "--who", "Kim", "--due", "12 jan", "--json").data
    assert (done["who"], done["on"]) == ("Kim", "2027-01-12")
    assert (
        alder("plan", "roll", "finish").out
        == "Rolled the plan to January 2027: 1 carried, 1 done, 1 dropped.\n"
    )
    ran = alder("plan", "roll", "finish")
    assert (ran.code, ran.err) == (
        1,
        "January 2027 was rolled on Tue 22 Dec. The next roll opens on Thu 21 Jan 2027.\n",
    )
    ran = alder("plan", "roll")
    assert ran.err.endswith("January 2027 was rolled on Tue 22 Dec. The next opens on Thu 21 Jan 2027.\n")
    assert alder("check").code == 0


def test_the_roll_is_read_by_other_programs(alder: Acctui) -> None:
    alder("action", "set", "4", "--who", "Kim")
    queue = alder("plan", "roll", "--json").data
    assert (queue["month"], queue["finished_on"], len(queue["completing"])) == ("2026-12", None, 0)
    (item,) = queue["items"]
    assert (item["id"], item["to"], item["carried"], item["lacks"]) == (1, "2026-12-14", 0, [])
    carried = alder("plan", "roll", "carry", "1", "15 dec", "--why", "nobody there", "--json").data
    assert carried["on"] == "2026-12-15"
    finished = alder("plan", "roll", "finish", "--json").data
    assert (finished["month"], finished["carried"], finished["finished_on"]) == (
        "2026-12",
        1,
        "2026-11-22",
    )


def test_a_month_without_a_day_stands_in_the_roll_as_such(
    alder: Acctui, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ACCTUI_TODAY", "2027-02-03")
    rows = alder("plan", "roll").out
    assert "Jan 2027, date?" in rows
