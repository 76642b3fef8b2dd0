"""One broken file, and the letters of the file it was made from."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.faults.lists import Listed


@dataclass(frozen=True, slots=True)
class Mutant:
    """One broken file: how it was broken, its bytes, and the words its refusal has to hold."""

    how: str
    raw: bytes
    told: tuple[str, ...] = ()


def text_of(listed: Listed) -> str:
    """Read a file in the encoding it is most likely in."""
    for encoding in ("utf-16",) if listed.raw[:2] == b"\xff\xfe" else ("utf-8-sig", "cp1252"):
        try:
            return listed.raw.decode(encoding)
        except UnicodeDecodeError:
            continue
    return listed.raw.decode("latin-1")
