"""The account list's columns at each width."""

from __future__ import annotations

import datetime as dt
import re
from typing import TYPE_CHECKING, NamedTuple

from acctui.domain.days import short_day
from acctui.domain.money import grouped
from acctui.tui.screens.light_counts import COUNTS_WIDTH, count_parts
from acctui.tui.widgets.columns import Cell, Column, Grid
from acctui.tui.widgets.meter import MARK, meter, percentage
from acctui.tui.words import LETTER, tier_part

if TYPE_CHECKING:
    from collections.abc import Callable

    from acctui.domain.business_year import BusinessYear
    from acctui.services.views import AccountLine
    from acctui.tui.parts import Parts
    from acctui.tui.widgets.columns import Drawing, Steps

_DATED = re.compile(r"(?P<step>.*) @(?P<day>[0-9]{4}-[0-9]{2}-[0-9]{2})", re.DOTALL)
_ALL = 10_000
"""No terminal is as wide: these columns say what a copied row holds, without its bar."""


class Now(NamedTuple):
    """The day and the business year the list is read against."""

    today: dt.date
    year: BusinessYear


_NAME = Column("name", "Account", 0, name=True)
_TIER = Column("tier", "Tier", 9)
_SCORE = Column("score", "Score", 5, "right", gutter=1)
_GOAL = Column("goal", "Goal", 10, "right")
_WON = Column("won", "Won", 10, "right")
_GAP = Column("gap", "Gap", 10, "right")
_PACE = Column("pace", "Pace", 22)
_LIGHTS = Column("lights", "Lights", COUNTS_WIDTH)
_CITY = Column("city", "City", 14)
_DEALS = Column("prospects", "Deals", 5, "right")
_LAST = Column("last", "Last call", 9)
_AGE = Column("age", "", 4, "right", gutter=1, sortable=False)
_NEXT = Column("next", "Next action", 0, gutter=3)


def account_steps(now: Now) -> Steps[AccountLine]:
    """Give the columns for each width, read against a day of a business year.

    From 150 columns the side panel takes 42 of them, so the list has there what it has at 108.
    """
    goal = _GOAL._replace(title=f"Goal {now.year.short}")
    amounts = [one._replace(width=9, gutter=1) for one in (_small(goal), _WON, _GAP)]
    score, gap = _SCORE._replace(gutter=0), _GAP._replace(width=9, gutter=0)
    pace = _PACE._replace(width=13)
    tier = _TIER._replace(gutter=1)
    short_last = _LAST._replace(title="Last", width=8)
    titled = amounts[0]._replace(title=goal.title, width=max(amounts[0].width, len(goal.title)))
    figures = (score, titled, *amounts[1:], _PACE)
    wide_figures = (_SCORE, goal, _WON, _GAP, _PACE, _LIGHTS)
    last, near_last = (_LAST._replace(gutter=3), _AGE._replace(gutter=2)), (_LAST, _AGE)
    fixed = _NAME._replace(width=24)

    def grid(*columns: Column) -> Grid[AccountLine]:
        makers = [_maker(column) for column in columns]
        return Grid(columns, lambda line: [make(line, now) for make in makers])

    tight = grid(_NAME, tier, score, *amounts, pace, _LIGHTS, _wide_day(short_last))
    return {
        0: grid(_NAME, tier, score, _LIGHTS, short_last),
        80: grid(_NAME, tier, score, gap, pace._replace(gutter=1), _LIGHTS, short_last),
        100: tight,
        118: grid(_NAME, _TIER, *figures, _LIGHTS, *last),
        142: grid(_NAME, _TIER, _CITY, *figures, _LIGHTS, *last),
        150: tight,
        158: grid(_NAME, _TIER, *figures, _LIGHTS, *near_last),
        194: grid(fixed, _TIER, *wide_figures, *last, _NEXT),
        228: grid(fixed, _TIER, _CITY, *wide_figures, _DEALS, *last, _NEXT),
        _ALL: grid(
            fixed,
            _TIER,
            _CITY,
            *(_SCORE, goal, _WON, _GAP, _PACE._replace(width=5), _LIGHTS),
            *(_DEALS, *last, _NEXT),
        ),
    }


def _small(goal: Column) -> Column:
    """Give the goal's column nine cells, without the year where its name needs more."""
    return goal._replace(width=9, title=goal.title if len(goal.title) <= 9 else "Goal")  # noqa: PLR2004 - its width


def _wide_day(last: Column) -> Column:
    return last._replace(title=_LAST.title, width=_LAST.width)


def _maker(column: Column) -> Callable[[AccountLine, Now], Drawing]:
    return _pace(column.width) if column.key == "pace" else _MAKERS[column.key]


def whole(minor: int) -> str:
    """Write an amount as the columns do: whole units, none as a dash."""
    return _units(minor) if minor else "-"


def _units(minor: int) -> str:
    return grouped(round(minor / 100) * 100)


def gap_words(line: AccountLine) -> str:
    """Say what is missing to the goal; what goes beyond it has a plus, no goal is a dash."""
    if line.gap is None:
        return "-"
    return f"+{_units(-line.gap)}" if line.gap < 0 else _units(line.gap)


def _voice(line: AccountLine) -> str:
    return "text" if line.matters else "soft"


def _name(line: AccountLine, _: Now) -> Drawing:
    return Cell(line.name, _voice(line))


def _tier(line: AccountLine, _: Now) -> Drawing:
    return Cell(*tier_part(line.tier, line.candidate))


def _score(line: AccountLine, _: Now) -> Drawing:
    return score_parts(line)


def score_parts(line: AccountLine) -> Parts:
    """Say the score, with a star before it where the account is treated strategically (D2)."""
    score = ("-", "dim") if line.score is None else (str(line.score), _voice(line))
    return [("* ", "accent"), score] if line.strategic else [score]


def _goal(line: AccountLine, _: Now) -> Drawing:
    return Cell("-", "dim") if line.goal is None else Cell(_units(line.goal), _voice(line))


def _won(line: AccountLine, _: Now) -> Drawing:
    return Cell(whole(line.won), _voice(line) if line.won else "dim")


def _gap(line: AccountLine, _: Now) -> Drawing:
    return Cell(gap_words(line), "dim" if line.gap is None else _voice(line))


def _pace(cells: int) -> Callable[[AccountLine, Now], Drawing]:
    """Draw won against the goal in so many cells: the bar with its two marks, and the share behind it."""
    ending = 4 if cells < _PACE.width else 6
    bar = cells - ending - len(MARK)

    def made(line: AccountLine, now: Now) -> Drawing:
        if line.goal is None:
            return Cell("", "dim")
        done = line.won / line.goal
        drawn = meter(done, bar, year=now.year.gone(now.today)) if bar > 0 else []
        return [*drawn, (_share(done).rjust(ending), _voice(line))]

    return made


def _share(done: float) -> str:
    return percentage(done) if done < 10 else f"{done:,.0f}x"  # noqa: PLR2004 - four figures have no room


def _lights(line: AccountLine, _: Now) -> Drawing:
    return count_parts(line.green, line.amber, line.red)


def _prospects(line: AccountLine, _: Now) -> Drawing:
    return Cell(f"{line.prospects:,}" if line.prospects else "-", "soft" if line.prospects else "dim")


def _city(line: AccountLine, _: Now) -> Drawing:
    return Cell(line.city or "", "dim")


def _next(line: AccountLine, now: Now) -> Drawing:
    return next_parts(line.next_action, now.today)


def next_parts(next_action: str | None, today: dt.date) -> list[tuple[str, str]]:
    """Say the next action as date, words and who."""
    if not next_action:
        return [("-", "dim")]
    dated = _DATED.fullmatch(next_action)
    step = dated["step"] if dated else next_action
    on = dt.date.fromisoformat(dated["day"]) if dated else None
    who, _, what = step.partition(": ")
    late = on is not None and on < today
    date: list[tuple[str, str]] = (
        [(short_day(on, today).rjust(6) + "  ", "text" if late else "soft")] if on else []
    )
    return [*date, (what, "soft"), (f"  {who}", "dim")]


def _last(line: AccountLine, now: Now) -> Drawing:
    if line.last_on is None:
        return Cell("never", "dim")
    letter = LETTER[line.last_result] if line.last_result else "-"
    day = (
        f"{line.last_on.day:>2} {line.last_on:%b}"
        if line.last_on.year == now.today.year
        else f"{line.last_on:%b %Y}"
    )
    hit = letter in "OA"
    return [(day.ljust(6)[:8], "soft"), (f" {letter}" if len(day) <= 6 else "", "text" if hit else "soft")]  # noqa: PLR2004 - a day and a month


def _age(line: AccountLine, now: Now) -> Drawing:
    return Cell(f"{(now.today - line.last_on).days}d" if line.last_on else "", "dim")


_MAKERS: dict[str, Callable[[AccountLine, Now], Drawing]] = {
    "name": _name,
    "tier": _tier,
    "score": _score,
    "goal": _goal,
    "won": _won,
    "gap": _gap,
    "lights": _lights,
    "prospects": _prospects,
    "city": _city,
    "next": _next,
    "last": _last,
    "age": _age,
}
