"""A page that is opened once: styled as it is made, and drawn once for all that says it is there."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from acctui.tui.parts import TALL

if TYPE_CHECKING:
    from textual import events

    from acctui.services.ports import Changed
    from acctui.tui.page import Page


class OpensOnce:
    """Spares a page what opening a screen would do twice; stands before `Page` among its bases.

    Textual says of a screen that is new in two ways that it is in sight, and each draws all of it.
    """

    stale: Changed
    _in_sight = False

    def _on_screen_resume(self, event: events.ScreenResume) -> None:
        """Come in sight; what says so again while nothing changed is passed over."""
        if self._in_sight and not self.stale:
            event.prevent_default()
        if _is_in_style(cast("Page", self)):
            event.refresh_styles = False
        self._in_sight = True

    def _on_screen_suspend(self) -> None:
        """Leave the sight of the seller."""
        self._in_sight = False


def _is_in_style(page: Page) -> bool:
    """Tell whether everything on a page has the style it would be given again: no theme was chosen since."""
    return page._css_update_count == page.app._css_update_count  # noqa: SLF001 - as below


def take_first_style(page: Page) -> None:
    """Let a page that is being made be in the theme, and have its air, from its first frame on.

    Textual takes a new screen for one of another theme and reads every style of the app again when it is
    opened; a theme that is chosen later still reaches every screen.
    """
    page._css_update_count = page.app._css_update_count  # noqa: SLF001 - Textual has no other way to say it
    page.set_class(page.app.size.height >= TALL, "-tall", update=False)
