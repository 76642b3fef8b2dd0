"""What stands where there is nothing yet: what can be done, and what happens then."""

from __future__ import annotations

from typing import TYPE_CHECKING

from acctui.tui.widgets.drawn import Drawn, rule, spread

if TYPE_CHECKING:
    from textual.strip import Strip

    from acctui.tui.look import Part

_START: tuple[tuple[str, str, str], ...] = (
    ("n", "Name one account", "the name is enough; the rest comes when it helps"),
    ("I", "Import accounts", "a CSV file or another CRM; nothing is kept until you have seen it"),
    ("D", "Open the demo", "invented accounts in a book of their own"),
)
_THEN: tuple[tuple[str, str, str], ...] = (
    ("p", "before", "what will they have agreed to when you hang up?"),
    ("a", "after", "what they did, by when, and your next step"),
    ("i", "unplanned", "they rang: what you wanted first, then what came of it"),
)


class EmptyPage(Drawn):
    """The account list before the first account."""

    DEFAULT_CSS = "EmptyPage { height: 1fr; background: $bg; }"

    def render_line(self, y: int) -> Strip:
        """Draw one line of what can be done."""
        lines = self._lines()
        if y >= len(lines):
            return self.blank()
        if lines[y] is None:
            return rule(self.size.width, self.edge, self.look, self.ground)
        return spread(lines[y] or (), (), self.size.width, self.edge, self.look, self.ground)

    def _lines(self) -> list[list[Part] | None]:
        air: list[list[Part] | None] = [[]] if self.tall else []
        lines: list[list[Part] | None] = [[("Start with the call you make next", "text bold")], [], *air]
        for key, name, why in _START:
            lines += [[("  ", "dim"), (key, "accent bold"), (f"   {name:<19}", "text"), (why, "dim")], *air]
        lines += [*air, None, *air, [("Then the loop", "text bold")], []]
        lines += [
            [("  ", "dim"), (key, "accent bold"), (f"   {name:<19}", "soft"), (why, "dim")]
            for key, name, why in _THEN
        ]
        return lines
