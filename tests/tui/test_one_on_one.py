"""The one-on-one sheet in the app: read, copied, and kept in a file of the seller's own."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from tests.tui.growth_book import fill_growth
from tests.tui.seller import sitting

from acctui.exchange.one_on_one import one_on_one_as
from acctui.services.one_on_one import one_on_one
from acctui.storage.store import BookStore

if TYPE_CHECKING:
    import datetime as dt
    from pathlib import Path


@pytest.fixture
def year(book: Path, now: dt.datetime) -> Path:
    """Fill a book with the nine goals."""
    store = BookStore(book, lambda: now)
    fill_growth(store)
    store.close()
    return book


async def test_the_sheet_is_the_one_the_command_writes(year: Path, now: dt.datetime) -> None:
    async with sitting(year, now, (120, 40)) as seller:
        await seller.press("8", "b")
        for told in ("One-on-one 2026", "CANDIDATES", "Kestrel Packaging: three plants", "GOALS 2026"):
            assert told in seller.text
        whole = await seller.book(lambda store: one_on_one_as("text", one_on_one(store, now.date())))
        await seller.press("y")
        assert seller.app.clipboard == whole + "\n"
        assert "Sent to the clipboard  the sheet as text" in seller.text


async def test_it_scrolls_both_ways(year: Path, now: dt.datetime) -> None:
    async with sitting(year, now) as seller:
        await seller.press("8", "b", "G")
        assert "CANDIDATES" not in seller.text
        await seller.press("g", "j", "k", "J", "K")
        assert "CANDIDATES" in seller.text
        assert "Goal 27" not in seller.text
        await seller.press("l", "l", "j", "j")
        assert "Last year  Goal 27" in seller.text
        await seller.press("h", "h", "h")
        assert "Baltic Cold Chain" in seller.text


async def test_t_shows_it_as_markdown_and_html(year: Path, now: dt.datetime) -> None:
    async with sitting(year, now, (120, 40)) as seller:
        await seller.press("8", "b", "t")
        assert "## Candidates" in seller.text
        await seller.press("t")
        assert "<h1>One-on-one 2026</h1>" in seller.text or "<!DOCTYPE html>" in seller.text.replace(
            "doctype", "DOCTYPE"
        )
        await seller.press("y")
        assert "</html>" in seller.app.clipboard
        await seller.press("t")
        assert "CANDIDATES" in seller.text


@pytest.mark.parametrize(
    ("name", "begins"),
    [("s.md", "# One-on-one 2026"), ("s.html", "<!"), ("s.txt", "One-on-one 2026"), ("s", "One")],
)
async def test_w_writes_the_file_its_name_asks_for(
    year: Path, now: dt.datetime, tmp_path: Path, name: str, begins: str
) -> None:
    target = tmp_path / name
    async with sitting(year, now, (120, 40)) as seller:
        await seller.press("8", "b", "w")
        assert seller.focused == "output"
        await seller.paste(str(target))
        await seller.press("enter")
        assert not target.exists()
        await seller.press("w")
        assert "Written" in seller.text
        assert target.read_text("utf-8").startswith(begins)
        assert target.stat().st_mode & 0o777 == 0o600


async def test_a_file_that_is_there_is_written_over_on_the_second_word_only(
    year: Path, now: dt.datetime, tmp_path: Path
) -> None:
    target = tmp_path / "sheet.md"
    target.write_text("mine", "utf-8")
    async with sitting(year, now, (120, 40)) as seller:
        await seller.press("8", "b", "w")
        await seller.paste(str(target))
        await seller.press("enter", "w")
        assert "sheet.md is there already. esc, then w, writes over it." in seller.text
        assert target.read_text("utf-8") == "mine"
        await seller.press("escape", "w")
        assert target.read_text("utf-8").startswith("# One-on-one 2026")


async def test_the_book_itself_and_a_missing_folder_are_refused_at_the_field(
    year: Path, now: dt.datetime, tmp_path: Path
) -> None:
    async with sitting(year, now, (120, 40)) as seller:
        await seller.press("8", "b", "w")
        await seller.paste(str(tmp_path / "none" / "sheet.md"))
        await seller.press("enter", "w")
        assert "can't be written" in seller.text
        await seller.press("ctrl+u")
        assert "can't be written" not in seller.text
        await seller.paste(str(year))
        await seller.press("enter", "w", "escape", "w")
        assert "is the book itself" in seller.text
        assert seller.focused == "output"


async def test_it_is_of_the_year_that_is_shown(year: Path, now: dt.datetime) -> None:
    async with sitting(year, now, (120, 40)) as seller:
        await seller.press("8", "less_than_sign", "b")
        assert "One-on-one 2025" in seller.text
        await seller.press("escape")
        assert "One-on-one" not in seller.text
