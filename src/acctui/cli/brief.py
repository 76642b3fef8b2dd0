"""`acctui brief`: what to know before a call, on one page."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from acctui.cli.output import Record, json_option, object_text, say
from acctui.cli.typed import account_argument

if TYPE_CHECKING:
    import datetime as dt

    from acctui.cli.desk import Desk
    from acctui.services.briefing import Briefing, LightSaid

_WIDEST = 100
People = dict[int, list[str]]


@click.command()
@account_argument
@click.option(
    "--format",
    "form",
    type=click.Choice(("text", "md")),
    default="text",
    show_default=True,
    help="Text or Markdown.",
)
@click.option(
    "--output",
    type=click.Path(path_type=Path),
    default=Path("-"),
    metavar="FILE|-",
    help="Where to; - is stdout.",
)
@json_option
@click.pass_obj
def brief(desk: Desk, /, account: str, *, form: str, output: Path, as_json: bool) -> None:
    """Show what to know before a call: the outcome first, then last time, promises, people, words."""
    page, people = _gathered(desk, account)
    if as_json:
        text = object_text(brief_record(page, people))
    elif form == "md":
        from acctui.exchange.brief import brief_markdown

        text = brief_markdown(page, people, desk.today)
    else:
        text = _as_text(page, people, desk.today, output)
    if output == Path("-"):
        click.echo(text)
    else:
        from acctui.cli.writing import write_text

        write_text(output, text + "\n", keep_off=desk.path)
        say(f"The brief is in {output}")


def _gathered(desk: Desk, account: str) -> tuple[Briefing, People]:
    from acctui.services.accounts import choose_account
    from acctui.services.briefing import briefing
    from acctui.services.contacts import people_of

    with desk.reading() as store:
        page = briefing(store, choose_account(store, account), desk.today)
        with store.reading() as reads:
            people = {call.id: [one.name for one in people_of(reads, call.id)] for call in page.open_calls}
    return page, people


def _as_text(page: Briefing, people: People, today: dt.date, output: Path) -> str:
    from acctui.exchange.brief import WIDTH, brief_text

    on_screen = output == Path("-") and sys.stdout.isatty()
    width = min(shutil.get_terminal_size().columns, _WIDEST) if on_screen else WIDTH
    return brief_text(page, people, today, width)


def _factor_record(said: LightSaid) -> Record:
    factor = said.factor
    return {
        "id": factor.id,
        "light": factor.light,
        "text": factor.text,
        "line": said.line,
        "since": factor.since,
        "by": factor.by,
        "until": factor.until,
    }


def brief_record(page: Briefing, people: People) -> Record:
    """Give the brief as other programs see it: the account, and a list of each thing to know."""
    from acctui.cli.action_view import action_record
    from acctui.cli.call_view import call_record
    from acctui.cli.contact import contact_record
    from acctui.cli.glance import glance_record
    from acctui.cli.note import note_record
    from acctui.cli.quote import quote_record

    name, last = page.account.name, page.last
    return {
        "account": glance_record(page),
        "open_calls": [
            {**call_record(call, name), "with": people.get(call.id, [])} for call in page.open_calls
        ],
        "last_call": call_record(last, name) if last else None,
        "promises": [call_record(call, name) for call in page.promises],
        "actions": [action_record(one, name) for one in page.actions],
        "factors": [_factor_record(one) for one in page.lights],
        "contacts": [contact_record(one, name) for one in page.contacts],
        "quotes": [quote_record(one, name) for one in page.quotes],
        "notes": [note_record(one, name) for one in page.notes],
        "hits": page.report.all.hits,
        "calls_counted": page.report.all.of,
    }
