"""`acctui score`: score an account by the card in force, or see what it scores."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from acctui.cli.output import json_option
from acctui.cli.scorecard_set import attribute_of
from acctui.cli.scorecard_view import give_score
from acctui.cli.typed import account_argument
from acctui.domain.errors import RuleBroken
from acctui.domain.scorecard import HIGHEST, LOWEST
from acctui.domain.text import quoted

if TYPE_CHECKING:
    from collections.abc import Sequence

    from acctui.cli.desk import Desk
    from acctui.services.ports import Store
    from acctui.services.score_views import ScorecardView


@click.command()
@account_argument
@click.argument("values", nargs=-1, metavar="[VALUE... | NAME=VALUE...]")
@click.option("--on", metavar="DATE", help="The day it was scored; today where nothing is said.")
@json_option
@click.pass_obj
def score(desk: Desk, /, account: str, values: tuple[str, ...], *, on: str | None, as_json: bool) -> None:
    """Score an account, 1 to 5 an attribute; without values show what it scores.

    Values stand in the order of the card, or each has its name as in "access to executives=3"; the others
    then keep the values they have.
    """
    if values:
        _keep(desk, account, values, on, as_json=as_json)
        return
    if on:
        raise click.UsageError("Say what it scored on that day, for example: acctui score ACCOUNT 4 3 5")
    from acctui.services.accounts import choose_account

    with desk.reading() as store:
        _give(desk, store, choose_account(store, account), as_json=as_json)


def _keep(desk: Desk, account: str, values: Sequence[str], on: str | None, *, as_json: bool) -> None:
    from acctui.domain.days import read_day
    from acctui.domain.score import refuse_future
    from acctui.services.accounts import choose_account
    from acctui.services.scorecards import scorecard_view
    from acctui.services.scores import score_account

    day = read_day(on, desk.today, "on", past=True) if on else desk.today
    refuse_future(day, desk.today, "A score")
    with desk.writing() as store:
        account_id = choose_account(store, account)
        page = scorecard_view(store, account_id, desk.today)
        score_account(store, account_id, _read(page, values), day)
        _give(desk, store, account_id, as_json=as_json)


def _read(page: ScorecardView, values: Sequence[str]) -> dict[int, int]:
    """Read values by attribute number, all of them in order or some of them by name."""
    numbers = [one.attribute.id for one in (page.card.attributes if page.card else ())]
    if not numbers:
        return {}
    named = [value.rpartition("=") for value in values]
    if all(mark for _, mark, _ in named):
        stands = page.account.values if page.account else {}
        given = {attribute_of(page.card, name).id: _value(value) for name, _, value in named}
        return {**stands, **given}
    if any(mark for _, mark, _ in named):
        raise RuleBroken("values", "Give every value with its name, or all of them in order without names.")
    if len(values) != len(numbers):
        raise RuleBroken(
            "values",
            f"The card has {len(numbers)} attributes and {len(values)} "
            f"{'value was' if len(values) == 1 else 'values were'} given. Give one for each, in order.",
            "K8",
        )
    return dict(zip(numbers, map(_value, values), strict=True))


def _value(text: str) -> int:
    if text.strip() not in set(map(str, range(LOWEST, HIGHEST + 1))):
        raise RuleBroken("values", f"{quoted(text)} is no score. A score is 1, 2, 3, 4 or 5.", "K8")
    return int(text)


def _give(desk: Desk, store: Store, account_id: int, *, as_json: bool) -> None:
    from acctui.services.scorecards import scorecard_view

    page = scorecard_view(store, account_id, desk.today)
    if page.account is not None:
        give_score(page.account, page.card, as_json=as_json)
