"""What libraries load to speak to a network, left out where Python does without it: acctui never speaks."""

from __future__ import annotations

import sys
from importlib import import_module


def load_loop() -> None:
    """Load asyncio as in a Python without encryption, which would take 7 ms and 1.5 MB."""
    _load_without("ssl", "asyncio")


def load_offline() -> None:
    """Load what opens a book: the same, hashlib with Python's own digests alone, and the store's library."""
    from acctui.storage.library import load_library

    load_loop()
    _load_own_digests()
    load_library()


def _load_own_digests() -> None:
    """Load hashlib without the digests of another library, which take 3 MB, where Python has its own."""
    try:
        import_module("_md5")
    except ImportError:
        return
    _load_without("_hashlib", "hashlib")


def _load_without(left_out: str, name: str) -> None:
    """Load a module that does without another; whoever asks for that later gets it as ever.

    A name that leads to None is one that can't be imported, as the language reference has it.
    """
    if left_out in sys.modules:
        return
    sys.modules[left_out] = None  # type: ignore[assignment] # as said above
    try:
        import_module(name)
    finally:
        del sys.modules[left_out]
