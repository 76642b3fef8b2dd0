"""A whole book as JSON, broken in the ways of its own."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from tests.faults.mutant import Mutant, text_of
from tests.hostile_texts import TEXTS

if TYPE_CHECKING:
    from random import Random

    from tests.faults.lists import Listed

_ENDLESS = "a number without end"


def _torn(listed: Listed, dice: Random) -> Mutant:
    text = text_of(listed)
    text = text[: dice.randrange(2, len(text) - 1)].rstrip()
    try:
        json.loads(text)
    except json.JSONDecodeError as error:
        return Mutant("torn", text.encode(), (f"line {error.lineno}, character {error.colno}",))
    return Mutant("torn", text.encode())


def _deep(listed: Listed, dice: Random) -> bytes:
    text, depth = text_of(listed), dice.choice([10, 900, 100_000])
    opened, closed = dice.choice([("[", "]"), ('{"a":', "}")])
    return text.replace('": [', '": ' + opened * depth + "1" + closed * depth + ', "x": [', 1).encode()


def _field(listed: Listed, dice: Random) -> bytes:
    """Put something else in the place of one field of one line."""
    book = json.loads(text_of(listed))
    tables = [lines for lines in book.values() if isinstance(lines, list) and lines]
    line = dice.choice(dice.choice(tables))
    name = dice.choice(list(line))
    strange: list[Any] = [
        *(None, True, -1, 0, 2**63, _ENDLESS, 1e308, float("nan"), float("inf"), "", [], {}, [[]], "\0"),
        *("\ud800", "2026-02-30", "12.345", "order", "9" * 5000, "x" * 100_000, {"a": 1}, [1, "a"]),
        *TEXTS,
    ]
    line[name] = dice.choice(strange)
    text = json.dumps(book).replace(f'"{_ENDLESS}"', "9" * 5_000)
    return text.encode() if name != "id" or dice.random() < 1 / 2 else _reset(book, dice)


def _reset(book: dict[str, Any], dice: Random) -> bytes:
    book[dice.choice(["schema", "format"])] = dice.choice([0, 99, "1", None, True, 1.0, "acctui", [], -1])
    return json.dumps(book).encode()


def _lines_changed(listed: Listed, dice: Random) -> bytes:
    book = json.loads(text_of(listed))
    name = dice.choice([name for name, lines in book.items() if isinstance(lines, list)])
    book[name] = dice.choice([None, {}, "x", 7, [], [[]], [None], book[name] * 2, book[name][::-1]])
    return json.dumps(book).encode()


def _lines_renamed(listed: Listed, dice: Random) -> bytes:
    book = json.loads(text_of(listed))
    name = dice.choice(list(book))
    held = book.pop(name)
    book[dice.choice([*TEXTS, "account", "journal", name])] = held
    return json.dumps(book).encode()


def _twice(listed: Listed, dice: Random) -> Mutant:
    """Say one thing twice: taking the last would drop the first without a word."""
    text = text_of(listed)
    name = dice.choice(["account", "call", "note"])
    if dice.random() < 1 / 2:
        whole = text.rpartition("}")[0].rstrip()
        return Mutant("twice", f'{whole},\n"{name}": []\n}}\n'.encode(), (f'"{name}"',))
    return Mutant("twice", text.replace('"id": 1,', '"id": 1, "id": 1,', 1).encode(), ('"id"',))


BOOKS: list[Any] = [_torn, _deep, _field, _lines_changed, _lines_renamed, _twice]
