"""The few choices a book is kept by."""

import datetime as dt

from acctui.domain.business_year import BusinessYear
from acctui.domain.settings import Choice
from acctui.services.choices import Choices
from acctui.services.settings import read_choices, set_choices
from acctui.storage.store import BookStore


def test_a_new_book_has_choices_that_stand_where_nothing_was_chosen(store: BookStore) -> None:
    assert read_choices(store) == Choices()
    assert read_choices(store).mark is None


def test_choices_are_kept_changed_and_taken_back(store: BookStore) -> None:
    set_choices(store, {Choice.CURRENCY: "usd", Choice.DECIMAL_MARK: ",", Choice.THEME: "light"})
    done = set_choices(store, {Choice.THEME: "dark"})
    assert done.value == Choices("USD", ",", "dark")
    assert done.value.mark == ","
    store.undo()
    assert read_choices(store).theme == "light"


def test_choosing_what_stands_anyway_writes_nothing(store: BookStore) -> None:
    done = set_choices(store, {Choice.CURRENCY: "EUR", Choice.THEME: "dark"})
    assert not done.changed
    assert store.undo() is None


def test_the_business_year_begins_in_the_month_that_was_chosen(store: BookStore) -> None:
    assert read_choices(store).year(dt.date(2026, 3, 31)) == BusinessYear(2026)
    chosen = set_choices(store, {Choice.YEAR_BEGINS: "april"}).value
    assert chosen.year(dt.date(2026, 3, 31)) == BusinessYear(2025, 4)
    assert chosen.year(dt.date(2026, 4, 1)) == BusinessYear(2026, 4)


def test_the_key_line_is_read_with_the_mark_chosen_beside_it(store: BookStore) -> None:
    assert read_choices(store).key_amount is None
    done = set_choices(store, {Choice.DECIMAL_MARK: ",", Choice.KEY_LINE: "100.000"})
    assert done.value.key_amount == 100_000_00
    assert set_choices(store, {Choice.KEY_LINE: "80.000,50"}).value.key_amount == 80_000_50
