"""Whatever stands in the book, no screen breaks and no byte of it steers the terminal."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from tests.tui.hostile import CANARY, fill_with_hostile_text
from tests.tui.seen import inert
from tests.tui.seller import Seller, sitting

from acctui.domain.call import Call

if TYPE_CHECKING:
    import datetime as dt
    from pathlib import Path

WALKS = {
    "accounts": ["pagedown", "pagedown", "S", "S", "S", "S", "S", "s", "s", "s", "s", "space", "y", "t", "u"],
    "forms": ["e", "tab", "tab", "E", "escape", "escape", "c", "escape", "escape", "T", "escape", "escape"],
    "account": ["enter", "j", "j", "e", "escape", "escape", "A", "escape", "escape", "pagedown", "G", "y"],
    "calls": ["6", "j", "j", "pagedown", "pagedown", "s", "s", "G", "g", "enter", "escape", "escape"],
    "verbs": [
        "6",
        "j",
        "e",
        "escape",
        "escape",
        "M",
        "escape",
        "escape",
        "x",
        "escape",
        "escape",
        "0",
        "u",
        "U",
    ],
    "panel": ["6", "enter", "a", "escape", "h", "escape", "o", "escape", "b", "N", "up", "up", "escape", "L"],
    "sheets": ["question_mark", "escape", "colon", "escape", "comma", "escape", "I", "escape", "escape"],
}


SPOILT = {
    *("account.name", "contact.name", "call.outcome", "note.text", "quote.text", "action.what"),
    *("history.subject", "prospect.name", "team_member.name", "revenue.what", "step.label"),
}


@pytest.fixture(scope="module")
def hostile_template(sample_template: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Spoil the sample book once."""
    path = tmp_path_factory.mktemp("hostile") / "book.db"
    path.write_bytes(sample_template.read_bytes())
    path.chmod(0o600)
    taken = fill_with_hostile_text(path)
    assert set(taken) >= SPOILT
    return path


@pytest.fixture
def hostile(hostile_template: Path, tmp_path: Path) -> Path:
    """Copy the spoilt book for one test."""
    path = tmp_path / "book.db"
    path.write_bytes(hostile_template.read_bytes())
    path.chmod(0o600)
    return path


async def walk(seller: Seller, keys: list[str]) -> None:
    """Press keys and look at the screen after each."""
    for key in keys:
        await seller.press(key)
        assert seller.app.crash is None
        assert inert(seller.app), f"after {key}:\n{seller.text}"


@pytest.mark.parametrize("size", [(80, 24), (160, 45)])
@pytest.mark.parametrize("name", list(WALKS))
async def test_a_walk_over_a_spoilt_book_finds_every_screen_inert(
    hostile: Path, now: dt.datetime, name: str, size: tuple[int, int]
) -> None:
    async with sitting(hostile, now, size) as seller:
        assert inert(seller.app)
        await walk(seller, WALKS[name])
        await seller.rested()
        assert inert(seller.app)


async def test_each_spoilt_account_opens_with_all_that_hangs_on_it(hostile: Path, now: dt.datetime) -> None:
    async with sitting(hostile, now, (120, 40)) as seller:
        for _ in range(18):
            await walk(seller, ["enter", "G", "q", "p", "escape", "escape", "j"])


async def test_spoilt_text_is_found_and_gone_to(hostile: Path, now: dt.datetime) -> None:
    async with sitting(hostile, now) as seller:
        await seller.press("f")
        for words in (CANARY, " [/x]", " 日本"):
            await seller.write(words)
            assert inert(seller.app)
        await seller.press("ctrl+u")
        await seller.write(CANARY)
        await walk(seller, ["down", "down", "enter"])


async def test_hostile_text_typed_and_pasted_is_kept_as_it_is_and_shown_inert(
    hostile: Path, now: dt.datetime
) -> None:
    words = "\x1b]52;c;aGk=\x07[@click=app.quit]x[/] \u202eevil"
    async with sitting(hostile, now, account_id=1) as seller:
        await seller.press("N")
        await seller.paste(words)
        assert inert(seller.app)
        await walk(seller, ["enter", "w", "c"])
        assert inert(seller.app)
        outcomes = [call.outcome for call in await seller.rows(Call, account_id=1)]
        assert words in outcomes
