"""What a list is, told by its header: its program, what it holds, and where its fields stand."""

from collections.abc import Mapping

from acctui.domain.errors import RuleBroken
from acctui.domain.text import quoted
from acctui.exchange.header import Header
from acctui.exchange.source import Sheet
from acctui.exchange.sources import all_sources
from acctui.services.records import Holds

_SHOWN_HEADERS = 6


def recognise(
    file: str, header: Header, told: Mapping[str, str] | None = None, holds: Holds | None = None
) -> Sheet:
    """Find the source that knows most about a list.

    `told` places fields under headers of this list, `holds` says what it is of; both go before what the
    header says. Refuses a list nobody knows, with the headers seen and how to place them.
    """
    found = [sheet for source in all_sources() if (sheet := source.sheet(header, told or {}, holds))]
    if not found:
        raise _unknown(file, header, holds)
    return max(found, key=lambda sheet: sheet.strength)


def _unknown(file: str, header: Header, holds: Holds | None) -> RuleBroken:
    names = [name for name in header.names if name]
    seen = ", ".join(quoted(name) for name in names[:_SHOWN_HEADERS])
    more = f" and {len(names) - _SHOWN_HEADERS} more" if len(names) > _SHOWN_HEADERS else ""
    wanted = f"{holds} " if holds else ""
    sentence = (
        f"{quoted(file)} has the columns {seen}{more}, and acctui can't tell which hold its {wanted}fields. "
        'Say so in a file for --map, one line a field, such as account = "Name of your column".'
    )
    return RuleBroken("file", sentence)
