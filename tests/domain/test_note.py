"""What is written down says something, and quotes are told from notes (D22)."""

import datetime as dt
from typing import Any

import pytest

from acctui.domain.action import Action
from acctui.domain.errors import RuleBroken
from acctui.domain.imported import Imported
from acctui.domain.note import History, Note, Quote, split_note
from acctui.domain.revenue import MOST, Prospect, Revenue

DAY = dt.date(2026, 11, 22)


@pytest.mark.parametrize(
    ("text", "note", "quotes"),
    [
        ("went well", "went well", ()),
        ('"We buy in March"', "", ("We buy in March",)),
        ('before\n "first\nbetween\n"second"\nafter', "before\nbetween\nafter", ("first", "second")),
        ('he said "no" twice', 'he said "no" twice', ()),
        ('"', "", ()),
        ('"\u200b"\nx', "x", ()),
        ("", "", ()),
    ],
)
def test_a_line_that_starts_with_a_quotation_mark_is_a_quote(
    text: str, note: str, quotes: tuple[str, ...]
) -> None:
    assert split_note(text) == (note, quotes)


@pytest.mark.parametrize("kind", [Note, Quote])
def test_a_note_or_quote_says_something_and_ends_somewhere(kind: type[Note | Quote]) -> None:
    with pytest.raises(RuleBroken, match="needs words that can be read"):
        kind(account_id=1, date=DAY, text=" \u200b\n")
    with pytest.raises(RuleBroken, match="this one has 1,000,001"):
        kind(account_id=1, date=DAY, text="x" * 1_000_001)
    assert kind(account_id=1, date=DAY, text="one\r\ntwo").text == "one\ntwo"


def test_a_speaker_has_a_name_that_can_be_read() -> None:
    with pytest.raises(RuleBroken) as refusal:
        Quote(account_id=1, date=DAY, text="yes", speaker=" ")
    assert refusal.value.field == "by"


@pytest.mark.parametrize("amount", [MOST + 1, -MOST - 1])
def test_an_amount_too_large_to_count_with_is_refused(amount: int) -> None:
    for make in (
        lambda: Revenue(account_id=1, date=DAY, amount=amount),
        lambda: Prospect(amount=amount),
        lambda: History(account_id=1, date=DAY, kind="deal", subject="x", amount=amount),
    ):
        with pytest.raises(RuleBroken, match="at most 15 digits"):
            make()


def test_the_largest_amount_can_be_kept() -> None:
    assert Revenue(account_id=1, date=DAY, amount=MOST).amount == MOST
    assert Prospect().amount is None


def test_an_action_says_what_who_and_ends_once() -> None:
    action = Action(account_id=1, what="send it")
    assert (action.who, action.is_open) == ("me", True)
    assert action.done(DAY).done_on == DAY
    assert not action.done(DAY).is_open
    for words, field in (({"what": " "}, "next"), ({"what": "a\nb"}, "next"), ({"who": "\u200b"}, "who")):
        given: dict[str, Any] = {"account_id": 1, "what": "x", **words}
        with pytest.raises(RuleBroken) as refusal:
            Action(**given)
        assert refusal.value.field == field
    with pytest.raises(RuleBroken, match="done or dropped, never both"):
        Action(account_id=1, what="x", done_on=DAY, dropped_on=DAY)


def test_a_tie_keeps_what_an_import_wrote() -> None:
    assert Imported(source="s", entity="account", key="1", row_id=1, wrote="{}").version == 0
