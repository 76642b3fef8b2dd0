"""Whether what leans on the insides of Textual was tried on the one there is; asked without loading it."""

from __future__ import annotations

import sys
from functools import cache
from os import path

TRIED = ("8.2.8",)
"""The releases of Textual that the prompt driver, the drawing row by row and the first picture know."""


def is_tried() -> bool:
    """Tell whether the Textual that will be loaded is one of those."""
    # One look at the disk: asking importlib.metadata would load half the mail library before the first paint.
    packages = _packages()
    return any(path.isdir(path.join(packages, f"textual-{release}.dist-info")) for release in TRIED)  # noqa: PTH112, PTH118 - before pathlib is needed


@cache
def _packages() -> str:
    """Give the folder Textual is in, found as an import would find it."""
    return next((folder for folder in sys.path if path.isdir(path.join(folder, "textual"))), "")  # noqa: PTH112, PTH118 - the same
