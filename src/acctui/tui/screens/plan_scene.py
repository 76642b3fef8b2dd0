"""What the plan is drawn from: the plan as read, where the cursor stands, and the room there is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import datetime as dt

    from acctui.services.plan import PlanView
    from acctui.tui.screens.plan_cursor import Stand
    from acctui.tui.screens.plan_names import ShortNames
    from acctui.tui.screens.plan_room import Room


@dataclass(frozen=True, slots=True)
class Scene:
    """One drawing of the plan."""

    view: PlanView
    stand: Stand
    room: Room
    names: ShortNames
    today: dt.date

    @property
    def bar(self) -> str:
        """The colour of a day's bar: it rests once the day is entered."""
        return "border" if self.stand.entered else "accent"
