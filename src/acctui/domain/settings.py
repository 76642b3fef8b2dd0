"""The few choices a book is kept by."""

from dataclasses import dataclass

from acctui.domain.row import Row


@dataclass(frozen=True, slots=True, kw_only=True)
class Setting(Row):
    """One choice of this book: its currency (D11), its decimal mark, whose rows are imported (D21)."""

    key: str
    value: str
