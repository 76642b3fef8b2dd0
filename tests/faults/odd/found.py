"""What each part of the odd row looks for, and how a window is judged."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.faults.tally import Tally
from tests.faults.window import NeverSeenError

if TYPE_CHECKING:
    from tests.faults.window import Window

WITHIN = 20.0
"""Seconds in which a key is answered on a loaded machine; a hang is longer."""

LEAVES = b"\x11"
"""Ctrl+Q, which leaves from everywhere."""

_SURPRISES = (b"did not expect", b"Traceback (most recent call last)")


def tally_of(what: str) -> Tally:
    """Give the tally of one part, with every fault that is looked for."""
    return Tally(
        what, dict.fromkeys(("tracebacks", "hangs", "other ends", "days shifted", "out of order"), 0)
    )


def is_surprised(said: bytes) -> bool:
    """Tell whether the program met what it did not expect."""
    return any(sign in said for sign in _SURPRISES)


def answers(window: Window, words: str, how: str, tally: Tally, key: str = "") -> bool:
    """Press a key and wait for its words; False where they don't come."""
    before = len(window.sent)
    window.type(key)
    try:
        window.sees(words, within=WITHIN, after=before)
    except NeverSeenError as error:
        name = "other ends" if window.has_ended() else "hangs"
        tally.fault("tracebacks" if is_surprised(window.words) else name, f"{how}: {error}")
        return False
    return True


def leave(window: Window, how: str, tally: Tally, codes: tuple[int, ...] = (0,)) -> None:
    """Leave by the key that leaves from everywhere, and judge the end."""
    window.type(LEAVES)
    if window.ends(WITHIN) is None:
        tally.fault("hangs", f"{how}: {window.words[-300:]!r}")
    elif is_surprised(window.words):
        tally.fault("tracebacks", f"{how}: {window.words[-300:]!r}")
    elif window.code not in codes:
        tally.fault("other ends", f"{how}: {window.code}, {window.words[-300:]!r}")
