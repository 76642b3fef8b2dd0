"""Everything that happened to one factor, and all it says, in full."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual.binding import Binding, BindingType

from acctui.domain.days import day_name, short_day
from acctui.domain.factor import Light
from acctui.tui.plain import safe
from acctui.tui.screens.lights_words import (
    action_words,
    cause_words,
    chip_of,
    event_words,
    known_words,
    line_label,
    span,
)
from acctui.tui.widgets.lined_pane import AIR, LinedPane, PaneLine
from acctui.tui.widgets.sheet import Sheet
from acctui.tui.widgets.typed import wrapped

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable

    from textual.widget import Widget

    from acctui.services.light_views import FactorCard
    from acctui.tui.parts import Part

_LABEL = 16
_AROUND = 8
_TEN, _MANY = 10, 9_999


def _key(key: str, by: int, name: str, tip: str) -> Binding:
    return Binding(key, f"scroll({by})", name, show=False, id=f"history.{name}", tooltip=tip)


class HistorySheet(Sheet[None]):
    """One factor: what it says, what answers it, and its events with their reasons and calls."""

    BINDINGS: ClassVar[list[BindingType]] = [
        _key("j,down", 1, "down", "Scroll down"),
        _key("k,up", -1, "up", "Scroll up"),
        _key("J,pagedown", _TEN, "ten_down", "Scroll down by ten"),
        _key("K,pageup", -_TEN, "ten_up", "Scroll up by ten"),
        _key("g,home", -_MANY, "first", "Go to the top"),
        _key("G,end", _MANY, "last", "Go to the end"),
    ]

    def __init__(self, card: FactorCard, today: dt.date) -> None:
        super().__init__()
        self.title_words = card.account
        self._card = card
        self._today = today
        self._top = 0

    def inside(self) -> Iterable[Widget]:
        """Give the lines."""
        yield LinedPane(id="history")

    def fit(self) -> None:
        """Show as many lines as the terminal has rows for."""
        pane = self.query_one("#history", LinedPane)
        across = min(self.across, self.app.size.width - 4) - 8
        lines = history_lines(self._card, self._today, across)
        rows = max(1, min(len(lines), self.app.size.height - _AROUND))
        self._top = max(0, min(self._top, len(lines) - rows))
        pane.styles.height = rows
        top = self._top
        pane.show(lambda _width, height: lines[top : top + height])

    def action_scroll(self, by: int) -> None:
        """Scroll where there is more than fits."""
        self._top += by
        self.fit()


def history_lines(card: FactorCard, today: dt.date, width: int) -> list[PaneLine]:
    """Say all that is known of a factor, newest first."""
    factor = card.factor
    age = f" for {span(card.age_days)}, since {short_day(factor.since, today)}"
    lines = [
        PaneLine((chip_of(factor.light), (f" {factor.light}", "text bold"), (age, "dim"))),
        AIR,
        *_told("", factor.text, "text bold", width),
        AIR,
    ]
    if card.line:
        lines += _told(line_label(factor.light), card.line, "text", width)
    if factor.light is Light.RED and factor.until:
        lines += _told("Until", factor.until, "text", width)
    if factor.light is Light.AMBER:
        known = known_words(card, day_name(factor.by, today)) if factor.by else "no date yet"
        lines += _told("Known by", known, "soft", width)
    if card.cause is not None:
        lines += _told("Cause", f"{cause_words(card.cause, today)}: {card.cause.outcome}", "soft", width)
    for place, action in enumerate(card.actions):
        lines += _told("" if place else "Action", action_words(action, today), "soft", width)
    if not card.actions and factor.light is not Light.GREEN:
        lines += _told("Action", "none answers it", "soft", width)
    lines.append(AIR)
    for place, event in enumerate(card.events):
        said = event_words(event, today) + (f": {event.line}" if event.line and event.after else "")
        lines += _told("" if place else "History", said, "soft", width)
    return lines


def _told(label: str, words: str, style: str, width: int) -> list[PaneLine]:
    """Put words beside a label, on as many lines as they need."""
    told = safe(words)
    indent = _LABEL if label or style != "text bold" else 0
    spans = wrapped(told, max(1, width - indent))
    head: list[Part] = [(label.ljust(indent), "dim")]
    rest: list[Part] = [(" " * indent, "dim")]
    return [
        PaneLine((*(rest if place else head), (told[start:end].rstrip(), style)))
        for place, (start, end) in enumerate(spans)
    ]
