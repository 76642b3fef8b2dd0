"""Which driver reads the terminal: the prompt one where it was tried, Textual's own everywhere else."""

import os
import sys
from importlib.metadata import version
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from textual.driver import Driver

TRIED = ("8.2.8",)
"""The releases of Textual the prompt driver was tried on."""


def driver_class() -> "type[Driver] | None":
    """Give the prompt driver, or None for the one Textual chooses: on Windows, asked for, or not tried."""
    if sys.platform == "win32" or "TEXTUAL_DRIVER" in os.environ or version("textual") not in TRIED:
        return None
    from acctui.tui.prompt_driver import PromptDriver  # noqa: PLC0415  there is no such terminal on Windows

    return PromptDriver
