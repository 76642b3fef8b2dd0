"""Every form that edits what stands shows what another window wrote meanwhile, and loses neither text."""

from __future__ import annotations

import datetime as dt
from collections.abc import Awaitable, Callable
from contextlib import closing
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import pytest
from tests.services.meeting import BOOK, made
from tests.tui.seller import Seller, sitting

from acctui.domain.account import Account
from acctui.domain.action import Action, ActionKind
from acctui.domain.business_year import BusinessYear
from acctui.domain.call import Call
from acctui.domain.contact import Contact
from acctui.domain.days import When
from acctui.domain.factor import Factor
from acctui.domain.goal import Agreement, Goal, GrowthQuestion
from acctui.domain.note import Note, Quote
from acctui.domain.scorecard import Attribute, StrategicMark
from acctui.domain.settings import Choice, Setting
from acctui.domain.step import Due
from acctui.services import (
    accounts,
    actions,
    calls,
    contacts,
    factors,
    goals,
    growth_questions,
    notes,
    scorecard_draft,
    scores,
    settings,
)
from acctui.services.lights import card as card_of
from acctui.services.plan import Item
from acctui.services.scorecards import scorecard_view
from acctui.storage.store import BookStore
from acctui.tui.screens import (
    account_forms,
    call_verbs,
    growth_forms,
    lights_forms,
    plan_forms,
    scorecard_forms,
)
from acctui.tui.screens.asking import AskSheet
from acctui.tui.screens.settings import ask_settings
from acctui.tui.widgets.field import Field

if TYPE_CHECKING:
    from pathlib import Path

    from acctui.services.ports import Store

TODAY = dt.date(2026, 11, 22)
NOW = dt.datetime(2026, 11, 22, 9, 0, tzinfo=dt.UTC)
Opens = Callable[[Seller], Awaitable[None]]


@dataclass(frozen=True)
class Form:
    """One form: how it opens, the line typed into, what another window does meanwhile, and what stands.

    `theirs` is what the form shows of the other window's; `stands` reads what the book holds of it.
    """

    name: str
    opens: Opens
    line: str
    mine: str
    other: Callable[[Store], Any]
    theirs: str
    stands: Callable[[Store], object]
    kept: object
    more: tuple[tuple[str, str], ...] = ()


def _one(kind: type[Any], number: int, name: str) -> Callable[[Store], object]:
    def read(store: Store) -> object:
        with store.reading() as reads:
            return getattr(reads.get(kind, number), name)

    return read


async def _row(seller: Seller, kind: type[Any], number: int) -> Any:
    return await seller.only(kind, id=number)


def _opens(form: Callable[[Any, Any], Any], kind: type[Any], number: int) -> Opens:
    async def opens(seller: Seller) -> None:
        form(seller.app, await _row(seller, kind, number))

    return opens


async def _contact(seller: Seller) -> None:
    account_forms.ask_contact(seller.app, BOOK.account, await _row(seller, Contact, BOOK.contact))


async def _candidate(seller: Seller) -> None:
    account_forms.ask_candidate(seller.app, BOOK.account, "Alder", "could double")


async def _growth_candidate(seller: Seller) -> None:
    await growth_forms.ask_candidate(seller.app, BOOK.account)


async def _goal(seller: Seller) -> None:
    await growth_forms.ask_goal(seller.app, BOOK.account, BusinessYear(2026, 1))


async def _factor(seller: Seller) -> None:
    lights_forms.edit_factor(seller.app, await seller.book(lambda store: card_of(store, BOOK.factor, TODAY)))


async def _item(seller: Seller) -> Item:
    action: Action = await _row(seller, Action, BOOK.action)
    return Item(
        kind="action",
        id=action.id,
        account_id=BOOK.account,
        account="Alder",
        matters=True,
        on=action.on,
        time=None,
        text=action.what,
        who=action.who or "",
        mark="",
        missing=(),
        month=action.month,
        action=action,
    )


async def _edits_action(seller: Seller) -> None:
    await plan_forms.ask_edit(seller.app, await _item(seller))


async def _moves_action(seller: Seller) -> None:
    plan_forms.ask_move(seller.app, await _item(seller))


async def _carries_action(seller: Seller) -> None:
    plan_forms.ask_carry(seller.app, await _item(seller))


async def _attribute(seller: Seller) -> None:
    row: Attribute = await _row(seller, Attribute, BOOK.attribute)
    scorecard_forms.ask_attribute(seller.app, row, lambda _: None)


async def _mark(seller: Seller) -> None:
    view = await seller.book(lambda store: scorecard_view(store, BOOK.account, TODAY))
    assert view.account is not None
    scorecard_forms._ask_decision(seller.app, view.account, strategic=True)


async def _settings(seller: Seller) -> None:
    await ask_settings(seller.app)


def _newest_why(store: Store) -> object:
    with store.reading() as reads:
        return reads.where(StrategicMark)[-1].why_us


def _currency(store: Store) -> object:
    with store.reading() as reads:
        return reads.where(Setting, key="currency")[0].value


FORMS = (
    Form(
        "account",
        _opens(account_forms.ask_account, Account, BOOK.account),
        "city",
        "Tromsø",
        lambda store: accounts.set_account(store, BOOK.account, {"city": "Oslo"}),
        "Oslo",
        _one(Account, BOOK.account, "city"),
        "Tromsø",
    ),
    Form(
        "tags",
        _opens(account_forms.ask_account, Account, BOOK.account),
        "tags",
        "fish",
        lambda store: accounts.set_account(store, BOOK.account, {"tags": ("milk",)}),
        "milk",
        _one(Account, BOOK.account, "tags"),
        ("fish",),
    ),
    Form(
        "candidate",
        _candidate,
        "candidate",
        "mine",
        lambda store: accounts.set_account(store, BOOK.account, {"candidate": "theirs"}),
        "theirs",
        _one(Account, BOOK.account, "candidate"),
        "mine",
    ),
    Form(
        "candidate in the growth page",
        _growth_candidate,
        "talk_on",
        "2026-12-01",
        lambda store: accounts.set_account(store, BOOK.account, {"talk_on": dt.date(2026, 12, 9)}),
        "2026-12-09",
        _one(Account, BOOK.account, "talk_on"),
        dt.date(2026, 12, 1),
    ),
    Form(
        "contact",
        _contact,
        "title",
        "CEO",
        lambda store: contacts.set_contact(store, BOOK.contact, {"title": "CFO"}),
        "CFO",
        _one(Contact, BOOK.contact, "title"),
        "CEO",
    ),
    Form(
        "note",
        _opens(account_forms.ask_text, Note, BOOK.note),
        "text",
        "water",
        lambda store: notes.set_text(store, Note, BOOK.note, "coffee"),
        "coffee",
        _one(Note, BOOK.note, "text"),
        "water",
    ),
    Form(
        "quote",
        _opens(account_forms.ask_text, Quote, BOOK.quote),
        "text",
        "we may buy",
        lambda store: notes.set_text(store, Quote, BOOK.quote, "we don't buy"),
        "we don't buy",
        _one(Quote, BOOK.quote, "text"),
        "we may buy",
    ),
    Form(
        "call's time",
        _opens(call_verbs.ask_move, Call, BOOK.call),
        "at",
        "2026-12-01 9:30",
        lambda store: calls.move_call(store, BOOK.call, When(dt.date(2026, 12, 3)), NOW),
        "2026-12-03",
        _one(Call, BOOK.call, "at"),
        When(dt.date(2026, 12, 1), dt.time(9, 30)),
    ),
    Form(
        "outcome",
        _opens(call_verbs.ask_restate, Call, BOOK.call),
        "outcome",
        "They name a day",
        lambda store: calls.restate(store, BOOK.call, "They name a room", NOW),
        "They name a room",
        _one(Call, BOOK.call, "outcome"),
        "They name a day",
    ),
    Form(
        "promise",
        _opens(call_verbs.ask_promise_date, Call, BOOK.promise),
        "by",
        "2026-12-01",
        lambda store: calls.postpone_promise(store, BOOK.promise, dt.date(2026, 12, 9), TODAY),
        "Wed 9 Dec",
        _one(Call, BOOK.promise, "promise_by"),
        dt.date(2026, 12, 1),
    ),
    Form(
        "promise that was kept",
        _opens(call_verbs.ask_promise_date, Call, BOOK.promise),
        "by",
        "2026-12-01",
        lambda store: calls.settle_promise(store, BOOK.promise, TODAY, kept=True),
        "the promise was kept",
        _one(Call, BOOK.promise, "promise_by"),
        dt.date(2026, 12, 1),
    ),
    Form(
        "goal",
        _goal,
        "amount",
        "90000",
        lambda store: goals.set_goal(store, BOOK.account, 2026, 12_000_000, TODAY, why="theirs"),
        "120000",
        _one(Goal, BOOK.goal, "amount"),
        9_000_000,
        (("why", "mine"),),
    ),
    Form(
        "question",
        _opens(growth_forms.edit_question, GrowthQuestion, BOOK.question),
        "what",
        "who signs",
        lambda store: growth_questions.set_question(store, BOOK.question, {"what": "who pays"}),
        "who pays",
        _one(GrowthQuestion, BOOK.question, "what"),
        "who signs",
    ),
    Form(
        "factor",
        _factor,
        "tips",
        "the vote",
        lambda store: factors.set_factor(store, BOOK.factor, {"tips": "the price"}),
        "the price",
        _one(Factor, BOOK.factor, "tips"),
        "the vote",
    ),
    Form(
        "factor's day",
        _factor,
        "by",
        "2026-12-01",
        lambda store: factors.set_factor(store, BOOK.factor, {"by": dt.date(2026, 12, 9)}),
        "Wed 9 Dec",
        _one(Factor, BOOK.factor, "by"),
        dt.date(2026, 12, 1),
    ),
    Form(
        "action",
        _edits_action,
        "next",
        "me: write it @2026-11-27",
        lambda store: actions.set_action(store, BOOK.action, {"what": "sign it"}, TODAY),
        "me: sign it @2026-11-27",
        _one(Action, BOOK.action, "what"),
        "write it",
    ),
    Form(
        "action's mark",
        _edits_action,
        "mark",
        "people",
        lambda store: actions.set_action(store, BOOK.action, {"kind": ActionKind.FACTS}, TODAY),
        "facts",
        _one(Action, BOOK.action, "kind"),
        ActionKind.PEOPLE,
    ),
    Form(
        "action moved",
        _moves_action,
        "on",
        "2026-12-01",
        lambda store: actions.move_action(store, BOOK.action, Due(dt.date(2026, 12, 9)), TODAY),
        "2026-12-09",
        _one(Action, BOOK.action, "on"),
        dt.date(2026, 12, 1),
    ),
    Form(
        "action carried",
        _carries_action,
        "on",
        "2026-12-01",
        lambda store: actions.move_action(store, BOOK.action, Due(dt.date(2026, 12, 9)), TODAY),
        "2026-12-09",
        _one(Action, BOOK.action, "on"),
        dt.date(2026, 12, 1),
    ),
    Form(
        "attribute",
        _attribute,
        "weight",
        "20",
        lambda store: scorecard_draft.set_attribute(store, BOOK.attribute, {"weight": 30}),
        "30",
        _one(Attribute, BOOK.attribute, "weight"),
        20,
    ),
    Form(
        "why an account is strategic",
        _mark,
        "why_us",
        "mine",
        lambda store: scores.mark_strategic(
            store, StrategicMark(account_id=BOOK.account, decided_on=TODAY, strategic=True, why_us="theirs")
        ),
        "theirs",
        _newest_why,
        "mine",
    ),
    Form(
        "settings",
        _settings,
        "currency",
        "NOK",
        lambda store: settings.set_choices(store, {Choice.CURRENCY: "SEK"}),
        "SEK",
        _currency,
        "NOK",
    ),
)


@pytest.fixture
def meeting_book(book: Path) -> Path:
    """Give a book with one line of everything that can be edited."""
    with closing(BookStore(book, lambda: NOW)) as store:
        made(store)
    return book


async def _type(seller: Seller, form: Form) -> AskSheet:
    await form.opens(seller)
    await seller.settled()
    sheet = seller.app.screen
    assert isinstance(sheet, AskSheet)
    for line, words in (*form.more, (form.line, form.mine)):
        sheet.query_one(f"#{line}", Field).value = words
    return sheet


def _elsewhere(path: Path, job: Callable[[Store], Any]) -> Any:
    with closing(BookStore(path, lambda: NOW)) as other:
        return job(other)


@pytest.mark.parametrize("form", FORMS, ids=lambda form: form.name)
async def test_a_form_shows_what_another_window_wrote_and_keeps_both_texts(
    meeting_book: Path, form: Form
) -> None:
    async with sitting(meeting_book, NOW, (120, 40)) as seller:
        sheet = await _type(seller, form)
        _elsewhere(meeting_book, form.other)
        theirs = _elsewhere(meeting_book, form.stands)
        await sheet.action_save()
        await seller.settled()
        shown = seller.text.replace("\n", " ")
        assert f"Another window wrote: {form.theirs}" in shown
        assert "w keeps yours" in shown
        assert sheet.values[form.line] == form.mine
        assert _elsewhere(meeting_book, form.stands) == theirs
        await sheet.action_save()
        await seller.settled()
        assert "Another window" not in seller.text
        assert _elsewhere(meeting_book, form.stands) == form.kept


@pytest.mark.parametrize("form", FORMS, ids=lambda form: form.name)
async def test_a_form_that_meets_nobody_saves_at_once(meeting_book: Path, form: Form) -> None:
    async with sitting(meeting_book, NOW, (120, 40)) as seller:
        sheet = await _type(seller, form)
        await sheet.action_save()
        await seller.settled()
        assert seller.app.screen is not sheet
        assert seller.foot.startswith("Saved")


async def test_a_goal_set_meanwhile_where_there_was_none_is_shown(meeting_book: Path) -> None:
    year, agreed = BusinessYear(2027, 1), Agreement("Kim", TODAY)
    async with sitting(meeting_book, NOW, (120, 40)) as seller:
        await growth_forms.ask_goal(seller.app, BOOK.account, year)
        await seller.settled()
        sheet = seller.app.screen
        assert isinstance(sheet, AskSheet)
        sheet.query_one("#amount", Field).value = "500"
        _elsewhere(
            meeting_book,
            lambda store: goals.set_goal(store, BOOK.account, 2027, 70_000, TODAY, agreed),
        )
        await sheet.action_save()
        await seller.settled()
        assert "Another window wrote: 700" in seller.text


async def test_fields_that_were_not_touched_are_not_put_back(meeting_book: Path) -> None:
    async with sitting(meeting_book, NOW, (120, 40)) as seller:
        await ask_settings(seller.app)
        await seller.settled()
        sheet = seller.app.screen
        assert isinstance(sheet, AskSheet)
        sheet.query_one("#late_from", Field).value = "15"
        _elsewhere(meeting_book, lambda store: settings.set_choices(store, {Choice.CURRENCY: "SEK"}))
        await sheet.action_save()
        await seller.settled()
    chosen = _elsewhere(meeting_book, settings.read_choices)
    assert (chosen.currency, chosen.late_from) == ("SEK", "15")


async def test_a_line_taken_away_meanwhile_is_said_and_the_text_stays(meeting_book: Path) -> None:
    form = next(form for form in FORMS if form.name == "note")
    async with sitting(meeting_book, NOW, (120, 40)) as seller:
        sheet = await _type(seller, form)
        _elsewhere(meeting_book, lambda store: notes.delete_text(store, Note, BOOK.note))
        await sheet.action_save()
        await seller.settled()
        assert seller.app.screen is sheet
        assert sheet.values["text"] == "water"
        assert "Saved" not in seller.foot
