"""What goes to stdout: JSON that is whole and inert, and text in straight columns."""

from __future__ import annotations

import datetime as dt
import io
import json
import sys
from typing import TYPE_CHECKING

from acctui.cli.output import Column, give, give_facts, give_list, give_table, money, object_text, table_lines
from acctui.domain.days import When
from acctui.exchange.cells import cells

if TYPE_CHECKING:
    import pytest

HOSTILE = "a\x1b[31m\x9b\x7f\u202e\u2028\u200b\U000e0041 Zürich 東京"
COLUMNS = (Column("#", right=True), Column("Name", yields=True), Column("Won", right=True))


def test_json_is_whole_and_no_terminal_obeys_it(capsys: pytest.CaptureFixture[str]) -> None:
    give_list([{"text": HOSTILE}, {"text": "two"}])
    out = capsys.readouterr().out
    assert json.loads(out) == [{"text": HOSTILE}, {"text": "two"}]
    assert out.replace("\n", "").isprintable()
    assert "Zürich 東京" in out
    assert len(out.splitlines()) == 4


def test_json_for_a_stream_of_few_letters_is_escaped(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdout", io.TextIOWrapper(io.BytesIO(), encoding="latin-1"))
    text = object_text({"name": "Łódź é"})
    assert text.isascii()
    assert json.loads(text) == {"name": "Łódź é"}


def test_dates_times_and_amounts_are_written_for_programs() -> None:
    record = {
        "day": dt.date(2026, 11, 22),
        "at": When(dt.date(2026, 11, 23), dt.time(9, 30)),
        "logged_at": dt.datetime(2026, 11, 22, 9, 30, 1, 5, tzinfo=dt.UTC),
        "amount": money(9_340_050),
        "none": money(None),
    }
    assert json.loads(object_text(record)) == {
        "day": "2026-11-22",
        "at": "2026-11-23T09:30",
        "logged_at": "2026-11-22T09:30:01+00:00",
        "amount": "93400.50",
        "none": None,
    }


def test_an_empty_list_is_an_empty_array(capsys: pytest.CaptureFixture[str]) -> None:
    give_list([])
    assert capsys.readouterr().out == "[]\n"


def test_one_record_is_words_or_json(capsys: pytest.CaptureFixture[str]) -> None:
    give({"a": 1}, "done \x1b", as_json=False)
    assert capsys.readouterr().out == "done ␛\n"
    give({"a": 1}, "done", as_json=True)
    assert json.loads(capsys.readouterr().out) == {"a": 1}


def test_columns_stay_straight_with_wide_letters_and_marks() -> None:
    lines = table_lines(COLUMNS, [["1", "東京", "5"], ["10", "e\u0301lan", "1,234"]], None)
    assert lines == [" #  Name    Won", " 1  東京      5", "10  e\u0301lan  1,234"]
    assert len({cells(line) for line in lines}) == 1


def test_control_characters_never_reach_a_column() -> None:
    [_, line] = table_lines(COLUMNS, [["1", "a\tb\x1b[2J\nc", ""]], None)
    assert line == "1  a b␛[2J␊c    -"


def test_a_narrow_terminal_cuts_what_may_be_cut_and_nothing_else() -> None:
    rows = [["1", "a name that is far too long for this", "1,234"]]
    lines = table_lines(COLUMNS, rows, 24)
    assert lines[1] == "1  a name that i…  1,234"
    assert all(cells(line) <= 24 for line in lines)
    assert "1,234" in table_lines(COLUMNS, rows, 5)[1]


def test_words_that_need_not_be_cut_are_when_nothing_else_makes_room() -> None:
    columns = (
        Column("#", right=True),
        Column("Name", yields=True),
        Column("Mail"),
        Column("Won", right=True),
    )
    lines = table_lines(columns, [["1", "n" * 60, "m" * 60, "1,234,567.00"]], 60)
    assert all(cells(line) <= 60 for line in lines)
    assert lines[1].startswith("1  nnnnnnnnnnn…  mmmmmmmm")
    assert lines[1].endswith("m…  1,234,567.00")


def test_a_pipe_gets_whole_lines(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "10")
    give_table(COLUMNS, [["1", "x" * 300, "2"]], "empty")
    assert "x" * 300 in capsys.readouterr().out


def test_an_empty_table_says_so_on_stderr(capsys: pytest.CaptureFixture[str]) -> None:
    give_table(COLUMNS, [], "Nothing yet.")
    seen = capsys.readouterr()
    assert (seen.out, seen.err) == ("", "Nothing yet.\n")


def test_facts_without_words_are_left_out(capsys: pytest.CaptureFixture[str]) -> None:
    give_facts("Alder", [("City", "Bergen"), ("Industry", "")])
    assert capsys.readouterr().out == "Alder\nCity      Bergen\n"
