"""Growth before the first goal: what makes one, and what happens then."""

from __future__ import annotations

from typing import TYPE_CHECKING

from acctui.tui.widgets.drawn import Drawn, rule, spread

if TYPE_CHECKING:
    from textual.strip import Strip

    from acctui.tui.parts import Part

_START = (
    ("2 c", "Mark candidates", "on Accounts: one line of why it could be larger"),
    ("b", "Take them along", "the one-on-one sheet lists them for your manager"),
    ("e", "Set a goal", "of the account you choose: money for a year"),
)
_THEN = (
    ("n", "how to get there", "whom to know, whom to talk to, what to find out"),
    ("W", "at the year's end", "none is passed over: graduate, keep, drop, new"),
)
_KEY, _NAME = 3, 19


class GrowthEmpty(Drawn):
    """What can be done while no account has a goal."""

    DEFAULT_CSS = "GrowthEmpty { height: 1fr; background: $bg; }"

    def __init__(self) -> None:
        super().__init__(id="empty")
        self._account = ""

    def about(self, account: str) -> None:
        """Say whose goal `e` would set; empty while no account is chosen."""
        self._account = account
        self.refresh()

    def render_line(self, y: int) -> Strip:
        """Draw one line of what can be done."""
        lines = self._lines()
        line = lines[y] if y < len(lines) else ()
        if line is None:
            return rule(self.size.width, self.edge, self.look, self.ground)
        return spread(line, (), self.size.width, self.edge, self.look, self.ground)

    def _lines(self) -> list[list[Part] | None]:
        air: list[list[Part] | None] = [[]] if self.tall else []
        lines: list[list[Part] | None] = [[("No account has a goal yet", "text bold")], [], *air]
        for key, name, why in _START:
            mine = f"of {self._account}: money for a year, agreed"
            reason = mine if key == "e" and self._account else why
            lines += [_way(key, "accent bold", name, "text", reason), *air]
        lines += [*air, None, *air, [("Then through the year", "text bold")], []]
        return [*lines, *(_way(key, "accent bold", name, "soft", why) for key, name, why in _THEN)]


def _way(key: str, key_style: str, name: str, name_style: str, why: str) -> list[Part]:
    return [
        ("  ", "dim"),
        (key.rjust(_KEY), key_style),
        (f"   {name:<{_NAME}}", name_style),
        (why, "dim"),
    ]
