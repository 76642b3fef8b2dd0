"""Account names as short as a day of the calendar: the first word, and as much more as tells two apart."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from acctui.domain.text import fold
from acctui.tui.plain import cells, cut, safe

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable, Mapping, Sequence


class ShortNames:
    """The short name of each account among all that are shown together."""

    def __init__(self, names: Iterable[str]) -> None:
        self._at: dict[tuple[str, int], str] = {}
        self._parted: dict[str, tuple[str, str]] = {}
        ordered = sorted(set(names), key=lambda name: (fold(_first(name)), name))
        for _, alike in groupby(ordered, key=lambda name: fold(_first(name))):
            self._parted |= _told_apart(list(alike))

    def at(self, name: str, room: int) -> str:
        """Give an account's short name in at most `room` cells; what tells it apart is never cut off."""
        kept = self._at.get((name, room))
        if kept is None:
            kept = self._at[name, room] = self._cut(name, room)
        return kept

    def _cut(self, name: str, room: int) -> str:
        first, apart = self._parted.get(name, (_first(name), ""))
        if not apart:
            return cut(first, room)
        left = room - cells(apart) - 1
        return f"{_clipped(first, left)} {apart}" if left > 0 else cut(apart, room)


def hour(time: dt.time | None) -> str:
    """Name a time as it stands before a name: `10`, `9:30`, nothing for none."""
    if time is None:
        return ""
    return f"{time.hour}:{time.minute:02}" if time.minute else str(time.hour)


def _first(name: str) -> str:
    words = safe(name).split()
    return words[0] if words else safe(name)


def _clipped(word: str, room: int) -> str:
    while cells(word) > room:
        word = word[:-1]
    return word


def _told_apart(names: Sequence[str]) -> Mapping[str, tuple[str, str]]:
    """Give first word and the shortest beginning of the rest that no other name has."""
    if len(names) == 1:
        return {names[0]: (_first(names[0]), "")}
    rests = {name: _rest(name) for name in names}
    longest = max(map(len, rests.values()))
    for length in range(1, longest + 1):
        marks = {name: rest[:length].strip() for name, rest in rests.items()}
        if len({fold(mark) for mark in marks.values()}) == len(names):
            return {name: (_first(name), marks[name]) for name in names}
    return {name: (_first(name), str(place)) for place, name in enumerate(names, 1)}


def _rest(name: str) -> str:
    """Give the words behind the first, without signs that stand alone (`&`)."""
    words = safe(name).split()[1:]
    return " ".join(word for word in words if any(letter.isalnum() for letter in word))
