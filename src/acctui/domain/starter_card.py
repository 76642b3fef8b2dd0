"""A scorecard to begin with: six attributes of even weight that serve as they are (K7).

Our own plan is no part of it; nobody else can write that (K5).
"""

from typing import Any, NamedTuple

from acctui.domain.scorecard import Half

EVEN = 10
"""What an attribute weighs where nothing else is said."""


class Starter(NamedTuple):
    """One attribute to begin with, and what 1, 3 and 5 mean so that two people score alike (K8)."""

    half: Half
    name: str
    low: str
    middle: str
    high: str

    @property
    def fields(self) -> dict[str, Any]:
        """The fields of an attribute, but for the card it is of and its place there."""
        words = {"low": self.low, "middle": self.middle, "high": self.high}
        return {"half": self.half, "name": self.name, "weight": EVEN, **words}


STARTERS = (
    Starter(
        Half.CURRENT,
        "Sales with us",
        low="now and then, and less than last year",
        middle="steady, about as much as last year",
        high="among our largest, and growing",
    ),
    Starter(
        Half.CURRENT,
        "Share of wallet",
        low="a tenth or less of what they spend on this",
        middle="about a third; others get the rest",
        high="most of it; we are asked first",
    ),
    Starter(
        Half.CURRENT,
        "Profitability",
        low="every order is haggled down or costs us extra",
        middle="our usual margin, with the usual effort",
        high="a good margin; they pay for what they get",
    ),
    Starter(
        Half.FUTURE,
        "Fit of cultures",
        low="only the price is talked about",
        middle="fair dealings, little beyond them",
        high="we work alike and plan together",
    ),
    Starter(
        Half.FUTURE,
        "Access to executives",
        low="nobody above the buyer has met us",
        middle="we meet them when we ask for it",
        high="they call us before they decide",
    ),
    Starter(
        Half.FUTURE,
        "Access to the decision",
        low="we hear of it when it is taken",
        middle="we know who decides, and meet some of them",
        high="we sit with those who decide, from the start",
    ),
)
