"""One account with all that hangs on it: people, notes, quotes, actions, revenue and the team."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from tests.tui.seller import Seller, sitting
from tests.tui.test_steps_and_news import the_list

from acctui.domain.account import Account, TeamMember
from acctui.domain.action import Action
from acctui.domain.contact import Contact
from acctui.domain.note import Note, Quote
from acctui.domain.revenue import Revenue

if TYPE_CHECKING:
    import datetime as dt
    from pathlib import Path


async def add(seller: Seller, kind: str, *texts: str) -> None:
    """Add something to the account through its form."""
    await seller.press("n", kind)
    for text in texts:
        await seller.write(text)
        await seller.press("enter")
    await seller.press("escape", "w") if seller.focused else await seller.press("w")


async def test_each_kind_of_line_is_added_from_one_menu(small: Path, now: dt.datetime) -> None:
    async with sitting(small, now) as seller:
        await seller.press("enter")
        await add(seller, "c", "Kim Roe", "engineer")
        await add(seller, "n", "they count pallets by hand")
        await add(seller, "q", "We never pay for samples", "Maren Dahl", "fri")
        await add(seller, "a", "Kim: send the plan @wed")
        await add(seller, "r", "12,400.50", "fri", "winter crates")
        await add(seller, "m", "Ruth Adler", "manager")
        assert {one.name for one in await seller.rows(Contact)} == {"Maren Dahl", "Kim Roe"}
        assert (await seller.only(Note)).text == "they count pallets by hand"
        quote = await seller.only(Quote)
        assert (quote.speaker, str(quote.date)) == ("Maren Dahl", "2026-11-20")
        action = await seller.only(Action)
        assert (action.who, action.what, str(action.on)) == ("Kim", "send the plan", "2026-11-25")
        revenue = await seller.only(Revenue)
        assert (revenue.amount, str(revenue.date), revenue.what) == (1_240_050, "2026-11-20", "winter crates")
        assert (await seller.only(TeamMember)).name == "Ruth Adler"
        for words in ("Kim Roe", "pallets", "samples", "send the plan", "winter crates", "Ruth Adler"):
            assert words in seller.text


@pytest.mark.parametrize(
    ("kind", "texts"),
    [
        ("c", [""]),
        ("n", [""]),
        ("q", [""]),
        ("a", [""]),
        ("r", ["25 %"]),
        ("r", ["100", "30 feb"]),
        ("m", [""]),
    ],
)
async def test_what_cannot_be_kept_is_refused_at_its_field_and_stays(
    small: Path, now: dt.datetime, kind: str, texts: list[str]
) -> None:
    async with sitting(small, now) as seller:
        await seller.press("enter")
        before = len(the_list(seller).rows)
        await add(seller, kind, *texts)
        assert "! " in seller.text
        assert seller.focused != ""
        assert texts[-1] in seller.text
        await seller.press("escape", "escape")
        assert len(the_list(seller).rows) == before


async def test_the_action_form_says_how_the_line_was_understood(small: Path, now: dt.datetime) -> None:
    async with sitting(small, now, (120, 40)) as seller:
        await seller.press("enter", "n", "a")
        await seller.write("Kim: send the plan @wed")
        assert "Kim on Wed 25 Nov" in seller.text


async def test_an_action_is_done_with_one_key_and_undone_with_another(small: Path, now: dt.datetime) -> None:
    async with sitting(small, now) as seller:
        await seller.press("enter")
        await add(seller, "a", "send the plan @wed")
        await seller.press("g", "d")
        assert (await seller.only(Action)).done_on == now.date()
        assert "Done" in seller.foot
        await seller.press("u")
        assert (await seller.only(Action)).done_on is None


async def test_a_line_is_edited_in_place_and_deleted_with_its_name_and_a_way_back(
    small: Path, now: dt.datetime
) -> None:
    async with sitting(small, now) as seller:
        await seller.press("enter", "g", "e", "tab")
        await seller.write(" and planner")
        await seller.press("escape", "w")
        assert (await seller.only(Contact)).title == "buyer and planner"
        await seller.press("x")
        assert "Maren Dahl" in seller.foot
        assert await seller.rows(Contact) == ()
        await seller.press("u")
        assert (await seller.only(Contact)).title == "buyer and planner"


async def test_the_account_itself_is_edited_from_here(small: Path, now: dt.datetime) -> None:
    async with sitting(small, now) as seller:
        await seller.press("enter", "A", "tab")
        await seller.write("Aarhus")
        await seller.press("escape", "w")
        assert "Aarhus" in seller.lines[2]
        accounts = await seller.rows(Account)
        assert next(one for one in accounts if one.name == "Alder & Finch").city == "Aarhus"


async def test_y_copies_the_line_and_q_goes_back_to_where_the_cursor_was(
    sample: Path, now: dt.datetime
) -> None:
    async with sitting(sample, now) as seller:
        await seller.press("j", "j")
        before = the_list(seller).cursor_row
        await seller.press("enter", "y")
        assert seller.app.clipboard.strip() != ""
        await seller.press("q")
        row = the_list(seller).cursor_row
        assert row is not None
        assert before is not None
        assert row.id == before.id
        assert seller.focused == "list"


async def test_p_and_enter_lead_to_the_panel_and_esc_back_to_the_account(
    sample: Path, now: dt.datetime
) -> None:
    async with sitting(sample, now) as seller:
        await seller.press("enter", "p")
        assert "Pre-call" in seller.text
        await seller.press("escape")
        assert "Pre-call" not in seller.text
        await seller.press("g", "enter")
        assert "Pre-call" in seller.text


async def test_what_was_held_and_imported_is_not_deleted_here_and_says_why(
    sample: Path, now: dt.datetime
) -> None:
    async with sitting(sample, now) as seller:
        await seller.press("enter", "g", "x")
        assert "not deleted here" in seller.foot


async def test_at_80_columns_the_groups_are_named_whole(sample: Path, now: dt.datetime) -> None:
    async with sitting(sample, now) as seller:
        await seller.press("enter")
        assert "Open call " in seller.text
        assert " s sort" not in seller.footer
        assert "…" not in "".join(line[:24] for line in seller.lines[4:-3])


async def test_what_is_to_be_put_right_is_said_uncut_at_80_columns(small: Path, now: dt.datetime) -> None:
    async with sitting(small, now) as seller:
        await seller.press("n")
        await seller.press("enter", "w")
        assert "1 field to put right; nothing typed is lost" in seller.text
        assert "enter leaves the text, w save" in seller.text
