"""The loop in a real terminal, in so many keys, at the sizes it is drawn for."""

from __future__ import annotations

import datetime as dt
from contextlib import closing
from typing import TYPE_CHECKING

import pytest
from tests.terminal.sitting import KEYS, Sitting

from acctui.domain.action import Action
from acctui.domain.call import Call, Result
from acctui.storage.store import BookStore

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.terminal
SIZES = [(80, 24), (120, 40)]
SHELL_ENTER = 1


class Counted:
    """Presses keys in a terminal and counts them; text is typed and not counted."""

    def __init__(self, terminal: Sitting) -> None:
        self.terminal = terminal
        self.pressed = SHELL_ENTER

    def press(self, *keys: str) -> None:
        """Press keys, each of which counts."""
        self.pressed += len(keys)
        self.terminal.press(*keys)

    def state_and_log(self) -> None:
        """State an outcome and log its call, from the panel on."""
        self.terminal.type("introduce me to Tomas Riis")
        self.press("enter", "w", "a")
        self.terminal.type("write to Tomas")
        self.press("enter")
        self.terminal.type("thu")
        self.press("enter", "=")
        self.terminal.type("me: send the agenda @wed")
        self.press("enter", "w")
        self.terminal.sees("Saved  Logged advance")


def is_logged(path: Path) -> None:
    """Look into the file for what the loop has to leave there."""
    with closing(BookStore(path, lambda: dt.datetime.now(dt.UTC))) as store, store.reading() as reads:
        (call,), (action,) = reads.where(Call), reads.where(Action)
    assert (call.outcome, call.result) == ("introduce me to Tomas Riis", Result.ADVANCE)
    assert (call.customer_act, str(call.promise_by)) == ("write to Tomas", "2026-11-26")
    assert (action.who, action.what, str(action.on)) == ("me", "send the agenda", "2026-11-25")


@pytest.mark.parametrize("size", SIZES)
def test_from_the_shell_prompt_the_loop_takes_twelve_keys(
    book_file: Path, home: Path, size: tuple[int, int]
) -> None:
    with Sitting(home, "--db", str(book_file), size=size) as terminal:
        terminal.sees("1 Today")
        keys = Counted(terminal)
        keys.press("f")
        terminal.type("Alder")
        keys.press("enter", "p")
        keys.state_and_log()
        assert keys.pressed == 12
        assert terminal.foot.startswith("Saved  Logged advance for Alder & Finch")
        is_logged(book_file)


@pytest.mark.parametrize("size", SIZES)
def test_with_the_account_named_the_loop_takes_nine_keys(
    book_file: Path, home: Path, size: tuple[int, int]
) -> None:
    with Sitting(home, "--db", str(book_file), "open", "alder", size=size) as terminal:
        terminal.sees("They agree to")
        keys = Counted(terminal)
        keys.state_and_log()
        assert keys.pressed == 9
        is_logged(book_file)


def test_the_whole_loop_sent_in_one_piece_arrives_in_order(book_file: Path, home: Path) -> None:
    pieces = [
        *("f", "Alder", KEYS["enter"], "p", "introduce me to Tomas Riis", KEYS["enter"], "w", "a"),
        *("write to Tomas", KEYS["enter"], "thu", KEYS["enter"], "=", "me: send the agenda @wed"),
        *(KEYS["enter"], "w"),
    ]
    with Sitting(home, "--db", str(book_file)) as terminal:
        terminal.sees("1 Today")
        terminal.type("".join(pieces))
        terminal.sees("Saved  Logged advance")
        is_logged(book_file)


def test_q_leaves_with_success_and_gives_the_terminal_back(book_file: Path, home: Path) -> None:
    with Sitting(home, "--db", str(book_file)) as terminal:
        terminal.sees("1 Today")
        terminal.type("q")
        assert terminal.ended() == 0
        for given_back in (b"\x1b[?1049l", b"\x1b[?25h", b"\x1b[?1000l", b"\x1b[?2004l"):
            assert given_back in terminal.sent
