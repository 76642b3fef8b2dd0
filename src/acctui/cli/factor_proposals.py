"""`acctui factor proposals`, `take` and `wave`: what the book itself suggests."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from acctui.cli.output import give, give_list, give_table, json_option
from acctui.cli.typed import account_option, the_account_id

if TYPE_CHECKING:
    from acctui.cli.desk import Desk


@click.command()
@account_option
@json_option
@click.pass_obj
def proposals(desk: Desk, /, *, account: str | None, as_json: bool) -> None:
    """List the lights the book suggests, each with what it was drawn from."""
    from acctui.cli.factor_view import PROPOSED, proposal_record, proposal_row
    from acctui.services.proposals import proposals as proposed

    with desk.reading() as store:
        found = proposed(store, the_account_id(store, account), desk.today)
    if as_json:
        give_list([proposal_record(one) for one in found])
        return
    give_table(PROPOSED, [proposal_row(one) for one in found], "Nothing is proposed.")


@click.command()
@click.argument("key", metavar="KEY")
@click.option("--text", metavar="TEXT", help="The factor in your own words.")
@click.option("--line", metavar="TEXT", help="What it stops, or what would tip it, in your own words.")
@json_option
@click.pass_obj
def take(desk: Desk, /, key: str, *, text: str | None, line: str | None, as_json: bool) -> None:
    """Put a proposed light on the board."""
    from acctui.cli.factor_view import factor_record
    from acctui.services.lights import card
    from acctui.services.proposals import take_proposal

    said = {name: words for name, words in (("text", text), ("line", line)) if words is not None}
    with desk.writing() as store:
        done = take_proposal(store, key, desk.today, said)
        record = factor_record(card(store, done.value.id, desk.today))
    give(record, f"{done.label}  #{done.value.id}", as_json=as_json)


@click.command()
@click.argument("key", metavar="KEY")
@json_option
@click.pass_obj
def wave(desk: Desk, /, key: str, *, as_json: bool) -> None:
    """Wave a proposed light away: it does not come back."""
    from acctui.services.proposals import wave_away

    with desk.writing() as store:
        done = wave_away(store, key, desk.today)
    kept = done.value
    record = {"key": kept.key, "account_id": kept.account_id, "waved_on": kept.waved_on}
    give(record, done.label, as_json=as_json)
