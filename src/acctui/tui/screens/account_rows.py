"""Everything that hangs on one account, as the lines of one list."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from acctui.domain.account import Account, TeamMember
from acctui.domain.action import Action
from acctui.domain.contact import Contact
from acctui.domain.days import month_name, short_day
from acctui.domain.money import grouped
from acctui.domain.note import Note, Quote
from acctui.domain.revenue import Prospect, Revenue
from acctui.services.accounts import the_account
from acctui.services.settings import year_of
from acctui.tui.screens.account_lights import light_lines
from acctui.tui.screens.account_line import Line
from acctui.tui.screens.account_plan import PLAN_PARTS
from acctui.tui.widgets.columns import Cell, Column, Grid

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable, Iterable, Sequence

    from acctui.domain.call import Call
    from acctui.services.ports import Reads, Store
    from acctui.services.views import AccountLine, CallLine
    from acctui.tui.widgets.columns import Steps

_CALLS = 200


@dataclass(frozen=True, slots=True)
class Dossier:
    """An account with all its lines, and how it stands in the list."""

    account: Account
    glance: AccountLine
    lines: tuple[Line | None, ...]


def dossier(store: Store, account_id: int, today: dt.date) -> Dossier:
    """Read everything that hangs on an account."""
    with store.reading() as reads:
        account = the_account(reads, account_id)
        glance = reads.accounts.line(account_id, year_of(reads, today).year)
        assert glance is not None  # noqa: S101 - the account stands in the same view
        groups = [list(part(reads, account_id, today)) for part in _PARTS]
    lines: list[Line | None] = []
    for group in groups:
        if group:
            lines += [*([None] if lines else []), *group]
    return Dossier(account, glance, tuple(lines))


def steps() -> Steps[Line]:
    """Give the columns: the group's name on each line's left, day, words, and who or how much."""
    group = Column("group", "", 10, sortable=False)
    day = Column("day", "", 11, "right", sortable=False)
    words = Column("words", "", 0, sortable=False, name=True)
    right = Column("right", "", 22, "right", sortable=False)
    wide: Grid[Line] = Grid(
        (group, day, words, right),
        lambda line: [
            Cell(line.group, "dim"),
            Cell(line.day, "soft"),
            Cell(line.words, line.voice),
            Cell(line.right, "dim"),
        ],
    )
    narrow: Grid[Line] = Grid(
        (group, day._replace(gutter=1), words),
        lambda line: [Cell(line.group, "dim"), Cell(line.day, "soft"), Cell(line.words, line.voice)],
    )
    return {0: narrow, 90: wide}


def _calls(reads: Reads, account_id: int, today: dt.date) -> Iterable[Line]:
    for line in reads.calls.open(account_id):
        if line.call is not None:
            day = short_day(line.call.at.day, today) if line.call.at else "no time"
            yield Line(
                ("call", line.call.id), "Open call", day, line.call.outcome, "stated", line.call, "text"
            )


def _actions(reads: Reads, account_id: int, today: dt.date) -> Iterable[Line]:
    actions = reads.where(Action, account_id=account_id, done_on=None, dropped_on=None)
    for action in sorted(actions, key=_planned):
        late = action.on is not None and action.on < today
        mark = f"{action.mark} " if action.mark else ""
        yield Line(
            ("action", action.id),
            "Action",
            _when(action, today),
            f"{mark}{action.what}",
            action.doer,
            action,
            "text" if late else "soft",
        )


def _planned(action: Action) -> tuple[bool, str, bool, str, int]:
    """Put actions by their days, an outline after the days of its month, those without either last."""
    month = action.planned_in
    return month is None, f"{month}", action.on is None, str(action.on), action.id


def _when(action: Action, today: dt.date) -> str:
    if action.on is not None:
        return short_day(action.on, today)
    if action.month is None:
        return "-"
    name = month_name(action.month)[:3]
    return name if action.month.year == today.year else f"{name} {action.month.year}"


def _people(reads: Reads, account_id: int, _: dt.date) -> Iterable[Line]:
    for contact in reads.where(Contact, account_id=account_id):
        reach = "  ".join(part for part in (contact.email, contact.phone) if part)
        about = ", ".join(part for part in (contact.title, contact.role) if part)
        yield Line(
            ("contact", contact.id),
            "Contact",
            "",
            f"{contact.name}{'  ' + about if about else ''}",
            reach,
            contact,
            "text",
        )
    for member in reads.where(TeamMember, account_id=account_id):
        yield Line(("team", member.id), "Team", "", member.name, member.role or "", member)


def _texts(reads: Reads, account_id: int, today: dt.date) -> Iterable[Line]:
    texts: list[Note | Quote] = [
        *reads.where(Note, account_id=account_id),
        *reads.where(Quote, account_id=account_id),
    ]
    for text in sorted(texts, key=lambda one: (one.date, one.id), reverse=True):
        day = short_day(text.date, today)
        if isinstance(text, Quote):
            said = ", ".join(part for part in (text.side, text.speaker) if part)
            yield Line(("quote", text.id), "Quote", day, f'"{text.text}"', said, text, "text")
        else:
            yield Line(("note", text.id), "Note", day, text.text.replace("\n", "  "), "", text)


def _held(reads: Reads, account_id: int, today: dt.date) -> Iterable[Line]:
    for line in reads.calls.timeline(account_id, _CALLS):
        day = short_day(line.date, today) if line.date else "-"
        if line.call is None:
            yield Line(("history", line.history_id), "History", day, line.subject, line.kind, None, "dim")
        else:
            yield _held_call(line, line.call, day)


def _held_call(line: CallLine, call: Call, day: str) -> Line:
    amount = f" {grouped(call.amount)}" if call.amount else ""
    return Line(("call", call.id), "Call", day, line.subject, f"{call.result}{amount}", call)


def _money(reads: Reads, account_id: int, today: dt.date) -> Iterable[Line]:
    for revenue in sorted(
        reads.where(Revenue, account_id=account_id), key=lambda one: (one.date, one.id), reverse=True
    ):
        words = revenue.what or "revenue"
        yield Line(
            ("revenue", revenue.id),
            "Revenue",
            short_day(revenue.date, today),
            words,
            grouped(revenue.amount),
            revenue,
        )
    for deal in reads.where(Prospect, account_id=account_id):
        amount = grouped(deal.amount) if deal.amount is not None else ""
        words = ", ".join(part for part in (deal.name, deal.stage) if part) or "open deal"
        day = short_day(deal.expected_on, today) if deal.expected_on else ""
        yield Line(("prospect", deal.id), "Deal", day, words, amount, deal)


_PARTS: Sequence[Callable[[Reads, int, dt.date], Iterable[Line]]] = (
    _calls,
    light_lines,
    _actions,
    *PLAN_PARTS,
    _people,
    _texts,
    _held,
    _money,
)
