"""The way in: `acctui` alone opens the app, with a command it does one thing and ends."""

from __future__ import annotations

import gc
import sys

from acctui.cli.streams import drop_what_cannot_be_written, make_fit

_SELDOM = 100_000
"""New things between two searches for what nobody holds any more, in a command."""


def run() -> None:
    """Run the program and leave with its exit code; a traceback never reaches the seller."""
    make_fit()
    code = _code()
    drop_what_cannot_be_written()
    # Nothing needs collecting in a process that ends: without this a fifth of the time of a brief goes there.
    gc.freeze()
    sys.exit(code)


def _code() -> int:
    from acctui.cli.last_words import hold_back
    from acctui.cli.signals import heed

    try:
        hold_back()
        heed()
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
    from acctui.cli.last_words import hold_back_threads

    hold_back_threads()
    # What a command loads lives as long as it does: to search it for circles at every turn took a tenth.
    gc.set_threshold(_SELDOM)
    from acctui.cli.program import PROGRAM, acctui

    return acctui.main(words, PROGRAM, standalone_mode=False)
