"""`acctui factor sweep`: the weekly walk through ambers and reds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from acctui.cli.output import give, give_list, give_table, json_option, say
from acctui.domain.days import read_day

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Mapping

    from acctui.cli.desk import Desk
    from acctui.domain.action import Action
    from acctui.services.ports import Store

_WHICH = "Say one thing at a time: --begin, --keep ID, --snooze ID or --finish."
_DEEDS = ("begin", "keep", "snooze", "finish")
_NUMBER = click.IntRange(min=1)


@click.command()
@click.option("--begin", is_flag=True, help="Begin it, so that what you turn or drop next counts in it.")
@click.option("--keep", metavar="ID", type=_NUMBER, help="Keep this one as it is.")
@click.option("--by", metavar="DATE", help="With --keep: the day an amber will be known.")
@click.option("--next", "step", metavar='"WHO: WHAT @DATE"', help="With --keep: an action that answers it.")
@click.option("--snooze", metavar="ID", type=_NUMBER, help="Put this one off, for a week.")
@click.option("--until", metavar="DATE", help="With --snooze: to another day.")
@click.option("--finish", is_flag=True, help="Finish it where nothing waits; its last factor does so too.")
@json_option
@click.pass_obj
def sweep(desk: Desk, /, *, as_json: bool, **typed: Any) -> None:
    """List what waits in the weekly sweep, the next first, or take the next: keep it or put it off.

    acctui factor turn and drop count in it too, once it is begun; the last factor finishes it.
    """
    _refuse_several(typed)
    if not any(typed[name] for name in _DEEDS):
        with desk.reading() as store:
            _list(store, desk.today, as_json=as_json)
        return
    with desk.writing() as store:
        _give(store, _do(store, desk.today, typed), desk.today, as_json=as_json)


def _refuse_several(typed: Mapping[str, Any]) -> None:
    deeds = [name for name in _DEEDS if typed[name]]
    of_keep = [name for name in ("by", "step") if typed[name]]
    if (
        len(deeds) > 1
        or len(of_keep) > (typed["keep"] is not None)
        or (typed["until"] and not typed["snooze"])
    ):
        raise click.UsageError(_WHICH)


def _do(store: Store, today: dt.date, typed: Mapping[str, Any]) -> str:
    from acctui.services.sweep import answer, begin_sweep, finish_sweep, keep, snooze

    if typed["keep"] and typed["step"]:
        return answer(store, typed["keep"], _action(typed["step"], today), today).label
    if typed["keep"]:
        return keep(store, typed["keep"], today, _day(typed, "by", today)).label
    if typed["snooze"]:
        return snooze(store, typed["snooze"], today, _day(typed, "until", today)).label
    return (begin_sweep if typed["begin"] else finish_sweep)(store, today).label


def _day(typed: Mapping[str, Any], name: str, today: dt.date) -> dt.date | None:
    return read_day(typed[name], today, name) if typed[name] else None


def _action(step: str, today: dt.date) -> Action:
    from acctui.domain.action import Action
    from acctui.domain.step import read_step

    read = read_step(step, today, "next")
    return Action(account_id=0, who=read.who, what=read.what, on=read.on, month=read.month)


def _give(store: Store, label: str, today: dt.date, *, as_json: bool) -> None:
    from acctui.cli.factor_view import sweep_record, sweep_words
    from acctui.services.sweep import sweep_queue

    queue = sweep_queue(store, today)
    give(sweep_record(queue), f"{label}. {sweep_words(queue, today)}", as_json=as_json)


def _list(store: Store, today: dt.date, *, as_json: bool) -> None:
    from acctui.cli.factor_view import COLUMNS, factor_record, row, sweep_words
    from acctui.services.sweep import sweep_queue

    queue = sweep_queue(store, today)
    cards = [one.card for one in queue.waiting]
    if as_json:
        give_list([factor_record(one) for one in cards])
        return
    give_table(COLUMNS, [row(one, today) for one in cards], "No amber or red waits to be swept.")
    say(sweep_words(queue, today))
