"""A window that is stopped and goes on, asked or not: whole again, and it hears each key once."""

from __future__ import annotations

import os
import signal
from typing import TYPE_CHECKING

from tests.faults.odd.found import WITHIN, answers, leave, tally_of
from tests.faults.window import NeverSeenError, Window

if TYPE_CHECKING:
    from pathlib import Path
    from random import Random

    from tests.faults.tally import Tally

_STOPPED = 0.1


def stop_and_go(home: Path, book: Path, dice: Random, times: int) -> Tally:
    """Stop a window again and again in the middle of typing, and let it go on."""
    tally, typed = tally_of("stops"), ""
    with Window(home, "--db", str(book), "open", "#1") as window:
        if not answers(window, "They agree to", "before any stop", tally):
            return tally
        for number in range(times):
            typed += chr(ord("a") + number % 26)
            window.type(typed[-1])
            window.listen(dice.uniform(0, 0.1))
            how = f"at stop {number + 1}"
            os.kill(window.pid, signal.SIGTSTP if dice.random() < 0.5 else signal.SIGSTOP)
            window.listen(_STOPPED)
            before = len(window.sent)
            os.kill(window.pid, signal.SIGCONT)
            try:
                for words in ("They agree to", typed, "commands"):
                    window.sees(words, within=WITHIN, after=before)
            except NeverSeenError as error:
                tally.fault("hangs", f"{how}: {error}")
                return tally
            window.settle(0.05)
            tally.tried += 1
        leave(window, "after all stops", tally)
    return tally
