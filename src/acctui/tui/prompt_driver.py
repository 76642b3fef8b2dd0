"""Keys without waiting: Esc is answered as soon as it can be no other key, and leaving takes no time.

This leans on names inside Textual; `acctui.tui.driver` offers it only for the releases it was tried on.
"""

import os
import selectors
import signal
import sys
from codecs import getincrementaldecoder, lookup
from collections.abc import Callable, Iterable
from contextlib import suppress
from typing import Any

from textual._parser import ParseError
from textual._xterm_parser import XTermParser
from textual.drivers.linux_driver import LinuxDriver
from textual.message import Message

from acctui.tui.terminal_file import TerminalFile

PATIENCE = 0.02
"""Seconds in which the rest of a key follows its escape byte, also over a slow line."""

IDLE = 5.0
_MOMENT = 0.02
LARGEST_READ = 4096
_SCREEN_OF_ITS_OWN = "\x1b[?1049h"


def _letters() -> str:
    """Name the encoding the keyboard writes in; where the system knows only ASCII, UTF-8 is meant."""
    said = sys.__stdin__.encoding if sys.__stdin__ else "utf-8"
    return "utf-8" if lookup(said).name == "ascii" else said


def _raised(error: Exception) -> None:
    raise error


class PromptDriver(LinuxDriver):
    """The terminal, read without looking at the clock ten times a second."""

    def __init__(self, *given: Any, **named: Any) -> None:
        super().__init__(*given, **named)
        self._file = TerminalFile(*(file for file in (sys.__stderr__, sys.__stdout__) if file))  # type: ignore[assignment]  # Textual takes what its writer can use
        self._is_taken = self._has_screen = False
        self._pipe: tuple[int, int] | None = None

    def write(self, data: str) -> None:
        """Draw; while the terminal is another program's nothing is."""
        if self._is_taken and not (data == _SCREEN_OF_ITS_OWN and self._has_screen):
            super().write(data)

    def start_application_mode(self) -> None:
        """Take the terminal, at the start and again after it was lent to another program."""
        self._pipe = os.pipe()
        self._is_taken = True
        stands = getattr(self._app, "on_the_terminal", None)
        early = stands.taken() if stands is not None else None
        # Some terminals clear the screen that is entered once more.
        self._has_screen = early is not None
        super().start_application_mode()  # type: ignore[no-untyped-call]  # Textual leaves it untyped
        self._has_screen = False
        if self._key_thread is None or not self._key_thread.is_alive():
            # Textual leaves it alone while another program has the keyboard.
            self._is_taken = False
            self._close_pipe()
        elif early is not None:
            self.attrs_before = early.before
            early.handed_over()

    def stop_application_mode(self) -> None:
        """Give the terminal back, where it is not given back already."""
        if self._is_taken:
            super().stop_application_mode()
            self._is_taken = False

    def _sigtstp_application(self, *_: object) -> None:
        """Stop where nothing is half drawn; an editor that has the terminal is stopped along, at once."""
        if self._auto_restart:
            self._soon(super()._sigtstp_application)
        else:
            super()._sigtstp_application()

    def _sigcont_application(self, *_: object) -> None:
        """Go on in a moment: what ends a stopped program comes together with what wakes it."""
        self._soon(lambda: self._loop.call_later(_MOMENT, self._go_on))

    def _go_on(self) -> None:
        """Take the terminal again; whoever was stopped without being asked still believes that it has it."""
        # Who leaves is not to be woken, and takes nothing any more.
        is_leaving = self._app._exit or signal.getsignal(signal.SIGCONT) is signal.SIG_IGN  # noqa: SLF001  as above
        if self._auto_restart and not is_leaving:
            if self._is_taken:
                self.suspend_application_mode()
                self._must_signal_resume = True
            self.resume_application_mode()
            # The terminal shows nothing of what stood there, and nothing else asks for it.
            self._app.refresh()

    def _soon(self, do: Callable[[], object]) -> None:
        with suppress(RuntimeError):  # The app is over.
            self._loop.call_soon_threadsafe(do)

    def disable_input(self) -> None:
        """Stop reading at once."""
        if self._is_taken and self._pipe is not None:
            woken, waker = self._pipe
            os.write(waker, b".")
            super().disable_input()
            os.read(woken, 1)

    def close(self) -> None:
        """Leave nothing open, until the terminal is taken again."""
        super().close()
        self._close_pipe()

    def _close_pipe(self) -> None:
        for end in self._pipe or ():
            os.close(end)
        self._pipe = None

    def run_input_thread(self) -> None:
        """Read keys until the terminal is given back."""
        parser, decode = XTermParser(self._debug), getincrementaldecoder(_letters())("replace").decode
        with selectors.SelectSelector() as selector:
            if self._pipe is not None:
                selector.register(self._pipe[0], selectors.EVENT_READ)
            selector.register(self.fileno, selectors.EVENT_READ)
            while not self.exit_event.is_set():
                waiting = parser._timeout_time is not None  # noqa: SLF001  what this driver is for
                ready = selector.select(PATIENCE if waiting else IDLE)
                if waiting and not ready:
                    parser._timeout_time = 0.0  # noqa: SLF001  the wait is over: it was Esc itself
                if any(key.fd == self.fileno for key, _ in ready):
                    data = self._read()
                    if not data:
                        selector.unregister(self.fileno)
                        # The terminal is gone; not every one of them says so with a signal.
                        os.kill(os.getpid(), signal.SIGHUP)
                    # Half a letter decodes to nothing, and nothing would tell the parser that all is over.
                    letters = decode(data)
                    parser = self._fed(parser, letters) if letters else parser
                self._hear(parser.tick())
        with suppress(EOFError, ParseError):
            self._hear(parser.feed(""))

    def _fed(self, parser: XTermParser, letters: str) -> XTermParser:
        """Let a parser read, and give the one that reads on: what is no key of any keyboard breaks it."""
        try:
            self._hear(parser.feed(letters))
        except (ValueError, ArithmeticError, LookupError, ParseError):
            return XTermParser(self._debug)
        return parser

    def _run_input_thread(self) -> None:
        """Let the app end as by any fault of ours, and not with a picture of its insides."""
        try:
            self.run_input_thread()
        except Exception as error:  # noqa: BLE001 - it is raised again where the app sees it
            self._app.call_later(_raised, error)

    def _read(self) -> bytes:
        try:
            return os.read(self.fileno, LARGEST_READ)
        except OSError:
            return b""

    def _hear(self, messages: Iterable[Message]) -> None:
        for message in messages:
            self.process_message(message)
