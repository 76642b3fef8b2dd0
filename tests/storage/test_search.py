"""Everything written is found again, newest first, whatever is typed to find it."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from tests.storage.dump import dump

from acctui.domain.account import Account
from acctui.domain.action import Action
from acctui.domain.call import Call, Got, Result
from acctui.domain.contact import Contact
from acctui.domain.factor import Factor, Light
from acctui.domain.goal import Ask, Goal, GoalChange, GrowthQuestion
from acctui.domain.note import History, Note, Quote
from acctui.domain.objective import Level, Objective, Phase
from acctui.domain.scorecard import StrategicMark
from acctui.domain.strategy import Strategy
from acctui.services import accounts, actions, calls, contacts, factors, notes
from acctui.services.factors import Because, Saying
from acctui.storage import search
from acctui.storage.check import check_book
from acctui.storage.find_query import query_of, words_begun

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from acctui.services.views import FoundLine
    from acctui.storage.store import BookStore

DAY = dt.timedelta(days=1)


@pytest.fixture
def written(store: BookStore, now: dt.datetime) -> BookStore:
    """Give a book with one of everything that has words."""
    today = now.date()
    accounts.add_account(store, Account(name="Søren Møller A/S", city="Zürich", tags=("cold chain", "[]")))
    accounts.add_account(store, Account(name="Łódź Straße", industry="漢字 printing"))
    contacts.add_contact(store, Contact(account_id=1, name="Kim Dahl", email="kim@example.org"))
    calls.log_unplanned(
        store,
        Call(account_id=1, outcome="they trial the reefer units", stated_at=now, material="price list"),
        [],
        Got(result=Result.CONTINUATION, held_on=today - 3 * DAY),
        now,
    )
    notes.add_note(
        store, Note(account_id=1, date=today - DAY, text="likes tea\nand \x1b[31mred\x1b[0m lorries")
    )
    notes.add_quote(store, Quote(account_id=2, date=today - 2 * DAY, text='"we buy" in March', speaker="Ada"))
    actions.add_action(store, Action(account_id=2, what="send reefer terms", on=today), today)
    with store.writing("import") as work:
        work.add(History(account_id=None, date=today - 9 * DAY, kind="call", subject="reefer enquiry"))
        work.add(History(account_id=1, date=None, kind="note", subject="undated reefer"))
    return store


def _find(
    store: BookStore, words: str, account: int | None = None, since: dt.date | None = None, limit: int = 50
) -> Sequence[FoundLine]:
    with store.reading() as reads:
        return reads.find.words(words, account, since, limit)


def _kinds(found: Sequence[FoundLine]) -> list[str]:
    return [line.kind for line in found]


def test_hits_come_newest_first_and_those_without_a_date_last(written: BookStore, today: dt.date) -> None:
    found = _find(written, "reefer")
    assert _kinds(found) == ["action", "call", "history", "history"]
    assert [line.date for line in found] == [today, today - 3 * DAY, today - 9 * DAY, None]
    assert [line.account for line in found] == ["Łódź Straße", "Søren Møller A/S", "", "Søren Møller A/S"]


@pytest.mark.parametrize(
    ("words", "kinds"),
    [
        ("søren", ["account"]),
        ("Soren", ["account"]),
        ("SØREN moll", ["account"]),
        ("zurich", ["account"]),
        ("lodz", ["account"]),
        ("strasse", ["account"]),
        ("straße", ["account"]),
        ("漢字", ["account"]),
        ("cold", ["account"]),
        ("kim@example.org", ["contact"]),
        ("Dahl", ["contact"]),
        ("price list", ["call"]),
        ("ada", ["quote"]),
        ('"we buy"', ["quote"]),
        ("buy we", ["quote"]),
        ("te", ["note", "action"]),
        ("tea lorries", ["note"]),
        ("tea xyzzy", []),
        ("t", []),
        ("a", ["account"]),
        ("漢", ["account"]),
    ],
)
def test_every_word_is_the_beginning_of_one_written(written: BookStore, words: str, kinds: list[str]) -> None:
    assert sorted(_kinds(_find(written, words))) == sorted(kinds)


@pytest.mark.parametrize(
    ("words", "kinds"),
    [
        ("reefer - units", ["call"]),
        ("trial AND", []),
        ("they (trial", ["call"]),
        ("trial* reefer^", ["call"]),
        ("text:trial", []),
        ("NOT trial", []),
        ("NEAR(trial, 2)", []),
        ('trial"', ["call"]),
        ("a1", []),
        ("owner", []),
    ],
)
def test_marks_of_the_query_language_are_plain_letters(
    written: BookStore, words: str, kinds: list[str]
) -> None:
    assert _kinds(_find(written, words)) == kinds


@pytest.mark.parametrize(
    "words", ["", " ", "-", '"', "*", "()", "…", "\0", "\u200b", "\ud800", "'; DROP TABLE call; --"]
)
def test_what_has_no_word_in_it_finds_nothing(written: BookStore, words: str) -> None:
    assert list(_find(written, words)) == []


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=150)
@given(st.text(max_size=20) | st.text(st.sampled_from('"*-^:(){}ANDORNEAR+ \0\ud800é'), max_size=20))
@example('" OR "')
@example("NEAR")
def test_nothing_that_can_be_typed_breaks_the_search(store: BookStore, words: str) -> None:
    assert list(_find(store, words)) == []
    assert list(_find(store, words, account=1)) == []


def test_one_accounts_hits_are_its_own(written: BookStore) -> None:
    assert _kinds(_find(written, "reefer", account=1)) == ["call", "history"]
    assert _kinds(_find(written, "reefer", account=2)) == ["action"]
    assert _kinds(_find(written, "reefer", account=12)) == []
    assert query_of("reefer", 1).startswith('owner : "a1"')


def test_hits_since_a_day_and_up_to_a_number(written: BookStore, today: dt.date) -> None:
    assert _kinds(_find(written, "reefer", since=today - 3 * DAY)) == ["action", "call"]
    assert _kinds(_find(written, "reefer", limit=1)) == ["action"]


def test_the_words_around_a_hit_are_given_with_the_hit_marked(written: BookStore) -> None:
    (line,) = _find(written, "lorries")
    assert line.text == "likes tea\nand \x1b[31mred\x1b[0m \x02lorries\x03"


def test_a_hit_by_plain_letters_is_shown_in_its_own(written: BookStore) -> None:
    (line,) = _find(written, "soren")
    assert line.text.startswith("Søren Møller A/S\nZürich\n[] cold chain")


def test_a_change_is_found_by_its_new_words_and_not_by_the_old(written: BookStore) -> None:
    notes.set_text(written, Note, 1, "prefers coffee")
    assert _kinds(_find(written, "tea")) == []
    assert _kinds(_find(written, "coffee")) == ["note"]
    written.undo()
    assert _kinds(_find(written, "tea")) == ["note"]
    notes.delete_text(written, Note, 1)
    assert _kinds(_find(written, "tea")) == []


def test_a_note_moved_to_another_day_is_found_there(written: BookStore, today: dt.date) -> None:
    with written.writing("date") as work:
        (note,) = work.where(Note)
        work.change(note, replace(note, date=today))
    (line,) = _find(written, "tea")
    assert line.date == today


def test_the_index_written_anew_is_the_same(written: BookStore, book: Path) -> None:
    before = dump(book)["search"]
    with written._engine.connect() as connection:
        connection.exec_driver_sql("BEGIN IMMEDIATE")
        search.rebuild(connection)
        connection.exec_driver_sql("COMMIT")
    assert dump(book)["search"] == before


def test_what_is_planned_is_found_with_its_date_and_account(store: BookStore, today: dt.date) -> None:
    accounts.add_account(store, Account(name="Alder"))
    with store.writing("A plan") as work:
        work.add(
            Objective(
                account_id=1,
                level=Level.BUSINESS,
                text="Products in use",
                set_on=today - DAY,
                due=today,
                unit="products",
                baseline=200,
                target=500,
                guard="margins maintained",
            )
        )
        work.add(
            Objective(
                account_id=1,
                level=Level.STRATEGIC,
                text="Open the north",
                set_on=today - 2 * DAY,
                client_goal="halve the suppliers",
                views_asked="Kim",
            )
        )
        work.add(Phase(account_id=1, objective_id=2, text="pilot in Oslo", due=today + DAY))
        work.add(Strategy(account_id=1, name="know every manager", says="in person"))
        work.add(GrowthQuestion(account_id=1, ask=Ask.FIND_OUT, what="who decides in Poland", by=today))
        work.add(
            StrategicMark(
                account_id=1, decided_on=today, strategic=True, why_us="a door north", why_them="one source"
            )
        )
        work.add(Goal(account_id=1, year=2026, amount=200, set_on=today))
        work.add(
            GoalChange(account_id=1, goal_id=1, before=100, after=200, changed_on=today, why="a second plant")
        )
    asked = {
        words: [(line.kind, line.id, line.account, line.date) for line in _find(store, words, 1)]
        for words in ("margin", "halve", "oslo", "person", "poland", "source", "second plant")
    }
    assert asked == {
        "margin": [("objective", 1, "Alder", today - DAY)],
        "halve": [("objective", 2, "Alder", today - 2 * DAY)],
        "oslo": [("phase", 1, "Alder", today + DAY)],
        "person": [("strategy", 1, "Alder", None)],
        "poland": [("growth_question", 1, "Alder", today)],
        "source": [("strategic_mark", 1, "Alder", today)],
        "second plant": [("goal_change", 1, "Alder", today)],
    }
    assert _kinds(_find(store, "north")) == ["strategic_mark", "objective"]


def test_an_account_taken_out_takes_what_was_planned_from_the_index(store: BookStore, book: Path) -> None:
    accounts.add_account(store, Account(name="Alder"))
    with store.writing("A plan") as work:
        work.add(Strategy(account_id=1, name="know every manager"))
        work.add(GrowthQuestion(account_id=1, ask=Ask.KNOW, who="the plant manager"))
    accounts.delete_account(store, 1)
    assert _find(store, "manager") == []
    store.undo()
    assert _kinds(_find(store, "manager")) == ["growth_question", "strategy"]
    store.close()
    assert check_book(book) == []


def test_factors_and_what_happened_to_them_are_found_under_their_account(
    store: BookStore, now: dt.datetime
) -> None:
    today = now.date()
    accounts.add_account(store, Account(name="Alder & Finch"))
    amber = Factor(account_id=1, light=Light.AMBER, text="Depot for sale", since=today, tips="the price")
    factor = factors.add_factor(store, amber, today).value
    because = Because("a rumour at the fair")
    factors.turn(store, factor.id, Light.RED, today + DAY, Saying(line="the frame"), because)
    with store.reading() as reads:
        by_text = reads.find.words("depot sale", None, None, 10)
        by_why = reads.find.words("rumour", 1, None, 10)
        by_line = [one.kind for one in reads.find.words("frame", None, None, 10)]
    assert [(one.kind, one.id, one.account) for one in by_text] == [("factor", factor.id, "Alder & Finch")]
    assert [(one.kind, one.date) for one in by_why] == [("factor_event", today + DAY)]
    assert sorted(by_line) == ["factor", "factor_event"]
    assert check_book(store.path) == []


_SAID = st.lists(
    st.text(st.sampled_from("aäbcß-' ") | st.characters(codec="utf-8"), min_size=1, max_size=9)
    | st.integers(0, 60).map(lambda number: f"trial{number}")
    | st.sampled_from(["Cabbage", "cabbagé", "cabbages", "CABB", "cab'bage"]),
    max_size=70,
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60, deadline=None)
@given(
    _SAID, st.sampled_from(["cabb", "cabbag", "Cabba", "cabb'", "trial", "trial1", "trial 1", "abcß", "aaaa"])
)
def test_long_beginnings_find_what_the_index_finds_by_itself(
    store: BookStore, said: list[str], words: str
) -> None:
    with store.writing("talk") as work:
        for spoken in said:
            work.add(History(account_id=None, date=dt.date(2026, 11, 1), kind="call", subject=f"- {spoken}"))
    with store.reading() as reads:
        connection = reads._connection
        asked = "SELECT rowid FROM search WHERE search MATCH ? ORDER BY rowid DESC LIMIT 100"
        by_itself = connection.exec_driver_sql(asked, (query_of(words),)).scalars().all()
        named = query_of(words, begun=partial(words_begun, connection))
        assert connection.exec_driver_sql(asked, (named,)).scalars().all() == by_itself


def test_a_long_beginning_is_asked_for_by_the_words_that_have_it(written: BookStore) -> None:
    with written.reading() as reads:
        named = query_of("Reef lorr", begun=partial(words_begun, reads._connection))
    assert named == '{text also} : (("reefer") AND ("lorries"))'


def test_a_beginning_of_very_many_words_is_left_to_the_index(store: BookStore) -> None:
    accounts.add_account(store, Account(name="Alder", tags=tuple(f"trial{number}" for number in range(41))))
    with store.reading() as reads:
        assert words_begun(reads._connection, "trial") == ()
        assert len(words_begun(reads._connection, "trial4")) == 2
