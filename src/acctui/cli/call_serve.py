"""Which strategic objective a call moves."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from acctui.cli.call_words import give_call
from acctui.cli.output import json_option

if TYPE_CHECKING:
    from acctui.cli.desk import Desk
    from acctui.services.ports import Store

_NONE = "none"


@click.command()
@click.argument("call_id", metavar="ID", type=click.IntRange(min=1))
@click.argument("objective", required=False, metavar="[OBJECTIVE|none]")
@json_option
@click.pass_obj
def serve(desk: Desk, /, call_id: int, objective: str | None, *, as_json: bool) -> None:
    """Say which strategic objective a call moves; without one, the account's current one."""
    from acctui.services.milestone import serve as serve_objective

    with desk.writing() as store:
        objective_id = _objective(store, call_id, objective)
        give_call(store, serve_objective(store, call_id, objective_id), as_json=as_json)


def _objective(store: Store, call_id: int, typed: str | None) -> int | None:
    from acctui.domain.errors import RuleBroken
    from acctui.domain.text import quoted
    from acctui.services.milestone import milestone_for

    if typed is None:
        return milestone_for(store, call_id).id
    if typed.casefold() == _NONE:
        return None
    number = typed.removeprefix("#")
    if not (number.isascii() and number.isdecimal()):
        raise RuleBroken(
            "objective",
            f"{quoted(typed)} is no number of an objective. acctui objective list shows them, or type none.",
        )
    return int(number)
