"""What the seller types after a command: accounts, choices, texts from stdin, and a yes."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any, TypeVar

import click

from acctui.cli.account_name import AccountName
from acctui.domain.errors import RuleBroken

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from enum import StrEnum

    from acctui.services.ports import Reads, Store

F = TypeVar("F", bound="Callable[..., Any]")
STDIN = "-"


def account_argument(command: F) -> F:
    """Give a command its ACCOUNT."""
    return click.argument("account", metavar="ACCOUNT", type=AccountName())(command)


def account_option(command: F) -> F:
    """Give a list its `--account`."""
    return click.option("--account", metavar="ACCOUNT", type=AccountName(), help="Only this account.")(
        command
    )


def choice(values: Iterable[StrEnum]) -> click.Choice[str]:
    """Offer the words of a closed choice."""
    return click.Choice([str(value) for value in values], case_sensitive=False)


def the_account_id(store: Store, typed: str | None) -> int | None:
    """Find the account that was typed, None where none was."""
    if typed is None:
        return None
    from acctui.services.accounts import choose_account

    return choose_account(store, typed)


def narrowed(account_id: int | None) -> dict[str, int]:
    """Say in the words of a store's question that only one account is meant, or nothing for all."""
    return {} if account_id is None else {"account_id": account_id}


def said(text: str, field: str) -> str:
    """Give a text as typed, or what stdin holds for `-`, without the line end that closes it."""
    if text != STDIN:
        return text
    try:
        words = sys.stdin.buffer.read().decode("utf-8-sig")
    except UnicodeDecodeError:
        raise RuleBroken(field, "The text on stdin is not UTF-8. Convert it, and give it again.") from None
    return words.removesuffix("\n").removesuffix("\r")


def confirm(question: str, *, yes: bool) -> None:
    """Ask before something is taken away; where nobody can be asked, `--yes` must have been given."""
    if yes:
        return
    if not sys.stdin.isatty():
        raise click.UsageError("Nobody can be asked here, so say that you mean it with --yes.")
    if not click.confirm(question, err=True):
        raise click.ClickException("Nothing was changed.")


def decimal_mark(reads: Reads) -> str | None:
    """Give the mark that stands before decimals in this book, None where none was chosen."""
    from acctui.services.settings import choices_of

    return choices_of(reads).mark


def amount(store: Store, text: str, field: str) -> int:
    """Read an amount in minor units by the book's own decimal mark."""
    from acctui.domain.money import read_amount

    with store.reading() as reads:
        return read_amount(text, field, decimal_mark(reads))
