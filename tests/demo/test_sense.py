"""The sample book makes sense: days, people and words fit each other."""

import datetime as dt
import unicodedata

import pytest

from acctui.demo.accounts import ACCOUNTS
from acctui.demo.almanac import DEMO_DAY, Almanac
from acctui.demo.seasons import spread
from acctui.domain.action import Action
from acctui.domain.call import Attempt, Attendance, Call, Move
from acctui.domain.contact import Contact
from acctui.domain.hits import Lead, lead_of
from acctui.domain.note import History, Note, Quote
from acctui.domain.text import fold
from acctui.domain.wording import reads_as_own_act
from acctui.storage.kinds import TABLES
from acctui.storage.rows import to_line
from acctui.storage.store import BookStore

_SATURDAY = 5
_OUTSIDE = {"Cc", "Cf", "Co", "Cs"}


def test_nobody_meets_at_the_weekend(calls: tuple[Call, ...]) -> None:
    days = [call.held_on for call in calls] + [call.at.day for call in calls if call.at]
    assert [day for day in days if day and day.weekday() >= _SATURDAY] == []


def test_nothing_is_logged_or_stated_after_the_fixed_day(calls: tuple[Call, ...]) -> None:
    instants = [call.logged_at or call.stated_at for call in calls]
    assert max(moment.astimezone().date() for moment in instants) < DEMO_DAY


def test_outcomes_are_stated_before_the_talk_and_logged_after_it(calls: tuple[Call, ...]) -> None:
    for call in calls:
        if call.held_on is None or call.logged_at is None:
            continue
        stated_on = call.stated_at.astimezone().date()
        assert stated_on <= call.held_on <= call.logged_at.astimezone().date(), call.outcome
        if not call.stated_afterwards:
            assert lead_of(stated_on, call.held_on, afterwards=False) is not Lead.AFTERWARDS


def test_same_day_outcomes_are_stated_before_the_hour_planned(calls: tuple[Call, ...]) -> None:
    for call in calls:
        if call.at is not None and call.at.time is not None and not call.stated_afterwards:
            planned = dt.datetime.combine(call.at.day, call.at.time).astimezone()
            assert call.stated_at < planned, call.outcome


def test_what_happened_on_the_way_lies_between_stating_and_the_end(
    demo: BookStore, calls: tuple[Call, ...]
) -> None:
    by_id = {call.id: call for call in calls}
    with demo.reading() as reads:
        moments = [(move.call_id, move.moved_at) for move in reads.where(Move)]
        moments += [(attempt.call_id, attempt.tried_at) for attempt in reads.where(Attempt)]
    for call_id, moment in moments:
        call = by_id[call_id]
        end = call.logged_at or call.withdrawn_at
        assert end is not None
        assert call.stated_at < moment < end, call.outcome


def test_promises_are_settled_after_the_talk(calls: tuple[Call, ...]) -> None:
    for call in calls:
        if call.promise is not None and call.held_on is not None and call.customer_act_by is not None:
            assert call.held_on <= call.customer_act_by
            assert call.promise_settled_on is None or call.held_on <= call.promise_settled_on <= DEMO_DAY


def test_calls_quotes_and_notes_name_people_of_their_own_account(
    demo: BookStore, calls: tuple[Call, ...]
) -> None:
    with demo.reading() as reads:
        owner = {contact.id: contact.account_id for contact in reads.where(Contact)}
        owner_of_call = {call.id: call.account_id for call in calls}
        for tie in reads.where(Attendance):
            assert owner[tie.contact_id] == owner_of_call[tie.call_id]
        named = [(quote.contact_id, quote.account_id) for quote in reads.where(Quote)]
        named += [(note.contact_id, note.account_id) for note in reads.where(Note)]
    assert all(owner[contact_id] == account_id for contact_id, account_id in named if contact_id)


def test_outcomes_are_what_the_customer_does(calls: tuple[Call, ...]) -> None:
    assert [call.outcome for call in calls if reads_as_own_act(call.outcome)] == []


def test_no_sentence_is_told_twice_but_the_introduction_asked_for_again(demo: BookStore) -> None:
    with demo.reading() as reads:
        texts = [fold(call.outcome) for call in reads.where(Call)]
        texts += [fold(note.text) for note in reads.where(Note)]
        texts += [fold(quote.text) for quote in reads.where(Quote)]
        texts += [fold(action.what) for action in reads.where(Action)]
    assert {text for text in texts if texts.count(text) > 1} == {"introduce me to the cfo"}


def test_no_text_holds_marks_of_the_telling_or_control_characters(demo: BookStore) -> None:
    with demo.reading() as reads:
        lines = [to_line(row) for kind in TABLES for row in reads.where(kind)]
    texts = [value for line in lines for value in line.values() if isinstance(value, str)]
    assert [text for text in texts if "<" in text or ">" in text] == []
    assert [
        text for text in texts if _OUTSIDE.intersection(map(unicodedata.category, text.replace("\n", "")))
    ] == []


def test_mail_addresses_and_telephones_belong_to_nobody() -> None:
    for told in ACCOUNTS:
        assert told.website.endswith(".example")
        assert all(person.mail.isascii() for person in told.contacts)
        numbers = [told.phone, *(person.phone for person in told.contacts)]
        kept_for_fiction = ("020 7946 0", "0113 496 0", "01632 960", "031-390 06 ")
        assert all(number.startswith(kept_for_fiction) for number in numbers if number), told.name


def test_older_history_lies_before_the_book_began_but_for_the_service_desk(demo: BookStore) -> None:
    with demo.reading() as reads:
        late = [
            line.subject for line in reads.where(History) if line.date and line.date > dt.date(2025, 3, 1)
        ]
    assert late == ["quarterly check"]


@pytest.mark.parametrize(
    ("total", "season", "expected"),
    [
        (1_000, "11", [500, 500]),
        (1_030, "12", [300, 730]),
        (900, "000000000003", [0] * 11 + [900]),
        (100, "102", [0, 0, 100]),
    ],
)
def test_a_total_is_shared_by_the_season_without_losing_any(
    total: int, season: str, expected: list[int]
) -> None:
    assert spread(total, season) == expected


@pytest.mark.parametrize(
    ("today", "ends"),
    [
        (dt.date(2026, 11, 22), dt.date(2026, 11, 22)),
        (dt.date(2026, 11, 28), dt.date(2026, 11, 22)),
        (dt.date(2026, 11, 29), dt.date(2026, 11, 29)),
        (dt.date(2017, 12, 31), dt.date(2017, 12, 31)),
        (dt.date(2024, 2, 29), dt.date(2024, 2, 25)),
    ],
)
def test_the_story_ends_on_the_last_sunday(today: dt.date, ends: dt.date) -> None:
    assert Almanac.until(today).day("2026-11-22") == ends


def test_days_named_in_words_move_along() -> None:
    told = "before <2026-12-04>, in <2026-12>, for <2027>"
    assert Almanac().words(told) == "before 4 Dec, in December, for 2027"
    assert Almanac.until(dt.date(2027, 2, 3)).words(told) == "before 12 Feb, in February, for 2028"
