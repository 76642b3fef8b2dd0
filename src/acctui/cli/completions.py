"""`acctui completions`: what a shell needs to complete commands and account names."""

from __future__ import annotations

import click

SHELLS = ("bash", "zsh", "fish")


@click.command()
@click.argument("shell", type=click.Choice(SHELLS))
def completions(shell: str) -> None:
    """Print the completion script of a shell: in fish, acctui completions fish | source."""
    from click.shell_completion import get_completion_class

    from acctui.cli.main import PROGRAM, acctui

    kind = get_completion_class(shell)
    if kind is None:
        raise click.ClickException(f"There is no completion for {shell}.")
    click.echo(kind(acctui, {}, PROGRAM, f"_{PROGRAM.upper()}_COMPLETE").source())
