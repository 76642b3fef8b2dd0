"""`acctui account`, as a seller and as another program use it."""

from __future__ import annotations

import datetime as dt
import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING, Any

import pytest

from acctui.cli.clock import Clock
from acctui.cli.window_jobs import read_first_page
from acctui.domain.goal import Goal
from acctui.domain.revenue import Revenue
from acctui.domain.scorecard import StrategicMark
from acctui.services.ports import StoreDamagedError

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.cli.conftest import Ran

    from acctui.storage.store import BookStore

    Acctui = Callable[..., Ran]

KEYS = [
    *("id", "name", "tier", "candidate", "strategic", "score", "goal", "won", "gap", "prospects"),
    *("green", "amber", "red", "last_interaction", "last_result", "next_action", "tags", "city", "industry"),
]


def test_a_name_alone_makes_an_account(acctui: Acctui) -> None:
    added = acctui("account", "add", "Alder & Finch", "--json")
    assert added.code == 0
    assert list(added.data) == KEYS
    assert (added.data["id"], added.data["name"], added.data["tier"]) == (1, "Alder & Finch", "none")
    assert added.data["won"] == "0.00"
    assert added.data["goal"] is None


def test_the_list_gives_the_keys_other_programs_rely_on(acctui: Acctui) -> None:
    acctui("account", "add", "Baltic Cold Chain", "--tag", "nordic", "--tag", "cold", "--city", "Riga")
    acctui("account", "add", "Alder & Finch", "--tier", "key", "--industry", "food")
    listed = acctui("account", "list", "--json").data
    assert [line["name"] for line in listed] == ["Alder & Finch", "Baltic Cold Chain"]
    assert list(listed[0]) == KEYS
    assert listed[1]["tags"] == ["cold", "nordic"]
    assert listed[1]["city"] == "Riga"


def test_the_list_stands_in_columns(acctui: Acctui) -> None:
    acctui("account", "add", "Zürich Nord 東京", "--tier", "key")
    acctui("account", "add", "Cedar", "--candidate", "could double")
    heads, first, second = acctui("account", "list").out.splitlines()
    assert heads.split() == [
        *(
            "#",
            "Account",
            "Tier",
            "Score",
            "Goal",
            "Won",
            "Gap",
            "Lights",
            "Prospects",
            "Last",
            "call",
            "Result",
            "Next",
        )
    ]
    assert second.index("candidate") == heads.index("Tier")
    # Two wide letters take a column more each than they count.
    assert first.index("KEY") == heads.index("Tier") - 2
    assert "\t" not in first + second


def test_the_list_can_be_narrowed_to_a_tier_and_a_tag(acctui: Acctui) -> None:
    acctui("account", "add", "Alder", "--tier", "key")
    acctui("account", "add", "Birch", "--tag", "nordic")
    assert [line["name"] for line in acctui("account", "list", "--tier", "key", "--json").data] == ["Alder"]
    assert [line["name"] for line in acctui("account", "list", "--tag", "nordic", "--json").data] == ["Birch"]
    assert acctui("account", "list", "--tag", "south").err == "No account answers to that.\n"


@pytest.fixture
def grown(acctui: Acctui, opened: Callable[..., BookStore], book: Path) -> Acctui:
    """Give a book with a goal passed, a goal not reached and a strategic account."""
    for name in ("Alder", "Birch", "Cedar"):
        acctui("account", "add", name, "--tier", "key")
    day = dt.date(2026, 11, 22)
    with opened(book).writing("Year") as work:
        for number, amount in ((1, 100_00), (2, 50_00)):
            work.add(Goal(account_id=number, year=2026, amount=amount, set_on=day))
        work.add(Goal(account_id=3, year=2027, amount=9_00, set_on=day))
        work.add(Revenue(account_id=1, date=day, amount=156_00))
        work.add(Revenue(account_id=2, date=day, amount=20_50))
        work.add(
            StrategicMark(account_id=2, decided_on=day, strategic=True, why_us="reach", why_them="reach")
        )
    return acctui


def test_goal_won_and_gap_are_those_of_the_business_year_of_today(grown: Acctui) -> None:
    listed = grown("account", "list", "--json").data
    figures = [(line["goal"], line["won"], line["gap"], line["strategic"], line["score"]) for line in listed]
    assert figures == [
        ("100.00", "156.00", "-56.00", False, None),
        ("50.00", "20.50", "29.50", True, None),
        (None, "0.00", None, False, None),
    ]
    shown = [line.split() for line in grown("account", "show", "Alder").out.splitlines()]
    assert ["Goal", "2026", "100"] in shown
    assert ["Gap", "+56"] in shown
    grown(
        "objective", "add", "strategic", "Alder", "Open the north", "--due", "2027-03-31", "--worth", "40000"
    )
    assert "Open the north by Mar 2027 (40,000)" in grown("account", "show", "Alder").out
    assert [line["name"] for line in grown("account", "list", "--strategic", "--json").data] == ["Birch"]


def test_the_list_says_what_is_missing_and_what_goes_beyond_the_goal(grown: Acctui) -> None:
    rows = [line.split() for line in grown("account", "list").out.splitlines()[1:]]
    assert [row[3:7] for row in rows] == [
        ["-", "100", "156", "+56"],
        ["*", "50", "20.50", "29.50"],
        ["-"] * 4,
    ]


def test_an_empty_book_lists_nothing_and_says_how_to_begin(acctui: Acctui, book: Path) -> None:
    ran = acctui("account", "list")
    assert (ran.code, ran.out) == (0, "")
    assert "acctui account add" in ran.err
    assert acctui("account", "list", "--json").data == []
    assert not book.parent.exists()


def test_a_target_by_a_bare_tier_is_refused_with_its_reason(acctui: Acctui) -> None:
    ran = acctui("account", "add", "Alder", "--tier", "target")
    assert ran.code == 1
    assert "setting its goal with its agreement" in ran.err
    assert acctui("account", "list", "--json").data == []


def test_a_blank_name_is_refused(acctui: Acctui) -> None:
    ran = acctui("account", "add", "\u200b \u3000")
    assert (ran.code, ran.out) == (1, "")
    assert ran.err.count("\n") == 1


def test_a_second_account_of_one_name_is_kept_and_told(acctui: Acctui) -> None:
    acctui("account", "add", "Alder")
    ran = acctui("account", "add", "ALDER")
    assert ran.code == 0
    assert "#1" in ran.err


def test_fields_are_changed_emptied_and_tags_added_and_taken_off(acctui: Acctui) -> None:
    acctui("account", "add", "Alder", "--city", "Bergen", "--tag", "nordic", "--tag", "old")
    changed = acctui(
        *("account", "set", "ald", "--name", "Alder & Finch", "--city", "", "--tag", "new", "--untag", "old"),
        *("--tier", "key", "--phone", "+47 1", "--json"),
    ).data
    assert changed["name"] == "Alder & Finch"
    assert changed["city"] is None
    assert changed["tags"] == ["new", "nordic"]
    assert changed["tier"] == "key"
    assert acctui("account", "show", "#1", "--json").data["phone"] == "+47 1"


def test_setting_nothing_is_wrong_usage(acctui: Acctui) -> None:
    acctui("account", "add", "Alder")
    ran = acctui("account", "set", "Alder")
    assert ran.code == 2
    assert "Say what to change" in ran.err


def test_a_name_cannot_be_emptied(acctui: Acctui) -> None:
    acctui("account", "add", "Alder")
    assert acctui("account", "set", "Alder", "--name", "").code == 1
    assert acctui("account", "show", "Alder", "--json").data["name"] == "Alder"


def test_an_account_is_deleted_only_with_yes_where_nobody_can_be_asked(acctui: Acctui) -> None:
    acctui("account", "add", "Alder")
    refused = acctui("account", "delete", "Alder")
    assert refused.code == 2
    assert "--yes" in refused.err
    deleted = acctui("account", "delete", "Alder", "--yes", "--json")
    assert deleted.data["name"] == "Alder"
    assert acctui("account", "list", "--json").data == []
    acctui("undo")
    assert len(acctui("account", "list", "--json").data) == 1


def test_a_person_is_asked_before_an_account_is_deleted(acctui: Acctui) -> None:
    acctui("account", "add", "Al\x1bder")
    kept = acctui("account", "delete", "#1", stdin="n\n", terminal=True)
    assert (kept.code, kept.out) == (1, "")
    assert "Delete Al␛der (#1)" in kept.err
    assert kept.err.endswith("Nothing was changed.\n")
    assert acctui("account", "delete", "#1", stdin="", terminal=True).code == 130
    assert len(acctui("account", "list", "--json").data) == 1
    assert acctui("account", "delete", "#1", stdin="y\n", terminal=True).code == 0
    assert acctui("account", "list", "--json").data == []


def test_an_ambiguous_name_exits_1_and_lists_the_candidates_with_their_ids(acctui: Acctui) -> None:
    for name in ("Alder North", "Alder South"):
        acctui("account", "add", name)
    ran = acctui("account", "show", "alder")
    assert (ran.code, ran.out) == (1, "")
    assert "#1  Alder North" in ran.err
    assert "#2  Alder South" in ran.err


def test_an_account_is_found_by_number_whole_name_beginning_and_near_spelling(acctui: Acctui) -> None:
    for name in ("Alder & Finch", "Alder", "Baltic Cold Chain"):
        acctui("account", "add", name)

    def found(typed: str) -> str:
        return str(acctui("account", "show", typed, "--json").data["name"])

    assert found("#1") == "Alder & Finch"
    assert found("alder") == "Alder"
    assert found("alder &") == "Alder & Finch"
    assert found("Baltik Cold Chian") == "Baltic Cold Chain"


def test_an_account_nobody_knows_is_refused_in_one_line(acctui: Acctui) -> None:
    ran = acctui("account", "show", "Nobody")
    assert (ran.code, ran.out) == (1, "")
    assert ran.err.count("\n") == 1
    assert "Nobody" in ran.err


def test_an_account_at_a_glance_shows_what_is_known(acctui: Acctui) -> None:
    acctui("account", "add", "Alder", "--city", "Bergen", "--industry", "food", "--candidate", "could double")
    acctui("contact", "add", "Alder", "Maren Dahl")
    acctui("call", "state", "Alder", "introduce me to the CFO", "--at", "mon 9:30")
    seen = acctui("account", "show", "Alder").out
    for words in (
        "Alder  #1",
        "candidate",
        "could double",
        "Bergen",
        "food",
        "Maren Dahl",
        "introduce me",
        "never",
    ):
        assert words in seen
    assert "Tags" not in seen


def test_hostile_text_is_shown_inert_and_kept_whole(acctui: Acctui) -> None:
    name = "Al\x1b]0;owned\x07der \u202e[bold]x[/bold]"
    acctui("account", "add", name)
    for ran in (acctui("account", "list"), acctui("account", "show", "#1"), acctui("history")):
        assert "\x1b" not in ran.out + ran.err
        assert "\u202e" not in ran.out + ran.err
    listed = acctui("account", "list", "--json")
    assert "\x1b" not in listed.out
    assert "\u202e" not in listed.out
    assert listed.data[0]["name"] == name


def test_the_team_stands_on_the_account(acctui: Acctui) -> None:
    acctui("account", "add", "Alder")
    added: Any = acctui("account", "team", "Alder", "Kim", "--role", "technical", "--json")
    assert added.data["name"] == "Kim"
    assert acctui("account", "show", "Alder", "--json").data["team"] == ["Kim"]
    assert acctui("account", "team", "Alder", "kim", "--off").code == 0
    assert acctui("account", "show", "Alder", "--json").data["team"] == []
    assert acctui("account", "team", "Alder", "Kim", "--off").code == 1


def test_a_second_account_of_a_name_is_told_once_with_the_number_of_the_other(acctui: Acctui) -> None:
    acctui("account", "add", "Alder")
    ran = acctui("account", "add", "alder")
    assert ran.out == "New account alder, a second of this name  #2\n"
    assert ran.err == "The other one is #1. Both are kept; undo takes the new one back.\n"


def test_a_candidate_is_talked_over_on_a_day_and_loses_it_with_the_mark(acctui: Acctui) -> None:
    acctui("account", "add", "Kestrel", "--candidate", "they open a plant", "--talk-on", "1 dec")
    assert acctui("account", "show", "Kestrel", "--json").data["talk_on"] == "2026-12-01"
    assert "Talk on     Tue 1 Dec" in acctui("account", "show", "Kestrel").out
    acctui("account", "set", "Kestrel", "--talk-on", "fri")
    assert acctui("account", "show", "Kestrel", "--json").data["talk_on"] == "2026-11-27"
    assert acctui("account", "set", "Kestrel", "--candidate", "").code == 0
    assert acctui("account", "show", "Kestrel", "--json").data["talk_on"] is None
    refused = acctui("account", "set", "Kestrel", "--talk-on", "fri")
    assert (refused.code, "Only a candidate is talked over" in refused.err) == (1, True)


def test_the_day_of_a_talk_can_be_taken_off_alone(acctui: Acctui) -> None:
    acctui("account", "add", "Kestrel", "--candidate", "they open a plant", "--talk-on", "1 dec")
    acctui("account", "set", "Kestrel", "--talk-on", "")
    shown = acctui("account", "show", "Kestrel", "--json").data
    assert (shown["talk_on"], shown["candidate"]) == (None, "they open a plant")


def test_an_account_that_cannot_be_read_is_told_where_all_of_them_are_listed(
    acctui: Acctui, book: Path
) -> None:
    acctui("account", "add", "Alder")
    with closing(sqlite3.connect(book)) as spoilt:
        spoilt.execute("PRAGMA ignore_check_constraints = ON")
        spoilt.execute("UPDATE account SET tags = 'none that can be read'")
        spoilt.commit()
    ran = acctui("account", "list")
    assert (ran.code, ran.out) == (1, "")
    assert "holds a line that can't be read (account #1)" in ran.err
    with pytest.raises(StoreDamagedError, match="account #1"):
        read_first_page(book, Clock(), 10, is_new=False)
