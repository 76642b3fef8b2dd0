"""One account: its people, what was written and said, what was held, what it brought."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, cast

from textual.binding import Binding, BindingType

from acctui.domain.account import TeamMember
from acctui.domain.action import Action
from acctui.domain.call import Call
from acctui.domain.contact import Contact
from acctui.domain.errors import RuleBroken
from acctui.domain.note import Note, Quote
from acctui.domain.revenue import Revenue
from acctui.services import accounts, actions, contacts, notes, revenue
from acctui.services.ports import Changed, EditedElsewhereError
from acctui.tui.leads import go_home
from acctui.tui.page import Page
from acctui.tui.screens import account_forms
from acctui.tui.screens.account_columns import score_parts
from acctui.tui.screens.account_rows import Dossier, dossier, steps
from acctui.tui.screens.picking import PickSheet
from acctui.tui.widgets.book_list import BookList
from acctui.tui.widgets.frame import ScopeLine
from acctui.tui.widgets.sheet import put_up
from acctui.tui.words import tier_part

if TYPE_CHECKING:
    from textual.widget import Widget

    from acctui.tui.parts import Part, Parts
    from acctui.tui.screens.account_line import Line

_NEW = (
    ("c", "contact"),
    ("n", "note"),
    ("q", "quote: what a customer said"),
    ("a", "action: who, what, when"),
    ("r", "revenue"),
    ("m", "member of the account team"),
)


def _key(key: str, action: str, label: str, tip: str, *, show: bool = True) -> Binding:
    return Binding(key, action, label, show=show, id=f"account.{action}", tooltip=tip)


_OTHERS = "--- Another window wrote this first. Keep what you want of both: ---"


class AccountPage(Page):
    """Everything that hangs on one account, in one list."""

    TAB = "2"
    FOLLOWS = Changed.ALL
    FOOTER_ORDER = ("app.precall", "account.new", "account.edit", "account.done", "account.delete")
    BINDINGS: ClassVar[list[BindingType]] = [
        _key("n", "new", "new", "New contact, note, quote, action or revenue"),
        _key("e", "edit", "edit", "Edit the line under the cursor"),
        _key("A", "edit_account", "account", "Edit the account itself"),
        _key("d", "done", "done", "Mark the action as done"),
        _key("x", "delete", "delete", "Delete the line under the cursor"),
        _key("E", "editor", "editor", "Edit a note or quote in your editor", show=False),
        Binding("escape", "app.back", "back", show=False, id="account.back", tooltip="Go back to the list"),
    ]

    def __init__(self, account_id: int, name: str, line: tuple[str, int] | None = None) -> None:
        super().__init__()
        self._start_at = line
        self._account_id = account_id
        self._account_name = name
        self._dossier: Dossier | None = None
        self._left: dict[tuple[type, int], str] = {}

    def body(self) -> list[Widget]:
        """Give the list."""
        self._list: BookList[Line] = BookList(steps(), id="list")
        return [self._list]

    def on_mount(self) -> None:
        """Stand on the list."""
        self._list.focus()

    def subject(self, width: int) -> Parts:
        """Name the account."""
        del width
        if self._dossier is None:
            return [(self._account_name, "text bold")]
        account = self._dossier.account
        told: list[Part] = [(account.name, "text bold"), ("   ", "dim")]
        told.append(tier_part(account.tier, account.candidate))
        glance = self._dossier.glance
        if glance.strategic or glance.score is not None:
            told += [("  ", "dim"), *score_parts(glance)]
        return told

    async def reload(self) -> None:
        """Read everything again."""
        today, account_id = self.book.clock.today(), self._account_id
        found = await self.book.ask(lambda store: dossier(store, account_id, today))
        if found is None:
            return
        self._dossier = found
        self.book.choose(account_id, found.account.name)
        self._list.set_rows(found.lines)
        if self._start_at is not None:
            self._list.go_to(self._start_at)
            self._start_at = None
        self._say_scope(found)
        self.show_header()

    def _say_scope(self, found: Dossier) -> None:
        account = found.account
        known = [
            account.city,
            account.industry,
            account.size,
            account.phone,
            account.website,
            " ".join(f"#{tag}" for tag in account.tags),
        ]
        left: Parts = [("  ".join(part for part in known if part) or "nothing is known yet", "soft")]
        right: list[Part] = [(account.candidate or "", "dim")]
        self.query_one("#scope", ScopeLine).show(left, right)
        if not found.lines:
            self.foot.show(
                [
                    ("Nothing hangs on it yet  ", "soft"),
                    ("n", "text bold"),
                    (" adds a contact, a note or revenue", "dim"),
                ]
            )

    # messages

    def on_book_list_highlighted(self) -> None:
        """Offer the keys of the line under the cursor."""
        self.refresh_bindings()

    def on_book_list_rested(self, event: BookList.Rested) -> None:
        """Say the whole line under the cursor."""
        line: Line | None = event.row
        if line is not None:
            self.foot.show([(line.group, "dim"), (f"  {line.words}", "text"), (f"  {line.right}", "soft")])

    async def on_book_list_opened(self, event: BookList.Opened) -> None:
        """Open an open call's panel, or the screen a line is at home on; other lines are edited in place."""
        row = event.row.row
        if isinstance(row, Call) and row.is_open:
            await self.book.open_panel(row.id)
        else:
            self.action_edit()

    def on_book_list_copy_asked(self, event: BookList.CopyAsked) -> None:
        """Copy the line."""
        self.book.copy(event.text)

    # keys

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Offer done on an action alone."""
        if action == "done":
            return self.is_mounted and isinstance(self._row, Action)
        return super().check_action(action, parameters)

    @property
    def _row(self) -> object:
        line = self._list.cursor_row
        return line.row if line else None

    def action_new(self) -> None:
        """Ask what to add."""
        put_up(self.app, PickSheet("New", _NEW), self._add)

    def _add(self, key: str | None) -> None:
        if key is not None:
            account_forms.NEW[key](self.book, self._account_id)

    def action_edit(self) -> None:
        """Edit the line under the cursor, on its own screen where it has one."""
        row, line = self._row, self._list.cursor_row
        if line is not None and line.home is not None:
            go_home(self.book, self._account_id, self._account_name, line.home)
        elif isinstance(row, Contact):
            account_forms.ask_contact(self.book, row.account_id, row)
        elif isinstance(row, Note | Quote):
            account_forms.ask_text(self.book, row)

    def action_edit_account(self) -> None:
        """Edit the account itself."""
        if self._dossier is not None:
            account_forms.ask_account(self.book, self._dossier.account)

    async def action_editor(self) -> None:
        """Edit a note or a quote in the seller's own editor."""
        row = self._row
        if isinstance(row, Note | Quote):
            left = self._left.get((type(row), row.id))
            await self._edited(row, self.book.edited(left or row.text) or left)

    async def _edited(self, row: Note | Quote, text: str | None) -> None:
        """Save a text that comes from the editor; what could not be saved is there when it opens again.

        Where another window was first, both texts go back into the editor; left as they are, both are kept.
        """
        if text is None:
            return
        self._left[type(row), row.id] = text
        try:
            done = await self.book.do(lambda store: notes.set_text(store, type(row), row.id, text, None, row))
        except EditedElsewhereError as error:
            both = f"{text}\n\n{_OTHERS}\n{getattr(error.theirs, 'text', '')}"
            await self._edited(cast("Note | Quote", error.theirs), self.book.edited(both) or both)
        except RuleBroken as error:
            self.book.say([("! ", "red bold"), (error.sentence, "red")])
        else:
            if done is not None:
                del self._left[type(row), row.id]

    async def action_done(self) -> None:
        """Mark the action as done."""
        row, today = self._row, self.book.clock.today()
        if isinstance(row, Action):
            await self.book.try_to(lambda store: actions.finish_action(store, row.id, today))

    async def action_delete(self) -> None:
        """Delete the line under the cursor; undo brings it back."""
        row = self._row
        if isinstance(row, Contact):
            await self.book.try_to(lambda store: contacts.delete_contact(store, row.id))
        elif isinstance(row, Note | Quote):
            await self.book.try_to(lambda store: notes.delete_text(store, type(row), row.id))
        elif isinstance(row, Revenue):
            await self.book.try_to(lambda store: revenue.delete_revenue(store, row.id))
        elif isinstance(row, TeamMember):
            await self.book.try_to(lambda store: accounts.remove_team_member(store, row.id))
        elif self._list.cursor_row is not None and self._list.cursor_row.home is not None:
            self.book.say([("enter", "text bold"), (" opens the screen where this line is changed", "soft")])
        else:
            self.book.say(
                [
                    ("This line is not deleted here; an open call is withdrawn with ", "soft"),
                    ("x", "text bold"),
                    (" on its panel", "soft"),
                ]
            )
