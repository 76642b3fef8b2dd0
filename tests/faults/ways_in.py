"""Every command of the program with a text in each place that takes one, found in the program itself."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import click
from tests.faults.likely_words import ANYWHERE, likely

from acctui.cli.program import acctui as program

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

_APP = {("open",), ("demo",)}
"""Commands that open the app; a sitting tries them."""
_HERE = "<here>"


@dataclass(frozen=True, slots=True)
class WayIn:
    """One command and one of its places: give it a text and get the words to run."""

    command: tuple[str, ...]
    place: str
    option: str
    options: tuple[str, ...]
    arguments: tuple[str, ...]
    is_path: bool = False

    def words(self, text: str, known: Mapping[str, str]) -> tuple[str, ...]:
        """Give the whole command line with this text in its place, for a book of these numbers."""
        own = [f"{self.option}={text}"] if self.option else []
        rest = [word.format_map(known) for word in self.options]
        after = [text if word is _HERE else word.format_map(known) for word in self.arguments]
        return (*self.command, *rest, *own, "--", *after)


def ways_in() -> Iterator[WayIn]:
    """Give every place of every command that takes words of any kind, a number or a day among them."""
    for path, command in commands(program, click.Context(program), ()):
        if path not in _APP:
            yield from (_way(path, command, param) for param in command.params if _takes_words(param))


def commands(
    command: click.Command, ctx: click.Context, path: tuple[str, ...]
) -> Iterator[tuple[tuple[str, ...], click.Command]]:
    """Give every command that does something by itself, with the words that name it."""
    if not isinstance(command, click.Group):
        yield path, command
        return
    if path and command.invoke_without_command:
        yield path, command
    for name in command.list_commands(ctx):
        inner = command.get_command(ctx, name)
        if inner is not None:
            yield from commands(inner, click.Context(inner, info_name=name, parent=ctx), (*path, name))


def whole_commands(account: int) -> Iterator[tuple[str, ...]]:
    """Give every command with no more than it needs, about one account, and with each choice it offers."""
    for path, command in commands(program, click.Context(program), ()):
        if path in _APP:
            continue
        told = likely(path, "") | {"account": f"#{account}", "first": f"#{account}"}
        options = [_option(one, told) for one in command.params if _is_given(one, told, click.Option)]
        arguments = [_word(one, told) for one in command.params if _is_given(one, told, click.Argument)]
        yield (*path, *options, "--", *arguments)
        for offered in _offered(command):
            yield (*path, *options, offered, "--", *arguments)


def _offered(command: click.Command) -> Iterator[str]:
    for param in command.params:
        if isinstance(param, click.Option) and isinstance(param.type, click.Choice) and not param.required:
            yield from (f"{param.opts[-1]}={choice}" for choice in param.type.choices)


def _takes_words(param: click.Parameter) -> bool:
    return not (isinstance(param, click.Option) and (param.is_flag or param.count))


def _way(path: tuple[str, ...], command: click.Command, place: click.Parameter) -> WayIn:
    told = likely(path, place.name or "")
    others = [param for param in command.params if param is not place]
    options = [_option(param, told) for param in others if _is_given(param, told, click.Option)]
    arguments = [
        _HERE if param is place else _word(param, told)
        for param in command.params
        if param is place or _is_given(param, told, click.Argument)
        if isinstance(param, click.Argument)
    ]
    option = place.opts[-1] if isinstance(place, click.Option) else ""
    is_path = isinstance(place.type, click.Path)
    return WayIn(path, place.name or "", option, tuple(options), tuple(arguments), is_path)


def _is_given(param: click.Parameter, told: Mapping[str, str], kind: type[click.Parameter]) -> bool:
    is_asked = param.name == "yes" or (isinstance(param, click.Argument) and param.name in ANYWHERE)
    return isinstance(param, kind) and (param.required or is_asked or param.name in told)


def _option(param: click.Parameter, told: Mapping[str, str]) -> str:
    if isinstance(param, click.Option) and param.is_flag:
        return param.opts[-1]
    return f"{param.opts[-1]}={_word(param, told)}"


def _word(param: click.Parameter, told: Mapping[str, str]) -> str:
    name, kind = param.name or "", param.type
    if name in told:
        return told[name]
    if isinstance(kind, click.Choice):
        return str(_first(kind))
    return "1" if isinstance(kind, click.types.IntParamType) else ANYWHERE.get(name, "plain words")


def _first(kind: click.Choice[Any]) -> Any:
    return next(iter(kind.choices))
