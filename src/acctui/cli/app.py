"""`acctui`, `acctui open` and `acctui demo`: the app, where there is a terminal for it."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

import click

from acctui.cli.output import say
from acctui.cli.sitting import has_terminal, is_dumb, sit
from acctui.cli.typed import account_argument

if TYPE_CHECKING:
    from acctui.cli.clock import Clock
    from acctui.cli.desk import Desk


def open_app(desk: Desk) -> None:
    """Open the app on the account list."""
    _need_terminal("acctui today, acctui account list or acctui --help")
    sit(desk.path, desk.clock)


@click.command("open")
@account_argument
@click.pass_obj
def open_(desk: Desk, /, account: str) -> None:
    """Open the app on an account's pre-call panel."""
    _need_terminal("acctui brief ACCOUNT")
    from acctui.cli.upgrading import bring_up
    from acctui.services.accounts import chosen

    bring_up(desk.path, desk.clock.now)
    sit(desk.path, desk.clock, chosen(desk.names(), account))


@click.command()
@click.option(
    "--keep", type=click.Path(path_type=Path, dir_okay=False), help="Keep the sample book in this file."
)
@click.pass_obj
def demo(desk: Desk, /, keep: Path | None) -> None:
    """Open the app on the sample book, in a file that is thrown away after."""
    if keep is not None:
        _keep(desk, keep)
        return
    _need_terminal("acctui demo --keep FILE, then acctui --db FILE account list")
    show_demo(desk.clock)


def show_demo(clock: Clock) -> None:
    """Open the app on the sample book, in a folder that goes with it."""
    with tempfile.TemporaryDirectory(prefix="acctui-demo-") as folder:
        _show(Path(folder) / "demo.db", clock)


def _show(path: Path, clock: Clock) -> None:
    from acctui.cli.window import run_app

    _fill(path, clock)
    run_app(path, clock, demo=True)


def _keep(desk: Desk, /, path: Path) -> None:
    """Write the sample book to a file of the seller's; the app opens on it where there is a terminal."""
    if path.exists():
        raise click.ClickException(f"{path} is there already. Name a file that is not.")
    if has_terminal():
        _show(path, desk.clock)
        return
    _fill(path, desk.clock)
    say(f"The sample book is in {path}. Open it with: acctui --db {path}")


def _fill(path: Path, clock: Clock) -> None:
    from acctui.demo.book import fill
    from acctui.storage.store import BookStore

    store = BookStore(path, clock.now)
    try:
        fill(store, clock.today())
    finally:
        store.close()


def _need_terminal(instead: str) -> None:
    if not has_terminal():
        why = ", and TERM=dumb says that this one only takes lines" if is_dumb() else ""
        raise click.UsageError(f"The app needs a terminal{why}. Without one use {instead}.")
