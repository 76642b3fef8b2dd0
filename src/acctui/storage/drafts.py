"""Texts being typed: kept outside the journal, so that nothing typed is ever lost."""

from __future__ import annotations

import datetime as dt
import json
from contextlib import suppress
from typing import TYPE_CHECKING, Any

from sqlalchemy import text

from acctui.services.ports import StoreBusyError
from acctui.storage.processes import is_running

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from contextlib import AbstractContextManager

    from sqlalchemy import Connection

    from acctui.services.ports import DraftKey

_STALE = dt.timedelta(days=1)


def _is_gone(window: str, saved_at: str) -> bool:
    """Tell whether the window of a draft is closed; where the system can't tell, it is after a day."""
    process, _, rest = window.partition("-")
    known = process.isascii() and process.isdecimal()
    if known and not is_running(int(process), rest.partition("-")[2]):
        return True
    return dt.datetime.now(dt.UTC) - dt.datetime.fromisoformat(saved_at) > _STALE


def settle(connection: Connection, key: DraftKey) -> None:
    """Drop a draft in the transaction that puts its text in the book."""
    connection.exec_driver_sql(
        'DELETE FROM draft WHERE form = :form AND subject = :subject AND "window" = :window',
        _values(key),
    )


def _left(connection: Connection, key: DraftKey) -> Any:
    """Give the draft a window may go on with, None where there is none."""
    rows = connection.execute(
        text(
            'SELECT "window" AS owner, fields, saved_at FROM draft'
            " WHERE form = :form AND subject = :subject"
            ' ORDER BY "window" = :window DESC, saved_at DESC'
        ),
        _values(key),
    ).all()
    return next((row for row in rows if row.owner == key.window or _is_gone(row.owner, row.saved_at)), None)


def _own(connection: Connection, key: DraftKey, owner: str) -> None:
    """Make another window's draft this one's; one that was taken by a third meanwhile stays its own."""
    connection.execute(
        text(
            'UPDATE OR IGNORE draft SET "window" = :window'
            ' WHERE form = :form AND subject = :subject AND "window" = :owner'
        ),
        _values(key) | {"owner": owner},
    )


def _values(key: DraftKey) -> dict[str, str]:
    return {"form": key.form, "subject": key.subject, "window": key.window}


class DraftBox:
    """Keeps what forms hold, one row a form, subject and window."""

    def __init__(
        self,
        begin: Callable[[], AbstractContextManager[Connection]],
        look: Callable[[], AbstractContextManager[Connection]],
    ) -> None:
        """Take what begins a turn that writes, and what opens a view, which waits for nobody."""
        self._begin = begin
        self._look = look

    def keep(self, key: DraftKey, fields: dict[str, str]) -> None:
        """Keep what a form holds now."""
        with self._begin() as connection:
            connection.exec_driver_sql(
                'INSERT INTO draft (form, subject, "window", fields, saved_at)'
                " VALUES (:form, :subject, :window, :fields, :saved_at)"
                ' ON CONFLICT (form, subject, "window")'
                " DO UPDATE SET fields = excluded.fields, saved_at = excluded.saved_at",
                _values(key)
                | {
                    "fields": json.dumps(fields, ensure_ascii=False),
                    "saved_at": dt.datetime.now(dt.UTC).isoformat(),
                },
            )

    def take(self, key: DraftKey) -> dict[str, str]:
        """Give this window's draft, else take over the newest of a window that is gone, else nothing.

        While another program writes it is given, and taken over another time.
        """
        with self._look() as connection:
            found = _left(connection, key)
        if found is None:
            return {}
        if found.owner != key.window:
            with suppress(StoreBusyError), self._begin() as connection:
                _own(connection, key, found.owner)
        fields: dict[str, str] = json.loads(found.fields)
        return fields

    def drop(self, key: DraftKey) -> None:
        """Forget this window's draft, because the seller said so."""
        with self._begin() as connection:
            settle(connection, key)

    def subjects(self, form: str) -> Sequence[str]:
        """Give the subjects that have a draft of this form, newest first."""
        with self._look() as connection:
            rows = connection.execute(
                text(
                    "SELECT subject FROM draft WHERE form = :form"
                    " GROUP BY subject ORDER BY max(saved_at) DESC"
                ),
                {"form": form},
            )
            return [row.subject for row in rows]
