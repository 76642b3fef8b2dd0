"""What a command says when it can't be done: one plain line, and the exit code that goes with it."""

from __future__ import annotations

import os
import sys
from typing import Any

import click

from acctui.cli.clock import VARIABLE
from acctui.cli.log import write_log
from acctui.cli.place import log_path

REFUSED = 1
WRONG_USAGE = 2
INTERRUPTED = 130
_SAID = 400
"""Characters of a sentence about wrong usage: as many as somebody reads."""

_SAID_PLAINLY = (
    ("acctui.domain.errors", "RuleBroken"),
    ("acctui.services.refused", "StoreRefusedError"),
    ("acctui.services.ports", "EditedElsewhereError"),
)
"""What says of itself, in the seller's words, why it can't be done: where each stands, and its name."""


def told(error: BaseException) -> int:
    """Say on stderr why a command ended early, and give its exit code.

    A reader that has gone away (`| head`) hears nothing more, so nothing is said.
    """
    if isinstance(error, BrokenPipeError):
        sys.stdout = open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115, PTH123 - swallows the last flush
        return REFUSED
    if isinstance(error, (KeyboardInterrupt, click.Abort)):
        click.echo("Interrupted.", err=True)
        return INTERRUPTED
    words, code = _words(error)
    from acctui.domain.text import shown

    click.echo(shown(words, lines=True), err=True)
    return code


def _words(error: BaseException) -> tuple[str, int]:
    if isinstance(error, click.exceptions.NoArgsIsHelpError):
        return error.format_message(), WRONG_USAGE
    if isinstance(error, click.UsageError):
        where = error.ctx.command_path if error.ctx else "acctui"
        return f"{_sentence(error.format_message())} See: {where} --help", WRONG_USAGE
    if isinstance(error, click.ClickException):
        return error.format_message(), error.exit_code
    if getattr(error, "field", "") == VARIABLE:
        return str(error), WRONG_USAGE
    return _refusal(error) or _surprise(error), REFUSED


def _sentence(message: str) -> str:
    """Give a message of the command line's own on one line, with its full stop."""
    words = " ".join(message[:_SAID].split())
    if len(message) > _SAID:
        # The command line's own sentences quote what was typed whole, however long it is.
        return f"{words}…"
    return words if words.endswith((".", "?", "!")) else f"{words}."


def _is(error: BaseException, module: str, name: str) -> bool:
    """Tell an error by a class that must be loaded already if it was raised; nothing is imported here."""
    kind = getattr(sys.modules.get(module), name, None)
    return kind is not None and isinstance(error, kind)


def _refusal(error: Any) -> str:
    """Word what the method, the book or the system refuses; nothing for what nobody expected."""
    if _is(error, "acctui.services.accounts", "AmbiguousAccountError"):
        lines = [f"  #{number}  {_flat(name)}" for number, name in error.candidates]
        heading = f"{_flat(error.typed)} could be any of these. Type more of the name, or its number:"
        return "\n".join([heading, *lines])
    if _is(error, "acctui.services.calls", "SeveralOpenCallsError"):
        lines = [f"  --call {call.id}  {_flat(call.outcome)}" for call in error.calls]
        return "\n".join(["There are several such calls. Say which:", *lines])
    if any(_is(error, module, name) for module, name in _SAID_PLAINLY):
        return _flat(str(error))
    if isinstance(error, OSError) and error.errno:
        from acctui.domain.text import named

        # The system's own words for it: an error's may hold anything.
        where = f"{named(str(error.filename))}: " if error.filename else ""
        return f"{where}{os.strerror(error.errno)}. Nothing more was done."
    return ""


def _flat(text: str) -> str:
    from acctui.domain.text import shown

    return shown(text)


def _surprise(error: BaseException) -> str:
    """Write an unforeseen error to the log, without any value in it, and say where."""
    kind = type(error).__name__
    start = f"acctui met something it did not expect ({kind}) and stopped; what was saved before stands."
    try:
        path = log_path()
        write_log(path, error)
    except (OSError, ImportError):
        return f"{start} No log could be written."
    return f"{start} Where it happened is in {path}, without any customer text."
