"""All that is known of one action, on a sheet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from acctui.domain.call import Call
from acctui.domain.days import day_name, distance, lateness, month_name, short_day
from acctui.domain.factor import Factor
from acctui.domain.objective import Objective
from acctui.domain.roll import Carry
from acctui.domain.strategy import Strategy
from acctui.tui.screens.ladder_sheet import RungSheet
from acctui.tui.screens.plan_read_line import KIND_WORDS
from acctui.tui.widgets.facts import Fact
from acctui.tui.widgets.sheet import put_up

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterator

    from acctui.domain.action import Action
    from acctui.services.plan import Item
    from acctui.services.ports import Reads, Store
    from acctui.tui.app import AcctuiApp

_LINKED = (
    ("objective_id", Objective, "Serves", "text"),
    ("strategy_id", Strategy, "Strategy", "name"),
    ("factor_id", Factor, "Answers", "text"),
    ("call_id", Call, "From call", "outcome"),
)


async def show_action(app: AcctuiApp, item: Item) -> None:
    """Show who does what, when, why, and where it came from."""
    action, today = item.action, app.clock.today()
    if action is None:
        return

    def read(store: Store) -> list[Fact]:
        with store.reading() as reads:
            return [*_told(action, item, today), *_links(reads, action), *_carries(reads, action, today)]

    facts = await app.ask(read)
    if facts is not None:
        put_up(app, RungSheet(item.account, facts))


def _told(action: Action, item: Item, today: dt.date) -> Iterator[Fact]:
    yield Fact("What", [(action.what, "text bold")], wraps=True)
    yield Fact("Who", [(action.doer, "text")])
    yield Fact("When", [(_when(action, today), "text")])
    marks = ["urgent" if action.urgent else "", "important, not urgent" if item.mark == "+" else ""]
    kind = KIND_WORDS[action.kind] if action.kind else ""
    yield Fact("Mark", [(", ".join(word for word in (*marks, kind) if word), "soft")])


def _when(action: Action, today: dt.date) -> str:
    if action.on is not None:
        far = lateness(action.on, today) if action.on < today else distance(action.on, today)
        return f"{day_name(action.on, today)}, {far}"
    return f"{month_name(action.month)}, no day yet" if action.month else "no day yet"


def _links(reads: Reads, action: Action) -> Iterator[Fact]:
    for field, kind, label, words in _LINKED:
        number = getattr(action, field)
        row = reads.get(kind, number) if number is not None else None
        if row is not None:
            yield Fact(label, [(getattr(row, words), "soft")], wraps=True)


def _carries(reads: Reads, action: Action, today: dt.date) -> Iterator[Fact]:
    carries = sorted(reads.where(Carry, action_id=action.id), key=lambda one: one.carried_on, reverse=True)
    for place, carry in enumerate(carries):
        start = short_day(carry.from_on, today) if carry.from_on else "no day"
        stop = short_day(carry.to_on, today) if carry.to_on else "no day"
        why = f", {carry.why}" if carry.why else ""
        words = f"{short_day(carry.carried_on, today)}: from {start} to {stop}{why}"
        yield Fact("Carried" if place == 0 else "", [(words, "dim")], wraps=True)
