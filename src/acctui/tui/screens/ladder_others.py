"""The forms of what hangs on the rungs: steps of the next phase, strategies, and who was told."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from acctui.domain.days import read_day
from acctui.domain.errors import RuleBroken
from acctui.domain.strategy import Strategy, is_detailed, reads_like
from acctui.domain.text import fold, is_blank
from acctui.services import objectives, strategies
from acctui.tui.parts import joined
from acctui.tui.screens import ladder_words as words
from acctui.tui.screens.ladder_ask import SHORT, Ask, Blank, Values
from acctui.tui.screens.ladder_fields import day_echo, due_of, or_none, serves_of, texts_of
from acctui.tui.screens.meeting_edits import MeetingEdit
from acctui.tui.widgets.rung_lines import Stop

if TYPE_CHECKING:
    import datetime as dt

    from acctui.domain.objective import Phase
    from acctui.services.ladder import StrategyView
    from acctui.services.ports import Done, DraftKey
    from acctui.tui.parts import Parts
    from acctui.tui.screens.ladder_desk import Desk


def ask_phase(desk: Desk, objective_id: int, phase: Phase | None = None) -> Ask:
    """Ask a step of the next phase, and its day where one is known (D4)."""
    edit = MeetingEdit(phase) if phase else None
    known = desk.view.strategic.phases if desk.view.strategic else ()
    last = Stop("phase", known[-1].id) if known else Stop("strategic", objective_id)

    async def save(values: Values, key: DraftKey) -> Done[Any] | None:
        due = due_of(values["due"], desk.today)
        if edit is None:
            return await desk.app.do(
                lambda store: objectives.add_phase(store, objective_id, values["text"], due, key)
            )
        changed = edit.changed({"text": values["text"].strip(), "due": due})
        return await edit.saved(
            lambda: desk.app.do(
                lambda store: objectives.set_phase(store, edit.seen.id, changed, key, edit.seen)
            )
        )

    texts = texts_of(phase) if phase else {"text": "", "due": ""}
    return Ask(
        draft=("ladder phase", f"step {phase.id}" if phase else str(objective_id)),
        at=Stop("phase", phase.id) if phase else last,
        instead=phase is not None,
        blanks=[
            Blank("text", "Next phase", "one step on the way: pilot signed", texts["text"]),
            Blank("due", "Due", "15 jan", texts["due"], SHORT, lambda v: day_echo(v["due"], desk.today)),
        ],
        texts=texts_of,
        save=save,
        again="e" if phase else "n n",
    )


def ask_strategy(desk: Desk, at: Stop, one: StrategyView | None = None) -> Ask:
    """Ask a way of working: what it is called, what it says, and which rungs it serves (S1 to S3)."""
    rungs = words.served(desk.view)
    strategy = one.strategy if one else None
    edit = MeetingEdit(strategy) if strategy else None
    serving = {at.id} if one is None else set(one.serves)
    serves = " ".join(str(n) for n, rung in enumerate(rungs, 1) if rung.id in serving)

    async def save(values: Values, key: DraftKey) -> Done[Any] | None:
        wanted = serves_of(values["serves"], rungs)
        fields = {"name": values["name"].strip(), "says": or_none(values["says"])}
        if edit is None:
            new = Strategy(account_id=desk.account_id, name=fields["name"] or "", says=fields["says"])
            return await desk.app.do(lambda store: strategies.add_strategy(store, new, wanted, key))
        changed, ties = edit.changed(fields), wanted if values["serves"] != serves else None
        return await edit.saved(
            lambda: desk.app.do(
                lambda store: strategies.set_strategy(
                    store, edit.seen.id, changed, ties, key, edit.seen, serving
                )
            )
        )

    return Ask(
        draft=("ladder strategy", f"strategy {strategy.id}" if strategy else str(desk.account_id)),
        at=Stop("strategy", strategy.id) if strategy else at,
        instead=strategy is not None,
        blanks=[
            Blank("name", "Strategy", words.ASKS["strategy"], strategy.name if strategy else ""),
            _says_blank(strategy),
            Blank("serves", "Serves", "numbers of rungs", serves, SHORT // 3, lambda v: _rungs(desk, v)),
        ],
        texts=texts_of,
        save=save,
        again="e" if strategy else "n s",
    )


def _says_blank(strategy: Strategy | None) -> Blank:
    hint = "in one line, so that anybody could act on it"
    return Blank("says", "It says", hint, (strategy.says or "") if strategy else "", echo=_reads)


def _reads(values: Values) -> Parts:
    """Say quietly where a strategy reads like a plan item, or goes into detail (S2)."""
    try:
        strategy = Strategy(account_id=0, name=values["name"] or "-", says=or_none(values["says"]))
    except RuleBroken:
        return ()
    like = reads_like(strategy, ())
    if like:
        return [(f"names {like}, so it reads like a plan item; a strategy is a way of working", "soft")]
    return [("long for a way of working; one line is enough", "soft")] if is_detailed(strategy) else ()


def _rungs(desk: Desk, values: Values) -> Parts:
    """Give each rung its number, those that are served brighter."""
    rungs = words.served(desk.view)
    try:
        wanted = set(serves_of(values["serves"], rungs))
    except RuleBroken:
        wanted = set()
    return joined(
        [
            [(f"{n} ", "text bold"), (words.RUNG[rung.level], "text" if rung.id in wanted else "dim")]
            for n, rung in enumerate(rungs, 1)
        ],
        2,
    )


def ask_told(desk: Desk, one: StrategyView) -> Ask:
    """Ask who was told of a strategy; whoever was told already commits to it (S3)."""
    today = desk.today

    async def save(values: Values, _: DraftKey) -> Done[Any] | None:
        known = next((told for told in one.told if fold(told.name) == fold(values["name"])), None)
        committed = _day(values["committed_on"], today, "committed_on")
        if known is not None:
            on = committed or today
            return await desk.app.do(lambda store: strategies.commit_to(store, known.id, on))
        day = _day(values["told_on"], today, "told_on") or today
        name = values["name"]
        return await desk.app.do(lambda store: strategies.tell(store, one.strategy.id, name, day, committed))

    def dated(name: str, label: str, empty: str, given: str = "") -> Blank:
        return Blank(name, label, empty, given, SHORT, lambda values: day_echo(values[name], today))

    return Ask(
        draft=("ladder told", str(one.strategy.id)),
        at=Stop("strategy", one.strategy.id),
        blanks=[
            Blank("name", "Told", "who is to carry it out?", echo=lambda values: _known(one, values)),
            dated("told_on", "On", "today", "today"),
            dated("committed_on", "Committed on", "once they did"),
        ],
        prompt=lambda _: [(one.strategy.name, "text")],
        names={"on": "told_on"},
        save=save,
        again="t",
    )


def _day(text: str, today: dt.date, field: str) -> dt.date | None:
    return None if is_blank(text) else read_day(text, today, field, past=True)


def _known(one: StrategyView, values: Values) -> Parts:
    """Name who was told; the same name again commits them."""
    if any(fold(told.name) == fold(values["name"]) for told in one.told):
        return [("was told already: saving says that they committed", "soft")]
    names = ", ".join(f"{told.name}{' committed' if told.committed_on else ''}" for told in one.told)
    return [("told so far  ", "dim"), (names, "soft")] if names else ()
