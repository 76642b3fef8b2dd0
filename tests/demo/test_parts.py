"""The sample book shows every part of the method that acctui has."""

import datetime as dt
from collections import Counter
from enum import StrEnum

import pytest

from acctui.demo.accounts import ACCOUNTS
from acctui.demo.almanac import DEMO_DAY
from acctui.domain.account import Account, TeamMember, Tier
from acctui.domain.action import Action
from acctui.domain.call import Attempt, Call, Channel, Fit, Kind, Move, Promise, Result, Size, Wording
from acctui.domain.contact import Contact
from acctui.domain.hits import Lead
from acctui.domain.note import History, Note, Quote
from acctui.domain.revenue import Prospect, Revenue, RevenueSource
from acctui.services.callbook import call_book
from acctui.storage.store import BookStore

WON_2026 = {
    "Alder & Finch": 93_400,
    "Baltic Cold Chain": 41_000,
    "Cedar Freight": 12_250,
    "Dunmore Dairies": 171_500,
    "Eskild Marine": 62_300,
    "Fennimore Foods": 66_900,
    "Glasshouse Nordic": 38_750,
    "Harrow & Pike": 28_400,
    "Ivarsson Logistik": 104_200,
    "Juniper Labs": 21_900,
    "Kestrel Packaging": 47_800,
    "Marlow Stores": 31_050,
    "Northmoor Bakeries": 18_300,
}


def test_about_forty_accounts_of_which_eleven_matter(demo: BookStore) -> None:
    with demo.reading() as reads:
        accounts = reads.where(Account)
        lines = reads.accounts.lines(2026)
    assert len(accounts) == len({account.name for account in accounts}) == 41
    assert Counter(account.tier for account in accounts) == {Tier.KEY: 4, Tier.TARGET: 4, Tier.NONE: 33}
    assert sum(account.candidate is not None for account in accounts) == 8
    assert sum(account.talk_on is not None for account in accounts) == 1
    assert [line.matters for line in lines] == [True] * 11 + [False] * 30


def test_what_was_won_this_year_is_the_sum_told(demo: BookStore) -> None:
    with demo.reading() as reads:
        won = {line.name: line.won / 100 for line in reads.accounts.lines(2026)}
    assert {name: won[name] for name in WON_2026} == WON_2026


def test_every_year_told_is_reached_to_the_cent(demo: BookStore) -> None:
    told = {(told.name, year.year): year.total * 100 for told in ACCOUNTS for year in told.years}
    with demo.reading() as reads:
        won = {
            (line.name, year): line.won for year in (2024, 2025, 2026) for line in reads.accounts.lines(year)
        }
    assert {key: won[key] for key in told} == told


def test_revenue_lies_in_two_years_of_months_and_comes_from_every_source(demo: BookStore) -> None:
    with demo.reading() as reads:
        lines = reads.where(Revenue)
    months = {line.date.replace(day=1) for line in lines}
    assert len(months) == 25
    assert max(line.date for line in lines) <= DEMO_DAY
    assert {line.source for line in lines} == set(RevenueSource)
    assert all((line.call_id is not None) == (line.source is RevenueSource.CALL) for line in lines)


@pytest.mark.parametrize(
    ("field", "choices"),
    [
        ("kind", Kind),
        ("channel", Channel),
        ("size", Size),
        ("result", Result),
        ("fit", Fit),
        ("promise", Promise),
    ],
)
def test_every_choice_of_a_call_occurs(field: str, choices: type[StrEnum], calls: tuple[Call, ...]) -> None:
    assert {getattr(call, field) for call in calls if getattr(call, field)} == set(choices)


def test_over_a_hundred_calls_are_logged_in_two_years(calls: tuple[Call, ...]) -> None:
    held = Counter(call.held_on.year for call in calls if call.held_on)
    assert held == {2025: 36, 2026: 88}


def test_every_turn_a_call_can_take_is_taken(calls: tuple[Call, ...]) -> None:
    assert max(call.moves for call in calls) == 3
    assert max(call.attempts for call in calls) == 2
    assert sum(call.withdrawn_at is not None for call in calls) == 3
    assert sum(call.stated_afterwards for call in calls) == 5
    assert sum(call.override is not None for call in calls) == 1
    assert any(call.promise_moves for call in calls)
    assert any(call.promise is Promise.KEPT and call.promise_settled_on == call.held_on for call in calls)
    assert any(call.towards for call in calls if call.is_open)
    assert any(
        (call.logged_at.date() - call.held_on).days == 3 for call in calls if call.logged_at and call.held_on
    )


def test_what_hangs_on_calls_agrees_with_them(demo: BookStore, calls: tuple[Call, ...]) -> None:
    with demo.reading() as reads:
        moves = Counter(move.call_id for move in reads.where(Move))
        tries = Counter(attempt.call_id for attempt in reads.where(Attempt))
        wordings = {wording.call_id: wording for wording in reads.where(Wording)}
    for call in calls:
        assert (moves[call.id], tries[call.id]) == (call.moves, call.attempts)
        assert (wordings[call.id].outcome, wordings[call.id].stated_at) == (call.outcome, call.stated_at)


def test_promises_are_kept_broken_overdue_due_today_and_still_to_come(calls: tuple[Call, ...]) -> None:
    still_open = [call.promise_by for call in calls if call.promise is Promise.OPEN and call.promise_by]
    assert sum(call.promise is Promise.NOT_KEPT for call in calls) == 6
    assert sum(day < DEMO_DAY for day in still_open) == 3
    assert sum(day == DEMO_DAY for day in still_open) == 1
    assert sum(day > DEMO_DAY for day in still_open) == 2


def test_large_calls_are_prepared_and_medium_ones_too(calls: tuple[Call, ...]) -> None:
    assert sum(call.size is Size.L for call in calls) == 3
    assert [call.outcome for call in calls if call.missing] == []


def test_two_calls_wait_to_be_logged_three_are_stated_for_monday_and_five_for_later(demo: BookStore) -> None:
    lines = call_book(demo, None, DEMO_DAY).open
    assert [(line.account, line.call.at.iso) for line in lines if line.call and line.call.at] == [
        ("Northmoor Bakeries", "2026-11-19T11:00"),
        ("Eskild Marine", "2026-11-20T15:00"),
        ("Alder & Finch", "2026-11-23T09:30"),
        ("Juniper Labs", "2026-11-23T11:00"),
        ("Baltic Cold Chain", "2026-11-23T15:00"),
        ("Ivarsson Logistik", "2026-11-30T10:00"),
        ("Alder & Finch", "2026-12-02T10:00"),
        ("Baltic Cold Chain", "2026-12-07T13:00"),
        ("Ivarsson Logistik", "2026-12-10T09:00"),
        ("Alder & Finch", "2026-12-15T10:30"),
    ]


def test_one_account_has_two_continuations_in_a_row(demo: BookStore) -> None:
    assert call_book(demo, None, DEMO_DAY).streaks == (("Alder & Finch", 2),)


def test_the_reports_have_something_in_every_row(demo: BookStore) -> None:
    report = call_book(demo, None, DEMO_DAY).report
    assert report.all.percent == 59
    assert all(rate.of for rate in report.by_kind.values())
    assert report.by_lead[Lead.DAY_BEFORE].of > report.by_lead[Lead.SAME_DAY].of > 20
    assert report.stated_after == 5
    assert (report.promises.hits, report.promises.of) == (30, 34)


def test_a_mail_exchange_is_one_call_with_dated_messages(demo: BookStore, calls: tuple[Call, ...]) -> None:
    mails = [call for call in calls if call.channel is Channel.EMAIL]
    with demo.reading() as reads:
        messages = [reads.where(Note, call_id=call.id) for call in mails]
    assert all(call.reply_by for call in mails)
    assert [len(notes) for notes in messages] == [4, 2]


def test_people_notes_quotes_deals_and_older_history_are_there(demo: BookStore) -> None:
    with demo.reading() as reads:
        contacts, quotes, notes = reads.where(Contact), reads.where(Quote), reads.where(Note)
        prospects, history, team = reads.where(Prospect), reads.where(History), reads.where(TeamMember)
    assert sum(contact.title is not None for contact in contacts) == len(contacts)
    assert all(quote.contact_id and quote.speaker for quote in quotes)
    assert any(note.contact_id for note in notes)
    assert sum(prospect.account_id is None for prospect in prospects) == 3
    assert sum(line.account_id is None for line in history) == 2
    assert {line.kind for line in history} == {"call", "meeting", "e-mail", "lost deal"}
    assert {member.name for member in team} == {"Kim Sand", "Ana Ferrer", "Ruth Adler"}


def test_actions_are_overdue_due_now_due_this_week_later_undated_and_done(demo: BookStore) -> None:
    with demo.reading() as reads:
        actions = reads.where(Action)
    days = [action.on for action in actions if action.is_open]
    week = DEMO_DAY + dt.timedelta(days=7)
    assert sum(day is not None and day < DEMO_DAY for day in days) == 5
    assert sum(day == DEMO_DAY for day in days) == 2
    assert sum(day is not None and DEMO_DAY < day < week for day in days) == 4
    assert sum(day is not None and day >= week for day in days) > 10
    assert None in days
    assert any(action.done_on for action in actions)
    assert any(action.urgent for action in actions)
    assert any(action.important for action in actions)
