"""`acctui find`: everything written, found again."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import click

from acctui.cli.output import Column, Record, give_list, give_table, json_option, say
from acctui.cli.typed import account_option, the_account_id
from acctui.domain.days import day_name, read_day

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence

    from acctui.cli.desk import Desk
    from acctui.services.views import FoundLine

COLUMNS = (Column("When"), Column("What"), Column("Account", yields=True), Column("Words", yields=True))
_HIT_MARKS = re.compile("[\x02\x03]")


@click.command()
@click.argument("words", nargs=-1, required=True)
@account_option
@click.option("--since", metavar="DATE", help="Only what is dated from this day on.")
@click.option("--limit", type=click.IntRange(min=1), default=100, show_default=True, help="At most so many.")
@json_option
@click.pass_obj
def find(desk: Desk, /, words: Sequence[str], *, limit: int, as_json: bool, **typed: Any) -> None:
    """Find names, outcomes, notes, quotes, history and the plan by all these words, newest first."""
    since = read_day(typed["since"], desk.today, "since", past=True) if typed["since"] else None
    with desk.reading() as store:
        account_id = the_account_id(store, typed["account"])
        with store.reading() as reads:
            hits = reads.find.words(" ".join(words), account_id, since, limit + 1)
    if as_json:
        give_list([found_record(hit) for hit in hits[:limit]])
    else:
        rows = [_row(hit, desk.today) for hit in hits[:limit]]
        give_table(COLUMNS, rows, "Nothing holds these words. The start of a word is enough.")
    if len(hits) > limit:
        say(f"There is more. To see it: --limit {limit * 10}")


def found_record(hit: FoundLine) -> Record:
    """Give a hit as other programs see it: what it is, and the words around it."""
    return {
        "kind": hit.kind,
        "id": hit.id,
        "account": hit.account or None,
        "account_id": hit.account_id,
        "date": hit.date,
        "text": _plain(hit),
    }


def _plain(hit: FoundLine) -> str:
    return _HIT_MARKS.sub("", hit.text)


def _row(hit: FoundLine, today: dt.date) -> list[str]:
    day = day_name(hit.date, today) if hit.date else ""
    return [day, f"{hit.kind.replace('_', ' ')} #{hit.id}", hit.account, " ".join(_plain(hit).split())]
