"""What the scorecard's screen is about: the card that is shown, the account on it, and what it is for now."""

from __future__ import annotations

from typing import TYPE_CHECKING

from acctui.services.ports import Changed
from acctui.tui.opens_once import OpensOnce
from acctui.tui.page import Page
from acctui.tui.screens import scorecard_words as words
from acctui.tui.screens.scorecard_keys import Mode, Now, offered
from acctui.tui.screens.scorecard_typed import TypedScores
from acctui.tui.widgets.footer import Hint
from acctui.tui.widgets.text_box import TextBox

if TYPE_CHECKING:
    from collections.abc import Sequence

    from acctui.domain.scorecard import Attribute, Scorecard
    from acctui.services.score_views import CardView, ScorecardView
    from acctui.tui.drafting import Drafting
    from acctui.tui.parts import Parts
    from acctui.tui.screens.meeting_edits import MeetingEdit


class PlanBox(TextBox):
    """Where our own plan is written, in a few lines."""

    hints = (
        Hint("enter", "leave the text", "enter"),
        Hint("^j", "new line", "ctrl+j"),
        Hint("esc", "leave the text", "escape"),
    )


class ScorecardAbout(OpensOnce, Page):
    """What the screen holds."""

    TAB = "7"
    FOLLOWS = Changed.SCORES | Changed.ACCOUNTS | Changed.REVENUE | Changed.CALLS | Changed.SETTINGS

    def __init__(self) -> None:
        super().__init__()
        self.view: ScorecardView | None = None
        self.scores = TypedScores(None, None)
        self.freed = False
        self.editing = False
        self.alone = False
        self.cursor = 0
        self.drafting: Drafting | None = None
        self.planning: Drafting | None = None
        self.plan_meeting: MeetingEdit[Scorecard] | None = None
        self.order: Sequence[int] | None = None

    # what it is about

    @property
    def mode(self) -> Mode:
        """What the screen is for now."""
        view = self.view
        if view is None or (view.card is None and view.draft is None):
            return Mode.FIRST
        return Mode.EDIT if self.editing or view.card is None else Mode.SCORE

    @property
    def card(self) -> CardView | None:
        """The card that is shown: the draft while the card is edited, else the one in force."""
        if self.view is None:
            return None
        return (self.view.draft or self.view.card) if self.mode is Mode.EDIT else self.view.card

    @property
    def rows(self) -> list[Attribute]:
        """The attributes in the order they are shown."""
        return [view.attribute for view in self.card.attributes] if self.card else []

    @property
    def row(self) -> Attribute | None:
        """The attribute under the cursor."""
        return next((row for row in self.rows if row.id == self.cursor), None)

    @property
    def account_id(self) -> int | None:
        """The account that is shown."""
        return self.scores.account.account.id if self.scores.account else None

    @property
    def owns_digits(self) -> bool:
        """Whether the digits belong to the rows."""
        scores = self.mode is Mode.SCORE and self.account_id is not None and bool(self.rows)
        return scores and not (self.freed or self.alone)

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Offer only the keys of what the screen is for now."""
        now = Now(
            mode=self.mode,
            has_account=self.account_id is not None,
            owns_digits=self.owns_digits,
            map_alone=self.alone,
            is_typed=self.scores.is_new,
            has_rows=bool(self.rows),
            has_card=self.view is not None and self.view.card is not None,
            has_draft=self.view is not None and self.view.draft is not None,
        )
        known = offered(action, now)
        return known if known is not None else super().check_action(action, parameters)

    def subject(self, width: int) -> Parts:
        """Name the account that is scored."""
        account = self.scores.account
        return super().subject(width) if account is None else words.subject_of(account)
