"""What every table is made of: those of the book are numbered, versioned and journalled."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Column, ForeignKey, Integer, MetaData, Table, Text

from acctui.storage.checks import check, whole_text

metadata = MetaData()


def words(name: str, *, needed: bool = False) -> Column[str]:
    """Make a column of text."""
    return Column(name, Text, nullable=not needed)


def whole(name: str, *, needed: bool = False) -> Column[int]:
    """Make a column of whole numbers."""
    return Column(name, Integer, nullable=not needed)


def to(name: str, table: str, *, needed: bool = True) -> Column[int]:
    """Make a column that names a line of another table."""
    return Column(name, Integer, ForeignKey(f"{table}.id"), nullable=not needed)


def book(name: str, *parts: Any) -> Table:
    """Make one table of the book; no text of it holds NUL."""
    texts = [part.name for part in parts if isinstance(part, Column) and isinstance(part.type, Text)]
    rules = [check(f"{name}_{text}_text", whole_text(f'"{text}"')) for text in texts]
    return Table(
        name,
        metadata,
        Column("id", Integer, primary_key=True),
        Column("version", Integer, nullable=False, server_default="1"),
        *parts,
        *rules,
        sqlite_strict=True,
        sqlite_autoincrement=True,
    )


def beside(name: str, *parts: Any) -> Table:
    """Make one table beside the book: outside journal and export."""
    return Table(name, metadata, *parts, sqlite_strict=True)
