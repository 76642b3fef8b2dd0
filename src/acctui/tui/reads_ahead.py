"""What a page shows first is read while the page itself is being made."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable
    from concurrent.futures import Future

    from acctui.tui.book_app import BookApp

T = TypeVar("T")


class ReadsAhead(Generic[T]):
    """The first reading of a page, begun with the key that opens it.

    The book is read on its own thread, and SQLite's part of that needs nothing of the thread that makes the
    page.
    """

    def __init__(self, book: BookApp) -> None:
        self._book = book
        self._asked: tuple[object, ...] = ()
        self._news = 0
        self._answer: Future[T] | None = None

    def begin(self, read: Callable[..., T], *given: object) -> None:
        """Ask for what `read` gives of the book, which it is given before all else."""
        if self._book.is_open:
            self._asked, self._news = (read, *given), self._book.news_told
            self._answer = self._book.gateway.soon(lambda store: read(store, *given))

    async def read(self, read: Callable[..., T], *given: object) -> T | None:
        """Give what was begun; where other is asked, or the book is another since, read it now."""
        answer, self._answer = self._answer, None
        if answer is None or (read, *given) != self._asked or self._news != self._book.news_told:
            return await self._book.ask(lambda store: read(store, *given))
        return await self._book.answered(answer)
