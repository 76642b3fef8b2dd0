"""A file's bytes as text, in the encoding it was written in.

A byte order mark decides, then strict UTF-8, then the Windows code page; guessing further mis-reads short
lists, so anything else has to be named. What is no text at all is refused in one sentence.
"""

import codecs
import re
import sys
from dataclasses import dataclass
from pathlib import Path

from acctui.domain.errors import RuleBroken
from acctui.domain.text import named, quoted

# UTF-32 before UTF-16: the mark of the one begins with the mark of the other.
_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_ZIP = b"PK\x03\x04"
_SAVE_AS_CSV = "Open it in its own program and save it as CSV."
_NO_TEXT = (
    (_ZIP, "a ZIP archive", "Unpack it and name the CSV files inside."),
    (b"PK\x05\x06", "an empty ZIP archive", "Name the CSV file itself."),
    (b"\x1f\x8b", "a compressed file", "Unpack it first."),
    (b"%PDF-", "a PDF", "Export the list as CSV instead."),
    (b"\xd0\xcf\x11\xe0", "an old Office file (XLS or DOC)", _SAVE_AS_CSV),
    (b"SQLite format 3\0", "a database", "Export the list from its own program as CSV."),
    (b"\x89PNG", "a picture", "Export the list as CSV instead."),
    (b"\xff\xd8\xff", "a picture", "Export the list as CSV instead."),
    (b"{\\rtf", "an RTF document", _SAVE_AS_CSV),
    (b"BEGIN:VCARD", "a file of contact cards", "Export the contacts as CSV instead."),
    (b"BEGIN:VCALENDAR", "a calendar", "Export the list as CSV instead."),
    (b"<", "a web page or an XML file", _SAVE_AS_CSV),
)
_WIDE_SHARE = 0.3
_SAMPLE = 4096


@dataclass(frozen=True, slots=True)
class Text:
    """A file read: its name for sentences, the encoding it had, and all its characters."""

    file: str
    encoding: str
    characters: str


def read_text(path: Path, encoding: str | None = None) -> Text:
    """Read a file as text; `-` is what is piped in. Refuses what is no text, in one sentence each."""
    file = "standard input" if str(path) == "-" else path.name
    raw = _read_bytes(path)
    if not raw.strip():
        raise RuleBroken("file", f"{quoted(file)} is empty. Export it again, with its header line.")
    _refuse_other_formats(file, raw)
    name, text = _decoded(file, raw, encoding)
    _refuse_nul(file, name, text, raw)
    return Text(file, name, text.removeprefix("\ufeff"))


def _read_bytes(path: Path) -> bytes:
    if str(path) == "-":
        return sys.stdin.buffer.read()
    if path.is_dir():
        raise RuleBroken("file", f"{_named(path)} is a folder. Name the files in it, one by one.")
    try:
        return path.read_bytes()
    except FileNotFoundError:
        raise RuleBroken("file", f"There is no file {_named(path)}. Check its name.") from None
    except PermissionError:
        sentence = f"{_named(path)} may not be read. Give yourself the right to read it, or copy it."
        raise RuleBroken("file", sentence) from None
    except OSError as error:
        reason = error.strerror or "it can't be opened"
        raise RuleBroken("file", f"{_named(path)} can't be read: {reason}. Copy it and try again.") from None


def _named(path: Path) -> str:
    return f'"{named(str(path))}"'


def _refuse_other_formats(file: str, raw: bytes) -> None:
    if raw.startswith(_ZIP) and b"xl/" in raw:
        sentence = f"{quoted(file)} is an XLSX workbook. Open it and save the sheet as CSV, then import that."
        raise RuleBroken("file", sentence)
    begins = raw[:_SAMPLE].removeprefix(codecs.BOM_UTF8).lstrip()
    for magic, what, advice in _NO_TEXT:
        if begins.startswith(magic):
            raise RuleBroken("file", f"{quoted(file)} is {what}, not a CSV list. {advice}")


def _decoded(file: str, raw: bytes, encoding: str | None) -> tuple[str, str]:
    if encoding is not None:
        return encoding, _decoded_as_told(file, raw, encoding)
    for mark, name in _MARKS:
        if raw.startswith(mark):
            return name, _decoded_as_told(file, raw, name)
    try:
        return "utf-8", raw.decode("utf-8")
    except UnicodeDecodeError:
        return "cp1252", _decoded_as_told(file, raw, "cp1252")


def _decoded_as_told(file: str, raw: bytes, encoding: str) -> str:
    try:
        return raw.decode(encoding)
    except UnicodeError:
        sentence = (
            f"{quoted(file)} can't be read as {encoding}. "
            "Name its encoding with --encoding, or save it as UTF-8."
        )
        raise RuleBroken("encoding", sentence) from None
    except (LookupError, ValueError):
        sentence = f"{quoted(encoding)} is no encoding. Name one such as utf-8, cp1252 or utf-16."
        raise RuleBroken("encoding", sentence) from None


def _refuse_nul(file: str, name: str, text: str, raw: bytes) -> None:
    place = text.find("\0")
    if place < 0:
        return
    sample = raw[:_SAMPLE]
    if name in ("utf-8", "cp1252") and sample.count(0) > len(sample) * _WIDE_SHARE:
        wide = "utf-16-be" if sample[:1] == b"\0" else "utf-16-le"
        sentence = f"{quoted(file)} looks like UTF-16 without its mark. Import it with --encoding {wide}."
    else:
        sentence = (
            f"{quoted(file)} holds a NUL character in {_whereabouts(text[:place])}, so it is no text or "
            "it is damaged. Export it again as CSV."
        )
    raise RuleBroken("file", sentence)


def _whereabouts(before: str) -> str:
    """Name the line and the character that come after a text, as an editor counts them."""
    lines = re.split(r"\r\n|\r|\n", before)
    return f"line {len(lines)}, character {len(lines[-1]) + 1}"
