"""The screens that have a digit: where each is, so that it loads when it is opened."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, NamedTuple, cast

if TYPE_CHECKING:
    from textual.screen import Screen


class Place(NamedTuple):
    """One screen: its digit, its name, the name it has below 100 columns, its module and class."""

    digit: str
    name: str
    short: str
    module: str
    kind: str

    @property
    def mode(self) -> str:
        """The word its screen goes by."""
        return self.name.lower()

    @property
    def page(self) -> type[Screen[None]]:
        """Its class, loaded now."""
        return cast(
            "type[Screen[None]]", getattr(import_module(f"acctui.tui.screens.{self.module}"), self.kind)
        )

    def open(self) -> Screen[None]:
        """Make its screen."""
        return self.page()


PLACES = (
    Place("1", "Today", "Today", "today", "TodayPage"),
    Place("2", "Accounts", "Accounts", "accounts", "AccountsPage"),
    Place("3", "Ladder", "Ladder", "ladder", "LadderPage"),
    Place("4", "Plan", "Plan", "plan", "PlanPage"),
    Place("5", "Lights", "Lights", "lights", "LightsPage"),
    Place("6", "Calls", "Calls", "calls", "CallsPage"),
    Place("7", "Scorecard", "Score", "scorecard", "ScorecardPage"),
    Place("8", "Growth", "Growth", "growth", "GrowthPage"),
)
MODES = {place.digit: place.mode for place in PLACES}


def load_pages() -> None:
    """Load every screen's module, for a moment when nobody waits."""
    for module in (*(place.module for place in PLACES), "precall"):
        import_module(f"acctui.tui.screens.{module}")
