"""The account at a glance, beside the list where there is room."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.tui.seller import sitting
from tests.tui.test_steps_and_news import the_list

if TYPE_CHECKING:
    import datetime as dt
    from pathlib import Path


async def test_the_wide_terminal_has_the_account_beside_the_list(sample: Path, now: dt.datetime) -> None:
    async with sitting(sample, now, (160, 45)) as seller:
        await seller.rested()
        side = "\n".join(line[118:] for line in seller.lines[3:-3])
        for words in (
            "Alder & Finch",
            "Last outcomes",
            "Next actions",
            "Revenue 2026",
            "Jan to Nov",
            "To know",
        ):
            assert words in side
        await seller.press("j")
        await seller.rested()
        assert "Dunmore Dairies" in "\n".join(line[118:] for line in seller.lines[3:-3])


async def test_another_order_starts_at_its_first_row(sample: Path, now: dt.datetime) -> None:
    async with sitting(sample, now) as seller:
        await seller.press("G", "s")
        shown = the_list(seller)
        assert shown.cursor_row is shown.rows[0]


async def test_in_an_empty_book_every_way_to_a_call_names_the_first_key(
    empty_book: Path, now: dt.datetime
) -> None:
    async with sitting(empty_book, now) as seller:
        for words in ("open", "sort", "select", "copy"):
            assert words not in seller.footer
        for key in ("p", "i", "enter"):
            await seller.press(key)
            assert seller.foot == "Name an account first: n"
            await seller.press("k")
            assert "Name an account first" not in seller.foot
        await seller.press("6")
        assert "p states the first outcome" in seller.foot
        await seller.press("p")
        assert seller.foot == "Name an account first: 2 n"


async def test_t_says_which_account_is_what_now(small: Path, now: dt.datetime) -> None:
    async with sitting(small, now) as seller:
        await seller.press("t")
        assert "Alder & Finch is a Key Account now" in seller.foot


async def test_a_second_account_of_a_name_is_noticed(small: Path, now: dt.datetime) -> None:
    async with sitting(small, now) as seller:
        await seller.press("n")
        await seller.write("alder & finch")
        await seller.press("enter", "w")
        assert "New account alder & finch, a second of this name" in seller.foot
