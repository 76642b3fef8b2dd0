"""A map file names columns in the seller's own words, and says what is wrong with itself."""

from collections.abc import Callable
from pathlib import Path

import pytest

from acctui.domain.errors import RuleBroken
from acctui.exchange.column_map import ColumnMap, read_map

Write = Callable[..., Path]


def test_fields_and_the_two_choices_are_read(write: Write) -> None:
    path = write('account = "Firma"\ndecimal_mark = ","\ndate_order = "dmy"\n', "map.toml", "utf-8-sig")
    assert read_map(path) == ColumnMap({"account": "Firma"}, ",", "dmy")


@pytest.mark.parametrize(
    ("content", "words"),
    [
        ('acount = "Firma"', 'Perhaps "account" is meant.'),
        ('zzz = "Firma"', "The fields are: account, "),
        ("account = 3", "account in the map names no column"),
        ('account = " "', "account in the map names no column"),
        ('decimal_mark = "x"', 'decimal_mark in the map is "x". Write "." or ",".'),
        ('date_order = "ymd"', 'Write "dmy" or "mdy".'),
        ("account: Firma", "is no TOML"),
    ],
)
def test_a_wrong_line_is_refused_with_what_to_write(write: Write, content: str, words: str) -> None:
    with pytest.raises(RuleBroken) as broken:
        read_map(write(content, "map.toml"))
    assert broken.value.field == "map"
    assert words in broken.value.sentence


def test_a_map_in_another_encoding_or_missing_is_refused(write: Write, tmp_path: Path) -> None:
    with pytest.raises(RuleBroken, match="is no TOML"):
        read_map(write(b'account = "K\xe4ufer"', "map.toml"))
    with pytest.raises(RuleBroken, match="can't be read: No such file"):
        read_map(tmp_path / "gone.toml")
