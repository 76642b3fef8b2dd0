"""What a generated book holds: the same lines every time for the same size."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from itertools import accumulate, chain
from random import Random
from typing import TYPE_CHECKING

from tests.bench import words

from acctui.domain.account import Account, Tier
from acctui.domain.contact import Contact
from acctui.domain.revenue import Prospect, Revenue, RevenueSource

if TYPE_CHECKING:
    from collections.abc import Iterator

TODAY = dt.date(2026, 11, 22)
PLANNED_ON = dt.date(2026, 1, 12)
RUNGS = 7
"""How many objectives an account with a ladder has; see `plan.objectives`."""
FIRST_DAY = dt.date(2017, 1, 2)
SPAN = (TODAY - FIRST_DAY).days


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


def planned(extent: Extent) -> Iterator[tuple[int, int]]:
    """Give each account that has a plan, with its row among them."""
    yield from ((row, place + 1) for row, place in enumerate(with_a_plan(extent)))


def sentence_of(extent: Extent) -> dict[int, int]:
    """Give the number of each account's first relationship objective."""
    return {place + 1: RUNGS * row + 2 for row, place in enumerate(with_a_plan(extent))}


def milestone_of(extent: Extent) -> dict[int, int]:
    """Give the number of each account's current strategic objective."""
    return {place + 1: RUNGS * row + 6 for row, place in enumerate(with_a_plan(extent))}


class Picker:
    """Picks accounts as a seller does: most often the few that matter."""

    def __init__(self, extent: Extent, rng: Random) -> None:
        shares = {Tier.KEY: 50, Tier.TARGET: 10, Tier.NONE: 1}
        self._sums = list(accumulate(shares[tier_of(place, extent)] for place in range(extent.accounts)))
        self._numbers = range(1, extent.accounts + 1)
        self._rng = rng

    def __call__(self) -> int:
        """Pick one account by its number."""
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
    spread = ((place // 6 + 1, rng.randrange(SPAN)) for place in range(extent.accounts * 6))
    monthly = (
        (place + 1, SPAN - month * 30 - rng.randrange(25))
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
