"""The way in: `acctui` alone opens the app, with a command it does one thing and ends."""

from __future__ import annotations

import gc
import io
import os
import sys


def run() -> None:
    """Run the program and leave with its exit code; a traceback never reaches the seller."""
    code = _code()
    _drop_what_cannot_be_written()
    # Nothing needs collecting in a process that ends: without this a fifth of the time of a brief goes there.
    gc.freeze()
    sys.exit(code)


def _drop_what_cannot_be_written() -> None:
    """Keep Python from trying once more at the end, and ending with a code of its own."""
    for stream in (sys.stdout, sys.stderr):
        try:
            stream.flush()
        except OSError:
            nowhere = os.open(os.devnull, os.O_WRONLY)
            os.dup2(nowhere, stream.fileno())


def _code() -> int:
    from acctui.cli.signals import heed

    try:
        heed()
        for stream in (sys.stdout, sys.stderr):
            if isinstance(stream, io.TextIOWrapper):
                # A letter the terminal's own encoding lacks becomes `?` and never an error.
                stream.reconfigure(errors="replace")
        code = _done(sys.argv[1:])
        sys.stdout.flush()
    except SystemExit as ended:
        return ended.code if isinstance(ended.code, int) else 1
    except (Exception, KeyboardInterrupt) as error:  # noqa: BLE001 - the last gate before the shell
        from acctui.cli.failure import told

        return told(error)
    return code if isinstance(code, int) else 0


def _done(words: list[str]) -> object:
    from acctui.cli.sitting import begin, is_sitting

    if is_sitting(words):
        begin(words)
        return None
    from acctui.cli.program import PROGRAM, acctui

    return acctui.main(words, PROGRAM, standalone_mode=False)
