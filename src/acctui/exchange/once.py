"""Each thing of a list taken once, although several rows may name it.

A person's row repeats the account, an export may repeat a line: what agrees becomes one record, which keeps
the first line; what doesn't is refused with the line it disagrees with.
"""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import fields, replace
from typing import Any

from acctui.domain.errors import RuleBroken
from acctui.domain.text import quoted
from acctui.services.records import AccountRecord, ContactRecord, Holds, Record

_MAIN_OF = {Holds.ACCOUNTS: AccountRecord, Holds.CONTACTS: ContactRecord}
_OF_THE_FILE = frozenset({"source", "key", "line"})


class Once:
    """The records of one list, in the order of their first lines."""

    def __init__(self, holds: Holds) -> None:
        """Take what the list is of: only for that must repeated rows agree, elsewhere the first says it."""
        self._main = _MAIN_OF.get(holds)
        self._records: list[Record] = []
        self._places: defaultdict[type, dict[str, int]] = defaultdict(dict)

    def add(self, found: Sequence[Record]) -> None:
        """Take all that one row gives, or nothing of it: refuses a row that contradicts an earlier one."""
        places = [self._places[type(record)].get(record.key) for record in found]
        for record, place in zip(found, places, strict=True):
            if place is not None:
                self._refuse_clash(self._records[place], record)
        for record in found:
            self._put(record)

    def records(self) -> tuple[Record, ...]:
        """Give what was taken."""
        return tuple(self._records)

    def _refuse_clash(self, known: Record, record: Record) -> None:
        if not isinstance(record, AccountRecord | ContactRecord):
            sentence = f"This row repeats the id of line {known.line}. Give each its own, or take one out."
            raise RuleBroken("id", sentence)
        unlike = _unlike(known, record)
        if unlike and type(record) is self._main:
            sentence = (
                f"{quoted(record.name)} stands on line {known.line} with another {unlike}. "
                "Take one row out, or give both an id column."
            )
            raise RuleBroken(unlike, sentence)

    def _put(self, record: Record) -> None:
        places = self._places[type(record)]
        place = places.get(record.key)
        if place is None:
            places[record.key] = len(self._records)
            self._records.append(record)
        else:
            self._records[place] = _filled(self._records[place], record)


def _unlike(known: Record, record: Record) -> str:
    """Name the first field in which both say something, and not the same."""
    for name in _said(record):
        before = getattr(known, name)
        if before and before != getattr(record, name):
            return name
    return ""


def _filled(known: Record, record: Record) -> Record:
    missing: dict[str, Any] = {
        name: getattr(record, name) for name in _said(record) if not getattr(known, name)
    }
    return replace(known, **missing) if missing else known


def _said(record: Record) -> list[str]:
    names = (field.name for field in fields(record) if field.name not in _OF_THE_FILE)
    return [name for name in names if getattr(record, name)]
