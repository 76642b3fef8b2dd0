"""The ways to change much of a book at once, and some of those to change little."""

from __future__ import annotations

from contextlib import closing
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from tests.faults.commands import acctui
from tests.faults.fat_book import NAME, PERSON, TODAY
from tests.faults.lists import own_lists
from tests.faults.small_book import NOW

from acctui.domain.account import Account, Tier
from acctui.domain.contact import Contact
from acctui.domain.goal import Decision
from acctui.domain.note import Note
from acctui.domain.objective import Level, Objective
from acctui.domain.settings import Choice
from acctui.domain.strategy import Strategy
from acctui.services import accounts, contacts, notes, objectives, roll, settings, strategies, year_decisions
from acctui.storage.store import BookStore

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path


@dataclass(frozen=True, slots=True)
class Way:
    """One thing that is done to a copy of the book, and whether it is backed up first.

    `is_step` says that it is one step of its own; `before` is how it comes about.
    """

    name: str
    do: Callable[[Path], None]
    is_much: bool
    is_step: bool = True
    before: tuple[Callable[[Path], None], ...] = ()


def ways(folder: Path) -> Iterator[Way]:
    for listed in own_lists():
        if not listed.is_book:
            file = folder / listed.name
            file.write_bytes(listed.raw)
            yield Way(f"import {listed.name}", command("import", str(file)), is_much=True)
    yield Way("delete an account", command("account", "delete", NAME, "--yes"), is_much=True)
    yield Way("delete a contact", _job(lambda store: _without(store, PERSON)), is_much=True)
    yield Way("delete an objective", _job(lambda store: _end(store, Level.BUSINESS)), is_much=True)
    yield Way(
        "delete what quotes speak for", _job(lambda store: _end(store, Level.RELATIONSHIP)), is_much=True
    )
    yield Way("replace a milestone", _job(_succeed), is_much=True)
    yield Way("delete a strategy", _job(_forget_a_strategy), is_much=True)
    yield Way("change all accounts", _job(_set_all), is_much=True)
    yield Way("tag all accounts", _job(_tag_all), is_much=True)
    much, undo, redo = _job(_tag_all), command("undo"), command("redo")
    yield Way("undo of much", undo, is_much=True, is_step=False, before=(much,))
    yield Way("redo of much", redo, is_much=True, is_step=False, before=(much, undo))
    one = Account(name="Alder")
    yield Way("a new account", _job(lambda store: accounts.add_account(store, one)), is_much=False)
    yield Way("a note", command("note", NAME, "tea"), is_much=False)
    yield Way("tag twenty accounts", _job(lambda store: _tag_all(store, 20)), is_much=False)
    yield Way("the year begins in april", _job(_begin_in_april), is_much=False)
    yield Way("a year decision", _job(_decide), is_much=False)
    yield Way("the roll of a month", _job(_roll), is_much=False, is_step=False)


def command(*words: str) -> Callable[[Path], None]:
    def do(book: Path) -> None:
        ran = acctui(book, *words)
        if ran.code:
            raise RuntimeError(f"{words}: {ran.told}")

    return do


def _job(job: Callable[[BookStore], Any]) -> Callable[[Path], None]:
    def do(book: Path) -> None:
        with closing(BookStore(book, lambda: NOW)) as store:
            job(store)

    return do


def _where(store: BookStore, kind: type[Any], **equals: Any) -> Any:
    with store.reading() as reads:
        return reads.where(kind, **equals)


def _fat(store: BookStore) -> int:
    return int(_where(store, Account, name=NAME)[0].id)


def _without(store: BookStore, name: str) -> Any:
    return contacts.delete_contact(store, _where(store, Contact, name=name)[0].id)


def _end(store: BookStore, level: Level) -> Any:
    (one,) = _where(store, Objective, account_id=_fat(store), level=str(level))
    return objectives.delete_objective(store, one.id)


def _succeed(store: BookStore) -> Any:
    fat = _fat(store)
    (old,) = _where(store, Objective, account_id=fat, level=str(Level.STRATEGIC))
    new = Objective(account_id=fat, level=Level.STRATEGIC, text="The south", set_on=TODAY)
    return objectives.replace_strategic(store, old.id, new, TODAY)


def _forget_a_strategy(store: BookStore) -> Any:
    return strategies.delete_strategy(store, _where(store, Strategy, account_id=_fat(store))[0].id)


def _set_all(store: BookStore) -> Any:
    numbers = [account.id for account in _where(store, Account)]
    return accounts.set_accounts(store, numbers, {"industry": "all of them"})


def _tag_all(store: BookStore, most: int | None = None) -> Any:
    numbers = [account.id for account in _where(store, Account)][:most]
    return accounts.tag_accounts(store, numbers, "everywhere")


def _begin_in_april(store: BookStore) -> Any:
    return settings.set_choices(store, {Choice.YEAR_BEGINS: "april"})


def _decide(store: BookStore) -> Any:
    target = _where(store, Account, tier=str(Tier.TARGET))[0].id
    return year_decisions.decide(store, target, 2026, Decision.DROP, TODAY, "Ida")


def _roll(store: BookStore) -> Any:
    roll.begin_roll(store, TODAY)
    notes.add_note(store, Note(account_id=_fat(store), date=TODAY, text="rolled"))
