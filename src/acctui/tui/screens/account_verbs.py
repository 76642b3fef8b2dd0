"""What is done to accounts from their list: named, made large, marked, tagged, edited, taken out."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual.binding import Binding, BindingType

from acctui.domain.account import Account, Tier
from acctui.services import accounts
from acctui.tui.reads_behind import ReadsBehind
from acctui.tui.screens import account_forms

if TYPE_CHECKING:
    from collections.abc import Sequence

    from acctui.services.ports import Store
    from acctui.services.views import AccountLine
    from acctui.tui.widgets.book_list import BookList

_AT_ONCE = frozenset(("enter", "slash", "colon", "question_mark", "comma", *"12345678pifnetcTxyuUqI"))
"""Keys about the account under the cursor, or about none."""
_ENDS = {"j": -1, "down": -1, "k": 0, "up": 0}


def _key(key: str, action: str, label: str, tip: str, *, show: bool = True) -> Binding:
    return Binding(key, action, label, show=show, id=f"accounts.{action}", tooltip=tip)


class AccountVerbs(ReadsBehind):
    """A page with a list of accounts, and the keys that change those under the cursor or selected."""

    BINDINGS: ClassVar[list[BindingType]] = [
        _key("n", "new", "new", "Name a new account"),
        _key("t", "tier", "tier", "Make it a Key Account, or a plain one again"),
        _key("c", "candidate", "candidate", "Mark it as a candidate, with a why"),
        _key("T", "tag", "tag", "Put a tag on it, or on all selected"),
        _key("e", "edit", "edit", "Edit the account"),
        _key("x", "delete", "delete", "Delete the account", show=False),
    ]
    _list: BookList[AccountLine]

    def __init__(self) -> None:
        super().__init__()
        self._lines: Sequence[AccountLine] = ()

    def needs_all(self, key: str) -> bool:
        """Let the cursor move among the rows that are read, and keys go that need no other row."""
        if self.focused is not self._list:
            return True
        return self._list.cursor_row is self._list.rows[_ENDS[key]] if key in _ENDS else key not in _AT_ONCE

    def _chosen(self) -> list[int]:
        if self._list.selected:
            return sorted(int(str(number)) for number in self._list.selected)
        return [self._list.cursor_row.id] if self._list.cursor_row else []

    def action_new(self) -> None:
        """Name a new account."""
        account_forms.ask_new_account(self.book)

    async def action_tier(self) -> None:
        """Make the chosen accounts Key Accounts, or plain ones when all of them are."""
        ids = self._chosen()
        lines = {line.id: line for line in self._lines}
        if ids:
            key = all(lines[number].tier is Tier.KEY for number in ids)
            tier = Tier.NONE if key else Tier.KEY
            await self.book.try_to(lambda store: accounts.set_accounts(store, ids, {"tier": tier}))

    def action_candidate(self) -> None:
        """Mark the account as a candidate, with a why."""
        line = self._list.cursor_row
        if line is not None:
            account_forms.ask_candidate(self.book, line.id, line.name, line.candidate or "")

    def action_tag(self) -> None:
        """Put a tag on the chosen accounts."""
        if self._chosen():
            account_forms.ask_tag(self.book, self._chosen())

    async def action_edit(self) -> None:
        """Edit the account under the cursor."""
        line = self._list.cursor_row
        account = await self.book.ask(lambda store: _account_of(store, line.id)) if line else None
        if account is not None:
            account_forms.ask_account(self.book, account)

    async def action_delete(self) -> None:
        """Delete the account under the cursor with all that hangs on it; undo brings it back."""
        line = self._list.cursor_row
        if line is not None:
            await self.book.try_to(lambda store: accounts.delete_account(store, line.id))


def _account_of(store: Store, account_id: int) -> Account | None:
    with store.reading() as reads:
        return reads.get(Account, account_id)
