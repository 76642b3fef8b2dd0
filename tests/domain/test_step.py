"""A next step is one line: who, what and by when."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from acctui.domain.errors import RuleBroken
from acctui.domain.step import Due, Step, read_due, read_step

TODAY = dt.date(2026, 11, 22)  # a Sunday
FRIDAY = dt.date(2026, 11, 27)
JANUARY = dt.date(2027, 1, 1)


@pytest.mark.parametrize(
    ("text", "step"),
    [
        ("Kim: site visit @28 nov", Step("Kim", "site visit", dt.date(2026, 11, 28))),
        ("send trial terms @fri", Step("me", "send trial terms", FRIDAY)),
        ("send trial terms @ fri", Step("me", "send trial terms", FRIDAY)),
        ("send trial terms@fri", Step("me", "send trial terms", FRIDAY)),
        ("send trial terms", Step("me", "send trial terms", None)),
        ("Kim:site visit", Step("Kim", "site visit", None)),
        ("me: send trial terms @+3d", Step("me", "send trial terms", dt.date(2026, 11, 25))),
        ("I: call", Step("me", "call", None)),
        (": call", Step("me", "call", None)),
        ("\u200b: call", Step("me", "call", None)),
        (
            "Maren Dahl: name the buyer: today @2026-12-01",
            Step("Maren Dahl", "name the buyer: today", dt.date(2026, 12, 1)),
        ),
        ("mail kim@acme.com", Step("me", "mail kim@acme.com", None)),
        ("mail kim@acme.com @fri", Step("me", "mail kim@acme.com", FRIDAY)),
        ("kim@acme.com: answer @fri", Step("kim@acme.com", "answer", FRIDAY)),
        ("meet @noon room", Step("me", "meet @noon room", None)),
        ("read http://acme.com @fri", Step("me", "read http://acme.com", FRIDAY)),
        ("https://acme.com/a", Step("me", "https://acme.com/a", None)),
        ("mailto:kim@acme.com", Step("me", "mailto:kim@acme.com", None)),
        ("tel:+47 555", Step("me", "tel:+47 555", None)),
        ("Kim: read http://acme.com", Step("Kim", "read http://acme.com", None)),
        ("Kim/Ana: visit", Step("Kim/Ana", "visit", None)),
        ("call at 9:30 @fri", Step("me", "call at 9:30", FRIDAY)),
        ("Kim: 2 pallets @fri", Step("Kim", "2 pallets", FRIDAY)),
        ("lunch @fri @kim", Step("me", "lunch @fri @kim", None)),
        ("lunch @12:30", Step("me", "lunch @12:30", None)),
        ("lunch @", Step("me", "lunch @", None)),
        ("meet the new FD @2027-01", Step("me", "meet the new FD", None, JANUARY)),
        ("Kim: volume forecast @jan", Step("Kim", "volume forecast", None, JANUARY)),
        ("trial review @january 2027", Step("me", "trial review", None, JANUARY)),
        ("?: two more contacts @jan", Step(None, "two more contacts", None, JANUARY)),
        ("who?: site visit", Step(None, "site visit", None)),
        ("ask kim@jan", Step("me", "ask kim@jan", None)),
        ("ask kim@jan @fri", Step("me", "ask kim@jan", FRIDAY)),
    ],
)
def test_a_step_is_read_as_who_what_and_date(text: str, step: Step) -> None:
    assert read_step(text, TODAY) == step


@pytest.mark.parametrize("text", ["", "  ", "Kim:", "Kim: @fri", "@fri", "Kim: \u200b @fri", ":"])
def test_a_step_that_says_nothing_is_refused(text: str) -> None:
    with pytest.raises(RuleBroken) as refusal:
        read_step(text, TODAY)
    assert refusal.value.sentence == "A next step says what will be done. Write it as who: what @date."
    assert (refusal.value.field, refusal.value.rule) == ("next", "P2")


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("send terms @31 feb", "February 2027 has 28 days."),
        ("send terms @29 feb 2027", "February 2027 has 28 days."),
        ("send terms @29 feb", "February 2027 has 28 days."),
        ("send terms @2027-13", "There is no month 13. Write a month from 1 to 12."),
        (
            "send terms @2126-01",
            '"2126-01" is too far from today. Write a year from 1926 to 2076.',
        ),
        ("send terms @2026-13-24", "There is no month 13. Write a month from 1 to 12."),
        (
            "call Kim @fri 9:30",
            (
                "A next step is due on a day, not at a time. "
                "Write the day alone after the @, and the time among the words."
            ),
        ),
        (
            "two\nlines",
            "A next step is one line; this one breaks. Join the lines, or put the rest in a note.",
        ),
    ],
)
def test_a_wrong_date_and_a_second_line_are_refused_at_the_field(text: str, sentence: str) -> None:
    with pytest.raises(RuleBroken) as refusal:
        read_step(text, TODAY, "then")
    assert (refusal.value.field, refusal.value.sentence) == ("then", sentence)


def test_when_something_is_due_is_a_day_or_a_month() -> None:
    assert read_due("fri", TODAY) == Due(on=FRIDAY)
    assert read_due("jan", TODAY) == Due(month=JANUARY)
    with pytest.raises(RuleBroken) as refusal:
        read_due("soon", TODAY, "due")
    assert (refusal.value.field, refusal.value.sentence) == (
        "due",
        '"soon" is no date in a form acctui knows. Write 2026-11-22, today, fri, +3d or 12 dec.',
    )


NAMES = st.from_regex(r"[A-Z][a-z]{2,8}( [A-Z][a-z]{2,8})?", fullmatch=True)
DEEDS = st.from_regex(r"[a-z]{3,9}( [a-z0-9.]{3,9}){0,4}", fullmatch=True)


@given(NAMES, DEEDS, st.none() | st.dates(dt.date(1990, 1, 1), dt.date(2070, 1, 1)))
def test_a_step_written_out_is_read_back(who: str, what: str, on: dt.date | None) -> None:
    assert read_step(f"{who}: {what}" + (f" @{on}" if on else ""), TODAY) == Step(who, what, on)


@given(st.from_regex(r"[ab:@/ 1]{0,12}x", fullmatch=True))
def test_a_step_holds_only_what_was_typed(text: str) -> None:
    step = read_step(text, TODAY)
    assert step.who in {None, "me"} or text.strip().startswith(step.who or "")
    assert text.endswith(step.what)
    assert step.on is None


@pytest.mark.parametrize(
    ("text", "unread"),
    [
        ("me: ring @gibberish", True),
        ("@bob ring", True),
        ("ring @bob @fri", False),
        ("ring @bob @jan", False),
        ("write to kim@firm.example", False),
        ("ring @", False),
        ("ring", False),
    ],
)
def test_an_at_that_gave_no_date_is_known(text: str, unread: bool) -> None:  # noqa: FBT001 - a table's column
    assert read_step(text, TODAY).is_unread is unread
