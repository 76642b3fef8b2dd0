"""A text being typed: its cursor, what is selected, and every step back."""

import re
from typing import NamedTuple

from acctui.domain.text import shown
from acctui.tui.plain import letters

_WORD_START = re.compile(r"(?<!\w)\w")
_WORD_END = re.compile(r"\w(?!\w)")
_UNSTORABLE = re.compile("[\0\ud800-\udfff]")
_BREAKS = re.compile("\r\n|[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]")
KEPT = 500
"""Steps back that are kept for one text."""


class State(NamedTuple):
    """A text and where the cursor stands in it; `anchor` is the other end of what is selected."""

    text: str
    cursor: int
    anchor: int


def one_line(text: str) -> str:
    """Join pasted lines into one, a space between them; what no file can hold is left out."""
    return _BREAKS.sub(" ", _UNSTORABLE.sub("", text).strip("\r\n"))


def many_lines(text: str) -> str:
    """Take pasted lines as they are, line ends made plain; what no file can hold is left out."""
    return _BREAKS.sub("\n", _UNSTORABLE.sub("", text))


class Editing:
    """One text under the keys. Moves go by what a reader sees as one letter, never into the middle of it."""

    def __init__(self, text: str = "") -> None:
        self._state = State(text, len(text), len(text))
        self._before: list[State] = []
        self._after: list[State] = []
        self._typing = False

    @property
    def text(self) -> str:
        """The text."""
        return self._state.text

    @property
    def cursor(self) -> int:
        """Where the next letter goes."""
        return self._state.cursor

    @property
    def selection(self) -> tuple[int, int]:
        """Where the selected text starts and ends; both are the cursor when nothing is."""
        _, cursor, anchor = self._state
        return min(cursor, anchor), max(cursor, anchor)

    @property
    def selected(self) -> str:
        """The selected text."""
        start, end = self.selection
        return self.text[start:end]

    def load(self, text: str) -> None:
        """Take another text, with the cursor behind it and no way back to the one before."""
        self._state = State(text, len(text), len(text))
        self._before.clear()
        self._after.clear()
        self._typing = False

    # moving

    def to(self, place: int, *, select: bool = False) -> None:
        """Put the cursor at a place in the text; `select` keeps the other end of the selection."""
        place = max(0, min(place, len(self.text)))
        self._state = State(self.text, place, self._state.anchor if select else place)
        self._typing = False

    def step(self, by: int, *, select: bool = False) -> None:
        """Go one letter on or back; out of a selection to its end on that side."""
        start, end = self.selection
        if start != end and not select:
            self.to(end if by > 0 else start)
            return
        self.to(self._letter(by), select=select)

    def word(self, by: int, *, select: bool = False) -> None:
        """Go to the next or the last start of a word."""
        self.to(self._word(by), select=select)

    def line(self, by: int, *, select: bool = False) -> None:
        """Go to the start or the end of the line."""
        self.to(self._line_edge(by), select=select)

    def all(self) -> None:
        """Select everything."""
        self._state = State(self.text, len(self.text), 0)
        self._typing = False

    def word_around(self, place: int) -> None:
        """Select the word at a place."""
        starts = [hit.start() for hit in _WORD_START.finditer(self.text[: place + 1])]
        start = starts[-1] if starts else 0
        end = next((hit.end() for hit in _WORD_END.finditer(self.text, start)), len(self.text))
        self._state = State(self.text, end, start)
        self._typing = False

    # changing

    def type(self, text: str) -> None:
        """Put text in the place of the selection; letters typed in a row are one step back."""
        start, end = self.selection
        going_on = self._typing and start == end and text != " "
        self._put(self.text[:start] + text + self.text[end:], start + len(text), remember=not going_on)
        self._typing = len(text) == 1

    def erase(self, by: int) -> None:
        """Erase the selection, or one letter."""
        self._erase_to(self._letter(by))

    def erase_word(self, by: int) -> None:
        """Erase the selection, or to the start of a word."""
        self._erase_to(self._word(by))

    def erase_line(self, by: int) -> None:
        """Erase the selection, or to the start or the end of the line."""
        self._erase_to(self._line_edge(by))

    def undo(self) -> bool:
        """Take the last step back; False where there is none."""
        return self._swap(self._before, self._after)

    def redo(self) -> bool:
        """Take the step again that was taken back; False where there is none."""
        return self._swap(self._after, self._before)

    def _swap(self, taken: list[State], kept: list[State]) -> bool:
        if not taken:
            return False
        kept.append(self._state)
        self._state = taken.pop()
        self._typing = False
        return True

    def _erase_to(self, place: int) -> None:
        start, end = self.selection
        if start == end:
            start, end = sorted((self.cursor, place))
        if start != end:
            self._put(self.text[:start] + self.text[end:], start, remember=True)
            self._typing = False

    def _put(self, text: str, cursor: int, *, remember: bool) -> None:
        if remember:
            self._before = [*self._before[-KEPT:], self._state]
        self._after.clear()
        self._state = State(text, cursor, cursor)

    def _letter(self, by: int) -> int:
        cursor = self.cursor
        if self.text.isascii():
            return max(0, min(cursor + by, len(self.text)))
        edges = [0, *(end for _, end, _ in letters(shown(self.text)))]
        if by > 0:
            return next((edge for edge in edges if edge > cursor), len(self.text))
        return next((edge for edge in reversed(edges) if edge < cursor), 0)

    def _word(self, by: int) -> int:
        if by > 0:
            hit = _WORD_START.search(self.text, self.cursor + 1)
            return hit.start() if hit else len(self.text)
        starts = [hit.start() for hit in _WORD_START.finditer(self.text[: self.cursor])]
        return starts[-1] if starts else 0

    def _line_edge(self, by: int) -> int:
        if by < 0:
            return self.text.rfind("\n", 0, self.cursor) + 1
        end = self.text.find("\n", self.cursor)
        return len(self.text) if end < 0 else end
