"""Amounts of money as they are typed and exported, read without guessing.

An amount is an `int` of minor units (hundredths) in the book's one currency (D11). A currency sign or
code around it is dropped. A number that could mean two amounts is refused with both.
"""

import re

from acctui.domain.errors import RuleBroken
from acctui.domain.patterns import late
from acctui.domain.text import quoted

_MOST_DIGITS, _DECIMALS = 15, 2
_EXAMPLE = "Write it as 1234.50."

_SIGNS = "$€£¥₹₽₩₪₺₴₫₱฿₦₡₲₵₸₼₾"
_CODES = (
    "aed ars aud bgn brl cad chf clp cny cop czk dkk egp eur gbp hkd huf idr ils inr isk jpy kes krw mad mxn "
    "myr ngn nok nzd pen php pkr pln qar ron rsd sar sek sgd thb try twd uah usd uyu vnd zar "
    "kr zł kč ft fr rs"
)
_CURRENCY = rf"(?:(?:us|a|c|nz|hk|s)?[{_SIGNS}]|(?:{_CODES.replace(' ', '|')})\b\.?)"
_AROUND = late(rf"^{_CURRENCY}|{_CURRENCY}$")
_SHARE = late(
    r"[%‰¼½¾⅓⅔]|[0-9] ?/ ?[0-9]|\b(?:per ?cent|pct|half|quarter|third|fifth|tenth|double|twice|share)s?\b",
)
_SHORT = late(r"([0-9]{1,6})(?:[.,]([0-9]{1,2}))? ?(k|mn?|bn)")
_UNITS = {"k": 1_000, "m": 1_000_000, "mn": 1_000_000, "bn": 1_000_000_000}

_NEGATIVE = late(r"\((.+)\)|- ?(.+)|(.+?) ?-")
_NO_CENTS = late(r"(?<=[0-9])([.,])(?:-{1,2}|[\u2013\u2014])$")
_UNCERTAIN = late(r"([1-9][0-9]{0,2})([.,])([0-9]{3})")
_GROUPED = late(
    r"(?P<whole>[0-9]{1,3}(?P<gap>[ '\u2019.,])[0-9]{3}(?:(?P=gap)[0-9]{3})*)"
    r"(?:(?!(?P=gap))[.,](?P<cents>[0-9]*))?",
)
_PLAIN = late(r"(?=[.,]?[0-9])(?P<whole>[0-9]*)(?:[.,](?P<cents>[0-9]*))?")


def read_amount(text: str, field: str, decimal_mark: str | None = None) -> int:
    """Read an amount in minor units: `1234`, `1234.5`, `1,234.50`, `1.234,50`, `1 234`, `€ 1'234`, `(12.00)`.

    Of two different marks the last stands before the decimals. `1,234` and `1.234` need `decimal_mark`
    (`.` or `,`) and are refused without it, both readings named. Refused too: shares (G5), short forms
    such as `12k`, more than two decimals unless they are zeros, more than 15 digits.
    """
    words = " ".join(text.casefold().replace("\u2212", "-").split())
    if not words:
        raise RuleBroken(field, f"No amount is written. {_EXAMPLE}")
    if _SHARE().search(words):
        raise RuleBroken(field, f"An amount is money, not a share. {_EXAMPLE}", "G5")
    sign, number = _signed(words)
    _refuse_short_form(text, sign, number, field)
    whole, cents = _parts(text, number, field, decimal_mark)
    return int(f"{sign}{_minor(text, whole, cents, field, decimal_mark or '.')}")


def _signed(words: str) -> tuple[str, str]:
    bare = _NO_CENTS().sub(r"\g<1>00", _without_currency(words))
    negative = _NEGATIVE().fullmatch(bare)
    if negative is None:
        return "", bare.removeprefix("+").lstrip()
    return "-", _without_currency(negative[1] or negative[2] or negative[3])


def _without_currency(words: str) -> str:
    return _AROUND().sub("", words).strip()


def _refuse_short_form(text: str, sign: str, number: str, field: str) -> None:
    short = _SHORT().fullmatch(number)
    if short is not None:
        decimals = short[2] or ""
        full = int(short[1] + decimals) * _UNITS[short[3]] // 10 ** len(decimals)
        raise RuleBroken(field, f"{quoted(text)} is short for {sign}{full}. Write it out.")


def _parts(text: str, number: str, field: str, decimal_mark: str | None) -> tuple[str, str]:
    uncertain = _UNCERTAIN().fullmatch(number)
    if uncertain is not None and uncertain[2] != decimal_mark:
        if decimal_mark is None:
            raise RuleBroken(field, _two_readings(text, uncertain[1], uncertain[3]))
        return uncertain[1] + uncertain[3], ""
    found = _PLAIN().fullmatch(number) or _GROUPED().fullmatch(number)
    if found is None:
        raise RuleBroken(field, f"{quoted(text)} is no amount. {_EXAMPLE}")
    return re.sub("[^0-9]", "", found["whole"]), found["cents"] or ""


def _two_readings(text: str, whole: str, rest: str) -> str:
    rounded = decimal_text(_rounded(whole, rest))
    meanings = f"{quoted(text)} can mean {whole}{rest} or {whole}.{rest}."
    choice = "or choose the decimal mark in the settings (, in the app)."
    return f"{meanings} Write {whole}{rest} or {rounded}, {choice}"


def _minor(text: str, whole: str, cents: str, field: str, mark: str) -> int:
    whole, kept = whole.lstrip("0"), cents[:_DECIMALS]
    digits = len(whole) + len(kept)
    if digits > _MOST_DIGITS:
        problem = f"An amount has at most {_MOST_DIGITS} digits; this one has {digits}."
        raise RuleBroken(field, f"{problem} Check it for digits too many.")
    if cents[_DECIMALS:].strip("0"):
        repair = f"Write {decimal_text(_rounded(whole, cents)).replace('.', mark)}."
        raise RuleBroken(field, f"{quoted(text)} has more than two decimals. {repair}")
    return int(whole + kept.ljust(_DECIMALS, "0"))


def _rounded(whole: str, cents: str) -> int:
    return int(whole + cents[:_DECIMALS]) + int(cents[_DECIMALS] >= "5")


def grouped(minor: int) -> str:
    """Write an amount for reading: `93,400`, and `1,234.50` where there are cents."""
    units, cents = divmod(abs(minor), 100)
    sign = "-" if minor < 0 else ""
    return f"{sign}{units:,}.{cents:02}" if cents else f"{sign}{units:,}"


def decimal_text(minor: int) -> str:
    """Write an amount for other programs: `93400.00`, always with two decimals."""
    units, cents = divmod(abs(minor), 100)
    return f"{'-' if minor < 0 else ''}{units}.{cents:02}"
