"""What an account is to bring in a year: money, agreed, and decided anew."""

import datetime as dt
from dataclasses import fields

import pytest

from acctui.domain.account import Tier
from acctui.domain.errors import RuleBroken
from acctui.domain.goal import (
    Agreement,
    Ask,
    Decision,
    Goal,
    GoalChange,
    GrowthQuestion,
    YearDecision,
    agreement,
    asked_words,
    read_goal,
    tidied,
)
from acctui.domain.revenue import MOST

TODAY = dt.date(2026, 11, 22)


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        ("25%", "not a share"),
        ("a third", "not a share"),
        ("+20%", "not a share"),
        ("half as much again", "not a share"),
        ("-5", "above nothing"),
        ("0", "above nothing"),
        ("", "none is written"),
        (" \u200b ", "none is written"),
    ],
)
def test_a_goal_is_money_and_nothing_else(typed: str, sentence: str) -> None:
    with pytest.raises(RuleBroken, match=sentence) as refused:
        read_goal(typed)
    assert (refused.value.field, refused.value.rule) == ("amount", "G5")


def test_an_amount_that_could_mean_two_is_asked_about_as_everywhere() -> None:
    with pytest.raises(RuleBroken, match=r"can mean 100000 or 100\.000"):
        read_goal("100,000")
    assert read_goal("100,000", ".") == read_goal("100000") == read_goal("€ 100 000") == 10_000_000


def test_the_amount_a_refusal_proposes_is_read() -> None:
    with pytest.raises(RuleBroken) as refused:
        read_goal("0")
    assert read_goal(refused.value.sentence.split()[-1].rstrip(".")) == 10_000_000


@pytest.mark.parametrize("amount", [0, -1, MOST + 1])
def test_a_goal_that_is_no_amount_cannot_be_made(amount: int) -> None:
    with pytest.raises(RuleBroken, match="above nothing"):
        Goal(account_id=1, year=2026, amount=amount, set_on=TODAY)
    with pytest.raises(RuleBroken, match="above nothing"):
        GoalChange(account_id=1, goal_id=1, before=100, after=amount, changed_on=TODAY, why="they grow")
    with pytest.raises(RuleBroken, match="above nothing"):
        GoalChange(account_id=1, goal_id=1, before=amount, after=100, changed_on=TODAY, why="they grow")


@pytest.mark.parametrize(("who", "on"), [("Berit", None), (None, TODAY)])
def test_an_agreement_has_a_name_and_a_day(who: str | None, on: dt.date | None) -> None:
    with pytest.raises(RuleBroken, match="a name and a day"):
        Goal(account_id=1, year=2026, amount=100, set_on=TODAY, agreed_with=who, agreed_on=on)
    with pytest.raises(RuleBroken, match="is missing") as refused:
        agreement(who, on, TODAY)
    assert refused.value.field == ("agreed_on" if who else "agreed_with")


def test_an_agreement_is_no_promise_for_a_day_to_come() -> None:
    assert agreement("  Berit ", TODAY, TODAY) == Agreement("Berit", TODAY)
    assert agreement(None, None, TODAY) is agreement(" ", None, TODAY) is None
    with pytest.raises(RuleBroken, match="has not come yet"):
        agreement("Berit", TODAY + dt.timedelta(days=1), TODAY)


@pytest.mark.parametrize("name", ["", "\u200b", "x" * 201])
def test_nobody_can_agree_without_a_name_that_can_be_read(name: str) -> None:
    with pytest.raises(RuleBroken) as refused:
        Agreement(name, TODAY)
    assert refused.value.field == "agreed_with"
    with pytest.raises(RuleBroken):
        Goal(account_id=1, year=2026, amount=100, set_on=TODAY, agreed_with=name, agreed_on=TODAY)
    with pytest.raises(RuleBroken):
        YearDecision(account_id=1, year=2026, decision=Decision.KEEP, decided_on=TODAY, decided_with=name)


@pytest.mark.parametrize("why", ["", "  ", "one\ntwo", "x" * 501])
def test_a_goal_changes_with_one_line_of_why(why: str) -> None:
    with pytest.raises(RuleBroken) as refused:
        GoalChange(account_id=1, goal_id=1, before=100, after=200, changed_on=TODAY, why=why)
    assert refused.value.field == "why"


@pytest.mark.parametrize(
    ("decision", "tier", "stays"),
    [
        (Decision.GRADUATE, Tier.KEY, False),
        (Decision.KEEP, Tier.TARGET, True),
        (Decision.NEW_GOAL, Tier.TARGET, True),
        (Decision.DROP, Tier.NONE, False),
    ],
)
def test_a_decision_says_what_the_account_is_from_then_on(
    decision: Decision, tier: Tier, *, stays: bool
) -> None:
    decided = YearDecision(account_id=1, year=2026, decision=decision, decided_on=TODAY)
    assert (decided.tier_after, decided.stays_target) == (tier, stays)


def test_a_question_asks_after_somebody_or_something() -> None:
    assert GrowthQuestion(account_id=1, ask=Ask.KNOW, who="Ida Brandt").what is None
    assert GrowthQuestion(account_id=1, ask=Ask.FIND_OUT, what="what passes the audit").who is None
    with pytest.raises(RuleBroken, match="Say who"):
        GrowthQuestion(account_id=1, ask=Ask.TALK, who=" ", what=None)
    with pytest.raises(RuleBroken, match="one line") as refused:
        GrowthQuestion(account_id=1, ask=Ask.TALK, who="Ida\nLars")
    assert refused.value.field == "who"


@pytest.mark.parametrize(
    ("ask", "who", "what", "words"),
    [
        (Ask.KNOW, "Ida Brandt", "plant audit", "get to know Ida Brandt: plant audit"),
        (Ask.KNOW, None, "who signs above 50,000", "get to know who signs above 50,000"),
        (Ask.KNOW, " Lars ", None, "get to know Lars"),
        (Ask.TALK, "Ida", "the audit", "talk to Ida: the audit"),
        (Ask.TALK, "Ida", None, "talk to Ida"),
        (Ask.TALK, None, "the audit", "talk about the audit"),
        (Ask.FIND_OUT, "audit", "what passes it", "find out what passes it (audit)"),
        (Ask.FIND_OUT, None, "what passes the audit", "find out what passes the audit"),
        (Ask.FIND_OUT, "budget", None, "find out about budget"),
    ],
)
def test_a_question_reads_as_what_is_to_be_done(
    ask: Ask, who: str | None, what: str | None, words: str
) -> None:
    assert asked_words(GrowthQuestion(account_id=1, ask=ask, who=who, what=what)) == words


@pytest.mark.parametrize("kind", [Goal, GoalChange, YearDecision, GrowthQuestion])
def test_nothing_about_a_goal_asks_what_is_likely_to_come(kind: type) -> None:
    names = " ".join(one.name for one in fields(kind))
    assert not any(word in names for word in ("forecast", "likely", "expect", "estimate", "probab", "weight"))


def test_words_that_say_nothing_are_absent() -> None:
    question = tidied(GrowthQuestion(account_id=1, ask=Ask.KNOW, who=" Ida ", what="\u200b"))
    assert (question.who, question.what) == ("Ida", None)


def test_a_goal_of_a_key_account_needs_no_agreement() -> None:
    assert Goal(account_id=1, year=2026, amount=100, set_on=TODAY).agreed_on is None
    assert (
        YearDecision(account_id=1, year=2026, decision=Decision.DROP, decided_on=TODAY).decided_with is None
    )
