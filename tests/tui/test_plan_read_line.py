"""How the lines of the plan's forms are read, and what is said of them while they are typed."""

from __future__ import annotations

import datetime as dt

import pytest

from acctui.domain.action import Action, ActionKind
from acctui.domain.errors import RuleBroken
from acctui.domain.step import Due
from acctui.tui.screens.plan_read_line import (
    Link,
    account_named,
    due_echo,
    link_echo,
    link_named,
    mark_echo,
    mark_text,
    read_marks,
    step_echo,
    step_text,
)

TODAY = dt.date(2026, 11, 22)
LINKS = [
    Link("objective_id", 1, "Open the Nordic region"),
    Link("objective_id", 2, "Open the south"),
    Link("strategy_id", 3, "Nordic first"),
]
NAMES = [(1, "Alder & Finch"), (2, "Alder Holdings"), (3, "Baltic Cold Chain")]


def said(parts: object) -> str:
    """Join the words of parts."""
    return "".join(words for words, _ in parts)  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("text", "marks"),
    [
        ("", (False, False, None)),
        ("!", (True, False, None)),
        ("!+", (True, True, None)),
        ("+ peo", (False, True, ActionKind.PEOPLE)),
        ("Facts", (False, False, ActionKind.FACTS)),
    ],
)
def test_marks_are_signs_and_the_first_letters_of_a_kind(
    text: str, marks: tuple[bool, bool, ActionKind | None]
) -> None:
    read = read_marks(text)
    assert (read["urgent"], read["important"], read["kind"]) == marks


def test_another_word_is_no_mark() -> None:
    with pytest.raises(RuleBroken, match="A mark is ! for urgent") as refused:
        read_marks("soon")
    assert refused.value.field == "mark"
    assert mark_echo("soon") == ()


def test_marks_are_told_in_words() -> None:
    assert said(mark_echo("! colleagues")) == "urgent, important, colleagues to introduce"


def test_an_action_reads_as_the_line_it_was_typed_in() -> None:
    plain = Action(account_id=1, what="call them", on=dt.date(2026, 12, 2))
    assert step_text(plain) == "me: call them @2026-12-02"
    outline = Action(account_id=1, what="call them", who=None, month=dt.date(2027, 1, 1), urgent=True)
    assert step_text(outline) == "?: call them @2027-01"
    assert mark_text(outline) == "!"
    loose = Action(account_id=1, what="meet Ana", kind=ActionKind.PEOPLE, important=True)
    assert (step_text(loose), mark_text(loose)) == ("me: meet Ana", "people")


def test_a_step_is_echoed_with_the_place_it_goes_to() -> None:
    place = Due(on=dt.date(2026, 12, 2))
    assert said(step_echo("Kim: ring", TODAY, place)) == "Kim  Wed 2 Dec, in 10 days   ring"
    assert said(step_echo("?: ring @jan", TODAY, place)) == "who?  Jan 2027, a day can wait   ring"
    assert said(step_echo("ring", TODAY, Due())) == "me  no date   ring"
    assert said(step_echo("ring @gibberish", TODAY, Due())) == "me  no date read   ring @gibberish"
    assert (
        said(step_echo("ring @gibberish", TODAY, place))
        == "me  Wed 2 Dec, in 10 days, no date read   ring @gibberish"
    )
    assert said(step_echo("write to kim@firm.example", TODAY, Due())).startswith("me  no date   ")
    assert step_echo("@fri", TODAY, place) == ()


def test_a_date_is_echoed_once_it_reads_as_one() -> None:
    assert said(due_echo("fri", TODAY)) == "Fri 27 Nov, in 5 days"
    assert due_echo("31 feb", TODAY) == ()


def test_what_is_served_is_found_by_its_first_words_and_else_by_any() -> None:
    assert link_named(LINKS, " ") is None
    assert link_named(LINKS, "nordic") == LINKS[2]
    assert link_named(LINKS, "SOUTH") == LINKS[1]
    assert said(link_echo(LINKS, "nordic f")) == "strategy: Nordic first"
    assert link_echo(LINKS, "") == ()
    assert link_echo(LINKS, "open") == ()


@pytest.mark.parametrize(("text", "sentence"), [("open", "2 objectives"), ("west", "begins so")])
def test_what_is_served_by_none_or_several_is_refused(text: str, sentence: str) -> None:
    with pytest.raises(RuleBroken, match=sentence) as refused:
        link_named(LINKS, text)
    assert refused.value.field == "serves"


def test_an_account_is_found_by_the_beginning_of_its_name() -> None:
    assert account_named(NAMES, "balt") == (3, "Baltic Cold Chain")
    assert account_named(NAMES, "alder & finch") == (1, "Alder & Finch")


@pytest.mark.parametrize(
    ("text", "sentence"), [("alder", "2 accounts begin so"), ("zz", "No account begins so"), ("", "its name")]
)
def test_none_and_several_accounts_are_refused(text: str, sentence: str) -> None:
    with pytest.raises(RuleBroken, match=sentence) as refused:
        account_named(NAMES, text)
    assert refused.value.field == "account"
