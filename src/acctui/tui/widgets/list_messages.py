"""What a list tells its screen."""

from collections.abc import Hashable
from typing import TYPE_CHECKING, Any

from textual.message import Message

if TYPE_CHECKING:
    from acctui.tui.widgets.book_list import BookList


class _FromList(Message):
    def __init__(self, book: "BookList[Any]") -> None:
        super().__init__()
        self.book = book

    @property
    def control(self) -> "BookList[Any]":
        """The list that says it."""
        return self.book


class _OfRow(_FromList):
    def __init__(self, book: "BookList[Any]", row: Any) -> None:
        super().__init__(book)
        self.row = row


class ListMessages:
    """The messages of the list, handled as `on_book_list_opened` and so on; `book` is the list itself."""

    class Highlighted(_OfRow, namespace="book_list"):
        """The cursor is on this row now, or on none."""

    class Rested(_OfRow, namespace="book_list"):
        """The cursor has stood still for a moment: foot line and side panel may follow."""

    class Opened(_OfRow, namespace="book_list"):
        """The seller wants to go into this row."""

    class Selected(_FromList, namespace="book_list"):
        """Other rows are selected than before."""

        def __init__(self, book: "BookList[Any]", ids: frozenset[Hashable]) -> None:
            super().__init__(book)
            self.ids = ids

    class SortAsked(_FromList, namespace="book_list"):
        """The seller wants the order of this column."""

        def __init__(self, book: "BookList[Any]", column: str) -> None:
            super().__init__(book)
            self.column = column

    class CopyAsked(_FromList, namespace="book_list"):
        """The seller wants the row as text."""

        def __init__(self, book: "BookList[Any]", text: str) -> None:
            super().__init__(book)
            self.text = text
