"""The few choices a book is kept by, read and changed."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from acctui.domain.settings import Choice, Setting, checked_choice
from acctui.services.choices import Choices
from acctui.services.ports import Done

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Mapping

    from acctui.domain.business_year import BusinessYear
    from acctui.services.ports import DraftKey, Reads, Store, Work


def choices_of(reads: Reads) -> Choices:
    """Read what is chosen."""
    names = {str(choice) for choice in Choice}
    return Choices(**{line.key: line.value for line in reads.where(Setting) if line.key in names})


def year_of(reads: Reads, day: dt.date) -> BusinessYear:
    """Give the business year a day lies in, by the book's own first month (D20)."""
    return choices_of(reads).year(day)


def read_choices(store: Store) -> Choices:
    """Read what is chosen, in a view of its own."""
    with store.reading() as reads:
        return choices_of(reads)


def set_choices(
    store: Store,
    values: Mapping[Choice, str],
    settles: DraftKey | None = None,
    seen: Choices | None = None,
) -> Done[Choices]:
    """Change what is chosen; `seen` is what the form was opened on.

    Raises RuleBroken at the choice that can't be, and EditedElsewhereError where another window chose
    otherwise since.
    """
    from acctui.services.edits import edited  # noqa: PLC0415 - what waits is shown without it

    with store.writing("Changed the settings", settles) as work:
        now = choices_of(work)
        mark = values.get(Choice.DECIMAL_MARK, now.decimal_mark) or None
        checked = {choice: checked_choice(choice, value, mark) for choice, value in values.items()}
        edited(seen, now, {str(choice): value for choice, value in checked.items()})
        for choice, value in checked.items():
            _keep(work, choice, value)
        chosen = choices_of(work)
    return Done(chosen, work.changed, work.label)


def _keep(work: Work, choice: Choice, value: str) -> None:
    found = work.where(Setting, key=str(choice))
    if found:
        work.change(found[0], replace(found[0], value=value))
    elif value != getattr(Choices(), choice):
        work.add(Setting(key=str(choice), value=value))
