"""Every form that edits what stands shows what another window wrote meanwhile, and loses neither text."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING

import pytest
from tests.services.meeting import BOOK, NOW, TODAY, made
from tests.tui.edited_forms import FORMS
from tests.tui.form_openers import Form, elsewhere, type_into
from tests.tui.seller import sitting

from acctui.domain.business_year import BusinessYear
from acctui.domain.goal import Agreement
from acctui.domain.note import Note
from acctui.domain.settings import Choice
from acctui.services import goals, notes, settings
from acctui.storage.store import BookStore
from acctui.tui.screens import growth_forms
from acctui.tui.screens.asking import AskSheet
from acctui.tui.screens.settings import ask_settings
from acctui.tui.widgets.field import Field

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def meeting_book(book: Path) -> Path:
    """Give a book with one line of everything that can be edited."""
    with closing(BookStore(book, lambda: NOW)) as store:
        made(store)
    return book


@pytest.mark.parametrize("form", FORMS, ids=lambda form: form.name)
async def test_a_form_shows_what_another_window_wrote_and_keeps_both_texts(
    meeting_book: Path, form: Form
) -> None:
    async with sitting(meeting_book, NOW, (120, 40)) as seller:
        sheet = await type_into(seller, form)
        elsewhere(meeting_book, form.other)
        theirs = elsewhere(meeting_book, form.stands)
        await sheet.action_save()
        await seller.settled()
        shown = seller.text.replace("\n", " ")
        assert f"Another window wrote: {form.theirs}" in shown
        assert "w keeps yours" in shown
        assert sheet.values[form.line] == form.mine
        assert elsewhere(meeting_book, form.stands) == theirs
        await sheet.action_save()
        await seller.settled()
        assert "Another window" not in seller.text
        assert elsewhere(meeting_book, form.stands) == form.kept


@pytest.mark.parametrize("form", FORMS, ids=lambda form: form.name)
async def test_a_form_that_meets_nobody_saves_at_once(meeting_book: Path, form: Form) -> None:
    async with sitting(meeting_book, NOW, (120, 40)) as seller:
        sheet = await type_into(seller, form)
        await sheet.action_save()
        await seller.settled()
        assert seller.app.screen is not sheet
        assert seller.foot.startswith("Saved")


async def test_a_goal_set_meanwhile_where_there_was_none_is_shown(meeting_book: Path) -> None:
    year, agreed = BusinessYear(2027, 1), Agreement("Kim", TODAY)
    async with sitting(meeting_book, NOW, (120, 40)) as seller:
        await growth_forms.ask_goal(seller.app, BOOK.account, year)
        await seller.settled()
        sheet = seller.app.screen
        assert isinstance(sheet, AskSheet)
        sheet.query_one("#amount", Field).value = "500"
        elsewhere(
            meeting_book,
            lambda store: goals.set_goal(store, BOOK.account, 2027, 70_000, TODAY, agreed),
        )
        await sheet.action_save()
        await seller.settled()
        assert "Another window wrote: 700" in seller.text


async def test_fields_that_were_not_touched_are_not_put_back(meeting_book: Path) -> None:
    async with sitting(meeting_book, NOW, (120, 40)) as seller:
        await ask_settings(seller.app)
        await seller.settled()
        sheet = seller.app.screen
        assert isinstance(sheet, AskSheet)
        sheet.query_one("#late_from", Field).value = "15"
        elsewhere(meeting_book, lambda store: settings.set_choices(store, {Choice.CURRENCY: "SEK"}))
        await sheet.action_save()
        await seller.settled()
    chosen = elsewhere(meeting_book, settings.read_choices)
    assert (chosen.currency, chosen.late_from) == ("SEK", "15")


async def test_a_line_taken_away_meanwhile_is_said_and_the_text_stays(meeting_book: Path) -> None:
    form = next(form for form in FORMS if form.name == "note")
    async with sitting(meeting_book, NOW, (120, 40)) as seller:
        sheet = await type_into(seller, form)
        elsewhere(meeting_book, lambda store: notes.delete_text(store, Note, BOOK.note))
        await sheet.action_save()
        await seller.settled()
        assert seller.app.screen is sheet
        assert sheet.values["text"] == "water"
        assert "Saved" not in seller.foot
