"""What speaks to a network is left out at the start, and there for whoever asks for it later."""

from __future__ import annotations

import subprocess
import sys

import pytest

_TELLS = "print(*(name in sys.modules for name in ('ssl', '_hashlib')))"


@pytest.mark.parametrize(
    ("before", "told"),
    [
        ("", "False False\n"),
        ("import ssl", "True False\n"),
        ("sys.modules['_md5'] = None; import hashlib", "False True\n"),
        ("import hashlib", "False True\n"),
    ],
    ids=["alone", "ssl was there", "no digests of its own", "hashlib was there"],
)
def test_only_what_nobody_has_loaded_is_left_out(before: str, told: str) -> None:
    code = f"import sys; {before}\nfrom acctui.cli.offline import load_offline; load_offline(); {_TELLS}"
    ran = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)
    assert ran.stdout == told


def test_who_asks_for_a_digest_or_for_encryption_later_gets_it() -> None:
    code = (
        "from acctui.cli.offline import load_offline; load_offline();"
        " import asyncio, hashlib, ssl; print(hashlib.md5(b'').hexdigest()[:4], bool(ssl.SSLContext))"
    )
    ran = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)
    assert ran.stdout == "d41d True\n"
