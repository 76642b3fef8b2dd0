"""What every line of the book has: a number to call it by, and the count of its changes."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One line of the book.

    `id` is 0 until the line is kept; `version` grows by one with each change, so that an edit made
    from an older copy is noticed.
    """

    id: int = 0
    version: int = 0
