"""A book of lights as a seller keeps them: ten accounts, three columns, a sweep last week; all invented."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from acctui.domain.account import Account, Tier
from acctui.domain.call import Call, Got, Result, StatedCall
from acctui.domain.factor import Factor, FactorEvent, Happened, Light, Sweep
from acctui.domain.objective import Level, Objective
from acctui.services import accounts, calls

if TYPE_CHECKING:
    from acctui.services.ports import Store, Work

TODAY = dt.date(2026, 11, 22)


class Told(NamedTuple):
    """One factor: its account, its words, since when, and what it says."""

    account: str
    text: str
    since: tuple[int, int]
    says: str = ""
    by: tuple[int, int] | None = None
    until: str = ""
    before: Light | None = None


GREENS = (
    Told("Alder & Finch", "Approved for all sites", (2, 3)),
    Told("Dunmore Dairies", "Plant manager trusts Kim", (5, 14)),
    Told("Dunmore Dairies", "We beat the service level", (9, 1)),
    Told("Dunmore Dairies", "Board member asked for us", (10, 5)),
    Told("Eskild Marine", "Crew asks for us by name", (10, 9)),
    Told("Ivarsson Logistik", "Depot lease runs to 2029", (6, 30)),
    Told("Ivarsson Logistik", "Driver panel prefers ours", (9, 2)),
    Told("Juniper Labs", "Lab head is an old customer", (11, 2)),
    Told("Eskild Marine", "Sole supplier for lockers", (6, 8)),
    Told("Fennimore Foods", "Reached the goal early", (10, 30)),
    Told("Fennimore Foods", "Sister site already buys", (8, 4)),
    Told("Baltic Cold Chain", "Their auditor knows our files", (7, 13)),
    Told("Baltic Cold Chain", "Approved by the fleet office", (4, 21)),
    Told("Glasshouse Nordic", "Head gardener shows us around", (3, 17)),
    Told("Northmoor Bakeries", "Two ovens run on our line", (6, 2)),
    Told("Coast Kitchens", "Pays within the week", (5, 5)),
    Told("Coast Kitchens", "Chef recommends us", (8, 19)),
    Told("Juniper Labs", "Framework signed", (1, 12)),
)
AMBERS = (
    Told("Ivarsson Logistik", "The tender may be split in two", (10, 18), "the board vote", (11, 15)),
    Told("Glasshouse Nordic", "Two buyers, one budget", (10, 9), "who signs"),
    Told("Eskild Marine", "Fleet manager retires", (10, 24), "his deputy"),
    Told("Alder & Finch", "Plant manager is moving", (11, 1), "who follows him", (12, 4)),
    Told("Juniper Labs", "Grant decision", (11, 8), "the ministry"),
    Told("Baltic Cold Chain", "Buys a rival depot", (11, 10), "the asking price", (12, 10)),
    Told("Northmoor Bakeries", "Flour price talks", (11, 14), "the harvest contract"),
)
REDS = (
    Told(
        "Glasshouse Nordic", "Off the preferred list", (10, 3), "90,000 in 2026", until="the audit is passed"
    ),
    Told(
        "Alder & Finch",
        "New FD may freeze spend",
        (11, 12),
        "Open the Nordic region with them",
        before=Light.AMBER,
    ),
    Told("Northmoor Bakeries", "Ops manager refuses trials", (11, 19), "Two ovens on our line"),
)
_TIERS = {
    "Alder & Finch": Tier.KEY,
    "Ivarsson Logistik": Tier.KEY,
    "Dunmore Dairies": Tier.KEY,
    "Glasshouse Nordic": Tier.TARGET,
    "Baltic Cold Chain": Tier.TARGET,
    "Eskild Marine": Tier.TARGET,
    "Northmoor Bakeries": Tier.TARGET,
    "Juniper Labs": Tier.TARGET,
}


def _day(place: tuple[int, int]) -> dt.date:
    return dt.date(TODAY.year, *place)


def fill_lights(store: Store) -> dict[str, int]:
    """Fill an empty book with the board; gives the numbers of the accounts."""
    every = {one.account for one in (*GREENS, *AMBERS, *REDS)} | {"Kestrel Packaging"}
    ids: dict[str, int] = {}
    for name in sorted(every):
        ids[name] = accounts.add_account(store, Account(name=name)).value.id
    call_id = _called(store, ids["Alder & Finch"])
    with store.writing("lights") as work:
        for name, tier in _TIERS.items():
            account = work.get(Account, ids[name])
            assert account is not None
            work.change(account, replace(account, tier=tier))
        _fill(work, ids, call_id)
    return ids


def _fill(work: Work, ids: dict[str, int], call_id: int) -> None:
    alder = ids["Alder & Finch"]
    milestone = work.add(
        Objective(
            account_id=alder,
            level=Level.STRATEGIC,
            text="Open the Nordic region with them",
            set_on=dt.date(2026, 2, 2),
            due=dt.date(2027, 3, 31),
            worth=40_000_00,
        )
    )
    swept = work.add(
        Sweep(begun_on=dt.date(2026, 11, 13), finished_on=dt.date(2026, 11, 13), reviewed=6, turned=0)
    )
    for light, column in ((Light.GREEN, GREENS), (Light.AMBER, AMBERS), (Light.RED, REDS)):
        for told in column:
            factor = _factor(told, light, ids)
            is_alders = told.text == "New FD may freeze spend"
            if is_alders:
                factor = replace(factor, objective_id=milestone.id, stops=None)
            kept = work.add(factor)
            _tell(work, kept, told, call_id if is_alders else None, swept.id)


def _called(store: Store, account_id: int) -> int:
    """Log the call that turned the light of Alder & Finch, and give its number."""
    day = dt.datetime(2026, 11, 12, 9, 0, tzinfo=dt.UTC)
    call = calls.state_outcome(
        store, Call(account_id=account_id, outcome="introduce me to the new FD", stated_at=day)
    )
    got = Got(result=Result.CONTINUATION, held_on=day.date())
    return calls.log_call(store, StatedCall(call.value), got, day + dt.timedelta(hours=1)).value.id


def _factor(told: Told, light: Light, ids: dict[str, int]) -> Factor:
    return Factor(
        account_id=ids[told.account],
        light=light,
        text=told.text,
        since=_day(told.since),
        stops=told.says or None if light is Light.RED else None,
        tips=told.says or None if light is Light.AMBER else None,
        by=_day(told.by) if told.by else None,
        until=told.until or None,
    )


def _tell(work: Work, factor: Factor, told: Told, call_id: int | None, sweep_id: int) -> None:
    def event(happened: Happened, day: dt.date, before: Light | None = None, **more: object) -> FactorEvent:
        after = factor.light if happened is not Happened.KEPT else None
        return FactorEvent(
            account_id=factor.account_id,
            factor_id=factor.id,
            on=day,
            happened=happened,
            before=before,
            after=after,
            **more,  # type: ignore[arg-type]
        )

    if told.before is None:
        work.add(event(Happened.ADDED, factor.since))
    else:
        work.add(replace(event(Happened.ADDED, dt.date(2026, 9, 1)), after=told.before))
        work.add(event(Happened.TURNED, factor.since, told.before, call_id=call_id))
    if factor.light is not Light.GREEN and factor.since < dt.date(2026, 11, 5):
        work.add(event(Happened.KEPT, dt.date(2026, 11, 13), sweep_id=sweep_id))
