"""The CRM sales set of Maven Analytics: accounts and the sales pipeline.

It has no ids for accounts: the folded name is the key. The accounts' `revenue` is the customer's own turnover
in millions. Sectors and products are kept as they are spelt.
"""

from collections.abc import Iterator

from acctui.exchange.row import Row
from acctui.exchange.source import Program, Shape
from acctui.exchange.taking import Of, account, deal, size_in_words, state_of
from acctui.services.records import AccountRecord, DealRecord, Holds

_NAME = "maven"


def _account(row: Row) -> Iterator[AccountRecord]:
    yield account(row, _NAME, row.folded("account"), size_in_words(row, " million"))


def _deal(row: Row) -> tuple[DealRecord]:
    of = Of(row.folded("account"), row.text("account"))
    return (deal(row, _NAME, row.needed("id", "id"), of, state_of(row.text("stage"))),)


SOURCE = Program(
    _NAME,
    (
        Shape(
            Holds.ACCOUNTS,
            needs=("account", "sector", "revenue", "employees"),
            fields={
                "account": ("account",),
                "industry": ("sector",),
                "turnover": ("revenue",),
                "employees": ("employees",),
                "city": ("office_location",),
            },
            take=_account,
        ),
        Shape(
            Holds.OPPORTUNITIES,
            needs=("opportunity_id", "account", "deal_stage", "close_date", "close_value"),
            fields={
                "id": ("opportunity_id",),
                "account": ("account",),
                "owner": ("sales_agent",),
                "product": ("product",),
                "stage": ("deal_stage",),
                "opened": ("engage_date",),
                "date": ("close_date",),
                "amount": ("close_value",),
            },
            take=_deal,
            amounts=("amount",),
            days=("opened", "date"),
        ),
        Shape(
            Holds.NOTHING,
            needs=("product", "series", "sales_price"),
            nothing="a price list: it has no accounts, deals or activities to import.",
            alone=True,
        ),
        Shape(
            Holds.NOTHING,
            needs=("sales_agent", "manager", "regional_office"),
            nothing="a list of the sales team: it has no accounts, deals or activities to import.",
            alone=True,
        ),
        Shape(
            Holds.NOTHING,
            needs=("table", "field", "description"),
            nothing="a description of other lists: it has no accounts, deals or activities to import.",
            alone=True,
        ),
    ),
    decimal_mark=".",
)
