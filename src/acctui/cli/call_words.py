"""What the commands about one call share: which call is meant, and how it is given back."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from acctui.cli.output import give
from acctui.domain.errors import RuleBroken

if TYPE_CHECKING:
    from collections.abc import Callable

    from acctui.domain.call import Call
    from acctui.services.ports import Done, Store


def call_option(command: Callable[..., Any]) -> Callable[..., Any]:
    """Give a command its `--call`, for accounts with several open calls."""
    return click.option(
        "--call",
        "call_id",
        type=click.IntRange(min=1),
        metavar="ID",
        help="Which call, where several are open.",
    )(command)


def give_call(store: Store, done: Done[Call], *, as_json: bool) -> None:
    """Give a call as it stands after a command."""
    from acctui.cli.call_view import written_call
    from acctui.services.accounts import the_account

    with store.reading() as reads:
        account = the_account(reads, done.value.account_id)
        record = written_call(reads, done.value, account.name)
    give(record, f"{done.label}  #{done.value.id}", as_json=as_json)


def the_open_call(store: Store, account_id: int, call_id: int | None) -> Call:
    """Give the open call of an account; raises RuleBroken with the way to state one where there is none."""
    from acctui.services.accounts import the_account
    from acctui.services.calls import open_call

    with store.reading() as reads:
        call = open_call(reads, account_id, call_id)
        name = the_account(reads, account_id).name
    if call is None:
        raise RuleBroken(
            "outcome",
            f"State the outcome first: nothing is stated for {name}. "
            f"acctui call state '#{account_id}' OUTCOME",
            "C1",
        )
    return call
