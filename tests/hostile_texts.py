"""Everything a terminal, a parser, a spreadsheet or a calendar could stumble over, in one place."""

import unicodedata

STEERING = (
    "\x1b]52;c;aGVsbG8=\x07",
    "\x1b]0;owned\x07",
    "\x1bP0;0|17/ab\x1b\\",
    "\x1b_Gi=1,a=q;AAAA\x1b\\",
    "\x1b^private\x1b\\",
    "\x1b[2J\x1b[H\x1bc",
    "\x1b[6n\x1b[c\x1b[21t\x1b[?1049l\x1b[?1003h",
    "\x9b31m\x9d0;x\x9c\x90q\x9c",
    "\x07\b\x7f\x0e\x0f\x05\x18\x1a",
    "half \x1b[",
    "half \x1b]0;never ended",
)
"""What would act on the terminal if it arrived there raw."""

TEXTS = (
    "[/x] [b",
    "[@click=app.quit]x[/]",
    "[bold red]a[/bold] [link=file:///etc]b",
    *STEERING,
    "tab\there",
    "日本物流株式会社",
    "e\u0301a\u0308o\u0302 n\u0303",
    "שלום עולם 12",
    "مرحبا 12",
    "\u202eevil\u202c \u2066x\u2069 \u200f\u061c",
    "👩\u200d👩\u200d👧 🇩🇪 ﷽ ❤\ufe0f ☎\ufe0e 👍🏽",
    "z\u0351\u036b\u0343\u036a\u0302\u036b\u033d\u034f\u0334",
    "a" + "\u0301" * 100,
    "\ufeff\u200bzero\u200d width\u2060\u00ad",
    "% s {0} {x!r} $(id) `id`",
    "Robert'); DROP TABLE account;--",
    '" OR 1=1 NEAR(a b) col:x ^y* -z AND NOT',
    "=cmd|' /C calc'!A0",
    "+1+cmd",
    "-2-cmd",
    "@SUM(1+1)",
    "'=1+1",
    "x;y:z,w\\n\\,END:VEVENT",
    "\u0e01\u0e33\u0e01\u0e33 \u0bb8\u0bcd\u0bb0\u0bc0 \u1112\u1161\u11ab",
)
"""What fits into one line of text; NUL, half characters, line breaks and long texts stand apart."""

BREAKING = (
    "x\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nSUMMARY:injected",
    "x\nATTENDEE:mailto:injected@example.com",
    "x\rDESCRIPTION:injected",
    "a\u2028b\u2029c\x85d\x0be\x0cf",
)
"""Texts of more than one line, as some program counts lines."""

REFUSED = ("nul\0here", "half \ud800 a letter")
"""What no way in takes."""

_HARMLESS = {"\n"}
_TURNING = {*map(chr, (0x061C, *range(0x202A, 0x202F), *range(0x2066, 0x2070))), "\u200f"}


def acting_signs(text: str) -> set[str]:
    """Give the signs of a text that a terminal acts on instead of drawing them; a line feed is no such sign.

    The mark that ends the reach of right-to-left text (U+200E) is the program's own and moves nothing.
    """
    return {sign for sign in text if _acts(sign)} - _HARMLESS


def _acts(sign: str) -> bool:
    return sign in _TURNING or unicodedata.category(sign) in {"Cc", "Cs", "Zl", "Zp"}
