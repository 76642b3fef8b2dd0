"""The strategies as lines: beside the rung they serve, or under the ladder where there is no room."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from acctui.tui.screens import ladder_words as words
from acctui.tui.widgets.rung_lines import Line, Stop

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from acctui.services.ladder import LadderView, StrategyView
    from acctui.tui.parts import Part, Parts

_FAR, _NEAR = 4, 2
_LAST = 10_000


def beside(strategies: Sequence[StrategyView], anchors: Mapping[int, int], served: int | None) -> list[Line]:
    """Place each strategy on the row of the first rung it serves, or under the one before it.

    `anchors` gives the rows of objectives by their numbers; `served` is the objective under the cursor.
    """
    lines: list[Line] = []
    placed = in_order(strategies, anchors)
    rows = [row for _, row in placed]
    for row, group in groupby(placed, key=lambda place: place[1]):
        members = [one for one, _ in group]
        following = next((other for other in rows if other > row), _LAST)
        step = max(_NEAR, min(_FAR, (following - max(row, len(lines))) // len(members)))
        start = max(row if row < _LAST else 0, len(lines))
        for place, one in enumerate(members):
            lines += [Line()] * (start + place * step - len(lines))
            lines += _two_lines(one, serves=served in one.serves)
    return lines or _nothing()


def in_order(
    strategies: Sequence[StrategyView], anchors: Mapping[int, int]
) -> list[tuple[StrategyView, int]]:
    """Give the strategies with the row each is to stand on, from above; those that serve nothing last."""
    placed = [(one, min((anchors.get(n, _LAST) for n in one.serves), default=_LAST)) for one in strategies]
    return sorted(placed, key=lambda place: (place[1], place[0].strategy.id))


def _two_lines(one: StrategyView, *, serves: bool) -> Iterator[Line]:
    stop = Stop("strategy", one.strategy.id)
    name: Part = (one.strategy.name, "text bold" if serves else "soft")
    yield Line([name], right=_told(one), of=stop, opens=True)
    yield Line([(one.strategy.says or "", "dim")], of=stop)


def _told(one: StrategyView) -> Parts:
    names = ", ".join(told.name.split()[0] for told in one.told)
    return [(names, "soft")] if names else [("-", "dim")]


def _nothing() -> list[Line]:
    stop = Stop("strategy")
    keys: Parts = [("n ", "text bold"), (words.KEYS["strategy"], "text bold"), (" writes one", "dim")]
    return [
        Line([("Ways of working, not steps:", "dim")], of=stop, opens=True),
        Line([("which does this account need?", "dim")], of=stop),
        Line(keys, of=stop),
    ]


def under(view: LadderView, anchors: Mapping[int, int], served: int | None, *, airy: bool) -> list[Line]:
    """Lay the strategies out under the ladder, one line each, two where there is air."""
    label: Part = ("Strategies", "soft bold")
    if not view.strategies:
        stop = Stop("strategy")
        keys: Parts = [("n ", "text bold"), (words.KEYS["strategy"], "text bold"), (" writes one", "dim")]
        return [Line([(words.ASKS["strategy"], "dim")], ("Strategies", "soft"), keys, stop, opens=True)]
    lines: list[Line] = []
    for one, _ in in_order(view.strategies, anchors):
        stop = Stop("strategy", one.strategy.id)
        name: Part = (one.strategy.name, "text" if served in one.serves else "soft")
        says: list[Part] = [(f"  {one.strategy.says}", "dim")] if one.strategy.says else []
        lines.append(Line([name, *(() if airy else says)], label, _told(one), stop, opens=True))
        if airy and says:
            lines.append(Line([(one.strategy.says or "", "dim")], of=stop))
        label = ("", "dim")
    return lines
