"""What would be refused is found out without anything being kept."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from acctui.domain.account import Account
from acctui.domain.errors import RuleBroken
from acctui.services.accounts import add_account
from acctui.services.rehearsal import rehearse

if TYPE_CHECKING:
    from acctui.storage.store import BookStore


def names(store: BookStore) -> list[str]:
    with store.reading() as reads:
        return [name for _, name in reads.accounts.names()]


def test_a_job_that_would_be_done_leaves_nothing_behind(store: BookStore) -> None:
    add_account(store, Account(name="Alder"))
    step = store.newest_step()
    rehearse(store, lambda stage: add_account(stage, Account(name="Birch")))
    assert names(store) == ["Alder"]
    assert store.newest_step() == step


def test_a_rehearsed_job_reads_the_book_as_it_is(store: BookStore) -> None:
    add_account(store, Account(name="Alder"))
    seen: list[str] = []
    rehearse(store, lambda stage: seen.extend(names(stage)))  # type: ignore[arg-type]  # a stage reads as a book does
    assert seen == ["Alder"]


def test_a_job_that_would_be_refused_says_so(store: BookStore) -> None:
    with pytest.raises(RuleBroken, match="one line"):
        rehearse(store, lambda stage: add_account(stage, Account(name="two\nlines")))
    assert names(store) == []
