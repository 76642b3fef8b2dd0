"""Keys without waiting: Esc is answered as soon as it can be no other key, and leaving takes no time.

This leans on names inside Textual; `acctui.tui.driver` offers it only for the releases it was tried on.
"""

import os
import selectors
from codecs import getincrementaldecoder
from collections.abc import Iterable
from contextlib import suppress

from textual._parser import ParseError
from textual._xterm_parser import XTermParser
from textual.drivers.linux_driver import LinuxDriver
from textual.message import Message

PATIENCE = 0.04
"""Seconds in which the rest of a key follows its escape byte, also over a slow line."""

IDLE = 5.0
LARGEST_READ = 4096


class PromptDriver(LinuxDriver):
    """The terminal, read without looking at the clock ten times a second."""

    def start_application_mode(self) -> None:
        """Take the terminal, at the start and again after it was lent to another program."""
        self._woken, self._waker = os.pipe()
        super().start_application_mode()  # type: ignore[no-untyped-call]  # Textual leaves it untyped

    def disable_input(self) -> None:
        """Stop reading at once."""
        os.write(self._waker, b".")
        super().disable_input()
        os.read(self._woken, 1)

    def close(self) -> None:
        """Leave nothing open, until the terminal is taken again."""
        super().close()
        os.close(self._waker)
        os.close(self._woken)

    def run_input_thread(self) -> None:
        """Read keys until the terminal is given back."""
        parser, decode = XTermParser(self._debug), getincrementaldecoder("utf-8")("replace").decode
        with selectors.SelectSelector() as selector:
            selector.register(self._woken, selectors.EVENT_READ)
            selector.register(self.fileno, selectors.EVENT_READ)
            while not self.exit_event.is_set():
                waiting = parser._timeout_time is not None  # noqa: SLF001  what this driver is for
                ready = selector.select(PATIENCE if waiting else IDLE)
                if waiting and not ready:
                    parser._timeout_time = 0.0  # noqa: SLF001  the wait is over: it was Esc itself
                if any(key.fd == self.fileno for key, _ in ready):
                    data = os.read(self.fileno, LARGEST_READ)
                    if not data:
                        selector.unregister(self.fileno)
                    # Half a letter decodes to nothing, and nothing would tell the parser that all is over.
                    letters = decode(data)
                    self._hear(parser.feed(letters) if letters else ())
                self._hear(parser.tick())
        with suppress(EOFError, ParseError):
            self._hear(parser.feed(""))

    def _hear(self, messages: Iterable[Message]) -> None:
        for message in messages:
            self.process_message(message)
