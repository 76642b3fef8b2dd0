"""The app's side of the book: asking, doing, telling, and noticing what others write."""

from __future__ import annotations

import asyncio
import gc
import sys
from threading import Thread
from typing import TYPE_CHECKING, Any, TypeVar
from weakref import WeakSet

from textual import events
from textual.app import SuspendNotSupported

from acctui.domain.errors import RuleBroken
from acctui.services.choices import Choices
from acctui.services.ports import Changed, Done, EditedElsewhereError, StoreRefusedError
from acctui.tui.at_rest import Breaks, come_to_rest, let_go
from acctui.tui.gateway import Gateway, waited_for
from acctui.tui.in_order import InOrder
from acctui.tui.page import Page
from acctui.tui.theme import THEME_NAMES, THEMES

if TYPE_CHECKING:
    from collections.abc import Callable
    from concurrent.futures import Future

    from acctui.services.ports import Store
    from acctui.services.today import Counts
    from acctui.tui.book import BookToOpen, Clock
    from acctui.tui.drafting import Drafting
    from acctui.tui.parts import Parts

T = TypeVar("T")
PULSE = 0.5
"""Seconds between two looks at what another window or command wrote."""
AT_REST = 0.3
"""Seconds after the first page stands until the other pages are loaded, so that each opens at once."""
AT_ONCE = 0.005
WORD_FIRST = 0.002
"""Seconds in which a word that is said is on the screen."""
UNKEPT = (
    "What you typed can't be kept: its disk refuses it. Make room and wait, or leave once more without it."
)


class BookApp(InOrder[str]):
    """An app on one book: jobs go through one gateway, and pages follow what changed."""

    def __init__(self, book: BookToOpen) -> None:
        super().__init__(book.early)
        # The book is read beside the screen: a key waits this long for the reader to step aside.
        sys.setswitchinterval(AT_ONCE / 10)
        self.to_open = book
        self.gateway = Gateway(book.open)
        self.counts: Counts | None = None
        self.pages: WeakSet[Page] = WeakSet()
        self.draftings: WeakSet[Drafting] = WeakSet()
        self.crash: BaseException | None = None
        self.is_open = False
        self.news_told = 0
        self._mark: tuple[int, int] | None = None
        self._no_backup: str | None = None
        self._is_leaving = False
        self._breaks = Breaks()
        self._day = book.clock.today()
        for theme in THEMES:
            self.register_theme(theme)
        self.theme = THEME_NAMES[book.theme]
        self.choices = Choices()

    @property
    def clock(self) -> Clock:
        """The clock of this run."""
        return self.to_open.clock

    async def action_quit(self) -> None:
        """Leave; where the disk refuses what is typed, say so and leave at the second word."""
        await self.keep_typed()
        self._is_leaving = bool(self.unkept()) and not self._is_leaving
        if self._is_leaving:
            self.say([("! ", "red bold"), (UNKEPT, "red")])
        else:
            self.exit()

    async def on_unmount(self) -> None:
        """Keep what is still being typed, and let every write come to its end."""
        await self.keep_typed()
        await self.gateway.close()

    async def keep_typed(self) -> None:
        """Keep what is still being typed."""
        for drafting in list(self.draftings):
            await drafting.flush()

    def unkept(self) -> list[Drafting]:
        """Give what is typed and not kept yet."""
        return [drafting for drafting in self.draftings if not drafting.is_kept]

    @property
    def page(self) -> Page | None:
        """The page in sight, under whatever sheet lies on it."""
        return next((screen for screen in reversed(self.screen_stack) if isinstance(screen, Page)), None)

    def waits_for(self, event: events.Event) -> asyncio.Event | None:
        """Let a key wait that needs more of a page than is read."""
        seen = self.screen if self.screen_stack else None
        key = event.key if isinstance(event, events.Key) else ""
        return seen.waits_for(key) if isinstance(seen, Page) else None

    async def ask(self, job: Callable[[Store], T]) -> T | None:
        """Ask the book; None and a notice where it refuses, or where what is asked for is gone."""
        return await self.answered(self.gateway.soon(job))

    async def answered(self, answer: Future[T]) -> T | None:
        """Wait for what the book was asked; None and a notice as in `ask`."""
        try:
            return await waited_for(answer)
        except (StoreRefusedError, RuleBroken) as error:
            self.say([("! ", "red bold"), (str(error), "red")])
            return None

    async def do(self, job: Callable[[Store], Done[T]]) -> Done[T] | None:
        """Do a job and tell what was done.

        Raises RuleBroken and EditedElsewhereError for the form that asked.
        """
        try:
            done = await self.gateway.run(job)
        except StoreRefusedError as error:
            self.say([("! ", "red bold"), (str(error), "red")])
            return None
        self.say_saved(done)
        # What is read next would keep the word from being drawn for as long as it takes.
        await asyncio.sleep(WORD_FIRST)
        await self.news(done.changed)
        return done

    def say_saved(self, done: Done[Any], more: str = "") -> None:
        """Say what the commit has kept, and how it is undone."""
        undo: Parts = [("   u", "text bold"), (" undo", "dim")]
        self.say([("Saved  ", "text"), (done.label, "soft"), (f"   {more}" if more else "", "text"), *undo])

    def edited(self, text: str) -> str | None:
        """Let the seller edit a text in $VISUAL or $EDITOR; None and a notice where that can't be."""
        from acctui.tui.editor import Edited, edit  # noqa: PLC0415 - only who asks for an editor pays

        try:
            with self.suspend():
                # Nothing may be raised in here: Textual would not take the terminal back.
                edited = edit(text)
        except SuspendNotSupported:
            edited = Edited(problem="No editor can be opened in this window.")
        if edited.problem:
            self.say([("! ", "red bold"), (edited.problem, "red")])
        return edited.text

    async def try_to(self, job: Callable[[Store], Done[T]]) -> Done[T] | None:
        """Do a job that has no form; a rule that refuses is said on the foot line."""
        try:
            return await self.do(job)
        except (RuleBroken, EditedElsewhereError) as error:
            self.say([("! ", "red bold"), (str(error), "red")])
            return None

    def say(self, parts: Parts) -> None:
        """Put a notice on the foot line of the page in sight."""
        if self.page is not None and self.page.is_mounted:
            self.page.foot.notice(parts)

    async def news(self, changed: Changed) -> None:
        """Let the page in sight follow what changed; the others follow when they are opened."""
        from acctui.services.settings import read_choices  # noqa: PLC0415 - after the first page stands
        from acctui.services.today import count_waiting  # noqa: PLC0415 - the same

        now = self.clock.now().astimezone()
        counts = await self.ask(lambda store: count_waiting(store, now))
        self.counts = counts or self.counts
        if changed & Changed.SETTINGS:
            self.choices = await self.ask(read_choices) or self.choices
            self.theme = THEME_NAMES[self.choices.theme]
        self.news_told += 1
        for page in self.pages:
            page.stale |= changed & page.FOLLOWS
        seen = self.page
        if seen is not None and seen.is_mounted and seen.children:
            seen.show_header()
            await seen.refresh_stale()

    async def follow(self) -> None:
        """Show what the book holds, and from now on what anybody writes to it."""
        self.is_open = True
        gc.freeze()
        gc.enable()
        self._mark = await self.ask(lambda store: store.pulse())
        await self.news(Changed.ALL)
        self.set_interval(PULSE, self._pulse)
        self.set_timer(AT_REST, self._come_to_rest)
        warning = await self.ask(lambda store: store.place_warning)
        if warning:
            self.say([("! ", "text bold"), (warning, "text")])

    def delay_update(self, delay: float = AT_ONCE) -> None:
        """Show the next screen at once: Textual would hide it for 50 ms, which pages of ours don't need."""
        super().delay_update(min(delay, AT_ONCE))

    def _come_to_rest(self) -> None:
        """Load the other pages beside the first, and do what else waits until nobody does."""
        Thread(target=come_to_rest, args=(self, asyncio.get_running_loop()), daemon=True).start()

    async def _pulse(self) -> None:
        """Notice what another window or command wrote, the turn of the day, and a break in the typing."""
        if self._breaks.begins(self.keys_taken):
            self.gateway.soon(let_go)
        mark, day = await self.ask(lambda store: store.pulse()), self.clock.today()
        await self._hear_of_backups()
        if mark is None or (mark == self._mark and self._day == day):
            return
        (before, self._mark), (yesterday, self._day) = (self._mark, mark), (self._day, day)
        if before is None or yesterday != day:
            await self.news(Changed.ALL)
        elif before[0] != mark[0]:
            changed = await self.ask(lambda store: store.changed_since(before[1]))
            await self.news(changed or Changed.ALL)

    async def _hear_of_backups(self) -> None:
        """Say once that a backup made beside the work did not come about."""
        before, self._no_backup = self._no_backup, await self.ask(lambda store: store.backup_problem)
        if self._no_backup not in {None, before}:
            self.say([("! ", "red bold"), (self._no_backup or "", "red")])

    def copy(self, text: str) -> None:
        """Copy a row, and say what was copied."""
        self.copy_to_clipboard(text)
        self.say([("Sent to the clipboard  ", "text"), (text, "soft")])

    def _fatal_error(self) -> None:
        """Leave without a picture of the program's insides: Textual's own would print the seller's data."""
        self.crash = sys.exception()
        self._close_messages_no_wait()
