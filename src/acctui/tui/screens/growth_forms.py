"""The small forms about a year's goal: the goal itself, a candidate, a question and the action it becomes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from acctui.domain.days import day_name, read_day, short_day
from acctui.domain.errors import RuleBroken
from acctui.domain.goal import Ask, Goal, GoalChange, GrowthQuestion, agreement, asked_words, read_goal
from acctui.domain.money import grouped
from acctui.domain.step import ME
from acctui.domain.text import is_blank
from acctui.services import accounts, goals, growth_questions
from acctui.services.accounts import the_account
from acctui.services.goal_keeping import goal_of
from acctui.tui.screens.asking import SHORT, Asked, AskSheet, Question, Values
from acctui.tui.screens.call_verbs import day_echo
from acctui.tui.screens.growth_words import ASKS
from acctui.tui.screens.meeting_edits import MeetingEdit, MeetingValue
from acctui.tui.widgets.sheet import put_up

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence

    from acctui.domain.account import Account
    from acctui.domain.action import Action
    from acctui.domain.business_year import BusinessYear
    from acctui.services.ports import Done, DraftKey, Store
    from acctui.tui.app import AcctuiApp
    from acctui.tui.parts import Parts

_CHANGES = 3

_PLACES = {
    Ask.KNOW: ("Who", "a name, where there is one", "plant audit; who signs above 50,000"),
    Ask.TALK: ("Who", "a name, where there is one", "what about"),
    Ask.FIND_OUT: ("About", "audit, budget, their plans …", "what passes it; one or two lots"),
}


class KnownGoal(NamedTuple):
    """An account, its goal of a year where it has one, and how that was changed, newest first."""

    account: Account
    goal: Goal | None
    changes: tuple[GoalChange, ...]


def known_goal(store: Store, account_id: int, year: int) -> KnownGoal:
    """Read what the goal form stands on."""
    with store.reading() as reads:
        goal = goal_of(reads, account_id, year)
        changes = reads.where(GoalChange, goal_id=goal.id) if goal else ()
        return KnownGoal(the_account(reads, account_id), goal, changes[::-1])


def plain_amount(app: AcctuiApp, minor: int) -> str:
    """Write an amount as it may be typed again: `90000`, or `90000.50` with the book's own mark."""
    units, cents = divmod(minor, 100)
    return f"{units}{app.choices.mark or '.'}{cents:02}" if cents else str(units)


def goal_echo(app: AcctuiApp, text: str) -> Parts:
    """Say how an amount was read; nothing while it can't be."""
    try:
        return [("read as ", "dim"), (grouped(read_goal(text, app.choices.mark)), "text")]
    except RuleBroken:
        return ()


async def ask_goal(app: AcctuiApp, account_id: int, year: BusinessYear) -> None:
    """Ask the goal of an account in a year, with whom it is agreed, and why it changes (G3, G4, G5)."""
    known = await app.ask(lambda store: known_goal(store, account_id, year.year))
    if known is None:
        return
    goal, edit = known.goal, MeetingValue(known.goal)
    amount = plain_amount(app, goal.amount) if goal else ""
    asked = [
        Asked("amount", f"Goal {year.short}", "100000", amount, lambda text: goal_echo(app, text), SHORT),
        Asked("agreed_with", "Agreed with", "your manager; that makes it a Target"),
        Asked("agreed_on", "On", "today", echo=lambda text: day_echo(app, text, past=True), fill=SHORT),
    ]
    if goal:
        asked.append(Asked("why", "Why", "one line, when the amount changes"))

    async def save(values: Values, key: DraftKey) -> Done[Goal] | None:
        today = app.clock.today()
        wanted = read_goal(values["amount"], app.choices.mark)
        agreed = agreement(values["agreed_with"], _agreed_on(values, today), today)
        why = values.get("why")
        return await edit.saved(
            lambda: app.do(
                lambda store: goals.set_goal(
                    store, account_id, year.year, wanted, today, agreed, why, key, edit.seen
                )
            )
        )

    about = _about_goal(known, app.clock.today())
    title = f"{known.account.name}: goal {year.name}"
    question = Question(
        title,
        asked,
        about,
        ("goal", f"{account_id} in {year.year}"),
        texts=lambda theirs: {"amount": plain_amount(app, theirs.amount)},
    )
    put_up(app, AskSheet(question, save))


def _agreed_on(values: Values, today: dt.date) -> dt.date | None:
    if not is_blank(values["agreed_on"]):
        return read_day(values["agreed_on"], today, "agreed_on", past=True)
    return None if is_blank(values["agreed_with"]) else today


def _about_goal(known: KnownGoal, today: dt.date) -> list[tuple[str, Parts]]:
    goal, about = known.goal, list[tuple[str, "Parts"]]()
    if goal and goal.agreed_with and goal.agreed_on:
        words = f"with {goal.agreed_with} on {day_name(goal.agreed_on, today)}"
        about.append(("Agreed", [(words, "text")]))
    for change in known.changes[:_CHANGES]:
        day = short_day(change.changed_on, today)
        amounts = f"{grouped(change.before)} to {grouped(change.after)}"
        about.append(("" if about else "Changed", [(f"{day}  {amounts}  ", "soft"), (change.why, "dim")]))
    return [*about, ("", [("", "dim")])] if about else []


async def ask_candidate(app: AcctuiApp, account_id: int) -> None:
    """Ask why an account could be much larger, and when the manager hears of it; without a why it is none."""
    account = await app.ask(lambda store: _account(store, account_id))
    if account is None:
        return
    edit = MeetingEdit(account)
    talk = day_name(account.talk_on, app.clock.today()) if account.talk_on else ""
    asked = [
        Asked(
            "candidate",
            "Why",
            "why it could be much larger; empty takes the mark away",
            account.candidate or "",
        ),
        Asked(
            "talk_on", "Manager", "the day you talk it over", talk, lambda text: day_echo(app, text), SHORT
        ),
    ]

    async def save(values: Values, key: DraftKey) -> Done[Account] | None:
        why = values["candidate"].strip() or None
        on = _day(app, values, "talk_on", talk, account.talk_on) if why else None
        changed = edit.changed({"candidate": why, "talk_on": on})
        return await edit.saved(
            lambda: app.do(lambda store: accounts.set_account(store, account_id, changed, key, edit.seen))
        )

    _put(app, f"{account.name}: candidate", asked, ("candidate and talk", str(account_id)), save)


def _account(store: Store, account_id: int) -> Account:
    with store.reading() as reads:
        return the_account(reads, account_id)


def _put(app: AcctuiApp, title: str, asked: Sequence[Asked], draft: tuple[str, str], save: Any) -> None:
    put_up(app, AskSheet(Question(title, asked, draft=draft), save))


def _asked(app: AcctuiApp, ask: Ask, known: GrowthQuestion | None) -> list[Asked]:
    label, who, what = _PLACES[ask]
    by = known.by if known else None
    return [
        Asked("who", label, who, (known.who or "") if known else ""),
        Asked("what", "What", what, (known.what or "") if known else ""),
        Asked(
            "by",
            "By",
            "fri; may stay empty",
            day_name(by, app.clock.today()) if by else "",
            lambda text: day_echo(app, text),
            SHORT,
        ),
    ]


def _day(app: AcctuiApp, values: Values, name: str, opened: str, stood: dt.date | None) -> dt.date | None:
    """Read a day that may be left out; one that was left as the form opened it stays what it was."""
    typed = values[name]
    if typed == opened:
        return stood
    return None if is_blank(typed) else read_day(typed, app.clock.today(), name)


def _fields(app: AcctuiApp, values: Values, opened: str = "", by: dt.date | None = None) -> dict[str, Any]:
    day = _day(app, values, "by", opened, by)
    return {"who": values["who"] or None, "what": values["what"] or None, "by": day}


def ask_question(app: AcctuiApp, account_id: int, name: str, key: str) -> None:
    """Ask whom to know, whom to talk to, or what to find out to reach a goal (G7)."""
    ask, title = ASKS[key]

    async def save(values: Values, draft: DraftKey) -> Done[GrowthQuestion] | None:
        question = GrowthQuestion(account_id=account_id, ask=ask, **_fields(app, values))
        return await app.do(lambda store: growth_questions.add_question(store, question, draft))

    subject = f"{account_id} {ask.value}"
    _put(app, f"{name}: {title.lower()}", _asked(app, ask, None), ("question", subject), save)


def edit_question(app: AcctuiApp, question: GrowthQuestion) -> None:
    """Ask other words for a question."""
    edit = MeetingEdit(question)
    asked = _asked(app, question.ask, question)
    opened = asked[-1].value

    async def save(values: Values, key: DraftKey) -> Done[GrowthQuestion] | None:
        changed = edit.changed(_fields(app, values, opened, question.by))
        return await edit.saved(
            lambda: app.do(
                lambda store: growth_questions.set_question(store, question.id, changed, key, edit.seen)
            )
        )

    title = next(title for ask, title in ASKS.values() if ask is question.ask)
    _put(app, title, asked, ("question", f"number {question.id}"), save)


def ask_action(app: AcctuiApp, question: GrowthQuestion) -> None:
    """Ask who does what a question asks for, and by which day; it becomes an action of the account."""
    today = app.clock.today()
    by = day_name(question.by, today) if question.by else ""
    asked = [
        Asked("who", "Who", "me", ME),
        Asked("on", "By", "fri; may stay empty", by, lambda text: day_echo(app, text), SHORT),
    ]

    async def save(values: Values, _: DraftKey) -> Done[Action] | None:
        on = _day(app, values, "on", by, question.by)
        return await app.do(
            lambda store: growth_questions.turn_into_action(store, question.id, values["who"], on)
        )

    about: list[tuple[str, Parts]] = [("Action", [(asked_words(question), "text")])]
    draft = ("question action", str(question.id))
    put_up(app, AskSheet(Question("An action of it", asked, about, draft), save))
