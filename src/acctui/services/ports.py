"""What the jobs ask of a store, and what a store may answer instead."""

from __future__ import annotations

import enum
from typing import TYPE_CHECKING, Any, Generic, NamedTuple, Protocol, TypeVar

from acctui.services.refused import (
    StoreBusyError,
    StoreChangedError,
    StoreDamagedError,
    StoreRefusedError,
    StoreTooNewError,
    StoreUnsureError,
)

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from contextlib import AbstractContextManager

    from acctui.domain.row import Row
    from acctui.services.border import DumpReads, ImportReads
    from acctui.services.drafts import Drafts
    from acctui.services.growth_reads import GrowthReads
    from acctui.services.light_reads import LightReads
    from acctui.services.plan_reads import PlanReads
    from acctui.services.questions import AccountReads, ActionReads, CallReads, FindReads, StepReads
    from acctui.services.score_reads import ScoreReads
    from acctui.services.waiting_reads import WaitingReads

__all__ = [
    "Changed",
    "Done",
    "DraftKey",
    "EditedElsewhereError",
    "Reads",
    "Store",
    "StoreBusyError",
    "StoreChangedError",
    "StoreDamagedError",
    "StoreRefusedError",
    "StoreTooNewError",
    "StoreUnsureError",
    "Work",
]

R = TypeVar("R", bound="Row")
T = TypeVar("T")


class Changed(enum.Flag):
    """Which parts of the book a job changed; screens reload only for what they name."""

    NOTHING = 0
    ACCOUNTS = enum.auto()
    CONTACTS = enum.auto()
    CALLS = enum.auto()
    NOTES = enum.auto()
    REVENUE = enum.auto()
    PLAN = enum.auto()
    SETTINGS = enum.auto()
    LADDER = enum.auto()
    SCORES = enum.auto()
    GOALS = enum.auto()
    LIGHTS = enum.auto()
    ALL = ACCOUNTS | CONTACTS | CALLS | NOTES | REVENUE | PLAN | SETTINGS | LADDER | SCORES | GOALS | LIGHTS


class DraftKey(NamedTuple):
    """Which form, about what, in which window."""

    form: str
    subject: str
    window: str


class Done(NamedTuple, Generic[T]):
    """What a job gives back: its value, what it changed, and the words undo will call it by."""

    value: T
    changed: Changed
    label: str


class EditedElsewhereError(Exception):
    """Another window changed the same line first.

    `theirs` is what stands now, None where it is gone; `yours` what was typed; `fields` names what is torn,
    where that is known.
    """

    def __init__(self, yours: object, theirs: object, fields: Sequence[str] = ()) -> None:
        gone = "Another window took this away first. What you typed is still here."
        super().__init__(
            gone
            if theirs is None
            else "Another window changed this first. Compare the two texts and save again."
        )
        self.yours = yours
        self.theirs = theirs
        self.fields = tuple(fields)


class Reads(Protocol):
    """What can be asked of the book in one consistent view."""

    def get(self, kind: type[R], row_id: int) -> R | None:
        """Give the line with this number, None where there is none."""
        ...

    def where(self, kind: type[R], **equals: Any) -> tuple[R, ...]:
        """Give the lines whose fields equal these, oldest number first; a tuple means any of its numbers."""
        ...

    @property
    def accounts(self) -> AccountReads:
        """Questions about accounts."""
        ...

    @property
    def calls(self) -> CallReads:
        """Questions about calls."""
        ...

    @property
    def actions(self) -> ActionReads:
        """Questions about actions."""
        ...

    @property
    def plan(self) -> PlanReads:
        """Questions about the short-term plan."""
        ...

    @property
    def growth(self) -> GrowthReads:
        """Questions about the year's goals."""
        ...

    @property
    def scores(self) -> ScoreReads:
        """Questions about scored accounts."""
        ...

    @property
    def lights(self) -> LightReads:
        """Questions about the lights."""
        ...

    @property
    def waiting(self) -> WaitingReads:
        """Questions about what waits."""
        ...

    @property
    def find(self) -> FindReads:
        """Questions over everything written."""
        ...

    @property
    def steps(self) -> StepReads:
        """Questions about what was done."""
        ...

    @property
    def imports(self) -> ImportReads:
        """Questions about what came from other programs."""
        ...

    @property
    def dump(self) -> DumpReads:
        """Questions about the whole book."""
        ...


class Work(Reads, Protocol):
    """One unit of work: reads, and the few verbs that write and are journalled."""

    label: str

    @property
    def changed(self) -> Changed:
        """What this unit of work changed so far."""
        ...

    def add(self, value: R) -> R:
        """Keep a new line and give it back with its number."""
        ...

    def add_all(self, values: Sequence[R]) -> tuple[R, ...]:
        """Keep many new lines of one kind at once."""
        ...

    def add_many(self, values: Sequence[Row], owners: Mapping[int, int] | None = None) -> range:
        """Keep many new lines of one kind at once and give only their numbers, in their order.

        `owners` has the number each passing number of an account became; a line that means one means that.
        """
        ...

    def load(self, values: Sequence[Row]) -> None:
        """Keep lines of one kind under their own numbers; raises RuleBroken for one its table refuses."""
        ...

    def change(self, before: R, after: R) -> R:
        """Replace a line by its changed self; raises EditedElsewhereError when `before` is stale."""
        ...

    def change_all(self, pairs: Sequence[tuple[R, R]]) -> tuple[R, ...]:
        """Change many lines of one kind at once."""
        ...

    def remove(self, value: Row) -> None:
        """Take a line out of the book; undo brings it back."""
        ...

    def remove_all(self, values: Sequence[Row]) -> None:
        """Take many lines of one kind out at once."""
        ...


class Store(Protocol):
    """The book: read it in one view, write it in one unit of work, take steps back."""

    def reading(self) -> AbstractContextManager[Reads]:
        """Open one consistent view."""
        ...

    def writing(self, label: str, settles: DraftKey | None = None) -> AbstractContextManager[Work]:
        """Open one unit of work: kept whole when the block ends, dropped whole when it raises.

        `settles` names the draft whose text is in the book once this is kept.
        """
        ...

    def newest_step(self) -> int | None:
        """Give the number of the step undo would take back; None when there is none."""
        ...

    def next_redo(self) -> int | None:
        """Give the number of the step redo would do again; None when there is none."""
        ...

    def undo(self) -> Done[str] | None:
        """Take the newest step back and name it; None when there is none."""
        ...

    def redo(self) -> Done[str] | None:
        """Do the step taken back last again and name it; None when there is none."""
        ...

    def backup(self, why: str = "asked") -> object:
        """Make a backup at once."""
        ...

    def let_go(self) -> None:
        """Give back the memory of what was read; what is asked for again is read again."""
        ...

    def pulse(self) -> tuple[int, int]:
        """Give a mark that moves when another window writes, and the newest turn of the journal."""
        ...

    def changed_since(self, turn: int) -> Changed:
        """Name what was done, undone or done again after a turn of the journal."""
        ...

    def close(self) -> None:
        """Let the book go."""
        ...

    @property
    def backup_problem(self) -> str | None:
        """Say why the last backup made beside the work failed, None while all is well."""
        ...

    @property
    def place_warning(self) -> str | None:
        """Say that the file lies where a copy may meet it, None where it is safe."""
        ...

    @property
    def drafts(self) -> Drafts:
        """What is typed and not yet said."""
        ...
