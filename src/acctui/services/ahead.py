"""What is next with an account: its milestone, and the stage goal that comes first."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from acctui.domain.objective import Level, Objective
from acctui.services.ladder import business_of

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable

    from acctui.domain.progress import Progress
    from acctui.services.ports import Store


@dataclass(frozen=True, slots=True)
class Ahead:
    """The strategic objective that stands (O2), and the business objective with the next stage goal (L15)."""

    milestone: Objective | None = None
    business: Progress | None = None


def ahead(store: Store, account_id: int, today: dt.date) -> Ahead:
    """Read what is next with an account; nothing where no objective stands."""
    with store.reading() as reads:
        standing = reads.where(Objective, account_id=account_id, ended_on=None)
        businesses = [
            business_of(reads, objective, today)
            for objective in standing
            if objective.level is Level.BUSINESS
        ]
    milestone = next((one for one in standing if one.level is Level.STRATEGIC), None)
    return Ahead(milestone, next_business(businesses))


def next_business(businesses: Iterable[Progress]) -> Progress | None:
    """Give the objective whose stage goal comes first, else one that missed its last; None without any."""
    staged = [(one.next_stage.due, one) for one in businesses if one.next_stage is not None]
    if staged:
        return min(staged, key=lambda pair: pair[0])[1]
    return next((one for one in businesses if one.missed), None)
