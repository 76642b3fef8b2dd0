"""What is going on, said on the terminal when it takes over half a second."""

from __future__ import annotations

import sys
import threading
import time
from contextlib import contextmanager
from typing import TYPE_CHECKING

from acctui.domain.text import shown

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

_PATIENCE = 0.5
_BEAT = 0.2


class Progress:
    """Says one line on stderr, over and over in its place, until the job is done."""

    def __init__(self) -> None:
        self._words = ""
        self._started = time.monotonic()
        self._done = threading.Event()
        self._is_shown = False

    def tell(self, words: str) -> None:
        """Name what is being done now."""
        self._words = words

    def _say(self) -> None:
        if self._done.wait(_PATIENCE):
            return
        while not self._done.wait(_BEAT):
            seconds = int(time.monotonic() - self._started)
            sys.stderr.write(f"\r\x1b[K{shown(self._words)} {seconds} s, Ctrl+C stops it")
            sys.stderr.flush()
            self._is_shown = True

    @contextmanager
    def running(self) -> Iterator[None]:
        """Say it while the block runs, and leave no trace of it after."""
        thread = threading.Thread(target=self._say, name="progress", daemon=True)
        thread.start()
        try:
            yield
        finally:
            self._done.set()
            thread.join()
            if self._is_shown:
                sys.stderr.write("\r\x1b[K")
                sys.stderr.flush()


@contextmanager
def progress(words: str) -> Iterator[Callable[[str], None]]:
    """Show what is being done where somebody watches; gives what takes other words on the way."""
    line = Progress()
    line.tell(words)
    if not sys.stderr.isatty():
        yield line.tell
        return
    with line.running():
        yield line.tell
