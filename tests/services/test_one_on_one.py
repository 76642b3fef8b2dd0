"""The one-on-one sheet gathers what manager and seller talk over."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from tests.services.yearly import TODAY, UNIT, account, target, won

from acctui.domain.account import Tier
from acctui.domain.goal import Ask, Decision, GrowthQuestion
from acctui.domain.settings import Choice
from acctui.services import accounts, goals, growth_questions
from acctui.services.one_on_one import one_on_one
from acctui.services.settings import set_choices

if TYPE_CHECKING:
    from acctui.storage.store import BookStore


def test_the_sheet_holds_goals_changes_decisions_milestones_and_questions(store: BookStore) -> None:
    alder = target(store, "Alder", 100)
    birch = target(store, "Birch", 50)
    accounts.add_team_member(store, alder, "Kim")
    goals.set_goal(store, alder, 2026, 120 * UNIT, TODAY, why="a new plant")
    goals.decide(
        store, alder, 2026, Decision.KEEP, TODAY, "Berit", 150 * UNIT, TODAY, milestone="the whole group"
    )
    done = growth_questions.add_question(store, GrowthQuestion(account_id=alder, ask=Ask.KNOW, who="Ida"))
    answered = growth_questions.add_question(
        store, GrowthQuestion(account_id=birch, ask=Ask.KNOW, who="Lars")
    )
    growth_questions.settle(store, answered.value.id, TODAY)
    page = one_on_one(store, TODAY)
    first, second = page.lines
    assert (first.line.name, [change.why for change in first.changes]) == ("Alder", ["a new plant"])
    assert first.decided is not None
    assert first.decided.decision is Decision.KEEP
    assert first.milestone is not None
    assert (first.milestone.text, first.team) == ("the whole group", ("Kim",))
    assert first.questions == (done.value,)
    assert (second.line.name, second.decided, second.milestone, second.questions) == ("Birch", None, None, ())
    assert (page.currency, page.made_on, page.asks_decisions) == ("EUR", TODAY, True)


def test_key_accounts_without_a_goal_are_not_on_it_and_who_is_to_have_one_is(store: BookStore) -> None:
    account(store, "Key", Tier.KEY)
    target(store, "Young", 5, year=2027)
    assert [one.line.name for one in one_on_one(store, TODAY).lines] == ["Young"]


def test_decisions_are_asked_near_the_end_of_the_year_and_after_it_and_shown_where_made(
    store: BookStore,
) -> None:
    early = dt.date(2026, 6, 1)
    alder = target(store, "Alder", 100, today=early)
    assert not one_on_one(store, early).asks_decisions
    assert one_on_one(store, dt.date(2026, 11, 1)).asks_decisions
    assert one_on_one(store, dt.date(2027, 2, 1), 2026).asks_decisions
    goals.decide(store, alder, 2026, Decision.DROP, early)
    assert one_on_one(store, early).asks_decisions


def test_another_business_year_is_asked_for_by_the_year_it_begins_in(store: BookStore) -> None:
    alder = target(store, "Alder", 100)
    set_choices(store, {Choice.YEAR_BEGINS: "april", Choice.CURRENCY: "usd"})
    won(store, alder, "2026-04-01", 30)
    page = one_on_one(store, TODAY, 2026)
    assert (page.view.year.name, page.view.total.won, page.currency) == ("2026/27", 3_000, "USD")
    assert one_on_one(store, TODAY, 2025).lines[0].line.goal is None
