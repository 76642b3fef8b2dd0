"""Days are read in few forms and named in one."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from acctui.domain.date_forms import NotADate
from acctui.domain.days import (
    When,
    day_name,
    distance,
    due_name,
    lateness,
    month_name,
    read_day,
    read_month,
    read_when,
    short_day,
    when_name,
)
from acctui.domain.errors import RuleBroken

TODAY = dt.date(2026, 11, 22)  # a Sunday
DAYS = st.dates(dt.date(1926, 1, 1), dt.date(2076, 12, 31))
TODAYS = st.dates(dt.date(1950, 1, 1), dt.date(2050, 12, 31))


@pytest.mark.parametrize(
    ("text", "iso"),
    [
        ("2026-11-24", "2026-11-24"),
        ("2027-1-5", "2027-01-05"),
        (" Today ", "2026-11-22"),
        ("tomorrow", "2026-11-23"),
        ("yesterday", "2026-11-21"),
        ("fri", "2026-11-27"),
        ("Friday", "2026-11-27"),
        ("thurs", "2026-11-26"),
        ("mon", "2026-11-23"),
        ("sun", "2026-11-29"),
        ("+3d", "2026-11-25"),
        ("+2w", "2026-12-06"),
        ("-1d", "2026-11-21"),
        ("-1 w", "2026-11-15"),
        ("12 dec", "2026-12-12"),
        ("dec 12", "2026-12-12"),
        ("12dec", "2026-12-12"),
        ("12. Dec.", "2026-12-12"),
        ("12th december", "2026-12-12"),
        ("December 12th", "2026-12-12"),
        ("12 dec 2027", "2027-12-12"),
        ("Dec 12, 2027", "2027-12-12"),
        ("12-dec-2027", "2027-12-12"),
        ("22 nov", "2026-11-22"),
        ("21 nov", "2027-11-21"),
        ("1 mar", "2027-03-01"),
        ("29 feb 2028", "2028-02-29"),
        ("Fri 20 Nov", "2026-11-20"),
        ("Sat 20 Nov", "2027-11-20"),
        ("Thu 26 Nov 2026", "2026-11-26"),
        ("thu. nov 26", "2026-11-26"),
        ("24.11.2026", "2026-11-24"),
        ("11/24/2026", "2026-11-24"),
        ("12/12/2026", "2026-12-12"),
        ("1926-01-01", "1926-01-01"),
        ("2076-12-31", "2076-12-31"),
    ],
)
def test_a_day_is_read_as_a_seller_means_it(text: str, iso: str) -> None:
    assert read_day(text, TODAY, "by") == dt.date.fromisoformat(iso)


@pytest.mark.parametrize(
    ("text", "iso"),
    [
        ("fri", "2026-11-20"),
        ("sun", "2026-11-15"),
        ("mon", "2026-11-16"),
        ("12 dec", "2025-12-12"),
        ("fri 12 dec", "2025-12-12"),
        ("Fri 27 Nov", "2026-11-27"),
        ("22 nov", "2026-11-22"),
        ("21 nov", "2026-11-21"),
        ("today", "2026-11-22"),
        ("2026-12-01", "2026-12-01"),
    ],
)
def test_a_day_of_the_past_is_looked_for_behind(text: str, iso: str) -> None:
    assert read_day(text, TODAY, "on", past=True) == dt.date.fromisoformat(iso)


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("30 feb", "February 2027 has 28 days."),
        ("31 feb 2027", "February 2027 has 28 days."),
        ("30 feb 2028", "February 2028 has 29 days."),
        ("29 feb 2100", '"29 feb 2100" is too far from today. Write a year from 1926 to 2076.'),
        ("31 nov", "November 2026 has 30 days."),
        ("0 dec", "December 2026 has 31 days."),
        ("wed 31 nov", "November 2026 has 30 days."),
        ("2027-02-31", "February 2027 has 28 days."),
        ("31/04/2027", "April 2027 has 30 days."),
        ("2026-13-01", "There is no month 13. Write 2026-01-13 if 13 is the day."),
        ("2026-24-11", "There is no month 24. Write 2026-11-24 if 24 is the day."),
        ("2026-13-24", "There is no month 13. Write a month from 1 to 12."),
        ("2026-00-24", "There is no month 0. Write a month from 1 to 12."),
        ("13/14/2026", "There is no month 14. Write a month from 1 to 12."),
        ("3/4/2027", '"3/4/2027" can be read in two ways. Write 4 mar 2027 or 3 apr 2027.'),
        ("1826-11-24", '"1826-11-24" is too far from today. Write a year from 1926 to 2076.'),
        ("0000-11-24", '"0000-11-24" is too far from today. Write a year from 1926 to 2076.'),
        ("2077-01-01", '"2077-01-01" is too far from today. Write a year from 1926 to 2076.'),
        ("fri 1 jan 2100", '"fri 1 jan 2100" is too far from today. Write a year from 1926 to 2076.'),
        ("+999999999w", '"+999999999w" is too far from today. Write a year from 1926 to 2076.'),
        ("+99999d", '"+99999d" is too far from today. Write a year from 1926 to 2076.'),
        ("mon 20 nov", "20 November 2027 is a Saturday. Correct the weekday or leave it out."),
        ("mon 24 nov 2026", "24 November 2026 is a Tuesday. Correct the weekday or leave it out."),
    ],
)
def test_a_day_that_does_not_exist_is_refused_with_its_repair(text: str, sentence: str) -> None:
    with pytest.raises(RuleBroken) as refusal:
        read_day(text, TODAY, "by")
    assert (refusal.value.field, refusal.value.sentence) == ("by", sentence)
    assert not isinstance(refusal.value, NotADate)


@pytest.mark.parametrize(
    "text",
    [
        "soon",
        "fr",
        "12",
        "12 dez",
        "dec",
        "fri dec",
        "next fri",
        "+3",
        "+3y",
        "20261124",
        "mon mon",
        "\uff12 dec",
    ],
)
def test_words_that_are_no_date_are_refused_with_the_forms(text: str) -> None:
    with pytest.raises(NotADate) as refusal:
        read_day(text, TODAY, "by")
    forms = "is no date in a form acctui knows. Write 2026-11-22, today, fri, +3d or 12 dec."
    assert refusal.value.sentence == f'"{text}" {forms}'


def test_an_empty_date_is_refused_with_the_forms() -> None:
    with pytest.raises(NotADate, match=r"^No date is written\. Write 2026-11-22, today"):
        read_day(" ", TODAY, "by")


@given(DAYS)
def test_a_day_named_with_its_year_is_read_back(day: dt.date) -> None:
    assert read_day(f"{short_day(day, dt.date(1, 1, 1))}", TODAY, "by") == day
    assert read_day(day_name(day, dt.date(1, 1, 1)), TODAY, "by") == day
    assert read_day(day.isoformat(), TODAY, "by") == day


@given(TODAYS, st.integers(-180, 180))
def test_a_day_named_as_on_the_screen_is_read_back(today: dt.date, days: int) -> None:
    day = today + dt.timedelta(days)
    assert read_day(day_name(day, today), today, "by") == day


@given(TODAYS, st.sampled_from(["mon", "tue", "wed", "thu", "fri", "sat", "sun"]))
def test_a_weekday_is_one_to_seven_days_away(today: dt.date, word: str) -> None:
    ahead, behind = read_day(word, today, "by"), read_day(word, today, "by", past=True)
    assert 1 <= (ahead - today).days <= 7
    assert 1 <= (today - behind).days <= 7
    assert day_name(ahead, today)[:3].lower() == day_name(behind, today)[:3].lower() == word


@given(TODAYS, st.integers(1, 12), st.integers(1, 28))
def test_a_date_without_year_is_the_nearest_one(today: dt.date, month: int, day: int) -> None:
    text = f"{day} {month_name(dt.date(2026, month, 1))[:3]}"
    assert 0 <= (read_day(text, today, "by") - today).days <= 365
    assert 0 <= (today - read_day(text, today, "by", past=True)).days <= 365


def _reads_or_refuses(text: str) -> None:
    for read in (read_day, read_month, read_when):
        try:
            read(text, TODAY, "by")
        except RuleBroken as refusal:
            said = refusal.sentence
        else:
            continue
        assert said.endswith(".")


@given(st.text(max_size=20) | st.from_regex(r"[0-9a-z+./: -]{1,16}", fullmatch=True))
def test_any_other_text_is_read_or_refused_and_never_breaks(text: str) -> None:
    _reads_or_refuses(text)


@pytest.mark.parametrize("today", [dt.date.min, dt.date.max])
def test_the_ends_of_time_are_refused_like_any_far_day(today: dt.date) -> None:
    with pytest.raises(RuleBroken, match="too far from today"):
        read_day("yesterday" if today == dt.date.min else "tomorrow", today, "by")


@pytest.mark.parametrize(
    ("text", "iso"),
    [
        ("2027-01", "2027-01-01"),
        ("2027-1", "2027-01-01"),
        ("jan", "2027-01-01"),
        ("nov", "2026-11-01"),
        ("October", "2027-10-01"),
        ("Jan. 2028", "2028-01-01"),
    ],
)
def test_a_month_is_read_as_its_first_day(text: str, iso: str) -> None:
    assert read_month(text, TODAY, "month") == dt.date.fromisoformat(iso)


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("2027-13", "There is no month 13. Write a month from 1 to 12."),
        ("jan 2100", '"jan 2100" is too far from today. Write a year from 1926 to 2076.'),
        ("", "No month is written. Write 2026-11 or nov 2026."),
        ("soon", '"soon" is no month in a form acctui knows. Write 2026-11 or nov 2026.'),
        ("2027-01-15", '"2027-01-15" is no month in a form acctui knows. Write 2026-11 or nov 2026.'),
    ],
)
def test_a_month_that_is_none_is_refused(text: str, sentence: str) -> None:
    with pytest.raises(RuleBroken) as refusal:
        read_month(text, TODAY, "month")
    assert refusal.value.sentence == sentence


@pytest.mark.parametrize(
    ("text", "iso"),
    [
        ("mon 9:30", "2026-11-23T09:30"),
        ("24 nov 14:00", "2026-11-24T14:00"),
        ("9:30", "2026-11-22T09:30"),
        ("2026-11-24T09:30", "2026-11-24T09:30"),
        ("2026-11-24 09:30", "2026-11-24T09:30"),
        ("tomorrow 15:00", "2026-11-23T15:00"),
        ("9.30", "2026-11-22T09:30"),
        ("3pm", "2026-11-22T15:00"),
        ("fri at 3 pm", "2026-11-27T15:00"),
        ("12am", "2026-11-22T00:00"),
        ("12:15 pm", "2026-11-22T12:15"),
        ("11.45am fri", "2026-11-27T11:45"),
        ("noon", "2026-11-22T12:00"),
        ("fri noon", "2026-11-27T12:00"),
        ("24.11.2026 9.30", "2026-11-24T09:30"),
        ("12 dec 2027 8:05", "2027-12-12T08:05"),
        ("dec 12, 8:05", "2026-12-12T08:05"),
        ("+3d 0:00", "2026-11-25T00:00"),
        ("fri", "2026-11-27"),
        ("12. dec", "2026-12-12"),
        ("12-dec-2027", "2027-12-12"),
    ],
)
def test_a_day_and_its_time_are_read_together(text: str, iso: str) -> None:
    assert read_when(text, TODAY, "at").iso == iso


def test_a_time_of_a_past_day_looks_back() -> None:
    assert read_when("fri 15:00", TODAY, "on", past=True).iso == "2026-11-20T15:00"


@pytest.mark.parametrize("text", ["24:00", "9:75", "15pm", "0am", "13:30 pm", "fri 99.99"])
def test_a_time_no_clock_shows_is_refused(text: str) -> None:
    with pytest.raises(RuleBroken, match=r"is no time of day\. Write it as 9:30, 15:00 or 3pm\."):
        read_when(text, TODAY, "at")


@pytest.mark.parametrize("text", ["9", "mon 9", "9:30 10:30", "9:3", "midnight", ""])
def test_a_time_that_could_be_anything_is_refused(text: str) -> None:
    with pytest.raises(NotADate):
        read_when(text, TODAY, "at")


@given(DAYS, st.none() | st.times())
def test_a_stored_time_is_read_back_as_it_was(day: dt.date, time: dt.time | None) -> None:
    when = When(day, time and time.replace(second=0, microsecond=0))
    assert When.from_iso(when.iso) == when
    assert read_when(when.iso, TODAY, "at") == when
    assert read_when(when_name(when, dt.date(1, 1, 1)), TODAY, "at") == when


@pytest.mark.parametrize(
    "text",
    [
        "",
        "2026-11-31",
        "20261124",
        "2026-11-24T",
        "2026-11-24 09:30",
        "2026-11-24T9:30",
        "2026-11-24T09:30:10",
    ],
)
def test_only_the_stored_form_is_taken_from_a_store(text: str) -> None:
    with pytest.raises(RuleBroken, match="is no stored time"):
        When.from_iso(text)


@pytest.mark.parametrize(
    ("iso", "name"),
    [("2026-11-20", "Fri 20 Nov"), ("2026-01-05", "Mon 5 Jan"), ("2027-01-15", "Fri 15 Jan 2027")],
)
def test_a_day_has_its_year_only_outside_this_year(iso: str, name: str) -> None:
    day = dt.date.fromisoformat(iso)
    assert day_name(day, TODAY) == name
    assert short_day(day, TODAY) == name[4:]


def test_a_planned_time_is_named_after_its_day() -> None:
    assert when_name(When.from_iso("2026-11-23T09:30"), TODAY) == "Mon 23 Nov 09:30"
    assert when_name(When.from_iso("2026-11-23"), TODAY) == "Mon 23 Nov"


@pytest.mark.parametrize(
    ("day", "name"),
    [
        (dt.date(2027, 3, 31), "Mar 2027"),
        (dt.date(2027, 2, 28), "Feb 2027"),
        (dt.date(2028, 2, 28), "28 Feb 2028"),
        (dt.date(2026, 12, 4), "4 Dec"),
        (dt.date.max, "Dec 9999"),
    ],
)
def test_the_end_of_a_month_is_named_by_the_month_alone(day: dt.date, name: str) -> None:
    assert due_name(day, TODAY) == name


def test_a_month_is_named_with_its_year() -> None:
    assert month_name(dt.date(2027, 3, 31)) == "Mar 2027"


@pytest.mark.parametrize(
    ("days", "far", "due"),
    [
        (4, "in 4 days", "in 4 days"),
        (1, "tomorrow", "tomorrow"),
        (0, "today", "due today"),
        (-1, "yesterday", "1 day late"),
        (-2, "2 days ago", "2 days late"),
    ],
)
def test_how_far_and_how_late_is_said_in_words(days: int, far: str, due: str) -> None:
    day = TODAY + dt.timedelta(days)
    assert (distance(day, TODAY), lateness(day, TODAY)) == (far, due)


def test_two_times_are_the_same_when_day_and_time_are() -> None:
    day, half_past = dt.date(2026, 11, 24), dt.time(9, 30)
    assert When(day, half_past) == When.from_iso("2026-11-24T09:30")
    assert len({When(day), When(day, half_past), When(day)}) == 2
    assert When(day) != day
    assert repr(When(day, half_past)) == "When(2026-11-24T09:30)"
