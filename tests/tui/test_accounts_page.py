"""The account list: filter, order, views, several at once, the shortest way to a new account."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from tests.tui.seller import Seller, sitting
from tests.tui.test_steps_and_news import the_list

from acctui.domain.account import Account, Tier
from acctui.tui.screens.account_filter import VIEWS

if TYPE_CHECKING:
    import datetime as dt
    from pathlib import Path


def names(seller: Seller) -> list[str]:
    """Give the names in the list from top to bottom."""
    return [row.name for row in the_list(seller).rows if row is not None]


async def by_name(seller: Seller, name: str) -> Account:
    """Give an account by its name."""
    return next(account for account in await seller.rows(Account) if account.name == name)


async def test_those_that_matter_come_first(sample: Path, now: dt.datetime) -> None:
    async with sitting(sample, now) as seller:
        matters = [row.matters for row in the_list(seller).rows if row is not None]
        assert matters == sorted(matters, reverse=True)
        assert matters[0]


@pytest.mark.parametrize(
    ("typed", "found"),
    [("baltic", "Baltic Cold Chain"), ("SÖNER", "Hallberg & Söner"), ("soner hall", "Hallberg & Söner")],
)
async def test_the_list_follows_each_letter_of_the_filter(
    sample: Path, now: dt.datetime, typed: str, found: str
) -> None:
    async with sitting(sample, now) as seller:
        await seller.press("slash")
        assert seller.focused == "scope"
        await seller.write(typed)
        assert names(seller) == [found]
        assert "1 of 41" in seller.lines[2]
        await seller.press("enter")
        assert seller.focused == "list"
        assert names(seller) == [found]
        await seller.press("escape")
        assert len(names(seller)) == 41


async def test_the_filter_finds_people_and_places_too(sample: Path, now: dt.datetime) -> None:
    async with sitting(sample, now) as seller:
        await seller.press("slash")
        await seller.write("maren dahl")
        assert names(seller) == ["Alder & Finch"]
        await seller.press("escape", "slash")
        await seller.write("aarhus")
        assert "Alder & Finch" in names(seller)


async def test_a_filter_without_a_hit_says_so_and_how_it_is_cleared(sample: Path, now: dt.datetime) -> None:
    async with sitting(sample, now) as seller:
        await seller.press("slash")
        await seller.write("zzzz")
        await seller.rested()
        assert names(seller) == []
        assert "Nothing answers to the filter" in seller.foot
        assert "esc clears it" in seller.foot
        await seller.press("enter", "enter", "x", "t", "e", "c", "T", "space", "y")
        assert seller.app.crash is None
        await seller.press("escape")
        assert len(names(seller)) == 41


async def test_s_sorts_by_each_column_in_turn_and_says_which(sample: Path, now: dt.datetime) -> None:
    async with sitting(sample, now, (120, 40)) as seller:
        seen = {}
        for _ in range(9):
            await seller.press("s")
            seen[the_list(seller).sort] = names(seller)
            assert "sort" in seller.lines[3]
        assert list(seen) == ["score", "goal", "won", "gap", "pace", "lights", "last", "name", "tier"]
        assert seen["name"] == sorted(seen["name"], key=str.casefold)
        won = {row.name: row.won for row in the_list(seller).rows if row is not None}
        assert [won[name] for name in seen["won"]] == sorted(won.values(), reverse=True)
        last = {row.name: row.last_on for row in the_list(seller).rows if row is not None}
        held = [last[name] for name in seen["last"] if last[name] is not None]
        assert held == sorted(held, reverse=True)


async def test_views_show_a_part_and_esc_shows_all(sample: Path, now: dt.datetime) -> None:
    async with sitting(sample, now) as seller:
        counts = {}
        for _ in VIEWS:
            await seller.press("S")
            view = seller.lines[2].split("view ")[1].split("   ")[0]
            counts[view] = len(names(seller))
        assert tuple(counts) == (*VIEWS[1:], "all")
        assert counts["all"] == 41
        assert 0 < counts["candidates"] < counts["that matter"] < 41
        assert 0 < counts["unseen"] < 41
        await seller.press("S", "escape")
        assert len(names(seller)) == 41


async def test_space_selects_and_one_key_sets_the_tier_of_all(sample: Path, now: dt.datetime) -> None:
    async with sitting(sample, now) as seller:
        await seller.press("slash")
        await seller.write("a")
        await seller.press("enter", "G", "space", "k", "k", "space")
        chosen = {row.name for row in the_list(seller).rows if row and row.id in the_list(seller).selected}
        assert len(chosen) == 2
        assert "2 selected" in seller.foot
        await seller.press("t")
        assert {(await by_name(seller, name)).tier for name in chosen} == {Tier.KEY}
        await seller.press("u")
        assert {(await by_name(seller, name)).tier for name in chosen} == {Tier.NONE}
        await seller.press("escape")
        assert not the_list(seller).selected


async def test_one_tag_goes_on_all_that_are_selected(sample: Path, now: dt.datetime) -> None:
    async with sitting(sample, now) as seller:
        await seller.press("space", "space", "space", "T")
        assert "Tag 3 accounts" in seller.text
        await seller.write("autumn")
        await seller.press("enter", "w")
        tagged = [account.name for account in await seller.rows(Account) if "autumn" in account.tags]
        assert tagged == names(seller)[:3] or set(tagged) == set(names(seller)[:3])
        await seller.press("u")
        assert not [account for account in await seller.rows(Account) if "autumn" in account.tags]


async def test_a_selection_out_of_sight_is_still_counted_and_named(sample: Path, now: dt.datetime) -> None:
    async with sitting(sample, now) as seller:
        await seller.press("space", "slash")
        await seller.write("cedar")
        await seller.press("enter", "space")
        assert "2 selected" in seller.foot


async def test_a_new_account_needs_its_name_alone_and_is_stood_on(small: Path, now: dt.datetime) -> None:
    async with sitting(small, now) as seller:
        await seller.press("n")
        await seller.write("Harrow & Pike")
        await seller.press("enter", "w")
        assert (await by_name(seller, "Harrow & Pike")).tier is Tier.NONE
        await seller.until(lambda: the_list(seller).cursor_row is not None, "the list")
        row = the_list(seller).cursor_row
        assert row is not None
        assert row.name == "Harrow & Pike"
        await seller.press("p")
        assert "Harrow & Pike" in seller.lines[0]


@pytest.mark.parametrize("typed", ["", "   ", "x" * 2000])
async def test_a_name_that_is_blank_or_endless_is_refused_at_its_field(
    small: Path, now: dt.datetime, typed: str
) -> None:
    async with sitting(small, now) as seller:
        await seller.press("n")
        await seller.write(typed)
        await seller.press("escape", "w")
        assert "! " in seller.text
        assert seller.focused == "name"
        assert len(await seller.rows(Account)) == 3


async def test_an_account_is_edited_and_enter_does_not_save_it(small: Path, now: dt.datetime) -> None:
    async with sitting(small, now) as seller:
        await seller.press("e", "tab")
        await seller.write("Aarhus")
        await seller.press(*["enter"] * 8)
        assert (await by_name(seller, "Alder & Finch")).city is None
        await seller.press("escape", "w") if seller.focused else await seller.press("w")
        assert (await by_name(seller, "Alder & Finch")).city == "Aarhus"


async def test_a_candidate_needs_a_why_and_loses_the_mark_without_one(small: Path, now: dt.datetime) -> None:
    async with sitting(small, now) as seller:
        await seller.press("c")
        await seller.write("three new depots")
        await seller.press("enter", "w")
        assert (await by_name(seller, "Alder & Finch")).candidate == "three new depots"
        assert "candidate" in seller.line("Alder & Finch")
        await seller.find("Alder & Finch")
        await seller.press("c", "ctrl+u", "enter", "w")
        assert (await by_name(seller, "Alder & Finch")).candidate is None


async def test_x_deletes_what_is_named_and_one_key_brings_it_back(small: Path, now: dt.datetime) -> None:
    async with sitting(small, now) as seller:
        await seller.press("x")
        assert "Alder & Finch" in seller.foot
        assert "u undo" in seller.foot
        assert names(seller) == ["Baltic Cold Chain", "Cedar Freight"]
        await seller.press("u")
        assert len(names(seller)) == 3


async def test_an_empty_book_says_what_can_be_done(book: Path, now: dt.datetime) -> None:
    async with sitting(book, now) as seller:
        for words in ("Name one account", "Import", "demo"):
            assert words in seller.text
        await seller.press(
            "j", "k", "enter", "space", "s", "S", "y", "x", "t", "e", "c", "T", "p", "i", "6", "2"
        )
        assert seller.app.crash is None
        await seller.press("n")
        await seller.write("Harrow & Pike")
        await seller.press("enter", "w")
        assert names(seller) == ["Harrow & Pike"]


async def test_y_copies_the_row_as_it_reads(small: Path, now: dt.datetime) -> None:
    async with sitting(small, now) as seller:
        await seller.press("y")
        assert seller.app.clipboard.startswith("Alder & Finch")
        assert "clipboard" in seller.foot


async def test_cursor_filter_and_view_stay_when_another_screen_was_opened(
    sample: Path, now: dt.datetime
) -> None:
    async with sitting(sample, now) as seller:
        await seller.press("slash")
        await seller.write("co")
        await seller.press("enter", "j", "j", "S")
        row, shown = the_list(seller).cursor_row, names(seller)
        await seller.press("6", "j", "j", "2")
        assert the_list(seller).cursor_row == row
        assert names(seller) == shown
        assert seller.focused == "list"


async def test_a_click_on_a_head_sorts_and_a_click_on_a_row_goes_there(
    sample: Path, now: dt.datetime
) -> None:
    async with sitting(sample, now, (120, 40)) as seller:
        column = seller.lines[5].index("Account")
        await seller.pilot.click("#list", offset=(column, 0))
        await seller.settled()
        assert names(seller) == sorted(names(seller), key=str.casefold)
        await seller.pilot.click("#list", offset=(10, 5))
        await seller.settled()
        row = the_list(seller).cursor_row
        assert row is not None
        assert row.name == names(seller)[the_list(seller).top + 3]
        await seller.rested()
        assert seller.foot.startswith(row.name)


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
