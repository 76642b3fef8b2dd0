"""The app: one book, one current account, and the screens about them."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any, ClassVar, TypeVar
from weakref import WeakSet

from textual.app import SuspendNotSupported
from textual.binding import Binding, BindingType

from acctui.domain.errors import RuleBroken
from acctui.services.ports import Changed, Done, EditedElsewhereError, StoreRefusedError
from acctui.services.settings import Choices, read_choices
from acctui.tui.gateway import Gateway
from acctui.tui.in_order import InOrder
from acctui.tui.page import Page
from acctui.tui.theme import THEME_NAMES, THEMES

if TYPE_CHECKING:
    from collections.abc import Callable

    from textual.screen import Screen

    from acctui.services.ports import Store
    from acctui.services.today import Counts
    from acctui.tui.book import BookToOpen, Clock
    from acctui.tui.drafting import Drafting
    from acctui.tui.look import Parts

T = TypeVar("T")
PULSE = 0.5
_SCREENS = {"2": "accounts", "6": "calls"}


def _accounts() -> Screen[None]:
    from acctui.tui.screens.accounts import AccountsPage  # noqa: PLC0415 - a screen loads when it is opened

    return AccountsPage()


def _calls() -> Screen[None]:
    from acctui.tui.screens.calls import CallsPage  # noqa: PLC0415 - a screen loads when it is opened

    return CallsPage()


class AcctuiApp(InOrder[str]):
    """acctui in a terminal."""

    TITLE = "acctui"
    ENABLE_COMMAND_PALETTE = False
    CSS = "* { scrollbar-size: 0 0; }"
    MODES: ClassVar[dict[str, str | Callable[[], Screen[None]]]] = {"accounts": _accounts, "calls": _calls}
    DEFAULT_MODE = "accounts"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("2", "go('2')", "accounts", show=False, id="app.accounts", tooltip="Show the accounts"),
        Binding("6", "go('6')", "calls", show=False, id="app.calls", tooltip="Show the calls"),
        Binding("p", "precall", "pre-call", id="app.precall", tooltip="State an outcome before a call"),
        Binding("i", "log", "log", id="app.log", tooltip="Log what came of a call"),
        Binding("f", "find", "find", id="app.find", tooltip="Find anything written"),
        Binding("u", "undo", "undo", id="app.undo", tooltip="Undo the last change"),
        Binding("U", "redo", "redo", show=False, id="app.redo", tooltip="Redo what was undone"),
        Binding("I", "import", "import", show=False, id="app.import", tooltip="Import accounts from a file"),
        Binding(
            "comma", "settings", "settings", show=False, id="app.settings", tooltip="Change the settings"
        ),
        Binding(
            "question_mark,f1",
            "help",
            "help",
            key_display="?",
            id="app.help",
            tooltip="Show the keys of this screen",
        ),
        Binding("colon", "commands", "commands", id="app.commands", tooltip="Run a command by name"),
        Binding("q", "back", "back", id="app.back", tooltip="Go back, or leave"),
        Binding("ctrl+q", "quit", "quit", show=False, id="app.quit", tooltip="Leave acctui"),
    ]

    def __init__(self, book: BookToOpen, account_id: int | None = None) -> None:
        super().__init__()
        self.to_open = book
        self.gateway = Gateway(book.open)
        self.account_id = account_id
        self.account_name = ""
        self.counts: Counts | None = None
        self.pages: WeakSet[Page] = WeakSet()
        self.draftings: WeakSet[Drafting] = WeakSet()
        self._start_at = account_id
        if account_id is not None:
            self.takes_keys.clear()
        self.crash: BaseException | None = None
        self._mark: tuple[int, int] | None = None
        self._day = book.clock.today()
        for theme in THEMES:
            self.register_theme(theme)
        self.theme = THEME_NAMES[book.theme]
        self.choices = Choices()

    @property
    def clock(self) -> Clock:
        """The clock of this run."""
        return self.to_open.clock

    def on_mount(self) -> None:
        """Open on the accounts, or on the pre-call panel of the account named."""
        self.call_after_refresh(self._open_book)

    async def _open_book(self) -> None:
        """Open the book once the first page stands on the screen."""
        if self._start_at is not None:
            self.account_id = self._start_at
            await self.open_panel()
            self.takes_keys.set()
        self._mark = await self.ask(lambda store: store.pulse())
        await self.news(Changed.ALL)
        self.set_interval(PULSE, self._pulse)

    async def on_unmount(self) -> None:
        """Keep what is still being typed, and let every write come to its end."""
        for drafting in list(self.draftings):
            await drafting.flush()
        await self.gateway.close()

    @property
    def page(self) -> Page | None:
        """The page in sight, under whatever sheet lies on it."""
        return next((screen for screen in reversed(self.screen_stack) if isinstance(screen, Page)), None)

    def choose(self, account_id: int | None, name: str = "") -> None:
        """Make an account the current one."""
        self.account_id, self.account_name = account_id, name

    def open_account(self, account_id: int, name: str) -> None:
        """Open everything that hangs on an account."""
        from acctui.tui.screens.account import AccountPage  # noqa: PLC0415 - a screen loads when it is opened

        self.push_screen(AccountPage(account_id, name))

    def go_to_account(self, account_id: int, name: str) -> None:
        """Put the list's cursor on an account and make it the current one."""
        self.choose(account_id, name)
        self.action_go("2")
        self.call_after_refresh(self._point_at, account_id)

    def _point_at(self, account_id: int) -> None:
        from acctui.tui.screens.accounts import AccountsPage  # noqa: PLC0415 - loaded by now

        if isinstance(self.screen, AccountsPage):
            self.screen.point_at(account_id)

    def ask_new_account(self, name: str) -> None:
        """Ask for a new account of this name."""
        from acctui.tui.screens.account_forms import ask_new_account  # noqa: PLC0415 - a form loads when it is asked for

        ask_new_account(self, name)

    def copy(self, text: str) -> None:
        """Copy a row, and say what was copied."""
        self.copy_to_clipboard(text)
        self.say([("Sent to the clipboard  ", "text"), (text, "soft")])

    # the book

    async def ask(self, job: Callable[[Store], T]) -> T | None:
        """Ask the book; None and a notice where it refuses, or where what is asked for is gone."""
        try:
            return await self.gateway.run(job)
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
        await self.news(done.changed)
        self.say_saved(done)
        return done

    def say_saved(self, done: Done[Any]) -> None:
        """Say what the commit has kept, and how it is undone."""
        self.say([("Saved  ", "text"), (done.label, "soft"), ("   u", "text bold"), (" undo", "dim")])

    def edited(self, text: str) -> str | None:
        """Let the seller edit a text in $VISUAL or $EDITOR; None and a notice where that can't be."""
        from acctui.tui.editor import EditorError, edit  # noqa: PLC0415 - only who asks for an editor pays

        try:
            with self.suspend():
                return edit(text)
        except (EditorError, SuspendNotSupported) as error:
            self.say([("! ", "red bold"), (str(error) or "No editor can be opened here.", "red")])
            return None

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
        from acctui.services.today import count_waiting  # noqa: PLC0415 - after the first page stands

        now = self.clock.now().astimezone()
        counts = await self.ask(lambda store: count_waiting(store, now))
        self.counts = counts or self.counts
        if changed & Changed.SETTINGS:
            self.choices = await self.ask(read_choices) or self.choices
            self.theme = THEME_NAMES[self.choices.theme]
        for page in self.pages:
            page.stale |= changed & page.FOLLOWS
        for screen in self.screen_stack:
            if isinstance(screen, Page) and screen.is_mounted:
                screen.show_header()
                await screen.refresh_stale()

    async def _pulse(self) -> None:
        """Notice what another window or command wrote, and the turn of the day."""
        mark, day = await self.ask(lambda store: store.pulse()), self.clock.today()
        if mark is None or (mark == self._mark and self._day == day):
            return
        (before, self._mark), (yesterday, self._day) = (self._mark, mark), (self._day, day)
        if before is None or yesterday != day:
            await self.news(Changed.ALL)
        elif before[0] != mark[0]:
            changed = await self.ask(lambda store: store.changed_since(before[1]))
            await self.news(changed or Changed.ALL)

    # keys

    def action_go(self, digit: str) -> None:
        """Open a screen by its digit; a panel in between closes with its draft kept."""
        while len(self.screen_stack) > 1:
            self.pop_screen()
        self.switch_mode(_SCREENS[digit])

    async def action_precall(self) -> None:
        """Open the pre-call panel of the current account."""
        await self.open_panel()

    async def action_log(self) -> None:
        """Go straight to what came of a call; with nothing stated the panel asks for that first (D12)."""
        await self.open_panel(unplanned=True)

    async def open_panel(self, call_id: int | None = None, *, unplanned: bool = False) -> None:
        """Open the pre-call panel; it is read before it stands, so that no key goes astray."""
        from acctui.tui.screens.precall import PrecallPage  # noqa: PLC0415 - the panel loads when it is opened
        from acctui.tui.screens.precall_read import panel_of  # noqa: PLC0415 - the same

        account_id, today = self.account_id, self.clock.today()
        if account_id is None:
            self.say([("Choose an account first: ", "soft"), ("f", "text bold"), (" finds one", "soft")])
        elif not isinstance(self.screen, PrecallPage):
            panel = await self.ask(lambda store: panel_of(store, account_id, call_id, today))
            if panel is not None:
                await self.push_screen(PrecallPage(panel, unplanned=unplanned))

    async def action_settings(self) -> None:
        """Change the few choices the book is kept by."""
        from acctui.tui.screens.settings import ask_settings  # noqa: PLC0415 - a form loads when it is asked for

        await ask_settings(self)

    def action_find(self) -> None:
        """Find anything written."""
        from acctui.tui.screens.find import FindSheet  # noqa: PLC0415 - a sheet loads when it is opened

        self.push_screen(FindSheet())

    def action_help(self) -> None:
        """Show the keys of this screen."""
        from acctui.tui.screens.help import HelpSheet  # noqa: PLC0415 - a sheet loads when it is opened

        self.push_screen(HelpSheet())

    def action_commands(self) -> None:
        """Run a command by its name."""
        from acctui.tui.screens.palette import PaletteSheet  # noqa: PLC0415 - a sheet loads when it is opened

        self.push_screen(PaletteSheet())

    def action_import(self) -> None:
        """Import accounts from a file."""
        from acctui.tui.screens.importing import ImportSheet  # noqa: PLC0415 - a sheet loads when it is opened

        self.push_screen(ImportSheet())

    async def action_undo(self) -> None:
        """Undo the last change."""
        await self._take("Undone  ", lambda store: store.undo(), "Nothing to undo.")

    async def action_redo(self) -> None:
        """Redo what was undone."""
        await self._take("Done again  ", lambda store: store.redo(), "Nothing to redo.")

    async def _take(self, words: str, take: Callable[[Store], Done[str] | None], nothing: str) -> None:
        if self.page is not None:
            self.page.foot.lift()
        done = await self.ask(take)
        if done is None:
            if self.page is not None and not self.page.foot.has_notice:
                self.say([(nothing, "soft")])
            return
        await self.news(done.changed)
        other = [("   U", "text bold"), (" redo", "dim")] if words == "Undone  " else []
        self.say([(words, "text"), (done.label, "soft"), *other])

    async def action_back(self) -> None:
        """Go back one screen; leave from the last."""
        if len(self.screen_stack) > 1:
            self.pop_screen()
        else:
            self.exit()

    def _fatal_error(self) -> None:
        """Leave without a picture of the program's insides: Textual's own would print the seller's data."""
        self.crash = sys.exception()
        self._close_messages_no_wait()
