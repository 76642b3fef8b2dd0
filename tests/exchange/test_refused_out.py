"""Rows that could not be taken are saved so that they can be put right and imported again."""

from collections.abc import Callable
from pathlib import Path

from acctui.exchange.reading import read_files
from acctui.exchange.refused_out import refused_csv
from acctui.services.records import DealRecord, Reading


def test_refused_rows_come_back_with_their_line_and_reason_and_can_be_put_right(
    read: Callable[..., Reading], write: Callable[..., Path]
) -> None:
    reading = read(
        'Company;Date;Amount;Invoice\nAcme;2026-03-01;5;1\nBolt;2026-03-02;;"=R;2"\n;2026-03-03;7;3\n'
    )
    saved = refused_csv(reading).decode("utf-8-sig")
    assert saved.splitlines()[0] == "Refused in line;Refused because;Company;Date;Amount;Invoice"
    assert saved.splitlines()[1].startswith('3;"A won deal has an amount')
    assert saved.splitlines()[1].endswith(';Bolt;2026-03-02;;"\'=R;2"')
    (again,) = read_files([write(saved.replace("Bolt;2026-03-02;;", "Bolt;2026-03-02;6;"), "refused.csv")])
    assert [record.name for record in again.records if isinstance(record, DealRecord)] == ["=R;2"]
    assert [row.line for row in again.refused] == [3]
