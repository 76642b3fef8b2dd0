"""Today as its page draws it first, laid out without the page: every row of the terminal."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from acctui.tui import app_keys
from acctui.tui.header_words import header_right
from acctui.tui.parts import TALL
from acctui.tui.pieces import across, edge_at, ruled
from acctui.tui.places import PLACES
from acctui.tui.screens import today_keys
from acctui.tui.screens.empty_words import empty_lines
from acctui.tui.screens.today_foot import foot_of
from acctui.tui.screens.today_layout import laid_out
from acctui.tui.screens.today_rows import today_steps
from acctui.tui.screens.today_words import (
    coming_words,
    count_words,
    next_words,
    nothing_words,
    ritual_words,
    subject_words,
)
from acctui.tui.widgets import list_keys
from acctui.tui.widgets.columns import Way, grid_at, named, placed, whole_row
from acctui.tui.widgets.footer_words import PINNED, pinned_fit, sides, unbound, words
from acctui.tui.widgets.tab_labels import Tab, Tabs

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterator

    from acctui.services.today import TodayView
    from acctui.tui.key_table import Key
    from acctui.tui.parts import Parts
    from acctui.tui.pieces import Piece
    from acctui.tui.screens.today_layout import Layout
    from acctui.tui.screens.today_rows import TodayRow

LEAST_WIDTH, LEAST_HEIGHT = 60, 18
"""The smallest terminal the screens are laid out for."""


class Scene(NamedTuple):
    """What the first page shows, on which day, and the columns and rows it has."""

    view: TodayView
    today: dt.date
    width: int
    height: int
    is_demo: bool = False

    @property
    def is_shown(self) -> bool:
        """Whether there is room for the page."""
        return self.width >= LEAST_WIDTH and self.height >= LEAST_HEIGHT


def picture(scene: Scene) -> list[list[Piece]]:
    """Give every row of the terminal, from the top."""
    return list(_rows(scene))


def _rows(scene: Scene) -> Iterator[list[Piece]]:
    view, today, width, height, is_demo = scene
    layout = laid_out(view, today, height, unfolded=False)
    row = next((row for row in layout.rows if row is not None), None)
    air = [_blank(width)] if height >= TALL else []
    subject = subject_words(view.accounts, width, is_demo=is_demo)
    yield _line(subject, header_right(today, view.counts, width), width, "bar")
    yield Tabs([Tab(place.digit, place.name, place.short) for place in PLACES], PLACES[0].digit).laid(width)
    yield from (*air, _line(count_words(view), next_words(view, today, width), width), *air)
    below = [*_coming(layout, scene), *_foot(row, scene)]
    room = height - 2 - 1 - 2 * len(air) - len(below)
    yield from _list(layout, scene, room) if row else _instead(scene, room)
    yield from below


def _line(left: Parts, right: Parts, width: int, on: str = "bg") -> list[Piece]:
    return across(left, right, width, edge_at(width, width), on)


def _blank(width: int) -> list[Piece]:
    return [(" " * width, "dim", "bg")]


def _list(layout: Layout, scene: Scene, room: int) -> Iterator[list[Piece]]:
    """Give the rows of the list, the cursor on the first one that can hold it."""
    width = scene.width
    grid = grid_at(today_steps(scene.today), width)
    places = placed(grid.columns, edge_at(width, width))
    is_first = True
    for row in layout.rows[:room]:
        if row is None:
            yield _blank(width)
            continue
        way = Way("cursor", named(grid.columns)) if is_first else Way("bg")
        yield whole_row(places, grid.cells(row), ("accent" if is_first else "", ""), way, width)
        is_first = False
    yield from [_blank(width)] * (room - len(layout.rows))


def _instead(scene: Scene, room: int) -> Iterator[list[Piece]]:
    """Give what stands where nothing waits, or where the book has no account yet."""
    view, today, width, height, _ = scene
    lines = nothing_words(view, today) if view.accounts else empty_lines(tall=height >= TALL)
    for line in lines[:room]:
        yield ruled(width, edge_at(width, width), "bg") if line is None else _line(line, (), width)
    yield from [_blank(width)] * (room - len(lines))


def _coming(layout: Layout, scene: Scene) -> Iterator[list[Piece]]:
    width = scene.width
    if layout.calls:
        yield ruled(width, edge_at(width, width), "bg")
        yield from (_line(said, (), width) for said in coming_words(layout.calls, scene.today))


def _foot(row: TodayRow | None, scene: Scene) -> Iterator[list[Piece]]:
    """Give the foot line under its rule, and the keys."""
    view, today, width, _, _ = scene
    edge = edge_at(width, width)
    yield ruled(width, edge, "bg")
    told = foot_of(row, today, width, unfolded=False) if row else ritual_words(view, today)
    yield _line(told, (), width)
    pinned = [words(*said) for said in PINNED.values()]
    pinned = pinned if pinned_fit(pinned, edge) else [group[:1] for group in pinned]
    said = sides(unbound(_keys(row), today_keys.FOOTER_ORDER, today_keys.FOOTER_LABELS), pinned, edge)
    yield across(said.left, said.right, width, edge, "bar")


def _keys(row: TodayRow | None) -> Iterator[Key]:
    """Give the keys that work on a row, the list's first; it has no heads to be put in order by."""
    if row is not None:
        yield from (key for key in list_keys.KEYS if key.action != "sort")
    line = row.line if row else None
    yield from (key for key in today_keys.KEYS if today_keys.takes(key.action, line) is not False)
    yield from app_keys.KEYS
