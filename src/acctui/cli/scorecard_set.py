"""`acctui scorecard set`: write the draft of the scorecard, line by line."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from acctui.cli.output import json_option, object_text, say
from acctui.cli.scorecard_view import card_record
from acctui.cli.typed import choice, said
from acctui.domain.errors import RuleBroken
from acctui.domain.scorecard import Half
from acctui.domain.text import fold, quoted, shown

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from acctui.cli.desk import Desk
    from acctui.domain.scorecard import Attribute
    from acctui.services.ports import Done, Store
    from acctui.services.score_views import CardView


@click.group("set")
def set_() -> None:
    """Write the draft: what is in force changes only as a new version, put in force by itself."""


def _fields(command: Callable[..., Any]) -> Callable[..., Any]:
    """Give a command what an attribute may have beside half and name."""
    for option in (
        click.option("--high", metavar="TEXT", help="What 5 means, in one line."),
        click.option("--middle", metavar="TEXT", help="What 3 means, in one line."),
        click.option("--low", metavar="TEXT", help="What 1 means, in one line."),
        click.option("--weight", type=int, metavar="N", help="What it weighs inside its half, 1 to 100."),
    ):
        command = option(command)
    return command


@set_.command()
@click.argument("text", metavar="TEXT|-")
@json_option
@click.pass_obj
def plan(desk: Desk, /, text: str, *, as_json: bool) -> None:
    """Write our own strategic plan, in a few lines; it comes first."""
    from acctui.services.scorecard_draft import set_plan

    words = said(text, "plan")
    with desk.writing() as store:
        _give(store, desk, set_plan(store, words), as_json=as_json)


@set_.command()
@json_option
@click.pass_obj
def starter(desk: Desk, /, *, as_json: bool) -> None:
    """Begin with six attributes of even weight that serve as they are."""
    from acctui.services.scorecard_draft import use_starter

    with desk.writing() as store:
        _give(store, desk, use_starter(store), as_json=as_json)


@set_.command()
@click.argument("half", type=choice(Half), metavar="current|future")
@click.argument("name")
@_fields
@json_option
@click.pass_obj
def add(desk: Desk, /, half: str, name: str, *, as_json: bool, **typed: Any) -> None:
    """Add an attribute to one half."""
    from acctui.services.scorecard_draft import add_attribute

    fields = {**_given(typed), "name": said(name, "name")}
    with desk.writing() as store:
        _give(store, desk, add_attribute(store, Half(half), fields), as_json=as_json)


@set_.command()
@click.argument("attribute", metavar="NAME")
@click.option("--name", help="What it is called from now on.")
@click.option("--half", type=choice(Half), metavar="current|future", help="The half it stands in.")
@_fields
@json_option
@click.pass_obj
def change(desk: Desk, /, attribute: str, *, as_json: bool, **typed: Any) -> None:
    """Change an attribute; words given as '' are emptied."""
    from acctui.services.scorecard_draft import set_attribute

    fields = _given(typed)
    if not fields:
        raise click.UsageError("Say what to change, for example --weight 15.")
    with desk.writing() as store:
        meant = attribute_of(_written(store, desk), attribute)
        _give(store, desk, set_attribute(store, meant.id, fields), as_json=as_json)


@set_.command()
@click.argument("attribute", metavar="NAME")
@json_option
@click.pass_obj
def remove(desk: Desk, /, attribute: str, *, as_json: bool) -> None:
    """Take an attribute out."""
    from acctui.services.scorecard_draft import remove_attribute

    with desk.writing() as store:
        meant = attribute_of(_written(store, desk), attribute)
        _give(store, desk, remove_attribute(store, meant.id), as_json=as_json)


@set_.command("drop-draft")
@json_option
@click.pass_obj
def drop_draft(desk: Desk, /, *, as_json: bool) -> None:
    """Take the draft away; undo brings it back."""
    from acctui.services.scorecard_draft import drop_draft as drop

    with desk.writing() as store:
        _give(store, desk, drop(store), as_json=as_json)


def attribute_of(view: CardView | None, typed: str) -> Attribute:
    """Find the attribute meant by a name, its start or a part of it; raises RuleBroken unless it is one."""
    known = [one.attribute for one in (view.attributes if view else ())]
    wanted = fold(typed)
    for found in (
        [one for one in known if fold(one.name) == wanted],
        [one for one in known if wanted and fold(one.name).startswith(wanted)],
        [one for one in known if wanted and wanted in fold(one.name)],
    ):
        if len(found) == 1:
            return found[0]
        if found:
            break
    names = ", ".join(one.name for one in found or known) or "none yet"
    opening = f"{quoted(typed)} could be" if found else f"No attribute is called {quoted(typed)}. There are"
    raise RuleBroken("attribute", f"{opening}: {names}.")


def _given(typed: Mapping[str, Any]) -> dict[str, Any]:
    """Keep the fields that were given."""
    fields = {name: value for name, value in typed.items() if value is not None}
    return {**fields, "half": Half(fields["half"])} if "half" in fields else fields


def _written(store: Store, desk: Desk) -> CardView | None:
    """Give the version being written: the draft, else the one in force, whose copy the draft will be."""
    from acctui.services.scorecards import scorecard_view

    page = scorecard_view(store, None, desk.today)
    return page.draft or page.card


def _give(store: Store, desk: Desk, done: Done[Any], *, as_json: bool) -> None:
    """Give the draft as it stands now, and say on stderr what it still lacks."""
    from acctui.services.scorecards import scorecard_view

    draft = scorecard_view(store, None, desk.today).draft
    if as_json:
        click.echo(object_text(card_record(draft)))
        return
    click.echo(shown(done.label))
    for lack in draft.missing if draft else ():
        say(f"Missing: {lack}.")
