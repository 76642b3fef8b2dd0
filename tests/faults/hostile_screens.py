"""A sitting over a book of hostile text: every page, every key, and text pasted wherever it goes."""

from __future__ import annotations

import os
import time
from itertools import cycle
from typing import TYPE_CHECKING, Any

from tests.faults.strict_terminal import StrictTerminal
from tests.hostile_texts import BREAKING, TEXTS
from tests.terminal.sitting import Sitting

from acctui.tui.app import AcctuiApp
from acctui.tui.places import PLACES
from acctui.tui.screens.account import AccountPage
from acctui.tui.screens.commands import bindings_of
from acctui.tui.screens.precall import PrecallPage
from acctui.tui.widgets.book_list import BookList

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.faults.tally import Tally, Trial

SIZES = ((120, 40), (80, 24), (160, 45), (60, 18))
_EDITED = 20.0
"""Seconds an editor may have the terminal for, on a machine that others use too."""

_LEAVE = {"q", "ctrl+q", "ctrl+c", "ctrl+z"}
_SENT = {
    "enter": "\r",
    "escape": "\x1b",
    "space": " ",
    "tab": "\t",
    "delete": "\x1b[3~",
    "f1": "\x1bOP",
    "up": "\x1b[A",
    "down": "\x1b[B",
    "right": "\x1b[C",
    "left": "\x1b[D",
    "home": "\x1b[H",
    "end": "\x1b[F",
    "pageup": "\x1b[5~",
    "pagedown": "\x1b[6~",
    "shift+tab": "\x1b[Z",
    "question_mark": "?",
    "colon": ":",
    "comma": ",",
    "slash": "/",
    "full_stop": ".",
    "minus": "-",
    "plus": "+",
    "less_than_sign": "<",
    "greater_than_sign": ">",
    "equals_sign": "=",
    "left_square_bracket": "[",
    "right_square_bracket": "]",
    **{
        f"shift+{way}": f"\x1b[1;2{sign}"
        for way, sign in zip(("up", "down", "right", "left"), "ABCD", strict=True)
    },
    **{f"ctrl+{letter}": chr(ord(letter) - 96) for letter in "abdefghiklnoprstuvwxy"},
}
_PASTE = "\x1b[200~{}\x1b[201~"
_EDITOR = "#!/bin/sh\nprintf '\\033]52;c;aGk=\\007\\342\\200\\256 [@click=app.quit]x[/] \\233' >> \"$1\"\n"


class _Deaf:
    """Takes what an emulator would draw; the strict terminal reads it afterwards."""

    def feed(self, _data: bytes) -> None:
        """Draw nothing."""


def sit_down(trial: Trial, tally: Tally, book: Path) -> None:
    """Walk over all pages in every size; in the short form over one page, and over all without forms."""
    editor = trial.folder / "editor.sh"
    editor.write_text(_EDITOR, "utf-8")
    editor.chmod(0o700)
    for size in SIZES[: trial.of(len(SIZES), 1)]:
        copy = trial.folder / f"screens-{size[0]}.db"
        copy.touch(mode=0o600)
        copy.write_bytes(book.read_bytes())
        more: dict[str, Any] = {
            "EDITOR": str(editor),
            **{name: os.environ[name] for name in ("PYTHONPATH",) if name in os.environ},
        }
        with Sitting(trial.folder, "--db", str(copy), size=size, **more) as sitting:
            vars(sitting)["_stream"] = _Deaf()
            walk = list(_walk(is_short=trial.is_short))
            _take(tally, sitting, walk, size)


def _take(tally: Tally, sitting: Sitting, walk: list[str], size: tuple[int, int]) -> None:
    sitting.rest(0.5)
    for step, sent in enumerate(walk):
        try:
            _wait_for_the_app(sitting)
            sitting.type(sent)
        except OSError:
            break
        # While an editor has the terminal, what is typed there is not the app's.
        sitting.rest(0.3 if sent == "E" else 0.03, 2.0)
        tally.tried += 1
        if sitting.process.poll() is not None:
            tally.fault(
                "tracebacks",
                f"{size}: ended with {sitting.process.returncode} after {walk[step - 9 : step + 1]}",
            )
            break
    sitting.type("\x1b" * 3 + "\x11")
    sitting.rest(0.3)
    _judge(tally, sitting.sent, size)


def _wait_for_the_app(sitting: Sitting) -> None:
    """Wait until an editor has given the terminal back; what is typed into it is echoed as it is."""
    end = time.monotonic() + _EDITED
    while not sitting.is_the_apps() and sitting.process.poll() is None and time.monotonic() < end:
        sitting.rest()


def _judge(tally: Tally, sent: bytes, size: tuple[int, int]) -> None:
    terminal = StrictTerminal(*size)
    terminal.read(sent)
    for acted in terminal.acted:
        tally.fault("bytes that act", f"{size}: {acted}")
    for crooked in terminal.crooked:
        tally.fault("crooked lines", f"{size}: {crooked}")
    if b"did not expect" in sent or b"Traceback" in sent:
        tally.fault("tracebacks", f"{size}: {sent[-300:]!r}")


def _walk(*, is_short: bool) -> Iterator[str]:
    """Give what is sent: each page, each key on it, and pasted into whatever the key has opened."""
    texts = cycle((*TEXTS, *BREAKING))
    pages = [(place.digit, place.page) for place in PLACES]
    for digit, _ in pages:
        yield digit
        yield from ("g", "\x1b[6~", "y", "?", "\x1b")
    openings: list[tuple[str, type[object]]] = [*pages, ("2g\r", AccountPage), ("2gp", PrecallPage)]
    for opening, page in openings[1 : 2 if is_short else None]:
        for key in list(_keys(page))[:: 4 if is_short else 1]:
            yield from opening
            yield key
            for _ in range(1 if is_short else 3):
                yield _PASTE.format(next(texts))
                yield "\t"
            yield from ("E", "\x13", "\x1b", "\x1b", "\x1b")


def _keys(page: type[object]) -> Iterator[str]:
    kinds = (page, BookList, AcctuiApp)
    for key in dict.fromkeys(b.key.split(",")[0] for kind in kinds for b in bindings_of(kind)):  # type: ignore[arg-type]  # pages are nodes
        sent = _SENT.get(key, key if len(key) == 1 else "")
        if sent and key not in _LEAVE:
            yield sent
