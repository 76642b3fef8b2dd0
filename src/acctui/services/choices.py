"""What a book is kept by, as a few words read from it; the jobs that change them stand in `settings`."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from acctui.domain.business_year import BusinessYear
from acctui.domain.money import read_amount

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Mapping


class Choices(NamedTuple):
    """What is chosen, with what stands where nothing was; without a mark `1,234` is asked about."""

    currency: str = "EUR"
    decimal_mark: str = ""
    theme: str = "dark"
    year_begins: str = "1"
    key_line: str = ""
    late_from: str = "21"
    week_begins: str = "monday"

    @property
    def mark(self) -> str | None:
        """The mark before decimals, None where none is chosen."""
        return self.decimal_mark or None

    def year(self, day: dt.date) -> BusinessYear:
        """Give the business year a day lies in (D20)."""
        return BusinessYear.of(day, int(self.year_begins))

    @property
    def key_amount(self) -> int | None:
        """What a Key Account brings in a year (G3), in minor units; None where it is not set."""
        return read_amount(self.key_line, "key_line", ".") if self.key_line else None


def chosen(settings: Mapping[str, str]) -> Choices:
    """Give the choices a book is kept by from its settings as they stand."""
    names = Choices._fields
    return Choices(**{name: value for name, value in settings.items() if name in names})
