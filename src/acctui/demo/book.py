"""The sample book: written as one step by the rules every other line of a book is written by."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from acctui.demo.accounts import ACCOUNTS, WITHOUT_ACCOUNT
from acctui.demo.almanac import DEMO_DAY, Almanac
from acctui.demo.card import write_scores
from acctui.demo.goals import write_goals
from acctui.demo.ladders import Rungs, below, write_objectives, write_strategies
from acctui.demo.lights import Board, write_factors
from acctui.demo.lives import Life, life_of
from acctui.demo.plans import PLANS
from acctui.demo.plans.lights import LIGHTS
from acctui.demo.rolls import carries, rolls
from acctui.demo.seasons import revenue_of
from acctui.demo.texts import Pencil, from_before
from acctui.domain.account import Account, TeamMember
from acctui.domain.contact import Contact
from acctui.domain.revenue import Revenue, RevenueSource
from acctui.services.accounts import clean_tags

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable

    from acctui.demo.plan_told import PlanTold
    from acctui.demo.told import AccountTold, CallTold
    from acctui.domain.call import Call
    from acctui.domain.row import Row
    from acctui.services.ports import Store, Work

LABEL = "The demo book"


def fill(store: Store, today: dt.date | None = None) -> None:
    """Write the sample book into a store as one step that undo can take back.

    The story ends on DEMO_DAY, or on the last Sunday up to `today`. Nothing is left to chance: two
    fillings differ in nothing but their numbers when the store was not empty.
    """
    with store.writing(LABEL) as work:
        _Writing(work, Almanac.until(today or DEMO_DAY)).write()


@dataclass
class _Writing:
    """One filling: the unit of work, the days, and a pencil for each account."""

    work: Work
    almanac: Almanac
    told: list[tuple[AccountTold, Pencil]] = field(default_factory=list)
    plans: list[tuple[int, PlanTold]] = field(default_factory=list)
    rungs: dict[int, Rungs] = field(default_factory=dict)

    def write(self) -> None:
        """Write everything, in the order things hang on each other."""
        self._write_accounts()
        self._write_calls()
        self._write_around()
        self._write_plans()

    def _write_accounts(self) -> None:
        accounts = self.work.add_all([_account(told, self.almanac) for told in ACCOUNTS])
        owned = [(told, account.id) for told, account in zip(ACCOUNTS, accounts, strict=True)]
        known: dict[int, dict[str, int]] = {number: {} for _, number in owned}
        contacts = [line for told, number in owned for line in _contacts(told, number)]
        for contact in self.work.add_all(contacts):
            known[contact.account_id][contact.name] = contact.id
        self.work.add_all([line for told, number in owned for line in _team(told, number)])
        self.plans = [(number, PLANS[told.name]) for told, number in owned if told.name in PLANS]
        ladders = [(number, plan.ladder) for number, plan in self.plans]
        self.rungs = write_objectives(self.work, self.almanac, ladders)
        self.told = [(told, self._pencil(number, known[number])) for told, number in owned]

    def _pencil(self, account_id: int, contacts: dict[str, int]) -> Pencil:
        rungs = self.rungs.get(account_id)
        return Pencil(account_id, contacts, self.almanac, rungs.evidence if rungs else {})

    def _lived(self, call: CallTold, account_id: int) -> Life:
        """Live a call through; the outcome moves the milestone that stood when it was stated (C2)."""
        life = life_of(call, account_id, self.almanac)
        rungs = self.rungs.get(account_id)
        if rungs is None:
            return life
        objective_id = rungs.milestone_on(self.almanac.day(call.stated))
        return replace(life, call=replace(life.call, objective_id=objective_id))

    def _write_calls(self) -> None:
        lives = [
            (self._lived(call, pencil.account_id), pencil)
            for told, pencil in self.told
            for call in told.calls
        ]
        lives.sort(key=lambda lived: lived[0].first_stated_at)
        calls = self.work.add_all([life.call for life, _ in lives])
        self._write_factors(calls)
        _keep(
            self.work,
            (row for lived, call in zip(lives, calls, strict=True) for row in _around_call(*lived, call)),
        )

    def _write_factors(self, calls: Iterable[Call]) -> None:
        """Keep the lights after the calls that turned them, before the actions that answer them."""
        held: dict[int, dict[dt.date, int]] = {}
        for call in calls:
            if call.held_on is not None:
                held.setdefault(call.account_id, {})[call.held_on] = call.id
        pencils = {pencil.account_id: pencil for told, pencil in self.told if told.name in LIGHTS}
        boards = [
            Board(
                pencil.account_id,
                LIGHTS[told.name],
                {one.text: one for one in self.rungs[pencil.account_id].objectives},
                held.get(pencil.account_id, {}),
            )
            for told, pencil in self.told
            if told.name in LIGHTS
        ]
        for factor, one in write_factors(self.work, self.almanac, boards):
            pencils[factor.account_id].factors[one.text] = factor.id

    def _write_around(self) -> None:
        _keep(self.work, (row for told, pencil in self.told for row in _around_account(told, pencil)))
        _keep(self.work, from_before(*WITHOUT_ACCOUNT, None, self.almanac))
        owned = [(told, pencil.account_id) for told, pencil in self.told]
        _keep(self.work, [*carries(self.work, self.almanac, owned), *rolls(self.work, self.almanac)])

    def _write_plans(self) -> None:
        work, almanac = self.work, self.almanac
        rows = [row for rungs in self.rungs.values() for row in below(rungs, almanac)]
        rows += write_strategies(work, almanac, self.rungs)
        rows += write_scores(work, almanac, self.plans)
        rows += write_goals(work, almanac, self.plans)
        _keep(work, rows)


def _around_call(life: Life, pencil: Pencil, call: Call) -> list[Row]:
    people = [pencil.contacts[name] for name in life.told.people]
    return [*life.parts(call.id, people), *_order_of(call), *pencil.of_call(life.told, call.id)]


def _around_account(told: AccountTold, pencil: Pencil) -> list[Row]:
    return [
        *revenue_of(told, pencil.account_id, pencil.almanac),
        *pencil.of_account(told),
        *from_before(told.history, told.prospects, pencil.account_id, pencil.almanac),
    ]


def _account(told: AccountTold, almanac: Almanac) -> Account:
    return Account(
        name=told.name,
        tier=told.tier,
        candidate=almanac.words(told.candidate) or None,
        talk_on=almanac.day(told.talk) if told.talk else None,
        tags=clean_tags(told.tags),
        city=told.city,
        industry=told.industry,
        size=told.size or None,
        phone=told.phone or None,
        website=told.website or None,
    )


def _contacts(told: AccountTold, account_id: int) -> list[Contact]:
    return [
        Contact(
            account_id=account_id,
            name=person.name,
            title=person.title or None,
            email=f"{person.mail}@{told.website}" if person.mail else None,
            phone=person.phone or None,
            role=person.role or None,
        )
        for person in told.contacts
    ]


def _team(told: AccountTold, account_id: int) -> list[TeamMember]:
    return [TeamMember(account_id=account_id, name=name, role=role) for name, role in told.team]


def _order_of(call: Call) -> list[Row]:
    if not call.amount or call.held_on is None:
        return []
    order = Revenue(
        account_id=call.account_id,
        date=call.held_on,
        amount=call.amount,
        what=call.outcome,
        source=RevenueSource.CALL,
        call_id=call.id,
    )
    return [order]


def _keep(work: Work, rows: Iterable[Row]) -> None:
    """Keep lines kind by kind, so that each table is written once."""
    kinds: dict[type[Row], list[Row]] = {}
    for row in rows:
        kinds.setdefault(type(row), []).append(row)
    for lines in kinds.values():
        work.add_all(lines)
