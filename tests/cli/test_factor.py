"""Lights on the command line: added, turned, swept, and taken from what the book suggests."""

from __future__ import annotations

import csv
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.cli.conftest import Ran

    Acctui = Callable[..., Ran]

RED = ("factor", "add", "red", "New FD froze spend", "--account", "Alder", "--stops", "the trial")
AMBER = ("factor", "add", "amber", "Plant manager moves", "--account", "Birch", "--tips", "who follows her")


@pytest.fixture
def alder(acctui: Acctui) -> Acctui:
    """Begin with a Key Account and a plain one."""
    acctui("account", "add", "Alder", "--tier", "key")
    acctui("account", "add", "Birch")
    return acctui


@pytest.fixture
def lit(alder: Acctui) -> Acctui:
    """Begin with a red, an amber and a green."""
    for words in (AMBER, RED, ("factor", "add", "green", "Product approved", "--account", "Birch")):
        assert alder(*words).code == 0
    return alder


def test_a_light_is_added_and_given_back_whole(alder: Acctui) -> None:
    ran = alder(*RED, "--until", "the audit", "--why", "they wrote", "--json")
    wanted = {
        "id": 1,
        "account": "Alder",
        "light": "red",
        "text": "New FD froze spend",
        "stops": "the trial",
        "tips": None,
        "by": None,
        "since": "2026-11-22",
        "reviewed_on": None,
        "until": "the audit",
        "age_days": 0,
        "objective_id": None,
    }
    assert ran.data | wanted == ran.data
    assert alder(*AMBER, "--by", "12 dec").out == "New amber for Birch: Plant manager moves  #2\n"


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (("red", "x"), "A red stops something. Name the objective it stops, or write it in one line."),
        (("red", "x", "--stops", " "), "A red stops something"),
        (("amber", "x"), "An amber could go either way. Write in one line what would tip it."),
        (("amber", "x", "--tips", "y", "--by", "31 feb"), "February 2027 has 28 days"),
        (("amber", "x", "--tips", "y", "--by", "29 feb 2027"), "February 2027 has 28 days"),
        (("amber", "x", "--tips", "y", "--by", "1 jan 1826"), "is too far from today"),
        (("green", "x", "--tips", "y"), "That belongs to an amber"),
        (("red", "x", "--objective", "9"), "There is no objective #9"),
        (("green", " "), "A factor needs a name that can be read"),
        (("green", "x", "--call", "9"), "Call #9 is not of this account"),
    ],
)
def test_what_is_refused_says_why_in_one_line(alder: Acctui, words: tuple[str, ...], sentence: str) -> None:
    ran = alder("factor", "add", *words, "--account", "Alder")
    assert (ran.code, ran.out, ran.err.count("\n")) == (1, "", 1)
    assert sentence in ran.err
    assert alder("factor", "list", "--json").data == []


def test_lights_are_listed_with_what_matters_first(lit: Acctui) -> None:
    assert [(one["id"], one["light"]) for one in lit("factor", "list", "--json").data] == [
        (2, "red"),
        (1, "amber"),
        (3, "green"),
    ]
    assert [
        one["id"] for one in lit("factor", "list", "--account", "Birch", "--light", "amber", "--json").data
    ] == [1]
    lit("factor", "set", "2", "--until", "the audit")
    line = lit("factor", "list").out.splitlines()[1]
    assert [word.strip() for word in line.split("  ") if word.strip()] == [
        "2",
        "red",
        "today",
        "New FD froze spend; until the audit",
        "the trial",
        "-",
        "Alder",
    ]


def test_an_empty_board_says_how_to_begin(alder: Acctui) -> None:
    assert "No light stands. Add one with: acctui factor add" in alder("factor", "list").err


def test_a_light_turns_and_keeps_its_history(lit: Acctui) -> None:
    ran = lit("factor", "turn", "1", "red")
    assert (ran.code, ran.err) == (
        1,
        "A red stops something. Name the objective it stops, or write it in one line.\n",
    )
    turned = lit("factor", "turn", "1", "red", "--stops", "the order", "--why", "she left", "--json").data
    assert (turned["light"], turned["stops"], turned["tips"]) == ("red", "the order", None)
    assert (
        lit("factor", "turn", "1", "amber", "--by", "fri").out == '"Plant manager moves": red to amber  #1\n'
    )
    history = lit("factor", "history", "1", "--json").data
    assert [(one["before"], one["after"], one["line"], one["why"]) for one in history] == [
        ("red", "amber", "who follows her", None),
        ("amber", "red", "the order", "she left"),
        (None, "amber", "who follows her", None),
    ]
    assert "amber to red" in lit("factor", "history", "1").out
    assert lit("factor", "turn", "1", "green", "--stops", "x").err.startswith("Only a red stops something")
    assert lit("factor", "turn", "9", "green").err.startswith("There is no factor #9")


def test_a_light_is_worded_anew_and_emptied(lit: Acctui) -> None:
    ran = lit("factor", "set", "1", "--text", "Manager left", "--by", "fri", "--json")
    assert (ran.data["text"], ran.data["by"], ran.data["days_past"]) == ("Manager left", "2026-11-27", None)
    assert lit("factor", "set", "1", "--by", "", "--json").data["by"] is None
    assert lit("factor", "set", "1", "--stops", "x").code == 1
    assert lit("factor", "set", "1").code == 2
    lit("objective", "add", "vision", "Alder", "All of the north", "--years", "3")
    tied = lit("factor", "set", "2", "--objective", "1", "--stops", "", "--json").data
    assert (tied["objective_id"], tied["stops"]) == (1, "All of the north")


def test_a_light_is_dropped_and_its_history_stays(lit: Acctui) -> None:
    assert lit("factor", "drop", "2", "--why", "the audit is over").out == "Gone: New FD froze spend  #2\n"
    assert [one["id"] for one in lit("factor", "list", "--json").data] == [1, 3]
    assert [one["id"] for one in lit("factor", "list", "--all", "--json").data] == [2, 1, 3]
    assert "gone 22 Nov" in lit("factor", "list", "--all", "--account", "Alder").out
    assert "the audit is over" in lit("factor", "history", "2").out
    assert lit("factor", "drop", "2").code == 1
    lit("undo")
    assert len(lit("factor", "list", "--json").data) == 3


def test_a_whole_sweep_is_done_by_commands(lit: Acctui) -> None:
    ran = lit("factor", "sweep")
    assert ran.err == "2 to review; never swept before.\n"
    assert [line.split()[0] for line in ran.out.splitlines()] == ["#", "2", "1"]
    assert "Began the sweep" in lit("factor", "sweep", "--begin").out
    assert lit("factor", "turn", "2", "green").code == 0
    assert [one["id"] for one in lit("factor", "sweep", "--json").data] == [1]
    assert "1 factor waits" in lit("factor", "sweep", "--finish").err
    done = lit("factor", "sweep", "--keep", "1", "--by", "fri", "--json").data
    assert done == {
        "begun_on": "2026-11-22",
        "finished_on": "2026-11-22",
        "waiting": 0,
        "reviewed": 2,
        "turned": 1,
        "snoozed": 0,
        "reds_without_action": 0,
        "last": "2026-11-22",
    }
    over = lit("factor", "sweep")
    assert over.err == (
        "No amber or red waits to be swept.\n"
        "The sweep is finished: 2 reviewed, 1 turned, 0 reds without action.\n"
    )
    assert lit("factor", "sweep", "--keep", "1").err.startswith('"Plant manager moves" was looked at')
    assert "kept in the sweep" in lit("factor", "history", "1").out


def test_an_action_answers_a_factor_of_the_sweep(lit: Acctui) -> None:
    ran = lit("factor", "sweep", "--keep", "2", "--next", "Kim: call the FD @fri")
    assert ran.out == (
        'Kim: call the FD (for "New FD froze spend"). 1 reviewed, 0 turned, 0 reds without action; 1 left.\n'
    )
    assert [one["actions"] for one in lit("factor", "list", "--light", "red", "--json").data] == [1]
    assert lit("action", "list", "--json").data[0]["factor_id"] == 2
    lit("undo")
    assert lit("action", "list", "--json").data == []


def test_a_factor_is_put_off_and_the_counts_say_so(lit: Acctui) -> None:
    assert lit("factor", "sweep", "--snooze", "2").out == (
        "Put off: New FD froze spend. 0 reviewed, 0 turned, 1 put off, 1 red without action; 1 left.\n"
    )
    assert "put off to 29 Nov" in lit("factor", "list").out
    assert lit("factor", "sweep", "--snooze", "1", "--until", "yesterday").code == 1
    assert lit("factor", "sweep", "--snooze", "1", "--until", "1 dec").code == 0
    assert "put off in the sweep" in lit("factor", "history", "1").out


@pytest.mark.parametrize(
    "words",
    [
        ("--keep", "1", "--snooze", "2"),
        ("--by", "fri"),
        ("--until", "fri"),
        ("--begin", "--finish"),
        ("--next", "x"),
    ],
)
def test_a_sweep_is_told_one_thing_at_a_time(lit: Acctui, words: tuple[str, ...]) -> None:
    ran = lit("factor", "sweep", *words)
    assert (ran.code, "Say one thing at a time" in ran.err) == (2, True)


def test_what_is_past_its_date_or_kept_for_weeks_says_so(
    alder: Acctui, monkeypatch: pytest.MonkeyPatch
) -> None:
    for day in ("2026-10-04", "2026-10-11"):
        monkeypatch.setenv("ACCTUI_TODAY", day)
        alder(*AMBER, "--by", "fri")
        for number in ("1", "2"):
            alder("factor", "sweep", "--keep", number)
    monkeypatch.setenv("ACCTUI_TODAY", "2026-11-22")
    assert "6 weeks past its date; kept for 7 weeks" in alder("factor", "list").out
    assert alder("factor", "sweep").err == "2 to review; last swept Sun 11 Oct.\n"


def test_lights_and_sweeps_are_exported_as_lists(lit: Acctui, tmp_path: Path) -> None:
    lit("factor", "turn", "1", "red", "--stops", "the order")
    for number in ("1", "2"):
        lit("factor", "sweep", "--keep", number)
    folder = tmp_path / "lists"
    assert lit("export", "--format", "csv", "--output", str(folder)).code == 0
    with (folder / "factors.csv").open(encoding="utf-8-sig", newline="") as file:
        told = {one["id"]: one for one in csv.DictReader(file)}
    assert [(one["light"], one["stops"], one["tips"]) for one in told.values()] == [
        ("red", "the order", ""),
        ("red", "the trial", ""),
        ("green", "", ""),
    ]
    with (folder / "factor_events.csv").open(encoding="utf-8-sig", newline="") as file:
        events = [(one["happened"], one["after"], one["sweep_id"]) for one in csv.DictReader(file)]
    assert events[-3:] == [("turned", "red", ""), ("kept", "", "1"), ("kept", "", "1")]
    with (folder / "sweeps.csv").open(encoding="utf-8-sig", newline="") as file:
        assert [one["reviewed"] for one in csv.DictReader(file)] == ["2"]


def test_proposals_are_listed_taken_and_waved_away(alder: Acctui) -> None:
    for account in ("Alder", "Alder", "Birch", "Birch"):
        alder("call", "state", account, "they sign")
        alder("call", "log", account, "--result", "continuation")
    found = alder("factor", "proposals", "--json").data
    assert [(one["key"], one["account"], one["light"]) for one in found] == [
        ("streak-1", "Alder", "amber"),
        ("streak-3", "Birch", "amber"),
    ]
    assert len(alder("factor", "proposals", "--account", "Birch", "--json").data) == 1
    assert "streak-1" in alder("factor", "proposals").out
    taken = alder("factor", "take", "streak-1", "--text", "They stall", "--json").data
    assert (taken["text"], taken["light"], taken["call_id"]) == ("They stall", "amber", 2)
    assert alder("factor", "wave", "streak-3").out.startswith("Waved away for Birch")
    assert alder("factor", "proposals").err == "Nothing is proposed.\n"
    assert alder("factor", "take", "streak-3").code == 1
    alder("undo")
    assert alder("factor", "wave", "streak-3", "--json").data == {
        "key": "streak-3",
        "account_id": 2,
        "waved_on": "2026-11-22",
    }
    assert alder("check").code == 0
