"""What is asked of the book is answered in time and by its rules."""

from __future__ import annotations

import datetime as dt
import inspect
from random import Random
from typing import TYPE_CHECKING, Any

import pytest
from sqlalchemy import event
from tests.services.loop import DAY, HOUR, log, state
from tests.storage.actions import Seller

from acctui.domain.account import Account
from acctui.domain.business_year import BusinessYear
from acctui.domain.call import Call, Kind, Result
from acctui.domain.hits import Counted, hit_report, lead_of, streak
from acctui.domain.note import History
from acctui.services import accounts, border, calls, growth_reads, ports, questions, score_reads
from acctui.storage.store import BookStore
from acctui.storage.work import Reading, Unit

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator


@pytest.fixture
def lived_in(store: BookStore, now: dt.datetime) -> BookStore:
    """Give a book with random deeds done to it."""
    seller = Seller(store, Random(7), now)  # noqa: S311 - dice, not secrets
    for _ in range(260):
        seller.do()
    return store


def test_reports_counted_by_the_file_are_those_counted_line_by_line(lived_in: BookStore) -> None:
    first, last = dt.date(2026, 1, 1), dt.date(2027, 12, 31)
    with lived_in.reading() as reads:
        held = [call for call in reads.where(Call) if call.is_logged]
        whole = hit_report(reads.calls.counted(None, first, last))
        by_account = [
            (number, hit_report(reads.calls.counted(number, first, last)))
            for number, _ in reads.accounts.names()
        ]
        none = hit_report(reads.calls.counted(None, dt.date(1999, 1, 1), dt.date(1999, 12, 31)))
    assert whole == hit_report(map(_counted, held))
    assert whole.all.of + whole.stated_after == len(held) > 5
    for number, report in by_account:
        assert report == hit_report(_counted(call) for call in held if call.account_id == number)
    assert none == hit_report([])


def _counted(call: Call) -> Counted:
    assert call.held_on is not None
    assert call.result is not None
    lead = lead_of(call.stated_at.astimezone().date(), call.held_on, afterwards=call.stated_afterwards)
    return Counted(call.kind, call.result, call.fit, lead, call.promise, call.promise_moves)


def test_streaks_and_last_calls_kept_by_the_file_are_those_of_the_method(lived_in: BookStore) -> None:
    with lived_in.reading() as reads:
        lines = {line.id: line for line in reads.accounts.lines(2026)}
        for number, line in lines.items():
            held = [call for call in reads.where(Call, account_id=number) if call.is_logged]
            held.sort(key=lambda call: (call.held_on, call.logged_at, call.id), reverse=True)
            assert line.streak == streak(call.result for call in held if call.result)
            assert line.last_result == (held[0].result if held else None)
        listed = reads.calls.streaks()
    assert [length for _, length in listed] == sorted(
        (line.streak for line in lines.values() if line.streak >= 2), reverse=True
    )


def test_two_continuations_in_a_row_are_named_and_one_is_not(store: BookStore, now: dt.datetime) -> None:
    for name in ("Alder", "Birch"):
        accounts.add_account(store, Account(name=name))
    for account, result in ((1, Result.CONTINUATION), (2, Result.CONTINUATION), (1, Result.CONTINUATION)):
        call = Call(account_id=account, outcome="x", stated_at=now - HOUR)
        log(store, calls.state_outcome(store, call).value, result, now)
    with store.reading() as reads:
        assert reads.calls.streaks() == [("Alder", 2)]
        assert reads.calls.streaks(2) == []


def test_imported_history_stands_in_the_timeline_uncounted(store: BookStore, now: dt.datetime) -> None:
    accounts.add_account(store, Account(name="Alder"))
    today = now.date()
    held = log(store, state(store, now - 3 * DAY), Result.NO_SALE, now, held_on=today - DAY)
    with store.writing("import") as work:
        for days in (0, 1, 2):
            work.add(History(account_id=1, date=today - days * DAY, kind="call", subject=f"{days}"))
        work.add(History(account_id=None, date=today, kind="deal", subject="of nobody"))
        work.add(History(account_id=1, date=None, kind="note", subject="undated"))
    with store.reading() as reads:
        timeline = [line.call.id if line.call else line.subject for line in reads.calls.timeline(1, 9)]
        everybody = [line.subject for line in reads.calls.timeline(None, 2)]
        counted = hit_report(reads.calls.counted(None, dt.date.min, dt.date.max))
    assert timeline == ["0", held.id, "1", "2"]
    assert everybody == ["of nobody", "0"]
    assert counted.all.of == 1


def test_ended_calls_come_newest_first_and_no_more_than_asked(store: BookStore, now: dt.datetime) -> None:
    accounts.add_account(store, Account(name="Alder"))
    old = log(store, state(store, now - 5 * DAY), Result.NO_SALE, now, held_on=now.date() - 4 * DAY)
    gone = calls.withdraw_call(store, state(store, now).id, "quiet", now - 2 * DAY).value
    new = log(store, state(store, now - HOUR), Result.NO_SALE, now)
    state(store, now)
    with store.reading() as reads:
        assert [line.call for line in reads.calls.ended()] == [new, gone, old]
        assert [line.call for line in reads.calls.ended(1, limit=1)] == [new]
        assert reads.calls.ended(9) == []


def test_the_sellers_own_wordings_come_newest_first_and_once(store: BookStore, now: dt.datetime) -> None:
    accounts.add_account(store, Account(name="Alder"))
    for words in ("trial", "order", "trial"):
        calls.state_outcome(store, Call(account_id=1, outcome=words, stated_at=now, kind=Kind.TRIAL))
    with store.reading() as reads:
        assert reads.calls.wordings(9) == [("trial", "trial"), ("order", "trial")]
        assert len(reads.calls.wordings(1)) == 1


# how they are answered


@pytest.fixture
def asked(store: BookStore) -> Iterator[list[tuple[str, Any]]]:
    """Give every statement that was sent, with its values."""
    sent: list[tuple[str, Any]] = []

    def note(_connection: Any, _cursor: Any, statement: str, values: Any, *_: Any) -> None:
        sent.append((statement, values))

    event.listen(store._engine, "before_cursor_execute", note)
    yield sent
    event.remove(store._engine, "before_cursor_execute", note)


def _plan(store: BookStore, statement: str, values: Any) -> str:
    with store._engine.connect() as connection:
        rows = connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", values)
        return "\n".join(row[3] for row in rows)


QUICK: list[tuple[str, Callable[[Any, dt.datetime], object]]] = [
    ("timeline", lambda reads, _: reads.calls.timeline(None, 50)),
    ("timeline of one", lambda reads, _: reads.calls.timeline(1, 5)),
    ("open", lambda reads, _: reads.calls.open()),
    ("open of one", lambda reads, _: reads.calls.open(1)),
    ("promises", lambda reads, now: reads.calls.promises_due(now.date())),
    ("promises of one", lambda reads, now: reads.calls.promises_due(now.date(), 1)),
    ("waiting", lambda reads, now: reads.calls.waiting(now)),
    ("due", lambda reads, now: reads.actions.due(now.date())),
    ("year", lambda reads, _: reads.calls.counted(None, dt.date(2026, 1, 1), dt.date(2026, 12, 31))),
    ("one account", lambda reads, _: reads.calls.counted(1, dt.date.min, dt.date.max)),
    ("won", lambda reads, _: reads.accounts.won_by_month(1, BusinessYear(2026))),
    ("glance", lambda reads, _: reads.accounts.line(1, 2026)),
    ("map", lambda reads, _: reads.scores.scored(2026)),
    ("effort", lambda reads, now: reads.scores.calls_held(now.date() - dt.timedelta(90), now.date())),
    ("steps", lambda reads, _: reads.steps.history(20)),
    ("calls of one", lambda reads, _: reads.where(Call, account_id=1)),
]


@pytest.mark.parametrize(("name", "question"), QUICK, ids=[name for name, _ in QUICK])
def test_no_question_of_a_screen_reads_through_a_large_table(
    store: BookStore,
    asked: list[tuple[str, Any]],
    now: dt.datetime,
    name: str,
    question: Callable[[Any, dt.datetime], object],
) -> None:
    with store.reading() as reads:
        question(reads, now)
    selects = [
        (statement, values) for statement, values in list(asked) if statement.lstrip().startswith("SELECT")
    ]
    assert selects != []
    for statement, values in selects:
        for step in _plan(store, statement, values).splitlines():
            assert not _reads_all(step), f"{name}: {step}"
    sorts = "\n".join(_plan(store, *one) for one in selects)
    assert not name.startswith("timeline") or "USE TEMP B-TREE FOR ORDER BY" not in sorts


def _reads_all(step: str) -> bool:
    """Tell whether a step of a plan goes through a whole table that grows with the book."""
    return step in {"SCAN c", "SCAN call", "SCAN p", "SCAN action", "SCAN history", "SCAN revenue", "SCAN y"}


def test_the_header_counts_without_loading_a_line(lived_in: BookStore, now: dt.datetime) -> None:
    sent: list[str] = []
    event.listen(
        lived_in._engine, "before_cursor_execute", lambda _c, _cu, statement, *_: sent.append(statement)
    )
    with lived_in.reading() as reads:
        reads.calls.waiting(now)
    assert sum(statement.lstrip().startswith("SELECT") for statement in sent) == 1


PROTOCOLS: list[tuple[type, object]] = [
    (ports.Reads, Reading),
    (ports.Work, Unit),
    (ports.Store, BookStore),
]


@pytest.mark.parametrize(("port", "answer"), PROTOCOLS)
def test_the_store_answers_everything_its_ports_ask(port: type, answer: type) -> None:
    names = {name for name in dir(port) if not name.startswith("_")}
    assert names - set(dir(answer)) - {"drafts"} == set()


def test_every_question_is_asked_and_answered_with_the_same_names(store: BookStore) -> None:
    kinds = {**vars(questions), **vars(border), **vars(growth_reads), **vars(score_reads)}
    found = 0
    with store.reading() as reads:
        for name, hint in ((name, _hint(port)) for name, port in vars(ports.Reads).items()):
            for question, asked_as in inspect.getmembers(kinds.get(hint), inspect.isfunction):
                if not question.startswith("_"):
                    answered_as = getattr(type(getattr(reads, name)), question)
                    assert _names(answered_as) == _names(asked_as), question
                    found += 1
    assert found > 15


def _hint(port: Any) -> str:
    return (
        str(inspect.get_annotations(port.fget)["return"]) if isinstance(port, property) and port.fget else ""
    )


def _names(question: Callable[..., object]) -> list[str]:
    return list(inspect.signature(question).parameters)
