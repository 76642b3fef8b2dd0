"""Tables of keys as Textual takes them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.binding import Binding, BindingType

if TYPE_CHECKING:
    from collections.abc import Iterable

    from acctui.tui.key_table import Key


def bound(keys: Iterable[Key]) -> list[BindingType]:
    """Give the bindings of a table of keys."""
    return [
        Binding(
            key.key,
            key.action,
            key.label,
            show=key.shown,
            key_display=key.face,
            id=key.id,
            tooltip=key.tip,
        )
        for key in keys
    ]
