"""Somebody at the keyboard of the running app: presses keys, reads the screen, looks into the book."""

from __future__ import annotations

import asyncio
import time
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING, TypeVar

from tests.tui.seen import screen_text
from textual import events
from textual.keys import _character_to_key

from acctui.cli.window import make_app

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import AsyncIterator, Callable
    from pathlib import Path

    from textual.pilot import Pilot

    from acctui.domain.row import Row
    from acctui.services.ports import Store
    from acctui.tui.app import AcctuiApp

T = TypeVar("T")
R = TypeVar("R", bound="Row")

SIZES = [(60, 18), (80, 24), (100, 30), (120, 40), (160, 45)]
PATIENCE = 10.0
"""Seconds until what has to come on the screen is given up."""

_LETTERS = {"enter": "\r", "tab": "\t", "space": " ", "escape": "\x1b"}


class StillClock:
    """A clock that stands on one moment until it is put on."""

    def __init__(self, now: dt.datetime) -> None:
        self.moment = now

    def now(self) -> dt.datetime:
        """Give the moment."""
        return self.moment

    def today(self) -> dt.date:
        """Give its day."""
        return self.moment.date()


class Seller:
    """One seller at one window; every key is waited for as a person does, until the screen has answered."""

    def __init__(self, app: AcctuiApp, pilot: Pilot[str], clock: StillClock) -> None:
        self.app = app
        self.pilot = pilot
        self.clock = clock

    # the keyboard

    async def press(self, *keys: str) -> None:
        """Press keys by their names or letters, one after the other."""
        for key in keys:
            self.send(key)
            await self.settled()

    def send(self, key: str) -> None:
        """Press a key without waiting for its answer."""
        driver = self.app._driver
        assert driver is not None
        name = _character_to_key(key) if len(key) == 1 else key
        letter = key if len(key) == 1 else _LETTERS.get(key)
        driver.send_message(events.Key(name, letter))

    async def write(self, words: str) -> None:
        """Type letter by letter; the screen follows at the end."""
        for letter in words:
            self.send(letter)
        await self.settled()

    async def paste(self, words: str) -> None:
        """Paste into whatever has the focus."""
        driver = self.app._driver
        assert driver is not None
        driver.send_message(events.Paste(words))
        await self.settled()

    async def settled(self) -> None:
        """Wait until every key is answered and every job on the book is done."""
        for _ in range(3):
            await self.pilot._wait_for_screen()
            if self.app._typist is not None:
                await self.app._typist
            if self.app._exit:
                return
            await self.app.gateway.run(lambda _: None)
            await self.app.workers.wait_for_complete()
            await self.pilot._wait_for_screen()
            self.app.screen._on_timer_update()

    async def rested(self) -> None:
        """Wait until the foot line has followed the cursor."""
        await asyncio.sleep(0.1)
        await self.settled()

    # the screen

    @property
    def lines(self) -> list[str]:
        """The screen as plain lines."""
        return screen_text(self.app)

    @property
    def text(self) -> str:
        """The screen as one text."""
        return "\n".join(self.lines)

    @property
    def foot(self) -> str:
        """The foot line: about the thing under the cursor, or a notice."""
        return self.lines[-2].strip()

    @property
    def footer(self) -> str:
        """The keys at the bottom."""
        return self.lines[-1].strip()

    def line(self, words: str) -> str:
        """Give the first line with these words, or nothing."""
        return next((line for line in self.lines if words in line), "")

    async def sees(self, words: str) -> str:
        """Wait until these words stand on the screen, and give their line."""
        await self.until(lambda: words in self.text, words)
        return self.line(words)

    async def until(self, holds: Callable[[], bool], what: str = "it") -> None:
        """Wait until something holds; fails with the screen when it does not come true."""
        end = time.monotonic() + PATIENCE
        while not holds():
            assert time.monotonic() < end, f"{what} never came:\n{self.text}"
            await asyncio.sleep(0.01)
            await self.settled()

    @property
    def focused(self) -> str:
        """The id of what has the focus, empty while nothing has."""
        return (self.app.focused.id or "") if self.app.focused else ""

    # the book

    async def book(self, job: Callable[[Store], T]) -> T:
        """Do something with the book behind the screen."""
        return await self.app.gateway.run(job)

    async def rows(self, kind: type[R], **which: object) -> tuple[R, ...]:
        """Give the lines of one kind as they stand in the book."""

        def read(store: Store) -> tuple[R, ...]:
            with store.reading() as reads:
                return reads.where(kind, **which)

        return await self.book(read)

    async def only(self, kind: type[R], **which: object) -> R:
        """Give the one line of its kind."""
        rows = await self.rows(kind, **which)
        assert len(rows) == 1, rows
        return rows[0]

    async def find(self, name: str) -> None:
        """Go to an account by its name."""
        await self.press("f")
        await self.write(name)
        await self.press("enter")
        await self.until(lambda: self.app.account_name == name, name)


@asynccontextmanager
async def unsettled(
    path: Path,
    now: dt.datetime,
    size: tuple[int, int] = (80, 24),
    account_id: int | None = None,
    window: str = "",
) -> AsyncIterator[Seller]:
    """Sit down at the app while it still opens the book; `window` names the window other than by chance."""
    clock = StillClock(now)
    app = make_app(path, clock, account_id)
    if window:
        app.to_open = app.to_open._replace(window=window)
    async with app.run_test(size=size) as pilot:
        yield Seller(app, pilot, clock)


@asynccontextmanager
async def sitting(
    path: Path,
    now: dt.datetime,
    size: tuple[int, int] = (80, 24),
    account_id: int | None = None,
    window: str = "",
    *,
    at: str = "2",
) -> AsyncIterator[Seller]:
    """Sit down at the app once the book is open, on the screen of a digit: its first line, if it is a list.

    With an account the pre-call panel stays in sight.
    """
    async with unsettled(path, now, size, account_id, window) as seller:
        await seller.until(lambda: seller.app.counts is not None, "the open book")
        await seller.settled()
        if account_id is None and at != "1":
            await seller.press(at, "g")
        yield seller
