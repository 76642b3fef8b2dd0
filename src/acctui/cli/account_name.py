"""The name of an account as an argument, and its completion in the shell."""

from __future__ import annotations

import os
import re
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from click.shell_completion import CompletionItem

_NEEDS_QUOTING = re.compile(r"([^\w@%+=:,./-])")


class AccountName(click.ParamType[str]):
    """What answers to an account; the shell completes it without loading the book's heavy parts."""

    name = "account"

    def shell_complete(
        self, ctx: click.Context, param: click.Parameter, incomplete: str
    ) -> list[CompletionItem[str]]:
        """Offer the names that begin with what is typed, whatever its case and accents."""
        del param
        from click.shell_completion import CompletionItem

        from acctui.domain.text import fold

        wanted = fold(incomplete)
        names = [name for name in _names(ctx) if fold(name).startswith(wanted) and name.isprintable()]
        return [CompletionItem(_for_shell(name)) for name in names]


def _names(ctx: click.Context) -> list[str]:
    from acctui.cli.clock import Clock
    from acctui.cli.desk import Desk
    from acctui.domain.errors import RuleBroken
    from acctui.services.ports import StoreRefusedError

    try:
        return [name for _, name in Desk(ctx.find_root().params.get("db"), Clock()).names()]
    except (StoreRefusedError, RuleBroken, OSError):
        return []


def _for_shell(name: str) -> str:
    """Quote for bash, which puts a completion on the line as it is; the other shells quote by themselves."""
    if os.environ.get("_ACCTUI_COMPLETE", "").startswith("bash"):
        return _NEEDS_QUOTING.sub(r"\\\1", name)
    return name
