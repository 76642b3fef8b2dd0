"""A CSV text as rows that still know their line in the file.

The header line alone decides the delimiter. A quote mark that is never closed is refused with the line it
was opened on: read any further, it would swallow customers without a word.
"""

import csv
import io
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path

from acctui.domain.errors import RuleBroken
from acctui.domain.text import quoted
from acctui.exchange.csv_text import Text, read_text
from acctui.exchange.formulas import defused, has_marks, unmarked

_DELIMITERS = ",;\t|"
# Not str.splitlines: it also breaks at characters that a spreadsheet keeps inside a cell.
_PHYSICAL = re.compile(r"[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+")
_PIECE = 1 << 16
_LINE_END = re.compile(r"\r\n|\r|\n")
_NAMED = re.compile(r'"?sep=(\\t|[^\w"\r\n])"?(?:\r\n|\r|\n|\Z)', re.IGNORECASE)
_QUOTED_PART = re.compile(r'"[^"]*"?')

# The module's own limit of 131,072 characters is smaller than a long note.
csv.field_size_limit(2**31 - 1)

Line = tuple[int, list[str]]


@dataclass(frozen=True, slots=True)
class Table:
    """A list: its header, and its rows as often as they are asked for.

    `start` is where the list begins in `text`, below a line that names the delimiter.
    """

    file: str
    encoding: str
    delimiter: str
    text: str = field(repr=False)
    start: int = 0
    header: tuple[str, ...] = ()

    def rows(self) -> Iterator[Line]:
        """Give each row below the header that is not blank, with the physical line it begins on."""
        return islice(self.lines(), 1, None)

    def lines(self) -> Iterator[Line]:
        """Give the header and the rows, marks against formulas taken off."""
        if has_marks(self.text):
            return ((line, unmarked(cells)) for line, cells in self._parsed())
        return self._parsed()

    def _parsed(self) -> Iterator[Line]:
        reader = csv.reader(_physical(self.text, self.start), delimiter=self.delimiter, strict=True)
        first = 2 if self.start else 1
        line = first
        try:
            for cells in reader:
                if (cells and cells[0].strip()) or any(map(str.strip, cells)):
                    yield line, cells
                line = reader.line_num + first
        except csv.Error:
            raise self._torn(line) from None

    def _torn(self, line: int) -> RuleBroken:
        row = next(islice(_PHYSICAL.finditer(self.text), line - 1, None)).start()
        opened = _torn_quote(self.text, row, self.delimiter)
        begins = row
        for line_end in _LINE_END.finditer(self.text, row, opened):
            line, begins = line + 1, line_end.end()
        sentence = (
            f"The quote mark opened in line {line}, character {opened - begins + 1}, of {quoted(self.file)} "
            "is not closed. Close it, or export the list again."
        )
        return RuleBroken("file", sentence)

    def as_line(self, cells: Sequence[str]) -> str:
        """Write cells back as one CSV row without its line end, safe to open in a spreadsheet."""
        out = io.StringIO()
        csv.writer(out, delimiter=self.delimiter, lineterminator="").writerow(map(defused, cells))
        return out.getvalue()


def _physical(text: str, start: int) -> Iterator[str]:
    """Give the lines of a text with their ends, broken where a file is broken: at LF, CR or both."""
    while start < len(text):
        # Piece by piece: the stream of a whole file would hold it a second time, at its widest.
        end = text.find("\n", start + _PIECE) + 1 or len(text)
        yield from io.StringIO(text[start:end], newline="")
        start = end


def read_table(path: Path, encoding: str | None = None) -> Table:
    """Open a list: encoding, delimiter and header; refuses a list without a single row."""
    text = read_text(path, encoding)
    bare = _bare_table(text)
    lines = bare.lines()
    _, header = next(lines, (0, []))
    if not header:
        raise RuleBroken("file", f"{quoted(text.file)} is empty. Export it again, with its header line.")
    if next(lines, None) is None:
        sentence = f"{quoted(text.file)} has no rows below its header. Export it again with its rows."
        raise RuleBroken("file", sentence)
    names = tuple(" ".join(name.removeprefix("\ufeff").split()) for name in header)
    return Table(bare.file, bare.encoding, bare.delimiter, bare.text, bare.start, names)


def _bare_table(text: Text) -> Table:
    named = _NAMED.match(text.characters)
    if named:
        delimiter = named.group(1).replace(r"\t", "\t")
        return Table(text.file, text.encoding, delimiter, text.characters, named.end())
    return Table(text.file, text.encoding, _delimiter_of(text.characters), text.characters)


def _delimiter_of(text: str) -> str:
    first = re.search(r"[^\r\n]*\S[^\r\n]*", text)
    header = _QUOTED_PART.sub("", first.group()) if first else ""
    return max(_DELIMITERS, key=header.count)


def _torn_quote(text: str, place: int, delimiter: str) -> int:
    """Find the quote mark that is opened at or after a row's start and not closed as it should be."""
    ends = re.escape(delimiter) + r"\r\n"
    sound = re.compile(rf'(?:"[^"]*(?:""[^"]*)*"|(?!")[^{ends}]*)[{ends}]')
    while found := sound.match(text, place):
        place = found.end()
    return place
