"""Find anything: accounts and people by name, and everything written, newest first."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, ClassVar, NamedTuple, cast

from textual import work
from textual.binding import Binding, BindingType

from acctui.domain.account import Account
from acctui.domain.call import Call
from acctui.domain.errors import RuleBroken
from acctui.services.accounts import add_account
from acctui.services.names import Names
from acctui.tui.leads import HOMES, go_home
from acctui.tui.screens.find_words import Hit, hit_of, steps_of_hits
from acctui.tui.widgets.book_list import REST, BookList
from acctui.tui.widgets.field import Field
from acctui.tui.widgets.footer import Hint
from acctui.tui.widgets.list_sheet import ListSheet

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable, Sequence

    from textual.widget import Widget

    from acctui.services.ports import Store
    from acctui.tui.app import AcctuiApp
    from acctui.tui.parts import Part
    from acctui.tui.widgets.text_entry import TextEntry

_HITS = 60
_ACCOUNTS = 8


class Found(NamedTuple):
    """What was found: accounts by their names, and everything written, newest first."""

    by_name: list[Hit]
    written: list[Hit]

    @property
    def together(self) -> list[Hit]:
        """The accounts first, each once."""
        known = {hit.account_id for hit in self.by_name}
        rest = (hit for hit in self.written if hit.kind != "account" or hit.account_id not in known)
        return [*self.by_name, *rest]


class FindField(Field):
    """Where the words to find are typed."""

    hints = (Hint("enter", "go there", "enter"), Hint("up down", "choose"), Hint("esc", "close", "escape"))


class FindSheet(ListSheet):
    """Words in, hits out; enter goes to the very place."""

    title_words = "Find"
    across = 100

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("n", "new", "new account", id="find.new", tooltip="Make an account of the words")
    ]

    def __init__(self) -> None:
        super().__init__()
        self._nothing = False
        self._found_for: str | None = None
        self._most = 0
        self._names: Names | None = None
        self._read = Found([], [])
        self._read_for: str | None = None

    @property
    def book(self) -> AcctuiApp:
        """The app."""
        return cast("AcctuiApp", self.app)

    def inside(self) -> Iterable[Widget]:
        """Give the field and the hits."""
        yield FindField(prefix="f", placeholder="a name, or words you wrote", id="words")
        self._list: BookList[Hit] = BookList(steps_of_hits(), id="hits")
        self._list.can_focus = False
        yield self._list

    def on_mount(self) -> None:
        """Start with the words."""
        self._list.styles.margin = (1, 0, 0, 0)
        self.query_one(FindField).focus()
        self._search_soon()

    def on_text_entry_changed(self) -> None:
        """Search with each letter; a search that is overtaken is dropped."""
        self._search_soon()

    def fit(self) -> None:
        """Let the hits have the rows the terminal has."""
        self._most = max(1, min(18, self.app.size.height - 10))
        self._list.styles.height = min(len(self._list.rows), self._most)

    @work(exclusive=True)
    async def _search_soon(self) -> None:
        """Show what holds the words at once; names that are only much like them follow when the keys rest."""
        if not await self._search(guess=False):
            await asyncio.sleep(REST)
            await self._search(guess=True)

    async def _search(self, *, guess: bool) -> bool:
        """Show what is found; True where a guess at a name would find no more."""
        words = self.query_one(FindField).value
        found = await self._found(words, guess=guess)
        if found is None:
            return True
        if not guess or found != self._list.rows:
            # Where a guess finds no more, the cursor stays where it was put meanwhile.
            self._list.set_rows(found)
            self._list.styles.height = min(len(found), self._most)
            self._list.action_first()
        is_all = guess or not words.strip() or any(hit.kind == "account" for hit in found)
        if is_all:
            self._found_for = words
        if is_all or found:
            self._say_nothing(not found and bool(words.strip()))
        return is_all

    async def _found(self, words: str, *, guess: bool) -> Sequence[Hit] | None:
        """Find it; a guess is at names alone, beside what was found written."""
        today = self.book.clock.today()
        if self._names is None:
            self._names = await self.book.ask(names_of)
        names = self._names or Names(())
        if not guess or self._read_for != words:
            read = await self.book.ask(lambda store: hits(store, words, today, names))
            if read is None:
                return None
            self._read_for, self._read = words, read
        if guess and not self._read.by_name:
            guessed = await self.book.ask(lambda _: named(names, words, guess=True))
            return Found(guessed or [], self._read.written).together
        return self._read.together

    def _say_nothing(self, nothing: bool) -> None:  # noqa: FBT001 - there is or there is not
        self._nothing = nothing
        hint: list[Part] = [
            ("nothing found   ", "soft"),
            ("enter", "text bold"),
            (", then ", "dim"),
            ("n", "text bold"),
            (" makes the account and goes on", "dim"),
        ]
        self.query_one(FindField).hint(hint if nothing else ())

    async def on_text_entry_left(self, event: TextEntry.Left) -> None:
        """Go to the hit, or close."""
        if event.by == "escape":
            self.dismiss(None)
            return
        if self._found_for != event.value:
            await self._search(guess=True)
        hit = self._list.cursor_row
        if hit is None:
            self.set_focus(None)
            return
        await self._go(hit)

    async def _go(self, hit: Hit) -> None:
        """Go to the thing itself: an account, an open call's panel, a line of the plan or of an account."""
        kind, number = hit.id
        opens = kind == "call" and await self.book.ask(lambda store: _is_open(store, number))
        self.dismiss(None)
        if hit.account_id is None:
            return
        if opens:
            self.book.go_to_call(hit.account_id, hit.account, number)
        elif kind in HOMES:
            go_home(self.book, hit.account_id, hit.account, hit.id)
        elif kind == "account":
            self.book.go_to_account(hit.account_id, hit.account)
        else:
            self.book.go_to_line(hit.account_id, hit.account, hit.id)

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Offer a new account only where nothing answers to the words."""
        return self._nothing if action == "new" else super().check_action(action, parameters)

    async def action_new(self) -> None:
        """Make an account of the words and go on with it."""
        account = Account(name=self.query_one(FindField).value)
        done = await self.book.try_to(lambda store: add_account(store, account))
        if done is not None:
            self.dismiss(None)
            self.book.go_to_account(done.value.id, done.value.name)

    async def on_book_list_opened(self, event: BookList.Opened) -> None:
        """Go to the hit that was clicked."""
        await self._go(event.row)


def _is_open(store: Store, call_id: int) -> bool:
    with store.reading() as reads:
        call = reads.get(Call, call_id)
    return call is not None and call.is_open


def names_of(store: Store) -> Names:
    """Read the accounts' names, once for as many letters as are typed."""
    with store.reading() as reads:
        return Names(reads.accounts.each_name())


def hits(store: Store, words: str, today: dt.date, names: Names) -> Found:
    """Find accounts whose names hold the words, and everything written, newest first."""
    with store.reading() as reads:
        written = reads.find.words(words, None, None, _HITS) if words.strip() else []
    return Found(named(names, words, guess=False), [hit_of(line, today) for line in written])


def named(names: Names, words: str, *, guess: bool) -> list[Hit]:
    """Find accounts by name; a guess finds those that are written much alike where no other answers."""
    if not words.strip():
        return []
    found = _numbered(names, words) or names.answering(words, guess=guess, most=_ACCOUNTS)
    return [Hit(("account", number), number, name, "account", "", (("", "dim"),)) for number, name in found]


def _numbered(names: Names, words: str) -> Sequence[tuple[int, str]]:
    try:
        number = names.by_number(words)
    except RuleBroken:
        return ()
    return () if number is None else (names.numbered(number),)
