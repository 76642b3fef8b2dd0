"""The lights a call turned: told in its log, and written in the same step as its result (D14)."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from acctui.services.factors import Because, Saying, the_factor, turned_in
from acctui.services.sweeping import sweep_of

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable

    from acctui.domain.call import Call
    from acctui.domain.factor import Light
    from acctui.services.ports import Work

__all__ = ["LightTurn", "turn_lights"]


class LightTurn(NamedTuple):
    """A factor that becomes another light; `line` is what it then stops or tips it, None for its last."""

    factor_id: int
    light: Light
    line: str | None = None


def turn_lights(work: Work, call: Call, turns: Iterable[LightTurn], today: dt.date) -> None:
    """Turn the lights a call is the cause of; one that another window turned alike meanwhile stays.

    Raises RuleBroken where a factor is gone or its one line is missing (T2, T3).
    """
    for turn in turns:
        factor = the_factor(work, turn.factor_id)
        if factor.stands and factor.light is turn.light:
            continue
        because = Because(call_id=call.id)
        turned_in(work, factor, turn.light, today, Saying(line=turn.line), because, sweep_of(work, factor))
