"""What stands behind a sheet: every letter in the scrim's colour, nothing bold, fills flat."""

from __future__ import annotations

from operator import is_
from typing import TYPE_CHECKING, Any

from rich.segment import Segment
from textual.strip import Strip

from acctui.tui.look import Look, look_of, tokens_of
from acctui.tui.row_by_row import RowByRow

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from rich.console import Console, ConsoleOptions, RenderableType, RenderResult
    from rich.style import Style
    from textual.app import App
    from textual.screen import Screen


class Quiet:
    """The quiet styles of a theme; each is found once."""

    def __init__(self, app: App[Any]) -> None:
        self.look: Look = look_of(app)
        tokens = tokens_of(app)
        self._bg, self._meter = tokens.bg.lower(), tokens.meter.lower()
        self._styles: dict[Style, Style] = {}

    def __call__(self, style: Style) -> Style:
        """Give the quiet sister of a style."""
        quiet = self._styles.get(style)
        if quiet is None:
            quiet = self._styles[style] = self.look[self._tokens(style)]
        return quiet

    def _tokens(self, style: Style) -> tuple[str, str]:
        letter = _hex(style, "color")
        ground = _hex(style, "bgcolor")
        if ground == self._meter:
            return "scrim", "track"
        token = "track" if letter == self._meter else "scrim"
        return token, "bg" if ground in ("", self._bg) else "bar"


def _hex(style: Style, side: str) -> str:
    colour = getattr(style, side)
    return "" if colour is None or colour.is_default else str(colour.get_truecolor().hex)


class QuietPicture:
    """A picture of a screen, quiet, for a Textual that draws whole screens at once."""

    def __init__(self, drawn: RenderableType, app: App[Any]) -> None:
        self._drawn = drawn
        self._quiet = Quiet(app)

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        for text, style, control in console.render(self._drawn, options):
            yield Segment(text, None if style is None else self._quiet(style), control)


class QuietRows:
    """The rows of the screen behind, quiet; one that is as it was is not made again."""

    def __init__(self) -> None:
        self._quiet: Quiet | None = None
        self._kept: dict[int, tuple[list[Strip], Strip]] = {}

    def rows(self, behind: Screen[Any], wanted: Sequence[int]) -> list[Strip] | None:
        """Give rows of a screen, None where it is not drawn row by row."""
        compositor = behind._compositor  # noqa: SLF001 - Textual has no other way to ask for a few rows
        if not isinstance(compositor, RowByRow):
            return None
        if self._quiet is None or self._quiet.look is not look_of(behind.app):
            self._quiet = Quiet(behind.app)
            self._kept.clear()
        drawn = compositor.drawn([y for y in wanted if 0 <= y < compositor.size.height])
        nothing = Strip.blank(behind.size.width, self._quiet.look["scrim", "bg"])
        return [self._row(y, drawn[y].values(), self._quiet) if y in drawn else nothing for y in wanted]

    def _row(self, y: int, pieces: Iterable[Strip | None], quiet: Quiet) -> Strip:
        standing = [piece for piece in pieces if piece is not None]
        before, row = self._kept.get(y, ([], None))
        if row is not None and len(before) == len(standing) and all(map(is_, before, standing)):
            return row
        made = [
            Segment(text, None if style is None else quiet(style), control)
            for piece in standing
            for text, style, control in piece
        ]
        row = Strip(made, sum(piece.cell_length for piece in standing))
        self._kept[y] = standing, row
        return row
