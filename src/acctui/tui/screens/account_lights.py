"""The traffic lights of an account: on its page, in the side panel, and before a call."""

from __future__ import annotations

from typing import TYPE_CHECKING

from acctui.domain.days import short_day
from acctui.domain.factor import Factor, Light
from acctui.domain.turning import worst_first
from acctui.services.factors import line_of
from acctui.tui.parts import chip, width_of
from acctui.tui.plain import cells, cut, safe
from acctui.tui.screens.account_line import Line

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable, Sequence

    from acctui.services.ports import Reads
    from acctui.tui.parts import Part

_CHIP = len(" R ") + len(" ") + 3
LETTER = {Light.RED: "R", Light.AMBER: "A", Light.GREEN: "G"}


def chip_of(light: Light) -> Part:
    """Make the chip of a light, its letter on its colour."""
    return chip(LETTER[light], str(light))


def light_lines(reads: Reads, account_id: int, today: dt.date) -> Iterable[Line]:
    """Give the factors that stand, then those that are gone, as lines of the account's page."""
    factors = reads.where(Factor, account_id=account_id)
    for factor in worst_first(one for one in factors if one.stands):
        yield _line(reads, factor, LETTER[factor.light], short_day(factor.since, today))
    for factor in worst_first(one for one in factors if not one.stands):
        day = short_day(factor.gone_on, today) if factor.gone_on else ""
        yield _line(reads, factor, "gone", day)


def _line(reads: Reads, factor: Factor, right: str, day: str) -> Line:
    said = line_of(reads, factor)
    verb = "stops" if factor.light is Light.RED else "tips on"
    words = f"{factor.text}, {verb} {said}" if said else factor.text
    group = str(factor.light).capitalize()
    voice = "dim" if not factor.stands else "soft" if factor.light is Light.GREEN else "text"
    return Line(("factor", factor.id), group, day, words, right, factor, voice, home=("factor", factor.id))


def light_parts(factors: Sequence[Factor], *, most: int, room: int = 0) -> list[list[Part]]:
    """Say the first reds and ambers by their words, and how many greens there are; worst come first.

    The words are cut so that all of it stands in `room` cells, 3 between two lights; 0 cuts nothing.
    """
    told = [one for one in factors if one.light is not Light.GREEN]
    greens = len(factors) - len(told)
    rest: list[list[Part]] = [[(f"+{len(told) - most}", "soft")]] if len(told) > most else []
    rest += [[chip_of(Light.GREEN), (f" {greens}", "soft")]] if greens else []
    told = told[:most]
    taken = sum(width_of(parts) + 3 for parts in rest) + _CHIP * len(told)
    texts = (
        _cut_to(room - taken + 3, [safe(one.text) for one in told]) if room else [one.text for one in told]
    )
    groups: list[list[Part]] = [
        [chip_of(one.light), (f" {words}", "text" if one.light is Light.RED else "soft")]
        for one, words in zip(told, texts, strict=True)
    ]
    return [*groups, *rest]


def _cut_to(room: int, texts: list[str]) -> list[str]:
    """Cut texts to so many cells together, the longest first."""
    widths = [cells(text) for text in texts]
    while sum(widths) > max(room, len(texts)):
        longest = widths.index(max(widths))
        widths[longest] -= 1
    return [cut(text, width) for text, width in zip(texts, widths, strict=True)]
