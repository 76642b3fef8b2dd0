"""The board with one card moved, as it stands before the book has answered."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from acctui.domain.factor import Light

if TYPE_CHECKING:
    import datetime as dt

    from acctui.domain.factor import Factor
    from acctui.services.light_views import FactorCard, LightsView


def moved(view: LightsView, card: FactorCard, after: Factor, today: dt.date) -> LightsView:
    """Give the board with a card in the column it was turned to, behind those that stand longer."""
    age = max(0, (today - after.since).days)
    turned = replace(card, factor=after, age_days=age, cause=None, past_days=None)
    columns: dict[str, tuple[FactorCard, ...]] = {}
    for light in Light:
        kept = [one for one in view.column(light) if one.factor.id != after.id]
        if light is after.light:
            ahead = sum(one.matters for one in kept) if turned.matters else len(kept)
            kept.insert(ahead, turned)
        columns[str(light)] = tuple(kept)
    return replace(view, **columns)  # type: ignore[arg-type]  # the three columns, by the names of their lights
