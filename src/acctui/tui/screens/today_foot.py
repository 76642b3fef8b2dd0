"""What the foot line says about the line under Today's cursor, and its next keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from acctui.domain.days import When, day_name, when_name
from acctui.services.today import Waits
from acctui.tui.next_keys import with_keys
from acctui.tui.parts import WIDE

if TYPE_CHECKING:
    import datetime as dt

    from acctui.services.today import Waiting
    from acctui.tui.parts import Parts
    from acctui.tui.screens.today_rows import TodayRow

_KEYS = {
    Waits.LOG: ("i log it", "M move", "x withdraw", "t tried"),
    Waits.CALL: ("p pre-call", "i log it", "M move", "x withdraw"),
    Waits.PROMISE: ("+ kept", "- not kept", "d new date"),
    Waits.ACTION: ("d done", "M move", "x drop"),
    Waits.SWEEP: ("W sweep",),
    Waits.AMBER: ("enter turn it, or give it a new date",),
    Waits.ROLL: ("R roll",),
    Waits.STAGE: ("v measure", "enter its stage goals"),
    Waits.DECIDE: ("W year walk",),
    Waits.PACE: ("enter the year's goals", "n next step"),
    Waits.UNSEEN: ("p pre-call",),
}


def foot_of(row: TodayRow | None, today: dt.date, width: int, *, unfolded: bool) -> Parts:
    """Say what the line under the cursor needs, and with which keys, on a terminal so many columns across."""
    if row is None:
        return [("Nothing waits", "soft")]
    if row.line is None:
        return with_keys([("Plain accounts", "text bold")], ["0 fold" if unfolded else "0 show them"], width)
    line = row.line
    said: Parts = [
        (line.account or str(line.why).capitalize(), "text bold"),
        (f"  {_about(line, today, wide=width >= WIDE)}", "soft"),
    ]
    return with_keys(said, _KEYS[line.why], width)


def _about(line: Waiting, today: dt.date, *, wide: bool) -> str:
    if line.why in {Waits.LOG, Waits.CALL}:
        return _call_words(line, today, wide=wide)
    day = day_name(line.date, today)
    said = {
        Waits.PROMISE: f"promised by {day}: {line.text}",
        Waits.ACTION: f"due {day}: {line.text}",
        Waits.AMBER: f"to be known by {day}: {line.more}",
        Waits.STAGE: f"due {day}: {line.text}",
    }
    return said.get(line.why, line.text)


def _call_words(line: Waiting, today: dt.date, *, wide: bool) -> str:
    of = when_name(line.at or When(line.date), today)
    stated = f", stated {line.stated_at.astimezone():%H:%M}" if line.stated_at else ""
    return f"call of {of}{stated}" if wide else f"{of}{stated}"
