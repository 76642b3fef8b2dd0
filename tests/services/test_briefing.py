"""What to know before a call stands on one page."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from tests.services.loop import HOUR, advance, state

from acctui.domain.account import Account
from acctui.domain.factor import Factor, Light
from acctui.domain.revenue import Revenue
from acctui.domain.settings import Choice
from acctui.services import accounts
from acctui.services.briefing import briefing
from acctui.services.factors import add_factor, drop_factor
from acctui.services.revenue import add_revenue
from acctui.services.settings import set_choices

if TYPE_CHECKING:
    import datetime as dt

    from acctui.storage.store import BookStore


@pytest.fixture(autouse=True)
def account(store: BookStore) -> Account:
    return accounts.add_account(store, Account(name="Alder & Finch")).value


def test_the_briefing_gathers_what_to_know(store: BookStore, now: dt.datetime) -> None:
    accounts.add_team_member(store, 1, "Lee")
    held = advance(store, state(store, now - 2 * HOUR), now)
    open_ = state(store, now - HOUR)
    page = briefing(store, 1, now.date())
    assert (page.account.name, page.glance.open_calls) == ("Alder & Finch", 1)
    assert page.open_calls == (open_,)
    assert page.last == held
    assert page.promises == (held,)
    assert [one.name for one in page.team] == ["Lee"]
    assert page.report.all.of == 1
    assert page.won_by_month == (0,) * 11


def test_the_months_of_the_briefing_are_those_of_the_business_year_so_far(
    store: BookStore, today: dt.date
) -> None:
    set_choices(store, {Choice.YEAR_BEGINS: "10"})
    add_revenue(store, Revenue(account_id=1, date=today, amount=7))
    page = briefing(store, 1, today)
    assert (page.year.name, page.won_by_month, page.glance.won) == ("2026/27", (0, 7), 7)


def test_the_lights_that_stand_come_worst_first_with_their_lines(store: BookStore, today: dt.date) -> None:
    told = (
        Factor(account_id=1, light=Light.GREEN, text="Approved", since=today),
        Factor(account_id=1, light=Light.AMBER, text="A merger", since=today, tips="the vote"),
        Factor(account_id=1, light=Light.AMBER, text="A move", since=today, tips="who follows"),
        Factor(account_id=1, light=Light.RED, text="Off the list", since=today, stops="90,000"),
    )
    for one in told:
        add_factor(store, one, today)
    drop_factor(store, 2, today)
    assert [(said.factor.text, said.line) for said in briefing(store, 1, today).lights] == [
        ("Off the list", "90,000"),
        ("A move", "who follows"),
        ("Approved", None),
    ]


def test_the_briefing_before_the_first_call_has_no_last_one(store: BookStore, today: dt.date) -> None:
    assert briefing(store, 1, today).last is None
