"""The traffic lights of an account: on its page, in the side panel, and before a call."""

from __future__ import annotations

from typing import TYPE_CHECKING

from acctui.domain.days import short_day
from acctui.domain.factor import Factor, Light
from acctui.domain.turning import worst_first
from acctui.services.factors import line_of
from acctui.tui.look import chip
from acctui.tui.screens.account_line import Line

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable, Sequence

    from acctui.services.ports import Reads
    from acctui.tui.look import Part

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


def light_parts(factors: Sequence[Factor], *, most: int) -> list[list[Part]]:
    """Say the first reds and ambers by their words, and how many greens there are; worst come first."""
    told = [one for one in factors if one.light is not Light.GREEN]
    greens = len(factors) - len(told)
    groups = [
        [chip_of(one.light), (f" {one.text}", "text" if one.light is Light.RED else "soft")]
        for one in told[:most]
    ]
    if len(told) > most:
        groups.append([(f"+{len(told) - most}", "soft")])
    if greens:
        groups.append([chip_of(Light.GREEN), (f" {greens}", "soft")])
    return groups
