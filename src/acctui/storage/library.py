"""SQLAlchemy, loaded without the list of installed packages and the mail library that is read with."""

from __future__ import annotations

import sys
from importlib import import_module
from types import ModuleType

_LIST = "importlib.metadata"


def load_library() -> None:
    """Load SQLAlchemy; it asks that list for other programs' databases alone, and it takes 15 ms and 2.5 MB.

    An empty module stands in the list's place meanwhile; whoever asks for it later gets it as ever.
    """
    if _LIST in sys.modules or "sqlalchemy" in sys.modules:
        return
    sys.modules[_LIST] = ModuleType(_LIST)
    try:
        import_module("sqlalchemy")
    finally:
        del sys.modules[_LIST]
