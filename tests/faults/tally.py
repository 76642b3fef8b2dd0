"""What a row of the battery is given, and what it counts."""

from __future__ import annotations

from dataclasses import dataclass, field
from random import Random
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

EXAMPLES = 5


@dataclass(frozen=True, slots=True)
class Trial:
    """One run of one row: an empty folder of its own, how much is asked for, and the dice's seed."""

    folder: Path
    seed: int
    is_short: bool

    def of(self, long: int, short: int) -> int:
        """Give how many times to try: the long form on demand, the short one on every change."""
        return short if self.is_short else long

    def dice(self) -> Random:
        """Give dice that fall the same way for the same seed."""
        return Random(self.seed)  # noqa: S311 - dice, not secrets


@dataclass(slots=True)
class Tally:
    """What was tried, how often each thing went wrong, and the slowest answer of each kind.

    `faults` names every fault that was looked for, so that a count of nought says that it was looked for.
    `slowest` holds seconds beside the seconds allowed. `missing` says why a row was not measured.
    """

    of: str
    faults: dict[str, int]
    tried: int = 0
    slowest: dict[str, tuple[float, float]] = field(default_factory=dict)
    examples: list[str] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    missing: str = ""

    def fault(self, name: str, example: str) -> None:
        """Count one fault; the first few are told in full, with what repeats them."""
        self.faults[name] += 1
        if len(self.examples) < EXAMPLES:
            self.examples.append(f"{name}: {example}")

    def took(self, name: str, seconds: float, allowed: float) -> None:
        """Keep the slowest answer."""
        before, _ = self.slowest.get(name, (0.0, allowed))
        self.slowest[name] = (max(before, seconds), allowed)

    @property
    def holds(self) -> bool:
        """Tell whether nothing went wrong and something was tried."""
        return (
            not self.missing
            and self.tried > 0
            and not any(self.faults.values())
            and all(seconds <= allowed for seconds, allowed in self.slowest.values())
        )


def not_measured(why: str) -> Tally:
    """Give the tally of a row whose means this machine lacks; it is no pass."""
    return Tally("", {}, missing=why)
