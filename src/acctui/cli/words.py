"""What the commands for notes and quotes share: words that are changed or taken out by their number."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

import click

from acctui.cli.typed import confirm, said
from acctui.domain.errors import RuleBroken
from acctui.domain.text import shown

if TYPE_CHECKING:
    from collections.abc import Callable

    from acctui.domain.note import Note, Quote
    from acctui.services.ports import Done, Store

F = TypeVar("F", bound="Callable[..., Any]")


def changing_options(command: F) -> F:
    """Give a command its `--change`, `--delete` and `--yes`."""
    for option in (
        click.option("--yes", is_flag=True, help="Don't ask."),
        click.option("--delete", type=click.IntRange(min=1), metavar="ID", help="Take this one out instead."),
        click.option(
            "--change", type=click.IntRange(min=1), metavar="ID", help="Give this one new words instead."
        ),
    ):
        command = option(command)
    return command


def is_new(text: str | None, typed: dict[str, Any]) -> bool:
    """Tell whether new words are to be kept; refuses what can't be meant together."""
    if typed["delete"] and (text is not None or typed["change"]):
        raise click.UsageError("--delete takes a number and no words. Leave the words out.")
    if text is None and not typed["delete"]:
        raise click.UsageError("Missing argument 'TEXT|-'.")
    return not (typed["delete"] or typed["change"])


def changed(
    store: Store, kind: type[Note | Quote], account_id: int, text: str | None, typed: dict[str, Any]
) -> Done[Any]:
    """Change the words of a note or quote of the account, or take it out."""
    from acctui.services.notes import delete_text, set_text

    row_id = typed["delete"] or typed["change"]
    with store.reading() as reads:
        found = reads.get(kind, row_id)
    if found is None or found.account_id != account_id:
        word = kind.__name__.lower()
        raise RuleBroken(
            "text", f"This account has no {word} #{row_id}. acctui find names the number of each."
        )
    if text is not None:
        return set_text(store, kind, row_id, said(text, "text"))
    confirm(f"Delete {shown(found.text[:60])!r}?", yes=typed["yes"])
    return delete_text(store, kind, row_id)
