"""The app: one book, one current account, and the screens about them."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, TypeVar

from acctui.tui import app_keys
from acctui.tui.book_app import BookApp
from acctui.tui.bound import bound
from acctui.tui.places import MODES, PLACES

if TYPE_CHECKING:
    from collections.abc import Callable

    from textual.binding import BindingType
    from textual.screen import Screen

    from acctui.services.ports import Done, Store
    from acctui.tui.book import BookToOpen

T = TypeVar("T")
AT_EASE = 0.05
"""Seconds after the first page stands until the book is opened, which slows the first keys down."""


def _has_accounts(store: Store) -> bool:
    with store.reading() as reads:
        return bool(reads.accounts.names())


class AcctuiApp(BookApp):
    """acctui in a terminal."""

    TITLE = "acctui"
    ENABLE_COMMAND_PALETTE = False
    CSS = "* { scrollbar-size: 0 0; }"
    MODES: ClassVar[dict[str, str | Callable[[], Screen[None]]]] = {
        place.mode: place.open for place in PLACES
    }
    DEFAULT_MODE = "today"
    BINDINGS: ClassVar[list[BindingType]] = bound(app_keys.KEYS)

    def __init__(self, book: BookToOpen, account_id: int | None = None) -> None:
        super().__init__(book)
        self.account_id = account_id
        self.account_name = ""
        self._start_at = account_id
        self._before: list[str] = []
        if account_id is not None:
            self.takes_keys.clear()

    def on_mount(self) -> None:
        """Open on what waits, or on the pre-call panel of the account named."""
        self.call_after_refresh(self._open_book)

    async def _open_book(self) -> None:
        """Open the book once the first page stands on the screen and the first keys are answered."""
        if self._start_at is None:
            self.set_timer(AT_EASE, self.follow)
            return
        self.account_id = self._start_at
        await self.open_panel()
        self.takes_keys.set()
        await self.follow()

    def choose(self, account_id: int | None, name: str = "") -> None:
        """Make an account the current one."""
        self.account_id, self.account_name = account_id, name

    def open_account(self, account_id: int, name: str, line: tuple[str, int] | None = None) -> None:
        """Open everything that hangs on an account, with the cursor on one line of it where one is named."""
        from acctui.tui.screens.account import AccountPage  # noqa: PLC0415 - a screen loads when it is opened

        self.push_screen(AccountPage(account_id, name, line))

    def go_to_account(self, account_id: int, name: str) -> None:
        """Put the list's cursor on an account and make it the current one."""
        self.choose(account_id, name)
        self.action_go("2")
        self.call_after_refresh(self._point_at, account_id)

    def go_to_line(self, account_id: int, name: str, line: tuple[str, int]) -> None:
        """Open an account on one of its lines; going back leads to the account in the list."""
        self.go_to_account(account_id, name)
        self.call_after_refresh(self.open_account, account_id, name, line)

    def go_to_call(self, account_id: int, name: str, call_id: int) -> None:
        """Open the panel of an open call; going back leads to the account in the list."""
        self.go_to_account(account_id, name)
        self.call_after_refresh(self.open_panel, call_id)

    def _point_at(self, account_id: int) -> None:
        from acctui.tui.screens.accounts import AccountsPage  # noqa: PLC0415 - loaded by now

        if isinstance(self.screen, AccountsPage):
            self.screen.point_at(account_id)

    def ask_new_account(self, name: str) -> None:
        """Ask for a new account of this name."""
        from acctui.tui.screens.account_forms import ask_new_account  # noqa: PLC0415 - a form loads when it is asked for

        ask_new_account(self, name)

    # keys

    def action_go(self, digit: str) -> None:
        """Open a screen by its digit; a panel in between closes with its draft kept."""
        while len(self.screen_stack) > 1:
            self.pop_screen()
        wanted = MODES[digit]
        if wanted != self.current_mode:
            self._before = [mode for mode in self._before if mode not in {wanted, self.current_mode}]
            self._before.append(self.current_mode)
            self.switch_mode(wanted)

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
        if call_id is None and self.page is not None:
            call_id = self.page.call_here
        if account_id is None:
            await self.say_nobody()
        elif not isinstance(self.screen, PrecallPage):
            panel = await self.ask(lambda store: panel_of(store, account_id, call_id, today))
            if panel is not None:
                await self.push_screen(PrecallPage(panel, unplanned=unplanned))

    async def say_nobody(self) -> None:
        """Say what to do first where a key needs an account and none is chosen."""
        named = await self.ask(_has_accounts)
        way = "n" if self.page is not None and self.page.TAB in {"1", "2"} else "2 n"
        if named:
            self.say([("Choose an account first: ", "soft"), ("f", "text bold"), (" finds one", "soft")])
        else:
            self.say([("Name an account first: ", "soft"), (way, "text bold")])

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
        """Go back to the screen before; leave from the first."""
        if len(self.screen_stack) > 1:
            self.pop_screen()
        elif self._before:
            self.switch_mode(self._before.pop())
        else:
            await self.action_quit()
