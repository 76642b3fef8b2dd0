"""Days and instants under zones that change their hour, lose a day, or are seen from elsewhere."""

from __future__ import annotations

import datetime as dt
import json
import os
import time
from typing import TYPE_CHECKING, Any

from tests.faults.commands import acctui
from tests.faults.odd.found import tally_of

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from tests.faults.commands import Ran
    from tests.faults.tally import Tally

ZONES = ("Europe/Berlin", "America/New_York", "Pacific/Apia", "UTC")
DAYS = (
    dt.date(2026, 3, 29),  # Berlin has 23 hours
    dt.date(2026, 10, 25),  # and 25
    dt.date(2026, 3, 8),  # New York has 23
    dt.date(2026, 11, 1),  # and 25
    dt.date(2011, 12, 31),  # Apia had no day before it
    dt.date(2028, 2, 29),
    dt.date(2026, 12, 31),
    dt.date(2027, 1, 1),
)
IMPOSSIBLE = ("9999-12-31", "0001-01-01", "2027-02-29", "2026-11-22T24:30")
BACK = ("2026-11-22", "2025-11-22", "2026-11-22T09:00", "2025-03-01T09:00")
"""The day told to take for today, from one write to the next."""


def zones(home: Path, _book: Path, listed: Sequence[dt.date]) -> Tally:
    """Write days and times under each zone, and read them under every other one."""
    tally = tally_of("days")
    for zone in ZONES:
        for day in listed:
            _be_in(zone, f"{day}T{dt.time(2, 30)}")
            book = home / f"{zone.replace('/', '-')}-{day}.db"
            _write(book, day, tally, f"in {zone} on {day}")
            told = {}
            for other in ZONES:
                _be_in(other, str(day))
                told[other] = _done(acctui(book, "export", "--format", "json"), tally, f"{zone}, {day}").out
            _compare(told, day, tally, f"in {zone} on {day}")
            tally.tried += 1
    _be_in("UTC", "")
    return tally


def _write(book: Path, day: dt.date, tally: Tally, how: str) -> None:
    for words in (
        ("account", "add", "Alder"),
        ("revenue", "add", "Alder", str(day), "100"),
        ("action", "add", f"me: named @{day}", "--account", "Alder"),
        ("action", "add", "me: told @today", "--account", "Alder"),
        ("quote", "Alder", "words", "--on", str(day)),
        ("call", "state", "Alder", "hour", "--at", f"{day}T02:30", "--reply-by", str(day)),
        ("call", "state", "Alder", "day", "--at", str(day)),
        ("note", "Alder", "written"),
        ("today",),
        ("plan", "show"),
        ("brief", "Alder"),
    ):
        _done(acctui(book, *words), tally, f"{how}, {' '.join(words)}")


def _compare(told: dict[str, bytes], day: dt.date, tally: Tally, how: str) -> None:
    """Count a day that came back as another one, or under another zone as another one."""
    if len(set(told.values())) > 1:
        tally.fault("days shifted", f"{how}: the book reads otherwise in {sorted(told)}")
    kept = json.loads(told["UTC"])
    found = {
        "revenue": {line["date"] for line in kept["revenue"]},
        "action": {line["on"] for line in kept["action"]},
        "call": {line["at"] for line in kept["call"]} | {line["reply_by"] for line in kept["call"]},
        "quote": {line["date"] for line in kept["quote"]},
    }
    meant: dict[str, set[Any]] = {key: {str(day)} for key in found} | {
        "call": {str(day), f"{day}T02:30", None},
    }
    if found != meant:
        tally.fault("days shifted", f"{how}: {found}")
    instants = [line["stated_at"] for line in kept["call"]]
    if not all(at.endswith("Z") for at in instants):
        tally.fault("days shifted", f"{how}: {instants} are not in UTC")


def impossible(home: Path, _book: Path) -> Tally:
    """Take for today what no plan can be made by; each is refused in a sentence, or works."""
    tally = tally_of("impossible days")
    for day in IMPOSSIBLE:
        for zone in ZONES:
            _be_in(zone, day)
            for words in (("account", "list"), ("today",), ("plan", "show"), ("account", "add", "Alder")):
                ran = acctui(home / "impossible.db", *words)
                how = f"{' '.join(words)} on {day} in {zone}: {ran.code}, {ran.told}"
                if ran.is_surprised:
                    tally.fault("tracebacks", how)
                elif ran.code not in {0, 2} or (ran.code and ran.err.count(b"\n") != 1):
                    tally.fault("other ends", how)
            tally.tried += 1
    _be_in("UTC", "")
    return tally


def clock_back(home: Path, _book: Path, times: int) -> Tally:
    """Write with a clock that goes back and forth a year; what was done last is undone first."""
    tally = tally_of("writes with the clock turned back")
    book = home / "back.db"
    names = [f"Alder {number}" for number in range(times)]
    for number, name in enumerate(names):
        _be_in("Europe/Berlin", BACK[number % len(BACK)])
        _done(acctui(book, "account", "add", name), tally, f"adding {name}")
        tally.tried += 1
    ran = _done(acctui(book, "history", "--json"), tally, "history")
    newest = [step["label"] for step in json.loads(ran.out)]
    # It names the newest hundred and no more.
    if not newest or newest != [f"New account {name}" for name in reversed(names)][: len(newest)]:
        tally.fault("out of order", f"history: {newest[:5]}")
    for name in reversed(names):
        told = _done(acctui(book, "undo"), tally, "undo").out.decode()
        if name not in told:
            tally.fault("out of order", f"undo of {name} said {told!r}")
    for name in names:
        told = _done(acctui(book, "redo"), tally, "redo").out.decode()
        if name not in told:
            tally.fault("out of order", f"redo of {name} said {told!r}")
    _done(acctui(book, "check"), tally, "check")
    _be_in("UTC", "")
    return tally


def _done(ran: Ran, tally: Tally, how: str) -> Ran:
    if ran.is_surprised:
        tally.fault("tracebacks", f"{how}: {ran.told}")
    elif ran.code:
        tally.fault("other ends", f"{how}: {ran.code}, {ran.told}")
    return ran


def _be_in(zone: str, today: str) -> None:
    os.environ |= {"TZ": zone, "ACCTUI_TODAY": today}
    time.tzset()
