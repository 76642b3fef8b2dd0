"""Copies of a book harmed in every way a disk, another program or a person can, each asked in every way."""

from __future__ import annotations

import shutil
import subprocess
import time
from contextlib import redirect_stdout
from dataclasses import dataclass
from io import StringIO
from typing import TYPE_CHECKING

from tests.faults.harm import template as good_books
from tests.faults.harm.asked import NOBODY, PATIENCE, Answer, asked, command, window
from tests.faults.harm.harms import HARMS
from tests.faults.harm.truth import CONTENT, WHOLE, Kept, content_of, form_of, snapshot, truth_of
from tests.faults.tally import Tally, Trial
from tests.terminal.sitting import PROGRAM, Sitting

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path
    from random import Random

    from tests.faults.harm.harm import Harm

FAULT = "a damaged, foreign or misplaced file"

_FAULTS = (
    "tracebacks",
    "hangs",
    "unnoticed",
    "refused without cause",
    "changed by a refusal",
    "unnamed",
    "no way back",
    "not restored",
)
_WITHIN = 2.0
_PLACES = (
    "pipe",
    "folder",
    "link",
    "hard link",
    "unreadable",
    "folder closed",
    "only to be read",
    "odd file beside",
)
"""Here a refusal to restore is right: what stands in the way is no file of ours, or may not be written to."""
_OTHERS = ("foreign file", "another program's database", "other revision", "mark taken off")
_NO_BOOK = (*_PLACES, *_OTHERS)
_SURPRISES = ("Traceback (most recent call last)", "did not expect")


@dataclass(slots=True)
class Bench:
    """What all copies share."""

    trial: Trial
    tally: Tally
    template: good_books.Template
    form: set[tuple[str, ...]]
    good: list[Kept]
    silent: int = 0
    named: int = 0


def run(trial: Trial) -> Tally:
    """Harm copies, ask of each, and judge the answers."""
    tally = Tally("copies", dict.fromkeys(_FAULTS, 0))
    for folder in (trial.folder.parent, trial.folder):
        folder.chmod(0o755)
    bench = _bench(trial, tally)
    dice = trial.dice()
    for number, harm in enumerate(_chosen(dice, trial.of(1000, 48))):
        _try(bench, harm, number, dice)
    for number, harm in enumerate(_sample(trial.of(45, 3), dice)):
        _try_whole(bench, harm, number, dice)
    tally.notes.append(
        f"{bench.silent + bench.named} harms left a file that is whole by SQLite's own check, with another "
        f"text, number or date in it or without its last writes; acctui named {bench.named} of them, "
        f"{bench.silent} can't be told from what a seller may have written"
    )
    return tally


def _bench(trial: Trial, tally: Tally) -> Bench:
    template = good_books.make(trial.folder / "template")
    copies = [trial.folder / "rest.db", trial.folder / "late.db"]
    good_books.copy_all(template.book, copies[0])
    good_books.copy_all(template.logged, copies[1])
    good = [content_of(copy) for copy in copies]
    _warm(template, trial.folder)
    return Bench(trial, tally, template, form_of(copies[0]), good)


def _warm(template: good_books.Template, folder: Path) -> None:
    """Load all that the ways load, so that no copy waits for it and nobody is kept from it."""
    book = template.give(folder / "warm")
    with redirect_stdout(StringIO()):
        for ask in _ways(book, str(next((book.parent / "backups").iterdir()))).values():
            ask()


def _chosen(dice: Random, count: int) -> list[Harm]:
    """Give every harm at least once and the rest by its share, in any order."""
    shares = [harm.share for harm in HARMS]
    chosen = [*HARMS, *dice.choices(HARMS, shares, k=max(0, count - len(HARMS)))]
    dice.shuffle(chosen)
    return chosen


def _harmed(bench: Bench, harm: Harm, folder: Path, dice: Random) -> tuple[Path, str]:
    book = bench.template.give(folder, getattr(bench.template, harm.source))
    return book, harm.do(book, dice, bench.template)


def _try(bench: Bench, harm: Harm, number: int, dice: Random) -> None:
    folder = bench.trial.folder / f"copy{number}"
    book, how = _harmed(bench, harm, folder, dice)
    what = f"{harm.name}: {how} (copy {number}, seed {bench.trial.seed})"
    truth = _truth(bench, harm, book, number)
    if harm.as_nobody:
        _give_away(folder)
    backup = str(next((folder / "backups").iterdir(), "")) if harm.name != "folder closed" else "none.db"
    answers = asked(
        _ways(book, backup),
        bench.trial.folder / "said",
        lambda: snapshot(folder),
        as_nobody=harm.as_nobody,
    )
    folder.chmod(0o755)
    bench.tally.tried += 1
    for answer in answers:
        _judge(bench, harm, book, truth, what, answer)
    _judge_content(bench, truth, what, {answer.way: answer for answer in answers})
    _judge_restored(bench, harm, book, what, answers[-1])
    shutil.rmtree(folder, ignore_errors=True)


def _truth(bench: Bench, harm: Harm, book: Path, number: int) -> str:
    """Say what a harm came to; what has to be refused by its kind alone is not read."""
    if harm.must:
        return harm.name
    aside = bench.trial.folder / f"truth{number}"
    try:
        return truth_of(book, aside, bench.form, bench.good)
    finally:
        shutil.rmtree(aside, ignore_errors=True)


def _give_away(folder: Path) -> None:
    for path in (folder, *folder.rglob("*")):
        shutil.chown(path, NOBODY, NOBODY)


def _ways(book: Path, backup: str) -> dict[str, Callable[[], int]]:
    db = ("--db", str(book))
    return {
        "read": command(*db, "account", "list"),
        "app": window(book),
        "check": command(*db, "check"),
        "write": command(*db, "account", "add", "A new one"),
        "restore": command(*db, "restore", backup, "--yes"),
    }


def _judge(bench: Bench, harm: Harm, book: Path, truth: str, what: str, answer: Answer) -> None:
    """Count what one answer got wrong."""
    tally, where = bench.tally, f"{what}, {answer.way}: {answer.words.strip()[:400]!r}"
    tally.took("answer", answer.seconds, _WITHIN)
    if answer.code < 0:
        tally.fault("hangs", where)
        return
    if any(words in answer.words for words in _SURPRISES):
        tally.fault("tracebacks", where)
    changed = [name for name in answer.changed if "-before-restore" not in name]
    if answer.is_refusal and changed:
        tally.fault("changed by a refusal", f"{where} changed {changed}")
    if answer.way == "restore":
        return
    if _is_bad(harm, truth) and not answer.is_refusal:
        tally.fault("unnoticed", f"{where} ({truth})")
    if answer.is_refusal:
        _judge_words(bench, harm, book, truth, where, answer)


def _is_bad(harm: Harm, truth: str) -> bool:
    return harm.must or truth.startswith("damaged")


def _judge_words(bench: Bench, harm: Harm, book: Path, truth: str, where: str, answer: Answer) -> None:
    """See that a refusal has a cause, names the file, and the way back to a good one."""
    if truth == WHOLE and not harm.as_nobody:
        bench.tally.fault("refused without cause", where)
    if _is_bad(harm, truth):
        if str(book) not in answer.words:
            bench.tally.fault("unnamed", where)
        goes_round = answer.way == "check" and "To see every such line" in answer.words
        if goes_round or (harm.name not in _NO_BOOK and f"restore {book.parent}" not in answer.words):
            bench.tally.fault("no way back", where)


def _judge_content(bench: Bench, truth: str, what: str, answers: dict[str, Answer]) -> None:
    """Count apart what no check of a file can see: another text where a text may be."""
    if truth != CONTENT:
        return
    if answers["check"].is_refusal:
        bench.named += 1
    elif answers["read"].is_refusal or answers["app"].is_refusal:
        bench.tally.fault("unnoticed", f"{what}: opening refuses and check says nothing")
    else:
        bench.silent += 1


def _judge_restored(bench: Bench, harm: Harm, book: Path, what: str, answer: Answer) -> None:
    """See that the good backup stands in the place, whole, unless the place itself forbids it."""
    where = f"{what}, restore: {answer.words.strip()[:400]!r}"
    if answer.is_refusal:
        if harm.name not in _NO_BOOK:
            bench.tally.fault("not restored", where)
        return
    if content_of(book) != bench.good[0]:
        bench.tally.fault("not restored", f"{where}, and it holds something else")


def _sample(count: int, dice: Random) -> Iterator[Harm]:
    """Give harms for whole programs, every kind once before any comes again."""
    kinds: list[Harm] = []
    for _ in range(count):
        kinds = kinds or dice.sample([harm for harm in HARMS if not harm.as_nobody], len(HARMS) - 3)
        yield kinds.pop()


def _try_whole(bench: Bench, harm: Harm, number: int, dice: Random) -> None:
    """Ask with real processes: a command, and the app in a terminal."""
    folder = bench.trial.folder / f"whole{number}"
    book, how = _harmed(bench, harm, folder, dice)
    what = f"{harm.name}: {how} (whole program {number}, seed {bench.trial.seed})"
    truth = _truth(bench, harm, book, 10_000 + number)
    before = snapshot(folder)
    bench.tally.tried += 1
    for ask in (_listed, _seen):
        said = ask(book)
        answer = Answer(said.way, said.code, said.words, said.seconds, _changed(before, folder))
        _judge(bench, harm, book, truth, what, answer)
    shutil.rmtree(folder, ignore_errors=True)


def _changed(before: dict[str, str], folder: Path) -> tuple[str, ...]:
    after = snapshot(folder)
    return tuple(sorted(name for name in {*before, *after} if before.get(name) != after.get(name)))


def _listed(book: Path) -> Answer:
    began = time.perf_counter()
    try:
        ran = subprocess.run(
            [*PROGRAM, "--db", str(book), "account", "list"],
            capture_output=True,
            text=True,
            errors="replace",
            timeout=PATIENCE,
            check=False,
        )
    except subprocess.TimeoutExpired:
        return Answer("a command", -1, "no answer", PATIENCE)
    return Answer("a command", ran.returncode, ran.stderr, time.perf_counter() - began)


def _seen(book: Path) -> Answer:
    """Open the app in a terminal wide enough for a whole sentence, and leave it again."""
    began = time.perf_counter()
    with Sitting(book.parents[1], "--db", str(book), size=(400, 30)) as sitting:
        while sitting.process.poll() is None and "? help" not in sitting.text and _is_early(began):
            sitting.rest(quiet=0.02, limit=0.2)
        took = time.perf_counter() - began
        if sitting.process.poll() is None:
            sitting.press("2", "down", "enter", "ctrl+q")
        try:
            code = sitting.ended()
        except AssertionError:
            return Answer("the app", -1, sitting.text, took)
        words = sitting.sent.decode(errors="replace") if code else ""
        return Answer("the app", code, words, took)


def _is_early(began: float) -> bool:
    return time.perf_counter() - began < PATIENCE
