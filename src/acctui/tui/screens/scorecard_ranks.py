"""All scored accounts in one list: the place by score beside the place by revenue, and who is starved."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, ClassVar

from textual.binding import Binding, BindingType

from acctui.domain.merit import standings
from acctui.domain.money import grouped
from acctui.domain.text import fold
from acctui.services.ports import Changed
from acctui.services.scorecards import scorecard_view
from acctui.tui.page import Page
from acctui.tui.widgets.book_list import BookList
from acctui.tui.widgets.columns import Cell, Column, Grid
from acctui.tui.widgets.frame import ScopeLine
from acctui.tui.words import count_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from textual.widget import Widget

    from acctui.domain.merit import Standing
    from acctui.services.score_views import Dot, EffortLine, ScorecardView
    from acctui.tui.widgets.columns import Drawing


@dataclass(frozen=True, slots=True)
class RankRow:
    """One scored account: both its places, and its calls where they are too many or too few."""

    dot: Dot
    standing: Standing
    effort: EffortLine | None

    @property
    def id(self) -> int:
        """The account's number."""
        return self.dot.account_id

    @property
    def apart(self) -> str:
        """Say how many places it scores lower or higher than it is large."""
        apart = self.standing.apart
        return f"{abs(apart)} {'lower' if apart > 0 else 'higher'}" if apart else "="


ORDERS: dict[str, Callable[[RankRow], Any]] = {
    "score": lambda row: (row.standing.score_rank, fold(row.dot.name)),
    "won": lambda row: (row.standing.revenue_rank, fold(row.dot.name)),
    "apart": lambda row: (-abs(row.standing.apart), row.standing.score_rank),
    "effort": lambda row: (row.effort is None, row.effort.verdict if row.effort else "", -row.dot.score),
    "name": lambda row: fold(row.dot.name),
}

_COLUMNS = (
    Column("name", "Account", 0),
    Column("score", "Score", 5, "right"),
    Column("rank", "Rank", 5, "right", 1, sortable=False),
    Column("won", "Revenue", 11, "right"),
    Column("place", "Rank", 5, "right", 1, sortable=False),
    Column("apart", "Scored", 9, "right"),
    Column("effort", "Calls", 11),
)


def _cells(row: RankRow) -> list[Drawing]:
    standing, effort = row.standing, row.effort
    return [
        Cell(row.dot.name),
        Cell(str(row.dot.score), "text"),
        Cell(str(standing.score_rank), "dim"),
        Cell(grouped(row.dot.won)),
        Cell(str(standing.revenue_rank), "dim"),
        Cell(row.apart, "text" if standing.is_far_apart else "dim"),
        Cell(effort.verdict if effort else "", "text" if effort and effort.verdict == "starved" else "dim"),
    ]


def rows_of(view: ScorecardView) -> list[RankRow]:
    """Give a row for each scored account."""
    ranks = standings({dot.account_id: (dot.score, dot.won) for dot in view.dots})
    effort = {line.account_id: line for line in view.effort}
    return [RankRow(dot, ranks[dot.account_id], effort.get(dot.account_id)) for dot in view.dots]


class RanksPage(Page):
    """Every scored account with both its ranks (K2)."""

    TAB = "7"
    FOLLOWS = Changed.SCORES | Changed.ACCOUNTS | Changed.REVENUE | Changed.CALLS
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding(
            "escape", "app.back", "back", show=False, id="ranks.back", tooltip="Go back to the scorecard"
        ),
    ]

    def __init__(self) -> None:
        super().__init__()
        self._sort = "score"
        self._rows: list[RankRow] = []

    def body(self) -> list[Widget]:
        """Give the list."""
        self._list: BookList[RankRow] = BookList({0: Grid(_COLUMNS, _cells)}, sort=self._sort, id="list")
        return [self._list]

    def on_mount(self) -> None:
        """Stand on the list."""
        self._list.focus()

    async def reload(self) -> None:
        """Read all scored accounts again."""
        today = self.book.clock.today()
        view = await self.book.ask(lambda store: scorecard_view(store, None, today))
        if view is not None:
            self._rows = rows_of(view)
            self._show()
            if self.book.account_id is not None and not self._list.top:
                self._list.go_to(self.book.account_id)

    def _show(self) -> None:
        rows: list[RankRow | None] = [*sorted(self._rows, key=ORDERS[self._sort])]
        self._list.set_rows(rows)
        self._list.show_sort(self._sort)
        far = sum(row.standing.is_far_apart for row in self._rows)
        left = [
            (count_of(len(self._rows), "account"), "text bold"),
            (" scored, score beside revenue", "soft"),
        ]
        right = [(str(far), "text bold"), (" far apart   sort ", "dim"), (self._sort, "soft")]
        self.query_one("#scope", ScopeLine).show(left, right)
        if not self._rows:
            self.foot.show(
                [("No account is scored yet  ", "soft"), ("esc", "text bold"), (" goes back", "dim")]
            )

    def on_book_list_sort_asked(self, event: BookList.SortAsked) -> None:
        """Put the list in another order."""
        self._sort = event.column
        self._show()

    def on_book_list_rested(self, event: BookList.Rested) -> None:
        """Say both ranks of the account in words."""
        row: RankRow | None = event.row
        if row is not None:
            words = f"  {row.standing.words}"
            calls = row.effort
            told = f"   {calls.verdict}: {round(calls.share * 100)}% of the calls of 90 days" if calls else ""
            self.foot.show([(row.dot.name, "text bold"), (words, "soft"), (told, "soft")])

    def on_book_list_opened(self, event: BookList.Opened) -> None:
        """Score the account."""
        self.book.choose(event.row.id, event.row.dot.name)
        self.app.pop_screen()

    def on_book_list_copy_asked(self, event: BookList.CopyAsked) -> None:
        """Copy the line."""
        self.book.copy(event.text)
