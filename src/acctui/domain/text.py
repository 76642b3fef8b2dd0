"""Text as a seller receives it, compares it and sees it.

Three gates: `received` and its stricter forms on the way in, `fold` for comparing, `shown` on the way out.
What is stored is what was typed; only what is shown is made harmless.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from typing import TypeAlias

from acctui.domain.errors import RuleBroken

# Written out and not asked of the interpreter: the schema carries the same list, and two Pythons
# with different Unicode tables must agree on what is blank. NUL is no part of it, because a list
# that holds NUL cannot be handed to SQL; it never passes the way in.
_INVISIBLE_RANGES = (
    (0x0001, 0x0020),  # controls and the space
    (0x007F, 0x00A0),  # delete, more controls, no-break space
    (0x00AD, 0x00AD),  # soft hyphen
    (0x034F, 0x034F),  # grapheme joiner
    (0x0600, 0x0605),  # Arabic number signs: alone, without a number, they say nothing
    (0x061C, 0x061C),
    (0x06DD, 0x06DD),
    (0x070F, 0x070F),
    (0x0890, 0x0891),
    (0x08E2, 0x08E2),
    (0x115F, 0x1160),  # Hangul fillers
    (0x1680, 0x1680),  # Ogham space
    (0x17B4, 0x17B5),  # Khmer inherent vowels
    (0x180B, 0x180F),  # Mongolian selectors and separator
    (0x2000, 0x200F),  # spaces, zero-width ones, direction marks
    (0x2028, 0x202F),  # line and paragraph separators, direction, narrow space
    (0x205F, 0x206F),  # mathematical space, joiners, isolates
    (0x2800, 0x2800),  # empty braille cell
    (0x3000, 0x3000),  # ideographic space
    (0x3164, 0x3164),  # Hangul filler
    (0xFE00, 0xFE0F),  # variation selectors
    (0xFEFF, 0xFEFF),  # byte order mark
    (0xFFA0, 0xFFA0),  # halfwidth Hangul filler
    (0xFFF9, 0xFFFB),  # interlinear annotation
    (0x110BD, 0x110BD),  # Kaithi number signs, as the Arabic ones
    (0x110CD, 0x110CD),
    (0x13430, 0x1343F),  # hieroglyph joiners
    (0x13441, 0x13442),  # empty hieroglyphs
    (0x16FE4, 0x16FE4),  # Khitan filler
    (0x1BCA0, 0x1BCA3),  # shorthand format
    (0x1D159, 0x1D159),  # empty notehead
    (0x1D173, 0x1D17A),  # musical format
    (0xE0001, 0xE0001),  # language tag
    (0xE0020, 0xE007F),  # tags
    (0xE0100, 0xE01EF),  # more variation selectors
)


def _characters() -> Iterator[str]:
    for first, last in _INVISIBLE_RANGES:
        yield from map(chr, range(first, last + 1))


INVISIBLE: str = "".join(_characters())

_UNSEEN = INVISIBLE + "\0"
_LINE_BREAKS = "\n\r\v\f\x1c\x1d\x1e\x85\u2028\u2029"
_DIRECTION = (0x061C, 0x200E, 0x200F, *range(0x202A, 0x202F), *range(0x2066, 0x2070))
_REPLACED = "\ufffd"
_ONE_LINE: dict[int, str] = {
    **{code: chr(0x2400 + code) for code in range(0x20)},
    0x7F: "\u2421",
    **dict.fromkeys(range(0x80, 0xA0), _REPLACED),
    **dict.fromkeys(_DIRECTION, _REPLACED),
    **dict.fromkeys((0x2028, 0x2029), _REPLACED),
    **dict.fromkeys(range(0xD800, 0xE000), _REPLACED),
    # A tab is a gap to the eye; a sign for it in every pasted table row would only be noise.
    0x09: " ",
}
_MANY_LINES = {**_ONE_LINE, 0x0A: "\n"}

# Letters that carry their stroke inside and so keep it when accents are taken off.
_PLAIN_LETTERS = str.maketrans(
    {
        "ø": "o",
        "ł": "l",
        "đ": "d",
        "ħ": "h",
        "\u0131": "i",
        "ŧ": "t",
        "æ": "ae",
        "œ": "oe",
        "ð": "d",
        "þ": "th",
    },
)
_FOLDED: dict[int, str] = {ord(c): " " if c.isspace() else "" for c in INVISIBLE}
# Below this class stand marks that make another letter (Japanese voicing, Indic nukta and virama).
_FIRST_ACCENT = 10
_SIGNS = ("\U0001f1e6", "\U0001f1ff")
Letter: TypeAlias = tuple[int, int, int]
"""A letter as a reader sees it: where it starts and ends in a text, and the columns it takes."""

_QUOTED_LENGTH = 40
_LONGEST_PATH = 4096


def is_blank(text: str) -> bool:
    """Tell whether a person would see nothing at all."""
    if text.isascii() and text.isprintable():
        return not text.strip(" ")
    return not text.strip(_UNSEEN)


def fold(text: str) -> str:
    """Bring a text to the form in which names are compared.

    Case folded, accents and invisible characters off, white space collapsed: `" Zürich  ØST "` is
    `"zurich ost"`. Folding twice changes nothing more.
    """
    if text.isascii() and text.isprintable():
        return " ".join(text.casefold().split())
    bare = _without_accents(_without_accents(text).casefold())
    spaced = bare.translate(_PLAIN_LETTERS).translate(_FOLDED)
    return unicodedata.normalize("NFC", " ".join(spaced.split()))


def _without_accents(text: str) -> str:
    apart = unicodedata.normalize("NFKD", text)
    return "".join(c for c in apart if unicodedata.combining(c) < _FIRST_ACCENT)


def received(text: str, field: str) -> str:
    """Let a text in as it is, with Windows line ends turned into plain ones.

    Refuses NUL and half characters (lone surrogates), which no file and no terminal can hold.
    """
    if text.isascii() and text.isprintable():
        return text
    if "\0" in text:
        raise RuleBroken(
            field, "This text holds a NUL character. Take it out, or paste the text as plain text."
        )
    try:
        text.encode()
    except UnicodeEncodeError as broken:
        where = f"Character {broken.start + 1} of this text is broken."
        repair = "Take it out, or read the file in its own encoding."
        raise RuleBroken(field, f"{where} {repair}") from None
    return text.replace("\r\n", "\n")


def written(text: str, field: str, limit: int, what: str = "text") -> str:
    """Let in a text of any number of lines, up to `limit` characters, and never cut it."""
    text = received(text, field)
    if len(text) > limit:
        sentence = f"{_a(what)} has at most {limit:,} characters; this one has {len(text):,}. Shorten it."
        raise RuleBroken(field, sentence)
    return text


def one_line(text: str, field: str, limit: int, what: str = "text") -> str:
    """Let in a text of one line, up to `limit` characters; `what` names it in the refusal."""
    if len(text) <= limit and text.isprintable():
        return text  # no break, no NUL and no half character is printable
    text = received(text, field)
    rest = "put the rest in a note"
    if any(mark in text for mark in _LINE_BREAKS):
        raise RuleBroken(field, f"{_a(what)} is one line; this one breaks. Join the lines, or {rest}.")
    if len(text) > limit:
        sentence = f"{_a(what)} is one line of at most {limit:,} characters; this one has {len(text):,}."
        raise RuleBroken(field, f"{sentence} Shorten it, or {rest}.")
    return text


def _a(what: str) -> str:
    return f"{'An' if what[0].lower() in 'aeiou' else 'A'} {what}"


def shown(text: str, *, lines: bool = False) -> str:
    """Make a text safe to look at: nothing in it can steer the terminal or turn the line round.

    Controls become their pictures (escape is `␛`), marks that turn the direction and half characters
    become `�`, a tab becomes one space. A line feed becomes `␊` too, unless `lines` asks to keep it.
    """
    if text.isprintable():
        return text
    return text.translate(_MANY_LINES if lines else _ONE_LINE)


def quoted(text: str) -> str:
    """Put what was typed into a sentence: in quotation marks, safe to look at, cut after 40 characters."""
    seen = shown(re.sub(r"\s+", " ", text[:200]).strip())
    if len(seen) > _QUOTED_LENGTH:
        seen = seen[: _QUOTED_LENGTH - 1] + "…"
    return f'"{seen}"'


def named(path: str) -> str:
    """Name a file whole, safe to look at: what is cut can't be looked for.

    Only a name no file can have, being longer than any system takes, is cut and counted.
    """
    if len(path) <= _LONGEST_PATH:
        return shown(path)
    return f"{shown(path[:_QUOTED_LENGTH])}… ({len(path):,} characters)"


def with_flags_whole(text: str, letters: Iterable[Letter]) -> list[Letter]:
    """Join the two signs that make a flag: a terminal draws them as one, and half a flag as it likes."""
    joined: list[Letter] = []
    for start, end, columns in letters:
        before = joined[-1] if joined else None
        if before and _is_sign(text[start:end]) and _is_sign(text[before[0] : before[1]]):
            joined[-1] = (before[0], end, before[2] + columns)
        else:
            joined.append((start, end, columns))
    return joined


def _is_sign(letter: str) -> bool:
    return len(letter) == 1 and _SIGNS[0] <= letter <= _SIGNS[1]
