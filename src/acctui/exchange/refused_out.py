"""The rows an import could not take, as a list that can be put right and imported again."""

import csv
import io

from acctui.exchange.csv_out import ENCODING
from acctui.exchange.formulas import defused
from acctui.services.records import Reading

_WHERE_AND_WHY = ("Refused in line", "Refused because")


def refused_csv(reading: Reading) -> bytes:
    """Give one file's refused rows under their own header, with line and reason in front of each."""
    lines = [f"{_start(reading, *_WHERE_AND_WHY)}{reading.header}"]
    lines += [f"{_start(reading, str(row.line), row.reason)}{row.row}" for row in reading.refused]
    return "".join(f"{line}\r\n" for line in lines).encode(ENCODING)


def _start(reading: Reading, where: str, why: str) -> str:
    out = io.StringIO()
    csv.writer(out, delimiter=reading.delimiter, lineterminator="").writerow([where, defused(why), ""])
    return out.getvalue()
