"""`acctui account`: name accounts, change them, see them at a glance."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from acctui.cli.glance import (
    account_record,
    gap_words,
    glance_facts,
    glance_record,
    lights_words,
    score_words,
    tier_word,
)
from acctui.cli.output import (
    Column,
    give,
    give_facts,
    give_list,
    give_table,
    json_option,
    object_text,
    say,
)
from acctui.cli.strategic import decided, strategic_options, taken_out
from acctui.cli.team import team
from acctui.cli.typed import account_argument, choice, confirm, said
from acctui.domain.account import Tier
from acctui.domain.days import read_day
from acctui.domain.errors import RuleBroken
from acctui.domain.text import fold, shown

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable, Mapping, Sequence

    from acctui.cli.desk import Desk
    from acctui.services.ports import Reads, Store
    from acctui.services.views import AccountLine

COLUMNS = (
    Column("#", right=True),
    Column("Account", yields=True),
    Column("Tier"),
    Column("Score", right=True),
    Column("Goal", right=True),
    Column("Won", right=True),
    Column("Gap", right=True),
    Column("Lights"),
    Column("Prospects", right=True),
    Column("Last call"),
    Column("Result"),
    Column("Next", yields=True),
)


@click.group()
def account() -> None:
    """Keep the accounts of your Individual Enterprise."""


account.add_command(team)


def _fields(command: Callable[..., Any]) -> Callable[..., Any]:
    """Give a command the fields an account may have beside its name."""
    for option in (
        click.option("--industry", help="What they do."),
        click.option("--city", help="Where they are."),
        click.option(
            "--tag", "tags", multiple=True, metavar="T", help="A word to find it by; may be repeated."
        ),
        click.option("--talk-on", metavar="DATE", help="When a candidate is talked over with the manager."),
        click.option("--candidate", metavar="WHY", help="One line of why it could be much larger."),
        click.option("--tier", type=choice(Tier), metavar="none|key", help="How large the account is."),
    ):
        command = option(command)
    return command


@account.command("list")
@click.option("--tier", type=choice(Tier), help="Only accounts of this tier.")
@click.option("--tag", help="Only accounts with this tag.")
@click.option("--strategic", is_flag=True, help="Only accounts that are treated strategically.")
@json_option
@click.pass_obj
def list_(desk: Desk, /, *, tier: str | None, tag: str | None, strategic: bool, as_json: bool) -> None:
    """List every account, those that matter first; goal, won and gap are of this business year."""
    lines = [
        line
        for line in desk.accounts()
        if (tier is None or line.tier == tier)
        and (tag is None or tag in line.tags)
        and (line.strategic or not strategic)
    ]
    if as_json:
        give_list([account_record(line) for line in lines])
        return
    empty = (
        "No account answers to that."
        if tier or tag or strategic
        else "No accounts yet. Name one with: acctui account add"
    )
    give_table(COLUMNS, [_row(line, desk) for line in lines], empty)


def _row(line: AccountLine, desk: Desk) -> list[str]:
    from acctui.domain.days import short_day
    from acctui.domain.money import grouped

    return [
        str(line.id),
        line.name,
        tier_word(line),
        score_words(line),
        grouped(line.goal) if line.goal is not None else "",
        grouped(line.won) if line.won else "",
        gap_words(line),
        lights_words(line),
        str(line.prospects or ""),
        short_day(line.last_on, desk.today) if line.last_on else "",
        line.last_result or "",
        line.next_action or "",
    ]


@account.command()
@account_argument
@json_option
@click.pass_obj
def show(desk: Desk, /, account: str, *, as_json: bool) -> None:
    """Show an account at a glance."""
    from acctui.services.accounts import choose_account
    from acctui.services.briefing import briefing

    with desk.reading() as store:
        page = briefing(store, choose_account(store, account), desk.today)
    if as_json:
        click.echo(object_text(glance_record(page)))
    else:
        give_facts(f"{page.account.name}  #{page.account.id}", glance_facts(page, desk.today))


@account.command()
@click.argument("name")
@_fields
@json_option
@click.pass_obj
def add(desk: Desk, /, name: str, *, as_json: bool, **typed: Any) -> None:
    """Name a new account; the name alone is enough."""
    from acctui.domain.account import Account
    from acctui.services.accounts import add_account

    fields = _given(typed, desk.today)
    with desk.writing() as store:
        _tell_namesakes(store, name)
        kept = add_account(store, Account(name=said(name, "name"), **fields))
        _give(store, kept.value.id, kept.label, desk, as_json=as_json)


@account.command("set")
@account_argument
@click.option("--name", help="What it is called from now on.")
@_fields
@click.option("--untag", multiple=True, metavar="T", help="A word to take off it; may be repeated.")
@click.option("--phone", help="Their number.")
@click.option("--website", help="Their address on the web.")
@strategic_options
@json_option
@click.pass_obj
def set_(desk: Desk, /, account: str, *, as_json: bool, untag: Sequence[str], **typed: Any) -> None:
    """Change an account; a field given as '' is emptied, --tag adds to the tags it has."""
    from acctui.services.accounts import choose_account

    decision = taken_out(typed)
    fields = _given(typed, desk.today)
    if decision and (fields or untag):
        raise click.UsageError("Whether it is strategic is a decision of its own, so give that alone.")
    if not (decision or fields or untag):
        raise click.UsageError("Say what to change, for example --tier key or --city Bergen.")
    with desk.writing() as store:
        account_id = choose_account(store, account)
        if decision:
            label = decided(desk, store, account_id, decision)
        else:
            label = _changed(store, account_id, fields, untag)
        _give(store, account_id, label, desk, as_json=as_json)


def _changed(store: Store, account_id: int, fields: dict[str, Any], untag: Sequence[str]) -> str:
    from acctui.services.accounts import set_account, the_account

    with store.reading() as reads:
        tags = the_account(reads, account_id).tags
    fields["tags"] = tuple(tag for tag in (*tags, *fields.get("tags", ())) if tag not in untag)
    return set_account(store, account_id, fields).label


@account.command()
@account_argument
@click.option("--yes", is_flag=True, help="Don't ask.")
@json_option
@click.pass_obj
def delete(desk: Desk, /, account: str, *, yes: bool, as_json: bool) -> None:
    """Take an account out of the book with all that hangs on it; undo brings it back."""
    from acctui.services.accounts import choose_account, delete_account

    with desk.writing() as store:
        account_id = choose_account(store, account)
        with store.reading() as reads:
            line = _line(reads, account_id, desk)
        confirm(f"Delete {shown(line.name)} (#{line.id}) with its calls, notes and revenue?", yes=yes)
        done = delete_account(store, account_id)
    give(account_record(line), f"{done.label}. acctui undo brings it back.", as_json=as_json)


def _given(typed: Mapping[str, Any], today: dt.date) -> dict[str, Any]:
    """Keep the fields that were given: an empty one empties, a tier becomes a Tier, a day a date."""
    fields = {name: value or None for name, value in typed.items() if value is not None and value != ()}
    if "tier" in fields:
        fields["tier"] = Tier(str(fields["tier"]))
    if "name" in fields:
        fields["name"] = fields["name"] or ""
    if fields.get("talk_on"):
        fields["talk_on"] = read_day(str(fields["talk_on"]), today, "talk_on")
    return fields


def _tell_namesakes(store: Store, name: str) -> None:
    with store.reading() as reads:
        same = [number for number, known in reads.accounts.names() if fold(known) == fold(name)]
    if same:
        say(f"The other one is #{same[0]}. Both are kept; undo takes the new one back.")


def _line(reads: Reads, account_id: int, desk: Desk) -> AccountLine:
    from acctui.services.settings import year_of

    line = reads.accounts.line(account_id, year_of(reads, desk.today).year)
    if line is None:
        raise RuleBroken("account", f"There is no account #{account_id} any more.")
    return line


def _give(store: Store, account_id: int, label: str, desk: Desk, *, as_json: bool) -> None:
    with store.reading() as reads:
        line = _line(reads, account_id, desk)
    give(account_record(line), f"{label}  #{account_id}", as_json=as_json)
