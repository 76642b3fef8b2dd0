"""What the screens take turns on, without what it would speak to a network with."""

from __future__ import annotations

import sys

_ENCRYPTION = "ssl"


def load_loop() -> None:
    """Load asyncio as in a Python without encryption: acctui speaks to nobody, and it takes 7 ms and 1.5 MB.

    A name that leads to None is one that can't be imported; whoever asks for it later gets it as ever.
    """
    if _ENCRYPTION in sys.modules:
        return
    sys.modules[_ENCRYPTION] = None  # type: ignore[assignment] # as the language reference describes it
    try:
        import asyncio  # noqa: F401 - loaded here, used by who draws
    finally:
        del sys.modules[_ENCRYPTION]
