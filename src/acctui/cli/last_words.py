"""What Python and its libraries would say by themselves of a fault: it goes to the log, and no value with it.

Their own words hold whatever was at hand: a name in an error, a row in a warning. They would stand on the
screen, in the shell's scrollback, in the file errors were sent to.
"""

from __future__ import annotations

import sys
import warnings
from contextlib import suppress
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import logging
    import threading
    from types import TracebackType

_TOLD = "acctui met something it did not expect ({}) and stopped; what was saved before stands.\n"

_PYTHONS_OWN = warnings.showwarning


def hold_back() -> None:
    """Say nothing of what nobody caught, wherever it happens; where it happened is kept in the log.

    Whoever runs the program inside another one, with hooks of its own, keeps them.
    """
    if sys.excepthook is sys.__excepthook__:
        sys.excepthook = _uncaught
    if sys.unraisablehook is sys.__unraisablehook__:
        sys.unraisablehook = _unraisable
    if warnings.showwarning is _PYTHONS_OWN:
        warnings.showwarning = _warned  # type: ignore[assignment] # it takes what it is given, and says none of it
    _leave_no_core()


def hold_back_threads() -> None:
    """Do the same for threads, before anything is loaded that begins one: what waits is shown without any."""
    import threading

    if threading.excepthook is threading.__excepthook__:
        threading.excepthook = _in_thread


def hold_back_logs() -> None:
    """Do the same for what libraries send to Python's own log, once something has loaded that."""
    import logging

    logging.lastResort = _Reticent()  # type: ignore[assignment] # all that is asked of it: a level, and to handle


class _Reticent:
    """Takes what no handler of the log wants, and keeps where it happened."""

    level = 30
    """From warnings on, as the one it stands in for."""

    def handle(self, record: logging.LogRecord) -> None:
        """Keep where the fault happened that a library tells of; its words hold what was at hand."""
        if record.exc_info:
            _keep(record.exc_info[1])


def _uncaught(kind: type[BaseException], error: BaseException, _trace: TracebackType | None) -> None:
    _keep(error)
    if sys.stderr is not None:
        with suppress(OSError, ValueError):
            sys.stderr.write(_TOLD.format(kind.__name__))


def _unraisable(unraisable: sys.UnraisableHookArgs) -> None:
    _keep(unraisable.exc_value)


def _in_thread(args: threading.ExceptHookArgs) -> None:
    _keep(args.exc_value)


def _warned(message: Warning | str, *_told: object) -> None:
    """Keep of what kind a warning is; what it says stays unsaid."""
    if isinstance(message, Warning):
        _keep(message)


def _keep(error: BaseException | None) -> None:
    if error is None or isinstance(error, SystemExit):
        return
    # There is nobody left to tell that even the log can't be written.
    with suppress(Exception):
        from acctui.cli.log import write_log
        from acctui.cli.place import log_path

        write_log(log_path(), error)


def _leave_no_core() -> None:
    """Let a crash of the interpreter leave no picture of its memory on the disk: the book is in it."""
    with suppress(ImportError, OSError, ValueError):
        import resource

        _, most = resource.getrlimit(resource.RLIMIT_CORE)
        resource.setrlimit(resource.RLIMIT_CORE, (0, most))
