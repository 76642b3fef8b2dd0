"""A book full of hostile text, and every command and file that shows it."""

from __future__ import annotations

import csv
import io
from contextlib import suppress
from html.parser import HTMLParser
from typing import TYPE_CHECKING

import icalendar
import vobject
from tests.faults.commands import Ran, acctui
from tests.faults.hostile_in import Desk, judge_words
from tests.faults.ways_in import whole_commands
from wcwidth import wcswidth

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from tests.faults.tally import Tally, Trial

WIDTH = 120
_RUNS = ("=", "+", "-", "@", "\t", "\r", "\n", "\uff1d", "\uff0b", "\uff0d", "\uff20")
_PROPERTIES = {
    *("UID", "SEQUENCE", "DTSTAMP", "LAST-MODIFIED", "DTSTART", "DTEND", "SUMMARY", "DESCRIPTION"),
    *("STATUS", "TRANSP", "PRIORITY"),
}
_TAGS = {
    *("html", "head", "meta", "title", "style", "body", "h1", "h2", "p", "ul", "li", "table", "thead"),
    *("tbody", "tr", "th", "td"),
}


def show_everything(trial: Trial, tally: Tally, desk: Desk, accounts: Sequence[int]) -> None:
    """Run every command about every account, for a person and as JSON; in the short form a third of them."""
    for account in accounts:
        for number, words in enumerate(whole_commands(account)):
            if trial.is_short and number % 3 != trial.seed % 3:
                continue
            if account == accounts[0] or f"#{account}" in words:
                _show(tally, desk, [word.format_map(desk.known) for word in words])


def _show(tally: Tally, desk: Desk, words: list[str]) -> None:
    place = words.index("--")
    for more, terminal in (((), True), (("--json",), False)):
        ran = acctui(desk.anew(), *words[:place], *more, *words[place:], terminal=terminal)
        tally.tried += 1
        judge_words(tally, ran, " ".join((*words, *more)))
        if terminal and ran.code == 0:
            _judge_columns(tally, ran)


def _judge_columns(tally: Tally, ran: Ran) -> None:
    """Look whether a table's columns are straight: as many gaps through all lines as through its head."""
    lines = ran.out.decode().splitlines()
    heads = [head for head in lines[0].split("  ") if head.strip()] if lines else []
    if not _is_table(ran) or len(heads) < 2 or len(lines) < 3:
        return
    filled = [_filled(line) for line in lines]
    widest = max(map(len, filled))
    gaps = [all(not (place < len(line) and line[place]) for line in filled) for place in range(widest)]
    through = sum(
        here and after and not before
        for before, here, after in zip([False, *gaps], gaps, gaps[1:], strict=False)
    )
    if through < len(heads) - 1:
        tally.fault("crooked lines", f"{' '.join(ran.words)}: {len(heads)} columns, {through} gaps")
    if any(wcswidth(line) > WIDTH for line in lines) and "list" in ran.words:
        tally.fault("crooked lines", f"{' '.join(ran.words)}: a line is wider than the terminal")


def _is_table(ran: Ran) -> bool:
    return bool({"list", "history", "questions"} & set(ran.words)) and "factor" not in ran.words[:1]


def _filled(line: str) -> list[bool]:
    """Tell of each cell of a line whether something stands in it."""
    cells: list[bool] = []
    before = 0
    for end in range(1, len(line) + 1):
        wide = wcswidth(line[:end])
        if wide > before:
            cells += [line[end - 1] != " "] * (wide - before)
            before = wide
    return cells


# files


def write_every_file(tally: Tally, book: Path, folder: Path) -> None:
    """Export the book in every format, and read each file with programs that know nothing of ours."""
    lists = folder / "lists"
    for words in (("csv", lists), ("ics", folder / "plan.ics"), ("json", folder / "book.json")):
        ran = acctui(book, "export", "--format", words[0], "--output", str(words[1]))
        judge_words(tally, ran, f"export {words[0]}")
        if ran.code:
            tally.fault("tracebacks", f"export {words[0]}: {ran.told}")
    for terminal in (True, False):
        for name in ("csv", "ics", "json"):
            ran = acctui(book, "export", "--format", name, "--output", "-", terminal=terminal)
            if terminal:
                judge_words(tally, ran, f"export {name} to a terminal")
    _judge_cells(tally, lists)
    _judge_calendar(tally, (folder / "plan.ics").read_bytes())
    _judge_round_trip(tally, folder)
    _judge_pages(tally, book)


def _judge_cells(tally: Tally, folder: Path) -> None:
    for path in sorted(folder.glob("*.csv")):
        judge_cells(tally, path)


def judge_cells(tally: Tally, path: Path) -> None:
    """Count the cells of a list that a spreadsheet would run."""
    for row in csv.reader(io.StringIO(path.read_text("utf-8-sig"), newline="")):
        tally.tried += 1
        for cell in row:
            if cell.startswith(_RUNS) and not _is_number(cell):
                tally.fault("formula cells", f"{path.name}: {cell[:60]!a}")


def _is_number(text: str) -> bool:
    with suppress(ValueError):
        float(text)
        return set(text) <= set("-.0123456789")
    return False


def _judge_calendar(tally: Tally, raw: bytes) -> None:
    calendar = icalendar.Calendar.from_ical(raw)
    events = list(calendar.walk("VEVENT"))
    told = [
        {str(name): str(value) for name, value in event.property_items(recursive=False)} for event in events
    ]
    tally.tried += len(told)
    for event, kind in zip(events, calendar.subcomponents, strict=True):
        strange = {name for name, _ in event.property_items(recursive=False)} - _PROPERTIES - {"BEGIN", "END"}
        if strange or kind.name != "VEVENT" or event.subcomponents:
            tally.fault("injected properties", f"{sorted(strange)} in {str(event.get('summary'))[:60]!a}")
    again = next(vobject.readComponents(raw.decode()))
    others = [child for child in again.getChildren() if child.name == "VEVENT"]
    if len(others) != len(events):
        tally.fault("injected properties", f"{len(events)} events for one reader, {len(others)} for another")
    for other in others:
        strange = {child.name for child in other.getChildren()} - _PROPERTIES
        if strange:
            tally.fault("injected properties", f"{sorted(strange)} for another reader")
    lines = raw.split(b"\r\n")
    if any(len(line) > 75 or b"\n" in line or b"\r" in line for line in lines):
        tally.fault("injected properties", "a line is longer than 75 bytes or not ended by CR LF")


def _judge_round_trip(tally: Tally, folder: Path) -> None:
    first = (folder / "book.json").read_bytes()
    other = folder / "again" / "book.db"
    taken = acctui(other, "import", str(folder / "book.json"))
    again = acctui(other, "export").out
    tally.tried += 1
    if taken.code or again != first:
        tally.fault("round trips not exact", f"{len(first):,} bytes out, {len(again):,} again: {taken.told}")


class _Tags(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.strange: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note a tag or an attribute no sheet of ours has."""
        known = {"class", "charset", "name", "content", "lang", "colspan", "scope"}
        self.strange += [tag] if tag not in _TAGS else [name for name, _ in attrs if name not in known]


def _judge_pages(tally: Tally, book: Path) -> None:
    page = acctui(book, "one-on-one", "--format", "html").out.decode()
    tags = _Tags()
    tags.feed(page)
    tally.tried += 1
    if tags.strange or not page:
        tally.fault("injected properties", f"HTML tags {sorted(set(tags.strange))[:9]}")
