"""Which accounts the list shows, and in which order."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import TYPE_CHECKING

from acctui.domain.account import Tier
from acctui.domain.text import fold
from acctui.tui.screens.account_orders import BY_TIER, ORDERS, SORT_NAMES

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from acctui.services.views import AccountLine
    from acctui.tui.screens.account_columns import Now

VIEWS = (
    "all",
    "that matter",
    "targets",
    "strategic",
    "serving only us",
    "behind the year",
    "candidates",
    "open calls",
    "with a red",
    "unseen",
)
_UNSEEN = dt.timedelta(days=60)


@dataclass
class AccountFilter:
    """Words, view and order of the list; the order it is read in puts those that matter first."""

    words: str = ""
    view: str = VIEWS[0]
    sort: str = BY_TIER

    def __post_init__(self) -> None:
        self._words_of: Mapping[int, str] = {}

    @property
    def sort_name(self) -> str:
        """The order in the words of the screen."""
        return SORT_NAMES.get(self.sort, self.sort)

    @property
    def narrows(self) -> bool:
        """Whether anything may be left out."""
        return bool(fold(self.words)) or self.view != VIEWS[0]

    def next_view(self) -> None:
        """Go to the next view."""
        self.view = VIEWS[(VIEWS.index(self.view) + 1) % len(VIEWS)]

    def clear(self) -> None:
        """Show every account again, in the same order."""
        self.words, self.view = "", VIEWS[0]

    def search_in(self, words: Mapping[int, str]) -> None:
        """Look for words in these from now on, which has some for every account; see account_read."""
        self._words_of = words

    def shown(self, lines: Sequence[AccountLine], now: Now) -> Sequence[AccountLine]:
        """Give the lines to show, in order."""
        rule = _rule(self.view, now)
        for word in fold(self.words).split():
            lines = self._holding(lines, word)
        if rule is not None:
            lines = [line for line in lines if rule(line)]
        return lines if self.sort == BY_TIER else sorted(lines, key=ORDERS[self.sort])

    def _holding(self, lines: Sequence[AccountLine], word: str) -> Sequence[AccountLine]:
        words = self._words_of
        return [line for line in lines if word in words.get(line.id, "")]


def _rule(view: str, now: Now) -> Callable[[AccountLine], bool] | None:
    gone = now.year.gone(now.today)
    rules: dict[str, Callable[[AccountLine], bool]] = {
        "that matter": lambda line: line.matters,
        "targets": lambda line: line.tier is Tier.TARGET,
        "strategic": lambda line: line.strategic,
        "serving only us": lambda line: line.one_sided,
        "behind the year": lambda line: line.goal is not None and line.won < gone * line.goal,
        "candidates": lambda line: line.candidate is not None,
        "open calls": lambda line: line.open_calls > 0,
        "with a red": lambda line: line.red > 0,
        "unseen": lambda line: line.last_on is None or now.today - line.last_on > _UNSEEN,
    }
    return rules.get(view)
