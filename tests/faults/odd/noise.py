"""Twenty thousand bytes that no keyboard sends, or that one sends by mistake."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.faults.odd.found import LEAVES, answers, leave, tally_of
from tests.faults.window import Window

if TYPE_CHECKING:
    from pathlib import Path
    from random import Random

    from tests.faults.tally import Tally

CHUNK = 250
_PASTE_ENDS = b"\x1b[201~"
_PIECES = (
    b"\x1b[",
    b"\x1bO",
    b"\x1b]",
    b"\x1bP",
    b"\x1b[<0;9;9M",
    b"\x1b[<35;1;1m",
    b"\x1b[<0;99999;0M",
    b"\x1b[M\xff\xff\xff",
    b"\x1b[200~a\x1b[b",
    _PASTE_ENDS,
    b"\x1b[I\x1b[O",
    b"\x1b[48;40;120;0;0t",
    b"\x1b[?2026;2$y",
    b"\x1b[99999999u",
    b"\x1b[57344;5u",
    b"\xc3",
    b"\xf0\x9f",
    b"\xed\xa0\x80",
    b"\x00",
    b"\x7f" * 5,
    b"\x1b[1;5A",
    b"\r",
    b"\t",
    b"\x1b",
)


def noise(home: Path, book: Path, dice: Random, size: int) -> Tally:
    """Send noise to windows, piece by piece; each can still be left in good order."""
    tally = tally_of("bytes")
    while tally.tried < size:
        with Window(home, "--db", str(book)) as window:
            how = f"at byte {tally.tried}"
            if not answers(window, "1 Today", how, tally):
                return tally
            told = b""
            while tally.tried < size and not window.has_ended() and len(told) < 8 * CHUNK:
                piece = _some(dice) if told else b"a".join(_PIECES)
                told += piece
                window.type(piece)
                tally.tried += len(piece)
                window.settle()
            # A terminal always says where what was pasted ends.
            window.type(_PASTE_ENDS)
            window.settle()
            how = f"at byte {tally.tried}, after {told[-2 * CHUNK :]!r}"
            leave(window, how, tally)
    return tally


def _some(dice: Random) -> bytes:
    """Make one piece of noise."""
    kind, made = dice.randrange(4), b""
    while len(made) < CHUNK:
        if kind == 0:
            made += dice.randbytes(1)
        elif kind == 1:
            made += dice.choice(_PIECES)
        elif kind == 2:
            made += dice.choice(_PIECES)[: dice.randint(1, 6)] + dice.randbytes(dice.randint(0, 2))
        else:
            made += dice.choice(b"0123456789abcdefghijklmnoprstuvwxyz?:/,.-+=<>\"'").to_bytes()
    # The keys that leave are left out of most, so that there is somebody to be disturbed.
    return made if dice.random() < 0.1 else made.replace(LEAVES, b"").replace(b"q", b"")
