"""The brief: what to know before a call, on one page, as text or Markdown."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from acctui.domain.account import Tier
from acctui.domain.call_choices import Result
from acctui.domain.days import day_name, distance, due_name, lateness, month_name, short_day, when_name
from acctui.domain.money import grouped
from acctui.domain.pace import in_column, needed_a_month
from acctui.domain.text import shown
from acctui.exchange.brief_plan import action_words, light_lines, some
from acctui.exchange.cells import cells, cut, wrapped

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterator, Mapping, Sequence

    from acctui.domain.call import Call
    from acctui.domain.contact import Contact
    from acctui.domain.note import Note, Quote
    from acctui.domain.strategy import Strategy
    from acctui.services.briefing import Briefing
    from acctui.services.views import CallLine

WIDTH = 80
_LABEL = 16
_GIST = 300
_FEW = 3
_HANGING = "  "
_BLOCKS = "▁▂▃▄▅▆▇"
_ASK = "State the outcome first: what will they have agreed to when you hang up?"
# What Markdown might take for a mark anywhere in a line, and what only at its start.
_MARKS = re.compile(r"([\\`*_{}\[\]<>()#|~&$!])")
_STARTS = re.compile(r"^([-+=:]|\d+(?=[.)]))")

People = "Mapping[int, Sequence[str]]"


class Section(NamedTuple):
    """A label and its lines, as the book has them: made safe only where they are written."""

    label: str
    lines: tuple[str, ...]


def brief_text(
    page: Briefing, people: Mapping[int, Sequence[str]], today: dt.date, width: int = WIDTH
) -> str:
    """Lay the brief out as text of at most `width` columns; `people` names whom each open call is with."""
    rule = "─" * width
    return "\n".join(
        [
            *_headline(page, today, width),
            rule,
            *_wrapped(outcome_sections(page, people, today), width),
            rule,
            *_wrapped(known_sections(page, today), width),
        ]
    )


def _headline(page: Briefing, today: dt.date, width: int) -> list[str]:
    date = f"{day_name(today, today)} {today.year}"
    name = cut(shown(_title(page)), width - len(date) - 2)
    return [f"{name}{' ' * (width - cells(name) - len(date))}{date}"]


def _title(page: Briefing) -> str:
    tier = page.account.tier
    marks = [tier.upper() if tier is not Tier.NONE else "candidate" if page.account.candidate else ""]
    marks.append("*" if page.glance.strategic else "")
    marks.append("" if page.glance.score is None else str(page.glance.score))
    return f"{page.account.name}   {' '.join(filter(None, marks))}".rstrip()


def _wrapped(sections: Iterator[Section], width: int) -> Iterator[str]:
    for label, lines in sections:
        head = label
        for line in lines:
            for part in wrapped(shown(line), width - _LABEL - len(_HANGING)):
                yield f"{head:<{_LABEL}}{part}"
                head = " " * _LABEL + _HANGING
            head = ""


def brief_markdown(page: Briefing, people: Mapping[int, Sequence[str]], today: dt.date) -> str:
    """Lay the brief out as Markdown, with every mark in the book's own text escaped."""
    parts = [f"# {escaped(_title(page))}", f"{day_name(today, today)} {today.year}"]
    stated = [f"> **{escaped(call.outcome)}**" for call in page.open_calls]
    parts += stated or [f"> {escaped(_ASK)}"]
    sections = [*outcome_sections(page, people, today), *known_sections(page, today)]
    parts.append("\n".join(_bullet(*section) for section in sections if section.label != "OUTCOME"))
    return "\n\n".join(parts)


def _bullet(label: str, lines: Sequence[str]) -> str:
    if len(lines) == 1:
        return f"- **{label}:** {escaped(lines[0])}"
    return "\n".join([f"- **{label}:**", *(f"  - {escaped(line)}" for line in lines)])


def escaped(text: str) -> str:
    """Write a text so that Markdown shows it as it is and takes nothing in it for a mark."""
    return _STARTS.sub(_first_escaped, _MARKS.sub(r"\\\1", " ".join(shown(text).split())))


def _first_escaped(found: re.Match[str]) -> str:
    # A number at the start is a list by what follows it, so that is what gets the backslash.
    return f"{found[0]}\\" if found[0].isdigit() else f"\\{found[0]}"


def outcome_sections(
    page: Briefing, people: Mapping[int, Sequence[str]], today: dt.date
) -> Iterator[Section]:
    """Give the stated outcomes and what was planned for each, or the question at the gate (C1, C6)."""
    if not page.open_calls:
        yield Section("OUTCOME", (_ASK,))
    for call in page.open_calls:
        yield Section("OUTCOME", (call.outcome,))
        yield Section("Call", (_planned(call, today),))
        yield from _texts(
            ("In it for them", call.gain),
            ("Fallback", call.fallback),
            ("Towards", call.towards),
            ("With", ", ".join(people.get(call.id, ()))),
            ("Attendees", call.attendees),
            ("Questions", call.questions),
            ("Material", call.material),
            (
                "Not ready",
                f"size {call.size} also asks for {', '.join(call.missing)}" if call.missing else "",
            ),
        )


def _texts(*pairs: tuple[str, str | None]) -> Iterator[Section]:
    yield from (Section(label, (text,)) for label, text in pairs if text)


def _planned(call: Call, today: dt.date) -> str:
    when = f"{when_name(call.at, today)}, {distance(call.at.day, today)}" if call.at else "no time yet"
    tried = f", tried {call.attempts} times" if call.attempts > 1 else ", tried once" if call.attempts else ""
    return f"{when}, {call.kind}, size {call.size}, {call.channel}{tried}"


def known_sections(page: Briefing, today: dt.date) -> Iterator[Section]:
    """Give what is known of the account: objectives, strategies, plan and lights first (T5)."""
    yield from _lists(
        ("Next milestone", _milestone(page, today)),
        ("Their goal", _their_goal(page)),
        ("They should say", [f'"{sentence.text}"' for sentence in page.sentences]),
        ("How", [_strategy(strategy) for strategy in page.strategies]),
        ("Open", some([action_words(action, today) for action in page.actions])),
        ("Lights", light_lines(page, today)),
        ("Why", [page.account.candidate] if page.account.candidate else []),
        (f"Goal {page.year.name}", _goal(page, today)),
        (f"Won {page.year.name}", _won(page, today)),
        ("Last time", [_held(line, page, today) for line in page.recent[:1]]),
        ("They promised", [_promise(call, today) for call in page.promises]),
        ("People", some([_person(contact) for contact in page.contacts])),
        ("Our team", [", ".join(filter(None, (one.name, one.role))) for one in page.team]),
        ("They said", [_quote(quote, today) for quote in page.quotes[:_FEW]]),
        ("Notes", [_note(note, today) for note in page.notes[:_FEW]]),
        ("Before that", [_held(line, None, today) for line in page.recent[1:]]),
        ("Stated and got", _rates(page)),
    )


def _lists(*pairs: tuple[str, Sequence[str]]) -> Iterator[Section]:
    yield from (Section(label, tuple(lines)) for label, lines in pairs if lines)


def _milestone(page: Briefing, today: dt.date) -> list[str]:
    if page.milestone is None:
        return []
    objective, last = page.milestone.objective, page.milestone.last_advance
    by = f" by {due_name(objective.due, today)}" if objective.due else ""
    worth = f", worth {grouped(objective.worth)}" if objective.worth else ""
    lines = [f"{objective.text}{by}{worth}"]
    if last is not None:
        many = "advance" if page.milestone.advances == 1 else "advances"
        lines.append(f"{page.milestone.advances} {many}, the last {distance(last, today)}")
    return lines


def _their_goal(page: Briefing) -> list[str]:
    goal = page.milestone.objective.client_goal if page.milestone else None
    return [goal] if goal else []


def _strategy(strategy: Strategy) -> str:
    return f"{strategy.name}: {strategy.says}" if strategy.says else strategy.name


def _goal(page: Briefing, today: dt.date) -> list[str]:
    goal, gap = page.glance.goal, page.glance.gap
    if goal is None or gap is None:
        return []
    needed = needed_a_month(gap, page.year.days_left(today))
    missing = f"gap {grouped(gap)}, {grouped(in_column(needed))} a month" if needed else "reached"
    return [f"{grouped(goal)}, {missing}"]


def _won(page: Briefing, today: dt.date) -> list[str]:
    months, first = page.won_by_month, month_name(page.year.first)[:3]
    line = (
        f"{grouped(page.glance.won)}  {sparkline(months)}  {first} to {month_name(today)[:3]}"
        if any(months)
        else ""
    )
    prospects = page.glance.prospects
    open_deals = f"{prospects} open prospect{'s' if prospects > 1 else ''}" if prospects else ""
    return list(filter(None, (line, open_deals)))


def sparkline(amounts: Sequence[int]) -> str:
    """Draw amounts as a row of blocks, one a month; nothing and less is the lowest."""
    most = max(amounts, default=0)
    return "".join(
        _BLOCKS[max(0, amount) * (len(_BLOCKS) - 1) // most if most > 0 else 0] for amount in amounts
    )


def _held(line: CallLine, page: Briefing | None, today: dt.date) -> str:
    day = short_day(line.date, today) if line.date else "undated"
    call = line.call
    if call is None:
        return f"{day} {line.kind} (from another program): {_gist(line.subject)}"
    fit = f", {call.fit}" if call.fit else ""
    words = f"{day} {call.channel}, wanted {call.outcome}, got {call.result}{fit}"
    streak = page.glance.streak if page and call.result is Result.CONTINUATION else 0
    return f"{words}, {streak} in a row" if streak > 1 else words


def _promise(call: Call, today: dt.date) -> str:
    if call.promise_by is None:
        return call.customer_act or ""
    return f"{call.customer_act} by {day_name(call.promise_by, today)}, {lateness(call.promise_by, today)}"


def _person(contact: Contact) -> str:
    return ", ".join(filter(None, (contact.name, contact.title, contact.role, contact.phone, contact.email)))


def _quote(quote: Quote, today: dt.date) -> str:
    by = ", ".join(filter(None, (quote.speaker, short_day(quote.date, today))))
    return f'"{_gist(quote.text)}" ({by})'


def _note(note: Note, today: dt.date) -> str:
    return f"{short_day(note.date, today)}: {_gist(note.text)}"


def _gist(text: str) -> str:
    """Give the beginning of a long text on one line; the brief is one page, the whole is in the book."""
    return cut(" ".join(text[: _GIST * 4].split()), _GIST)


def _rates(page: Briefing) -> list[str]:
    hits, promises = page.report.all, page.report.promises
    lines = [f"{hits.hits} of {hits.of} ({hits.percent} %) got what was stated" if hits.of else ""]
    lines.append(f"{promises.hits} of {promises.of} promises kept" if promises.of else "")
    return list(filter(None, lines))
