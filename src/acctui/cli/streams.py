"""What the program reads and writes by, made fit for use, and let go without a word at the end."""

from __future__ import annotations

import io
import os
import sys

_STANDARD = ("stdin", "stdout", "stderr")


def make_fit() -> None:
    """Let a stream that is closed lead nowhere, and a letter that a terminal's own encoding lacks become `?`.

    A number that is left free would be given to the next file opened, and words meant for the seller would
    be written into it.
    """
    for number, name in enumerate(_STANDARD):
        if getattr(sys, name) is None:
            nowhere = os.open(os.devnull, os.O_RDWR)
            if nowhere != number:
                os.dup2(nowhere, number)
                os.close(nowhere)
            stream = open(number, "r" if number == 0 else "w", encoding="utf-8", closefd=False)  # noqa: SIM115 - it lives as long as the program
            setattr(sys, name, stream)
            setattr(sys, f"__{name}__", stream)
    for written in (sys.stdout, sys.stderr):
        if isinstance(written, io.TextIOWrapper):
            written.reconfigure(errors="replace")


def drop_what_cannot_be_written() -> None:
    """Keep Python from trying once more at the end, and ending with a code of its own."""
    for stream in (sys.stdout, sys.stderr):
        try:
            stream.flush()
        except OSError:
            nowhere = os.open(os.devnull, os.O_WRONLY)
            os.dup2(nowhere, stream.fileno())
