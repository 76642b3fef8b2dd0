"""Forms over the large book: the panel before a call, the account's, a new one; opened and typed in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.bench.figures import Figure
from tests.bench.takes.reading import FOOT, SETTLED, answers, go_to_the_list, opened

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tests.bench.place import Place
    from tests.bench.takes.reading import Figures

_PANEL = r"(?s)Pre-call .*They agree to .*Channel .*In it for them.*To state "
_FORM = r"(?s)Name .*Industry .*Tags .*w save.*╰──"
_NEW = r"(?s)─ New account .*Name .*w save.*╰──"
_LETTERS = (*"cedar trial", *["backspace"] * 11)
FIGURES = (
    Figure("pre-call panel, the first time / bare form, ms", "panel.first", "form.first", 1.5),
    Figure("pre-call panel, again / bare form, ms", "panel.open", "form.open", 1.5),
    Figure("pre-call panel, a letter, p50 / bare Input, ms", "panel.p50", "input.p50", 1.15),
    Figure("account form, the first time / bare form, ms", "account.first", "form.first", 1.5),
    Figure("account form, again / bare form, ms", "account.open", "form.open", 1.5),
    Figure("new account, the first time / bare form, ms", "new.first", "form.first", 1.5),
    Figure("new account, again / bare form, ms", "new.open", "form.open", 1.5),
    Figure("new account, a letter, p50 / bare Input, ms", "new.p50", "input.p50", 1.15),
    Figure("account form, a letter, p50 / bare Input, ms", "account.p50", "input.p50", 1.15),
)


def panel(place: Place) -> Figures:
    """Take the panel before a call: how it opens, and its outcome being typed.

    It is another account's than the loop's, whose outcomes are stated and logged meanwhile.
    """
    return _form(place, ("p", _PANEL), ["escape", "q"], "panel", down=2)


def account_form(place: Place) -> Figures:
    """Take the form of an account: how it opens, and its name being typed."""
    return _form(place, ("e", _FORM), ["escape", "escape"], "account")


def new_account(place: Place) -> Figures:
    """Take the form of a new account: how it opens, and its name being typed."""
    return _form(place, ("n", _NEW), ["escape", "escape"], "new")


def _form(place: Place, opens: tuple[str, str], back: Sequence[str], name: str, down: int = 0) -> Figures:
    with place.open(place.acctui(place.scratch)) as terminal:
        go_to_the_list(terminal)
        terminal.enter(*"j" * down)
        figures = opened(terminal, opens, back, name, FOOT)
        terminal.rest(SETTLED)
        return figures | answers(terminal, _LETTERS, name, FOOT)


TAKES = (panel, account_form, new_account)
