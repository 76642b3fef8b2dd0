"""Where the parts of the plan stand, by the room the terminal has."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from acctui.tui.parts import LEFT, WIDE

if TYPE_CHECKING:
    import datetime as dt

SIDED_FROM = 115
"""Columns of the terminal from which the outline months stand beside the calendar."""

FIRST_DAY = 6
"""The column of the first day of a week, behind the number of its week."""

_OUTLINE, _WIDEST_OUTLINE, _PER_COLUMN = 21, 34, 6
_NARROW, _NARROW_LOW, _NARROW_SMALL = 5, 6, 4
_SMALL = 70
_SATURDAY = 5
_WEEK = 7
_ROWS_HIGH = 8
_STRIP_TALL, _STRIP_LOW = 6, 3
_DAY_ROWS = 3


@dataclass(frozen=True, slots=True)
class Column:
    """One day of the week: its column, its cells to the next, and whether it is a day off."""

    at: int
    width: int
    is_off: bool


@dataclass(frozen=True, slots=True)
class Room:
    """The rows and columns the plan has: `edge` is the first column behind the last of text."""

    across: int
    tall: bool
    edge: int
    rows: int

    @property
    def sided(self) -> bool:
        """Whether the outline months stand beside the calendar."""
        return self.across >= SIDED_FROM

    @property
    def wide(self) -> bool:
        """Whether words are whole and gutters wide."""
        return self.across >= WIDE

    @property
    def outline(self) -> int:
        """Cells of an outline month, its rule included."""
        return min(_WIDEST_OUTLINE, _OUTLINE + max(0, self.across - 120) // _PER_COLUMN)

    @property
    def rules(self) -> tuple[int, int]:
        """The columns of the rules before the outline months."""
        return self.edge - 2 * self.outline, self.edge - self.outline

    @property
    def grid_edge(self) -> int:
        """The first column behind the calendar."""
        return self.rules[0] if self.sided else self.edge

    def columns(self, week: tuple[dt.date, ...]) -> tuple[Column, ...]:
        """Give the columns of a week's days; days off are narrow."""
        narrow = _NARROW if self.wide else _NARROW_LOW if self.across >= _SMALL else _NARROW_SMALL
        off = [day.weekday() >= _SATURDAY for day in week]
        width, spare = divmod(self.grid_edge - FIRST_DAY - narrow * sum(off), _WEEK - sum(off))
        columns, at = [], FIRST_DAY
        for is_off in off:
            columns.append(Column(at, narrow + spare if is_off else width, is_off))
            spare = 0 if is_off else spare
            at += columns[-1].width
        return tuple(columns)

    def strip_rows(self, *, shown: bool) -> int:
        """Give the rows of the days left of this month, their rule included."""
        return (_STRIP_TALL if self.tall else _STRIP_LOW) if shown else 0

    @property
    def heads(self) -> int:
        """The rows above the weeks: the month's name where there is air, and the weekdays."""
        return 2 if self.tall else 1

    def week_rows(self, weeks: int, *, strip: bool) -> int:
        """Give the rows of one week."""
        left = self.rows - self.strip_rows(shown=strip) - self.heads - 1 - _DAY_ROWS
        if self.tall:
            return max(1, min(_ROWS_HIGH, left // weeks))
        return 2 if self.rows - self.strip_rows(shown=strip) - self.heads - 2 * weeks >= 2 else 1  # noqa: PLR2004  two rows for the day


def strip_columns(room: Room, count: int) -> tuple[int, tuple[int, ...]]:
    """Give the cells of a day of the strip, and the columns of as many as there is room for."""
    start, least, most = (1, 10, 26) if room.tall else (FIRST_DAY + 1, 6, 8)
    left = room.edge - start
    width = min(most, max(least, left // max(1, count)))
    fit = min(count, left // width)
    return width, tuple(max(LEFT, start + place * width) for place in range(fit))
