"""The header of a list, as people write headers: `Close Date`, `close_date` and `CloseDate` are one."""

import re
from collections.abc import Iterable

from acctui.domain.text import fold

_IN_BRACKETS = re.compile(r"\([^)]*\)|\[[^\]]*\]")


def plain(name: str) -> str:
    """Bring a header to the form in which headers are compared: letters and digits only."""
    return "".join(letter for letter in fold(name) if letter.isalnum())


class Header:
    """The names over a list's columns; where two are alike the first one counts."""

    def __init__(self, names: tuple[str, ...]) -> None:
        self.names = names
        self._known: dict[str, str] = {}
        for name in names:
            self._known.setdefault(plain(name), name)
        # "Amount (EUR)" is an amount, unless a plain "Amount" stands beside it.
        for name in names:
            self._known.setdefault(plain(_IN_BRACKETS.sub("", name)), name)
        self._known.pop("", None)

    def has(self, *wanted: str) -> bool:
        """Tell whether every one of these headers is there."""
        return all(plain(name) in self._known for name in wanted)

    def first(self, wanted: Iterable[str]) -> str | None:
        """Give the list's own spelling of the first of these headers that is there."""
        found = (self._known.get(plain(name)) for name in wanted)
        return next((name for name in found if name is not None), None)

    def unused(self, used: Iterable[str]) -> tuple[str, ...]:
        """Give the headers nothing is taken from, each once, in the order of the list."""
        taken = set(used)
        return tuple(dict.fromkeys(name for name in self.names if name and name not in taken))
