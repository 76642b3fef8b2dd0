"""A book with one line of everything a form edits, for two windows to meet in."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, NamedTuple

from acctui.domain.account import Account, Tier
from acctui.domain.action import Action
from acctui.domain.call import Call, Got, Result, StatedCall
from acctui.domain.contact import Contact
from acctui.domain.factor import Factor, Light
from acctui.domain.goal import Ask, GrowthQuestion
from acctui.domain.note import Note, Quote
from acctui.domain.scorecard import Half, StrategicMark
from acctui.domain.settings import Choice
from acctui.services import (
    accounts,
    actions,
    calls,
    contacts,
    factors,
    goals,
    growth_questions,
    notes,
    scorecard_draft,
    scores,
    settings,
)

if TYPE_CHECKING:
    from acctui.services.ports import Store

TODAY = dt.date(2026, 11, 22)
NOW = dt.datetime(2026, 11, 22, 9, 0, tzinfo=dt.UTC)
EARLIER = NOW - dt.timedelta(hours=2)


class Made(NamedTuple):
    """The numbers of the lines; each is the first of its kind, the promise belongs to the first call."""

    account: int = 1
    contact: int = 1
    note: int = 1
    quote: int = 1
    promise: int = 1
    call: int = 2
    goal: int = 1
    question: int = 1
    factor: int = 1
    action: int = 1
    attribute: int = 1


BOOK = Made()


def made(store: Store) -> None:
    """Write every line once."""
    alder = Account(name="Alder", tier=Tier.KEY, city="Bergen", candidate="could double", tags=("cold",))
    accounts.add_account(store, alder)
    contacts.add_contact(store, Contact(account_id=1, name="Kim", title="buyer"))
    notes.add_note(store, Note(account_id=1, date=TODAY, text="tea"))
    notes.add_quote(store, Quote(account_id=1, date=TODAY, text="we buy"))
    _calls(store)
    goals.set_goal(store, 1, 2026, 10_000_000, TODAY)
    growth_questions.add_question(store, GrowthQuestion(account_id=1, ask=Ask.KNOW, what="who decides"))
    amber = Factor(
        account_id=1,
        light=Light.AMBER,
        text="the board",
        since=TODAY,
        tips="the budget",
        by=dt.date(2026, 11, 30),
    )
    factors.add_factor(store, amber, TODAY)
    action = Action(account_id=1, who="me", what="read it", on=dt.date(2026, 11, 27))
    actions.add_action(store, action, TODAY)
    scorecard_draft.set_plan(store, "First choice in the Nordics")
    scorecard_draft.add_attribute(store, Half.CURRENT, {"name": "Sales with us", "weight": 15})
    mark = StrategicMark(account_id=1, decided_on=TODAY, strategic=True, why_us="much", why_them="more")
    scores.mark_strategic(store, mark)
    settings.set_choices(store, {Choice.CURRENCY: "USD"})


def _calls(store: Store) -> None:
    """State two calls: one that brought a promise, one that is open."""
    promised = Call(account_id=1, outcome="They try it", stated_at=EARLIER)
    stated = calls.state_outcome(store, promised, ["Kim"]).value
    got = Got(
        result=Result.ADVANCE,
        held_on=TODAY,
        customer_act="send the samples",
        customer_act_by=dt.date(2026, 11, 27),
    )
    calls.log_call(store, StatedCall(stated), got, NOW)
    calls.state_outcome(store, Call(account_id=1, outcome="They name a date", stated_at=EARLIER), ["Kim"])
