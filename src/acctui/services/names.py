"""The names of all accounts, and which of them answer to what was typed."""

from __future__ import annotations

from array import array
from bisect import bisect_right
from io import StringIO
from typing import TYPE_CHECKING

from acctui.domain.errors import RuleBroken
from acctui.domain.text import fold

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_CLOSE = 75
_MOST_DIGITS = 18
_ENOUGH = 3  # two letters are like everything


class Names:
    """Every account by number and name, made once for as many letters as are typed.

    Names, and the form in which they are compared, are one text each with a line for every account: so a long
    book takes a fifth of the room, and a word that few names hold is found without looking at each of them.
    """

    def __init__(self, names: Iterable[tuple[int, str]]) -> None:
        self._numbers = array("q")
        self._names, self._keys = _Lines(), _Lines()
        for number, name in names:
            self._numbers.append(number)
            self._names.add(name)
            self._keys.add(fold(name))
        self._names.end()
        self._keys.end()

    def answering(self, typed: str, *, guess: bool = True, most: int | None = None) -> list[tuple[int, str]]:
        """Give the accounts that answer to a name, the nearest: exact, then beginning, then holding it.

        Where none does, those that are written much alike, unless no guess is wanted. Not more than `most`.
        """
        wanted = fold(typed)
        if same := self._at(self._keys.holding(f"\n{wanted}\n")):
            return _nearest(same, typed)[:most]
        if not wanted:
            return []
        begun = self._at(self._keys.holding(f"\n{wanted}"), most)
        found = begun or self._at(self._keys.holding(wanted), most)
        return found or (self._alike(wanted)[:most] if guess and len(wanted) >= _ENOUGH else [])

    def by_number(self, typed: str) -> int | None:
        """Give the number in `#ID`, None where something else is typed.

        Raises RuleBroken where nobody has it.
        """
        digits = typed.strip().removeprefix("#")
        if not (typed.strip().startswith("#") and digits.isdecimal()):
            return None
        number = int(digits[:_MOST_DIGITS])
        if len(digits) <= _MOST_DIGITS and number in self._numbers:
            return number
        raise RuleBroken("account", f"There is no account #{number}. acctui account list shows them all.")

    def numbered(self, number: int) -> tuple[int, str]:
        """Give an account by a number that there is."""
        return number, self._names[self._numbers.index(number)]

    def _at(self, places: Iterator[int], most: int | None = None) -> list[tuple[int, str]]:
        found = []
        for place in places:
            found.append((self._numbers[place], self._names[place]))
            if len(found) == most:
                break
        return found

    def _alike(self, wanted: str) -> list[tuple[int, str]]:
        from rapidfuzz import fuzz, process  # noqa: PLC0415 - only a name that is not exact pays for it

        hits = process.extract(wanted, self._keys.all(), scorer=fuzz.WRatio, score_cutoff=_CLOSE, limit=8)
        return self._at(place for _, score, place in hits if score >= hits[0][1] - 5)


class _Lines:
    """Lines in one text, with a line's end before and behind each."""

    def __init__(self) -> None:
        self._written, self._starts, self._text = StringIO(), array("q", [1]), ""
        self._written.write("\n")

    def add(self, line: str) -> None:
        """Add a line at the end."""
        self._written.write(f"{line}\n")
        self._starts.append(self._starts[-1] + len(line) + 1)

    def end(self) -> None:
        """Take what was added for all."""
        self._text = self._written.getvalue()
        self._written.close()

    def __getitem__(self, place: int) -> str:
        return self._text[self._starts[place] : self._starts[place + 1] - 1]

    def all(self) -> list[str]:
        """Give them one by one."""
        return self._text[1:-1].split("\n")

    def holding(self, wanted: str) -> Iterator[int]:
        """Give the places of the lines that hold this, each once; a line's end in it is that of the line."""
        at = self._text.find(wanted)
        while at >= 0:
            place = bisect_right(self._starts, at + wanted.startswith("\n")) - 1
            yield place
            at = self._text.find(wanted, self._starts[place + 1] - 1)


def _nearest(same: list[tuple[int, str]], typed: str) -> list[tuple[int, str]]:
    """Of names that compare alike give those written as typed, letter for letter or but for the case."""
    cased = typed.strip().casefold()
    exact = [one for one in same if one[1] == typed]
    return exact or [one for one in same if one[1].casefold() == cased] or same
