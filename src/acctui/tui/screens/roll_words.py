"""What the roll says: the queue, the card of one item, and its end (P3 to P5)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from acctui.domain.date_forms import MONTHS
from acctui.domain.days import day_name, lateness, month_name, short_day
from acctui.tui.screens.plan_read_line import KIND_WORDS
from acctui.tui.widgets.lined_pane import AIR, RULE, PaneLine
from acctui.tui.widgets.meter import meter
from acctui.tui.words import count_of

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence

    from acctui.domain.roll import Roll
    from acctui.services.roll import RollItem
    from acctui.tui.parts import Part, Parts

SETTLED = "settled"
"""What became of an item that another window ended, or that an edit moved out of the roll."""

LABEL = 16
"""Cells of a label on the card; its field stands on the same edge."""

_BAR = 20
_TWO, _THREE = 2, 3
_FACTS, _AIRED = 8, 3
_ENDINGS = ("carried", "done", "dropped", "completed", SETTLED)


@dataclass(frozen=True, slots=True)
class RollCard:
    """One card: the item, whether it lacks who or date, and what became of it, empty while it waits."""

    item: RollItem
    completing: bool
    became: str = ""

    @property
    def id(self) -> int:
        """The number of its action."""
        return self.item.action.id


def tallied(cards: Sequence[RollCard], roll: Roll | None) -> dict[str, int]:
    """Count what became of the items: as the roll has counted it, and what was completed here."""
    counts = {word: sum(card.became == word for card in cards) for word in _ENDINGS}
    if roll is not None:
        counts |= {
            word: max(counts[word], of)
            for word, of in zip(_ENDINGS, (roll.carried, roll.done, roll.dropped), strict=False)
        }
    return counts


def scope_parts(cards: Sequence[RollCard], at: int, roll: Roll | None) -> list[Part]:
    """Say which card it is, of how many, and what became of the others."""
    counts, left = tallied(cards, roll), sum(not card.became for card in cards)
    done = sum(counts.values())
    count = done + left
    place = min(done + 1, count) if at < len(cards) and not cards[at].became else done
    told = ", ".join(f"{number} {word}" for word, number in counts.items() if number)
    return [
        (str(place), "text bold"),
        (f" of {count}  ", "dim"),
        *meter(done / count if count else 0.0, _BAR),
        (f" {told or 'none yet'}", "dim"),
    ]


def queue_lines(cards: Sequence[RollCard], at: int, height: int, *, resting: bool) -> list[PaneLine]:
    """List the items; those done with go dim and say what became of them, the cursor's stays in sight."""
    each = _THREE if len(cards) * _THREE - 1 <= height else _TWO
    fit = max(1, (height + (1 if each == _THREE else 0)) // each)
    first = max(0, min(at - fit // 2, len(cards) - fit))
    bar = "border" if resting else "accent"
    shown: list[PaneLine] = []
    for place, card in enumerate(cards[first : first + fit], first):
        shown += _queued(card, place, bar if place == at else "")
        shown += [AIR] if each == _THREE else []
    return shown


def _queued(card: RollCard, place: int, bar: str) -> list[PaneLine]:
    action = card.item.action
    name: Part = (card.item.account, "text bold" if bar else "dim" if card.became else "text")
    said = card.became or (_lacks(card) if card.completing else "")
    mark: Part = (f"{action.mark or ' '} ", "text bold")
    return [
        PaneLine((mark, name), ((said, "dim" if card.became else "text"),), bar, place),
        PaneLine((("  ", "dim"), (action.what, "dim")), (), bar, place),
    ]


def _lacks(card: RollCard) -> str:
    words = {"who": "who?", "on": "date?"}
    return " ".join(words[name] for name in card.item.action.missing)


def fact(label: str, *parts: Part) -> PaneLine:
    """Put a label before what is known."""
    return PaneLine(((label.ljust(LABEL), "dim"), *parts))


def card_lines(card: RollCard, today: dt.date, *, tall: bool) -> list[PaneLine]:
    """Say what there is to know of an item before it goes on or ends."""
    air = [AIR] if tall else []
    action = card.item.action
    head: Part = ("Lacks who or date", "text bold") if card.completing else _late(card, today)
    lines = [
        *air,
        PaneLine((head,), ((card.item.account, "text bold"),)),
        *air,
        AIR,
        PaneLine(((action.what, "text bold"),)),
        AIR,
        fact("Was due" if not card.completing else "Planned for", (_due(card, today), "text")),
        fact("Who", (action.doer, "text")),
        *_marks(card),
        *_carries(card, today),
    ]
    # The keys under the facts never move, however many facts there are.
    return [*lines, *[AIR] * (_FACTS + _AIRED * len(air) - len(lines))]


def _late(card: RollCard, today: dt.date) -> Part:
    action = card.item.action
    if action.on is not None:
        return lateness(action.on, today), "text bold"
    is_over = action.month is not None and action.month < today.replace(day=1)
    return ("its month is over" if is_over else "its month ends without a day"), "text bold"


def _due(card: RollCard, today: dt.date) -> str:
    action = card.item.action
    if action.on is not None:
        return day_name(action.on, today)
    return f"{month_name(action.month)}, without a day" if action.month else "no day"


def _marks(card: RollCard) -> list[PaneLine]:
    action = card.item.action
    words = {"!": "urgent", "+": "important, not urgent", "": ""}[action.mark]
    kind = f": {KIND_WORDS[action.kind]}" if action.kind else ""
    return [fact("Mark", (f"{words}{kind}", "soft"))] if words else []


def _carries(card: RollCard, today: dt.date) -> list[PaneLine]:
    carries = card.item.carries
    if not carries:
        return []
    last = carries[0]
    why = f', "{last.why}"' if last.why else ""
    words = f"{count_of(len(carries), 'time')}, last on {short_day(last.carried_on, today)}{why}"
    return [fact("Carried", (words, "text"))]


def key_lines(card: RollCard, today: dt.date, *, tall: bool, typing: bool) -> list[PaneLine]:
    """Name the keys in the order of use."""
    air = [AIR] if tall else []
    if card.became:
        said = "; u takes it back" if card.became != SETTLED else ": nothing is asked any more"
        return [*air, RULE, *air, _quiet(f"{card.became}{said}")]
    if card.completing:
        lead: list[Part] = [("enter", "text bold"), (" leaves the text, ", "dim")] if typing else []
        return [
            *air,
            PaneLine((*lead, ("w", "text bold"), (" completes it", "dim"))),
            *air,
            RULE,
            *air,
            _keys(("d", "done"), ("x", "drop")),
            _keys(("down", "leave it for now"), ("X", "drop, with a reason")),
        ]
    to = day_name(card.item.to, today)
    return [
        *air,
        RULE,
        *air,
        _keys(("c", f"carry to {to}"), ("C", "carry elsewhere, or with a reason")),
        _keys(("d", "done"), ("X", "drop, with a reason")),
        _keys(("x", "drop"), ("e", "edit")),
        _quiet("one key, then the next"),
    ]


def _keys(left: tuple[str, str], right: tuple[str, str]) -> PaneLine:
    """Put two keys beside each other, each column aligned at its words."""
    return PaneLine(
        (
            (left[0].rjust(4), "text bold"),
            (f"  {left[1]}".ljust(26), "text"),
            (right[0].rjust(4), "text bold"),
            (f"  {right[1]}", "soft"),
        )
    )


def _quiet(words: str) -> PaneLine:
    return PaneLine(((" " * 6, "dim"), (words, "dim")))


def end_lines(cards: Sequence[RollCard], roll: Roll | None, month: dt.date, today: dt.date) -> list[PaneLine]:
    """Say what the roll came to, and what is left."""
    counts = tallied(cards, roll)
    name = MONTHS[month.month - 1]
    left = [card for card in cards if not card.became]
    is_done = roll is not None and roll.finished_on is not None
    head = f"{name} is rolled" if is_done else f"{name} is not rolled yet"
    reviewed = f"reviewed {day_name(roll.finished_on, today)}" if roll and roll.finished_on else ""
    rows = [fact(word.capitalize(), (str(number), "text bold")) for word, number in counts.items() if number]
    lacking = sum(card.completing for card in left)
    tail = [fact("Left", (f"{count_of(lacking, 'item')} without who or date", "text"))] if lacking else []
    waiting = len(left) - lacking
    tail += [fact("Left", (f"{count_of(waiting, 'item')} unfinished", "text"))] if waiting else []
    return [AIR, PaneLine(((head, "text bold"),), ((reviewed, "dim"),)), AIR, *rows, *tail, AIR, RULE, AIR]


def end_keys(cards: Sequence[RollCard]) -> list[PaneLine]:
    """Say where to go from the end."""
    left = any(not card.became for card in cards)
    back = [PaneLine((("  up", "text bold"), ("  goes back to what is left", "dim")))] if left else []
    return [*back, PaneLine((("esc", "text bold"), ("  leads to the plan", "dim")))]


def foot_parts(card: RollCard | None) -> Parts:
    """Say what the keys beside the card do."""
    if card is None:
        return []
    keys: list[Part] = [("up down", "text bold"), (" other cards", "dim")]
    return [(card.item.account, "text bold"), (f"  {card.item.action.what}   ", "soft"), *keys]
