"""What an import did, for other programs."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from acctui.cli.output import Record, money

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from acctui.services.importing.report import ImportReport, KeptByHand
    from acctui.services.records import Refused


def report_record(
    report: ImportReport, refused: Sequence[Refused], *, dry_run: bool, is_changed: bool
) -> Record:
    """Give the whole report, every list to its end; amounts are decimal strings."""
    return {
        "dry_run": dry_run,
        "changed": is_changed,
        "files": [asdict(file) for file in report.files],
        "counts": {kind.replace(" ", "_"): asdict(tally) for kind, tally in report.by_kind.items()},
        "refused": [asdict(row) for row in refused],
        "kept_by_hand": [_kept(kept) for kept in report.kept],
        "vanished": _plain(report.vanished),
        "without_account": _plain(report.without_account),
        "turned": _plain(report.turned),
        "one_sale": _plain(report.joined),
        "accounts_only_named": list(report.named_only),
        "accounts_by_id_only": list(report.by_id_only),
        "accounts_met_by_name": list(report.by_name),
        "owners": _plain(report.owners),
        "owners_forgotten": list(report.owners_forgotten),
    }


def _plain(lines: Iterable[Any]) -> list[dict[str, Any]]:
    records = [asdict(line) for line in lines]
    for record in records:
        if "amount" in record:
            record["amount"] = money(record["amount"])
    return records


def _kept(kept: KeptByHand) -> Record:
    record = asdict(kept)
    if kept.field == "amount":
        record |= {"yours": money(kept.yours), "theirs": money(kept.theirs)}
    return record
