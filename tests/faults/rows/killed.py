"""SIGKILL while calls are stated and logged by keys: what was called saved is there, once, and the draft too.

Half of the kills come within 40 ms of a key, most of those of a key that writes; the others at any moment,
also while the app starts. A write counts as acknowledged when the terminal was sent `Saved` with its words
before the kill; a draft is due when its words stood on the screen for 300 ms.
"""

from __future__ import annotations

import json
import re
import sqlite3
import time
from collections import Counter
from contextlib import closing
from dataclasses import dataclass, field
from functools import partial
from random import Random
from typing import TYPE_CHECKING

from tests.faults.books import copy_book, is_bad, make_book_of
from tests.faults.side_by_side import AT_A_TIME, side_by_side
from tests.faults.tally import Tally
from tests.faults.window import ESCAPES, NeverSeenError, Window

if TYPE_CHECKING:
    from pathlib import Path

    from tests.faults.tally import Trial

FAULT = "SIGKILL while calls are stated and logged by keys"
ROUNDS = 2
BOOK_LASTS = 50
NEAR = 0.04
DRAFT_WITHIN = 0.3
STARTING = 0.3
LONGEST = 0.6
TYPING, ACTING = (0.003, 0.03), (0.02, 0.12)
MOSTLY, RARELY = 0.7, 0.1
_SAVED = re.compile(rb"Saved  (Stated|Logged continuation) for \S+: (k\d+) agrees")


@dataclass(slots=True)
class Kill:
    """One kill: what was typed, what the terminal was sent, and when the end came."""

    number: int
    account: str
    sent: bytes = b""
    came: list[tuple[float, int]] = field(default_factory=list)
    at: float = 0.0
    how: str = ""

    def words(self, turn: int) -> str:
        """Give the outcome of a round, which no other has."""
        return f"k{self.number:04}{turn} agrees to it"

    def keys(self) -> list[str]:
        """Give every key in turn: an outcome is stated, the call logged, and the panel opened again."""
        return [key for turn in range(ROUNDS) for key in (*self.words(turn), "\r", "w", "c", "w", "p")]

    def acknowledged(self, what: bytes) -> set[str]:
        """Give the outcomes that the terminal was told are saved."""
        told = _SAVED.findall(ESCAPES.sub(b"", self.sent))
        return {key.decode() for kind, key in told if kind.startswith(what)}

    def seen_in_time(self) -> str:
        """Give the newest words that stood on the screen long enough to be kept."""
        upto = max((size for at, size in self.came if at <= self.at - DRAFT_WITHIN), default=0)
        told = ESCAPES.sub(b"", self.sent[:upto]).decode(errors="replace")
        for turn in reversed(range(ROUNDS)):
            words = self.words(turn)
            for length in range(len(words), len(f"k{self.number:04}{turn}") - 1, -1):
                if words[:length] in told:
                    # A space at the end can't be told from the empty field behind it.
                    return words[:length].rstrip()
        return ""


def run(trial: Trial) -> Tally:
    """Kill the app again and again, and look through the book after each kill."""
    times = trial.of(1000, 20)
    template = trial.folder / "template.db"
    make_book_of(template, [f"acct{number:03}" for number in range(min(times, BOOK_LASTS))])
    starts = range(0, times, BOOK_LASTS if times > BOOK_LASTS else times // AT_A_TIME)
    parts = [range(start, min(start + starts.step, times)) for start in starts]
    whole = side_by_side("kills", [partial(_on_one_book, trial, template, part) for part in parts])
    counted = sum((Counter(json.loads(note)) for note in whole.notes), Counter[str]())
    whole.notes = [", ".join(f"{count:,} {what}" for what, count in sorted(counted.items()))]
    return whole


def _on_one_book(trial: Trial, template: Path, numbers: range) -> Tally:
    """Kill the app on one book that goes on from kill to kill."""
    names = ("lost", "doubled", "drafts lost", "damaged", "not opened again")
    tally, counts = Tally("kills", dict.fromkeys(names, 0)), Counter[str]()
    home = trial.folder / f"from-{numbers.start}"
    home.mkdir()
    book, dice = copy_book(template, home / "book.db"), Random(f"{trial.seed} {numbers.start}")  # noqa: S311 - dice
    for number in numbers:
        kill = Kill(number, f"acct{number % BOOK_LASTS:03}")
        try:
            _one(kill, home, book, dice)
        except NeverSeenError as error:
            tally.fault("not opened again", f"before {kill.how}: {error}")
        _look(kill, book, tally, counts)
        tally.tried += 1
    tally.notes.append(json.dumps(counts))
    return tally


def _one(kill: Kill, home: Path, book: Path, dice: Random) -> None:
    keys = kill.keys()
    gaps = [dice.uniform(*(ACTING if key in "\rwcp" else TYPING)) for key in keys]
    last, after = _when(keys, dice)
    kill.how = f"the kill {after * 1000:.0f} ms after key {last} of {''.join(keys)!r}"
    with Window(home, "--db", str(book), "open", kill.account) as window:
        if last >= 0:
            window.sees("They agree to")
        for key, gap in zip(keys[: last + 1], gaps, strict=False):
            window.listen(gap)
            window.type(key)
        window.listen(after)
        kill.at = time.monotonic()
        window.kill()
        kill.sent, kill.came = bytes(window.sent), window.came


def _when(keys: list[str], dice: Random) -> tuple[int, float]:
    """Give the key the kill follows, -1 for none, and by how many seconds."""
    if dice.random() < 0.5:
        writing = [place for place, key in enumerate(keys) if key == "w"]
        return dice.choice(writing if dice.random() < MOSTLY else range(len(keys))), dice.uniform(0, NEAR)
    if dice.random() < RARELY:
        return -1, dice.uniform(0, STARTING)
    if dice.random() < 0.5:
        words = len(keys) // ROUNDS - len("rwcwp")
        return dice.randrange(ROUNDS) * len(keys) // ROUNDS + dice.randrange(words), dice.uniform(
            DRAFT_WITHIN, LONGEST
        )
    return dice.randrange(len(keys)), dice.uniform(0, LONGEST)


def _look(kill: Kill, book: Path, tally: Tally, counts: Counter[str]) -> None:
    """Look through the book after one kill."""
    wrong = is_bad(book)
    if wrong:
        tally.fault("damaged", f"{kill.how}: {wrong[0]}")
    kept, draft = _kept(kill, book)
    stated, logged = kill.acknowledged(b"Stated"), kill.acknowledged(b"Logged")
    outcomes = Counter(outcome.partition(" ")[0] for outcome, _ in kept)
    lost = stated - set(outcomes)
    lost |= logged - {outcome.partition(" ")[0] for outcome, is_logged in kept if is_logged}
    if lost:
        tally.fault("lost", f"{kill.how}: {sorted(lost)} of {kept}")
    if any(times > 1 for times in outcomes.values()):
        tally.fault("doubled", f"{kill.how}: {kept}")
    due = kill.seen_in_time()
    is_stated = any(outcome.startswith(due) for outcome, _ in kept)
    if due and not is_stated and not draft.startswith(due):
        tally.fault("drafts lost", f"{kill.how}: {due!r} is due and {draft!r} is kept")
    counts["writes acknowledged"] += len(stated) + len(logged)
    counts["drafts due"] += bool(due and not is_stated)


def _kept(kill: Kill, book: Path) -> tuple[list[tuple[str, bool]], str]:
    """Give what the book holds of this kill's calls, each with whether it is logged, and the draft."""
    with closing(sqlite3.connect(book)) as connection:
        rows = connection.execute(
            "SELECT outcome, logged_at IS NOT NULL FROM call WHERE outcome LIKE ?", (f"k{kill.number:04}%",)
        ).fetchall()
        drafts = connection.execute(
            "SELECT fields FROM draft JOIN account a ON a.name = ? WHERE subject = 'account ' || a.id",
            (kill.account,),
        ).fetchall()
    return [(outcome, bool(is_logged)) for outcome, is_logged in rows], "".join(
        json.loads(fields).get("outcome", "") for (fields,) in drafts
    )
