"""The board of the lights: three columns of cards, drawn line by line."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from acctui.domain.days import short_day
from acctui.domain.factor import Light
from acctui.tui.parts import LEFT
from acctui.tui.screens.lights_words import PROPOSED, age_words, chip_of, letter_part, said_lines
from acctui.tui.widgets.placed_lines import EMPTY, PlacedLine, Run, Spot, at_right, together
from acctui.tui.words import count_of

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable, Sequence

    from acctui.services.light_views import FactorCard, LightsView, Proposal
    from acctui.tui.parts import Part

HEADS = 2
"""Rows of a column's head: chip, word and count, then a rule in the light's colour."""

INDENT = 2
_GAP, _GAP_LOW = 4, 3
_LAST = 2
_LOWEST = 2
_BEGIN: tuple[tuple[str, tuple[Part, ...]], ...] = (
    ("n", (("adds a factor, in one line, as you would say it", "text"),)),
    ("", (("a green speaks for you and needs no more", "dim"),)),
    ("", (("an amber could go either way, and says what would tip it", "dim"),)),
    ("", (("a red stops something, and names it", "dim"),)),
    ("f", (("finds the account first", "text"),)),
    ("W", (("then takes each amber and red once a week, one key each", "text"),)),
)


class Stand(NamedTuple):
    """A card the cursor can stand on: its column, and the factor's number, or the key of what is proposed."""

    light: Light
    of: int | str


@dataclass(frozen=True, slots=True)
class Scene:
    """What is drawn, for whom and where: one account or `every` one, and the cursor with its bar.

    `over` is the column a card is dragged to.
    """

    view: LightsView
    today: dt.date
    every: bool
    stand: Stand | None
    bar: str = "accent"
    over: Light | None = None
    wide: bool = True
    tall: bool = True


class Place(NamedTuple):
    """Where a column stands: its first cell, and the first behind it."""

    at: int
    stop: int

    @property
    def fill(self) -> tuple[int, int]:
        """The cells a selected card fills: two beyond itself to the left, one to the right."""
        return self.at - LEFT, self.stop + 1


def places(edge: int, *, wide: bool) -> dict[Light, Place]:
    """Give the three columns the cells they have."""
    gap = _GAP if wide else _GAP_LOW
    width = (edge - LEFT - _LAST * gap) // len(Light)
    starts = (LEFT + number * (width + gap) for number in range(len(Light)))
    return {light: Place(at, at + width) for light, at in zip(Light, starts, strict=True)}


def light_at(edge: int, column: int, *, wide: bool) -> Light:
    """Give the light whose column a cell is in, or the one nearest to it."""
    shown = places(edge, wide=wide)
    return next((light for light, place in shown.items() if column < place.stop + 1), Light.RED)


def stands_of(view: LightsView, light: Light) -> list[Stand]:
    """Give the places of a column the cursor can stand on, from the top."""
    proposed = [Stand(light, one.key) for one in proposed_of(view, light)[:1]]
    return [*proposed, *(Stand(light, one.factor.id) for one in view.column(light))]


def proposed_of(view: LightsView, light: Light) -> list[Proposal]:
    """Give what is proposed for a column; the first of it stands on top."""
    return [one for one in view.proposals if one.light is light]


def board_lines(scene: Scene, edge: int, rows: int) -> list[PlacedLine]:
    """Draw the three columns beside each other."""
    lines: list[PlacedLine] = []
    for light, place in places(edge, wide=scene.wide).items():
        column = [*_head(scene, light, place), *_column(scene, light, place, rows - HEADS)]
        lines = together(lines, column)
    if not scene.view.proposals and not any(scene.view.column(light) for light in Light):
        return [*lines[:HEADS], *_empty(edge)]
    return lines


def _empty(edge: int) -> list[PlacedLine]:
    """Say what can be done where no factor stands yet."""
    return [
        EMPTY,
        *(
            PlacedLine((Run(LEFT, 1, ((key, "accent bold"),)), Run(LEFT + _GAP, edge - LEFT - _GAP, words)))
            for key, words in _BEGIN
        ),
    ]


def _head(scene: Scene, light: Light, place: Place) -> list[PlacedLine]:
    style = "accent bold" if scene.over is light else "text bold"
    count = at_right(place.stop, ((str(len(scene.view.column(light))), "soft"),))
    name = Run(place.at, place.stop - place.at, (chip_of(light), (f" {light}", style)))
    width = place.stop - place.at
    spots = (Spot(place.at, place.stop, light),)
    return [
        PlacedLine((name, count), spots=spots),
        PlacedLine((Run(place.at, width, (("─" * width, str(light)),)),), spots=spots),
    ]


def _column(scene: Scene, light: Light, place: Place, rows: int) -> list[PlacedLine]:
    proposed, cards = proposed_of(scene.view, light), scene.view.column(light)
    ahead = 1 if proposed else 0
    count = ahead + len(cards)
    if not count:
        return [PlacedLine((Run(place.at, place.stop - place.at, (("none", "dim"),)),))]

    def block(number: int) -> list[PlacedLine]:
        if number < ahead:
            return _proposal(scene, proposed, place)
        return _card(scene, cards[number - ahead], place)

    at = _row_of(scene, light, ahead)
    blocks, first = _in_sight(block, count, at, rows, gap=1 if scene.tall else 0)
    shown: list[PlacedLine] = []
    for lines in blocks:
        shown += [EMPTY] if scene.tall and shown else []
        shown += lines
    below = count - first - len(blocks)
    if first or below:
        air = [EMPTY] * (rows - 1 - len(shown))
        shown = [*shown[: rows - 1], *air, _rest(place, first, below, "  " if scene.wide else " ")]
    return shown


def _row_of(scene: Scene, light: Light, ahead: int) -> int:
    """Give the place of the cursor in a column, the top where it is in another."""
    stand = scene.stand
    if stand is None or stand.light is not light or isinstance(stand.of, str):
        return 0
    ids = (place for place, card in enumerate(scene.view.column(light), ahead) if card.factor.id == stand.of)
    return next(ids, 0)


def _in_sight(
    block: Callable[[int], list[PlacedLine]], count: int, at: int, rows: int, *, gap: int
) -> tuple[list[list[PlacedLine]], int]:
    """Draw the cards in sight, the cursor's among them, and no others; gives the place of the first."""
    if count * _LOWEST <= rows:
        whole = [block(number) for number in range(count)]
        if sum(map(len, whole)) + gap * (count - 1) <= rows:
            return whole, 0
    room = rows - 1
    blocks = [block(at)]
    first, used = at, len(blocks[0])
    while first > 0 and used + gap + len(lines := block(first - 1)) <= room:
        first, used = first - 1, used + gap + len(lines)
        blocks.insert(0, lines)
    while (last := first + len(blocks)) < count:
        lines = block(last)
        if used + gap + len(lines) > room:
            break
        used += gap + len(lines)
        blocks.append(lines)
    return blocks, first


def _rest(place: Place, above: int, below: int, gap: str) -> PlacedLine:
    parts: list[Part] = []
    if above:
        parts += [(f"+{above}", "soft bold"), (f"{gap}above{gap}", "dim")]
    if below:
        parts += [(f"+{below}", "soft bold"), (f"{gap}below", "dim")]
    return PlacedLine((Run(place.at, place.stop - place.at, tuple(parts)),))


def _card(scene: Scene, card: FactorCard, place: Place) -> list[PlacedLine]:
    factor, here = card.factor, Stand(card.factor.light, card.factor.id)
    is_here = here == scene.stand
    fill, bar = (place.fill, scene.bar) if is_here else (None, "")
    spots = (Spot(place.at - LEFT, place.stop + 1, here),)
    at = place.at + INDENT
    age = age_words(card, scene.today, wide=scene.wide)
    name = card.account if scene.every else f"since {short_day(factor.since, scene.today)}"
    room = place.stop - at - len(age) - 1
    under = [at_right(place.stop, ((age, "dim"),))] if scene.every or factor.light is not Light.GREEN else []
    runs: list[tuple[Run, ...]] = [
        (
            Run(place.at, 1, (letter_part(factor.light),)),
            Run(at, place.stop - at, ((factor.text, "text bold" if is_here else "text"),)),
        ),
        (Run(at, room, ((name, "soft"),)), *under),
    ]
    if scene.wide:
        runs += [(Run(at, place.stop - at, ((words, "dim"),)),) for words in said_lines(card, scene.today)]
    return [PlacedLine(line, fill, bar, spots) for line in runs]


def _proposal(scene: Scene, proposed: Sequence[Proposal], place: Place) -> list[PlacedLine]:
    """Draw what is proposed, one at a time; it is told from a card by its sign and its word."""
    one, more = proposed[0], len(proposed) - 1
    here = Stand(one.light, one.key)
    is_here = here == scene.stand
    fill, bar = (place.fill, scene.bar) if is_here else (None, "")
    spots = (Spot(place.at - LEFT, place.stop + 1, here),)
    at = place.at + INDENT
    said = f"proposed +{more}" if more and scene.wide else "proposed" if scene.wide else "?"
    runs: list[tuple[Run, ...]] = [
        (
            Run(place.at, 1, ((PROPOSED, f"{one.light} bold"),)),
            Run(at, place.stop - at, ((one.text, "text bold" if is_here else "soft"),)),
        ),
        (
            Run(at, place.stop - at - len(said) - 1, ((one.account, "soft"),)),
            at_right(place.stop, ((said, "dim"),)),
        ),
    ]
    if scene.wide:
        runs.append((Run(at, place.stop - at, ((one.why, "dim"),)),))
    return [PlacedLine(line, fill, bar, spots) for line in runs]


def scope_parts(view: LightsView, *, every: bool) -> list[Part]:
    """Count the factors that stand, and the accounts they are of."""
    count = sum(len(view.column(light)) for light in Light)
    words = f" {'factor' if count == 1 else 'factors'}"
    of = f" in {count_of(view.accounts, 'account')}" if every else ""
    return [(f"{count:,}", "text bold"), (f"{words}{of}", "dim")]
