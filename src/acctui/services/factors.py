"""What the seller does with traffic lights: add one, word it, turn it, take it off the board."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from acctui.domain.errors import RuleBroken
from acctui.domain.factor import Factor, FactorEvent, Happened, Light, Sweep
from acctui.domain.objective import Objective
from acctui.domain.text import fold, is_blank, quoted
from acctui.domain.turning import Saying, gone, refuse_gone, refuse_misplaced, turned
from acctui.services.accounts import the_account
from acctui.services.belonging import refuse_strangers
from acctui.services.edits import edited
from acctui.services.ports import Done, EditedElsewhereError
from acctui.services.standing import the_standing
from acctui.services.sweeping import record, sweep_of

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Mapping
    from typing import Any

    from acctui.services.ports import DraftKey, Reads, Store, Work

__all__ = [
    "SAYS_NOTHING",
    "UNSAID",
    "Because",
    "Saying",
    "add_factor",
    "drop_factor",
    "last_line",
    "set_factor",
    "the_factor",
    "turn",
]

SAYS_NOTHING = Saying()
"""Nothing new is said: what was said last stands."""

_SAID = frozenset({"text", "stops", "objective_id", "tips", "by", "until"})
_LINES = ("text", "stops", "tips", "until")


class Because(NamedTuple):
    """Why a light is as it is, where it is said, and the call that caused it."""

    why: str | None = None
    call_id: int | None = None


UNSAID = Because()
"""No reason is given, and no call."""


def the_factor(reads: Reads, factor_id: int) -> Factor:
    """Give a factor by its number; raises RuleBroken where there is none."""
    found = reads.get(Factor, factor_id)
    if found is None:
        raise RuleBroken("factor", f"There is no factor #{factor_id}. acctui factor list shows them all.")
    return found


def add_factor(
    store: Store,
    factor: Factor,
    today: dt.date,
    because: Because = UNSAID,
    settles: DraftKey | None = None,
) -> Done[Factor]:
    """Put a new light on the board of an account; green asks nothing more (D14).

    Raises RuleBroken for a red that names nothing it stops (T2) and an amber nothing that would tip it (T3).
    """
    with store.writing("", settles) as work:
        kept = added(work, factor, today, because)
    return Done(kept, work.changed, work.label)


def added(work: Work, factor: Factor, today: dt.date, because: Because = UNSAID) -> Factor:
    """Put a new light on the board within a step of its own caller."""
    account = the_account(work, factor.account_id)
    tidy = _tidy(replace(factor, since=today))
    refuse_misplaced(tidy)
    refuse_strangers(work, account.id, call_id=because.call_id)
    kept = work.add(_linked(work, tidy))
    _tell(work, kept, Happened.ADDED, today, because)
    work.label = f"New {kept.light} for {account.name}: {kept.text}"
    return kept


def set_factor(
    store: Store,
    factor_id: int,
    fields: Mapping[str, Any],
    settles: DraftKey | None = None,
    seen: Factor | None = None,
) -> Done[Factor]:
    """Word a factor anew: text, stops, objective_id, tips, by, until; `seen` is what the form was opened on.

    Raises EditedElsewhereError where another window changed the same fields since, RuleBroken where it took
    the factor off the board.
    """
    with store.writing("", settles) as work:
        before = the_factor(work, factor_id)
        refuse_gone(before)
        if fixed := set(fields) - _SAID:
            raise RuleBroken(min(fixed), "A light is turned, and its account stays. Turn it instead.", "T4")
        after = _tidy(edited(seen, before, fields))
        refuse_misplaced(after, tuple(name for name in fields if fields[name]))
        kept = work.change(before, _linked(work, after))
        work.label = f"Changed {quoted(kept.text)}"
    return Done(kept, work.changed, work.label)


def turn(
    store: Store,
    factor_id: int,
    light: Light,
    today: dt.date,
    saying: Saying = SAYS_NOTHING,
    because: Because = UNSAID,
    settles: DraftKey | None = None,
    seen: Factor | None = None,
) -> Done[Factor]:
    """Turn a light and keep its history; what is not said is as it was said last (D14).

    A turn on the board counts in a sweep that is under way. Raises RuleBroken where the one line is missing
    or nothing changes, EditedElsewhereError where another window turned it to another light since `seen`.
    """
    with store.writing("", settles) as work:
        before = the_factor(work, factor_id)
        _refuse_torn(seen, before, light)
        kept = turned_in(work, before, light, today, saying, because, sweep_of(work, before))
    return Done(kept, work.changed, work.label)


def _refuse_torn(seen: Factor | None, now: Factor, light: Light) -> None:
    refuse_gone(now)
    if seen is not None and seen.light is not now.light and now.light is not light:
        raise EditedElsewhereError(seen, now)


def turned_in(
    work: Work,
    before: Factor,
    light: Light,
    today: dt.date,
    saying: Saying = SAYS_NOTHING,
    because: Because = UNSAID,
    sweep: Sweep | None = None,
) -> Factor:
    """Turn a light within a step of its caller, as part of a sweep where one is given."""
    refuse_gone(before)
    refuse_strangers(work, before.account_id, call_id=because.call_id)
    after = _linked(work, turned(before, light, saying, today))
    if after == replace(before, snoozed_until=None):
        raise RuleBroken("light", f"{quoted(before.text)} is {light} already. Nothing was changed.", "D14")
    if sweep is not None:
        after = replace(after, reviewed_on=today)
    kept = work.change(before, after)
    if kept.light is not before.light:
        work.label = f"{quoted(kept.text)}: {before.light} to {light}"
        _tell(work, kept, Happened.TURNED, today, because, before, sweep)
        return kept
    work.label = f"Changed {quoted(kept.text)}"
    if sweep is not None:
        _tell(work, kept, Happened.KEPT, today, because, before, sweep)
    return kept


def drop_factor(
    store: Store, factor_id: int, today: dt.date, why: str | None = None, seen: Factor | None = None
) -> Done[Factor]:
    """Take a factor off the board because it counts no more; its history stays and undo brings it back."""
    with store.writing("") as work:
        before = the_factor(work, factor_id)
        _refuse_torn(seen, before, before.light if seen is None else seen.light)
        kept = dropped_in(work, before, today, why, sweep_of(work, before))
    return Done(kept, work.changed, work.label)


def dropped_in(
    work: Work, before: Factor, today: dt.date, why: str | None = None, sweep: Sweep | None = None
) -> Factor:
    """Take a factor off the board within a step of its caller, as part of a sweep where one is given."""
    after = gone(before, today)
    kept = work.change(before, replace(after, reviewed_on=today) if sweep else after)
    work.label = f"Gone: {kept.text}"
    _tell(work, kept, Happened.GONE, today, Because(why), before, sweep)
    return kept


def _tell(
    work: Work,
    factor: Factor,
    happened: Happened,
    today: dt.date,
    because: Because,
    before: Factor | None = None,
    sweep: Sweep | None = None,
) -> None:
    is_turn = happened in {Happened.ADDED, Happened.TURNED}
    why = None if is_blank(because.why or "") else (because.why or "").strip()
    event = FactorEvent(
        account_id=factor.account_id,
        factor_id=factor.id,
        on=today,
        happened=happened,
        before=before.light if before is not None and is_turn else None,
        after=factor.light if is_turn else None,
        line=None if happened is Happened.GONE else line_of(work, factor),
        why=why,
        call_id=because.call_id,
    )
    record(work, event, sweep, today)


def line_of(reads: Reads, factor: Factor) -> str | None:
    """Give what a red stops or what would tip an amber; None for a green."""
    return None if factor.light is Light.GREEN else last_line(reads, factor, factor.light)


def last_line(reads: Reads, factor: Factor, light: Light) -> str | None:
    """Give the one line a factor had when it last had a light, to begin with when it is turned (D14)."""
    if light is Light.AMBER:
        return factor.tips
    if light is Light.GREEN:
        return None
    objective = None if factor.objective_id is None else reads.get(Objective, factor.objective_id)
    return factor.stops or (objective.text if objective else None)


def _tidy(factor: Factor) -> Factor:
    said = {name: getattr(factor, name) for name in _LINES}
    tidy: dict[str, Any] = {name: words.strip() or None for name, words in said.items() if words}
    return replace(factor, **tidy)


def _linked(work: Work, factor: Factor) -> Factor:
    """Tie a red to the objective it stops: the one named, or the one whose very words were written (D14)."""
    if factor.light is not Light.RED:
        return factor
    if factor.objective_id is not None:
        return _tied(work, factor, factor.objective_id)
    words = fold(factor.stops or "")
    for one in work.where(Objective, account_id=factor.account_id, ended_on=None):
        if fold(one.text) == words:
            return replace(factor, objective_id=one.id, stops=None)
    return factor


def _tied(work: Work, factor: Factor, objective_id: int) -> Factor:
    before = work.get(Factor, factor.id) if factor.id else None
    if before is not None and before.objective_id == objective_id:
        return factor
    objective = the_standing(work, objective_id)
    if objective.account_id != factor.account_id:
        raise RuleBroken(
            "objective",
            f"Objective #{objective_id} is of another account. acctui objective list shows them all.",
            "D14",
        )
    return replace(factor, stops=None if fold(factor.stops or "") == fold(objective.text) else factor.stops)


def free_of(work: Work, objective: Objective) -> None:
    """Let every red that stops an objective keep its words, before the objective is taken out (T2)."""
    factors = work.where(Factor, objective_id=objective.id)
    work.change_all(
        [(one, replace(one, objective_id=None, stops=one.stops or objective.text)) for one in factors]
    )
