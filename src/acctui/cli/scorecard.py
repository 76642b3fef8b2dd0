"""`acctui scorecard`: what accounts are measured by, and how the scored ones stand beside each other."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from acctui.cli.output import give_list, give_table, json_option, object_text, say
from acctui.cli.scorecard_set import set_
from acctui.cli.scorecard_view import (
    EFFORT,
    RANKS,
    card_record,
    effort_record,
    effort_row,
    give_card,
    rank_record,
    rank_row,
)

if TYPE_CHECKING:
    from acctui.cli.desk import Desk
    from acctui.services.ports import Store
    from acctui.services.score_views import CardView

_NO_CARD = "No scorecard yet. Begin with: acctui scorecard set starter, then: acctui scorecard set plan TEXT"
_NOBODY = "No account is scored yet. Score one with: acctui score ACCOUNT"


@click.group()
def scorecard() -> None:
    """Say what accounts are measured by: our own plan, then five to ten attributes in two halves."""


scorecard.add_command(set_)


@scorecard.command()
@click.option("--version", type=click.IntRange(min=1), metavar="N", help="This version, however old.")
@click.option("--draft", is_flag=True, help="The one that is not in force yet.")
@json_option
@click.pass_obj
def show(desk: Desk, /, *, version: int | None, draft: bool, as_json: bool) -> None:
    """Show the scorecard in force, or the draft where none is yet."""
    if version is not None and draft:
        raise click.UsageError("Say --version or --draft, not both.")
    with desk.reading() as store:
        view = _card(store, desk, version, draft=draft)
    if as_json:
        click.echo(object_text(card_record(view)))
    elif view is None:
        say("There is no draft. Begin one by changing something." if draft else _NO_CARD)
    else:
        give_card(view)


def _card(store: Store, desk: Desk, version: int | None, *, draft: bool) -> CardView | None:
    from acctui.services.scorecards import scorecard_view, version_view

    if version is not None:
        return version_view(store, version)
    page = scorecard_view(store, None, desk.today)
    return page.draft if draft else page.card or page.draft


@scorecard.command("put-in-force")
@json_option
@click.pass_obj
def put_in_force(desk: Desk, /, *, as_json: bool) -> None:
    """Let the draft count from today; it needs our plan, five to ten attributes, and balanced halves."""
    from acctui.services.scorecard_draft import put_in_force as put
    from acctui.services.scorecards import version_view

    with desk.writing() as store:
        done = put(store, desk.today)
        view = version_view(store, done.value.number)
    if as_json:
        click.echo(object_text(card_record(view)))
    else:
        click.echo(done.label)


@scorecard.command()
@click.option("--apart", is_flag=True, help="Only accounts whose two ranks are far apart.")
@json_option
@click.pass_obj
def ranks(desk: Desk, /, *, apart: bool, as_json: bool) -> None:
    """List scored accounts by score beside their rank by revenue: the largest are not the strategic ones."""
    from acctui.services.scorecards import rank_lines

    with desk.reading() as store:
        lines = [line for line in rank_lines(store, desk.today) if not apart or line.standing.is_far_apart]
    if as_json:
        give_list([rank_record(line) for line in lines])
    else:
        empty = "No ranks are far apart." if apart else _NOBODY
        give_table(RANKS, [rank_row(line) for line in lines], empty)


@scorecard.command()
@json_option
@click.pass_obj
def effort(desk: Desk, /, *, as_json: bool) -> None:
    """List accounts whose calls of the last 90 days do not fit their score: over-served, and starved."""
    from acctui.services.scorecards import scorecard_view

    with desk.reading() as store:
        lines = scorecard_view(store, None, desk.today).effort
    if as_json:
        give_list([effort_record(line) for line in lines])
    else:
        give_table(EFFORT, [effort_row(line) for line in lines], "No account is over-served or starved.")
