"""Files as a slip, a bad line, another program or somebody with a grudge would leave them."""

from __future__ import annotations

import csv
import gzip
import io
import zipfile
from typing import TYPE_CHECKING, Any

from tests.faults.mutant import Mutant, text_of
from tests.faults.mutant_books import BOOKS
from tests.hostile_texts import TEXTS

if TYPE_CHECKING:
    from random import Random

    from tests.faults.lists import Listed

ENCODINGS = ("utf-16-le", "utf-16-be", "utf-16", "utf-32", "utf-7", "cp1252", "latin-1", "cp037", "shift-jis")
NO_AMOUNTS = ("12a", "--5", "1e999", "٣٤", "∞", "NaN", "1,2,3.4.5", "9" * 30, "0x10", "=1+1", "\x1b[31m1")
NO_DAYS = ("12a", "2026-02-30", "99999-01-01", "0000-01-01", "=1+1", "9" * 5000, "31/31/2026", "NaN")
MANY_COLUMNS = 100_000


def mutant_of(listed: Listed, dice: Random) -> Mutant:
    """Break one file in one way."""
    hows = [*_BYTES, *(BOOKS * 3 if listed.is_book else _TABLES * 2)]
    how = dice.choice(hows)
    made = how(listed, dice)
    if not isinstance(made, Mutant):
        return Mutant(how.__name__.strip("_"), made)
    # Of a list that would be refused whole, its faults are not what it is refused for.
    return made if listed.is_own else Mutant(made.how, made.raw)


# any file, as bytes


def _flip(listed: Listed, dice: Random) -> bytes:
    raw = bytearray(listed.raw)
    for _ in range(dice.randint(1, 12)):
        raw[dice.randrange(len(raw))] = dice.randrange(256)
    return bytes(raw)


def _cut(listed: Listed, dice: Random) -> bytes:
    return listed.raw[: dice.randrange(len(listed.raw))]


def _part_gone(listed: Listed, dice: Random) -> bytes:
    begin, end = _span(listed.raw, dice)
    return listed.raw[:begin] + listed.raw[end:]


def _part_twice(listed: Listed, dice: Random) -> bytes:
    begin, end = _span(listed.raw, dice)
    return listed.raw[:end] + listed.raw[begin:end] * dice.randint(1, 40) + listed.raw[end:]


def _span(raw: bytes, dice: Random) -> tuple[int, int]:
    begin, end = sorted(dice.randrange(len(raw) + 1) for _ in range(2))
    return begin, end


def _noise(listed: Listed, dice: Random) -> bytes:
    place = dice.randrange(len(listed.raw) + 1)
    return listed.raw[:place] + dice.randbytes(dice.randint(1, 300)) + listed.raw[place:]


def _hostile(listed: Listed, dice: Random) -> bytes:
    place = dice.randrange(len(listed.raw) + 1)
    return listed.raw[:place] + dice.choice(TEXTS).encode("utf-8", "surrogatepass") + listed.raw[place:]


def _other_encoding(listed: Listed, dice: Random) -> bytes:
    name = dice.choice(ENCODINGS)
    return text_of(listed).encode(name, "replace")


def _two_encodings(listed: Listed, dice: Random) -> bytes:
    text = text_of(listed) + "é日"
    place = dice.randrange(len(text))
    return text[:place].encode() + text[place:].encode(dice.choice(ENCODINGS), "replace")


def _marks(listed: Listed, dice: Random) -> bytes:
    mark = dice.choice([b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff", b"\xff\xfe\x00\x00"])
    return mark * dice.randint(1, 3) + listed.raw


def _line_ends(listed: Listed, dice: Random) -> bytes:
    return text_of(listed).replace("\n", dice.choice(["\r", "\r\r\n", "\x85", "\u2028", "\v", ""])).encode()


def _other_format(listed: Listed, dice: Random) -> bytes:
    return dice.choice([_bomb, _compressed, _dressed])(listed, dice)


def _bomb(listed: Listed, _dice: Random) -> bytes:
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/worksheets/sheet1.xml", b"<row>" + b"\0" * 5_000_000)
        archive.writestr(listed.name, listed.raw)
    return held.getvalue()


def _compressed(listed: Listed, _dice: Random) -> bytes:
    return gzip.compress(listed.raw)


def _dressed(listed: Listed, dice: Random) -> bytes:
    begins = (b"%PDF-1.7\n", b"<html><", b"BEGIN:VCARD\n", b"SQLite format 3\0", b"{\\rtf1 ", b"\x89PNG")
    return dice.choice(begins) + listed.raw


def _nul(listed: Listed, dice: Random) -> Mutant:
    text = text_of(listed)
    place = dice.randrange(1, len(text))
    if text[place - 1 : place + 1] == "\r\n":
        place -= 1
    raw = (text[:place] + "\0" + text[place:]).encode()
    return Mutant("nul", raw, (f"line {_line(text[:place])}, character {_column(text[:place])}",))


def _line(before: str) -> int:
    return len(before.replace("\r\n", "\n").replace("\r", "\n").split("\n"))


def _column(before: str) -> int:
    return len(before.replace("\r", "\n").rpartition("\n")[2]) + 1


# lists


def _rows(listed: Listed) -> tuple[list[list[str]], str]:
    text = text_of(listed)
    delimiter = max(",;\t|", key=text.partition("\n")[0].count)
    return list(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)), delimiter


def _written(rows: list[list[str]], delimiter: str = ",") -> bytes:
    held = io.StringIO(newline="")
    csv.writer(held, delimiter=delimiter, lineterminator="\n").writerows(rows)
    return held.getvalue().encode("utf-8", "surrogatepass")


def _columns_moved(listed: Listed, dice: Random) -> bytes:
    rows, delimiter = _rows(listed)
    order = list(range(len(rows[0])))
    dice.shuffle(order)
    return _written([[row[place] for place in order if place < len(row)] for row in rows], delimiter)


def _columns_twice(listed: Listed, dice: Random) -> bytes:
    rows, delimiter = _rows(listed)
    place = dice.randrange(len(rows[0]))
    return _written([[*row, *row[place : place + 1]] for row in rows], delimiter)


def _headers_moved(listed: Listed, dice: Random) -> bytes:
    rows, delimiter = _rows(listed)
    rows[0] = dice.choices(rows[0], k=len(rows[0]))
    return _written(rows, delimiter)


def _headers_gone(listed: Listed, dice: Random) -> bytes:
    rows, delimiter = _rows(listed)
    rows[0] = ["" if dice.random() < 1 / 2 else cell for cell in rows[0]]
    return _written(rows[dice.randint(0, 1) :], delimiter)


def _rows_moved(listed: Listed, dice: Random) -> bytes:
    rows, delimiter = _rows(listed)
    rows = rows[:1] + dice.choices(rows, k=dice.randint(1, 60))
    return _written([row[: dice.randint(0, 40)] for row in rows], delimiter)


def _other_delimiter(listed: Listed, dice: Random) -> bytes:
    named = dice.choice(["", "sep=^\n", "sep=,\n", "sep=\n", 'sep="\n'])
    return named.encode() + _written(_rows(listed)[0], dice.choice("^,;\t|: x"))


def _hostile_cell(listed: Listed, dice: Random) -> bytes:
    rows, delimiter = _rows(listed)
    for _ in range(dice.randint(1, 6)):
        row = dice.choice(rows)
        row[dice.randrange(len(row)) if row else 0 :][:1] = [dice.choice(TEXTS)]
    return _written(rows, delimiter)


def _huge_cell(listed: Listed, dice: Random) -> bytes:
    rows, delimiter = _rows(listed)
    row = dice.choice(rows)
    if row:
        row[dice.randrange(len(row))] = dice.choice(["x", "日", "=", "9", '"', ", ", "[/x]"]) * 40_000
    return _written(rows, delimiter)


def _many_columns(listed: Listed, dice: Random) -> bytes:
    rows, delimiter = _rows(listed)
    more = MANY_COLUMNS if dice.random() < 1 / 10 else 2_000
    names = [dice.choice(["c{}", "Amount", "Company", ""]).format(count) for count in range(more)]
    return _written([rows[0] + names, *rows[1:]], delimiter)


def _quote_open(listed: Listed, dice: Random) -> Mutant:
    rows, delimiter = _rows(listed)
    plain = [[cell.replace('"', "").replace("\n", " ") for cell in row] for row in rows]
    number = dice.randrange(1, len(rows))
    place = dice.randrange(len(plain[number]) or 1)
    before, after = _written(plain[:number], delimiter), _written(plain[number + 1 :], delimiter)
    lead = "".join(cell + delimiter for cell in plain[number][:place] if delimiter not in cell)
    raw = before + f'{lead}"open'.encode() + b"\n" + after
    return Mutant("quote_open", raw, (f"line {number + 1}",))


def _no_amount(listed: Listed, dice: Random) -> Mutant | bytes:
    return _spoilt(listed, dice, listed.amounts, NO_AMOUNTS)


def _no_day(listed: Listed, dice: Random) -> Mutant | bytes:
    return _spoilt(listed, dice, listed.days, NO_DAYS)


def _spoilt(listed: Listed, dice: Random, names: tuple[str, ...], texts: tuple[str, ...]) -> Mutant | bytes:
    """Put what is no amount or day into one cell: the refusal has to name its line and column."""
    if not names:
        return _hostile_cell(listed, dice)
    rows, delimiter = _rows(listed)
    number, name = dice.randrange(1, len(rows)), dice.choice(names)
    rows[number][rows[0].index(name)] = dice.choice(texts)
    line = 1 + sum(1 + sum(cell.count("\n") for cell in row) for row in rows[:number])
    return Mutant(f"spoilt {name}", _written(rows, delimiter), (f"line {line}:", f'"{name}"'))


_BYTES: list[Any] = [
    *(_flip, _cut, _part_gone, _part_twice, _noise, _hostile, _other_encoding, _two_encodings),
    *(_marks, _line_ends, _other_format, _nul),
]
_TABLES: list[Any] = [
    *(_columns_moved, _columns_twice, _headers_moved, _headers_gone, _rows_moved, _other_delimiter),
    *(_hostile_cell, _huge_cell, _many_columns, _quote_open, _no_amount, _no_day),
]
