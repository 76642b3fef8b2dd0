"""`acctui import`: lists and whole books come in as one step, and nothing is dropped without a word."""

from __future__ import annotations

import csv
import os
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from acctui.exchange import reading

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.cli.conftest import Ran

    Acctui = Callable[..., Ran]

ACCOUNTS = (
    "account,sector,year_established,revenue,employees,office_location,subsidiary_of\n"
    "Alder & Finch,food,1990,1100.04,2822,Leeds,\n"
    "Baltic Cold Chain,logistics,2001,12,40,Riga,\n"
)
PIPELINE = (
    "opportunity_id,sales_agent,product,account,deal_stage,engage_date,close_date,close_value\n"
    "D1,Ann Vale,Chiller,Alder & Finch,Won,2026-01-05,2026-03-02,5000\n"
    "D2,Ann Vale,Chiller,Alder & Finch,Lost,2026-01-05,2026-03-02,0\n"
    "D3,Bob Reed,Freezer,Baltic Cold Chain,Engaging,2026-02-01,,\n"
    "D4,Bob Reed,Freezer,,Prospecting,,,\n"
)
EMPTY = {"accounts.csv": ACCOUNTS, "pipeline.csv": PIPELINE}


@pytest.fixture
def lists(tmp_path: Path) -> tuple[str, str]:
    """Give a list of accounts and one of deals, as files."""
    for name, text in EMPTY.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    return str(tmp_path / "accounts.csv"), str(tmp_path / "pipeline.csv")


def by_name(acctui: Acctui) -> dict[str, Any]:
    return {line["name"]: line for line in acctui("account", "list", "--json").data}


def test_two_lists_come_in_by_themselves(acctui: Acctui, lists: tuple[str, str]) -> None:
    ran = acctui("import", *lists)
    assert ran.code == 0
    assert "accounts.csv: 2 rows of accounts (maven, utf-8, commas between)" in ran.err
    assert "taken: account, sector as industry, revenue as turnover" in ran.err
    assert "not taken: year_established, subsidiary_of" in ran.err
    assert (
        "Deals that name no account, kept without one: 1\n  pipeline.csv, line 5: Freezer (open)" in ran.out
    )
    assert ran.out.endswith("Imported. acctui undo takes all of it back.\n")
    accounts = by_name(acctui)
    assert accounts["Alder & Finch"]["won"] == "5000.00"
    assert accounts["Baltic Cold Chain"]["prospects"] == 1


def test_either_order_and_one_by_one_give_the_same_book(
    acctui: Acctui, lists: tuple[str, str], book: Path
) -> None:
    acctui("import", *reversed(lists))
    together = acctui("export").out
    book.unlink()
    acctui("import", lists[0])
    acctui("import", lists[1])
    assert acctui("export").out == together


def test_the_same_again_changes_nothing(acctui: Acctui, lists: tuple[str, str]) -> None:
    acctui("import", *lists)
    ran = acctui("import", *lists)
    assert ran.out.endswith("Nothing changes: the book holds all of it already.\n")
    assert len(acctui("history", "--json").data) == 1


def test_one_undo_leaves_no_trace(acctui: Acctui, lists: tuple[str, str]) -> None:
    empty = acctui("export").out
    acctui("import", *lists)
    assert acctui("export").out != empty
    assert acctui("undo").code == 0
    assert acctui("export").out == empty


def test_a_dry_run_shows_all_and_makes_no_file(acctui: Acctui, lists: tuple[str, str], book: Path) -> None:
    ran = acctui("import", "--dry-run", *lists)
    assert ran.out.endswith("Nothing was written (--dry-run).\n")
    assert not book.exists()


def test_a_dry_run_on_a_book_writes_nothing(acctui: Acctui, lists: tuple[str, str]) -> None:
    acctui("account", "add", "Alder & Finch")
    before = acctui("export").out
    ran = acctui("import", "--dry-run", "--json", *lists)
    assert ran.data["dry_run"]
    assert ran.data["changed"]
    assert ran.data["accounts_met_by_name"] == ["Alder & Finch"]
    assert acctui("export").out == before


def test_json_holds_the_whole_report(acctui: Acctui, lists: tuple[str, str]) -> None:
    data = acctui("import", "--json", *lists).data
    assert data["counts"]["lost_deals"] == {"added": 1, "updated": 0, "unchanged": 0}
    assert [file["source"] for file in data["files"]] == ["maven", "maven"]
    (loose,) = data["without_account"]
    assert (loose["key"], loose["state"], loose["amount"]) == ("D4", "open", None)


def test_rows_that_cant_be_taken_are_listed_and_saved(
    acctui: Acctui, lists: tuple[str, str], tmp_path: Path
) -> None:
    with Path(lists[1]).open("a", encoding="utf-8") as more:
        more.write(f"D5,Ann,Chiller,{'A' * 201},Won,2026-01-05,2026-03-02,1\n")
        more.writelines(f"W{n},Ann,=x,Alder & Finch,Won,2026-01-05,2026-13-02,1\n" for n in range(25))
    ran = acctui("import", "--refused", str(tmp_path / "refused"), *lists)
    assert ran.code == 0
    assert "26 rows can't be taken:\n  pipeline.csv, line 6: " in ran.err
    assert "  and 6 more\n" in ran.err
    saved = tmp_path / "refused" / "pipeline-refused.csv"
    assert saved.stat().st_mode & 0o777 == 0o600
    with saved.open(encoding="utf-8-sig", newline="") as rows:
        read = list(csv.DictReader(rows))
    assert (read[0]["Refused in line"], read[0]["opportunity_id"], read[0]["account"]) == (
        "6",
        "D5",
        "A" * 201,
    )
    assert [row["opportunity_id"] for row in read[1:]] == [f"W{n}" for n in range(25)]
    assert len(acctui("import", "--json", *lists).data["refused"]) == 26


def test_refused_rows_of_a_pipe_are_listed_without_their_text(acctui: Acctui) -> None:
    rows = PIPELINE + f"D5,Ann,Chiller,{'A' * 201},Won,2026-01-05,2026-03-02,1\n"
    data = acctui("import", "--json", "-", stdin=rows).data
    assert [(row["file"], row["line"], row["row"]) for row in data["refused"]] == [("standard input", 6, "")]


def test_a_list_of_nothing_but_refused_rows_fails_and_makes_no_file(
    acctui: Acctui, lists: tuple[str, str], book: Path
) -> None:
    Path(lists[1]).write_text(PIPELINE.splitlines()[0] + "\nD1,Ann,X,Alder,Won,,,\n", encoding="utf-8")
    ran = acctui("import", lists[1])
    assert ran.code == 1
    assert "1 row can't be taken:" in ran.err
    assert not book.exists()


def test_an_owner_is_kept_told_and_let_go(acctui: Acctui, lists: tuple[str, str]) -> None:
    ran = acctui("import", "--owner", "ann vale", *lists)
    assert "Only rows of Ann Vale. Left out: 2 of others, 1 of nobody." in ran.out
    assert list(by_name(acctui)) == ["Alder & Finch"]
    ran = acctui("import", *lists)
    assert "Only rows of Ann Vale, as last time; --owner all takes everybody's." in ran.out
    ran = acctui("import", "--owner", "all", *lists)
    assert "Everybody's rows of maven are taken from now on." in ran.out
    assert len(by_name(acctui)) == 2


def test_an_unknown_owner_is_refused_with_those_there_are(
    acctui: Acctui, lists: tuple[str, str], book: Path
) -> None:
    ran = acctui("import", "--owner", "Cleo", *lists)
    assert (ran.code, ran.out) == (1, "")
    assert 'The owners in these files are: "Ann Vale", "Bob Reed".' in ran.err
    assert not book.exists()


def test_an_order_and_its_deal_are_one_sale_and_the_way_back_is_told(
    acctui: Acctui, lists: tuple[str, str]
) -> None:
    acctui("account", "add", "Alder & Finch")
    logged = (
        "--result",
        "order",
        "--amount",
        "5000",
        "--on",
        "2026-03-12",
        "--outcome",
        "They order chillers",
    )
    assert acctui("call", "log", "Alder & Finch", *logged).code == 0
    ran = acctui("import", *lists)
    assert "Orders and won deals taken for one sale: 1" in ran.out
    assert (
        "Alder & Finch: your order of 5,000 of 2026-03-12 and the deal Chiller won on 2026-03-02." in ran.out
    )
    assert by_name(acctui)["Alder & Finch"]["won"] == "5000.00"
    command = ran.out.partition("If they are two: acctui ")[2].splitlines()[0]
    assert acctui(*command.replace("'", "").split()).code == 0
    assert by_name(acctui)["Alder & Finch"]["won"] == "10000.00"
    acctui("import", *lists)
    assert by_name(acctui)["Alder & Finch"]["won"] == "10000.00"


def test_what_a_later_list_changes_keeps_or_lacks_is_told(acctui: Acctui, lists: tuple[str, str]) -> None:
    acctui("import", *lists)
    acctui("account", "set", "Alder & Finch", "--city", "York")
    Path(lists[0]).write_text(ACCOUNTS.replace("Leeds", "Hull"), encoding="utf-8")
    rows = PIPELINE.replace("Engaging,2026-02-01,,", "Won,2026-02-01,2026-04-01,750")
    Path(lists[1]).write_text("".join(rows.splitlines(keepends=True)[:4]), encoding="utf-8")
    ran = acctui("import", *lists)
    assert "Kept as you changed them: 1\n  Alder & Finch, city: yours York, in the file Hull" in ran.out
    assert "Baltic Cold Chain: Freezer (750): was open, is won" in ran.out
    assert "Kept, though these lists no longer have them for you: 1\n  prospect Freezer: no longer" in ran.out
    data = acctui("import", "--json", *lists).data
    assert (data["kept_by_hand"][0]["yours"], data["kept_by_hand"][0]["theirs"]) == ("York", "Hull")


def test_amounts_are_decimal_strings_in_the_report(acctui: Acctui, lists: tuple[str, str]) -> None:
    acctui("account", "add", "Alder & Finch")
    logged = (
        "--result",
        "order",
        "--amount",
        "5000",
        "--on",
        "2026-03-12",
        "--outcome",
        "They order chillers",
    )
    acctui("call", "log", "Alder & Finch", *logged)
    acctui("import", *lists)
    Path(lists[1]).write_text(PIPELINE.replace(",5000", ",6000"), encoding="utf-8")
    kept = acctui("import", "--json", *lists).data["kept_by_hand"][0]
    assert (kept["yours"], kept["theirs"]) == ("5000.00", "6000.00")
    assert "amount: yours 5,000, in the file 6,000" in acctui("import", *lists).out


def test_accounts_known_by_id_or_name_only_are_told(acctui: Acctui, tmp_path: Path) -> None:
    deals = tmp_path / "deals.csv"
    deals.write_text(
        "Id,AccountId,Name,StageName,Amount,CloseDate,IsClosed,IsWon\n"
        "006A,001A,Chillers,Closed Won,10,2026-03-02,1,1\n",
        encoding="utf-8",
    )
    ran = acctui("import", str(deals))
    assert "Accounts only known by their id, until a list of accounts names them: 1\n  001A" in ran.out
    sheet = tmp_path / "sheet.csv"
    sheet.write_text("Company,Date,Amount\nCedar Freight,2026-03-02,12.50\n", encoding="utf-8")
    ran = acctui("import", str(sheet))
    assert "Accounts made because these lists name them: 1\n  Cedar Freight" in ran.out


def test_a_map_a_kind_and_an_encoding_lead_the_reader(acctui: Acctui, tmp_path: Path) -> None:
    sheet = tmp_path / "sheet.csv"
    sheet.write_bytes("Wer;Wann;Was\nAlder & Söhne;2026-03-02;1.234\n".encode("cp1252"))
    mapped = tmp_path / "map.toml"
    mapped.write_text(
        'account = "Wer"\ndate = "Wann"\namount = "Was"\ndecimal_mark = ","\n', encoding="utf-8"
    )
    ran = acctui(*("import", str(sheet), "--map", str(mapped), "--kind", "revenue", "--encoding", "cp1252"))
    assert ran.code == 0
    assert "semicolons between" in ran.err
    assert by_name(acctui)["Alder & Söhne"]["won"] == "1234.00"


def test_a_list_that_holds_nothing_to_import_is_said_to_be_left_out(
    acctui: Acctui, lists: tuple[str, str], tmp_path: Path
) -> None:
    prices = tmp_path / "products.csv"
    prices.write_text("product,series,sales_price\nChiller,C,550\n", encoding="utf-8")
    ran = acctui("import", *lists, str(prices))
    assert ran.code == 0
    assert 'Left out: "products.csv" is a price list' in ran.err


@pytest.mark.parametrize(
    ("content", "words"),
    [
        ("account,city\n", "has no rows"),
        ('account,city\n"Alder,Leeds\n', "is not closed"),
        ("\x00\x01\x02binary", "NUL"),
        ('Company,Date,Amount\nAlder,2026-03-02,"1,234"\n', '"1,234" can be'),
    ],
)
def test_bad_lists_are_refused_in_one_line(
    acctui: Acctui, tmp_path: Path, book: Path, content: str, words: str
) -> None:
    path = tmp_path / "bad.csv"
    path.write_bytes(content.encode())
    ran = acctui("import", str(path))
    assert (ran.code, ran.out) == (1, "")
    assert words in ran.err
    assert ran.err.count("\n") == 1
    assert not book.exists()


def test_a_folder_or_a_missing_file_is_refused(acctui: Acctui, tmp_path: Path) -> None:
    assert "is a folder" in acctui("import", str(tmp_path)).err
    assert acctui("import", str(tmp_path / "gone.csv")).code == 1
    assert acctui("import").code == 2


def test_ctrl_c_stops_with_nothing_written(
    acctui: Acctui, lists: tuple[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    acctui("account", "add", "Cedar Freight")
    before = acctui("export").out

    def interrupted(*_files: object, **_options: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(reading, "read_files", interrupted)
        ran = acctui("import", *lists)
    assert ran.code == 130
    assert acctui("export").out == before


def test_hostile_text_comes_in_whole_and_is_shown_inert(acctui: Acctui, tmp_path: Path) -> None:
    sheet = tmp_path / "sheet.csv"
    sheet.write_text('Company,City\n"A\x1b]0;owned\x07[red]lder",\u202eLeeds\n', encoding="utf-8")
    ran = acctui("import", str(sheet))
    assert ran.code == 0
    assert "\x1b" not in ran.out + ran.err
    assert next(iter(by_name(acctui))) == "A\x1b]0;owned\x07[red]lder"


def test_a_whole_book_moves_into_an_empty_one(
    acctui: Acctui, lists: tuple[str, str], tmp_path: Path, book: Path
) -> None:
    acctui("import", *lists)
    path = tmp_path / "book.json"
    assert acctui("export", "--output", str(path)).code == 0
    book.unlink()
    ran = acctui("import", str(path), "--dry-run")
    assert (
        ran.out == "book.json can be imported: 2 accounts, 0 calls, 12 lines in all. Nothing was written.\n"
    )
    assert not book.exists()
    assert acctui("import", str(path)).out == "Imported 2 accounts, 0 calls, 12 lines in all.\n"
    assert acctui("export").out.encode() == path.read_bytes()
    for options in ([], ["--dry-run"]):
        ran = acctui("import", str(path), *options)
        assert ran.code == 1
        assert "can only be brought into an empty one" in ran.err
    assert acctui("undo").code == 0
    ran = acctui("import", "--json", "-", stdin=path.read_bytes())
    assert ran.data["counts"]["account"] == 2


def test_a_whole_book_comes_alone_and_without_options_of_lists(
    acctui: Acctui, lists: tuple[str, str], tmp_path: Path
) -> None:
    path = tmp_path / "book.json"
    path.write_text(acctui("export").out, encoding="utf-8")
    assert acctui("import", str(path), lists[0]).code == 2
    ran = acctui("import", str(path), "--owner", "Ann")
    assert ran.code == 2
    assert "--owner is for lists" in ran.err


def test_a_whole_book_with_a_blank_outcome_is_refused(acctui: Acctui, tmp_path: Path, book: Path) -> None:
    acctui("account", "add", "Alder & Finch")
    acctui("call", "state", "Alder & Finch", "They agree to a trial")
    path = tmp_path / "book.json"
    path.write_text(acctui("export").out.replace("They agree to a trial", " "), encoding="utf-8")
    book.unlink()
    ran = acctui("import", str(path))
    assert ran.code == 1
    assert "State the outcome first" in ran.err
    assert not book.exists()


@pytest.fixture
def published() -> Path:
    """Give the folder of published exports, or leave the test out."""
    folder = os.environ.get("ACCTUI_TEST_DATA")
    if not folder:
        pytest.skip("ACCTUI_TEST_DATA names no folder of published exports")
    return Path(folder)


def test_the_maven_book_is_right_to_the_cent_and_undone_at_once(
    acctui: Acctui, published: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ACCTUI_TODAY", "2017-12-31")
    empty = acctui("export").out
    files = [str(published / "maven-crm-sales" / name) for name in ("sales_pipeline.csv", "accounts.csv")]
    report = acctui("import", "--json", *files).data
    assert len(report["without_account"]) == 1425
    with (published / "expected" / "dev-maven-per-account.tsv").open(encoding="utf-8") as rows:
        expected = {row["account"]: row for row in csv.DictReader(rows, delimiter="\t")}
    expected.pop("(none)")
    accounts = by_name(acctui)
    assert {name: (line["won"], line["prospects"]) for name, line in accounts.items()} == {
        name: (f"{row['won_close_value']}.00", int(row["open_count"])) for name, row in expected.items()
    }
    assert not acctui("import", "--json", *files).data["changed"]
    acctui("undo")
    assert acctui("export").out == empty


def test_the_salesforce_lists_come_in_one_by_one_and_keep_two_of_one_name_apart(
    acctui: Acctui, published: Path
) -> None:
    for name in ("Opportunity.csv", "Contact.csv", "Account.csv"):
        assert acctui("import", str(published / "salesforce-sfdmu" / name)).code == 0
    names = [line["name"] for line in acctui("account", "list", "--json").data]
    assert (len(names), names.count("Nissan Motors")) == (83, 2)
    assert len(acctui("contact", "list", "--json").data) == 133
    revenue = acctui("revenue", "list", "--json").data
    assert (len(revenue), sum(float(line["amount"]) for line in revenue)) == (640, 11257622)


def test_an_import_that_changes_nothing_lists_no_deals_again(acctui: Acctui, lists: tuple[str, str]) -> None:
    assert "Deals that name no account" in acctui("import", *lists).out
    again = acctui("import", *lists).out
    assert "Deals that name no account" not in again
    assert again.endswith("Nothing changes: the book holds all of it already.\n")


def test_a_refused_amount_names_its_line_and_its_column(acctui: Acctui, tmp_path: Path) -> None:
    deals = tmp_path / "deals.csv"
    deals.write_text("Company,Amount,Close Date\nAlder,1200.50,2026-01-02\nBaltic,12a,2026-01-02\n", "utf-8")
    ran = acctui("import", str(deals))
    assert 'deals.csv, line 3: In "Amount": "12a" is no amount.' in ran.err


def test_thousands_of_columns_that_are_not_taken_are_counted_and_the_first_named(
    acctui: Acctui, tmp_path: Path
) -> None:
    wide = tmp_path / "wide.csv"
    names = ",".join(f"c{number}" for number in range(5_000))
    wide.write_text(f"Company,City,{names}\nAlder,Leeds\n", "utf-8")
    ran = acctui("import", str(wide))
    assert "not taken: c0, c1," in ran.err
    assert "c19 and 4,980 more\n" in ran.err
    assert "c20" not in ran.err
