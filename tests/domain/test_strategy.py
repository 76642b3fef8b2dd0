"""A strategy is a way of working; what reads like a plan item is noticed and never refused."""

from __future__ import annotations

import datetime as dt

import pytest

from acctui.domain.errors import RuleBroken
from acctui.domain.strategy import Strategy, Told, is_detailed, reads_like

PEOPLE = ("Kim Berg", "Maren Dahl", "Jo Li", "Søren Ek")


def _reads_like(name: str, says: str | None = None) -> str | None:
    return reads_like(Strategy(account_id=1, name=name, says=says), PEOPLE)


@pytest.mark.parametrize(
    "name",
    [
        "Be in the room early",
        "Bring one idea a quarter",
        "Written, on one page, to the plant",
        "Temperature claims before price",
        "Never rely on one plant manager",
        "Offer one contract for three needs",
        "We may march in step, second to none",
        "Skimming nothing",
    ],
)
def test_a_way_of_working_reads_like_one(name: str) -> None:
    assert _reads_like(name) is None


@pytest.mark.parametrize(
    "says",
    ["by 2027-03-31", "before 12 Dec", "in March", "by 2027", "on Monday", "tomorrow", "in Q3", "24.11.2026"],
)
def test_a_date_is_noticed(says: str) -> None:
    assert _reads_like("Send the list", says) == "a date"


@pytest.mark.parametrize("name", ["Kim writes it", "Write it with Dahl", "Ask Soren first"])
def test_a_person_known_by_name_is_noticed_by_any_part_of_it(name: str) -> None:
    assert _reads_like(name) == "a person"


@pytest.mark.parametrize("name", ["kim and co", "Jo first", "Ask Ida"])
def test_a_small_letter_a_very_short_name_and_a_stranger_are_no_person(name: str) -> None:
    assert _reads_like(name) is None


@pytest.mark.parametrize("name", ["Call the buyer", "A meeting a month", "Send e-mails", "Phone first"])
def test_a_call_is_noticed(name: str) -> None:
    assert _reads_like(name) == "a call"


def test_all_that_was_noticed_is_named() -> None:
    assert _reads_like("Kim calls", "on Friday") == "a date, a person, a call"


def test_what_is_longer_than_a_way_of_working_is_noticed() -> None:
    assert not is_detailed(Strategy(account_id=1, name="x"))
    assert not is_detailed(Strategy(account_id=1, name="x", says="y" * 120))
    assert is_detailed(Strategy(account_id=1, name="x", says="y" * 121))


def test_a_strategy_without_a_name_and_one_told_to_nobody_are_refused() -> None:
    with pytest.raises(RuleBroken, match="A strategy needs a name"):
        Strategy(account_id=1, name=" ")
    with pytest.raises(RuleBroken, match="is one line"):
        Strategy(account_id=1, name="x", says="a\nb")
    with pytest.raises(RuleBroken, match="told to somebody"):
        Told(strategy_id=1, name=" ", told_on=dt.date(2026, 11, 22))
