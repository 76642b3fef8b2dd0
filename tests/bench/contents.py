"""What a generated book holds: the same lines every time for the same size."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from itertools import accumulate, chain
from random import Random
from typing import TYPE_CHECKING, Any, NamedTuple

from tests.bench import words

from acctui.domain.account import Account, Tier
from acctui.domain.action import Action
from acctui.domain.call import Call, Channel, Fit, Kind, Promise, Result
from acctui.domain.contact import Contact
from acctui.domain.days import When
from acctui.domain.note import History, Note, Quote, Side
from acctui.domain.revenue import Prospect, Revenue, RevenueSource

if TYPE_CHECKING:
    from collections.abc import Iterator

TODAY = dt.date(2026, 11, 22)
PLANNED_ON = dt.date(2026, 1, 12)
RUNGS = 7
"""How many objectives an account with a ladder has; see `plan.objectives`."""
FIRST_DAY = dt.date(2017, 1, 2)
_SPAN = (TODAY - FIRST_DAY).days
_RESULTS = (Result.CONTINUATION, Result.ADVANCE, Result.NO_SALE, Result.ORDER)
_RECENT = dt.timedelta(days=30)
_LEADS = (0, 0, 1, 2, 5, 9)
_KINDS, _CHANNELS, _FITS = tuple(Kind), tuple(Channel), tuple(Fit)


@dataclass(frozen=True, slots=True)
class Extent:
    """How large a book is: its accounts, and its calls and imported activities together."""

    accounts: int
    activities: int

    @property
    def calls(self) -> int:
        """Half of the activities are calls."""
        return self.activities // 2

    @property
    def history(self) -> int:
        """The other half came from another program."""
        return self.activities - self.calls


def random_for(what: str) -> Random:
    """Give the dice for one kind of line."""
    return Random(f"acctui {what}")  # noqa: S311 - the same book every time, nothing secret


def name_of(place: int) -> str:
    """Name an account; 12,800 names pass before one returns with a number behind it."""
    spread = place * 7919
    first = words.FIRST[spread % 40]
    second = words.SECOND[spread // 40 % 40]
    third = words.THIRD[spread // 1600 % 8]
    again = place // 12_800
    return f"{first} {second} {third}{f' {again + 1}' if again else ''}"


def tier_of(place: int, extent: Extent) -> Tier:
    """Give an account its tier: ten Key Accounts, and one Target in thirty-five."""
    if place % (extent.accounts // 10 + 1) == 0:
        return Tier.KEY
    return Tier.TARGET if place % 35 == 1 else Tier.NONE


def accounts(extent: Extent) -> Iterator[Account]:
    """Give the accounts: ten Key Accounts, some Targets, one candidate in fifty."""
    rng = random_for("accounts")
    for place in range(extent.accounts):
        tier = tier_of(place, extent)
        candidate = (
            f"Their site {rng.randrange(9)} buys elsewhere" if place % 50 == 7 and tier is Tier.NONE else None
        )
        yield Account(
            id=place + 1,
            version=1,
            name=name_of(place),
            tier=tier,
            candidate=candidate,
            tags=tuple(sorted(rng.sample(words.TAGS, rng.choice((0, 0, 1, 2))))),
            city=rng.choice(words.CITIES),
            industry=rng.choice(words.INDUSTRIES),
        )


def with_a_plan(extent: Extent) -> list[int]:
    """Give the places of the accounts that have a ladder and goals: the Key Accounts and the Targets."""
    return [place for place in range(extent.accounts) if tier_of(place, extent) is not Tier.NONE]


def sentence_of(extent: Extent) -> dict[int, int]:
    """Give the number of each account's first relationship objective."""
    return {place + 1: RUNGS * row + 2 for row, place in enumerate(with_a_plan(extent))}


def milestone_of(extent: Extent) -> dict[int, int]:
    """Give the number of each account's current strategic objective."""
    return {place + 1: RUNGS * row + 6 for row, place in enumerate(with_a_plan(extent))}


class _Picker:
    """Picks accounts as a seller does: most often the few that matter."""

    def __init__(self, extent: Extent, rng: Random) -> None:
        shares = {Tier.KEY: 50, Tier.TARGET: 10, Tier.NONE: 1}
        self._sums = list(accumulate(shares[tier_of(place, extent)] for place in range(extent.accounts)))
        self._numbers = range(1, extent.accounts + 1)
        self._rng = rng

    def __call__(self) -> int:
        return self._rng.choices(self._numbers, cum_weights=self._sums)[0]


def contacts(extent: Extent) -> Iterator[Contact]:
    """Give the contacts, two an account."""
    rng = random_for("contacts")
    for place in range(extent.accounts * 2):
        yield Contact(
            id=place + 1,
            version=1,
            account_id=place // 2 + 1,
            name=f"{rng.choice(words.PEOPLE)} {rng.choice(words.FAMILIES)}",
            title=rng.choice(words.TITLES),
        )


def revenue(extent: Extent) -> Iterator[Revenue]:
    """Give the revenue: six lines an account, and those with a goal order each month of its two years."""
    rng = random_for("revenue")
    spread = ((place // 6 + 1, rng.randrange(_SPAN)) for place in range(extent.accounts * 6))
    monthly = (
        (place + 1, _SPAN - month * 30 - rng.randrange(25))
        for place in with_a_plan(extent)
        for month in range(22)
    )
    for number, (account_id, day) in enumerate(chain(spread, monthly), 1):
        yield Revenue(
            id=number,
            version=1,
            account_id=account_id,
            date=FIRST_DAY + dt.timedelta(days=day),
            amount=rng.randrange(5_000, 2_000_000),
            source=RevenueSource.IMPORT,
        )


def prospects(extent: Extent) -> Iterator[Prospect]:
    """Give the open deals, one for every other account."""
    rng = random_for("prospects")
    for place in range(extent.accounts // 2):
        yield Prospect(
            id=place + 1, version=1, account_id=place * 2 + 1, name="Open deal", amount=rng.randrange(900_000)
        )


class Talk(NamedTuple):
    """One call as it was stated, and as it ended; None while it is open."""

    stated: Call
    ended: Call | None


def talks(extent: Extent) -> Iterator[Talk]:
    """Give the calls in the order they were stated: one in eighty withdrawn, the newest ones open."""
    rng = random_for("calls")
    pick, milestones = _Picker(extent, rng), milestone_of(extent)
    ended = extent.calls - max(3, extent.calls // 2000)
    for place in range(extent.calls):
        day = FIRST_DAY + dt.timedelta(days=place * _SPAN // extent.calls)
        base = _statement(place, pick(), _instant(day, rng), rng)
        if place >= ended:
            base["account_id"] = place % (extent.accounts // 2) + 2
            base["objective_id"] = milestones.get(base["account_id"])
            yield Talk(
                Call(version=1, at=When(TODAY + dt.timedelta(days=rng.randrange(-3, 15)), None), **base), None
            )
        else:
            base["objective_id"] = milestones.get(base["account_id"]) if day >= PLANNED_ON else None
            ending = _withdrawn(base) if place % 80 == 0 else _logged(base, rng)
            yield Talk(Call(version=1, **base), Call(version=2, **base, **ending))


def _instant(day: dt.date, rng: Random) -> dt.datetime:
    return dt.datetime.combine(day, dt.time(rng.randrange(8, 17), rng.randrange(60)), dt.UTC)


def _statement(place: int, account_id: int, stated_at: dt.datetime, rng: Random) -> dict[str, Any]:
    thing = rng.choice(words.THINGS).format(n=rng.randrange(1, 60))
    return {
        "id": place + 1,
        "account_id": account_id,
        "outcome": f"{rng.choice(words.PEOPLE)} {rng.choice(words.VERBS)} {thing}",
        "stated_at": stated_at,
        "kind": rng.choice(_KINDS),
        "channel": rng.choice(_CHANNELS),
    }


def _withdrawn(base: dict[str, Any]) -> dict[str, Any]:
    return {"withdrawn_at": base["stated_at"] + dt.timedelta(days=1), "withdrawn_why": "They moved the date"}


def _logged(base: dict[str, Any], rng: Random) -> dict[str, Any]:
    stated_on = base["stated_at"].date()
    held_on = min(stated_on + dt.timedelta(days=rng.choice(_LEADS)), TODAY - dt.timedelta(days=1))
    result = rng.choices(_RESULTS, (50, 30, 12, 8))[0]
    ending = {
        "held_on": held_on,
        "logged_at": dt.datetime.combine(held_on, dt.time(17, rng.randrange(60)), dt.UTC),
        "result": result,
        "amount": rng.randrange(10_000, 900_000) if result is Result.ORDER else None,
    }
    return ending | (_promised(held_on, rng) if result is Result.ADVANCE else {})


def _promised(held_on: dt.date, rng: Random) -> dict[str, Any]:
    by = held_on + dt.timedelta(days=rng.randrange(2, 21))
    is_open = TODAY - held_on < _RECENT and rng.random() < 0.1
    return {
        "customer_act": f"They {rng.choice(words.ACTS)}",
        "customer_act_by": by,
        "fit": rng.choice(_FITS),
        "promise": Promise.OPEN if is_open else rng.choice((Promise.KEPT, Promise.NOT_KEPT)),
        "promise_by": by,
        "promise_settled_on": None if is_open else by,
    }


def history(extent: Extent) -> Iterator[History]:
    """Give what another program remembered, oldest first."""
    rng = random_for("history")
    pick = _Picker(extent, rng)
    for place in range(extent.history):
        yield History(
            id=place + 1,
            version=1,
            account_id=pick(),
            date=FIRST_DAY + dt.timedelta(days=place * _SPAN // extent.history),
            kind="activity",
            subject=rng.choice(words.SUBJECTS),
            text=f"About {rng.choice(words.THINGS).format(n=rng.randrange(1, 60))}",
        )


def actions(extent: Extent) -> Iterator[Action]:
    """Give the actions, one for every fifty calls; one in twenty is open."""
    rng = random_for("actions")
    pick = _Picker(extent, rng)
    for place in range(extent.calls // 50):
        on = FIRST_DAY + dt.timedelta(days=rng.randrange(_SPAN))
        is_open = place % 20 == 0
        yield Action(
            id=place + 1,
            version=1,
            account_id=pick(),
            what=rng.choice(words.ACTS),
            on=TODAY + dt.timedelta(days=rng.randrange(-2, 40)) if is_open else on,
            done_on=None if is_open else on,
        )


def notes(extent: Extent) -> Iterator[Note]:
    """Give the notes, one for every twenty calls."""
    rng = random_for("notes")
    pick = _Picker(extent, rng)
    for place in range(extent.calls // 20):
        day = FIRST_DAY + dt.timedelta(days=rng.randrange(_SPAN))
        thing = rng.choice(words.THINGS).format(n=rng.randrange(60))
        yield Note(id=place + 1, version=1, account_id=pick(), date=day, text=f"They asked about {thing}.")


def quotes(extent: Extent) -> Iterator[Quote]:
    """Give what customers said, one for every hundred calls."""
    rng = random_for("quotes")
    pick, sentences = _Picker(extent, rng), sentence_of(extent)
    for place in range(extent.calls // 100):
        day = FIRST_DAY + dt.timedelta(days=rng.randrange(_SPAN))
        person = f"{rng.choice(words.PEOPLE)} {rng.choice(words.FAMILIES)}"
        account_id = pick()
        sentence = sentences.get(account_id) if place % 3 else None
        yield Quote(
            id=place + 1,
            version=1,
            account_id=account_id,
            objective_id=sentence,
            side=None if sentence is None else (Side.AGAINST if place % 4 == 1 else Side.FOR),
            date=day,
            text="We count on you for this.",
            speaker=person,
        )
