"""Which driver reads the terminal: the prompt one where it was tried, Textual's own everywhere else."""

import os
import sys
from typing import TYPE_CHECKING

from acctui.tui.tried import is_tried

if TYPE_CHECKING:
    from textual.driver import Driver


def driver_class() -> "type[Driver] | None":
    """Give the prompt driver, or None for the one Textual chooses: on Windows, asked for, or not tried."""
    if sys.platform == "win32" or "TEXTUAL_DRIVER" in os.environ or not is_tried():
        return None
    from acctui.tui.prompt_driver import PromptDriver  # noqa: PLC0415  there is no such terminal on Windows

    return PromptDriver
