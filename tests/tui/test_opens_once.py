"""What opening a page and moving on it draws: once, and only what changed."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any, cast

import pytest
from tests.tui.seller import sitting
from textual.css.stylesheet import Stylesheet
from textual.timer import Timer

from acctui.tui import tried
from acctui.tui.page import Page
from acctui.tui.row_by_row import RowByRow
from acctui.tui.screens.ladder import LadderPage
from acctui.tui.soon_drawn import NEXT_FRAME, Frames
from acctui.tui.theme import THEME_NAMES
from acctui.tui.widgets.rung_lines import Line, RungLines, Stop

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable
    from pathlib import Path

    from textual.geometry import Region


@pytest.mark.parametrize("digit", ["3", "7", "8"])
async def test_a_page_is_opened_without_reading_every_style_anew(
    small: Path, now: dt.datetime, monkeypatch: pytest.MonkeyPatch, digit: str
) -> None:
    read: list[Stylesheet] = []
    async with sitting(small, now) as seller:
        monkeypatch.setattr(Stylesheet, "reparse", read.append)
        await seller.press(digit)
        assert isinstance(seller.app.screen, Page)
        assert digit == seller.app.screen.TAB
    assert read == []


async def test_a_theme_chosen_on_another_page_reaches_one_that_stood_before(
    small: Path, now: dt.datetime
) -> None:
    async with sitting(small, now) as seller:
        await seller.press("3", "2")
        seller.app.theme = next(name for name in THEME_NAMES.values() if name != seller.app.theme)
        await seller.settled()
        await seller.press("3")
        assert seller.app.screen._css_update_count == seller.app._css_update_count


class Asked:
    """A screen that only counts how often a frame is asked of it, and when."""

    def __init__(self) -> None:
        self.at: list[float] = []

    def _on_timer_update(self) -> None:
        """Draw nothing."""

    def call_later(self, _draw: object) -> None:
        """Take note."""
        self.at.append(asyncio.get_running_loop().time())


async def test_a_frame_comes_at_once_after_a_rest_and_a_moment_after_another() -> None:
    screen = Asked()
    frames = Frames(cast("Any", screen))
    frames.resume()
    frames.resume()
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    assert len(screen.at) == 1
    frames.pause()
    frames.resume()
    await asyncio.sleep(NEXT_FRAME * 2)
    first, second = screen.at
    assert second - first >= NEXT_FRAME * 0.9


async def test_a_frame_that_was_asked_for_is_not_drawn_again_after_one_that_shows_it() -> None:
    screen = Asked()
    frames = Frames(cast("Any", screen))
    frames.resume()
    frames.pause()
    await asyncio.sleep(NEXT_FRAME * 2)
    assert screen.at == []


@pytest.mark.parametrize("key", ["2", "f", "p"])
async def test_every_screen_has_its_frames_so(small: Path, now: dt.datetime, key: str) -> None:
    async with sitting(small, now) as seller:
        await seller.press(key)
        assert isinstance(seller.app.screen._update_timer, Frames)


@pytest.mark.parametrize(("key", "frames"), [("p", {0}), ("f", {1, 2}), (":", {1, 2})])
async def test_a_page_that_changes_behind_is_drawn_where_it_is_seen_and_then_all_is_at_rest(
    small: Path, now: dt.datetime, monkeypatch: pytest.MonkeyPatch, key: str, frames: set[int]
) -> None:
    drawn: list[object] = []
    make = RowByRow.render_update

    def render_update(compositor: RowByRow, *given: object, **how: object) -> object:
        drawn.append(compositor.root)
        return make(compositor, *given, **how)  # type: ignore[arg-type]

    async with sitting(small, now) as seller:
        behind = seller.app.screen
        await seller.press(key)
        monkeypatch.setattr(RowByRow, "render_update", render_update)
        behind.query_one("#foot").refresh()
        await asyncio.sleep(NEXT_FRAME * 40)
        seen = len(drawn)
        await asyncio.sleep(NEXT_FRAME * 40)
        assert behind in seller.app._background_screens
        assert seen in frames
        assert len(drawn) == seen


@pytest.mark.parametrize(("key", "piece"), [("p", "#outcome"), ("f", "#words")])
async def test_what_changes_in_front_is_drawn_though_something_behind_it_changes_too(
    small: Path, now: dt.datetime, monkeypatch: pytest.MonkeyPatch, key: str, piece: str
) -> None:
    rows: set[int] = set()
    draw = RowByRow._update

    def update(compositor: RowByRow, drawn: Iterable[int], *, whole: bool) -> object:
        rows.update(drawn := list(drawn))
        return draw(compositor, drawn, whole=whole)

    async with sitting(small, now) as seller:
        foot = seller.app.screen.query_one("#foot")
        await seller.press(key)
        front = seller.app.screen.query_one(piece)
        monkeypatch.setattr(RowByRow, "_update", update)
        for turns in range(8):
            await asyncio.sleep(NEXT_FRAME * 10)
            rows.clear()
            foot.refresh()
            for _ in range(turns):
                await asyncio.sleep(0)
            front.refresh()
            await asyncio.sleep(NEXT_FRAME * 10)
            assert front.region.y in rows


async def test_with_another_textual_a_screen_is_drawn_as_it_draws_by_itself(
    small: Path, now: dt.datetime, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tried, "TRIED", ("9.0.0",))
    async with sitting(small, now) as seller:
        await seller.press("2", "f", *"al")
        assert isinstance(seller.app.screen._update_timer, Timer)
        assert "Find" in seller.text


async def test_a_list_that_grows_with_a_letter_is_laid_out_once_for_it(
    sample: Path, now: dt.datetime, monkeypatch: pytest.MonkeyPatch
) -> None:
    laid: list[int] = []
    async with sitting(sample, now) as seller:
        await seller.press("f")
        screen = seller.app.screen
        hits = screen.query_one("#hits")
        lay = screen._refresh_layout

        def lay_out(*given: Any, **how: Any) -> None:
            lay(*given, **how)
            laid.append(hits.size.height)

        monkeypatch.setattr(screen, "_refresh_layout", lay_out)
        await seller.press("t")
        assert laid == [hits.size.height]
        assert hits.size.height > 0


async def test_a_rung_out_of_sight_is_scrolled_to_in_the_frame_that_has_the_cursor_on_it(
    sample: Path, now: dt.datetime, monkeypatch: pytest.MonkeyPatch
) -> None:
    frames: list[tuple[int, Stop | None]] = []
    make = RowByRow.render_update

    def render_update(compositor: RowByRow, *given: object, **how: object) -> object:
        page = compositor.root
        if isinstance(page, LadderPage):
            frames.append((int(page.query_one("#body").scroll_y), page.cursor))
        return make(compositor, *given, **how)  # type: ignore[arg-type]

    async with sitting(sample, now, (60, 18)) as seller:
        await seller.press("3", "g")
        page = seller.app.screen
        assert isinstance(page, LadderPage)
        monkeypatch.setattr(RowByRow, "render_update", render_update)
        for _ in page.rungs:
            before = page.query_one("#body").scroll_y, page.cursor
            frames.clear()
            await seller.press("j")
            assert all(frame in {before, (page.query_one("#body").scroll_y, page.cursor)} for frame in frames)
        assert page.query_one("#body").scroll_y > 0


def test_a_cursor_that_moves_draws_the_two_lines_it_leaves_and_reaches(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    lines = [Line([(f"rung {n}", "text")], of=Stop("phase", n), opens=True) for n in range(1, 6)]
    shown = RungLines()
    shown.show(lines, Stop("phase", 2))
    drawn: list[Region] = []
    monkeypatch.setattr(shown, "refresh", lambda *regions, **_: drawn.extend(regions))
    shown.show(list(lines), Stop("phase", 4))
    assert [region.y for region in drawn] == [1, 3]
    drawn.clear()
    shown.show(list(lines), Stop("phase", 4))
    assert drawn == []
