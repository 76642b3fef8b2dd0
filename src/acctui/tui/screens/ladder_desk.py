"""What the forms of a ladder work on."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from acctui.tui.screens import ladder_words as words

if TYPE_CHECKING:
    import datetime as dt

    from acctui.domain.objective import Level, Objective
    from acctui.domain.progress import Progress
    from acctui.services.ladder import LadderView
    from acctui.tui.app import AcctuiApp


@dataclass(frozen=True, slots=True)
class Desk:
    """What the forms of a ladder work on: the app, and the ladder as it was read last."""

    app: AcctuiApp
    view: LadderView

    @property
    def account_id(self) -> int:
        """The account's number."""
        return self.view.account.id

    @property
    def today(self) -> dt.date:
        """The day it is."""
        return self.app.clock.today()

    @property
    def mark(self) -> str | None:
        """The decimal mark of the book."""
        return self.app.choices.mark

    def standing(self, level: Level) -> list[Objective]:
        """Give the objectives of a level that stand, from above."""
        return [one for one in words.served(self.view) if one.level is level]

    def progress(self, objective_id: int) -> Progress | None:
        """Give where a business objective stands, None where it stands no longer."""
        return next((one for one in self.view.businesses if one.objective.id == objective_id), None)
