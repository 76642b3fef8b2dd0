"""The terminal as a file that is written to, also when nobody is there any more."""

import os
import select
from contextlib import suppress
from typing import TextIO

_PIECE = 4096
_MOMENT = 0.1


class TerminalFile:
    """Takes what is drawn; once the terminal is gone, or the app leaves it, the rest is dropped.

    The first of the files that is a terminal is meant: errors may be sent to a file of their own. Textual's
    writer ends at the first error, and then everything that draws waits for it for ever.
    """

    def __init__(self, *files: TextIO) -> None:
        self._file = next((file for file in files if file.isatty()), files[0])
        self._pieces: list[str] = []
        self.is_gone = False

    def fileno(self) -> int:
        """Give the number of the file."""
        return self._file.fileno()

    def isatty(self) -> bool:
        """Tell whether it is a terminal."""
        return self._file.isatty()

    def write(self, text: str) -> int:
        """Take a piece of what is drawn."""
        self._pieces.append(text)
        return len(text)

    def flush(self) -> None:
        """Send what was taken."""
        left = memoryview("".join(self._pieces).encode(self._file.encoding, "replace"))
        self._pieces.clear()
        with suppress(OSError, ValueError):
            while left and not self.is_gone:
                left = left[self._send(left[:_PIECE]) :]
            return
        self.is_gone = True

    def _send(self, piece: memoryview) -> int:
        try:
            return os.write(self.fileno(), piece)
        except BlockingIOError:
            # Another program may have left the terminal so that it refuses rather than waits.
            select.select([], [self.fileno()], [], _MOMENT)
            return 0
