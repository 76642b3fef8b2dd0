"""Hostile text given to every place of every command: it is kept as it is, or refused in a sentence."""

from __future__ import annotations

import shutil
from dataclasses import dataclass, field
from itertools import cycle
from typing import TYPE_CHECKING

from tests.faults.commands import Ran, acctui
from tests.faults.likely_words import found_in
from tests.faults.ways_in import WayIn, ways_in
from tests.faults.words_of_the_book import Column, kept_since, last_step
from tests.hostile_texts import BREAKING, REFUSED, TEXTS, acting_signs

from acctui.domain.text import is_blank

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.faults.tally import Tally, Trial

_OF_OTHERS = 8
"""Texts for a place that takes no words: it can only quote them in its refusal."""
PLAIN = "Plain words 7f3a"
LONG = 100_000
LONGEST_ANSWER = 4_000
"""Characters a command may say about one text it was given; nobody reads more."""
_LIST = "Company,Amount,Close Date\nBaltic,12.50,2026-02-03\n"


@dataclass(slots=True)
class Desk:
    """A sample book that every try begins with again, and what the tries have reached."""

    template: Path
    book: Path
    known: dict[str, str]
    reached: set[Column] = field(default_factory=set)

    def anew(self) -> Path:
        """Put the sample book in its place."""
        for tail in ("-wal", "-shm", "-journal"):
            self.book.with_name(self.book.name + tail).unlink(missing_ok=True)
        shutil.copyfile(self.template, self.book)
        return self.book


def desk_of(template: Path, folder: Path) -> Desk:
    """Lay the sample book out, with the numbers commands can be tried on."""
    book = folder / "in.db"
    book.touch(mode=0o600)
    deals = folder / "list.csv"
    deals.write_text(_LIST, "utf-8")
    proposed = acctui(template, "factor", "proposals", "--json").out.decode()
    key = proposed.partition('"key": "')[2].partition('"')[0]
    return Desk(template, book, found_in(template) | {"list": str(deals), "proposed": key})


def try_every_place(trial: Trial, tally: Tally, desk: Desk) -> None:
    """Give hostile texts to every place; in the short form a third of the places, one each."""
    texts = [*TEXTS, *BREAKING, *REFUSED]
    rotating = cycle(texts)
    for number, way in enumerate(ways_in()):
        if trial.is_short and number % 3 != trial.seed % 3:
            continue
        takes = _takes_words(desk, way)
        few = [next(rotating) for _ in range(trial.of(len(texts) if takes else _OF_OTHERS, 1))]
        for count, text in enumerate(few):
            if way.is_path and text in REFUSED:
                continue  # No shell can hand such a name over.
            _try(tally, desk, _Tried(way, text, takes=takes, as_json=bool(count % 2)))
        if takes:
            _try(tally, desk, _Tried(way, _long(), takes=True))
            _try(tally, desk, _Tried(way, "-", takes=False, stdin=few[0]))


def _long() -> str:
    return ("[/x]\x1b]52;c;eA==\x07日 e\u0301 " * LONG)[:LONG]


@dataclass(frozen=True, slots=True)
class _Tried:
    way: WayIn
    text: str
    takes: bool
    as_json: bool = False
    stdin: str = ""

    def run(self, desk: Desk) -> Ran:
        words = self.way.words(self.text, desk.known)
        more = ("--json",) if self.as_json else ()
        stdin = self.stdin.encode("utf-8", "surrogatepass")
        return acctui(
            desk.anew(),
            *self.way.command,
            *more,
            *words[len(self.way.command) :],
            stdin=stdin,
            terminal=not self.as_json,
        )

    def __str__(self) -> str:
        text = f"stdin {self.stdin!a}"[:80] if self.stdin else ascii(self.text)[:60]
        return f"{' '.join(self.way.command)} {self.way.place} = {text}"


def _takes_words(desk: Desk, way: WayIn) -> bool:
    """Tell whether plain words in this place come into the book."""
    ran = _Tried(way, PLAIN, takes=False).run(desk)
    return ran.code == 0 and any(PLAIN in text for _, text in kept_since(desk.book, last_step(desk.template)))


def _try(tally: Tally, desk: Desk, tried: _Tried) -> None:
    ran = tried.run(desk)
    tally.tried += 1
    judge_words(tally, ran, str(tried))
    step = last_step(desk.template)
    kept = kept_since(desk.book, step)
    text = (tried.stdin or tried.text).replace("\r\n", "\n")
    found = {column for column, value in kept if _holds(value, text)}
    desk.reached.update(found)
    if ran.code and last_step(desk.book) != step:
        tally.fault("half kept", f"{tried}: {ran.told}")
    if ran.code == 0 and tried.takes and not found and not is_blank(text) and not _is_split(tried, kept):
        tally.fault("cut or changed", f"{tried}: {ran.out[-200:]!a}")
    if found and tried.text in REFUSED:
        tally.fault("let in", str(tried))
    if ran.code and tried.takes and len(text) >= LONG and f"{len(text):,}" not in ran.err.decode():
        tally.fault("refused without the count", f"{tried}: {ran.told}")


def _is_split(tried: _Tried, kept: list[tuple[Column, str]]) -> bool:
    """Tell whether a step was kept as who does what: its first colon stands between the two."""
    if tried.way.place != "step":
        return False
    who, _, what = (tried.stdin or tried.text).partition(":")
    values = {value for _, value in kept}
    return who.strip().lstrip('" ') in {value.lstrip('" ') for value in values} and what.strip() in values


def _holds(value: str, text: str) -> bool:
    """Tell whether a text is kept: whole, or as the quote a leading quote mark makes of it."""
    return text in value or text.lstrip('" ') in value


def judge_words(tally: Tally, ran: Ran, which: str) -> None:
    """Look through all that a command wrote for bytes that act on a terminal, and for tracebacks."""
    if ran.is_surprised:
        tally.fault("tracebacks", f"{which}: {ran.told}")
    for name, written in (("out", ran.out), ("err", ran.err)):
        # A calendar's lines end in CR LF, which moves no more than a line feed does.
        acting = acting_signs(written.replace(b"\r\n", b"\n").decode(errors="surrogateescape"))
        if acting:
            tally.fault("bytes that act", f"{which}: {sorted(map(ascii, acting))} on std{name}")
    if len(ran.err) > LONGEST_ANSWER:
        tally.fault("endless answers", f"{which}: {len(ran.err):,} bytes, {ran.err[:200]!a}")


def places_left_out(desk: Desk, wanted: set[Column]) -> Iterator[str]:
    """Name the columns of words that no command has brought a text into."""
    yield from sorted(f"{table}.{column}" for table, column in wanted - desk.reached)
