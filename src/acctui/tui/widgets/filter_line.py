"""The scope line that filters: what is typed, how many it leaves, and how the list stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from acctui.tui.parts import Told, parts_at, width_of
from acctui.tui.widgets.field import Field
from acctui.tui.widgets.footer import Hint

if TYPE_CHECKING:
    from acctui.tui.parts import Part, Parts

_FILL = 28
_NARROW_FILL = 20
_WIDE = 100


class FilterLine(Field):
    """A filter on the scope line; the list follows each letter."""

    DEFAULT_CSS = "FilterLine { height: auto; background: $bg; }"

    hints = (
        Hint("enter", "to the list", "enter"),
        Hint("esc", "clear", "escape"),
        Hint("up down", "move the cursor"),
    )

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002 - Textual's own name for it
        super().__init__(prefix="/", placeholder="filter", fill=_FILL, id=id)
        self._found: Parts = ()
        self._settings: Told = ()

    def found(self, hits: int | None, of: int) -> None:
        """Say how many the filter leaves; None while it filters nothing."""
        self._found = () if hits is None else [(f"{hits:,}", "text bold"), (f" of {of:,}", "dim")]
        self._say()

    def settings(self, told: Told) -> None:
        """Say how the list stands, at the right end; parts or a function of the terminal's width."""
        self._settings = told
        self._say()

    def on_resize(self) -> None:
        """Keep the settings on the right edge."""
        self._fill = _FILL if self.app.size.width >= _WIDE else _NARROW_FILL
        self._say()

    def _say(self) -> None:
        settings = parts_at(self._settings, self.app.size.width)
        room = self.edge - self.start - self.width - 2 - width_of(self._found) - width_of(settings)
        pad: list[Part] = [(" " * max(2, room), "dim")]
        self.note([*self._found, *pad, *settings])
