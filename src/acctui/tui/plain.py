"""The one way out for the seller's words: inert, one line, and cut or padded to terminal cells."""

import unicodedata

from acctui.domain.text import Letter, shown, with_flags_whole

CUT = "…"
# A terminal that reorders right-to-left text takes the figures behind it along; this mark ends its reach.
_END_OF_RTL = "\u200e"
_RTL = ("R", "AL")

_NARROW = frozenset(map(chr, (*range(0x20, 0x7F), *range(0xA1, 0xAD), *range(0xAE, 0x180)))) | set("…─▌")
"""ASCII, the letters of western and central Europe, and what lines are drawn with."""


def safe(text: str) -> str:
    """Give text as it may be drawn on one line: control bytes shown, nothing interpreted."""
    if text.isascii() and text.isprintable():
        return text
    words = shown(text)
    return words + _END_OF_RTL if _runs_right_to_left(words) else words


def _runs_right_to_left(text: str) -> bool:
    return not text.isascii() and any(unicodedata.bidirectional(letter) in _RTL for letter in text)


def cells(text: str) -> int:
    """Count the terminal cells of text that is already safe."""
    return len(text) if _is_narrow(text) else _wide_cells(text)


def _is_narrow(text: str) -> bool:
    """Tell text of which every letter takes one cell for sure; what is wide is measured by a table."""
    return text.isascii() or _NARROW.issuperset(text)


def _wide_cells(text: str) -> int:
    from rich.cells import cell_len  # noqa: PLC0415 - most pages have no such letter

    return cell_len(text)


def cut(text: str, width: int) -> str:
    """Shorten safe text to at most `width` cells, `…` in the last one where something is missing."""
    if text.isascii() and len(text) <= width:
        return text
    if cells(text) <= width:
        return text
    if width < 1:
        return ""
    return text[: width - 1] + CUT if _is_narrow(text) else _cut_by_cells(text, width - 1)


def letters(text: str) -> list[Letter]:
    """Give the letters a reader sees: where each starts and ends in safe text, and its terminal cells."""
    from rich.cells import split_graphemes  # noqa: PLC0415 - as above

    return with_flags_whole(text, split_graphemes(text)[0])


def head(text: str, room: int) -> tuple[str, int]:
    """Give as many whole letters of safe text as `room` cells hold, and the cells they take."""
    used, end = 0, 0
    for _, stop, size in letters(text):
        if used + size > room:
            break
        used, end = used + size, stop
    return text[:end], used


def _cut_by_cells(text: str, room: int) -> str:
    kept, used = head(text, room)
    mark = _END_OF_RTL if _runs_right_to_left(kept) else ""
    return kept + mark + " " * (room - used) + CUT


def fit(text: str, width: int, align: str = "left") -> str:
    """Give text in exactly `width` cells, cut with `…` or padded; `align` is `left`, `right` or `centre`."""
    words = cut(safe(text), width)
    room = width - cells(words)
    if room <= 0:
        return words
    if align == "right":
        return " " * room + words
    if align == "centre":
        return " " * (room // 2) + words + " " * (room - room // 2)
    return words + " " * room
