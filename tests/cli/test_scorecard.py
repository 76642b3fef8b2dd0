"""The scorecard on the command line: a draft, put in force, and accounts scored by it."""

from __future__ import annotations

import re
import shlex
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.cli.conftest import Ran

    Acctui = Callable[..., Ran]


@pytest.fixture
def two(acctui: Acctui) -> Acctui:
    """Begin with two accounts, and the starter set in force."""
    acctui("account", "add", "Alder & Finch")
    acctui("account", "add", "Harrow")
    acctui("revenue", "add", "Harrow", "2026-03-01", "900")
    acctui("scorecard", "set", "starter")
    acctui("scorecard", "set", "plan", "-", stdin="First in the north\nby 2029\n")
    acctui("scorecard", "put-in-force")
    return acctui


def _add(acctui: Acctui, current: int, future: int) -> None:
    for place in range(current + future):
        half = "current" if place < current else "future"
        assert acctui("scorecard", "set", "add", half, f"Attribute {place}").code == 0


def test_without_a_scorecard_the_way_to_one_is_told(acctui: Acctui) -> None:
    ran = acctui("scorecard", "show")
    assert (ran.code, ran.out) == (0, "")
    assert "acctui scorecard set starter" in ran.err
    assert acctui("scorecard", "show", "--draft").err.startswith("There is no draft.")
    empty = acctui("scorecard", "show", "--json").data
    assert empty == {"number": None, "in_force_on": None, "plan": None, "attributes": [], "missing": []}
    assert acctui("scorecard", "ranks").err.startswith("No account is scored yet.")


def test_a_draft_says_what_it_lacks_until_it_is_put_in_force(acctui: Acctui) -> None:
    ran = acctui("scorecard", "set", "starter")
    assert ran.out == "The starter set is in scorecard 1\n"
    assert ran.err == "Missing: our own plan is not written yet; it comes first.\n"
    refused = acctui("scorecard", "put-in-force")
    assert (refused.code, refused.out) == (1, "")
    assert refused.err.startswith("Our own plan is not written yet; it comes first.")
    draft = acctui("scorecard", "set", "plan", "First in the north", "--json").data
    assert (draft["number"], draft["in_force_on"], draft["missing"]) == (1, None, [])
    assert acctui("scorecard", "put-in-force").out == "Scorecard 1 is in force\n"
    shown = acctui("scorecard", "show", "--json").data
    assert shown["in_force_on"] == "2026-11-22"
    assert set(shown["attributes"][0]) == {
        *("id", "half", "name", "weight", "percent", "low", "middle", "high"),
    }
    assert acctui("check").code == 0


@pytest.mark.parametrize(
    ("current", "future", "sentence"),
    [
        (2, 2, "4 attributes; five to ten are needed. Add 1 or more.\n"),
        (6, 5, "11 attributes; five to ten are needed. Take out 1 or more.\n"),
        (6, 2, "6 current and 2 future; they may differ by one. Add to the future half, or take out of the"),
    ],
)
def test_what_is_not_balanced_is_refused_with_one_sentence_and_the_draft_is_kept(
    acctui: Acctui, current: int, future: int, sentence: str
) -> None:
    acctui("scorecard", "set", "plan", "First in the north")
    _add(acctui, current, future)
    before = acctui("scorecard", "show", "--draft").out
    ran = acctui("scorecard", "put-in-force")
    assert (ran.code, ran.out) == (1, "")
    assert ran.err.startswith(sentence)
    assert ran.err.count("\n") == 1
    assert acctui("scorecard", "show", "--draft").out == before


def test_four_and_three_are_accepted(acctui: Acctui) -> None:
    acctui("scorecard", "set", "plan", "First in the north")
    _add(acctui, 4, 3)
    assert len(acctui("scorecard", "put-in-force", "--json").data["attributes"]) == 7


@pytest.mark.parametrize("weight", ["0", "101"])
def test_a_weight_of_nothing_is_refused_and_the_draft_is_kept(acctui: Acctui, weight: str) -> None:
    _add(acctui, 1, 0)
    ran = acctui("scorecard", "set", "add", "future", "Plans to grow", "--weight", weight)
    assert (ran.code, ran.out) == (1, "")
    assert ran.err.startswith("A weight is a whole number from 1 to 100.")
    assert len(acctui("scorecard", "show", "--json").data["attributes"]) == 1


def test_a_card_is_shown_with_its_plan_its_words_and_what_each_weighs(two: Acctui) -> None:
    lines = two("scorecard", "show").out.splitlines()
    assert lines[:3] == [
        "Scorecard 1  in force since 22 Nov 2026",
        "Our plan  First in the north",
        "          by 2029",
    ]
    assert lines[3].split() == ["Half", "Attribute", "Weight", "Of", "all", "1", "3", "5"]
    assert lines[4].split()[:5] == ["current", "Sales", "with", "us", "10"]
    assert "17%" in lines[4]
    assert "growing" in lines[4]


def test_a_card_in_force_changes_as_a_new_version(two: Acctui) -> None:
    ran = two("scorecard", "set", "change", "sales", "--weight", "30", "--low", "")
    assert ran.out == "Changed Sales with us\n"
    two("scorecard", "set", "change", "profit", "--name", "Margin", "--half", "future")
    draft = two("scorecard", "show", "--draft", "--json").data
    assert draft["number"] == 2
    assert (draft["attributes"][0]["weight"], draft["attributes"][0]["low"]) == (30, None)
    assert (draft["attributes"][-1]["name"], draft["attributes"][-1]["half"]) == ("Margin", "future")
    assert draft["missing"] == ["2 current and 4 future; they may differ by one"]
    assert two("scorecard", "show").out.startswith("Scorecard 1  in force")
    assert "Scorecard 2  draft" in two("scorecard", "show", "--draft").out
    removed = two("scorecard", "set", "remove", "share of")
    assert removed.err == "Missing: 1 current and 4 future; they may differ by one.\n"
    shown = two("scorecard", "show", "--draft").out.splitlines()
    assert "Missing   1 current and 4 future; they may differ by one" in shown
    assert len(two("scorecard", "show", "--draft", "--json").data["attributes"]) == 5
    assert two("scorecard", "set", "drop-draft").out == "Dropped the draft of scorecard 2\n"
    assert two("scorecard", "set", "drop-draft").code == 1
    assert two("scorecard", "show", "--version", "1").out.startswith("Scorecard 1")
    assert two("scorecard", "show", "--version", "7").err.startswith("There is no scorecard 7.")
    assert two("scorecard", "show", "--version", "1", "--draft").code == 2


def test_an_attribute_that_nobody_or_several_answer_to_is_told(two: Acctui) -> None:
    assert two("scorecard", "set", "remove", "access").err == (
        '"access" could be: Access to executives, Access to the decision.\n'
    )
    unknown = two("scorecard", "set", "remove", "height")
    assert unknown.code == 1
    assert unknown.err.startswith('No attribute is called "height". There are: Sales with us, Share of')
    assert two("scorecard", "set", "change", "sales").code == 2


def test_without_any_attribute_none_is_found(acctui: Acctui) -> None:
    assert "none yet" in acctui("scorecard", "set", "remove", "sales").err


def test_an_account_is_scored_by_the_order_of_the_card(two: Acctui) -> None:
    ran = two("score", "alder", "4", "3", "4", "3", "5", "3")
    assert ran.out.splitlines()[:5] == [
        "Alder & Finch  #1",
        "Score   73, rank 1 of 1 scored",
        "Halves  current 73, future 73",
        "Won     0, rank 1",
        "Scored  22 Nov 2026",
    ]
    assert two("score", "alder").out == ran.out
    assert two("account", "list", "--json").data[0]["score"] == 73


def test_one_attribute_is_scored_by_its_name_and_the_others_keep_their_values(two: Acctui) -> None:
    two("score", "alder", "4", "3", "4", "3", "5", "3", "--on", "14 aug")
    after = two("score", "alder", "executives=3", "Share of wallet=5", "--json").data
    assert [one["value"] for one in after["values"]] == [4, 5, 4, 3, 3, 3]
    assert [one["before"] for one in after["values"]] == [4, 3, 4, 3, 5, 3]
    assert [(one["scored_on"], one["score"]) for one in after["history"]] == [
        ("2026-11-22", 73),
        ("2026-08-14", 73),
    ]
    shown = two("score", "alder").out.splitlines()
    assert "Before  73 on 14 Aug 2026" in shown
    assert shown[-2].split()[-3:] == ["3", "5", "-2"]
    assert shown[-1].split()[-3:] == ["3", "3", "="]


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        (("4", "3", "4"), "The card has 6 attributes and 3 values were given."),
        (("4",), "The card has 6 attributes and 1 value was given."),
        (("4", "3", "4", "3", "5", "6"), '"6" is no score. A score is 1, 2, 3, 4 or 5.'),
        (("4", "3", "4", "3", "5", "3.5"), '"3.5" is no score.'),
        (("sales=4", "3"), "Give every value with its name, or all of them in order"),
        (("height=4",), 'No attribute is called "height".'),
        (("sales=4",), "No value yet for Share of wallet, Profitability,"),
    ],
)
def test_a_scoring_that_is_not_whole_is_refused_with_one_sentence(
    two: Acctui, typed: tuple[str, ...], sentence: str
) -> None:
    ran = two("score", "alder", *typed)
    assert (ran.code, ran.out) == (1, "")
    assert ran.err.startswith(sentence)
    assert two("score", "alder").out.startswith("Alder & Finch  #1\nScore  not scored yet\n")


def test_a_score_is_of_a_day_that_has_come(two: Acctui) -> None:
    assert two("score", "alder", "4", "3", "4", "3", "5", "3", "--on", "2026-12-24").code == 1
    assert two("score", "alder", "--on", "2026-11-20").code == 2


def test_without_a_card_in_force_nothing_is_scored(acctui: Acctui) -> None:
    acctui("account", "add", "Alder")
    ran = acctui("score", "alder", "3", "3")
    assert (ran.code, ran.out) == (1, "")
    assert ran.err.startswith("No scorecard is in force yet.")
    assert acctui("score", "alder").out == "Alder  #1\nScore  not scored yet\nWon    0\n"


def test_a_score_of_an_older_card_says_so(two: Acctui) -> None:
    two("score", "alder", "4", "3", "4", "3", "5", "3")
    two("scorecard", "set", "change", "sales", "--name", "Sales")
    two("scorecard", "put-in-force")
    assert "Scored  22 Nov 2026 by scorecard 1, which is not the newest" in two("score", "alder").out
    data = two("score", "alder", "--json").data
    assert (data["is_older_card"], data["scorecard"], data["score"]) == (True, 1, 73)
    assert [one["value"] for one in data["values"]] == [None, 3, 4, 3, 5, 3]


def test_a_largest_account_with_a_low_score_shows_both_ranks(two: Acctui) -> None:
    two("score", "harrow", "1", "1", "1", "1", "1", "1")
    for place, name in enumerate(("Baltic", "Cedar")):
        two("account", "add", name)
        two("score", name, *["3"] * 6)
        two("revenue", "add", name, "2026-03-01", str(place + 1))
    two("score", "alder", *["4"] * 6)
    assert "Ranks   rev #1 · score #4" in two("score", "harrow").out.splitlines()
    assert [line.split() for line in two("scorecard", "ranks").out.splitlines()[1:]] == [
        ["1", "Alder", "&", "Finch", "80", "#1", "0", "#4", "-3"],
        ["4", "Cedar", "60", "#2=", "2", "#2", "="],
        ["3", "Baltic", "60", "#2=", "1", "#3", "-1"],
        ["2", "Harrow", "20", "#4", "900", "#1", "+3"],
    ]
    far = two("scorecard", "ranks", "--apart", "--json").data
    assert [one["account"] for one in far] == ["Alder & Finch", "Harrow"]
    assert far[1] == {
        "account_id": 2,
        "account": "Harrow",
        "score": 20,
        "score_rank": 4,
        "won": "900.00",
        "revenue_rank": 1,
        "of": 4,
        "apart": 3,
        "is_far_apart": True,
    }
    two("account", "delete", "harrow", "--yes")
    two("account", "delete", "alder", "--yes")
    assert two("scorecard", "ranks", "--apart").err == "No ranks are far apart.\n"


def test_calls_beside_score_are_listed(two: Acctui) -> None:
    two("score", "harrow", *["1"] * 6)
    two("score", "alder", *["5"] * 6)
    assert two("scorecard", "effort").err == "No account is over-served or starved.\n"
    for _ in range(10):
        two("call", "log", "harrow", "--outcome", "they sign", "--result", "no-sale")
    rows = two("scorecard", "effort").out.splitlines()[1:]
    assert [row.split() for row in rows] == [
        ["2", "Harrow", "over-served", "10", "100%", "20"],
        ["1", "Alder", "&", "Finch", "starved", "0", "0%", "100"],
    ]
    assert two("scorecard", "effort", "--json").data[0] == {
        "account_id": 2,
        "account": "Harrow",
        "verdict": "over-served",
        "calls": 10,
        "share": 1.0,
        "score": 20,
    }


def test_a_strategic_mark_is_a_dated_decision_with_both_whys(two: Acctui) -> None:
    whys = ("--why-us", "door to the north", "--why-them", "one supplier")
    ran = two("account", "set", "alder", "--strategic", "yes", *whys, "--on", "2026-01-09")
    assert (ran.code, ran.err) == (0, "")
    assert ran.out == "Alder & Finch is treated strategically  #1\n"
    lines = two("score", "alder").out.splitlines()
    assert lines[3:6] == [
        "Strategic  since 9 Jan 2026",
        "For us     door to the north",
        "For them   one supplier",
    ]
    data = two("account", "set", "alder", "--strategic", "no", "--json").data
    assert data["strategic"] is False
    assert "Strategic  no longer, since 22 Nov 2026" in two("score", "alder").out.splitlines()


def test_a_strategic_mark_without_whys_is_kept_and_said(two: Acctui) -> None:
    ran = two("account", "set", "alder", "--strategic", "yes", "--why-us", "the north")
    assert ran.code == 0
    assert ran.err == "Strategic without a why for them. Say what the work is worth to them.\n"
    assert "Missing    Strategic without a why for them." in two("score", "alder").out


@pytest.mark.parametrize(
    "typed", [("--why-us", "x"), ("--on", "today"), ("--strategic", "yes", "--city", "Oslo")]
)
def test_the_decision_stands_alone_and_is_made_in_words(two: Acctui, typed: tuple[str, ...]) -> None:
    assert two("account", "set", "alder", *typed).code == 2
    assert two("score", "alder", "--json").data["decided_on"] is None


def test_a_decision_is_of_a_day_that_has_come(two: Acctui) -> None:
    ran = two("account", "set", "alder", "--strategic", "yes", "--on", "2027-01-01")
    assert ran.err.startswith("A decision is of today or an earlier day.")
    assert ran.code == 1


def test_the_commands_of_the_page_do_what_it_says(acctui: Acctui) -> None:
    page = (Path(__file__).parents[2] / "docs" / "scorecard.md").read_text("utf-8")
    acctui("account", "add", "Alder & Finch")
    lines = [line for block in re.findall(r"```sh\n(.*?)```", page, re.DOTALL) for line in block.splitlines()]
    for line in lines:
        program, *words = shlex.split(line, comments=True)
        assert program == "acctui"
        assert acctui(*words).code == 0, line
    shown = acctui("score", "Alder & Finch", "--json").data
    assert len(shown["history"]) == 2
    assert shown["strategic"]
