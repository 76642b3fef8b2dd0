"""The account at a glance, beside the list where the terminal is wide."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from rich.segment import Segment
from textual.strip import Strip

from acctui.domain.days import short_day
from acctui.domain.money import grouped
from acctui.services.briefing import Briefing, briefing
from acctui.tui.widgets.drawn import Drawn, segments
from acctui.tui.widgets.meter import sparkline
from acctui.tui.words import LETTER, tier_part

if TYPE_CHECKING:
    import datetime as dt

    from acctui.tui.app import AcctuiApp
    from acctui.tui.look import Part

SHOWN_FROM = 150
_TEXT = 37


class AccountPanel(Drawn):
    """What there is to know about the account under the cursor, once it has rested there."""

    DEFAULT_CSS = "AccountPanel { width: 42; height: 1fr; background: $bg; }"

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002 - Textual's own name for it
        super().__init__(id=id)
        self._lines: list[tuple[list[Part], list[Part]]] = []

    def on_mount(self) -> None:
        """Stand only where there is room."""
        self.fit_in()

    def fit_in(self) -> None:
        """Stand only where there is room."""
        self.display = self.app.size.width >= SHOWN_FROM

    async def follow(self, account_id: int) -> None:
        """Show another account."""
        book = cast("AcctuiApp", self.app)
        today = book.clock.today()
        known = await book.ask(lambda store: briefing(store, account_id, today))
        if known is not None:
            self._lines = lines_of(known, today)
            self.refresh()

    def render_line(self, y: int) -> Strip:
        """Draw the rule at the left and one line beside it."""
        look = self.look
        line = [
            Segment("│", look["border", "bg"]),
            Segment("  ", look["dim", "bg"]),
        ]
        left, right = self._lines[y] if y < len(self._lines) else ([], [])
        ending, taken = segments(right, _TEXT, look, "bg")
        begun, used = segments(left, _TEXT - taken - (1 if taken else 0), look, "bg")
        line += [*begun, Segment(" " * (_TEXT - used - taken), look["dim", "bg"]), *ending]
        return Strip(line).adjust_cell_length(self.size.width, look["dim", "bg"])


def lines_of(known: Briefing, today: dt.date) -> list[tuple[list[Part], list[Part]]]:
    """Lay the account out: each line with its left and its right part."""
    account = known.account
    place = ", ".join(part for part in (account.city, account.industry) if part)
    tier: Part = tier_part(account.tier, account.candidate)
    blocks: list[list[tuple[list[Part], list[Part]]]] = [
        [
            ([(account.name, "text bold")], [tier]),
            ([(place or "-", "dim")], []),
        ]
    ]
    if account.candidate:
        blocks.append([([("Could grow", "soft bold")], []), ([(account.candidate, "text")], [])])
    blocks += [_outcomes(known, today), _actions(known, today), _revenue(known, today), _people(known)]
    lines: list[tuple[list[Part], list[Part]]] = []
    for block in blocks:
        if len(block) > 1:
            lines += [*([([], [])] if lines else []), *block]
    return lines


def _outcomes(known: Briefing, today: dt.date) -> list[tuple[list[Part], list[Part]]]:
    rate = known.report.all
    lines: list[tuple[list[Part], list[Part]]] = [
        ([("Last outcomes", "soft bold")], [(f"hit {rate.hits} of {rate.of}", "dim")] if rate.of else [])
    ]
    for line in known.recent[:3]:
        if line.call is not None and line.call.result is not None and line.date is not None:
            day = short_day(line.date, today).rjust(6)
            lines.append(
                ([(day, "soft"), (f"  {LETTER[line.call.result]} ", "text"), (line.call.outcome, "soft")], [])
            )
    return lines


def _actions(known: Briefing, today: dt.date) -> list[tuple[list[Part], list[Part]]]:
    lines: list[tuple[list[Part], list[Part]]] = [([("Next actions", "soft bold")], [])]
    for action in known.actions[:4]:
        day = short_day(action.on, today).rjust(6) if action.on else "     -"
        lines.append(([(day, "soft"), (f"  {action.what}", "text")], [(action.who, "dim")]))
    return lines


def _revenue(known: Briefing, today: dt.date) -> list[tuple[list[Part], list[Part]]]:
    months = known.won_by_month[: today.month]
    if not any(months):
        return []
    span = f" Jan to {today:%b}" if today.month > 1 else " Jan"
    return [
        ([(f"Revenue {today.year}", "soft bold")], [(grouped(known.glance.won), "text")]),
        ([sparkline([float(won) for won in months]), (span, "dim")], []),
    ]


def _people(known: Briefing) -> list[tuple[list[Part], list[Part]]]:
    lines: list[tuple[list[Part], list[Part]]] = [([("To know", "soft bold")], [])]
    lines += [
        ([(contact.name, "text")], [(contact.title or contact.role or "", "dim")])
        for contact in known.contacts[:5]
    ]
    return lines
