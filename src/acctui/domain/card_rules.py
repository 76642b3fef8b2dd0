"""The rules over a whole scorecard: a draft says what it lacks, and being put in force asks for all (D19)."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from acctui.domain.errors import RuleBroken
from acctui.domain.scorecard import Attribute, Half, Scorecard
from acctui.domain.text import fold, is_blank, quoted

FEWEST, MOST = 5, 10
_APART = 1


class Missing(NamedTuple):
    """What a draft still needs: `words` state it, `repair` says what to do, `rule` is the method's."""

    field: str
    words: str
    repair: str
    rule: str


def missing(plan: str, attributes: Sequence[Attribute]) -> tuple[Missing, ...]:
    """Say what a scorecard needs before it is put in force; nothing where it is ready (K5, K6, K7, D5)."""
    return (*_of_plan(plan), *_of_count(len(attributes)), *_of_halves(attributes))


def _of_plan(plan: str) -> Iterator[Missing]:
    if is_blank(plan):
        yield Missing(
            "plan", "our own plan is not written yet; it comes first", "Write where we want to go.", "K5"
        )


def _of_count(count: int) -> Iterator[Missing]:
    if not FEWEST <= count <= MOST:
        repair = f"Add {FEWEST - count} or more." if count < FEWEST else f"Take out {count - MOST} or more."
        what = "1 attribute" if count == 1 else f"{count or 'no'} attributes"
        yield Missing("attributes", f"{what}; five to ten are needed", repair, "K6")


def _of_halves(attributes: Sequence[Attribute]) -> Iterator[Missing]:
    current = sum(attribute.half is Half.CURRENT for attribute in attributes)
    future = len(attributes) - current
    if abs(current - future) > _APART:
        less, more = (Half.FUTURE, Half.CURRENT) if current > future else (Half.CURRENT, Half.FUTURE)
        yield Missing(
            "attributes",
            f"{current or 'no'} current and {future or 'no'} future; they may differ by one",
            f"Add to the {less} half, or take out of the {more} one.",
            "K7",
        )


def refuse_unready(plan: str, attributes: Sequence[Attribute]) -> None:
    """Refuse to put in force what is not ready, with the first thing that is missing."""
    for lack in missing(plan, attributes):
        said = f"{lack.words[0].upper()}{lack.words[1:]}. {lack.repair}"
        raise RuleBroken(lack.field, said, lack.rule)


def refuse_namesake(attribute: Attribute, others: Iterable[Attribute]) -> None:
    """Refuse a second attribute of one name: scores are carried from version to version by it."""
    if any(fold(other.name) == fold(attribute.name) and other.id != attribute.id for other in others):
        raise RuleBroken(
            "name", f"The card has an attribute {quoted(attribute.name)} already. Give this one another name."
        )


def in_order(attributes: Iterable[Attribute]) -> tuple[Attribute, ...]:
    """Give attributes as a card shows them: the current half first, each half in its own order."""
    halves = list(Half)
    return tuple(sorted(attributes, key=lambda one: (halves.index(one.half), one.place, one.id)))


def card_in_force(cards: Iterable[Scorecard]) -> Scorecard | None:
    """Give the version that counts now: the newest one put in force."""
    standing = [card for card in cards if not card.is_draft]
    return max(standing, key=lambda card: card.number, default=None)


def carried(values: Mapping[int, int], old: Iterable[Attribute], new: Iterable[Attribute]) -> dict[int, int]:
    """Give values of one version by the attributes of another, which are the same where their names are."""
    by_name = {fold(attribute.name): values[attribute.id] for attribute in old if attribute.id in values}
    named = ((attribute.id, fold(attribute.name)) for attribute in new)
    return {number: by_name[name] for number, name in named if name in by_name}
