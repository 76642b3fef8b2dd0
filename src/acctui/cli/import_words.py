"""What an import understood and refused, said on stderr, and what it did, written to stdout."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

import click

from acctui.cli.output import Column, give_table, say
from acctui.domain.money import decimal_text, grouped
from acctui.domain.text import shown
from acctui.exchange.cells import cut

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from acctui.services.importing.report import (
        ImportReport,
        Joined,
        KeptByHand,
        OwnerUsed,
        Turned,
        Vanished,
        WithoutAccount,
    )
    from acctui.services.records import Reading, Refused

_LISTED = 20
_HEADER = 60
_DELIMITERS = {",": "commas", ";": "semicolons", "\t": "tabs", "|": "bars"}
_COLUMNS = (
    Column(""),
    Column("New", right=True),
    Column("Changed", right=True),
    Column("As before", right=True),
)
_ALL = "--json lists them all"


def say_understood(readings: Iterable[Reading]) -> None:
    """Say how each file was understood, before anything is written."""
    for reading in readings:
        if reading.skipped:
            say(f"Left out: {reading.skipped}")
            continue
        between = _DELIMITERS.get(reading.delimiter, reading.delimiter)
        say(
            f"{reading.file}: {reading.rows:,} rows of {reading.holds} ({reading.source}, "
            f"{reading.encoding}, {between} between)"
        )
        say(f"  taken: {', '.join(_taken(reading))}")
        if reading.unused:
            say(f"  not taken: {_first(reading.unused)}")


def _first(headers: Sequence[str]) -> str:
    """Name the first of many columns, each short enough to be read."""
    named = ", ".join(cut(header, _HEADER) for header in headers[:_LISTED])
    left = len(headers) - _LISTED
    return f"{named} and {left:,} more" if left > 0 else named


def _taken(reading: Reading) -> Iterator[str]:
    for field, header in reading.columns.items():
        word = field.replace("_", " ")
        yield header if header.casefold().replace("_", " ") == word else f"{header} as {word}"


def say_refused(refused: Sequence[Refused], *, is_saved: bool) -> None:
    """List the rows that can't be taken, with where and why."""
    if not refused:
        return
    say(f"{_rows(len(refused))} can't be taken:")
    for row in refused[:_LISTED]:
        say(f"  {row.file}, line {row.line}: {row.reason}")
    if len(refused) > _LISTED:
        how = "" if is_saved else "; --refused FOLDER saves them, --json lists them"
        say(f"  and {len(refused) - _LISTED:,} more{how}")


def _rows(count: int) -> str:
    return "1 row" if count == 1 else f"{count:,} rows"


def write_report(report: ImportReport, *, dry_run: bool, is_changed: bool) -> None:
    """Write what was done, or would be, and all the seller should look at."""
    counts = [
        [kind, *(f"{count:,}" for count in (tally.added, tally.updated, tally.unchanged))]
        for kind, tally in report.by_kind.items()
    ]
    if counts:
        give_table(_COLUMNS, counts, "")
    for line in _lines(report, is_changed=is_changed):
        click.echo(shown(line))
    click.echo(_conclusion(dry_run=dry_run, is_changed=is_changed))


def _conclusion(*, dry_run: bool, is_changed: bool) -> str:
    if not is_changed:
        return "Nothing changes: the book holds all of it already."
    return "Nothing was written (--dry-run)." if dry_run else "Imported. acctui undo takes all of it back."


def _lines(report: ImportReport, *, is_changed: bool) -> Iterator[str]:
    yield from map(_owner, report.owners)
    for source in report.owners_forgotten:
        yield f"Everybody's rows of {source} are taken from now on."
    yield from _section("Orders and won deals taken for one sale", map(_joined, report.joined))
    yield from _section("Deals that are something else now", map(_turned, report.turned))
    yield from _section("Kept as you changed them", map(_kept, report.kept))
    yield from _section(
        "Kept, though these lists no longer have them for you", map(_vanished, report.vanished)
    )
    yield from _section(
        "Accounts only known by their id, until a list of accounts names them", iter(report.by_id_only)
    )
    named = sorted(set(report.named_only) - set(report.by_id_only), key=str.casefold)
    yield from _section("Accounts made because these lists name them", iter(named))
    if is_changed:
        loose = map(_without, report.without_account)
        yield from _section("Deals that name no account, kept without one", loose)


def _section(title: str, lines: Iterator[str]) -> Iterator[str]:
    every = list(lines)
    if every:
        yield f"{title}: {len(every):,}"
        yield from (f"  {line}" for line in every[:_LISTED])
    if len(every) > _LISTED:
        yield f"  and {len(every) - _LISTED:,} more; {_ALL}"


def _owner(used: OwnerUsed) -> str:
    remembered = ", as last time; --owner all takes everybody's" if used.remembered else ""
    nobody = f", {used.nobody_s:,} of nobody" if used.nobody_s else ""
    return f"Only rows of {used.owner}{remembered}. Left out: {used.left_out:,} of others{nobody}."


def _joined(joined: Joined) -> str:
    again = f"acctui revenue add '#{joined.account_id}' {joined.won_on} {decimal_text(joined.amount)}"
    return (
        f"{joined.account}: your order of {grouped(joined.amount)} of {joined.ordered_on} and the deal "
        f"{joined.deal or joined.key} won on {joined.won_on}. If they are two: {again}"
    )


def _turned(turned: Turned) -> str:
    amount = "" if turned.amount is None else f" ({grouped(turned.amount)})"
    return f"{_named(turned.account, turned.name or turned.key)}{amount}: was {turned.was}, is {turned.now}"


def _kept(kept: KeptByHand) -> str:
    yours, theirs = _value(kept.field, kept.yours), _value(kept.field, kept.theirs)
    return f"{kept.name}, {kept.field.replace('_', ' ')}: yours {yours}, in the file {theirs}"


def _value(field: str, value: Any) -> str:
    if value is None:
        return "nothing"
    if field == "amount" and isinstance(value, int):
        return grouped(value)
    return value.isoformat() if isinstance(value, dt.date) else str(value)


def _vanished(gone: Vanished) -> str:
    return f"{gone.kind} {gone.name}: {gone.why}"


def _without(deal: WithoutAccount) -> str:
    amount = "" if deal.amount is None else f", {grouped(deal.amount)}"
    return f"{deal.file}, line {deal.line}: {deal.name or deal.key} ({deal.state}{amount})"


def _named(account: str, name: str) -> str:
    return f"{account}: {name}" if account else name
