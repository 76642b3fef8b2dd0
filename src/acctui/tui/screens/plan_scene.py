"""What the plan is drawn from: the plan as read, where the cursor stands, and the room there is."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import datetime as dt

    from acctui.services.plan import PlanView
    from acctui.tui.screens.plan_cursor import Stand
    from acctui.tui.screens.plan_names import ShortNames
    from acctui.tui.screens.plan_room import Room
    from acctui.tui.widgets.placed_lines import PlacedLine


@dataclass(frozen=True, slots=True)
class Scene:
    """One drawing of the plan; `kept` has what a drawing before made of the same view, by the room it had."""

    view: PlanView
    stand: Stand
    room: Room
    names: ShortNames
    today: dt.date
    kept: dict[tuple[Room, int], tuple[PlanView, list[PlacedLine]]] = field(default_factory=dict)

    @property
    def bar(self) -> str:
        """The colour of a day's bar: it rests once the day is entered."""
        return "border" if self.stand.entered else "accent"
