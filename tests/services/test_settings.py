"""The few choices a book is kept by."""

from acctui.domain.settings import Choice
from acctui.services.settings import Choices, read_choices, set_choices
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
