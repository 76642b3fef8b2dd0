"""All that is known of one thing on the ladder, with its history, on a sheet."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll

from acctui.domain.money import grouped
from acctui.domain.objective import Level
from acctui.domain.progress import met_on
from acctui.domain.stage_goal import day_in_full, span_in_words
from acctui.tui.screens import ladder_words as words
from acctui.tui.widgets.facts import Fact, Facts
from acctui.tui.widgets.sheet import Sheet

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable, Iterator

    from textual.widget import Widget

    from acctui.domain.note import Quote
    from acctui.domain.objective import Objective
    from acctui.domain.progress import Progress
    from acctui.services.ladder import LadderView, StrategyView
    from acctui.tui.widgets.rung_lines import Stop

_LINES = (
    ("client_goal", "Their goal"),
    ("kind", "Kind"),
    ("opportunities", "It opens"),
    ("views_asked", "Views of"),
    ("guard", "While"),
)


class RungSheet(Sheet[None]):
    """The facts of one thing; keys scroll where there are more than fit."""

    across = 96
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("j,down", "scroll(1)", "down", show=False, id="sheet.line_down"),
        Binding("k,up", "scroll(-1)", "up", show=False, id="sheet.line_up"),
        Binding("pagedown,space", "scroll(10)", "far down", show=False, id="sheet.far_down"),
        Binding("pageup", "scroll(-10)", "far up", show=False, id="sheet.far_up"),
        Binding("enter,q", "close", "close", show=False, id="sheet.done"),
    ]

    def __init__(self, title: str, facts: list[Fact]) -> None:
        super().__init__()
        self.title_words = title
        self._facts = facts

    def inside(self) -> Iterable[Widget]:
        """Give the facts, in a window that scrolls."""
        yield VerticalScroll(Facts(id="facts"), id="window", can_focus=False)

    def on_mount(self) -> None:
        """Say them."""
        facts = self.query_one("#facts", Facts)
        facts.styles.background = "transparent"
        facts.show(self._facts)

    def fit(self) -> None:
        """Let the window have the rows the terminal has."""
        window = self.query_one("#window", VerticalScroll)
        window.styles.height = "auto"
        window.styles.max_height = max(3, self.app.size.height - 10)

    def action_scroll(self, by: int) -> None:
        """Scroll by so many lines."""
        window = self.query_one("#window", VerticalScroll)
        window.scroll_to(y=window.scroll_y + by, animate=False)


def facts_of(view: LadderView, stop: Stop) -> tuple[str, list[Fact]]:
    """Give the title of a thing on the ladder, and every fact of it."""
    if stop.kind == "strategy":
        found = next((one for one in view.strategies if one.strategy.id == stop.id), None)
        return (found.strategy.name, [*_strategy(view, found)]) if found else ("", [])
    objective = next((one for one in words.served(view) if one.id == stop.id), None)
    if objective is None:
        return "", []
    facts = [_words("", f'"{objective.text}"' if stop.kind == "relationship" else objective.text, "text")]
    return _title(objective.level), [*facts, *_objective(view, objective)]


def _title(level: Level) -> str:
    name = words.RUNG[level]
    return name if level is Level.VISION else f"{name} objective"


def _words(label: str, told: str, style: str = "soft") -> Fact:
    return Fact(label, [(told, style)], wraps=True)


def _objective(view: LadderView, one: Objective) -> Iterator[Fact]:
    yield _words("Set on", day_in_full(one.set_on))
    if one.level is Level.VISION:
        yield _words("Looks", f"{one.years} years ahead, to {words.vision_until(one)}")
    if one.due is not None:
        yield _words("To hear by" if one.level is Level.RELATIONSHIP else "Due", day_in_full(one.due))
    if one.worth is not None:
        yield _words("Worth", grouped(one.worth))
    for name, label in _LINES:
        if value := getattr(one, name):
            yield _words(label, value)
    progress = next((p for p in view.businesses if p.objective.id == one.id), None)
    if progress is not None:
        yield from _business(progress)
    yield from _evidence(view, one)
    yield from _phases(view, one)
    yield from _labelled("Strategies", (s.strategy.name for s in view.strategies if one.id in s.serves))
    yield from _labelled("Before it", (_ended(past) for past in view.past if past.level is one.level))


def _labelled(label: str, lines: Iterable[str]) -> Iterator[Fact]:
    for line in lines:
        yield _words(label, line)
        label = ""


def _business(progress: Progress) -> Iterator[Fact]:
    one = progress.objective
    yield _words(
        "Measured in", f"{one.unit}, from {grouped(one.baseline or 0)} to {grouped(one.target or 0)}"
    )
    by = f" {one.agreed_customer_by}" if one.agreed_customer_by else ""
    team, customer = (
        words.day_or(one.agreed_team_on, "not yet"),
        words.day_or(one.agreed_customer_on, "not yet"),
    )
    yield _words("Agreed", f"team {team}, customer{by} {customer}")
    pace = words.paces(progress)
    yield _words(
        "Now", f"{grouped(progress.now)}; {words.needs_of(progress)}{f'; {pace}' if pace else ''}", "text"
    )
    yield from _labelled("Stage goals", _stages(progress))
    if progress.buffer_days:
        yield _words("Buffer", f"{span_in_words(progress.buffer_days)} after the last of them")
    values = (f"{grouped(m.value)} on {day_in_full(m.measured_on)}" for m in reversed(progress.measured))
    yield from _labelled("Measured", values)


def _stages(progress: Progress) -> Iterator[str]:
    for stage in progress.stages:
        met = met_on(progress.objective, stage, progress.measured)
        state = f", reached {day_in_full(met)}" if met else ", missed" if stage in progress.missed else ""
        yield f"{grouped(stage.value)} by {day_in_full(stage.due)}{state}"


def _evidence(view: LadderView, one: Objective) -> Iterator[Fact]:
    for sentence in view.relationships:
        if sentence.objective.id == one.id:
            yield from _labelled("Heard for it", map(_quote, sentence.quotes_for))
            yield from _labelled("Against it", map(_quote, sentence.quotes_against))


def _quote(quote: Quote) -> str:
    who = f"{quote.speaker}, " if quote.speaker else ""
    return f'"{" ".join(quote.text.split())}"  {who}{day_in_full(quote.date)}'


def _phases(view: LadderView, one: Objective) -> Iterator[Fact]:
    strategic = view.strategic
    if strategic is None or strategic.objective.id != one.id:
        return
    last = f", the last {day_in_full(strategic.last_advance)}" if strategic.last_advance else ""
    yield _words("Moved by", f"{strategic.calls} calls, {strategic.advances} advances{last}")
    yield from _labelled("Next phase", (_phase(p.text, p.due, p.reached_on) for p in strategic.phases))


def _phase(text: str, due: dt.date | None, reached_on: dt.date | None) -> str:
    by = f" by {day_in_full(due)}" if due else ""
    return f"{text}{by}{f', reached {day_in_full(reached_on)}' if reached_on else ''}"


def _ended(one: Objective) -> str:
    when = day_in_full(one.ended_on) if one.ended_on else ""
    return f"{one.text}: {one.ended_how} {when}{f', {one.ended_why}' if one.ended_why else ''}"


def _strategy(view: LadderView, one: StrategyView) -> Iterator[Fact]:
    if one.strategy.says:
        yield _words("It says", one.strategy.says, "text")
    rungs = (rung for rung in words.served(view) if rung.id in one.serves)
    yield from _labelled("Serves", (f"{words.RUNG[rung.level]}: {rung.text}" for rung in rungs))
    told = (
        f"{t.name} told {day_in_full(t.told_on)}"
        f"{f', committed {day_in_full(t.committed_on)}' if t.committed_on else ', not committed yet'}"
        for t in one.told
    )
    yield from _labelled("Told", told)
    if not one.told:
        yield _words("Told", "nobody yet: t tells somebody")
    if one.reads_like:
        yield _words("Note", f"names {one.reads_like}, so it reads like a plan item")
