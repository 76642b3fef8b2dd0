"""`acctui factor sweep`: the weekly walk through ambers and reds."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from acctui.cli.output import give, give_list, give_table, json_option, say
from acctui.domain.days import read_day

if TYPE_CHECKING:
    import datetime as dt

    from acctui.cli.desk import Desk
    from acctui.services.ports import Store

_WHICH = "Say one thing at a time: --begin, --keep ID, --snooze ID or --finish."
_NUMBER = click.IntRange(min=1)


@click.command()
@click.option("--begin", is_flag=True, help="Begin it, so that what you turn or drop next counts in it.")
@click.option("--keep", metavar="ID", type=_NUMBER, help="Keep this one as it is.")
@click.option("--by", metavar="DATE", help="With --keep: the day an amber will be known.")
@click.option("--snooze", metavar="ID", type=_NUMBER, help="Put this one off, for a week.")
@click.option("--until", metavar="DATE", help="With --snooze: to another day.")
@click.option("--finish", is_flag=True, help="Finish it where nothing waits; its last factor does so too.")
@json_option
@click.pass_obj
def sweep(
    desk: Desk,
    /,
    *,
    begin: bool,
    keep: int | None,
    by: str | None,
    snooze: int | None,
    until: str | None,
    finish: bool,
    as_json: bool,
) -> None:
    """List what waits in the weekly sweep, the next first, or take the next: keep it or put it off.

    acctui factor turn and drop count in it too, once it is begun; the last factor finishes it.
    """
    asked = [begin, keep is not None, snooze is not None, finish]
    if sum(asked) > 1 or (by and keep is None) or (until and snooze is None):
        raise click.UsageError(_WHICH)
    if not any(asked):
        with desk.reading() as store:
            _list(store, desk.today, as_json=as_json)
        return
    day = read_day(by or until or "today", desk.today, "by" if by else "until")
    with desk.writing() as store:
        label = _do(
            store, desk.today, begin=begin, keep_id=keep, snooze_id=snooze, day=day if by or until else None
        )
        _give(store, label, desk.today, as_json=as_json)


def _do(
    store: Store,
    today: dt.date,
    *,
    begin: bool,
    keep_id: int | None,
    snooze_id: int | None,
    day: dt.date | None,
) -> str:
    from acctui.services.sweep import begin_sweep, finish_sweep, keep, snooze

    if keep_id is not None:
        return keep(store, keep_id, today, day).label
    if snooze_id is not None:
        return snooze(store, snooze_id, today, day).label
    return (begin_sweep if begin else finish_sweep)(store, today).label


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
