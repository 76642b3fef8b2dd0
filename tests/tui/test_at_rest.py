"""What is done when nobody waits costs the seller nothing, whatever system it runs on."""

from __future__ import annotations

import ctypes
from typing import TYPE_CHECKING, NoReturn

import pytest

from acctui.domain.account import Account
from acctui.services.accounts import add_account
from acctui.tui.at_rest import give_back_memory

if TYPE_CHECKING:
    from acctui.storage.store import BookStore


def test_what_was_read_is_read_again_after_its_memory_was_given_back(store: BookStore) -> None:
    add_account(store, Account(name="Alder"))
    store.let_go()
    give_back_memory()
    with store.reading() as reads:
        assert [name for _, name in reads.accounts.names()] == ["Alder"]


@pytest.mark.parametrize("problem", [OSError, AttributeError, TypeError])
def test_a_system_that_takes_no_memory_back_is_no_problem(
    monkeypatch: pytest.MonkeyPatch, problem: type[Exception]
) -> None:
    def refuses(_name: None) -> NoReturn:
        raise problem

    monkeypatch.setattr(ctypes, "CDLL", refuses)
    give_back_memory()
