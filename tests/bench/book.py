"""Build the generated book: straight into the tables of the store, kept in a folder of its own."""

from __future__ import annotations

import hashlib
import json
import time
from contextlib import contextmanager
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any

from sqlalchemy import create_engine, text
from tests.bench import (
    contents,
    ladders,
    lights,
    outlines,
    plan,
    scorecards,
    talks,
    words,
    writings,
    year,
)

from acctui.domain.call import Wording
from acctui.storage import schema, search, summaries
from acctui.storage.engine import make_engine
from acctui.storage.identity import REVISION
from acctui.storage.rows import instant, table_of, to_line
from acctui.storage.steps import wall
from acctui.storage.store import create

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable, Iterator, Sequence

    from sqlalchemy import Connection
    from tests.bench.contents import Extent
    from tests.bench.talks import Talk

    from acctui.domain.call import Call
    from acctui.domain.row import Row

Line = dict[str, Any]
_AT_ONCE = 5_000
_GENERATORS = (contents, ladders, lights, outlines, plan, scorecards, talks, words, writings, year)
# The newest tenth of the calls stands in the journal; before it lies a restored copy.
_JOURNALLED = 10
_BESIDE_CALLS: tuple[Callable[[Extent], Iterator[Row]], ...] = (
    contents.contacts,
    contents.revenue,
    contents.prospects,
    writings.history,
    writings.actions,
    writings.notes,
    writings.quotes,
    outlines.outlines,
    outlines.rolls,
)
_RESTORED_AT = "2017-01-01T00:00:00.000000Z"


def kept_book(folder: Path, extent: Extent, say: Callable[[str], None]) -> Path:
    """Give a book of this size: built on first use, and again when the tables or the generator change."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"book-{extent.accounts}-{extent.activities}-{_mark()}.db"
    if not path.exists():
        say(f"Building a book of {extent.accounts:,} accounts and {extent.activities:,} activities: {path}")
        began = time.perf_counter()
        _build_anew(path, extent)
        say(f"Built in {time.perf_counter() - began:.0f} s: {path.stat().st_size / 1e6:,.1f} MB")
    return path


def _build_anew(path: Path, extent: Extent) -> None:
    """Build a book in the place of those of its size that an older generator made."""
    for old in path.parent.glob(f"book-{extent.accounts}-{extent.activities}-*"):
        old.unlink()
    part = path.with_suffix(".part")
    build(part, extent)
    part.replace(path)


def _mark() -> str:
    """Mark a kept book by the tables it has and the generator that wrote it."""
    with create_engine("sqlite://").connect() as connection:
        create(connection)
        tables = connection.execute(text("SELECT sql FROM sqlite_master ORDER BY name")).scalars()
        marks = [str(sql).encode() for sql in tables]
    generators = (str(part.__file__) for part in _GENERATORS)
    marks += [Path(source).read_bytes() for source in (*generators, __file__)]
    return hashlib.sha256(b"".join(marks)).hexdigest()[:8]


def build(path: Path, extent: Extent) -> None:
    """Write a book of this size as a new file; memory does not grow with it."""
    with _new_file(path) as connection:
        create(connection)
        _put_all(connection, contents.accounts(extent))
        for lines in (*plan.PLAN, *lights.LIGHTS):
            _put_all(connection, lines(extent))
        _put_talks(connection, extent)
        for lines in _BESIDE_CALLS:
            _put_all(connection, lines(extent))
        search.rebuild(connection)
        summaries.refresh_all(connection)


@contextmanager
def _new_file(path: Path) -> Iterator[Connection]:
    """Open a file that nobody misses while it is built, and leave it as the store expects it."""
    path.touch(mode=0o600)
    engine = make_engine(path)
    with engine.connect() as connection:
        for pragma in ("journal_mode = OFF", "synchronous = OFF", "cache_size = -65536"):
            connection.exec_driver_sql(f"PRAGMA {pragma}")
        connection.exec_driver_sql("BEGIN")
        yield connection
        connection.exec_driver_sql("COMMIT")
        connection.exec_driver_sql("PRAGMA journal_mode = WAL")
    engine.dispose()


def _chunks(values: Iterator[Any]) -> Iterator[list[Any]]:
    while chunk := list(islice(values, _AT_ONCE)):
        yield chunk


def _put(connection: Connection, values: Sequence[Row]) -> None:
    if values:
        table = schema.metadata.tables[table_of(type(values[0])).name]
        connection.execute(table.insert(), [to_line(value) for value in values])


def _put_all(connection: Connection, values: Iterator[Row]) -> None:
    for chunk in _chunks(values):
        _put(connection, chunk)


def _put_talks(connection: Connection, extent: Extent) -> None:
    journalled_from = extent.calls - extent.calls // _JOURNALLED
    wall(connection, _RESTORED_AT, "Restored from a backup")
    for chunk in _chunks(talks.talks(extent)):
        _put(connection, [talk.ended or talk.stated for talk in chunk])
        _put(connection, [_wording(talk) for talk in chunk])
        _journal(connection, [talk for talk in chunk if talk.stated.id > journalled_from])


def _wording(talk: Talk) -> Wording:
    call = talk.stated
    return Wording(id=call.id, version=1, call_id=call.id, outcome=call.outcome, stated_at=call.stated_at)


def _journal(connection: Connection, talks: Sequence[Talk]) -> None:
    """Write the steps of stating and logging, each with its entries, as the units of work would have."""
    steps: list[Line] = []
    entries: list[Line] = []
    for talk in talks:
        call = talk.stated
        first = 2 * call.id
        steps.append(_step(first, "Stated", talk.stated, call.stated_at))
        entries += [_entry(first, None, call), _entry(first, None, _wording(talk))]
        if talk.ended is not None:
            ended_at = talk.ended.logged_at or talk.ended.withdrawn_at or call.stated_at
            steps.append(_step(first + 1, "Ended", call, ended_at))
            entries.append(_entry(first + 1, call, talk.ended))
    if talks:
        connection.execute(schema.step.insert(), steps)
        connection.execute(schema.entry.insert(), entries)


def _step(number: int, verb: str, call: Call, at: dt.datetime) -> Line:
    label = f"{verb}: {call.outcome}"
    return {"id": number, "at": instant(at), "label": label, "schema": REVISION, "state": "done"}


def _entry(step_id: int, before: Row | None, after: Row) -> Line:
    old, new = (value and json.dumps(to_line(value), ensure_ascii=False) for value in (before, after))
    table = table_of(type(after)).name
    return {"step_id": step_id, "table": table, "row_id": after.id, "before": old, "after": new}
