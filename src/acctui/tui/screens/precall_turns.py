"""The lights a call turned, as the log half keeps them in its draft and says them."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from acctui.domain.factor import Light
from acctui.services.call_turns import LightTurn
from acctui.tui.parts import joined
from acctui.tui.screens.account_lights import chip_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from acctui.domain.factor import Factor
    from acctui.tui.parts import Part, Told


def read_turns(kept: str) -> tuple[LightTurn, ...]:
    """Read the turns of a draft; what another version of the program wrote otherwise is left aside."""
    try:
        return tuple(
            LightTurn(int(number), Light(light), None if line is None else str(line))
            for number, light, line in json.loads(kept or "[]")
        )
    except (ValueError, TypeError):
        return ()


def with_turn(kept: str, turn: LightTurn) -> str:
    """Give the draft with one more turn; a factor turns once."""
    others = [one for one in read_turns(kept) if one.factor_id != turn.factor_id]
    return _written([*others, turn])


def without_turn(kept: str, factor_id: int) -> str:
    """Give the draft without the turn of a factor."""
    return _written([one for one in read_turns(kept) if one.factor_id != factor_id])


def _written(turns: Iterable[LightTurn]) -> str:
    lines = [[one.factor_id, str(one.light), one.line] for one in turns]
    return json.dumps(lines) if lines else ""


def turn_words(turns: Sequence[LightTurn], factors: Sequence[Factor]) -> Told:
    """Say which lights the call turned, or by which key it is told."""
    names = {factor.id: factor.text for factor in factors}
    told: list[list[Part]] = [
        [chip_of(one.light), (f" {names.get(one.factor_id, 'a factor that is gone')}", "text")]
        for one in turns
    ]
    if told:
        return joined(told, 3)
    return [("m", "text bold"), (" if the call turned a light", "dim")]
