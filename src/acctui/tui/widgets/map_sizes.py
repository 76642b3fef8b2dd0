"""How large a dot of the map is: by the revenue of the year, in three sizes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from acctui.domain.money import grouped
from acctui.tui.parts import width_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from acctui.services.score_views import Dot
    from acctui.tui.parts import Part, Parts

_LARGE, _MEDIUM, _SMALL = "O", "o", "."
_MINOR = 100


@dataclass(frozen=True, slots=True)
class Sizes:
    """From which revenue on a dot is large or of middle size, in minor units; 0 where none is."""

    large: int
    medium: int

    def sign(self, won: int) -> str:
        """Give the dot of an account that brought so much."""
        if self.large and won >= self.large:
            return _LARGE
        return _MEDIUM if self.medium and won >= self.medium else _SMALL


def sizes_of(dots: Sequence[Dot]) -> Sizes:
    """Choose round limits that make about a fifth of the dots large and two fifths of middle size."""
    won = sorted((dot.won for dot in dots if dot.won >= _MINOR), reverse=True)
    if not won:
        return Sizes(0, 0)
    large = _rounded(won[len(won) // 5])
    return Sizes(large, min(_rounded(won[len(won) * 3 // 5]), large))


def _rounded(minor: int) -> int:
    """Round down to one figure and zeros: 93,400 is 90,000."""
    unit: int = 10 ** max(0, len(str(minor)) - 1)
    return minor // unit * unit


def legend(sizes: Sizes, room: int) -> Parts:
    """Say what the dots mean, in fewer words where there is less room: `O 80,000 and more  . less`."""
    if not sizes.large:
        return [(_SMALL, "text bold"), (" nothing won this year yet", "dim")]
    middle: list[Part] = []
    if sizes.medium < sizes.large:
        middle = [(_MEDIUM, "text bold"), (f" {grouped(sizes.medium)}  ", "dim")]
    ways = [
        [
            (_LARGE, "text bold"),
            (f" {grouped(sizes.large)}{more}  ", "dim"),
            *middle,
            (_SMALL, "text bold"),
            (less, "dim"),
        ]
        for more, less in ((" and more", " less, this year"), ("", " less"))
    ]
    return next((way for way in ways if width_of(way) <= room), ways[-1])
