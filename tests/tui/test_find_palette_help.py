"""Find anything, run anything by name, search the keys, copy, and one's own editor."""

from __future__ import annotations

import stat
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from tests.tui.seller import Seller, sitting
from tests.tui.test_gate_on_the_panel import stated, value
from tests.tui.test_steps_and_news import the_list

from acctui.domain.account import Account
from acctui.domain.call import Call
from acctui.domain.note import Note
from acctui.services.notes import add_note
from acctui.tui.screens.account import AccountPage
from acctui.tui.screens.commands import commands
from acctui.tui.widgets.book_list import BookList

if TYPE_CHECKING:
    import datetime as dt


def hits(seller: Seller) -> BookList:  # type: ignore[type-arg]
    """Give the list of a sheet."""
    return seller.app.screen.query_one(BookList)


# find


async def test_names_come_first_then_what_was_written_newest_first(sample: Path, now: dt.datetime) -> None:
    async with sitting(sample, now, (120, 40)) as seller:
        await seller.press("f")
        await seller.write("alder")
        rows = [row for row in hits(seller).rows if row is not None]
        assert (rows[0].kind, rows[0].account) == ("account", "Alder & Finch")
        assert {row.kind for row in rows[1:]} - {"account"}
        assert all(row.kind != "account" or row is rows[0] for row in rows)


async def test_words_out_of_a_note_lead_to_its_line(sample: Path, now: dt.datetime) -> None:
    async with sitting(sample, now, (120, 40)) as seller:
        note = (await seller.rows(Note))[0]
        words = " ".join(note.text.split()[:4]).strip(".,")
        await seller.press("f")
        await seller.write(words)
        assert "note" in [row.kind for row in hits(seller).rows if row is not None]
        await seller.press("enter")
        await seller.until(lambda: isinstance(seller.app.screen, AccountPage), "the account")
        await seller.settled()
        assert seller.app.account_id == note.account_id
        row = the_list(seller).cursor_row
        assert row is not None
        assert row.id == ("note", note.id)


@pytest.mark.parametrize("size", [(80, 24), (120, 40)])
async def test_a_line_shows_the_word_that_was_looked_for_however_far_on_it_stands(
    sample: Path, now: dt.datetime, size: tuple[int, int]
) -> None:
    text = "They agreed on the dates and the places of all further meetings until Marianne is back"
    async with sitting(sample, now, size) as seller:
        await seller.book(lambda store: add_note(store, Note(account_id=2, date=now.date(), text=text)))
        await seller.press("f")
        await seller.write("marianne")
        (line,) = [line for line in seller.text.splitlines() if "Marianne" in line and "note" in line]
        assert "…" in line.split("Marianne")[0]


async def test_a_hit_further_down_is_gone_to(sample: Path, now: dt.datetime) -> None:
    async with sitting(sample, now) as seller:
        await seller.press("f")
        await seller.write("co")
        await seller.press("down", "down")
        row = hits(seller).cursor_row
        assert row is not None
        await seller.press("enter")
        await seller.until(lambda: seller.app.account_id == row.account_id, "the account")


async def test_without_a_hit_n_makes_the_account_and_goes_on(small: Path, now: dt.datetime) -> None:
    async with sitting(small, now) as seller:
        await seller.press("f")
        await seller.write("Harrow & Pike")
        assert "nothing found" in seller.text
        await seller.press("enter")
        assert len(await seller.rows(Account)) == 3
        await seller.press("n")
        assert len(await seller.rows(Account)) == 4
        await seller.press("i")
        assert "Harrow & Pike" in seller.lines[0]
        assert "once you knew why they rang" in seller.text


async def test_find_reaches_an_account_that_the_filter_hides(sample: Path, now: dt.datetime) -> None:
    async with sitting(sample, now) as seller:
        await seller.press("slash")
        await seller.write("cedar")
        await seller.press("enter")
        await seller.find("Baltic Cold Chain")
        row = the_list(seller).cursor_row
        assert row is not None
        assert row.name == "Baltic Cold Chain"


async def test_esc_closes_find_and_leaves_everything_where_it_was(sample: Path, now: dt.datetime) -> None:
    async with sitting(sample, now) as seller:
        await seller.press("j", "j")
        row = the_list(seller).cursor_row
        await seller.press("f")
        await seller.write("zzz")
        await seller.press("escape")
        assert the_list(seller).cursor_row == row


@pytest.mark.parametrize("typed", ['"', "*", "AND", "a OR", "(", "-", "co*", "%", "'; DROP", "^", ":", "  "])
async def test_signs_in_the_words_are_only_words(sample: Path, now: dt.datetime, typed: str) -> None:
    async with sitting(sample, now) as seller:
        await seller.press("f")
        await seller.write(typed)
        assert seller.app.crash is None
        await seller.press("escape")
        assert "Find" not in seller.lines[1]


# the palette


async def test_the_palette_runs_what_its_letters_name(small: Path, now: dt.datetime) -> None:
    async with sitting(small, now) as seller:
        await seller.press("colon")
        await seller.write("new acc")
        await seller.press("enter")
        assert "New account" in seller.text
        await seller.press("escape", "escape", "colon")
        await seller.write("show the calls")
        await seller.press("enter")
        await seller.until(lambda: "▌6 Calls" in seller.lines[1], "the calls")


@pytest.mark.parametrize("keys", [[], ["enter"], ["6"], ["p"]], ids=str)
async def test_every_command_of_the_palette_runs_without_harm(
    sample: Path, now: dt.datetime, keys: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("EDITOR", "true")
    async with sitting(sample, now) as seller:
        await seller.press(*keys, "colon")
        leaving = {"app.quit", "app.back"}
        every = commands(seller.app)
        names = [one.name for one in every if one.id not in leaving and (one.owner is not None or not keys)]
        await seller.press("escape")
        for name in names:
            await seller.press("colon")
            await seller.paste(name)
            await seller.press("enter")
            assert seller.app.crash is None, name
            for _ in range(6):
                if len(seller.app.screen_stack) == 1:
                    break
                await seller.press("escape")
            await seller.press("2", *keys)


async def test_words_without_a_command_run_nothing(small: Path, now: dt.datetime) -> None:
    async with sitting(small, now) as seller:
        await seller.press("colon")
        await seller.write("zzzz")
        await seller.press("enter")
        assert len(await seller.rows(Account)) == 3
        assert seller.focused == "list"


# help


@pytest.mark.parametrize(
    ("keys", "words"),
    [([], "Name a new account"), (["enter"], "Mark the action"), (["6"], "Tried"), (["p"], "outcome")],
)
async def test_help_shows_the_keys_of_this_screen_first(
    sample: Path, now: dt.datetime, keys: list[str], words: str
) -> None:
    async with sitting(sample, now, (120, 40)) as seller:
        await seller.press(*keys, "question_mark")
        rows = [row for row in hits(seller).rows if row is not None]
        assert rows[0].place == "This screen"
        end = next(place for place, row in enumerate(rows) if row.place not in {"", "This screen"})
        assert any(words in row.words for row in rows[:end])


async def test_help_is_searched_over_all_screens(small: Path, now: dt.datetime) -> None:
    async with sitting(small, now, (120, 40)) as seller:
        await seller.press("question_mark")
        await seller.write("withdraw")
        rows = [row for row in hits(seller).rows if row is not None]
        assert rows
        assert all("withdraw" in row.words.lower() for row in rows)
        await seller.press("escape")
        assert seller.focused == "list"


# copy and one's own editor


async def test_copied_text_is_sent_inert(small: Path, now: dt.datetime) -> None:
    async with sitting(small, now, account_id=1) as seller:
        await seller.paste("a\x1b]52;c;aGk=\x07b")
        await seller.press("enter", "w", "6", "y")
        assert "\x1b" not in seller.app.clipboard
        assert "\x07" not in seller.app.clipboard


@pytest.fixture
def editor(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Name a small script as the seller's editor."""
    script = tmp_path / "my editor"
    monkeypatch.setenv("EDITOR", f"'{script}'")
    monkeypatch.delenv("VISUAL", raising=False)
    return script


def written(script: Path, commands_of: str) -> None:
    """Write the editor's script."""
    script.write_text(f"#!/bin/sh\n{commands_of}\n")
    script.chmod(script.stat().st_mode | stat.S_IXUSR)


def headless(seller: Seller, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the screen be left to an editor, as a real terminal does."""
    from contextlib import nullcontext  # noqa: PLC0415 - beside its only use

    monkeypatch.setattr(seller.app, "suspend", nullcontext)


async def test_the_field_last_left_is_edited_in_ones_own_editor(
    small: Path, now: dt.datetime, editor: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    written(editor, 'printf " before Friday" >> "$1"')
    async with sitting(small, now, account_id=1) as seller:
        headless(seller, monkeypatch)
        await seller.write("introduce me to the buyer")
        await seller.press("enter", "E")
        assert value(seller, "outcome") == "introduce me to the buyer before Friday"
        await seller.press("w")
        assert (await seller.only(Call)).outcome == "introduce me to the buyer before Friday"


async def test_an_editor_that_fails_is_told_and_the_text_stays(
    small: Path, now: dt.datetime, editor: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    written(editor, "exit 3")
    async with sitting(small, now, account_id=1) as seller:
        headless(seller, monkeypatch)
        await seller.write("introduce me to the buyer")
        await seller.press("enter", "E")
        assert "! " in seller.foot
        assert value(seller, "outcome") == "introduce me to the buyer"


@pytest.mark.parametrize("named", ["", "/nowhere/at/all"])
async def test_an_editor_that_is_not_there_is_told(
    small: Path, now: dt.datetime, monkeypatch: pytest.MonkeyPatch, named: str
) -> None:
    monkeypatch.delenv("VISUAL", raising=False)
    monkeypatch.setenv("EDITOR", named)
    async with sitting(small, now, account_id=1) as seller:
        headless(seller, monkeypatch)
        await stated(seller)
        await seller.press("c", "E")
        assert seller.app.crash is None
        assert seller.foot.startswith("! ")


async def test_no_text_is_left_in_a_file_that_others_can_read(
    small: Path, now: dt.datetime, editor: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    seen = tmp_path / "seen"
    written(editor, f'ls -l "$1" > "{seen}"; echo "$1" >> "{seen}"')
    async with sitting(small, now, account_id=1) as seller:
        headless(seller, monkeypatch)
        await seller.write("introduce me to the buyer")
        await seller.press("enter", "E")
    listed, path = seen.read_text().splitlines()
    assert listed.startswith("-rw-------")
    assert _went_with_its_folder(Path(path))


def _went_with_its_folder(path: Path) -> bool:
    return not path.exists() and not path.parent.exists()
