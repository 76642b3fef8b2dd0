"""What is typed to find something, as the full-text index is asked for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import text

from acctui.domain.text import fold

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from sqlalchemy import Connection

    Begun = Callable[[str], Sequence[str]]

_READY = 3
"""Beginnings up to so many letters lie ready in the index."""
_MOST = 40
# One row an occurrence: asked for its first row alone, it does not count the lines a word stands in.
_OF_THE_INDEX = "CREATE VIRTUAL TABLE IF NOT EXISTS temp.word USING fts5vocab(main, search, instance)"
_NEXT = text("SELECT term FROM temp.word WHERE term >= :after AND term < :end LIMIT 1")


def words_begun(connection: Connection, letters: str) -> Sequence[str]:
    """Give the words of the index that begin with plain small letters; none where they are too many."""
    connection.exec_driver_sql(_OF_THE_INDEX)
    words: list[str] = []
    span = {"after": letters, "end": f"{letters[:-1]}{chr(ord(letters[-1]) + 1)}"}
    while (word := connection.execute(_NEXT, span).scalar()) is not None:
        words.append(word)
        if len(words) > _MOST:
            return ()
        # No word holds a blank, and every letter of one comes after it.
        span["after"] = f"{word} "
    return words


def query_of(words: str, account_id: int | None = None, begun: Begun | None = None) -> str:
    """Ask for every word as the beginning of one; marks of the query language are plain letters here.

    A single letter, with which every tenth word begins, is asked for as a word of its own. `begun` gives the
    words of the index that begin with some letters: asked for by name they answer newest first as they
    stand, where the lines of a long beginning are all put in order before the first is given. "" when
    nothing in it could be found: blanks and marks alone.
    """
    asked = [_either(word, begun) for word in _spoken(words)]
    if not asked:
        return ""
    whole = f"{{text also}} : ({' AND '.join(asked)})"
    return whole if account_id is None else f'owner : "a{account_id}" AND {whole}'


def _spoken(words: str) -> Iterator[str]:
    plain = words.replace("\0", " ").encode(errors="ignore").decode()
    return (word for word in plain.split() if any(letter.isalnum() for letter in word))


def _either(word: str, begun: Begun | None) -> str:
    forms = dict.fromkeys(form.lower() if form.isascii() else form for form in (word, fold(word)) if form)
    return f"({' OR '.join(_asked(form, begun) for form in forms)})"


def _asked(form: str, begun: Begun | None) -> str:
    plain = form.isascii() and form.isalnum()
    named = begun(form) if begun and plain and len(form) > _READY else ()
    return " OR ".join(f'"{word}"' for word in named) or _beginning(form)


def _beginning(form: str) -> str:
    plain = form.replace('"', '""')
    return f'"{plain}"' if len(form) == 1 and form.isascii() else f'"{plain}"*'
