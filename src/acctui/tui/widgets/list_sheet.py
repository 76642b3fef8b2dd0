"""A sheet of one list under a line of text: the list moves while the text keeps the focus."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from textual.binding import Binding, BindingType

from acctui.tui.widgets.book_list import BookList
from acctui.tui.widgets.sheet import Sheet

if TYPE_CHECKING:
    from acctui.tui.widgets.text_entry import TextEntry


class ListSheet(Sheet[None]):
    """Words on top, what answers to them below; it stands high and grows downwards."""

    at_top = True
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("pagedown", "page(1)", "page down", show=False, id="sheet.page_down"),
        Binding("pageup", "page(-1)", "page up", show=False, id="sheet.page_up"),
    ]

    @property
    def listed(self) -> BookList[Any]:
        """The list of the sheet."""
        return self.query_one(BookList)

    def action_page(self, pages: int) -> None:
        """Move the list by what is in sight."""
        self.listed.action_page(pages)

    def on_text_entry_arrow(self, event: TextEntry.Arrow) -> None:
        """Move the list by a row without leaving the words."""
        self.listed.action_move(1 if event.way == "down" else -1)
