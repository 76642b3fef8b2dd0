"""A key as the tables of keys have it, so that a footer can be laid out before anything is bound."""

from __future__ import annotations

from typing import NamedTuple


class Key(NamedTuple):
    """One key or several with one meaning: what it does, its word in the footer, its name and its sentence.

    `shown` is whether the footer says it, `face` how it is written there where its own name is too long.
    """

    key: str
    action: str
    label: str
    id: str
    tip: str = ""
    shown: bool = True
    face: str | None = None
