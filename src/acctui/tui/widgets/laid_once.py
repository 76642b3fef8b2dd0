"""A piece that is laid out once for a size."""

from __future__ import annotations

from typing import Any

from textual.containers import Vertical
from textual.widget import Widget

from acctui.tui.tried import is_tried


class LaidOnce(Widget):
    """Takes its size as it comes, since nothing in it scrolls.

    Textual lays the whole screen out once more for each piece whose size became another, in case scroll bars
    come or go by it.
    """

    def _size_updated(self, *given: Any, **how: Any) -> bool:
        if is_tried():
            how["layout"] = False
        return super()._size_updated(*given, **how)


class Below(LaidOnce, Vertical):
    """Pieces one below the other."""
