"""What it takes to reach a goal: three questions of the account under the cursor, and the candidates."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from textual.containers import Horizontal, Vertical

from acctui.domain.goal import Ask
from acctui.tui.parts import WIDE
from acctui.tui.plain import cells, safe
from acctui.tui.screens import growth_words as words
from acctui.tui.widgets.book_list import BookList
from acctui.tui.widgets.columns import Cell, Column, Grid, R
from acctui.tui.widgets.lined_pane import AIR, RULE, LinedPane, PaneLine

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence

    from textual.app import ComposeResult
    from textual.strip import Strip

    from acctui.domain.goal import GrowthQuestion
    from acctui.services.growth_view import CandidateLine, GrowthLine
    from acctui.tui.parts import Part
    from acctui.tui.widgets.columns import Drawing, Steps
    from acctui.tui.widgets.list_page import ListPage

_IDS = {Ask.KNOW: "know", Ask.TALK: "talk", Ask.FIND_OUT: "find"}
_SHARES = (0.35, 1 / 3)
"""Where the second and third question begin, as parts of the width each."""

_LONGEST_WHO, _TALL_HEAD, _LOW_HEAD = 20, 4, 2
LEAST = 4
"""Rows below which the panel says nothing: its rule, its account, the heads and one line."""


class QuestionRow(NamedTuple):
    """One open question as a row."""

    question: GrowthQuestion

    @property
    def id(self) -> int:
        """What the row stays known by."""
        return self.question.id


class CandidateRow(NamedTuple):
    """One candidate as a row."""

    line: CandidateLine

    @property
    def id(self) -> int:
        """What the row stays known by."""
        return self.line.account_id


class QuietList(BookList[R]):
    """A list that shows its cursor only while the keys go there: several stand side by side."""

    DEFAULT_CSS = "QuietList { height: 1; }"

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Leave selecting and sorting to longer lists."""
        return action not in {"select", "sort"} and super().check_action(action, parameters)

    def _row_strip(self, page: ListPage[R], place: int) -> Strip:
        if self.has_focus or not 0 <= place < len(self.rows):
            return super()._row_strip(page, place)
        row = self.rows[place]
        return self.blank() if row is None else page.row(row, "", False)


class GrowthPanel(Vertical):
    """Whom to know, whom to talk to and what to find out (G7); under it the candidates (G2)."""

    DEFAULT_CSS = """
    GrowthPanel {
        height: 0; background: $bg;
        #asked { height: 1; }
    }
    """

    def __init__(self, today: dt.date) -> None:
        super().__init__(id="panel")
        self._today = today
        self._line: GrowthLine | None = None
        self._questions: Sequence[GrowthQuestion] = ()
        self._candidates: Sequence[CandidateLine] = ()
        self._lists: dict[Ask, QuietList[QuestionRow]] = {}

    def compose(self) -> ComposeResult:
        """Lay the questions side by side, the candidates under them."""
        nothing = _question_steps((), self._today, 2)
        self._lists = {ask: QuietList(nothing, id=name) for ask, name in _IDS.items()}
        self.candidates: QuietList[CandidateRow] = QuietList(
            _candidate_steps(*self._starts(), self._today), id="candidates"
        )
        yield LinedPane(id="about")
        yield Horizontal(*self._lists.values(), id="asked")
        yield LinedPane(id="candidate_heads")
        yield self.candidates

    # what is shown

    def follow(self, line: GrowthLine | None, questions: Sequence[GrowthQuestion], today: dt.date) -> None:
        """Show the questions of another account; those that are answered have left."""
        self._line, self._today = line, today
        self._questions = [one for one in questions if one.settled_on is None]
        for ask, shown in self._lists.items():
            mine = [QuestionRow(one) for one in self._questions if one.ask is ask]
            shown.set_steps(_question_steps(mine, today, 3 if self.app.size.width >= WIDE else 2))
            shown.set_rows(mine)
        self._say()

    def show_candidates(self, candidates: Sequence[CandidateLine], today: dt.date) -> None:
        """Show who could be much larger."""
        self._candidates, self._today = candidates, today
        self._lay_out_candidates()
        self.candidates.set_rows([CandidateRow(one) for one in candidates])
        self._say()

    @property
    def account_id(self) -> int | None:
        """The account whose questions stand here."""
        return self._line.account_id if self._line else None

    @property
    def question(self) -> GrowthQuestion | None:
        """The question under the cursor, while the keys go there."""
        at = next((shown for shown in self._lists.values() if shown.has_focus), None)
        row = at.cursor_row if at else None
        return row.question if row else None

    @property
    def candidate(self) -> CandidateLine | None:
        """The candidate under the cursor, while the keys go there."""
        row = self.candidates.cursor_row if self.candidates.has_focus else None
        return row.line if row else None

    @property
    def has_questions(self) -> bool:
        """Whether the account has an open question."""
        return bool(self._questions)

    @property
    def panes(self) -> list[BookList[QuestionRow] | BookList[CandidateRow]]:
        """The lists that have a row, in reading order."""
        lists: list[BookList[QuestionRow] | BookList[CandidateRow]] = [*self._lists.values(), self.candidates]
        return [shown for shown in lists if len(shown.rows)]

    # room

    def needed(self, *, tall: bool) -> int:
        """Count the rows that show all of it."""
        return self._head(tall=tall) + self._most_asked + self._candidate_rows(tall=tall)

    def _head(self, *, tall: bool) -> int:
        if self._line is None:
            return (2 if tall else 1) if self._candidates else 0
        return (_TALL_HEAD if tall else _LOW_HEAD) + 1

    @property
    def _most_asked(self) -> int:
        if self._line is None:
            return 0
        return max(1, *(len(shown.rows) for shown in self._lists.values()))

    def _candidate_rows(self, *, tall: bool) -> int:
        return len(self._candidates) + (2 if tall else 1) if self._candidates else 0

    def take(self, rows: int, *, tall: bool) -> None:
        """Take so many rows; the questions come before the candidates."""
        head = self._head(tall=tall)
        air = 1 if tall else 0
        rest = max(0, rows - head)
        asked = min(self._most_asked, rest)
        under = rest - asked
        least = 1 + air + 1
        if self._candidates and under < least < rest:
            asked, under = rest - least, least
        shows = bool(self._candidates) and under >= least
        self.query_one("#about").styles.height = head
        self.query_one("#asked").styles.height = asked
        for shown in self._lists.values():
            shown.styles.height = asked
        self._divide()
        heads = self.query_one("#candidate_heads")
        heads.display = self.candidates.display = shows
        heads.styles.height = 1 + air
        self.candidates.styles.height = max(0, under - 1 - air)
        self.styles.height = rows
        self._say()

    def on_resize(self) -> None:
        """Divide the width there is now."""
        self._divide()
        self._lay_out_candidates()
        self._say()

    def _divide(self) -> None:
        second, third = self._starts()
        widths = (second, third - second, self.app.size.width - third)
        for shown, width in zip(self._lists.values(), widths, strict=True):
            shown.styles.width = max(0, width)

    def _starts(self) -> tuple[int, int]:
        width = self.app.size.width
        second = round(width * _SHARES[0])
        return second, second + round(width * _SHARES[1])

    def _lay_out_candidates(self) -> None:
        second, third = self._starts()
        self.candidates.set_steps(_candidate_steps(second, third, self._today))

    def _say(self) -> None:
        self.query_one("#about", LinedPane).show(self._about)
        self.query_one("#candidate_heads", LinedPane).show(self._candidate_heads)

    def _about(self, width: int, height: int) -> list[PaneLine]:
        line = self._line
        if line is None:
            return [AIR, RULE][-height:] if height else []
        who = PaneLine(tuple(words.who_parts(line)), tuple(words.pace_words(line, width)))
        hint = PaneLine(tuple(words.hint_parts(line, asked=self.has_questions)))
        heads = PaneLine(tuple(self._across([(title, "soft bold") for _, title in words.ASKS.values()])))
        return [AIR, RULE, who, hint, heads] if height > _LOW_HEAD + 1 else [RULE, who, heads]

    def _candidate_heads(self, width: int, height: int) -> list[PaneLine]:
        del width
        heads = self._across([("Candidates", "soft bold"), ("with the manager", "dim")])
        return [AIR, PaneLine(tuple(heads))][-height:] if height else []

    def _across(self, parts: Sequence[Part]) -> list[Part]:
        """Put each part where its column begins."""
        line: list[Part] = []
        for start, (text, style) in zip((0, *self._starts()), parts, strict=False):
            used = sum(len(said) for said, _ in line)
            line += [(" " * max(0, start - used), "dim"), (text, style)]
        return line


def _question_steps(rows: Sequence[QuestionRow], today: dt.date, gutter: int) -> Steps[QuestionRow]:
    longest = max((cells(safe(row.question.who or "-")) for row in rows), default=1)
    who = Column("who", "", min(_LONGEST_WHO, longest), sortable=False)
    what = Column("what", "", 0, gutter=gutter, sortable=False)

    def drawn(row: QuestionRow) -> list[Drawing]:
        asked = row.question
        return [
            Cell(asked.who or "-", "text" if asked.who else "dim"),
            words.question_parts(asked, today),
        ]

    return {0: Grid([who, what], drawn)}


def _candidate_steps(second: int, third: int, today: dt.date) -> Steps[CandidateRow]:
    columns = [
        Column("name", "", max(8, second - 2), sortable=False),
        Column("talk", "", max(8, third - second - 2), sortable=False),
        Column("why", "", 0, sortable=False),
    ]

    def drawn(row: CandidateRow) -> list[Drawing]:
        line = row.line
        return [
            words.candidate_name(line),
            words.talk_parts(line, today),
            words.why_parts(line),
        ]

    return {0: Grid(columns, drawn)}
