"""What every harm is given, and what it is."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from random import Random

from .template import Template

Do = Callable[[Path, Random, Template], str]


@dataclass(frozen=True, slots=True)
class Harm:
    """One kind of harm.

    `do` harms the book at a path and says what it did. `source` is which of the template's books is copied.
    `must` says that every way has to refuse; else the file itself tells, read by SQLite's own check.
    """

    name: str
    do: Do
    share: int
    source: str = "book"
    must: bool = False
    as_nobody: bool = False
