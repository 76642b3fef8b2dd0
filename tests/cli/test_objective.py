"""Objectives, stage goals and measured values on the command line."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.cli.conftest import Ran

    Acctui = Callable[..., Ran]

FIVE = ("--unit", "products", "--baseline", "2", "--target", "5", "--due", "2027-12-31")
SOURCE = ("3@2026-10", "4@2027-03", "5@2027-09")


@pytest.fixture
def alder(acctui: Acctui) -> Acctui:
    """Begin with one account and its measured objective, number 1."""
    acctui("account", "add", "Alder")
    acctui("objective", "add", "business", "Alder", "Products in use", *FIVE, "--on", "2026-01-04")
    return acctui


def test_an_empty_book_says_how_to_begin(acctui: Acctui) -> None:
    ran = acctui("objective", "list")
    assert (ran.code, ran.out) == (0, "")
    assert ran.err.startswith("No objective yet. Begin with: acctui objective add vision")


def test_the_sources_example_is_accepted_with_its_buffer(alder: Acctui) -> None:
    ran = alder("objective", "stages", "1", *SOURCE)
    assert (ran.code, ran.out) == (0, 'Stage goals of "Products in use": 3, 4, 5, buffer 3 months  #1\n')
    record = alder("objective", "stages", "1", *SOURCE, "--json").data
    assert [(stage["value"], stage["due"]) for stage in record["stages"]] == [
        (3, "2026-10-31"),
        (4, "2027-03-31"),
        (5, "2027-09-30"),
    ]
    assert (record["buffer_days"], record["baseline"], record["target"]) == (92, 2, 5)


@pytest.mark.parametrize(
    ("line", "says"),
    [
        (("4@2026-10", "3@2027-03", "5@2027-09"), "4 before 3"),
        (("3@2027-03", "4@2026-10", "5@2027-09"), "31 Mar 2027 before 31 Oct 2026"),
        (("3@2026-10", "5@2028-01"), "after 31 Dec 2027, the day the objective is due"),
        (("3@2026-10", "4@2027-03"), "The last stage goal is 4 and the target 5"),
        (("rubbish",), "is no stage goal"),
    ],
)
def test_stage_goals_that_do_not_lead_there_are_refused_in_one_line(
    alder: Acctui, line: tuple[str, ...], says: str
) -> None:
    ran = alder("objective", "stages", "1", *line)
    assert (ran.code, ran.out, ran.err.count("\n")) == (1, "", 1)
    assert says in ran.err


def test_a_quarter_more_of_last_years_volume_with_its_guard(alder: Acctui) -> None:
    record = alder(
        *("objective", "add", "business", "Alder", "Volume of product A", "--unit", "tonnes"),
        *("--from", "1200", "--to", "+25%", "--by", "2027-12", "--guard", "margins maintained", "--json"),
    ).data
    assert (record["target"], record["guard"], record["due"]) == (1500, "margins maintained", "2027-12-31")


@pytest.mark.parametrize(
    ("missing", "says"),
    [
        ("--unit", "is measured in something"),
        ("--baseline", "starts somewhere"),
        ("--target", "has a target"),
        ("--due", "has a day it is due"),
    ],
)
def test_a_business_objective_without_a_figure_is_refused_in_one_line(
    alder: Acctui, missing: str, says: str
) -> None:
    place = FIVE.index(missing)
    ran = alder("objective", "add", "business", "Alder", "x", *FIVE[:place], *FIVE[place + 2 :])
    assert (ran.code, ran.out, ran.err.count("\n")) == (1, "", 1)
    assert says in ran.err


def test_every_rung_is_added_and_listed_in_its_order(alder: Acctui) -> None:
    alder(
        *("objective", "add", "strategic", "Alder", "Open the north", "--by", "2027-03", "--worth", "40000"),
        *("--kind", "another territory", "--client-goal", "fewer suppliers", "--views", "Ana"),
    )
    alder("objective", "add", "relationship", "Alder", "They always bring us ideas")
    alder("objective", "add", "vision", "Alder", "-", "--years", "5", stdin="Their first call\n")
    alder("objective", "stages", "1", *SOURCE)
    listed = alder("objective", "list", "--account", "Alder", "--json").data
    assert [one["level"] for one in listed] == [
        "vision",
        "relationship",
        "business",
        *["stage"] * 3,
        "strategic",
    ]
    assert all(set(one) >= {"id", "account", "level", "text"} for one in listed)
    assert (listed[0]["text"], listed[0]["years"]) == ("Their first call", 5)
    assert (listed[1]["due"], listed[1]["quotes_for"]) == ("2028-11-22", 0)
    assert (listed[3]["value"], listed[3]["objective_id"]) == (3, 1)
    assert (listed[6]["worth"], listed[6]["client_goal"]) == ("40000.00", "fewer suppliers")
    lines = alder("objective", "list").out.splitlines()
    assert lines[1].endswith("5 years")
    assert lines[2].endswith("0 for, 0 against by 22 Nov 2028")
    assert lines[3].endswith("now 2 of 5 products by 31 Dec 2027")
    assert lines[4].endswith("missed")
    assert lines[7].endswith("by 31 Mar 2027 worth 40000.00")


def test_milestones_that_serve_only_us_are_listed_by_themselves(alder: Acctui) -> None:
    alder("objective", "add", "strategic", "Alder", "Open the north", "--client-goal", "fewer suppliers")
    none = alder("objective", "list", "--serving-only-us")
    assert (none.out, none.err) == ("", "Every strategic objective names a goal of theirs.\n")
    alder("objective", "set", "2", "--client-goal", "")
    assert [one["id"] for one in alder("objective", "list", "--serving-only-us", "--json").data] == [2]


@pytest.mark.parametrize("years", ["", "0", "2.5", "soon"])
def test_a_vision_without_whole_years_is_refused_in_one_line(alder: Acctui, years: str) -> None:
    ran = alder("objective", "add", "vision", "Alder", "x", "--years", years)
    assert (ran.code, ran.out) == (1, "")
    assert "looks a whole number of years ahead" in ran.err


@pytest.mark.parametrize(("level", "more"), [("vision", ("--years", "1")), ("strategic", ())])
def test_a_second_current_one_is_refused_and_replaced_when_said(
    alder: Acctui, level: str, more: tuple[str, ...]
) -> None:
    alder("objective", "add", level, "Alder", "The north", *more)
    ran = alder("objective", "add", level, "Alder", "The south", *more)
    assert (ran.code, ran.out) == (1, "")
    assert "Replace it (--replace on the command line), or end it first." in ran.err
    assert alder("objective", "add", level, "Alder", "The south", *more, "--replace").code == 0
    ended = [one for one in alder("objective", "list", "--all", "--json").data if one["ended_on"]]
    assert [(one["text"], one["ended_how"]) for one in ended] == [("The north", "replaced")]
    assert "replaced 22 Nov" in alder("objective", "list", "--all").out


def test_stage_goals_are_proposed_taken_away_and_added_among_those_that_stand(alder: Acctui) -> None:
    proposed = alder("objective", "stages", "1", "--propose", "--json").data
    assert [stage["value"] for stage in proposed["stages"]] == [3, 4, 5]
    added = alder("objective", "add", "stage", "Alder", "3.5@2027-05-15", "--json").data
    assert [stage["value"] for stage in added["stages"]] == [3, 3.5, 4, 5]
    assert alder("objective", "stages", "1", "--none", "--json").data["stages"] == []
    assert alder("objective", "stages", "1").code == 2
    alder("objective", "measure", "1", "5")
    ran = alder("objective", "stages", "1", "--propose")
    assert (ran.code, ran.err[:21]) == (1, "The target is reached")


def test_a_stage_goal_needs_to_know_its_objective(acctui: Acctui, alder: Acctui) -> None:
    acctui("account", "add", "Baltic")
    none = alder("objective", "add", "stage", "Baltic", "3@2026-12")
    assert (none.code, "this account has none yet" in none.err) == (1, True)
    alder("objective", "add", "business", "Alder", "Volume", *FIVE)
    two = alder("objective", "add", "stage", "Alder", "5@2027-09")
    assert (two.code, "Products in use #1, Volume #2" in two.err) == (1, True)
    assert (
        alder("objective", "add", "stage", "Alder", "5@2027-09", "--objective", "2", "--json").data["id"] == 2
    )


def test_a_measured_value_says_what_the_next_stage_goal_needs(alder: Acctui) -> None:
    alder("objective", "stages", "1", *SOURCE)
    ran = alder("objective", "measure", "1", "3", "--on", "19 oct")
    assert ran.out == 'Measured 3 of "Products in use"; next 4 by 31 Mar 2027 needs 1 in 129 days  #1\n'
    assert "met 19 Oct" in alder("objective", "list").out
    assert alder("objective", "measure", "1", "3.5", "--json").data["now"] == 3.5
    assert alder("objective", "measure", "1", "-4", "--json").data["now"] == -4
    forgotten = alder("objective", "measure", "1", "--forget", "--json").data
    assert [(one["on"], one["value"]) for one in forgotten["measured"]] == [("2026-10-19", 3)]


@pytest.mark.parametrize(
    ("words", "code", "says"),
    [
        (("many",), 1, "is no value"),
        (("25%",), 1, "is a share of something"),
        (("3", "--on", "2026-11-23"), 1, "still to come"),
        (("--forget", "--on", "2026-11-01"), 1, "Nothing was measured on that day"),
        ((), 2, "Give the measured value"),
        (("3", "--forget"), 2, "Give the measured value"),
    ],
)
def test_a_value_that_can_not_be_kept_is_refused(
    alder: Acctui, words: tuple[str, ...], code: int, says: str
) -> None:
    ran = alder("objective", "measure", "1", *words)
    assert (ran.code, ran.out) == (code, "")
    assert says in ran.err


def test_an_objective_is_changed_field_by_field(alder: Acctui) -> None:
    record = alder(
        *("objective", "set", "1", "--text", "Products there", "--target", "+100%", "--guard", "no discount"),
        *("--due", "2028-03", "--agreed", "4 jan", "--on", "2026-01-05", "--unit", "lines", "--json"),
    ).data
    assert (record["text"], record["target"], record["guard"], record["due"], record["unit"]) == (
        "Products there",
        4,
        "no discount",
        "2028-03-31",
        "lines",
    )
    assert (record["agreed_team_on"], record["set_on"]) == ("2026-01-04", "2026-01-05")
    emptied = alder("objective", "set", "1", "--guard", "", "--on", "", "--json").data
    assert (emptied["guard"], emptied["set_on"]) == (None, "2026-01-05")
    assert alder("objective", "set", "1", "--baseline", "1", "--json").data["baseline"] == 1
    assert alder("objective", "set", "1").code == 2
    assert alder("objective", "set", "9", "--text", "x").code == 1


def test_fields_of_the_other_rungs_are_changed_too(alder: Acctui) -> None:
    alder("objective", "add", "vision", "Alder", "x", "--years", "5")
    alder("objective", "add", "strategic", "Alder", "y")
    assert alder("objective", "set", "2", "--years", "10", "--json").data["years"] == 10
    strategic = alder(
        *(
            "objective",
            "set",
            "3",
            "--worth",
            "1200.50",
            "--kind",
            "new market",
            "--opportunities",
            "two sites",
        ),
        "--json",
    ).data
    assert (strategic["worth"], strategic["kind"], strategic["opportunities"]) == (
        "1200.50",
        "new market",
        "two sites",
    )
    assert alder("objective", "set", "3", "--worth", "", "--json").data["worth"] is None
    assert "has no figures" in alder("objective", "set", "2", "--unit", "x").err


def test_a_change_its_stage_goals_do_not_fit_asks_for_them_along_with_it(alder: Acctui) -> None:
    alder("objective", "stages", "1", *SOURCE)
    ran = alder("objective", "set", "1", "--target", "6")
    assert (ran.code, "Set the stage goals anew along with it" in ran.err) == (1, True)
    both = alder("objective", "set", "1", "--target", "6", "--stages", "4@2027-03 6@2027-09", "--json").data
    assert [stage["value"] for stage in both["stages"]] == [4, 6]


def test_agreement_is_marked_for_the_team_and_for_the_customer(alder: Acctui) -> None:
    assert alder("objective", "agree", "1", "--json").data["agreed_team_on"] == "2026-11-22"
    record = alder("objective", "agree", "1", "--customer", "Maren Dahl", "--on", "20 nov", "--json").data
    assert (record["agreed_customer_by"], record["agreed_customer_on"]) == ("Maren Dahl", "2026-11-20")


def test_an_objective_ends_and_is_deleted_with_yes(alder: Acctui) -> None:
    alder("objective", "stages", "1", *SOURCE)
    ended = alder("objective", "end", "1", "reached", "--on", "21 nov", "--why", "all five", "--json").data
    assert (ended["ended_on"], ended["ended_how"], ended["ended_why"]) == (
        "2026-11-21",
        "reached",
        "all five",
    )
    assert alder("objective", "list", "--json").data == []
    assert alder("objective", "measure", "1", "3").code == 1
    assert alder("objective", "delete", "1").code == 2
    assert alder("objective", "delete", "1", "--yes", "--json").data["id"] == 1
    assert alder("objective", "list", "--all", "--json").data == []
    alder("undo")
    assert len(alder("objective", "list", "--all", "--json").data) == 4


def test_the_steps_of_the_next_phase_are_kept(alder: Acctui) -> None:
    alder("objective", "add", "strategic", "Alder", "Open the north")
    step = alder("objective", "phase", "add", "2", "Pilot signed", "--by", "2027-01-15", "--json").data
    assert (step["text"], step["due"], step["objective_id"]) == ("Pilot signed", "2027-01-15", 2)
    changed = alder("objective", "phase", "set", "1", "--by", "", "--text", "Pilot running", "--json").data
    assert (changed["text"], changed["due"]) == ("Pilot running", None)
    assert alder("objective", "phase", "set", "1").code == 2
    assert alder("objective", "phase", "reach", "1", "--json").data["reached_on"] == "2026-11-22"
    assert alder("objective", "phase", "reach", "1", "--not", "--json").data["reached_on"] is None
    assert alder("objective", "phase", "add", "1", "x").code == 1
    assert alder("objective", "phase", "delete", "1").code == 2
    assert alder("objective", "phase", "delete", "1", "--yes").out == "Deleted the step Pilot running  #1\n"


def test_the_whole_ladder_is_shown_with_what_is_missing(alder: Acctui) -> None:
    alder("objective", "stages", "1", *SOURCE)
    alder("objective", "set", "1", "--guard", "margins maintained")
    alder("objective", "add", "vision", "Alder", "Their first call", "--years", "5")
    alder("objective", "add", "relationship", "Alder", "They bring ideas")
    alder("objective", "add", "strategic", "Alder", "Open the north", "--by", "2027-03", "--worth", "40000")
    alder("objective", "phase", "add", "4", "Pilot signed", "--by", "2027-01")
    alder("objective", "phase", "reach", "1")
    alder("quote", "Alder", "You were first", "--by", "Maren", "--for", "3")
    alder("quote", "Alder", "You ask a lot")
    alder("strategy", "add", "Alder", "Be early", "--says", "Join their planning", "--serves", "1")
    alder("strategy", "tell", "1", "Kim")
    alder("objective", "add", "strategic", "Alder", "Open the south", "--replace")
    ran = alder("objective", "show", "Alder")
    assert ran.code == 0
    for words in (
        "Their first call  in 5 years  #2",
        '"They bring ideas"  1 for, 0 against  by 22 Nov 2028  #3',
        '"You were first"  Maren, 22 Nov  quote #1',
        "2 to 5 products by 31 Dec 2027",
        "now 2; next 4 by 31 Mar 2027 needs 2 in 129 days",
        "team not yet, customer not yet",
        "margins maintained",
        "3 by 31 Oct 2026  missed",
        "3 months",
        "Be early (Join their planning) told Kim serves #1 #1",
        '"You ask a lot"  22 Nov  quote #2',
        "Open the north  strategic, replaced 22 Nov  #4",
        "strategic objective: no goal of theirs",
    ):
        assert words in ran.out, words
    data = alder("objective", "show", "#1", "--json").data
    assert data["vision"]["years"] == 5
    assert data["relationships"][0]["for"][0]["by"] == "Maren"
    assert data["businesses"][0]["stages"][0]["missed"] is True
    assert (data["strategic"]["text"], data["strategic"]["phases"]) == ("Open the south", [])
    assert data["strategies"][0]["told"][0]["name"] == "Kim"
    assert [quote["text"] for quote in data["quotes"]] == ["You ask a lot"]
    assert data["flags"]


def test_words_and_day_of_a_step_change_apart(alder: Acctui) -> None:
    alder("objective", "add", "strategic", "Alder", "Open the north")
    alder("objective", "phase", "add", "2", "Pilot signed", "--by", "2027-01-15")
    assert (
        alder("objective", "phase", "set", "1", "--text", "Pilot runs", "--json").data["due"] == "2027-01-15"
    )


def test_a_ladder_of_one_rung_is_shown_short(acctui: Acctui) -> None:
    acctui("account", "add", "Baltic")
    acctui("objective", "add", "vision", "Baltic", "Their first call", "--years", "1")
    acctui("strategy", "add", "Baltic", "Be early")
    lines = acctui("objective", "show", "Baltic").out.splitlines()
    assert lines[:3] == ["Baltic", "Vision    Their first call  in 1 year  #1", "Strategy  Be early #1"]
    assert "1 year" in acctui("objective", "list").out


def test_a_milestone_is_shown_with_its_phase_and_both_agreements(alder: Acctui) -> None:
    alder("objective", "agree", "1")
    alder("objective", "agree", "1", "--customer", "Maren")
    alder("objective", "add", "strategic", "Alder", "Open the north", "--by", "2027-03", "--worth", "40000")
    alder("objective", "phase", "add", "2", "Pilot signed", "--by", "2027-01")
    alder("objective", "phase", "reach", "1")
    alder("call", "state", "Alder", "they sign the pilot")
    alder(
        "call",
        "log",
        "Alder",
        "--result",
        "advance",
        "--customer-act",
        "sign",
        "--by",
        "fri",
        "--fit",
        "as-stated",
    )
    out = alder("objective", "show", "Alder").out
    assert "team 22 Nov, Maren 22 Nov" in out
    assert "Open the north  by 31 Mar 2027  40,000  #2" in out
    assert "Pilot signed  by 31 Jan 2027  reached 22 Nov  step #1" in out
    assert "1 call, 1 advance, last 22 Nov" in out
