"""What all lines of the book share: they are compared by what they say, and stay as they are."""

from __future__ import annotations

from dataclasses import FrozenInstanceError, replace

import pytest

from acctui.domain.contact import Contact
from acctui.domain.row import Row


def test_two_lines_are_the_same_when_they_are_of_one_kind_and_say_the_same() -> None:
    line = Contact(account_id=1, name="Nora")
    assert line == Contact(account_id=1, name="Nora")
    assert line != replace(line, name="Vera")
    assert Row(id=1) != Contact(id=1, account_id=1, name="Nora")
    assert Row(id=1) != (1, 0)


def test_lines_that_say_the_same_are_one_in_a_set() -> None:
    line = Contact(account_id=1, name="Nora")
    assert {line, replace(line), replace(line, title="buyer")} == {line, replace(line, title="buyer")}


def test_a_line_stays_as_it_is() -> None:
    line = Contact(account_id=1, name="Nora")
    with pytest.raises(FrozenInstanceError):
        line.name = "Vera"  # type: ignore[misc] # that it is refused is what is looked at


def test_a_line_shows_what_it_holds_to_who_tests() -> None:
    assert repr(Row(id=7)) == "Row(id=7, version=0)"
