"""What a list tells its screen."""

from collections.abc import Hashable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from textual.message import Message

if TYPE_CHECKING:
    from acctui.tui.widgets.book_list import BookList


@dataclass
class _FromList(Message):
    book: "BookList[Any]"

    @property
    def control(self) -> "BookList[Any]":
        """The list that says it."""
        return self.book


class ListMessages:
    """The messages of the list, handled as `on_book_list_opened` and so on; `book` is the list itself."""

    @dataclass
    class Highlighted(_FromList, namespace="book_list"):
        """The cursor is on this row now, or on none."""

        row: Any

    @dataclass
    class Rested(_FromList, namespace="book_list"):
        """The cursor has stood still for a moment: foot line and side panel may follow."""

        row: Any

    @dataclass
    class Opened(_FromList, namespace="book_list"):
        """The seller wants to go into this row."""

        row: Any

    @dataclass
    class Selected(_FromList, namespace="book_list"):
        """Other rows are selected than before."""

        ids: frozenset[Hashable]

    @dataclass
    class SortAsked(_FromList, namespace="book_list"):
        """The seller wants the order of this column."""

        column: str

    @dataclass
    class CopyAsked(_FromList, namespace="book_list"):
        """The seller wants the row as text."""

        text: str
