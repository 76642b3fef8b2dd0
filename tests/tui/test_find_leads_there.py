"""Enter on what was found goes to the very thing; lists of sheets scroll, and say when they are empty."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from tests.tui.seller import Seller, sitting
from tests.tui.test_steps_and_news import the_list

from acctui.domain.call import Call
from acctui.domain.contact import Contact
from acctui.domain.note import Note, Quote
from acctui.tui.screens.account import AccountPage
from acctui.tui.screens.help import HelpSheet
from acctui.tui.screens.precall import PrecallPage
from acctui.tui.widgets.book_list import BookList

if TYPE_CHECKING:
    import datetime as dt
    from pathlib import Path


async def go_to(seller: Seller, words: str, hit: tuple[str, int]) -> None:
    """Find words, choose one hit among them, and press enter."""
    await seller.press("f")
    await seller.write(" ".join(words.split()[:4]).strip(".,"))
    assert seller.app.screen.query_one(BookList).go_to(hit)
    await seller.press("enter")


@pytest.mark.parametrize(("kind", "field"), [(Note, "text"), (Quote, "text"), (Contact, "name")])
async def test_what_hangs_on_an_account_is_gone_to_on_its_page(
    sample: Path, now: dt.datetime, kind: type[Note], field: str
) -> None:
    async with sitting(sample, now) as seller:
        thing = (await seller.rows(kind))[-1]
        hit = (kind.__name__.lower(), thing.id)
        await go_to(seller, getattr(thing, field), hit)
        await seller.until(lambda: isinstance(seller.app.screen, AccountPage), "the account's page")
        await seller.settled()
        row = the_list(seller).cursor_row
        assert row is not None
        assert row.id == hit
        await seller.press("q")
        below = the_list(seller).cursor_row
        assert below is not None
        assert below.id == thing.account_id


async def test_an_open_call_opens_its_panel_and_a_held_one_its_line(sample: Path, now: dt.datetime) -> None:
    async with sitting(sample, now) as seller:
        calls = await seller.rows(Call)
        opened = next(call for call in calls if call.is_open)
        held = next(call for call in calls if call.held_on)
        await go_to(seller, opened.outcome, ("call", opened.id))
        await seller.until(lambda: isinstance(seller.app.screen, PrecallPage), "the panel")
        assert seller.app.account_id == opened.account_id
        await seller.press("escape", "escape")
        await go_to(seller, held.outcome, ("call", held.id))
        await seller.until(lambda: isinstance(seller.app.screen, AccountPage), "the account's page")
        await seller.settled()
        row = the_list(seller).cursor_row
        assert row is not None
        assert row.id == ("call", held.id)


async def test_a_hit_names_its_kind_and_day_at_80_columns_too(sample: Path, now: dt.datetime) -> None:
    async with sitting(sample, now) as seller:
        note = (await seller.rows(Note))[0]
        await seller.press("f")
        await seller.write(" ".join(note.text.split()[:4]).strip(".,"))
        line = next(line for line in seller.lines if " note " in line)
        assert str(note.date.day) in line[-20:]


@pytest.mark.parametrize(("key", "page"), [("colon", 12), ("question_mark", 9), ("f", 12)])
async def test_page_down_scrolls_the_list_while_the_text_has_the_focus(
    sample: Path, now: dt.datetime, key: str, page: int
) -> None:
    async with sitting(sample, now) as seller:
        await seller.press(key)
        if key == "f":
            await seller.write("a")
        listed = seller.app.screen.query_one(BookList)
        first = listed.cursor_row
        await seller.press("pagedown")
        assert listed.rows.index(listed.cursor_row) >= page
        assert seller.focused == "words"
        await seller.press("pageup", "pageup")
        assert listed.cursor_row == first


@pytest.mark.parametrize("key", ["colon", "question_mark"])
async def test_words_that_name_nothing_are_answered(small: Path, now: dt.datetime, key: str) -> None:
    async with sitting(small, now) as seller:
        await seller.press(key)
        assert "nothing is called that" not in seller.text
        await seller.write("zzz")
        assert "nothing is called that; acctui --help lists the commands of the shell" in seller.text
        await seller.press("backspace", "backspace", "backspace")
        assert "nothing is called that" not in seller.text


async def test_help_reads_every_sign_and_says_how_much_is_below(small: Path, now: dt.datetime) -> None:
    async with sitting(small, now) as seller:
        await seller.press("question_mark")
        assert isinstance(seller.app.screen, HelpSheet)
        for words in ("O order", "N no-sale", "= as stated", "- smaller", "+ larger"):
            assert words in seller.text
        listed = seller.app.screen.query_one(BookList)
        assert f"+{len(listed.rows) - listed.size.height} below" in seller.text
        for _ in range(40):
            await seller.press("pagedown")
        assert " below" not in seller.lines[3]
