"""The lines a piece has drawn, kept until they change; no border, padding or tint is drawn around them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual._styles_cache import StylesCache
from textual.filter import ANSIToTruecolor

if TYPE_CHECKING:
    from textual.geometry import Region
    from textual.strip import Strip
    from textual.widget import Widget


class LineCache(StylesCache):
    """Textual's cache for what draws its whole lines itself, in colours that are spelled out."""

    def render_widget(self, widget: Widget, crop: Region) -> list[Strip]:
        """Give the lines of a part of the piece; only what changed is drawn again."""
        width = widget.size.width
        if width != self._width:
            self.clear()
            self._width = width
        for y in crop.line_range:
            if y in self._dirty_lines or y not in self._cache:
                self._cache[y] = widget.render_line(y).adjust_cell_length(width)
        self._dirty_lines.difference_update(crop.line_range)
        strips = [self._cache[y] for y in crop.line_range]
        for line_filter in widget.get_line_filters():
            if not isinstance(line_filter, ANSIToTruecolor):
                ground = widget.background_colors[1]
                strips = [strip.apply_filter(line_filter, ground) for strip in strips]
        return [strip.crop(*crop.column_span) for strip in strips]
