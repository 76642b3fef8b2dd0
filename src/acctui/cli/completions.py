"""`acctui completions`: what a shell needs to complete commands and account names."""

from __future__ import annotations

import click


@click.command()
@click.argument("shell", type=click.Choice(("bash", "zsh", "fish")))
def completions(shell: str) -> None:
    """Print the completion script of a shell: in fish, acctui completions fish | source."""
    from click.shell_completion import BashComplete, FishComplete, ZshComplete

    from acctui.cli.program import PROGRAM, acctui

    kind = {"bash": BashComplete, "zsh": ZshComplete, "fish": FishComplete}[shell]
    click.echo(kind(acctui, {}, PROGRAM, f"_{PROGRAM.upper()}_COMPLETE").source())
