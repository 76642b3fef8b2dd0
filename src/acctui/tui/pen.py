"""A row as it is sent to the terminal, made of the strips that Textual holds."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from rich.color import ColorSystem
from textual.strip import Strip

from acctui.tui.ink import sent

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from rich.console import Console
    from rich.segment import Segment


def written(strip: Strip, console: Console) -> str:
    """Give a piece of a row as it is sent; it begins and ends in the terminal's plain style.

    The strip keeps the answer where Textual keeps its own, longer one.
    """
    if strip._render_cache is None:  # noqa: SLF001 - Textual has no other place that lives as long as the strip
        strip._render_cache = _written(strip, console._color_system or ColorSystem.TRUECOLOR)  # noqa: SLF001 - the same
    return strip._render_cache  # noqa: SLF001 - the same


def _written(strip: Strip, system: ColorSystem) -> str:
    said: list[str] = []
    for linked, pieces in groupby(strip, _is_linked):
        if linked:
            said += (
                Strip.render_style(style, text, system) for text, style, _ in pieces if style is not None
            )
        else:
            said.append(sent(_coded(pieces, system)))
    return "".join(said)


def _is_linked(piece: Segment) -> bool:
    return piece.style is not None and bool(piece.style.link)


def _coded(pieces: Iterable[Segment], system: ColorSystem) -> Iterator[tuple[str, str]]:
    for text, style, _ in pieces:
        yield text, "" if style is None else style._ansi or Strip.render_ansi(style, system)  # noqa: SLF001 - as Textual does
