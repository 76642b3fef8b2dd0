"""Which accounts answer to what was typed: the same whether names are held one by one or in one text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from acctui.domain.errors import RuleBroken
from acctui.domain.text import fold
from acctui.services.names import Names

BOOK = [(4, "Alder & Finch"), (7, "Baltic Cold Chain"), (9, "alder lane"), (12, "ALDER LANE")]
names = st.lists(st.text("aAbB é#", min_size=1, max_size=5), max_size=8)


def one_by_one(pairs: list[tuple[int, str]], typed: str) -> list[tuple[int, str]]:
    """Look at each name in turn, the nearest kind first."""
    wanted = fold(typed)
    same = [pair for pair in pairs if fold(pair[1]) == wanted]
    kinds = (
        [pair for pair in same if pair[1] == typed],
        [pair for pair in same if pair[1].casefold() == typed.strip().casefold()],
        same,
        [pair for pair in pairs if wanted and fold(pair[1]).startswith(wanted)],
        [pair for pair in pairs if wanted and wanted in fold(pair[1])],
    )
    return next(filter(None, kinds), [])


@given(names, st.text("aAbB é#", max_size=4))
def test_the_nearest_kind_answers_as_if_each_name_were_looked_at(book: list[str], typed: str) -> None:
    pairs = list(enumerate(book, 5))
    found = one_by_one(pairs, typed)
    assert Names(pairs).answering(typed, guess=False) == found
    assert Names(pairs).answering(typed, guess=False, most=1) == found[:1]


def test_names_that_are_only_much_alike_answer_where_a_guess_is_wanted() -> None:
    book = Names(BOOK)
    assert book.answering("Baltik Cold", guess=False) == []
    assert book.answering("Baltik Cold") == [(7, "Baltic Cold Chain")]
    assert book.answering("xyzzy") == book.answering("bk") == book.answering("  ") == []


@pytest.mark.parametrize(("typed", "number"), [("#9", 9), (" #12 ", 12), ("9", None), ("#x", None)])
def test_an_account_is_named_by_its_number(typed: str, number: int | None) -> None:
    assert Names(BOOK).by_number(typed) == number
    assert Names(BOOK).numbered(9) == (9, "alder lane")


@pytest.mark.parametrize("typed", ["#1", "#" + "9" * 5000])
def test_a_number_that_nobody_has_is_said(typed: str) -> None:
    with pytest.raises(RuleBroken, match="There is no account #"):
        Names(BOOK).by_number(typed)


def test_a_book_without_accounts_answers_to_nothing() -> None:
    assert Names(()).answering("alder") == Names(()).answering("") == []
