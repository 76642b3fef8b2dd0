"""Questions about accounts."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, TypeVar

from sqlalchemy import text

from acctui.storage.glance import account_line, tags_in
from acctui.storage.glance_words import ACCOUNTS, AT_A_GLANCE, IN_ORDER
from acctui.storage.matters import MATTERS
from acctui.storage.rows import columns, from_row, table_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from sqlalchemy import Connection

    from acctui.domain.business_year import BusinessYear
    from acctui.domain.note import Note, Quote
    from acctui.services.views import AccountLine

    W = TypeVar("W", Note, Quote)

_NONE: Mapping[int, AccountLine] = {}


class Accounts:
    """Answers questions about accounts."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def lines(self, year: int, known: Mapping[int, AccountLine] = _NONE) -> Sequence[AccountLine]:
        """Give every account at a glance, those that matter first, then by name.

        A line that is as it is `known` is that one again, so that no book is held twice while it is read.
        """
        rows = self._connection.execute(text(AT_A_GLANCE + IN_ORDER), {"year": year})
        return [_same(line, known.get(line.id)) for line in map(account_line, rows)]

    def line(self, account_id: int, year: int) -> AccountLine | None:
        """Give one account at a glance."""
        row = self._connection.execute(
            text(AT_A_GLANCE + "WHERE a.id = :id"), {"year": year, "id": account_id}
        ).one_or_none()
        return account_line(row) if row else None

    def found_by(self) -> Iterator[tuple[int, str]]:
        """Give what each account is found by in the list, in its order: its name, tags, city and people."""
        found_by = "SELECT a.id, a.name, a.tags, coalesce(a.city, ''), coalesce(s.people, '')"
        rows = self._connection.execute(text(f"{found_by} {ACCOUNTS} {IN_ORDER}"))
        for number, name, tags, city, people in rows:
            yield number, " ".join((name, *tags_in(tags), city, people))

    def names(self) -> Sequence[tuple[int, str]]:
        """Give number and name of every account."""
        return list(self.each_name())

    def each_name(self) -> Iterator[tuple[int, str]]:
        """Give number and name of one account after the other."""
        rows = self._connection.execute(text("SELECT id, name FROM account ORDER BY id"))
        return ((number, name) for number, name in rows)

    def named(self, name: str) -> Sequence[tuple[int, str]]:
        """Give number and name of the accounts that are called so, letter for letter."""
        asked = text("SELECT id, name FROM account WHERE name = :name ORDER BY id")
        return [(number, name) for number, name in self._connection.execute(asked, {"name": name})]

    def marks(self, account_ids: Iterable[int]) -> Mapping[int, tuple[str, bool]]:
        """Give the names of some accounts, and whether each matters (D18), by their numbers."""
        rows = self._connection.execute(
            text(
                f"SELECT a.id, a.name, coalesce({MATTERS}, 0) FROM account a"  # noqa: S608 - words of ours
                " LEFT JOIN account_summary s ON s.account_id = a.id"
                " WHERE a.id IN (SELECT value FROM json_each(:ids))"
            ),
            {"ids": json.dumps(sorted(set(account_ids)))},
        )
        return {number: (name, bool(matters)) for number, name, matters in rows}

    def won_by_month(self, account_id: int, year: BusinessYear) -> tuple[int, ...]:
        """Give the revenue of one account in each month of a business year, in minor units."""
        rows = self._connection.execute(
            text(
                "SELECT substr(date, 1, 7) AS month, sum(amount) AS won FROM revenue"
                " WHERE account_id = :id AND date BETWEEN :first AND :last GROUP BY 1"
            ),
            {"id": account_id, "first": year.first.isoformat(), "last": year.last.isoformat()},
        )
        won = {row.month: row.won for row in rows}
        return tuple(won.get(month.isoformat()[:7], 0) for month in year.months)

    def newest(self, kind: type[W], account_id: int, limit: int) -> tuple[W, ...]:
        """Give what was noted of an account last, or what they said last, newest first."""
        rows = self._connection.execute(
            text(
                f'SELECT {columns(kind)} FROM "{table_of(kind).name}" WHERE account_id = :id'  # noqa: S608 - names of ours
                " ORDER BY date DESC, id DESC LIMIT :limit"
            ),
            {"id": account_id, "limit": limit},
        )
        return tuple([from_row(kind, row) for row in rows.all()])


def _same(line: AccountLine, known: AccountLine | None) -> AccountLine:
    return known if known is not None and known == line else line
