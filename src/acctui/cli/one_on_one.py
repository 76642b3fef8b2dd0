"""`acctui one-on-one`: the sheet for the talk with the manager."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from acctui.cli.goal_view import goal_record, part
from acctui.cli.output import Record, json_option, money, object_text, say

if TYPE_CHECKING:
    from acctui.cli.desk import Desk
    from acctui.services.one_on_one import OneOnOne, SheetLine


@click.command("one-on-one")
@click.option("--year", metavar="Y", help="Another year than the running one, as 2025 or 2025/26.")
@click.option(
    "--format",
    "form",
    type=click.Choice(("text", "md", "html")),
    default="text",
    show_default=True,
    help="Text, Markdown or HTML.",
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
def one_on_one(desk: Desk, /, *, year: str | None, form: str, output: Path, as_json: bool) -> None:
    """Write the one-on-one sheet: candidates, goals, what came of them, decisions and milestones."""
    page = _gathered(desk, year)
    if as_json:
        text = object_text(sheet_record(page))
    else:
        from acctui.exchange.one_on_one import one_on_one_as

        text = one_on_one_as(form, page, _width(output))
    if output == Path("-"):
        click.echo(text)
    else:
        from acctui.cli.writing import write_text

        write_text(output, text + "\n", keep_off=desk.path)
        say(f"The one-on-one sheet is in {output}")


def _width(output: Path) -> int:
    """Give how wide text may be: as the terminal is, and no wider than a page."""
    from acctui.exchange.sheet import WIDTH

    on_screen = output == Path("-") and sys.stdout.isatty()
    return min(shutil.get_terminal_size().columns, WIDTH) if on_screen else WIDTH


def _gathered(desk: Desk, year: str | None) -> OneOnOne:
    from acctui.domain.business_year import read_year
    from acctui.services.one_on_one import one_on_one as sheet
    from acctui.services.settings import read_choices

    with desk.reading() as store:
        first_month = read_choices(store).year(desk.today).first_month
        return sheet(store, desk.today, read_year(year, first_month).year if year else None)


def sheet_record(page: OneOnOne) -> Record:
    """Give the sheet as other programs see it."""
    view = page.view
    return {
        "year": view.year.year,
        "year_name": view.year.name,
        "made_on": page.made_on,
        "currency": page.currency,
        "days_left": view.days_left,
        "straight": part(view.straight),
        "amount": money(view.total.goal),
        "won": money(view.total.won),
        "gap": money(view.total.gap),
        "a_month": money(view.total.a_month),
        "pace": part(view.total.share),
        "last_year": {
            "day": view.last_year.day.isoformat(),
            "won": money(view.last_year.whole),
            "won_by_then": money(view.last_year.by_then),
            "shape": part(view.last_year.share),
        },
        "overshoot": part(view.overshoot.ratio),
        "goals_reached": len(view.overshoot.reached),
        "goals_set": view.overshoot.goals,
        "candidates": [
            {
                "account": one.name,
                "account_id": one.account_id,
                "why": one.why,
                "talk_on": one.talk_on,
                "score": one.score,
                "won": money(one.won),
            }
            for one in view.candidates
        ],
        "goals": [_line_record(page, one) for one in page.lines],
    }


def _line_record(page: OneOnOne, one: SheetLine) -> Record:
    return {
        **goal_record(page.view, one.line),
        "changes": [
            {
                "changed_on": change.changed_on,
                "before": money(change.before),
                "after": money(change.after),
                "why": change.why,
            }
            for change in one.changes
        ],
        "decided_with": one.decided.decided_with if one.decided else None,
        "decided_on": one.decided.decided_on if one.decided else None,
        "milestone": one.milestone.text if one.milestone else None,
        "team": one.team,
    }
