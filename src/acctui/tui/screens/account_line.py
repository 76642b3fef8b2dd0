"""One thing about an account, as a line of its page."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from acctui.domain.row import Row


@dataclass(frozen=True, slots=True)
class Line:
    """One thing about an account; `row` is the line of the book it shows, None for imported history.

    `home` names what stands for it on a screen of its own, by kind and number; None where it is at home here.
    """

    id: tuple[str, int]
    group: str
    day: str
    words: str
    right: str
    row: Row | None
    voice: str = "soft"
    home: tuple[str, int] | None = None
