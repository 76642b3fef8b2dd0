"""A terminal that takes exactly what the program may send, and tells everything else."""

from __future__ import annotations

import base64
import re
from dataclasses import dataclass, field

from tests.hostile_texts import acting_signs
from wcwidth import wcswidth

_MODES = r"(?:7|25|1000|1003|1004|1006|1015|1016|1049|2004|2026|2048)"
_ALLOWED = (
    re.compile(r"\x1b\[[0-9;]*m"),
    re.compile(rf"\x1b\[\?{_MODES}[hl]"),
    re.compile(r"\x1b\[\?20(?:26|48)\$p"),
    re.compile(r"\x1b\[>[0-9]+u|\x1b\[<u|\x1b\[0 q"),
    re.compile(r"\x1b\]22;[a-z-]+\x07"),
    re.compile(r"\x1b\]52;c;[A-Za-z0-9+/=]+\x07"),
    # What a command that takes long says over and over on one line.
    re.compile(r"\r\x1b\[K"),
)
_MOVE = re.compile(r"\x1b\[([0-9]+);([0-9]+)H")
_LINE = re.compile(r"[^\x00-\x1f\x7f-\x9f]+")
_ENDS = "\r\n"
_SENT = 40


@dataclass(slots=True)
class StrictTerminal:
    """Reads what was sent; `acted` are bytes the program may not send, `crooked` lines of another width.

    A stretch that begins in the first column and ends with its line has to fill the terminal exactly.
    """

    columns: int
    rows: int
    acted: list[str] = field(default_factory=list)
    crooked: list[str] = field(default_factory=list)
    copied: list[bytes] = field(default_factory=list)
    """What was handed to the clipboard."""
    _at: int = 0
    _words: str = ""

    def read(self, sent: bytes) -> None:
        """Read all that was sent; bytes that are no UTF-8 are told too."""
        text = sent.decode(errors="surrogateescape")
        place = 0
        while place < len(text):
            place = self._step(text, place)
        self._end_stretch()

    def _step(self, text: str, place: int) -> int:
        if found := _LINE.match(text, place):
            self._words += found.group()
            self._see(found.group())
        elif found := _MOVE.match(text, place):
            self._move(int(found[1]), int(found[2]))
        elif found := next((one for kind in _ALLOWED if (one := kind.match(text, place))), None):
            self._keep(found.group())
        elif text[place] in _ENDS:
            self._end_stretch(is_line_end=True)
            return place + 1
        else:
            self.acted.append(ascii(text[place : place + _SENT]))
            return place + 1
        return found.end()

    def _see(self, words: str) -> None:
        acting = acting_signs(words)
        if acting:
            self.acted.append(f"{sorted(map(ascii, acting))} in {words[:200]!a}")

    def _keep(self, sequence: str) -> None:
        if sequence.startswith("\x1b]52;"):
            self.copied.append(base64.b64decode(sequence[7:-1]))

    def _move(self, row: int, column: int) -> None:
        self._end_stretch()
        self._at = column - 1
        if not (1 <= row <= self.rows and 1 <= column <= self.columns):
            self.crooked.append(f"the cursor was sent to row {row}, column {column}")

    def _end_stretch(self, *, is_line_end: bool = False) -> None:
        """Hold the width of what was written since the cursor was placed against the room there was."""
        words, self._words = self._words, ""
        if not words:
            return
        wide = wcswidth(words)
        is_short = is_line_end and self._at == 0 and wide < self.columns
        if wide < 0 or self._at + wide > self.columns or is_short:
            self.crooked.append(f"{wide} cells from column {self._at + 1}: {words[:300]!a}")
        self._at = 0 if is_line_end else self._at + wide
