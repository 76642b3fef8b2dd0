"""Screen 8: the year, what each account is to bring in it, and what it takes to get there."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual.binding import Binding

from acctui.tui.screens.growth_shown import GrowthShown

if TYPE_CHECKING:
    from types import ModuleType

    from textual.binding import BindingType

    from acctui.domain.goal import GrowthQuestion
    from acctui.tui.parts import Part

_YEARS_BACK = 20
_ORDER = (
    "list.open",
    "growth.walk",
    "growth.sheet",
    "growth.goal",
    "growth.next_step",
    "list.sort",
    "app.precall",
    "growth.candidate",
    "growth.pane",
)


def _key(key: str, action: str, label: str, tip: str, *, show: bool = True, name: str = "") -> Binding:
    return Binding(key, action, label, show=show, id=f"growth.{name or action}", tooltip=tip)


class GrowthPage(GrowthShown):
    """The year's goals under the seller's keys."""

    BINDINGS: ClassVar[list[BindingType]] = [
        _key("W", "walk", "year walk", "Walk through the Targets whose year ends"),
        _key("b", "sheet", "one-on-one sheet", "Show the one-on-one sheet for the talk with the manager"),
        _key("e", "goal", "goal", "Set the goal, or edit the line under the cursor"),
        _key("n", "next_step", "next step", "Ask whom to know, whom to talk to or what to find out"),
        _key("a", "act", "action", "Turn a question into an action: who, by when"),
        _key("d", "settle", "answered", "Mark a question as answered"),
        _key("c", "candidate", "candidate", "Mark it as a candidate, with a why and a day for the manager"),
        _key("x", "delete", "delete", "Delete the goal, or the question under the cursor", show=False),
        _key("less_than_sign", "year(-1)", "year before", "Show the year before", show=False, name="before"),
        _key("greater_than_sign", "year(1)", "year after", "Show the year after", show=False, name="after"),
        _key("tab", "pane(1)", "questions", "Go to the questions and candidates, and back", name="pane"),
        _key("shift+tab,h,left", "pane(-1)", "back", "Go to the list before", show=False, name="pane_before"),
        _key("l,right", "pane(1)", "on", "Go to the list after", show=False, name="pane_after"),
        _key("escape", "list", "to the goals", "Go back to the goals", show=False),
    ]

    @property
    def FOOTER_ORDER(self) -> tuple[str, ...]:  # noqa: N802 - the footer's own name for it
        """Give the keys in the order of use: those of the questions first while the keys go there."""
        inside = (
            "list.open",
            "growth.act",
            "growth.settle",
            "growth.goal",
            "growth.pane",
            "growth.next_step",
        )
        return (*(inside if self.in_panel else ()), *_ORDER)

    @property
    def FOOTER_LABELS(self) -> dict[str, str]:  # noqa: N802 - the footer's own name for it
        """Name the keys by what stands under the cursor."""
        if not self.in_panel:
            return {}
        return {"growth.pane": "on", **({"growth.goal": "edit"} if self.panel.question else {})}

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Offer what can be done with the line under the cursor."""
        if action in {"act", "settle"}:
            return self.panel.has_questions
        if action == "candidate":
            return self.about[0] is not None and self.panel.question is None
        return super().check_action(action, parameters)

    # the goal

    @property
    def about(self) -> tuple[int | None, str]:
        """The account the keys are about: the candidate's, the row's, else the current one."""
        candidate, row = self.panel.candidate, self.goals.cursor_row
        if candidate is not None:
            return candidate.account_id, candidate.name
        return (row.id, row.line.name) if row else (self.book.account_id, self.book.account_name)

    async def action_goal(self) -> None:
        """Set the goal of the account, or edit the question under the cursor."""
        asked, (account_id, name) = self.panel.question, self.about
        if asked is not None:
            _verbs().forms.edit_question(self.book, asked)
        elif account_id is None:
            await self.book.say_nobody()
        elif self.shown is not None:
            await _verbs().set_goal(self.book, account_id, name, self.shown)

    async def action_candidate(self) -> None:
        """Mark the account as a candidate, or take the mark away."""
        account_id, _ = self.about
        if account_id is not None:
            await _verbs().forms.ask_candidate(self.book, account_id)

    # the questions

    async def action_next_step(self) -> None:
        """Ask one of the three questions of the account (G7)."""
        account_id, name = self.about
        if account_id is None:
            await self.book.say_nobody()
        else:
            _verbs().ask_next_step(self.book, account_id, name)

    def action_act(self) -> None:
        """Turn the question under the cursor into an action."""
        asked = self._question("a")
        if asked is not None:
            _verbs().turn_into_action(self.book, asked)

    async def action_settle(self) -> None:
        """Mark the question under the cursor as answered."""
        asked = self._question("d")
        if asked is not None:
            await _verbs().settle(self.book, asked)

    def _question(self, key: str) -> GrowthQuestion | None:
        """Give the question under the cursor; from the goals, go to the questions first."""
        asked = self.panel.question
        if asked is None and self.panel.has_questions:
            self.go_to_pane(1)
            self.book.say([("Choose the line, then ", "soft"), (key, "text bold")])
        return asked

    async def action_delete(self) -> None:
        """Delete the question under the cursor, else the goal of the row; undo brings it back."""
        asked, row, view = self.panel.question, self.goals.cursor_row, self.shown
        if asked is not None:
            await _verbs().delete_question(self.book, asked)
        elif row is not None and view is not None and self.panel.candidate is None:
            await _verbs().delete_goal(self.book, row.id, view.year.year)

    # the year

    async def action_year(self, by: int) -> None:
        """Show another year's goals; the running one and the next are the last."""
        if self.shown is None:
            return
        today = self.book.clock.today()
        now, wanted = self.book.choices.year(today).year, self.shown.year.year + by
        if now - _YEARS_BACK <= wanted <= now + 1:
            await self.show_year(None if wanted == now else wanted)
        else:
            self.book.say([("That is as far as goals go. ", "soft"), *_years(by)])

    async def action_walk(self) -> None:
        """Take each Target of the year that ends in turn (D20)."""
        from acctui.tui.screens.year_walk import open_walk  # noqa: PLC0415 - a screen loads when it is opened

        await open_walk(self.book)

    async def action_sheet(self) -> None:
        """Show what to bring to the talk with the manager (G2)."""
        from acctui.tui.screens.one_on_one import show_sheet  # noqa: PLC0415 - a sheet loads when it is opened

        await show_sheet(self.book, self.shown.year if self.shown else None)

    # moving about

    def action_pane(self, by: int) -> None:
        """Go to the next list that has a line, or to the one before."""
        self.go_to_pane(by)

    def action_list(self) -> None:
        """Go back to the goals."""
        self.go_to_list()


def _verbs() -> ModuleType:
    from acctui.tui.screens import growth_verbs  # noqa: PLC0415 - what is done loads when it is asked for

    return growth_verbs


def _years(by: int) -> list[Part]:
    back = "<" if by > 0 else ">"
    return [(back, "text bold"), (" goes back" if by > 0 else " goes on", "dim")]
