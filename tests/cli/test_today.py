"""`acctui today` and `acctui status`: what waits."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.cli.conftest import Ran

    Acctui = Callable[..., Ran]


@pytest.fixture
def busy(acctui: Acctui, monkeypatch: pytest.MonkeyPatch) -> Acctui:
    """Begin with one thing of each kind waiting."""
    monkeypatch.setenv("ACCTUI_TODAY", "2026-11-20T08:00")
    for name in ("Alder", "Baltic", "Cedar", "Dover"):
        acctui("account", "add", name)
    acctui("account", "set", "Dover", "--tier", "key")
    acctui("call", "state", "Alder", "introduce me to the CFO", "--at", "2026-11-20T15:00")
    acctui("call", "state", "Dover", "send us the volumes", "--at", "2026-11-20T16:00")
    acctui("call", "state", "Baltic", "run a trial of two vessels", "--at", "2026-11-22T15:00")
    acctui("call", "state", "Cedar", "go ahead in principle with it")
    acctui("call", "log", "Cedar", "--result", "advance", "--customer-act", "send it", "--by", "2026-11-21")
    acctui("action", "add", "Kim: ring @2026-11-22", "--account", "Cedar")
    monkeypatch.setenv("ACCTUI_TODAY", "2026-11-22T10:00")
    return acctui


def test_what_waits_stands_in_the_order_to_do_it(busy: Acctui) -> None:
    lines = busy("today", "--json").data
    assert [(line["why"], line["account"]) for line in lines] == [
        ("log", "Dover"),
        ("roll", None),
        ("log", "Alder"),
        ("call", "Baltic"),
        ("promise", "Cedar"),
        ("action", "Cedar"),
    ]
    assert lines[0]["matters"] is True
    text = busy("today").out.splitlines()
    assert "2 days late" in text[1]
    assert text[6].split()[-2] == "today"


def test_status_is_one_line(busy: Acctui) -> None:
    assert busy("status").out == "2 calls to log, 1 call today, 1 promise due, 1 action due, roll due\n"
    counted = {"to_log": 2, "calls": 1, "promises": 1, "actions": 1, "roll": 1}
    found = busy("status", "--json").data
    assert {name: number for name, number in found.items() if number} == counted
    assert set(found) > set(counted)


def test_with_nothing_waiting_it_says_so_and_no_file_is_made(acctui: Acctui) -> None:
    assert acctui("status").out == "nothing waits\n"
    assert acctui("today").err.startswith("Nothing waits. Next: the sweep of week ")
    assert acctui("today", "--json").data == []


def test_a_target_whose_year_is_over_waits_from_the_first_day_of_the_new_one(
    acctui: Acctui, monkeypatch: pytest.MonkeyPatch
) -> None:
    acctui("account", "add", "Alder")
    acctui("goal", "set", "Alder", "2026", "100000", "--agreed-with", "Berit", "--on", "today")
    monkeypatch.setenv("ACCTUI_TODAY", "2026-12-31")
    assert acctui("status").out == "1 goal behind pace\n"
    monkeypatch.setenv("ACCTUI_TODAY", "2027-01-01")
    assert acctui("status").out == "1 Target to decide\n"
    ran = acctui("today")
    assert "undecided" in ran.out
    assert "2026 brought 0 of 100,000" in ran.out
    assert "acctui goal decide" in ran.err
    (line,) = acctui("today", "--json").data
    assert (line["why"], line["date"], line["account"]) == ("decide", "2027-01-01", "Alder")
    acctui("goal", "decide", "Alder", "drop")
    assert acctui("today").err == "Nothing waits. Next: the sweep of week 1, from Mon 4 Jan.\n"


def test_days_away_are_told_listed_and_taken_back(acctui: Acctui) -> None:
    ran = acctui("today", "away", "2026-12-21", "2027-01-03", "--json")
    assert ran.data == {"id": 1, "first_on": "2026-12-21", "last_on": "2027-01-03"}
    assert "Mon 21 Dec" in acctui("today", "away").out
    assert acctui("today", "away", "--json").data == [ran.data]
    assert acctui("today", "away", "--forget", "1").code == 0
    assert "acctui today away FROM UNTIL" in acctui("today", "away").err


def test_days_away_that_end_before_they_begin_are_refused(acctui: Acctui) -> None:
    ran = acctui("today", "away", "2026-12-21", "2026-12-20")
    assert (ran.code, ran.err) == (1, "The last day away comes before the first. Swap them.\n")
    assert acctui("today", "away", "2026-12-21").code == 2
    assert acctui("today", "away", "--forget", "9").code == 1
