"""What the app is given to run on: a book to open, its first page, and a clock."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, Protocol

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from acctui.domain.business_year import BusinessYear
    from acctui.services.one_on_one import OneOnOne
    from acctui.services.ports import Store
    from acctui.services.records import Reading
    from acctui.services.today import TodayView
    from acctui.services.views import AccountLine
    from acctui.tui.early import Early


class Clock(Protocol):
    """Tells the time; the only one the app asks."""

    def now(self) -> dt.datetime:
        """Give the instant, with its zone."""
        ...

    def today(self) -> dt.date:
        """Give the local day."""
        ...


class FirstPage(NamedTuple):
    """Some lines of the account list, the count of all, and the business year of their figures.

    `has_goals` tells whether any account has a goal in that year.
    """

    lines: Sequence[AccountLine]
    accounts: int
    year: BusinessYear
    has_goals: bool


class BookToOpen(NamedTuple):
    """A book that is not open yet.

    `today` reads what waits without opening it; it is asked before anything else, so that the first page
    stands at once. `first_page` reads so many first lines of the account list in the same way, or those
    around the account that is named. `read_files` reads lists of other programs.
    `write_sheet` writes the one-on-one sheet as `text`, `md` or `html`; `keep_file` keeps a text in a file of
    the seller's own. `doubt` says what is wrong with a book too large to be read whole when it is opened.
    `early` holds the terminal with a first picture, where one is shown.
    """

    open: Callable[[], Store]
    today: Callable[[], TodayView]
    first_page: Callable[[int, int | None], FirstPage]
    read_files: Callable[[Sequence[Path]], tuple[Reading, ...]]
    write_sheet: Callable[[str, OneOnOne], str]
    keep_file: Callable[[Path, str], None]
    clock: Clock
    window: str
    theme: str = "dark"
    is_demo: bool = False
    doubt: Callable[[], str | None] = lambda: None
    early: Early | None = None
