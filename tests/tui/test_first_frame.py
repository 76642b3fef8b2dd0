"""The first frame: drawn when it can be seen, whole, and with the focus where it stays."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.tui.seen import screen_text
from tests.tui.seller import sitting, unsettled

from acctui.tui.row_by_row import RowByRow
from acctui.tui.screens.empty import EmptyPage
from acctui.tui.screens.growth import GrowthPage
from acctui.tui.screens.precall import PrecallPage
from acctui.tui.screens.today import TodayPage
from acctui.tui.screens.today_coming import NothingWaits
from acctui.tui.theme import LIGHT
from acctui.tui.widgets.too_small import TooSmall

if TYPE_CHECKING:
    import datetime as dt
    from pathlib import Path

    import pytest


async def test_nothing_is_drawn_while_it_cannot_be_seen(
    small: Path, now: dt.datetime, monkeypatch: pytest.MonkeyPatch
) -> None:
    drawn: list[tuple[int, bool]] = []
    make = RowByRow.render_update

    def render_update(compositor: RowByRow, *given: object, **how: object) -> object:
        page = compositor.root
        if isinstance(page, TodayPage):
            drawn.append((page.app._batch_count, page.query_one("#list").has_focus))
        return make(compositor, *given, **how)  # type: ignore[arg-type]

    monkeypatch.setattr(RowByRow, "render_update", render_update)
    async with unsettled(small, now) as seller:
        await seller.settled()
        assert "Today" in "\n".join(screen_text(seller.app))
    assert drawn
    assert all(held_back == 0 for held_back, _ in drawn)
    assert drawn[0][1], "the first frame has the focus in the list already"


async def test_the_panel_is_styled_once_and_its_first_frame_has_the_focus_in_the_outcome(
    small: Path, now: dt.datetime, monkeypatch: pytest.MonkeyPatch
) -> None:
    drawn: list[tuple[object, ...]] = []
    styled: list[PrecallPage] = []
    make = RowByRow.render_update

    def render_update(compositor: RowByRow, *given: object, **how: object) -> object:
        page = compositor.root
        if isinstance(page, PrecallPage):
            field = page.query_one("#outcome")
            drawn.append((page.focused and page.focused.id, field.has_focus, field.styles.margin.css))
        return make(compositor, *given, **how)  # type: ignore[arg-type]

    async with sitting(small, now) as seller:
        await seller.press("2")
        monkeypatch.setattr(RowByRow, "render_update", render_update)
        monkeypatch.setattr(PrecallPage, "update_node_styles", lambda page, **_: styled.append(page))
        await seller.press("p")
        page, field = seller.app.screen, seller.app.screen.query_one("#outcome")
        assert drawn[0] == ("outcome", True, field.styles.margin.css)
        assert isinstance(page, PrecallPage)
        assert styled == []
        assert seller.app.cursor_position.y == field.region.y, "the terminal's own cursor is in the field"


async def test_the_first_frame_of_a_list_has_its_cursor_in_sight(
    sample: Path, now: dt.datetime, monkeypatch: pytest.MonkeyPatch
) -> None:
    tops: list[int] = []
    make = RowByRow.render_update

    def render_update(compositor: RowByRow, *given: object, **how: object) -> object:
        update = make(compositor, *given, **how)  # type: ignore[arg-type]
        page = compositor.root
        if isinstance(page, GrowthPage) and page.goals.rows:
            tops.append(page.goals.top)
        return update

    async with sitting(sample, now, (80, 18), at="8") as seller:
        await seller.press("G")
        assert isinstance(seller.app.screen, GrowthPage)
        last = seller.app.screen.goals.cursor_row
        await seller.press("2")
        monkeypatch.setattr(RowByRow, "render_update", render_update)
        seller.app.install_screen(GrowthPage(), "another")
        await seller.app.push_screen("another")
        await seller.settled()
        page = seller.app.screen
        assert isinstance(page, GrowthPage)
        assert page.goals.cursor_row == last
        assert page.goals.top > 0
        assert set(tops) == {page.goals.top}


async def test_rows_are_laid_out_once_for_one_size(
    small: Path, now: dt.datetime, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[object] = []
    lay_out = TodayPage._show

    def noted(page: TodayPage) -> None:
        shown.append(page.app.size)
        lay_out(page)

    monkeypatch.setattr(TodayPage, "_show", noted)
    async with unsettled(small, now) as seller:
        await seller.settled()
        before = len(shown)
        await seller.pilot.resize_terminal(100, 40)
        await seller.settled()
        assert len(shown) > before
    assert shown.count(shown[0]) <= 2, "once from the file, once from the open book"


async def test_what_was_styled_as_it_was_made_is_not_styled_again(
    small: Path, now: dt.datetime, monkeypatch: pytest.MonkeyPatch
) -> None:
    styled: list[TodayPage] = []
    style = TodayPage.update_node_styles

    def noted(page: TodayPage, animate: bool = True) -> None:  # noqa: FBT001, FBT002 - Textual's signature
        styled.append(page)
        style(page, animate)

    monkeypatch.setattr(TodayPage, "update_node_styles", noted)
    async with unsettled(small, now) as seller:
        await seller.settled()
        assert styled == []
        await seller.until(lambda: seller.app.counts is not None, "the open book")
        await seller.settled()
        seller.app.theme = "acctui-light"
        await seller.until(lambda: seller.app.screen.styles.background.hex == LIGHT.bg, "the other theme")


async def test_only_what_is_shown_is_made(small: Path, now: dt.datetime) -> None:
    async with unsettled(small, now) as seller:
        await seller.settled()
        page = seller.app.screen
        assert [len(page.query(kind)) for kind in (NothingWaits, EmptyPage, TooSmall)] == [1, 0, 0]
        await seller.pilot.resize_terminal(40, 10)
        await seller.sees("acctui needs 60 columns")
        assert len(page.query(TooSmall)) == 1
        await seller.pilot.resize_terminal(80, 24)
        await seller.settled()
        assert "acctui needs" not in seller.text
