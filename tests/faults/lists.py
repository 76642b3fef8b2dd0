"""Small files to import, of every source that is known, and the first lines of published exports."""

from __future__ import annotations

import os
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

HEAD = 12
"""How many lines of a published export are enough to break."""


@dataclass(frozen=True, slots=True)
class Listed:
    """One file that can be imported as it is: its bytes, and the columns that hold amounts and days."""

    name: str
    raw: bytes
    amounts: tuple[str, ...] = ()
    days: tuple[str, ...] = ()
    is_own: bool = True
    """Whether it can be imported as it is; what is published may be of programs whose lists hold nothing."""

    @property
    def is_book(self) -> bool:
        """Tell our own whole book from the lists of others."""
        return self.name.endswith(".json")


def own_lists() -> list[Listed]:
    """Give a list of each kind and source that is read."""
    return [
        Listed(
            "deals.csv",
            "Company,Amount,Close Date,Deal\nAlder & Finch,1200.50,2026-01-02,Dock 3\n"
            'Baltic,"1,300.00",2026-02-03,"Cold, ""second"" hall"\nCéleste,90.00,2026-03-04,\n'.encode(),
            ("Amount",),
            ("Close Date",),
        ),
        Listed(
            "firms.csv",
            "Company;Town;Sector;Employees;Turnover;Phone;Web;Tags;Rep;Colour\r\n"
            "Acme;Bonn;Tools;1200;5.1 Mio;'+49 228 1;acme.example;a, b;Ann;red\r\n"
            "Bølt 日本;;;;;;;x;;\r\n".encode("utf-8-sig"),
        ),
        Listed(
            "people.csv",
            "Company\tCity\tFirst name\tSurname\tJob title\tE-mail\tPhone\tMobile\n"
            "Acme\t\tAda\tLong\tBuyer\tada@acme.example\t1\t2\nAcme\tUlm\tBo\tShort\t\t\t\t3\n".encode(
                "utf-16"
            ),
        ),
        Listed(
            "talks.csv",
            b"Company,Activity Date,Activity Type,Subject,Notes\n"
            b'Acme,2026-01-05,Call,First talk,"They said:\nmaybe"\nAcme,2026-02-05,Meeting,Second,\n',
            days=("Activity Date",),
        ),
        Listed(
            "Account.csv",
            b"Id,IsDeleted,MasterRecordId,Name,BillingCity,Phone,Website,Industry,AnnualRevenue,OwnerId\n"
            b"001A000000AAAAAIA5,,,Twin Motors,Kobe,+81 3,twin.example,Cars,1.39E8,005X\n"
            b"001A000000BBBBBIA5,false,,Twin Motors,,,,,,005X\n",
        ),
        Listed(
            "Opportunity.csv",
            b"Id,AccountId,Name,StageName,Amount,CloseDate,IsClosed,IsWon,CreatedDate\n"
            b"006A1,001A000000AAAAAIA5,Big one,Signed,24710.5,2024-06-14,1,1,2017-08-04T09:09:33.000+0000\n"
            b"006A2,001A000000AAAAAIA5,Gone one,Dropped,100,2024-06-14,true,false,2017-08-04T09:09:33Z\n"
            b"006A3,,Next one,Prospecting,,2027-06-14,,,2017-08-04T09:09:33Z\n",
            ("Amount",),
            ("CloseDate", "CreatedDate"),
        ),
        Listed(
            "sales_pipeline.csv",
            "opportunity_id,sales_agent,product,account,deal_stage,engage_date,close_date,close_value\r\n"
            "A1,Ann Lee,KX-7,Brightwell Ltd,Won,2016-10-20,2017-03-01,1054\r\n"
            "A2,Ann Lee,KX-7,Céleste,Lost,2016-10-25,2017-03-11,0\r\n"
            "A3,Bob Ray,KX 7,,Engaging,2016-11-01,,\r\n".encode("cp1252"),
            ("close_value",),
            ("engage_date", "close_date"),
        ),
    ]


def published_lists() -> list[Listed]:
    """Give the first lines of every published export, where ACCTUI_TEST_DATA names their folder."""
    folder = os.environ.get("ACCTUI_TEST_DATA")
    if not folder:
        return []
    return [
        Listed(path.name, _head(path), is_own=False)
        for path in sorted(Path(folder).glob("*/*"))
        if path.is_file()
    ]


def _head(path: Path) -> bytes:
    with path.open("rb") as file:
        return b"".join(islice(file, HEAD))[:20_000]
