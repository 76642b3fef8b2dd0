"""SQLAlchemy, loaded without the list of installed packages and the record of how Python was built."""

from __future__ import annotations

import sys
from importlib import import_module
from types import ModuleType

_LIST, _BUILD = "importlib.metadata", "sysconfig"


def load_library() -> None:
    """Load SQLAlchemy, which has no use for what it would load: 15 ms and 2.5 MB, and 2 ms and 0.4 MB.

    It asks the list for other programs' databases alone, and the record whether threads have no lock. Other
    modules stand in their places meanwhile; whoever asks for them later gets them as ever.
    """
    if "sqlalchemy" in sys.modules:
        return
    standing_in = {name: ModuleType(name) for name in (_LIST, _BUILD) if name not in sys.modules}
    if _BUILD in standing_in:
        vars(standing_in[_BUILD])["get_config_var"] = _told_of_build
    sys.modules.update(standing_in)
    try:
        import_module("sqlalchemy")
    finally:
        for name in standing_in:
            del sys.modules[name]


def _told_of_build(name: str) -> int | None:
    """Tell what Python tells of itself."""
    has_lock = getattr(sys, "_is_gil_enabled", lambda: True)
    return int(not has_lock()) if name == "Py_GIL_DISABLED" else None
