"""A year of nine goals, two candidates and what is asked about one account; invented throughout."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, NamedTuple

from acctui.domain.account import Account, TeamMember
from acctui.domain.contact import Contact
from acctui.domain.goal import Agreement, Ask, Decision, GrowthQuestion
from acctui.domain.revenue import Revenue
from acctui.services import accounts, contacts, goals, growth_questions

if TYPE_CHECKING:
    from acctui.services.ports import Store

TODAY = dt.date(2026, 11, 22)
STEPS = "▁▂▃▄▅▆▇"


class Sold(NamedTuple):
    """One account: its goal, what it brought and in which months, and what is decided about the next year."""

    name: str
    goal: int
    won: int
    months: str
    decision: Decision | None = None
    next_goal: int | None = None


SOLD = (
    Sold("Baltic Cold Chain", 100_000, 41_000, "▂▁▃▅▄▆▂▇▅▄▃", Decision.NEW_GOAL, 80_000),
    Sold("Glasshouse Nordic", 90_000, 38_750, "▄▃▁▅▆▄▇▆▅▁▁"),
    Sold("Ivarsson Logistik", 150_000, 104_200, "▅▆▄▇▇▇▆▇▇▇▅", Decision.KEEP, 165_000),
    Sold("Northmoor Bakeries", 50_000, 18_300, "▃▅▃▁▇▅▅▃▅▇▃", Decision.DROP),
    Sold("Alder & Finch", 120_000, 93_400, "▄▄▅▄▆▆▅▆▇▇▄", Decision.KEEP, 150_000),
    Sold("Juniper Labs", 40_000, 21_900, "▁▂▄▄▂▆▇▆▄▇▄"),
    Sold("Eskild Marine", 80_000, 62_300, "▄▃▄▅▄▆▅▇▆▇▄", Decision.GRADUATE, 110_000),
    Sold("Dunmore Dairies", 180_000, 171_500, "▄▄▅▅▆▆▆▆▇▇▅", Decision.KEEP, 195_000),
    Sold("Fennimore Foods", 60_000, 66_900, "▃▄▄▄▅▄▆▅▇▇▅"),
)
CANDIDATES = (
    ("Kestrel Packaging", "three plants that nobody serves", dt.date(2026, 12, 1), 47_800),
    ("Marlow Stores", "same chain as Fennimore", None, 0),
)
ASKED = (
    (Ask.KNOW, "Ida Brandt", "plant audit", None),
    (Ask.KNOW, "Lars Moe", "second buyer", None),
    (Ask.KNOW, None, "who signs above 50,000", None),
    (Ask.TALK, "Ida Brandt", None, dt.date(2026, 11, 27)),
    (Ask.TALK, "Lars Moe", None, None),
    (Ask.FIND_OUT, "audit", "what passes it", None),
    (Ask.FIND_OUT, "budget", "one or two lots", None),
)
AGREED = Agreement("Kim Holm", dt.date(2026, 1, 12))
GLASSHOUSE = 2


def fill_growth(store: Store, *, decided: bool = True) -> None:
    """Fill an empty book with the year."""
    for sold in SOLD:
        _sell(store, sold)
    for name, why, talk_on, won in CANDIDATES:
        account = Account(name=name, candidate=why, talk_on=talk_on)
        kept = accounts.add_account(store, account).value
        if won:
            _take(store, [Revenue(account_id=kept.id, date=dt.date(2026, 4, 7), amount=won * 100)])
    for ask, who, what, by in ASKED:
        question = GrowthQuestion(account_id=GLASSHOUSE, ask=ask, who=who, what=what, by=by)
        growth_questions.add_question(store, question)
    contacts.add_contact(store, Contact(account_id=GLASSHOUSE, name="Ida Brandt", title="plant manager"))
    for number, sold in enumerate(SOLD, 1):
        if decided and sold.decision is not None:
            decide(store, number, sold)


def decide(store: Store, account_id: int, sold: Sold) -> None:
    """Decide about one account as the example has it."""
    assert sold.decision is not None
    amount = sold.next_goal * 100 if sold.next_goal else None
    goals.decide(store, account_id, 2026, sold.decision, TODAY, "Kim Holm", amount, TODAY)


def _sell(store: Store, sold: Sold) -> None:
    kept = accounts.add_account(store, Account(name=sold.name)).value
    with store.writing("team") as work:
        work.add_all([TeamMember(account_id=kept.id, name=name) for name in ("Kim Holm", "me")])
    levels = [STEPS.index(step) + 1 for step in sold.months]
    parts = [sold.won * 100 * level // sum(levels) for level in levels]
    parts[-1] += sold.won * 100 - sum(parts)
    this_year = [
        Revenue(account_id=kept.id, date=dt.date(2026, month, 9), amount=part)
        for month, part in enumerate(parts, 1)
    ]
    whole, by_then = sold.goal * 760_000 // 870_000, sold.goal * 648_900 // 870_000
    last_year = [
        Revenue(account_id=kept.id, date=dt.date(2025, 6, 3), amount=by_then * 100),
        Revenue(account_id=kept.id, date=dt.date(2025, 12, 3), amount=(whole - by_then) * 100),
    ]
    _take(store, [*this_year, *last_year])
    goals.set_goal(store, kept.id, 2026, sold.goal * 100, TODAY, AGREED)


def _take(store: Store, lines: list[Revenue]) -> None:
    with store.writing("revenue") as work:
        work.add_all(lines)
