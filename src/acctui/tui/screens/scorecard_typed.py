"""The scores typed for one account and not yet in force, over those that are."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

from acctui.domain.score import Weighed, result_of
from acctui.domain.scorecard import HIGHEST, LOWEST, Half
from acctui.domain.text import fold

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from acctui.domain.score import Result
    from acctui.domain.scorecard import Attribute
    from acctui.services.score_views import AccountScore, CardView, Dot

_DIGITS = frozenset(map(str, range(LOWEST, HIGHEST + 1)))


class TypedScores:
    """What is typed on one card for one account; the newest scoring in force stands under it."""

    def __init__(
        self, card: CardView | None, account: AccountScore | None, kept: Mapping[str, str] | None = None
    ) -> None:
        self.attributes: tuple[Attribute, ...] = tuple(
            view.attribute for view in (card.attributes if card else ())
        )
        self.account = account
        by_name = {fold(attribute.name): attribute.id for attribute in self.attributes}
        self.typed: dict[int, int] = {
            by_name[name]: int(digit)
            for name, digit in (kept or {}).items()
            if name in by_name and digit in _DIGITS
        }

    @property
    def kept(self) -> dict[str, str]:
        """What is typed as a draft keeps it: by name, so that the next version of the card still knows it."""
        names = {attribute.id: fold(attribute.name) for attribute in self.attributes}
        return {names[number]: str(value) for number, value in self.typed.items()}

    @property
    def stands(self) -> Mapping[int, int]:
        """The values in force."""
        return self.account.values if self.account else {}

    @property
    def values(self) -> dict[int, int]:
        """The values in force with the typed ones over them, by attribute number."""
        return {**self.stands, **self.typed}

    @property
    def is_new(self) -> bool:
        """Whether anything is typed that is not in force."""
        return bool(self.typed)

    @property
    def missing(self) -> list[Attribute]:
        """The attributes without a value yet."""
        values = self.values
        return [attribute for attribute in self.attributes if attribute.id not in values]

    def give(self, attribute_id: int, value: int) -> None:
        """Type a score; typed last is taken back first."""
        self.typed.pop(attribute_id, None)
        self.typed[attribute_id] = value

    def take_back(self) -> int | None:
        """Take the score typed last back and name its attribute; None while nothing is typed."""
        return self.typed.popitem()[0] if self.typed else None

    def half(self, half: Half) -> int | None:
        """Work out the score of one half as it is typed; None while one of its rows has none."""
        values = self.values
        rows = [attribute for attribute in self.attributes if attribute.half is half]
        if not rows or any(attribute.id not in values for attribute in rows):
            return None
        total = sum(attribute.weight * values[attribute.id] for attribute in rows)
        return Weighed(total, sum(attribute.weight for attribute in rows)).score

    @property
    def result(self) -> Result | None:
        """What the rows come to now; None while one has no value."""
        return result_of(self.attributes, self.values)

    @property
    def differences(self) -> dict[int, int]:
        """What each row gained or lost: typed against in force, else in force against the scoring before."""
        if self.account is None:
            return {}
        return self.account.differences(self.values if self.typed else None)


def others_of(dots: Iterable[Dot], account_id: int | None) -> list[int]:
    """Give the scores of all other accounts, the lowest first."""
    return sorted(dot.score for dot in dots if dot.account_id != account_id)


def rank_among(others: Sequence[int], score: int) -> int:
    """Give the place a score has among others, 1 the highest."""
    return 1 + len(others) - bisect_right(others, score)
