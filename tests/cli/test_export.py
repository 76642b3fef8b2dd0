"""`acctui export`: the whole book as JSON, and a CSV a list that a spreadsheet opens clean."""

from __future__ import annotations

import csv
import io
import json
from types import SimpleNamespace
from typing import TYPE_CHECKING

import pytest
from tests.hostile_texts import acting_signs
from tests.tui.plan_book import with_plan

from acctui.cli.export_lists import LISTS

if TYPE_CHECKING:
    import datetime as dt
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


@pytest.fixture
def planned(busy: Acctui, book: Path, now: dt.datetime) -> Acctui:
    """Give that book a plan too."""
    busy("account", "add", "Cedar")
    with_plan(book, now)
    busy("action", "carry", "1", "2026-12-02", "--why", "they were away")
    busy("plan", "roll", "finish")
    return busy


@pytest.fixture
def whole(planned: Acctui) -> Acctui:
    """Give that book lights, a sweep of them, a proposal that was waved away, and days nobody was there."""
    planned("today", "away", "2026-12-24", "2026-12-31")
    for _ in range(2):
        planned("call", "log", "Cedar", "--outcome", "They agree", "--result", "continuation")
    key = planned("factor", "proposals", "--account", "Cedar", "--json").data[0]["key"]
    planned("factor", "wave", key)
    planned("factor", "add", "amber", "New FD", "--account", "Cedar", "--tips", "the vote")
    planned("factor", "sweep", "--keep", "1")
    return planned


def test_the_whole_book_leaves_out_what_only_this_file_needs(busy: Acctui) -> None:
    book = json.loads(busy("export").out)
    assert (book.pop("format"), book.pop("schema")) == ("acctui", 2)
    assert list(book)[:4] == ["account", "contact", "team_member", "objective"]
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


def test_the_plan_is_a_calendar_that_updates_itself(planned: Acctui, tmp_path: Path) -> None:
    path = tmp_path / "plan.ics"
    ran = planned("export", "--format", "ics", "--output", str(path), "--json")
    first = path.read_bytes()
    assert ran.data == {"format": "ics", "output": str(path), "entries": first.count(b"BEGIN:VEVENT")}
    assert path.stat().st_mode & 0o777 == 0o600
    assert planned("export", "--format", "ics", "--output", str(path)).code == 1
    assert planned("export", "--format", "ics").out.replace("\r\n", "\n") == first.decode().replace(
        "\r\n", "\n"
    )
    planned("action", "move", "1", "2026-12-09")
    planned("export", "--format", "ics", "--output", str(path), "--yes")
    second = path.read_bytes()
    names = [[line for line in text.split(b"\r\n") if line.startswith(b"UID:")] for text in (first, second)]
    assert names[0] == names[1]
    assert (b"DTSTART;VALUE=DATE:20261209" in first, b"DTSTART;VALUE=DATE:20261209" in second) == (
        False,
        True,
    )
    assert planned("export", "--format", "ics", "--output", str(tmp_path)).code == 2


def test_a_calendar_keeps_its_names_in_a_book_that_moved(planned: Acctui, tmp_path: Path, book: Path) -> None:
    calendar = planned("export", "--format", "ics").out
    path = tmp_path / "book.json"
    planned("export", "--output", str(path))
    book.unlink()
    planned("import", str(path))
    names = [line for line in calendar.splitlines() if line.startswith("UID:")]
    moved = [
        line for line in planned("export", "--format", "ics").out.splitlines() if line.startswith("UID:")
    ]
    assert names
    assert set(moved) <= set(names)


def test_nothing_planned_is_no_calendar(acctui: Acctui, book: Path) -> None:
    ran = acctui("export", "--format", "ics")
    assert (ran.code, ran.out, book.exists()) == (1, "", False)
    assert ran.err == "Nothing has a day yet, so there is no calendar to write. Plan something.\n"


def test_an_empty_book_is_written_too_and_no_file_made(acctui: Acctui, book: Path) -> None:
    assert json.loads(acctui("export").out)["account"] == []
    assert not book.exists()


def test_each_list_is_a_file_of_its_own(whole: Acctui, tmp_path: Path) -> None:
    folder = tmp_path / "lists"
    ran = whole("export", "--format", "csv", "--output", str(folder), "--json")
    assert {name: count > 0 for name, count in ran.data["counts"].items()} == dict.fromkeys(
        (one.name for one in LISTS), True
    )
    for one in LISTS:
        path = folder / f"{one.name}.csv"
        assert path.stat().st_mode & 0o777 == 0o600
        assert path.read_bytes().startswith(b"\xef\xbb\xbfid,")
    assert sorted(path.name for path in folder.iterdir()) == sorted(f"{one.name}.csv" for one in LISTS)


def test_what_is_planned_goes_with_a_book_that_moves(planned: Acctui, tmp_path: Path, book: Path) -> None:
    path = tmp_path / "book.json"
    planned("export", "--output", str(path))
    accounts = planned("account", "list", "--json").data
    book.unlink()
    planned("import", str(path))
    assert planned("export").out.encode() == path.read_bytes()
    assert planned("account", "list", "--json").data == accounts
    assert [(line["score"], line["goal"], line["strategic"]) for line in accounts] == [
        (40, "120000.00", True),
        (80, "60000.00", False),
        (100, None, False),
    ]
    assert planned("check").code == 0


def test_the_lists_of_the_plan_hold_its_figures(planned: Acctui, tmp_path: Path) -> None:
    folder = tmp_path / "lists"
    planned("export", "--format", "csv", "--output", str(folder))
    business = next(one for one in read(folder, "objectives") if one["level"] == "business")
    assert (business["baseline"], business["target"], business["guard"]) == ("2", "5", "margins maintained")
    assert [one["value"] for one in read(folder, "stage_goals")] == ["3", "4", "5"]
    (strategy,) = read(folder, "strategies")
    assert (strategy["serves"], strategy["account"]) == ("3", "'=Alder & Finch")
    assert [one["amount"] for one in read(folder, "goals")] == ["120000.00", "60000.00"]
    assert [one["score"] for one in read(folder, "scores")] == ["40", "80", "100"]
    (mark,) = read(folder, "strategic_marks")
    assert mark["strategic"] == "true"
    assert next(one for one in read(folder, "quotes") if one["side"])["objective_id"] == "2"


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


def test_a_list_on_a_terminal_is_only_to_be_looked_at(busy: Acctui, monkeypatch: pytest.MonkeyPatch) -> None:
    busy("account", "set", "Baltic", "--city", "\x1b]52;c;aGk=\x07\u202eRiga")
    monkeypatch.setattr(
        "acctui.cli.writing.sys", SimpleNamespace(stdout=SimpleNamespace(isatty=lambda: True))
    )
    out = busy("export", "--format", "csv", "--output", "-").out
    assert "␛]52;c;aGk=␇�Riga" in out
    assert acting_signs(out) == set()


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
