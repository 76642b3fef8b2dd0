"""What the growth screen reads at once: the year's goals, and the questions of the account it stands on."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from acctui.services.growth import growth, questions_of
from acctui.tui.screens.growth_columns import ordered

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence

    from acctui.domain.goal import GrowthQuestion
    from acctui.services.growth_view import GrowthView
    from acctui.services.ports import Store
    from acctui.tui.screens.growth_columns import GrowthRow


class GrowthRead(NamedTuple):
    """A year's goals in their order, the row to stand on, and its account's questions."""

    view: GrowthView
    rows: Sequence[GrowthRow]
    at: GrowthRow | None
    questions: Sequence[GrowthQuestion]


def read_growth(
    store: Store, today: dt.date, year: int | None, sort: str, wanted: Sequence[int | None]
) -> GrowthRead:
    """Read a year's goals; the row to stand on is the first wanted that has one, else the first of all."""
    view = growth(store, today, year)
    rows = ordered(view, sort)
    by_id = {row.id: row for row in rows}
    known = (by_id[number] for number in wanted if number is not None and number in by_id)
    at = next(known, rows[0] if rows else None)
    return GrowthRead(view, rows, at, questions_of(store, at.id) if at else ())
