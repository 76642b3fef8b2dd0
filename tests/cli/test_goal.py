"""Goals on the command line: set, listed, decided, and what is asked to reach them."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import pytest

from acctui.domain.settings import Choice
from acctui.services.settings import set_choices
from acctui.storage.store import BookStore

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.cli.conftest import Ran

    Acctui = Callable[..., Ran]

AGREED = ("--agreed-with", "Berit", "--on", "2026-01-15")


def _choose(book: Path, choice: Choice, value: str) -> None:
    store = BookStore(book, lambda: dt.datetime(2026, 11, 22, tzinfo=dt.UTC))
    set_choices(store, {choice: value})
    store.close()


@pytest.fixture
def alder(acctui: Acctui) -> Acctui:
    """Begin with one account and some revenue."""
    acctui("account", "add", "Alder")
    acctui("revenue", "add", "Alder", "2026-05-01", "41000")
    return acctui


@pytest.fixture
def target(alder: Acctui) -> Acctui:
    """Begin with one Target."""
    assert alder("goal", "set", "Alder", "2026", "100000", *AGREED).code == 0
    return alder


def test_a_goal_is_set_and_given_back_whole(alder: Acctui) -> None:
    ran = alder("goal", "set", "Alder", "2026", "100000", *AGREED, "--json")
    record = ran.data
    told = {
        name: record[name] for name in ("account", "year", "amount", "won", "gap", "agreed_with", "agreed_on")
    }
    assert told == {
        "account": "Alder",
        "year": 2026,
        "amount": "100000.00",
        "won": "41000.00",
        "gap": "59000.00",
        "agreed_with": "Berit",
        "agreed_on": "2026-01-15",
    }
    assert (record["pace"], record["shape"], record["straight"]) == (0.41, None, 0.8932)
    assert (record["a_month"], record["tier"], ran.err) == ("45384.62", "target", "")


def test_what_a_target_lacks_is_said_beside(alder: Acctui) -> None:
    ran = alder("goal", "set", "Alder", "2026", "100000", *AGREED)
    assert ran.out == "Goal 2026 of Alder: 100,000  #1\n"
    assert "Alder: nobody on its account team" in ran.err


@pytest.mark.parametrize("amount", ["25%", "a third", "+20%", "-5", "0", "", "12k", "10,000,0"])
def test_anything_but_money_is_refused_in_one_line_and_changes_nothing(alder: Acctui, amount: str) -> None:
    ran = alder("goal", "set", "Alder", "2026", amount, *AGREED)
    assert (ran.code, ran.out, ran.err.count("\n")) == (1, "", 1)
    assert alder("goal", "list", "--json").data == []
    assert alder("account", "show", "Alder", "--json").data["tier"] == "none"


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("2026", "100"), "agreed with the manager"),
        (("2026", "100", "--agreed-with", "Berit"), "day it was agreed is missing"),
        (("2026", "100", "--on", "today"), "Who agreed to it is missing"),
        (("26", "100", *AGREED), "is no year"),
        (("2026/27", "100", *AGREED), "begins in January"),
        (("2029", "100", *AGREED), "too far off"),
    ],
)
def test_a_target_without_what_makes_it_one_is_refused(
    alder: Acctui, words: tuple[str, ...], said: str
) -> None:
    ran = alder("goal", "set", "Alder", *words)
    assert ran.code == 1
    assert said in ran.err


def test_a_bare_tier_is_refused_here_too(alder: Acctui) -> None:
    assert alder("account", "set", "Alder", "--tier", "target").code == 1


def test_a_goal_changes_with_a_reason_and_is_undone(target: Acctui) -> None:
    refused = target("goal", "set", "Alder", "2026", "120000")
    assert (refused.code, "with a reason" in refused.err) == (1, True)
    assert target("goal", "set", "Alder", "2026", "120000", "--why", "a plant", "--json").data["agreed_with"]
    target("undo")
    assert target("goal", "list", "--json").data[0]["amount"] == "100000.00"


def test_goals_are_listed_with_their_total_and_the_claim_beside_the_own_figure(target: Acctui) -> None:
    target("account", "add", "Birch", "--tier", "key")
    target("goal", "set", "Birch", "2026", "50000")
    target("goal", "set", "Birch", "2027", "70000")
    target("revenue", "add", "Birch", "2026-06-01", "78000")
    target("revenue", "add", "Birch", "2025-06-01", "10")
    ran = target("goal", "list")
    assert [" ".join(line.split()) for line in ran.out.splitlines()] == [
        "# Account Tier Goal 26 Won Gap A month Pace Last year Straight Goal 27 Decision",
        "1 Alder TARGET 100,000 41,000 59,000 45,400 41% - 89% - undecided",
        "2 Birch KEY 50,000 78,000 +28,000 - 156% 100% 89% 70,000 -",
        "- Total - 150,000 119,000 59,000 45,400 79% 100% 89% 70,000 -",
    ]
    assert "1.5 or 1.6 times; that is a claim, and yours is 1.56 over 1 reached" in ran.err


def test_a_proposal_stands_in_the_list_until_it_is_decided(target: Acctui, book: Path) -> None:
    _choose(book, Choice.KEY_LINE, "40000")
    assert target("goal", "list").out.splitlines()[1].endswith("graduate?")
    assert target("goal", "decide", "Alder", "graduate").out == "Alder is a Key Account now  #1\n"
    assert target("goal", "list").out.splitlines()[1].endswith("graduate")


def test_nobody_is_undecided_before_the_year_ends(target: Acctui, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ACCTUI_TODAY", "2026-10-31")
    assert "undecided" not in target("goal", "list").out
    monkeypatch.setenv("ACCTUI_TODAY", "2026-11-01")
    assert "undecided" in target("goal", "list").out


def test_another_year_is_listed_by_its_name(target: Acctui) -> None:
    assert target("goal", "list", "--year", "2025").err.startswith("No goal for 2025 yet.")
    assert target("goal", "list", "--year", "2026", "--json").data[0]["year_name"] == "2026"
    assert target("goal", "list", "--year", "next").code == 1


def test_a_decision_is_one_step_with_goal_and_milestone(target: Acctui) -> None:
    ran = target(
        "goal",
        "decide",
        "Alder",
        "new-goal",
        "--amount",
        "80000",
        *AGREED,
        "--milestone",
        "a plant",
        "--json",
    )
    assert ran.data["next_amount"] == "80000.00"
    assert (ran.data["decision"], ran.data["tier"], ran.data["milestone"]) == (
        "new-goal",
        "target",
        "a plant",
    )
    assert ran.data["decided_on"] == "2026-01-15"
    target("undo")
    assert target("goal", "list", "--year", "2027", "--json").data == []


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("keep",), "agreed with the manager"),
        (("new-goal", *AGREED), "is missing"),
        (("new-goal", "--amount", "25%", *AGREED), "not a share"),
        (("drop", "--amount", "5"), "Leave the amount out"),
        (("drop", "--year", "2027"), "has not begun"),
    ],
)
def test_a_decision_that_lacks_something_says_what(target: Acctui, words: tuple[str, ...], said: str) -> None:
    ran = target("goal", "decide", "Alder", *words)
    assert ran.code == 1
    assert said in ran.err
    assert target("goal", "list", "--json").data[0]["decision"] is None


def test_the_year_that_waits_is_decided_where_none_is_named(
    target: Acctui, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ACCTUI_TODAY", "2027-01-04")
    assert target("goal", "decide", "Alder", "keep", *AGREED, "--json").data["year"] == 2026
    again = target("goal", "decide", "Alder", "drop", "--year", "2026")
    assert "decided anew after 2026 was over" in again.out


def test_a_goal_is_deleted_after_a_yes(target: Acctui) -> None:
    assert target("goal", "delete", "Alder", "2026").code == 2
    ran = target("goal", "delete", "Alder", "2026", "--yes", "--json")
    assert ran.data == {"account": "Alder", "account_id": 1, "year": 2026, "amount": "100000.00"}
    assert target("account", "show", "Alder", "--json").data["tier"] == "none"
    assert target("goal", "delete", "Alder", "2026", "--yes").code == 1


def test_questions_are_asked_reworded_done_answered_and_taken_back(target: Acctui) -> None:
    ask = target("goal", "ask", "Alder", "know", "--who", "Ida", "--what", "audit", "--by", "fri", "--json")
    assert (ask.data["ask"], ask.data["by"], ask.data["action_id"]) == ("know", "2026-11-27", None)
    assert target("goal", "ask", "Alder", "talk").code == 1
    assert target("goal", "reword", "1").code == 2
    reworded = target("goal", "reword", "1", "--what", "", "--by", "3 dec", "--json").data
    assert (reworded["who"], reworded["what"], reworded["by"]) == ("Ida", None, "2026-12-03")
    assert target("goal", "reword", "1", "--by", "", "--json").data["by"] is None
    act = target("goal", "act", "1", "--who", "Kim", "--on", "fri", "--json").data
    assert (act["who"], act["what"], act["on"], act["important"]) == (
        "Kim",
        "get to know Ida",
        "2026-11-27",
        True,
    )
    assert "action #1" in target("goal", "questions").out
    assert target("goal", "act", "1").code == 1
    assert target("goal", "answer", "1", "--on", "yesterday", "--json").data["settled_on"] == "2026-11-21"
    assert "Nothing is asked" in target("goal", "questions").err
    assert "answered Sat 21 Nov" in target("goal", "questions", "--all", "--account", "Alder").out
    assert target("goal", "answer", "1", "--open").out == "Open again: get to know Ida  #1\n"
    assert len(target("goal", "questions", "--json").data) == 1
    assert target("goal", "unask", "1").code == 2
    assert target("goal", "unask", "1", "--yes").out == "Deleted: get to know Ida  #1\n"
    assert target("goal", "unask", "1", "--yes").code == 1


def test_the_sheet_is_written_as_text_markdown_html_and_json(target: Acctui, tmp_path: Path) -> None:
    target("account", "add", "Kestrel", "--candidate", "a plant")
    assert "Kestrel: a plant (not talked over yet)" in target("one-on-one").out
    assert target("one-on-one", "--format", "md").out.startswith("# One-on-one 2026")
    page = tmp_path / "sheet.html"
    ran = target("one-on-one", "--format", "html", "--output", str(page))
    assert (ran.out, ran.err) == ("", f"The one-on-one sheet is in {page}\n")
    assert page.read_text("utf-8").startswith("<!DOCTYPE html>")
    assert page.stat().st_mode & 0o777 == 0o600
    target("goal", "set", "Alder", "2026", "110000", "--why", "they grow")
    target("goal", "decide", "Alder", "keep", *AGREED)
    record = target("one-on-one", "--json").data
    assert (record["won"], record["gap"], record["overshoot"]) == ("41000.00", "69000.00", None)
    assert [one["account"] for one in record["candidates"]] == ["Kestrel"]
    (line,) = record["goals"]
    assert (line["changes"][0]["why"], line["decided_with"]) == ("they grow", "Berit")
    assert target("one-on-one", "--year", "2025", "--json").data["year_name"] == "2025"


def test_a_year_from_april_is_named_by_both_its_years(target: Acctui, book: Path) -> None:
    _choose(book, Choice.YEAR_BEGINS, "april")
    ran = target("goal", "list", "--year", "2026/27")
    assert "Goal 26/27" in ran.out
    (line,) = target("goal", "list", "--json").data
    assert (line["year"], line["year_name"], line["won"]) == (2026, "2026/27", "41000.00")
    again = target("goal", "set", "Alder", "2027/28", "120000", *AGREED)
    assert again.out == "Goal 2027/28 of Alder: 120,000  #1\n"
    assert target("goal", "delete", "Alder", "2027/29", "--yes").code == 1
