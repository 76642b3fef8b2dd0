"""How each form that edits what stands is opened, filled in, and met by another window."""

from __future__ import annotations

import datetime as dt
from collections.abc import Awaitable, Callable
from contextlib import closing
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from tests.services.meeting import BOOK
from tests.tui.seller import Seller

from acctui.domain.action import Action
from acctui.domain.business_year import BusinessYear
from acctui.domain.contact import Contact
from acctui.domain.scorecard import Attribute, StrategicMark
from acctui.domain.settings import Setting
from acctui.services.lights import card as card_of
from acctui.services.plan import Item
from acctui.services.scorecards import scorecard_view
from acctui.storage.store import BookStore
from acctui.tui.screens import (
    account_forms,
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


def one(kind: type[Any], number: int, name: str) -> Callable[[Store], object]:
    def read(store: Store) -> object:
        with store.reading() as reads:
            return getattr(reads.get(kind, number), name)

    return read


async def row(seller: Seller, kind: type[Any], number: int) -> Any:
    return await seller.only(kind, id=number)


def opens(form: Callable[[Any, Any], Any], kind: type[Any], number: int) -> Opens:
    async def opens(seller: Seller) -> None:
        form(seller.app, await row(seller, kind, number))

    return opens


async def contact_form(seller: Seller) -> None:
    account_forms.ask_contact(seller.app, BOOK.account, await row(seller, Contact, BOOK.contact))


async def candidate_form(seller: Seller) -> None:
    account_forms.ask_candidate(seller.app, BOOK.account, "Alder", "could double")


async def growth_candidate_form(seller: Seller) -> None:
    await growth_forms.ask_candidate(seller.app, BOOK.account)


async def goal_form(seller: Seller) -> None:
    await growth_forms.ask_goal(seller.app, BOOK.account, BusinessYear(2026, 1))


async def factor_form(seller: Seller) -> None:
    lights_forms.edit_factor(seller.app, await seller.book(lambda store: card_of(store, BOOK.factor, TODAY)))


async def item_form(seller: Seller) -> Item:
    action: Action = await row(seller, Action, BOOK.action)
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


async def edits_action(seller: Seller) -> None:
    await plan_forms.ask_edit(seller.app, await item_form(seller))


async def moves_action(seller: Seller) -> None:
    plan_forms.ask_move(seller.app, await item_form(seller))


async def carries_action(seller: Seller) -> None:
    plan_forms.ask_carry(seller.app, await item_form(seller))


async def attribute_form(seller: Seller) -> None:
    attribute: Attribute = await row(seller, Attribute, BOOK.attribute)
    scorecard_forms.ask_attribute(seller.app, attribute, lambda _: None)


async def mark_form(seller: Seller) -> None:
    view = await seller.book(lambda store: scorecard_view(store, BOOK.account, TODAY))
    assert view.account is not None
    scorecard_forms._ask_decision(seller.app, view.account, strategic=True)


async def settings_form(seller: Seller) -> None:
    await ask_settings(seller.app)


def newest_why(store: Store) -> object:
    with store.reading() as reads:
        return reads.where(StrategicMark)[-1].why_us


def currency(store: Store) -> object:
    with store.reading() as reads:
        return reads.where(Setting, key="currency")[0].value


async def type_into(seller: Seller, form: Form) -> AskSheet:
    """Open a form and fill it in."""
    await form.opens(seller)
    await seller.settled()
    sheet = seller.app.screen
    assert isinstance(sheet, AskSheet)
    for line, words in (*form.more, (form.line, form.mine)):
        sheet.query_one(f"#{line}", Field).value = words
    return sheet


def elsewhere(path: Path, job: Callable[[Store], Any]) -> Any:
    """Do something as another window does."""
    with closing(BookStore(path, lambda: NOW)) as other:
        return job(other)
