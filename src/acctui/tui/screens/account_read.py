"""What the account list reads: its lines, and what its filter looks in once it is gone to."""

from __future__ import annotations

import asyncio
from collections import defaultdict
from typing import TYPE_CHECKING, TypeAlias

from acctui.domain.text import fold
from acctui.services.settings import year_of

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Mapping, Sequence

    from acctui.domain.business_year import BusinessYear
    from acctui.services.ports import Store
    from acctui.services.views import AccountLine
    from acctui.tui.book_app import BookApp

Words: TypeAlias = "Mapping[int, str]"
"""Name, tags, city and people of each account, in the form in which names are compared.

They are read in the order of the list: in another, looking through ten thousand of them takes five times as
long. An account that came to the book after them has none.
"""


def lines_of(
    store: Store, today: dt.date, before: Sequence[AccountLine]
) -> tuple[Sequence[AccountLine], BusinessYear]:
    """Read every account, in the business year of today; lines that are as before are kept."""
    known = {line.id: line for line in before}
    with store.reading() as reads:
        year = year_of(reads, today)
        return reads.accounts.lines(year.year, known), year


class AccountWords:
    """The words of every account, from when they are wanted until they may be others."""

    def __init__(self, book: BookApp) -> None:
        self._book = book
        self._asked: asyncio.Task[Words | None] | None = None

    def ask(self) -> None:
        """Have them read, so that they are there when a letter is typed."""
        if self._asked is None:
            self._asked = asyncio.create_task(self._book.ask(words_of))

    async def known(self) -> Words:
        """Give them; none where the book refuses, which is told."""
        self.ask()
        asked = self._asked
        return (await asked if asked else None) or defaultdict(str)

    def forget(self) -> None:
        """Read them anew the next time: accounts or people changed."""
        self._asked = None


def words_of(store: Store) -> Words:
    """Read the words of every account."""
    with store.reading() as reads:
        found_by = reads.accounts.found_by()
        return defaultdict(str, {number: fold(words) for number, words in found_by})
