"""`acctui export`: the whole book as JSON, and a CSV a list that a spreadsheet opens clean."""

from __future__ import annotations

import csv
import io
import json
from typing import TYPE_CHECKING

import pytest

from acctui.cli.export_lists import LISTS

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.cli.conftest import Ran

    Acctui = Callable[..., Ran]


@pytest.fixture
def busy(acctui: Acctui, tmp_path: Path) -> Acctui:
    """Give a book that has a line in every list."""
    acctui("account", "add", "=Alder & Finch", "--tag", "cold", "--tag", "b2b")
    acctui("contact", "add", "=Alder & Finch", "Kim Vale", "--title", "Buyer")
    acctui(
        *("call", "log", "=Alder & Finch", "--outcome", "They order", "--result", "order", "--amount", "50"),
        *("--note", "a line\nand another", "--next", "me: send papers @2026-12-01"),
    )
    acctui("call", "state", "=Alder & Finch", "They agree", "--with", "Kim Vale", "--at", "2026-12-01T14:30")
    acctui("note", "=Alder & Finch", "@noted")
    acctui("quote", "=Alder & Finch", "We like it", "--by", "Kim Vale")
    deals = tmp_path / "deals.csv"
    deals.write_text(
        "opportunity_id,sales_agent,product,account,deal_stage,engage_date,close_date,close_value\n"
        "D1,Ann,Chiller,Baltic,Lost,2026-01-05,2026-03-02,0\nD2,Ann,Chiller,,Engaging,2026-01-05,,\n",
        encoding="utf-8",
    )
    acctui("import", str(deals))
    return acctui


def test_the_whole_book_leaves_out_what_only_this_file_needs(busy: Acctui) -> None:
    book = json.loads(busy("export").out)
    assert (book.pop("format"), book.pop("schema")) == ("acctui", 1)
    assert list(book)[:4] == ["account", "contact", "team_member", "call"]
    assert not {"step", "entry", "draft", "search", "account_summary"} & book.keys()
    assert "version" not in book["account"][0]
    assert busy("export", "--output", "-").out == busy("export", "--format", "json").out


def test_a_book_that_moved_gives_the_same_bytes(busy: Acctui, tmp_path: Path, book: Path) -> None:
    path = tmp_path / "book.json"
    ran = busy("export", "--output", str(path), "--json")
    assert ran.data == {"format": "json", "output": str(path)}
    assert path.stat().st_mode & 0o777 == 0o600
    book.unlink()
    busy("import", str(path))
    assert busy("export").out.encode() == path.read_bytes()


def test_an_empty_book_is_written_too_and_no_file_made(acctui: Acctui, book: Path) -> None:
    assert json.loads(acctui("export").out)["account"] == []
    assert not book.exists()


def test_each_list_is_a_file_of_its_own(busy: Acctui, tmp_path: Path) -> None:
    folder = tmp_path / "lists"
    ran = busy("export", "--format", "csv", "--output", str(folder), "--json")
    assert {name: count > 0 for name, count in ran.data["counts"].items()} == dict.fromkeys(
        (one.name for one in LISTS), True
    )
    for one in LISTS:
        path = folder / f"{one.name}.csv"
        assert path.stat().st_mode & 0o777 == 0o600
        assert path.read_bytes().startswith(b"\xef\xbb\xbfid,")
    assert sorted(path.name for path in folder.iterdir()) == sorted(f"{one.name}.csv" for one in LISTS)


def read(folder: Path, name: str) -> list[dict[str, str]]:
    with (folder / f"{name}.csv").open(encoding="utf-8-sig", newline="") as rows:
        return list(csv.DictReader(rows))


def test_cells_hold_what_the_json_holds_and_none_runs_as_a_formula(busy: Acctui, tmp_path: Path) -> None:
    busy("export", "--format", "csv", "--output", str(tmp_path / "lists"))
    (account, _) = read(tmp_path / "lists", "accounts")
    assert (account["name"], account["tags"], account["won"]) == ("'=Alder & Finch", "b2b; cold", "50.00")
    stated, planned = read(tmp_path / "lists", "calls")
    assert (stated["note"], stated["amount"], stated["stated_afterwards"]) == (
        "a line\nand another",
        "50.00",
        "true",
    )
    assert (planned["with"], planned["at"], planned["held_on"]) == ("Kim Vale", "2026-12-01T14:30", "")
    assert read(tmp_path / "lists", "notes")[1]["text"] == "'@noted"
    (prospect,) = read(tmp_path / "lists", "prospects")
    assert (prospect["account"], prospect["owner"]) == ("", "Ann")


@pytest.mark.parametrize(
    ("name", "command"),
    [
        ("accounts", ("account", "list")),
        ("contacts", ("contact", "list")),
        ("revenue", ("revenue", "list")),
        ("actions", ("action", "list")),
    ],
)
def test_columns_are_those_of_the_json(busy: Acctui, name: str, command: tuple[str, str]) -> None:
    keys = set(busy(*command, "--json").data[0])
    columns = next(one.columns for one in LISTS if one.name == name)
    assert keys <= set(columns)
    assert set(columns) - keys <= {"size", "phone", "website"}


def test_the_list_of_calls_has_all_that_a_call_shows(busy: Acctui) -> None:
    (columns,) = (one.columns for one in LISTS if one.name == "calls")
    assert set(busy("call", "list", "--json").data[0]) <= set(columns)


def test_the_accounts_alone_go_to_stdout(busy: Acctui) -> None:
    out = busy("export", "--format", "csv", "--output", "-").out
    assert [row["name"] for row in csv.DictReader(io.StringIO(out.lstrip("\ufeff")))] == [
        "'=Alder & Finch",
        "Baltic",
    ]


@pytest.mark.parametrize(
    ("options", "words"),
    [
        (("--format", "csv"), "Name a folder with --output FOLDER"),
        (("--format", "csv", "--output", "{file}"), "is a file"),
        (("--format", "json", "--output", "{folder}"), "is a folder"),
        (("--format", "xlsx"), "xlsx"),
    ],
)
def test_a_place_that_cant_be_meant_is_wrong_usage(
    acctui: Acctui, tmp_path: Path, options: tuple[str, ...], words: str
) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    places = {"file": str(tmp_path / "file"), "folder": str(tmp_path)}
    ran = acctui("export", *(option.format(**places) for option in options))
    assert ran.code == 2
    assert words in ran.err


def test_a_file_that_cant_be_written_leaves_the_old_one_whole(busy: Acctui, tmp_path: Path) -> None:
    (tmp_path / "plain").write_text("", encoding="utf-8")
    ran = busy("export", "--output", str(tmp_path / "plain" / "book.json"))
    assert ran.code == 1
    assert "Traceback" not in ran.err
    assert (tmp_path / "plain").read_text(encoding="utf-8") == ""


def test_nothing_is_written_over_without_a_yes(busy: Acctui, tmp_path: Path) -> None:
    path = tmp_path / "book.json"
    path.write_text("mine", encoding="utf-8")
    refused = busy("export", "--output", str(path))
    assert refused.code == 1
    assert "book.json exists already. Name another place, or write over it with --yes." in refused.err
    assert path.read_text(encoding="utf-8") == "mine"
    assert busy("export", "--output", str(path), "--yes").code == 0
    assert json.loads(path.read_text(encoding="utf-8"))["format"] == "acctui"


def test_a_folder_with_such_lists_is_refused_and_other_files_in_it_are_not(
    busy: Acctui, tmp_path: Path
) -> None:
    to_folder = ("export", "--format", "csv", "--output", str(tmp_path / "lists"))
    (tmp_path / "lists").mkdir()
    (tmp_path / "lists" / "else.csv").write_text("mine", encoding="utf-8")
    assert busy(*to_folder).code == 0
    again = busy(*to_folder)
    assert again.code == 1
    assert f"accounts.csv and {len(LISTS) - 1} more exist already." in again.err
    assert busy(*to_folder, "--yes").code == 0
