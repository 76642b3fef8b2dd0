"""The scorecard line by line: our plan, both halves with their rows, and what the figures of a row mean."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from acctui.domain.days import month_name, short_day
from acctui.domain.scorecard import HIGHEST, LOWEST, Half
from acctui.tui.plain import CUT, cut, fit, safe
from acctui.tui.widgets.lined_pane import AIR, RULE, PaneLine
from acctui.tui.widgets.typed import wrapped

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence

    from acctui.domain.scorecard import Attribute, StrategicMark
    from acctui.services.score_views import AccountScore, AttributeView, CardView
    from acctui.tui.parts import Part
    from acctui.tui.screens.scorecard_typed import TypedScores

HALF_NAME = {Half.CURRENT: "Current", Half.FUTURE: "Future"}
_LABEL = 10
_ROOMY = 60
_MIDDLE = (LOWEST + HIGHEST) // 2


@dataclass(frozen=True)
class Shown:
    """What the pane shows: a card, the account scored on it, and the row under the cursor.

    `bar` is the colour of the cursor's bar; `editing` shows weights in the place of scores.
    """

    card: CardView
    scores: TypedScores
    cursor: int
    today: dt.date
    bar: str = "accent"
    editing: bool = False

    @property
    def account(self) -> AccountScore | None:
        """The account the scores are about."""
        return self.scores.account


class Columns(NamedTuple):
    """Where the columns of a row stand, counted from the first column of the text."""

    weight: int
    """The column behind the weight."""
    first: int
    """The column of the score 1."""
    pitch: int
    """Columns from one score to the next."""

    @classmethod
    def within(cls, width: int) -> Columns:
        """Lay the columns out from the right edge."""
        pitch = 4 if width >= _ROOMY else 3
        first = width - 8 - 4 * pitch
        return cls(first - 4 if pitch == 4 else first - 3, first, pitch)  # noqa: PLR2004 - as wide as the pitch


def card_lines(shown: Shown, width: int, height: int, *, tall: bool) -> list[PaneLine]:
    """Lay the card out in so many columns and rows.

    Where the rows do not suffice air goes first, then the rules, our plan, the mark and the words; then the
    lines move so that the row under the cursor stays in sight.
    """
    blocks = _Blocks(shown, width)
    lines: list[PaneLine] = []
    for left_out in _STEPS if tall else _STEPS[3:]:
        lines = blocks.lines(left_out)
        if len(lines) <= height:
            return lines
    at = next((y for y, line in enumerate(lines) if line.bar), 0)
    top = max(0, min(at - height // 2, len(lines) - height))
    return lines[top : top + height]


_STEPS: tuple[frozenset[str], ...] = tuple(
    frozenset(names.split())
    for names in (
        "",
        "plan3",
        "air plan3",
        "air plan3 rules",
        "air plan3 rules plan2",
        "air plan3 rules plan2 whys",
        "air plan3 rules plan2 whys plan",
        "air plan3 rules plan2 whys plan mark",
        "air plan3 rules plan2 whys plan mark words",
    )
)


class _Blocks:
    """The blocks of the card, put together with some left out."""

    def __init__(self, shown: Shown, width: int) -> None:
        self.shown = shown
        self.differences = shown.scores.differences
        self.columns = Columns.within(width)
        self.width = width
        views = shown.card.attributes
        self.current = next((view.attribute for view in views if view.attribute.id == shown.cursor), None)

    def lines(self, left_out: frozenset[str]) -> list[PaneLine]:
        """Put the blocks together, air between them unless it is left out."""
        plan = () if "plan" in left_out or self.shown.editing else self._plan(left_out)
        blocks: list[Sequence[PaneLine]] = [plan, *(self._half(half, left_out) for half in Half)]
        if self.current is not None and "words" not in left_out:
            blocks.append(self._words(self.current))
        if self.shown.editing:
            blocks.append(missing_lines(self.shown.card, self.width))
        elif "mark" not in left_out and self.shown.account is not None:
            blocks.append(mark_lines(self.shown.account, whys="whys" not in left_out))
        kept = [block for block in blocks if block]
        if "air" in left_out:
            return [line for block in kept for line in block]
        return [line for block in kept for line in (*block, AIR)][:-1]

    def _plan(self, left_out: frozenset[str]) -> list[PaneLine]:
        most = 1 if "plan2" in left_out else 2 if "plan3" in left_out else 3
        lines = wrapped_lines(self.shown.card.scorecard.plan, self.width - _LABEL, most)
        labels = ["Our plan", *[""] * len(lines)]
        return [
            PaneLine(((fit(label, _LABEL), "dim"), (words, "text")))
            for label, words in zip(labels, lines, strict=False)
        ]

    def _half(self, half: Half, left_out: frozenset[str]) -> list[PaneLine]:
        views = [view for view in self.shown.card.attributes if view.attribute.half is half]
        rule = [] if "rules" in left_out else [RULE]
        empty = [] if views else [PaneLine((("no attribute yet", "dim"),))]
        row = self._editing_row if self.shown.editing else self._row
        return [self._head(half), *rule, *empty, *(row(view) for view in views)]

    def _head(self, half: Half) -> PaneLine:
        score = self.shown.scores.half(half)
        total = ("-" if score is None else str(score), "dim" if score is None else "text bold")
        front = f"{HALF_NAME[half]:<{_LABEL}}"
        title = fit("half, 50%", max(0, self.columns.weight - _LABEL - 6))
        right = (("of the score   words", "dim"),) if self.shown.editing else (total,)
        return PaneLine(((front, "text bold"), (title, "dim"), ("weight", "dim")), right)

    def _front(self, view: AttributeView, weight: str, *, here: bool) -> tuple[Part, ...]:
        room = self.columns.weight - 6
        name = fit(view.attribute.name, max(1, room))
        return (name, "text bold" if here else "soft"), (weight.rjust(6), "dim")

    def _row(self, view: AttributeView) -> PaneLine:
        attribute = view.attribute
        here = attribute.id == self.shown.cursor
        value = self.shown.scores.values.get(attribute.id)
        first, pitch = self.columns.first, self.columns.pitch
        gap = " " * (first - 1 - self.columns.weight)
        figures = _chips(value, pitch) if here else _dashes(value, pitch)
        difference = _difference(self.differences.get(attribute.id))
        left = (*self._front(view, f"{view.percent}%", here=here), (gap, "dim"), *figures)
        return PaneLine(left, (difference,), self.shown.bar if here else "", attribute.id)

    def _editing_row(self, view: AttributeView) -> PaneLine:
        attribute = view.attribute
        here = attribute.id == self.shown.cursor
        said = [sign for sign, words in words_of(attribute) if words]
        words: Part = (" ".join(said).rjust(8), "soft") if said else ("-".rjust(8), "dim")
        left = self._front(view, str(attribute.weight), here=here)
        right = ((f"{view.percent}%", "text" if here else "soft"), words)
        return PaneLine(left, right, self.shown.bar if here else "", attribute.id)

    def _words(self, attribute: Attribute) -> list[PaneLine]:
        account = self.shown.account
        scored = account.scoring.scored_on if account and account.scoring else None
        title: Part = (cut(safe(attribute.name), self.width - 24), "text bold")
        last: tuple[Part, ...] = ()
        if not self.shown.editing and account is not None:
            words = f"last scored {short_day(scored, self.shown.today)}" if scored else "not scored yet"
            last = ((words, "dim"),)
        value = self.shown.scores.values.get(attribute.id)
        meanings = [
            PaneLine(((sign, "text bold"), ("  ", "dim"), (words, "text" if sign == str(value) else "dim")))
            for sign, words in words_of(attribute)
            if words
        ]
        nothing = PaneLine((("no words yet for what 1, 3 and 5 mean", "dim"),))
        return [PaneLine((title,), last), *(meanings or [nothing])]


def words_of(attribute: Attribute) -> tuple[tuple[str, str], ...]:
    """Give what 1, 3 and 5 mean on an attribute, empty where no words are written."""
    signs = (str(LOWEST), str(_MIDDLE), str(HIGHEST))
    words = (attribute.low, attribute.middle, attribute.high)
    return tuple((sign, word or "") for sign, word in zip(signs, words, strict=True))


def _dashes(value: int | None, pitch: int) -> list[Part]:
    parts: list[Part] = []
    for score in range(LOWEST, HIGHEST + 1):
        mark: Part = (str(score), "text bold") if score == value else ("-", "dim")
        parts += [(" ", "dim"), mark, (" " * (pitch - 2), "dim")]
    return parts


def _chips(value: int | None, pitch: int) -> list[Part]:
    parts: list[Part] = []
    for score in range(LOWEST, HIGHEST + 1):
        chosen = score == value
        bar: Part = ("▌", "soft over field") if chosen else (" ", "soft over field")
        parts += [bar, (str(score), "text bold over field" if chosen else "soft over field")]
        parts += [(" ", "soft over field"), (" " * (pitch - 3), "dim")]
    return parts


def _difference(gained: int | None) -> Part:
    if gained is None:
        return "", "dim"
    return ("=" if gained == 0 else f"{gained:+}", "soft")


def mark_lines(account: AccountScore, *, whys: bool) -> list[PaneLine]:
    """Say what was decided about the account, with both whys, and what is to be said quietly about it."""
    lines: list[PaneLine] = []
    if account.mark is not None:
        lines.append(mark_line(account.mark))
        lines += why_lines(account.mark) if whys else []
    standing = account.standing
    if standing is not None and standing.is_far_apart:
        told = "large, yet scored low" if standing.apart > 0 else "small, yet scored high"
        lines.append(PaneLine(((standing.words, "text"), (f"   {told}", "dim"))))
    return [*lines, *(PaneLine(((flag, "soft"),)) for flag in account.flags)]


def whole_day(day: dt.date) -> str:
    """Name a day with its year: `9 Jan 2026`."""
    return f"{day.day} {month_name(day)}"


def mark_line(mark: StrategicMark) -> PaneLine:
    """Say since when an account is strategic, or no longer."""
    day = (f" since {whole_day(mark.decided_on)}", "dim")
    if mark.strategic:
        return PaneLine((("* ", "accent bold"), ("strategic", "text bold"), day))
    return PaneLine((("  ", "dim"), ("no longer strategic", "soft"), day))


def why_lines(mark: StrategicMark) -> list[PaneLine]:
    """Say both whys of a decision; one that is missing is named on a mark alone."""
    whys = (("for us", mark.why_us), ("for them", mark.why_them))
    return [
        PaneLine(((f"  {label:<10}", "dim"), (why or "not written", "text" if why else "dim")))
        for label, why in whys
        if why or mark.strategic
    ]


def missing_lines(card: CardView, width: int) -> list[PaneLine]:
    """Say in words what a draft still needs before it can be put in force (D19)."""
    if not card.scorecard.is_draft:
        return []
    if not card.missing:
        done = (("Nothing is missing: ", "soft"), ("w", "text bold"), (" puts it in force", "dim"))
        return [PaneLine(done)]
    head = PaneLine((("Before it can be put in force", "text bold"),))
    lines = [
        PaneLine(((("- " if place == 0 else "  "), "dim"), (words, "text")))
        for sentence in card.missing
        for place, words in enumerate(wrapped_lines(sentence, width - 2, 3))
    ]
    return [head, *lines]


def wrapped_lines(text: str, width: int, most: int) -> list[str]:
    """Wrap a text into at most so many lines; what is cut ends in `…`."""
    lines = [
        words[start:end].rstrip()
        for words in map(safe, text.splitlines())
        if words.strip()
        for start, end in wrapped(words, max(1, width))
    ]
    if len(lines) > most:
        last = cut(f"{lines[most - 1]} {lines[most]}", max(1, width - 1)).rstrip(CUT)
        return [*lines[: most - 1], last + CUT]
    return lines
