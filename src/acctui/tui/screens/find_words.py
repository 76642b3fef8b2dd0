"""What a line of find says: where it is, what it is, and the words around what was looked for."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from acctui.domain.days import short_day
from acctui.tui.plain import CUT, cells, letters, safe
from acctui.tui.widgets.columns import Cell, Column, Grid

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable, Sequence

    from acctui.services.views import FoundLine
    from acctui.tui.parts import Part
    from acctui.tui.widgets.columns import Drawing, Steps

_SHORT = {
    "growth_question": "question",
    "strategic_mark": "strategic",
    "goal_change": "goal",
    "phase": "next phase",
    "factor_event": "factor",
}
_LEAD, _WIDE_LEAD = 14, 24
"""Cells that may stand before the first word that was looked for, by the width of the sheet."""


@dataclass(frozen=True, slots=True)
class Hit:
    """One line of what was found; the id is its kind and its number among them."""

    id: tuple[str, int]
    account_id: int | None
    account: str
    kind: str
    day: str
    words: tuple[tuple[str, str], ...]


def steps_of_hits() -> Steps[Hit]:
    """Give the columns: the kind first where there is room, else behind a shorter account."""
    kind, account = Column("kind", "", 10), Column("account", "", 22, name=True)
    words, day = Column("words", "", 0), Column("day", "", 11, "right")
    narrow = (account._replace(width=18), kind, words)

    def drawn(hit: Hit, lead: int = _LEAD) -> list[Drawing]:
        said = in_sight(hit.words, lead)
        return [Cell(hit.account, "text"), Cell(hit.kind, "dim"), said, Cell(hit.day, "dim")]

    def wide(hit: Hit) -> list[Drawing]:
        name, sort, *rest = drawn(hit, _WIDE_LEAD)
        return [sort, name, *rest]

    return {
        0: Grid(narrow, drawn),
        76: Grid((*narrow, day), drawn),
        100: Grid((kind, account, words, day), wide),
    }


def hit_of(line: FoundLine, today: dt.date) -> Hit:
    """Give a line of what was found, its day as it is told today."""
    day = short_day(line.date, today) if line.date else ""
    kind = _SHORT.get(line.kind, line.kind)
    return Hit((line.kind, line.id), line.account_id, line.account, kind, day, tuple(marked(line.text)))


def marked(text: str) -> Iterable[tuple[str, str]]:
    """Give a snippet with the words that were looked for in bold."""
    for place, piece in enumerate(text.replace("\n", "  ").split("\x02")):
        hit, mark, rest = piece.partition("\x03") if place else ("", "", piece)
        if mark:
            yield hit, "text bold"
        yield rest, "soft"


def in_sight(words: Sequence[Part], lead: int) -> list[Part]:
    """Begin shortly before the first word that was looked for, so that a narrow line still shows it."""
    place = next((place for place, (_, style) in enumerate(words) if style.endswith("bold")), 0)
    before = safe("".join(text for text, _ in words[:place]))
    if cells(before) <= lead:
        return list(words)
    left = cells(before) - lead
    for _, end, wide in letters(before):
        left -= wide
        if left <= 0:
            return [(CUT + before[end:], "soft"), *words[place:]]
    return list(words)
