"""Published exports of other programs give exactly what their publishers count in them."""

import csv
from collections import Counter
from pathlib import Path

import pytest

from acctui.domain.errors import RuleBroken
from acctui.exchange.reading import read_files
from acctui.services.records import AccountRecord, ContactRecord, DealRecord, DealState, Reading


def deals_of(reading: Reading) -> list[DealRecord]:
    return [record for record in reading.records if isinstance(record, DealRecord)]


def test_the_maven_pipeline_gives_every_account_its_deals_to_the_cent(exports: Path) -> None:
    folder = exports / "maven-crm-sales"
    accounts, pipeline = read_files([folder / "sales_pipeline.csv", folder / "accounts.csv"])
    assert (len(accounts.records), accounts.refused, pipeline.refused) == (85, (), ())
    counts, won, unsettled = Counter[str](), Counter[str](), Counter[str]()
    for deal in deals_of(pipeline):
        name = deal.account_name or "(none)"
        counts[name] += 1
        won[name] += (deal.amount or 0) if deal.state is DealState.WON else 0
        unsettled[name] += deal.state is DealState.OPEN
    with (exports / "expected" / "dev-maven-per-account.tsv").open(encoding="utf-8") as lines:
        for line in csv.DictReader(lines, delimiter="\t"):
            name = line["account"]
            told = (line["opportunities"], line["won_close_value"], line["open_count"])
            assert told == (str(counts[name]), str(won[name] // 100), str(unsettled[name])), name
    assert sum(counts.values()) == 8800
    assert sum(deal.product == "GTXPro" for deal in deals_of(pipeline)) == 1480
    known = {record.key for record in accounts.records}
    assert {deal.account_key for deal in deals_of(pipeline)} - known == {""}


@pytest.mark.parametrize("file", ["products.csv", "sales_teams.csv", "data_dictionary.csv"])
def test_the_maven_lists_without_customers_hold_nothing_to_import(exports: Path, file: str) -> None:
    with pytest.raises(RuleBroken, match="no accounts, deals or activities to import"):
        read_files([exports / "maven-crm-sales" / file])


def test_the_salesforce_set_is_linked_by_ids_alone(exports: Path) -> None:
    folder = exports / "salesforce-sfdmu"
    accounts, contacts, deals = read_files(sorted(folder.glob("*.csv")))
    assert (len(accounts.records), len(contacts.records), len(deals.records)) == (83, 133, 774)
    assert not any((accounts.refused, contacts.refused, deals.refused))
    names = [record.name for record in accounts.records if isinstance(record, AccountRecord)]
    assert [name for name, count in Counter(names).items() if count == 2] == ["Nissan Motors"]
    keys = {record.key for record in accounts.records}
    assert len(keys) == 83
    assert all(record.account_key in keys for record in contacts.records if isinstance(record, ContactRecord))
    assert all(deal.account_key in keys for deal in deals_of(deals))
    won = [deal.amount or 0 for deal in deals_of(deals) if deal.state is DealState.WON]
    assert (len(won), sum(won)) == (640, 1125762200)


def test_a_salesforce_set_saved_again_by_a_spreadsheet_is_still_known(exports: Path) -> None:
    folder = exports / "salesforce-excel-resaved"
    readings = read_files([folder / name for name in ("Opportunity.csv", "Contact.csv", "Account.csv")])
    assert [(reading.source, reading.rows) for reading in readings] == [
        ("salesforce", 18),
        ("salesforce", 25),
        ("salesforce", 36),
    ]
    assert not any(reading.refused for reading in readings)


def test_no_export_of_any_program_is_met_with_anything_but_records_or_a_sentence(exports: Path) -> None:
    files = [path for path in sorted(exports.glob("*/*")) if path.parent.name != "expected"]
    assert files
    for path in files:
        try:
            (reading,) = read_files([path])
        except RuleBroken as broken:
            assert broken.sentence.endswith(".")  # noqa: PT017 - either answer is a right one
            assert "\n" not in broken.sentence  # noqa: PT017
        else:
            assert reading.rows > 0
            assert {refused.line for refused in reading.refused}.isdisjoint(
                record.line for record in reading.records
            )
