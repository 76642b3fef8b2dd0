"""The style a page is made with, so that opening it does not read the style of the whole app anew."""

from __future__ import annotations

from typing import TYPE_CHECKING

from acctui.tui.widgets.drawn import TALL

if TYPE_CHECKING:
    from acctui.tui.page import Page


def take_first_style(page: Page) -> None:
    """Let a page that is being made be in the theme, and have its air, from its first frame on.

    Textual takes a new screen for one of another theme and reads every style of the app again when it is
    opened; a theme that is chosen later still reaches every screen.
    """
    page._css_update_count = page.app._css_update_count  # noqa: SLF001 - Textual has no other way to say it
    page.set_class(page.app.size.height >= TALL, "-tall", update=False)
