"""How a text being typed is drawn: inert, letter by letter, so that a place in the text stays a place."""

from itertools import pairwise
from typing import NamedTuple

from rich.segment import Segment

from acctui.domain.text import shown
from acctui.tui.look import Look
from acctui.tui.plain import cells, head, letters


class Marks(NamedTuple):
    """What is marked in a text: the selection, and the letter under the cursor (-1 where it is not shown)."""

    start: int = 0
    end: int = 0
    cursor: int = -1
    behind: int = -1


LONGEST_LETTER = 32
"""Characters a letter may be made of, a family of joined emoji included."""


def inert(text: str) -> str:
    """Make a typed text harmless letter by letter: as long as before, so its places stay what they were."""
    return shown(text)


def cells_before(text: str, place: int) -> int:
    """Count the cells in front of a place in the text."""
    return cells(inert(text[:place]))


def place_at(text: str, cell: int) -> int:
    """Find the place in the text that is drawn at this cell."""
    if text.isascii():
        return max(0, min(cell, len(text)))
    used = 0
    for start, _, wide in letters(inert(text)):
        used += wide
        if used > cell:
            return start
    return len(text)


def letter_end(text: str, place: int) -> int:
    """Give the end of the letter at a place, with the marks that belong to it."""
    if text.isascii():
        return min(place + 1, len(text))
    window = inert(text[place : place + LONGEST_LETTER])
    return place + (letters(window)[0][1] if window else 0)


def _letter_at(text: str, place: int) -> int:
    """Give the place itself, or the end of the letter it lies in."""
    begun = max(0, place - LONGEST_LETTER)
    ends = (begun + end for _, end, _ in letters(inert(text[begun : place + LONGEST_LETTER])))
    return place if place <= begun else next((end for end in ends if end >= place), len(text))


def first_in_sight(text: str, cursor: int, first: int, room: int) -> int:
    """Give the place from which the text is drawn so that the cursor has its cell in `room` cells."""
    first = min(first, cursor)
    if text.isascii():
        return max(0, min(first, len(text) + 1 - room), cursor - room + 1)
    if cells(inert(text)) < room:
        return 0
    first = min(_letter_at(text, first), cursor)
    while first < cursor and cells(inert(text[first:cursor])) >= room:
        first = letter_end(text, first)
    return first


def wrapped(text: str, width: int) -> list[tuple[int, int]]:
    """Break a text into the lines it is drawn in, as places of start and end; words are kept whole."""
    lines: list[tuple[int, int]] = []
    start = 0
    for paragraph in text.split("\n"):
        lines += [(start + first, start + last) for first, last in _wrapped(paragraph, width)]
        start += len(paragraph) + 1
    return lines


def lines_in(text: str, width: int) -> list[tuple[int, int]]:
    """Break a text into the lines it is read in: as `wrapped`, without the blanks a line ends with."""
    return [(start, start + len(text[start:end].rstrip())) for start, end in wrapped(text, width)]


def _wrapped(paragraph: str, width: int) -> list[tuple[int, int]]:
    lines: list[tuple[int, int]] = []
    start = 0
    while cells_before(paragraph[start:], len(paragraph)) > width:
        last = start + max(1, place_at(paragraph[start:], width))
        space = paragraph.rfind(" ", start, last + 1)
        end = space + 1 if space > start else last
        lines.append((start, end))
        start = end
    return [*lines, (start, len(paragraph))]


def drawn(text: str, span: tuple[int, int], marks: Marks, look: Look, room: int) -> tuple[list[Segment], int]:
    """Draw the part of a text that `span` names in at most `room` cells; gives segments and their cells."""
    pieces: list[Segment] = []
    used = 0
    for start, end, style, on in _runs(span, marks):
        words = _within(inert(text[start:end]) or " ", room - used)
        if words:
            pieces.append(Segment(words, look[style, on]))
            used += cells(words)
    return pieces, used


def _runs(span: tuple[int, int], marks: Marks) -> list[tuple[int, int, str, str]]:
    first, last = span
    cuts = {max(first, min(cut, last)) for cut in (first, last, *marks)}
    places = sorted(cuts)
    runs = [(a, b, *_style(a, marks)) for a, b in pairwise(places)]
    return [*runs, (last, last, "ink", "accent")] if marks.cursor == last else runs


def _style(place: int, marks: Marks) -> tuple[str, str]:
    if marks.cursor <= place < marks.behind:
        return "ink", "accent"
    if marks.start <= place < marks.end:
        return "ink", "soft"
    return "text", "field"


def _within(words: str, room: int) -> str:
    return words[:room] if words.isascii() else head(words, room)[0] if cells(words) > room else words
