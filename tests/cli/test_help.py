"""Every command helps, and the list of commands is the contract's."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click
import pytest

from acctui import __version__
from acctui.cli.program import acctui as program

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from tests.cli.conftest import Ran

    Acctui = Callable[..., Ran]

DUE = {
    *("open", "demo", "today", "status", "account", "contact", "call", "note", "quote", "find", "action"),
    *(
        "revenue",
        "brief",
        "import",
        "export",
        "undo",
        "redo",
        "history",
        "backup",
        "restore",
        "check",
        "info",
    ),
    *("objective", "strategy", "scorecard", "score", "goal", "one-on-one", "plan", "factor"),
    "completions",
}
PARTS = {
    "account": {"list", "show", "add", "set", "delete", "team"},
    "contact": {"list", "add", "set", "delete"},
    "call": {"state", "log", "tried", "move", "withdraw", "restate", "promise", "list", "show"},
    "action": {"list", "add", "set", "done", "move", "carry", "drop"},
    "plan": {"show", "roll"},
    "factor": {"list", "add", "set", "turn", "history", "drop", "proposals", "take", "wave", "sweep"},
    "scorecard": {"show", "set", "put-in-force", "ranks", "effort"},
    "revenue": {"list", "add", "delete"},
    "backup": {"list", "verify"},
}
WITHOUT_JSON = {"open", "demo", "completions"}


def _commands() -> Iterator[tuple[tuple[str, ...], click.Command]]:
    ctx = click.Context(program)
    for name in program.list_commands(ctx):
        command = program.get_command(ctx, name)
        assert command is not None
        yield from _within((name,), command)


def _within(
    words: tuple[str, ...], command: click.Command
) -> Iterator[tuple[tuple[str, ...], click.Command]]:
    yield words, command
    if isinstance(command, click.Group):
        for part, inner in command.commands.items():
            yield from _within((*words, part), inner)


ALL = dict(_commands())


def test_the_commands_are_those_that_are_due() -> None:
    assert {words[0] for words in ALL} == DUE
    for name, parts in PARTS.items():
        assert {words[1] for words in ALL if len(words) == 2 and words[0] == name} >= parts


@pytest.mark.parametrize("words", ALL, ids=" ".join)
def test_every_command_and_every_option_helps(acctui: Acctui, words: tuple[str, ...]) -> None:
    ran = acctui(*words, "--help")
    assert (ran.code, ran.err) == (0, "")
    assert ran.out.startswith("Usage: acctui " + " ".join(words))
    command = ALL[words]
    assert command.help
    for parameter in command.params:
        if isinstance(parameter, click.Option):
            assert parameter.help, parameter.name


@pytest.mark.parametrize("words", ALL, ids=" ".join)
def test_every_command_that_reads_or_writes_gives_json(words: tuple[str, ...]) -> None:
    command = ALL[words]
    is_only_a_group = isinstance(command, click.Group) and not command.invoke_without_command
    has_json = any("--json" in parameter.opts for parameter in command.params)
    assert has_json is not (is_only_a_group or words[0] in WITHOUT_JSON)


def test_the_list_of_commands_says_what_each_does(acctui: Acctui) -> None:
    text = acctui("--help").out
    for name, entry in program.entries.items():
        assert f"  {name} " in text
        assert entry.summary in text
    assert acctui("-h").out == text


def test_the_version_is_told(acctui: Acctui) -> None:
    assert acctui("--version").out == f"acctui {__version__}\n"
