"""Two windows on one book: they write at once, meet in forms, wait for a third, and lose the file."""

from __future__ import annotations

import asyncio
import json
import sqlite3
import subprocess
import sys
import time
from collections import Counter
from contextlib import closing
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from tests.faults import two_apps as apps
from tests.faults import two_writers
from tests.faults.tally import Tally, Trial
from tests.services.meeting import NOW, made
from tests.tui.edited_forms import FORMS
from tests.tui.form_openers import Form, elsewhere, type_into
from tests.tui.seller import sitting

from acctui.domain.account import Account
from acctui.services import accounts
from acctui.storage.check import check_book
from acctui.storage.store import BookStore

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from tests.terminal.sitting import Sitting

FAULT = "two windows, a lock held, the file replaced"

_FAULTS = (
    "lost",
    "doubled",
    "silent overwrites",
    "texts not shown",
    "called saved and not in the file",
    "typed text lost",
    "damaged",
    "never answered",
)
_ROOT = Path(__file__).parents[3]
_AT_ONCE = 1.0
_YARDS = 5
_WAYS = ("replaced at rest", "replaced under a key", "deleted")


def run(trial: Trial) -> Tally:
    """Let two windows meet in every way."""
    tally = Tally("rows", dict.fromkeys(_FAULTS, 0))
    _write_at_once(trial, tally, trial.of(10_000, 300))
    _meet_in_forms(trial, tally, FORMS[:: trial.of(1, 6)])
    _in_time(tally, lambda: _work_in_two_apps(trial, tally, trial.of(40, 3)))
    _in_time(tally, lambda: _wait_for_a_third(trial, tally, trial.of(30, 3)))
    for number in range(trial.of(4, 1)):
        for how in _WAYS:
            _in_time(tally, partial(_lose_the_file, trial, tally, how, number))
    return tally


def _in_time(tally: Tally, job: Callable[[], None]) -> None:
    """Do it, and count what was waited for and never came."""
    try:
        job()
    except apps.SeenLateError as error:
        tally.fault("never answered", str(error))


def _book(folder: Path, count: int) -> Path:
    folder.mkdir()
    book = folder / "book.db"
    with closing(BookStore(book, lambda: NOW)) as store:
        for number in range(count):
            accounts.add_account(store, Account(name=f"Yard {number:02}"))
    return book


# two processes


def _write_at_once(trial: Trial, tally: Tally, rows: int) -> None:
    """Let two processes write between them, and compare what they were told with what the book holds."""
    book = _book(trial.folder / "writers", two_writers.ACCOUNTS)
    command = [sys.executable, "-m", "tests.faults.two_writers", str(book)]
    running = [
        subprocess.Popen(
            [*command, name, str(trial.seed + place), str(rows // 2)], stdout=subprocess.PIPE, cwd=_ROOT
        )
        for place, name in enumerate("ab")
    ]
    said = [json.loads(line) for one in running for line in one.communicate()[0].splitlines()]
    told = Counter(what for what, *_ in said)
    tally.tried += told["note"] + told["edit"]
    _compare(tally, book, said)
    tally.notes.append(
        f"two processes: {told['note']:,} notes and {told['edit']:,} edits; {told['busy']:,} times told to "
        f"wait, {told['met']:,} times told that the other was first"
    )


def _compare(tally: Tally, book: Path, said: list[list[str]]) -> None:
    with closing(sqlite3.connect(book)) as connection:
        kept = Counter(text for (text,) in connection.execute("SELECT text FROM note"))
        steps = connection.execute(
            "SELECT row_id, json_extract(before, '$.city'), json_extract(after, '$.city')"
            " FROM entry WHERE \"table\" = 'account' ORDER BY id"
        ).fetchall()
    replaced = {after: before for _, before, after in steps}
    _one_after_the_other(tally, steps)
    for what, *words in said:
        if what == "note":
            _count(tally, kept[words[0]], f"note {words[0]}")
        elif what == "edit":
            _, seen, mine = words
            _count(tally, sum(after == mine for *_, after in steps), f"edit {mine}")
            if mine in replaced and replaced[mine] != seen:
                tally.fault("silent overwrites", f"{mine} was put over {replaced[mine]}, and {seen} was seen")
    for finding in check_book(book):
        tally.fault("damaged", finding)


def _count(tally: Tally, times: int, what: str) -> None:
    if times != 1:
        tally.fault("doubled" if times else "lost", f"{what} is there {times} times")


def _one_after_the_other(tally: Tally, steps: list[tuple[int, str, str]]) -> None:
    """See that each edit begins where the one before it ended."""
    stands: dict[int, str] = {}
    for number, before, after in steps:
        if number in stands and stands[number] != before:
            tally.fault("silent overwrites", f"account {number}: {stands[number]} became {before} unseen")
        stands[number] = after


# forms


def _meet_in_forms(trial: Trial, tally: Tally, forms: tuple[Form, ...]) -> None:
    """Let another window write first in every form that edits."""
    folder = trial.folder / "forms"
    folder.mkdir()
    for number, form in enumerate(forms):
        book = folder / f"{number}.db"
        with closing(BookStore(book, lambda: NOW)) as store:
            made(store)
        asyncio.run(_meet(tally, book, form))
        tally.tried += 1


async def _meet(tally: Tally, book: Path, form: Form) -> None:
    async with sitting(book, NOW, (120, 40)) as seller:
        sheet = await type_into(seller, form)
        elsewhere(book, form.other)
        theirs = elsewhere(book, form.stands)
        await sheet.action_save()
        await seller.settled()
        if elsewhere(book, form.stands) != theirs:
            tally.fault("silent overwrites", f"{form.name}: {form.mine} over {form.theirs}")
        if f"Another window wrote: {form.theirs}" not in seller.text:
            tally.fault("texts not shown", f"{form.name}: {form.theirs}\n{seller.text}")
        if seller.app.screen is not sheet:
            return
        if sheet.values[form.line] != form.mine:
            tally.fault("typed text lost", f"{form.name}: {form.mine}")
        await sheet.action_save()
        await seller.settled()
        if elsewhere(book, form.stands) != form.kept:
            tally.fault("lost", f"{form.name}: {form.mine} was not kept at the second try")


# two apps


def _home(trial: Trial) -> Path:
    home = trial.folder / "windows"
    home.mkdir(exist_ok=True)
    return home


def _work_in_two_apps(trial: Trial, tally: Tally, rounds: int) -> None:
    """Let two apps add accounts in turn; each has to see the other's at once."""
    book = _book(trial.folder / "apps", _YARDS)
    with apps.opened(_home(trial), book) as first, apps.opened(_home(trial), book) as second:
        for number in range(rounds):
            one, other = (second, first) if number % 2 else (first, second)
            apps.add_account(one, f"Bay {number:03}")
            seen = apps.until(other, f"{_YARDS + number + 1} accounts")
            tally.took("other's change seen", seen, _AT_ONCE)
            tally.took("key answered", apps.answered(other, "j"), _AT_ONCE)
            tally.tried += 1
    _all_there(tally, book, [f"Bay {number:03}" for number in range(rounds)])


def _all_there(tally: Tally, book: Path, wanted: list[str]) -> None:
    there = Counter(apps.names(book))
    for name in wanted:
        _count(tally, there[name], name)


def _wait_for_a_third(trial: Trial, tally: Tally, seconds: float) -> None:
    """Hold the lock, and press keys meanwhile: each is answered, nothing is called saved, no text is lost."""
    book = _book(trial.folder / "third", _YARDS)
    with apps.opened(_home(trial), book) as window:
        apps.type_account(window, "Cedar Yard")
        with apps.locked(book):
            end = time.monotonic() + seconds
            for key in _keys():
                tally.took("key answered while locked", apps.answered(window, key), _AT_ONCE)
                tally.tried += 1
                if apps.SAVED in window.text:
                    tally.fault("called saved and not in the file", window.text)
                if time.monotonic() > end:
                    break
        _kept_after_all(tally, window, book, "Cedar Yard")


def _keys() -> Iterator[str]:
    """Try to save, close the form, go about the screens, and open the form again, over and over."""
    while True:
        yield from ("w", "\x1b", "j", "k", "4", "1", "2", "n", "\r")


def _kept_after_all(tally: Tally, window: Sitting, book: Path, name: str) -> None:
    """See that what was typed can be saved as soon as nobody is in the way."""
    window.rest(0.3)
    if name not in window.text:
        window.press("escape", "2", "n")
    window.rest(0.3)
    if name not in window.text:
        tally.fault("typed text lost", window.text)
        return
    if "leaves the text" in window.text:
        window.press("enter")
    window.type("w")
    apps.until(window, apps.SAVED)
    if apps.names(book).count(name) != 1:
        tally.fault("called saved and not in the file", f"{name} in {apps.names(book)}")


# the file


def _lose_the_file(trial: Trial, tally: Tally, how: str, number: int) -> None:
    """Replace or delete the file under a form that is filled in."""
    book = _book(trial.folder / f"file {how} {number}", _YARDS)
    other = _book(trial.folder / f"other {how} {number}", 3)
    tally.tried += 1
    with apps.opened(_home(trial), book) as window:
        apps.type_account(window, "Cedar Yard")
        # The page stands before the book is open; what goes before that was never the window's.
        window.rest(quiet=1.0)
        if how == "deleted":
            _delete(tally, window, book)
        else:
            apps.put_in_place(book, other)
            _go_on(tally, window, book, waits=how == "replaced at rest")
    for finding in check_book(book):
        tally.fault("damaged", f"{how}: {finding}")
    kept = next(book.parent.glob("book-kept-*.db"), None)
    if how != "deleted" and (kept is None or len(apps.names(kept)) != _YARDS):
        tally.fault("lost", f"{how}: the book as it was is not kept")


def _go_on(tally: Tally, window: Sitting, book: Path, *, waits: bool) -> None:
    if waits:
        tally.took("replaced file noticed", apps.until(window, "Another file was put in the place"), _AT_ONCE)
    else:
        window.type("w")
        window.rest(0.5)
        if apps.SAVED in window.text and "Cedar Yard" not in apps.names(book):
            tally.fault("called saved and not in the file", window.text)
            return
    if apps.SAVED not in window.text:
        _kept_after_all(tally, window, book, "Cedar Yard")


def _delete(tally: Tally, window: Sitting, book: Path) -> None:
    book.unlink()
    tally.took("deleted file noticed", apps.until(window, "was deleted or moved away"), _AT_ONCE)
    window.type("w")
    window.rest(0.5)
    if apps.SAVED in window.text:
        tally.fault("called saved and not in the file", window.text)
    if "Cedar Yard" not in window.text:
        tally.fault("typed text lost", window.text)
    kept = next(book.parent.glob("book-kept-*.db"), None)
    if kept is None:
        tally.fault("lost", "nothing is kept of a file that was deleted")
        return
    kept.rename(book)
    apps.until(window, "It is shown now")
    _kept_after_all(tally, window, book, "Cedar Yard")
