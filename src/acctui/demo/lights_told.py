"""How the traffic lights of the sample book are told: each factor through its turns, and the sweeps.

Days are text as in the accounts.
"""

from __future__ import annotations

from dataclasses import dataclass

from acctui.domain.factor import Light


@dataclass(frozen=True, slots=True)
class TurnTold:
    """A factor became this light on a day.

    `line` is what an amber tips on, or what a red stops; a red that `stops` an objective of the account names
    it by its text instead. `by` is when it is known, `until` what would end a red. `heard` is the day of the
    call that caused it.
    """

    on: str
    light: Light
    line: str = ""
    stops: str = ""
    by: str = ""
    until: str = ""
    why: str = ""
    heard: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class FactorTold:
    """One factor from the day it was written down; `gone` is the day it was taken off the board, and why."""

    text: str
    turns: tuple[TurnTold, ...]
    gone: str = ""
    gone_why: str = ""


def green(text: str, on: str, why: str = "", heard: str = "") -> FactorTold:
    """Tell a factor that was for us from the first day."""
    return FactorTold(text=text, turns=(TurnTold(on, Light.GREEN, why=why, heard=heard),))


def amber(on: str, line: str, *, by: str = "", why: str = "", heard: str = "") -> TurnTold:
    """Tell that a factor could go either way from a day on."""
    return TurnTold(on, Light.AMBER, line, by=by, why=why, heard=heard)


def red(
    on: str, line: str = "", *, stops: str = "", until: str = "", why: str = "", heard: str = ""
) -> TurnTold:
    """Tell that a factor was against us from a day on."""
    return TurnTold(on, Light.RED, line, stops, until=until, why=why, heard=heard)


def turning_green(on: str, why: str = "", heard: str = "") -> TurnTold:
    """Tell that a factor turned for us on a day."""
    return TurnTold(on, Light.GREEN, why=why, heard=heard)
