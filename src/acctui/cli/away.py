"""`acctui today away`: days the seller is not there, which count for no silence (D23)."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from acctui.cli.output import Column, Record, give, give_list, give_table, json_option
from acctui.domain.days import day_name, read_day

if TYPE_CHECKING:
    from acctui.cli.desk import Desk
    from acctui.domain.roll import Away

COLUMNS = (Column("#", right=True), Column("From"), Column("Until"))


@click.command()
@click.argument("first", metavar="FROM", required=False)
@click.argument("last", metavar="UNTIL", required=False)
@click.option("--forget", type=int, metavar="ID", help="Take told days away back, by their number.")
@json_option
@click.pass_obj
def away(desk: Desk, /, *, first: str | None, last: str | None, forget: int | None, as_json: bool) -> None:
    """Tell days you are away, from a day to another; without days, list those that were told."""
    if first is not None and last is not None:
        _tell(desk, first, last, as_json=as_json)
    elif forget is not None:
        _forget(desk, forget, as_json=as_json)
    elif first is not None:
        raise click.UsageError("Name the last day too: acctui today away FROM UNTIL.")
    else:
        _list(desk, as_json=as_json)


def _tell(desk: Desk, first: str, last: str, *, as_json: bool) -> None:
    from acctui.services.away import tell_away

    begins, ends = read_day(first, desk.today, "from"), read_day(last, desk.today, "until")
    with desk.writing() as store:
        done = tell_away(store, begins, ends, desk.today)
    give(_record(done.value), done.label, as_json=as_json)


def _forget(desk: Desk, away_id: int, *, as_json: bool) -> None:
    from acctui.services.away import forget_away

    with desk.writing() as store:
        done = forget_away(store, away_id, desk.today)
    give(_record(done.value), done.label, as_json=as_json)


def _list(desk: Desk, *, as_json: bool) -> None:
    from acctui.services.away import told_away

    with desk.reading() as store:
        found = told_away(store)
    if as_json:
        give_list([_record(one) for one in found])
        return
    today = desk.today
    rows = [[str(one.id), day_name(one.first_on, today), day_name(one.last_on, today)] for one in found]
    give_table(COLUMNS, rows, "No days away were told. Tell them with: acctui today away FROM UNTIL")


def _record(one: Away) -> Record:
    return {"id": one.id, "first_on": one.first_on, "last_on": one.last_on}
