"""Rows keep their line in the file, whatever the delimiter and however long a cell is."""

from collections.abc import Callable
from pathlib import Path

import pytest

from acctui.domain.errors import RuleBroken
from acctui.exchange.table import Table, read_table


@pytest.fixture
def table(write: Callable[[str], Path]) -> Callable[[str], Table]:
    return lambda content: read_table(write(content))


def refused(make: Callable[[str], Table], content: str) -> str:
    with pytest.raises(RuleBroken) as broken:
        list(make(content).rows())
    return broken.value.sentence


@pytest.mark.parametrize("mark", [",", ";", "\t", "|"])
def test_the_header_line_decides_the_delimiter(table: Callable[[str], Table], mark: str) -> None:
    read = table(f"Company{mark}City\nA, B & C; | D{mark}Bonn\n".replace(mark * 2, mark))
    assert (read.delimiter, read.header) == (mark, ("Company", "City"))


def test_a_delimiter_inside_quote_marks_does_not_count(table: Callable[[str], Table]) -> None:
    assert table('"Name, first, last";City\nAda;Bonn\n').header == ("Name, first, last", "City")


def test_a_single_column_is_a_list_too(table: Callable[[str], Table]) -> None:
    assert list(table("Company\nAcme\n").rows()) == [(2, ["Acme"])]


@pytest.mark.parametrize("first", ["sep=;", '"sep=;"', "SEP=;"])
def test_a_line_that_names_the_delimiter_is_followed(table: Callable[[str], Table], first: str) -> None:
    read = table(f"{first}\r\nCompany,Inc;City\r\nAcme;Bonn\r\n")
    assert read.header == ("Company,Inc", "City")
    assert list(read.rows()) == [(3, ["Acme", "Bonn"])]


def test_a_tab_may_be_named_in_two_letters(table: Callable[[str], Table]) -> None:
    assert table("sep=\\t\nCompany\tCity\nAcme\tBonn\n").delimiter == "\t"


def test_rows_know_their_physical_line(table: Callable[[str], Table]) -> None:
    read = table('\nCompany,Note\r\n\r\nAcme,"one\r\ntwo\rthree"\n , \nBolt,x')
    assert list(read.rows()) == [(4, ["Acme", "one\r\ntwo\rthree"]), (8, ["Bolt", "x"])]


def test_rows_can_be_asked_for_again(table: Callable[[str], Table]) -> None:
    read = table("Company\nAcme\n")
    assert list(read.rows()) == list(read.rows())


def test_separators_no_spreadsheet_knows_stay_in_their_cell(table: Callable[[str], Table]) -> None:
    assert list(table("Company\nA\u2028B\x0bC\x85D\n").rows()) == [(2, ["A\u2028B\x0bC\x85D"])]


def test_a_cell_longer_than_any_default_limit_is_kept_whole(table: Callable[[str], Table]) -> None:
    assert list(table(f"Note\n{'x' * 500_000}\n").rows()) == [(2, ["x" * 500_000])]


def test_header_names_lose_their_outer_blanks_and_a_stray_mark(table: Callable[[str], Table]) -> None:
    assert table('"\ufeffCompany",  Close  Date \nAcme,2\n').header == ("Company", "Close Date")


@pytest.mark.parametrize("content", ["Company,City\n", "Company,City\n\n , \n"])
def test_a_header_alone_is_refused(table: Callable[[str], Table], content: str) -> None:
    assert "no rows below its header" in refused(table, content)


def test_a_list_of_nothing_but_blanks_is_refused(table: Callable[[str], Table]) -> None:
    assert "is empty" in refused(table, ",,\n,,\n")


@pytest.mark.parametrize(
    ("content", "line", "character"),
    [
        ('Company,City\nAcme,Bonn\nBolt,"Ulm\nCord,Kiel\n', 3, 6),
        ('Company,City\nAcme,"two\nlines"\nBolt,"Ulm\nCord,Kiel\n', 4, 6),
        ('Company,Note,City\nAcme,"two\nlines","Ulm\nCord,x,Kiel\n', 3, 8),
        ('Company,City\nBolt,"Ulm\nCord,"Kiel, North"\n', 2, 6),
        ('Company,"City\nAcme,Bonn\n', 1, 9),
        ('sep=,\nCompany,City\n"Bo""lt","Ulm\n', 3, 10),
        ('Company,City\n"Bo"lt,Ulm\n', 2, 1),
    ],
)
def test_a_torn_quote_is_refused_with_the_line_it_was_opened_on(
    table: Callable[[str], Table], content: str, line: int, character: int
) -> None:
    sentence = refused(table, content)
    assert f"The quote mark opened in line {line}, character {character}, of" in sentence
    assert "is not closed" in sentence


def test_quote_marks_inside_a_text_are_letters(table: Callable[[str], Table]) -> None:
    read = table('Company,Note\n5" pipes,"say ""hi"""\n')
    assert list(read.rows()) == [(2, ['5" pipes', 'say "hi"'])]


def test_a_row_is_written_back_as_it_may_stand_in_a_list(table: Callable[[str], Table]) -> None:
    read = table("Company;Note\nAcme;x\n")
    assert read.as_line(["A;B", "=1+1", 'say "hi"']) == '"A;B";\'=1+1;"say ""hi"""'


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_lines_are_counted_across_the_pieces_a_long_file_is_read_in(
    table: Callable[[str], Table], end: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("acctui.exchange.table._PIECE", 7)
    read = table(end.join(["Company,City", 'Acme,"a b"', "\u2028x\x0c,y", *["Long name,Rome"] * 3]) + end)
    assert list(read.rows()) == [
        (2, ["Acme", "a b"]),
        (3, ["\u2028x\x0c", "y"]),
        *((line, ["Long name", "Rome"]) for line in (4, 5, 6)),
    ]


def test_a_line_end_in_a_cell_may_stand_where_a_piece_ends(
    table: Callable[[str], Table], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("acctui.exchange.table._PIECE", 3)
    read = table('Company,City\r\n"A\r\nB\nC",Bonn\r\nD,E\r\n')
    assert list(read.rows()) == [(2, ["A\r\nB\nC", "Bonn"]), (5, ["D", "E"])]
