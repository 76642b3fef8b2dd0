"""Which driver reads the terminal: the prompt one where it was tried, Textual's own everywhere else."""

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import textual

if TYPE_CHECKING:
    from textual.driver import Driver

TRIED = ("8.2.8",)
"""The releases of Textual that the prompt driver and the drawing row by row were tried on."""


def driver_class() -> "type[Driver] | None":
    """Give the prompt driver, or None for the one Textual chooses: on Windows, asked for, or not tried."""
    if sys.platform == "win32" or "TEXTUAL_DRIVER" in os.environ or not is_tried():
        return None
    from acctui.tui.prompt_driver import PromptDriver  # noqa: PLC0415  there is no such terminal on Windows

    return PromptDriver


def is_tried() -> bool:
    """Tell whether what leans on the insides of Textual was tried on the one that is installed."""
    # One look at the disk: asking importlib.metadata would load half the mail library before the first paint.
    packages = Path(textual.__file__).parents[1]
    return any((packages / f"textual-{release}.dist-info").is_dir() for release in TRIED)
