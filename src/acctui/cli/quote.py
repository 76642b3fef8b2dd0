"""`acctui quote`: keep what a customer said, and what it speaks for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from acctui.cli.objective_words import chosen_sentence
from acctui.cli.output import Record, give, json_option
from acctui.cli.typed import account_argument, said
from acctui.cli.words import changed, changing_options, is_new
from acctui.domain.days import read_day
from acctui.domain.note import Quote, Side

if TYPE_CHECKING:
    from acctui.cli.desk import Desk
    from acctui.services.ports import Done, Store


@click.command()
@account_argument
@click.argument("text", metavar="TEXT|-", required=False)
@click.option("--by", "speaker", metavar="CONTACT", help="Who said it.")
@click.option("--on", metavar="DATE", help="When it was said; today where nothing is said.")
@click.option("--for", "speaks_for", metavar="OBJECTIVE", help="The sentence of theirs it speaks for.")
@click.option("--against", metavar="OBJECTIVE", help="The sentence of theirs it speaks against.")
@click.option(
    "--quote",
    "quote_id",
    type=click.IntRange(min=1),
    metavar="ID",
    help="Give one that is kept its sentence.",
)
@click.option("--waits", is_flag=True, help="With --quote: it is no evidence any more.")
@changing_options
@json_option
@click.pass_obj
def quote(desk: Desk, /, account: str, text: str | None, *, as_json: bool, **typed: Any) -> None:
    """Keep what a customer said, with speaker and date, for or against a sentence of the ladder."""
    from acctui.services.accounts import choose_account, the_account

    keeps = _keeps(text, typed)
    with desk.writing() as store:
        account_id = choose_account(store, account)
        if typed["quote_id"]:
            done = _given(store, account_id, typed)
        elif keeps:
            done = _kept(desk, store, account_id, text or "", typed)
        else:
            done = changed(store, Quote, account_id, text, typed)
        with store.reading() as reads:
            name = the_account(reads, account_id).name
    give(quote_record(done.value, name), f"{done.label}  #{done.value.id}", as_json=as_json)


def _keeps(text: str | None, typed: dict[str, Any]) -> bool:
    """Tell whether new words are to be kept; refuses what can't be meant together."""
    sides = [typed["speaks_for"] is not None, typed["against"] is not None, typed["waits"]]
    if sides.count(True) > 1:
        raise click.UsageError("A quote speaks for a sentence or against it. Give one of the two.")
    if not typed["quote_id"]:
        if typed["waits"] or ((typed["change"] or typed["delete"]) and any(sides)):
            raise click.UsageError("Name the quote with --quote ID and its sentence alone.")
        return is_new(text, typed)
    if text is not None or typed["change"] or typed["delete"] or not any(sides):
        raise click.UsageError("--quote takes --for, --against or --waits, and no words.")
    return False


def _evidence(store: Store, account_id: int, typed: dict[str, Any]) -> tuple[int | None, Side | None]:
    for side, named in ((Side.FOR, typed["speaks_for"]), (Side.AGAINST, typed["against"])):
        if named is not None:
            return chosen_sentence(store, account_id, named), side
    return None, None


def _given(store: Store, account_id: int, typed: dict[str, Any]) -> Done[Quote]:
    from acctui.domain.errors import RuleBroken
    from acctui.services.evidence import give_evidence

    with store.reading() as reads:
        found = reads.get(Quote, typed["quote_id"])
    if found is None or found.account_id != account_id:
        raise RuleBroken(
            "quote",
            f"This account has no quote #{typed['quote_id']}. acctui objective show names those that wait.",
        )
    return give_evidence(store, found.id, *_evidence(store, account_id, typed))


def _kept(desk: Desk, store: Store, account_id: int, text: str, typed: dict[str, Any]) -> Done[Quote]:
    from acctui.services.notes import add_quote

    on = typed["on"]
    objective_id, side = _evidence(store, account_id, typed)
    new = Quote(
        account_id=account_id,
        date=read_day(on, desk.today, "on", past=True) if on else desk.today,
        text=said(text, "text"),
        speaker=typed["speaker"] or None,
        objective_id=objective_id,
        side=side,
    )
    return add_quote(store, new)


def quote_record(one: Quote, account: str) -> Record:
    """Give a quote as other programs see it."""
    return {
        "id": one.id,
        "account": account,
        "account_id": one.account_id,
        "date": one.date,
        "text": one.text,
        "by": one.speaker,
        "contact_id": one.contact_id,
        "call_id": one.call_id,
        "objective_id": one.objective_id,
        "side": one.side,
    }
