"""Every way to change over a tenth of a table: backed up first, one step; no copy for what is less."""

from __future__ import annotations

import json
import shutil
import sqlite3
import traceback
from contextlib import closing
from functools import partial
from typing import TYPE_CHECKING, Any

from tests.faults.books import copy_book
from tests.faults.commands import acctui
from tests.faults.fat_book import NAME, fat_book
from tests.faults.small_book import NOW
from tests.faults.tally import Tally
from tests.faults.ways_to_change import Way, command, ways
from tests.storage.actions import Seller
from tests.storage.dump import dump
from tests.storage.revisions.old import OLDER, old_book

from acctui.services.ports import StoreRefusedError
from acctui.storage.backup_list import Backup, backups_of, is_good
from acctui.storage.store import BookStore

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.faults.tally import Trial

FAULT = "over a tenth of a table changed"

_MANY, _TENTH, _TWICE = 20, 10, 2
_IN_SQL = """
SELECT "table", count(*) FROM entry WHERE step_id = (SELECT max(id) FROM step) GROUP BY 1
"""


def run(trial: Trial) -> Tally:
    """Try each way by itself, then deeds as the dice fall, each held against what it changed."""
    tally = Tally(
        "changes",
        dict.fromkeys(
            (
                "without a backup first",
                "backups that differ from the book before",
                "more steps than one",
                "differences after undo",
                "copies for a small change",
                "undos past a restore or an upgrade",
                "broken off",
            ),
            0,
        ),
    )
    template = fat_book(trial.folder / "template.db")
    for way in ways(trial.folder):
        _try(tally, way.name, partial(_one, tally, way, template, trial.folder / "one" / "book.db"))
    _try(tally, "restore", partial(_put_back, tally, template, trial.folder / "restored" / "book.db"))
    for number in OLDER:
        place = trial.folder / f"old-{number}" / "book.db"
        _try(tally, f"upgrade from {number}", partial(_old, tally, number, place))
    _any_deeds(tally, template, trial.folder / "deeds" / "book.db", trial)
    return tally


def _try(tally: Tally, name: str, job: Callable[[], None]) -> None:
    tally.tried += 1
    try:
        job()
    except Exception:  # noqa: BLE001 - whatever is raised is told as a fault, and the next way is tried
        tally.fault("broken off", f"{name}:\n{traceback.format_exc()}")


# each way by itself


def _one(tally: Tally, way: Way, template: Path, book: Path) -> None:
    _fresh(template, book)
    for job in way.before:
        job(book)
    moment = _Moment(book)
    way.do(book)
    moment.judge(
        tally, way.name, is_much=way.is_much, is_step=not way.name.startswith(("undo", "redo", "the roll"))
    )
    shutil.rmtree(book.parent)


def _fresh(template: Path, book: Path) -> None:
    book.parent.mkdir(mode=0o700)
    copy_book(template, book)


class _Moment:
    """A book before something is done to it."""

    def __init__(self, book: Path) -> None:
        self._book = book
        self._held = dump(book)
        self._backups = set(backups_of(book))
        self._steps = _ask(book, "SELECT count(*) FROM step WHERE state = 'done'")[0][0]

    def made(self) -> list[Backup]:
        """Give the backups made since before something; those of the day's first write count for nothing."""
        made = set(backups_of(self._book)) - self._backups
        return [one for one in made if one.why.startswith("before-")]

    def judge(self, tally: Tally, name: str, *, is_much: bool, is_step: bool) -> None:
        """Hold the book against what it was; a step is undone to see that it was one."""
        made = self.made()
        if is_much and not made:
            tally.fault("without a backup first", name)
        if made and not is_much:
            tally.fault("copies for a small change", f"{name}: {made[0].path.name}")
        for one in made:
            if not is_good(one.path) or dump(one.path) != self._held or one.path.stat().st_mode & 0o177:
                tally.fault("backups that differ from the book before", f"{name}: {one.path.name}")
        if is_step:
            self._undo(tally, name)

    def _undo(self, tally: Tally, name: str) -> None:
        more = _ask(self._book, "SELECT count(*) FROM step WHERE state = 'done'")[0][0] - self._steps
        if more != 1:
            tally.fault("more steps than one", f"{name}: {more}")
        with closing(BookStore(self._book, lambda: NOW)) as store:
            store.undo()
        if dump(self._book) != self._held:
            tally.fault("differences after undo", name)


def _ask(book: Path, sql: str) -> list[Any]:
    with closing(sqlite3.connect(book)) as connection:
        return connection.execute(sql).fetchall()


# where undo stops


def _put_back(tally: Tally, template: Path, book: Path) -> None:
    _fresh(template, book)
    acctui(book, "backup")
    (good,) = backups_of(book)
    command("note", NAME, "tea")(book)
    moment = _Moment(book)
    command("restore", str(good.path), "--yes")(book)
    moment.judge(tally, "restore", is_much=True, is_step=False)
    _stops(tally, "restore", book, moment.made())


def _old(tally: Tally, number: int, book: Path) -> None:
    old_book(book, number)
    before = _tables(book)
    command("today")(book)
    made = backups_of(book)
    if not made:
        tally.fault("without a backup first", f"upgrade from {number}")
    elif not is_good(made[0].path) or _tables(made[0].path) != before:
        tally.fault("backups that differ from the book before", f"upgrade from {number}")
    _stops(tally, f"upgrade from {number}", book, list(made))


def _tables(book: Path) -> dict[str, list[Any]]:
    names = [row[0] for row in _ask(book, "SELECT name FROM pragma_table_list WHERE type = 'table'")]
    return {
        name: _ask(book, f'SELECT * FROM "{name}" ORDER BY 1')  # noqa: S608 - a name of the file
        for name in names
        if name not in {"draft", "sqlite_schema", "sqlite_temp_schema"}
    }


def _stops(tally: Tally, name: str, book: Path, made: list[Backup]) -> None:
    """See that undo goes no further, twice, and names the file that leads back."""
    before = dump(book)
    said = []
    for _ in range(_TWICE):
        with closing(BookStore(book, lambda: NOW)) as store:
            try:
                store.undo()
            except StoreRefusedError as stop:
                said.append(str(stop))
    if (
        len(said) < 2
        or dump(book) != before
        or not all(str(one.path) in words for one in made for words in said)
    ):
        tally.fault("undos past a restore or an upgrade", f"{name}: {said}")


# whatever else there is


def _any_deeds(tally: Tally, template: Path, book: Path, trial: Trial) -> None:
    """Let the dice decide what is done; the journal tells how much of each table it touched."""
    _fresh(template, book)
    with closing(BookStore(book, lambda: NOW)) as store:
        seller = Seller(store, trial.dice(), NOW)
        for number in range(trial.of(2000, 60)):
            _try(tally, f"deed {number} of seed {trial.seed}", partial(_deed, tally, seller, book))
    tally.notes.append(f"{tally.tried} changes, {json.dumps(dict(seller.done.most_common(5)))} most often")


def _deed(tally: Tally, seller: Seller, book: Path) -> None:
    sizes = _sizes(book)
    moment = _Moment(book)
    label = seller.do()
    touched = dict(_ask(book, _IN_SQL))
    much = any(count > _MANY and count * _TENTH > sizes[table] for table, count in touched.items())
    moment.judge(tally, label, is_much=much or label.startswith("Import"), is_step=False)


def _sizes(book: Path) -> dict[str, int]:
    return {name: len(lines) for name, lines in dump(book).items()}
