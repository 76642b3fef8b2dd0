"""Going back leads to the screen before, and a form that is closed says what became of its text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.tui.seller import Seller, sitting

from acctui.domain.call import Call

if TYPE_CHECKING:
    import datetime as dt
    from pathlib import Path


def tab(seller: Seller) -> str:
    """Name the open tab by its digit."""
    assert seller.app.page is not None
    return seller.app.page.TAB


async def test_q_goes_back_screen_by_screen_and_leaves_from_the_first(small: Path, now: dt.datetime) -> None:
    async with sitting(small, now, at="1") as seller:
        await seller.press("2", "6", "2", "8")
        seen = [tab(seller)]
        for _ in range(3):
            await seller.press("q")
            seen.append(tab(seller))
        assert seen == ["8", "2", "6", "1"]
        assert not seller.app._exit
        await seller.press("q")
        assert seller.app._exit


async def test_a_date_that_cant_be_read_keeps_the_keys_until_it_is_mended(
    small: Path, now: dt.datetime
) -> None:
    async with sitting(small, now, (120, 40)) as seller:
        await seller.press("p")
        await seller.write("a pilot")
        await seller.press("enter", "w", "a")
        await seller.write("sends the plan")
        await seller.press("enter")
        await seller.write("31 feb")
        await seller.press("enter")
        assert seller.focused == "by"
        assert "! " in seller.text
        for _ in range(6):
            await seller.press("backspace")
        await seller.write("thu")
        await seller.press("enter", "equals_sign", "enter", "w")
        call = await seller.only(Call)
        assert (call.attempts, str(call.customer_act_by)) == (0, "2026-11-26")


async def test_a_form_closed_with_text_in_it_says_the_draft_is_kept(small: Path, now: dt.datetime) -> None:
    async with sitting(small, now) as seller:
        await seller.press("n")
        await seller.write("Delta")
        assert "leaves the text" in seller.text
        await seller.press("escape", "escape")
        assert "Draft kept   the same key brings it back" in seller.foot
        await seller.press("n")
        assert "Delta" in seller.text
