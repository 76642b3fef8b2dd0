"""The tables of the scorecard: its versions, what was scored, and who is treated strategically."""

from __future__ import annotations

from sqlalchemy import Index, UniqueConstraint, text

from acctui.domain.account import NAME_LIMIT
from acctui.domain.note import NOTE_LIMIT
from acctui.domain.scorecard import HEAVIEST, WORDS_LIMIT, Half
from acctui.storage.checks import at_most, check, day, flag, line, one_of, or_null, visible
from acctui.storage.tables import book, to, whole, words

scorecard = book(
    "scorecard",
    whole("number", needed=True),
    words("plan", needed=True),
    words("in_force_on"),
    check("scorecard_number", "number > 0"),
    check("scorecard_plan", at_most("plan", NOTE_LIMIT)),
    check(
        "scorecard_in_force_has_plan", f"in_force_on IS NULL OR ({day('in_force_on')} AND {visible('plan')})"
    ),
    UniqueConstraint("number", name="scorecard_once"),
    Index(
        "scorecard_one_draft",
        text("(in_force_on IS NULL)"),
        unique=True,
        sqlite_where=text("in_force_on IS NULL"),
    ),
)

attribute = book(
    "attribute",
    to("scorecard_id", "scorecard"),
    words("half", needed=True),
    whole("place", needed=True),
    words("name", needed=True),
    whole("weight", needed=True),
    words("low"),
    words("middle"),
    words("high"),
    check("attribute_half", one_of("half", Half)),
    check("attribute_named", f"{visible('name')} AND {line('name', NAME_LIMIT)}"),
    check("attribute_weight", f"weight BETWEEN 1 AND {HEAVIEST}"),
    *(
        check(f"attribute_{name}", or_null(name, line(name, WORDS_LIMIT)))
        for name in ("low", "middle", "high")
    ),
    Index("attribute_of_scorecard", "scorecard_id", "place"),
)

scoring = book(
    "scoring",
    to("account_id", "account"),
    to("scorecard_id", "scorecard"),
    words("scored_on", needed=True),
    check("scoring_on", day("scored_on")),
    Index("scoring_of_account", "account_id", "scored_on"),
    Index("scoring_of_scorecard", "scorecard_id"),
)

score = book(
    "score",
    to("scoring_id", "scoring"),
    to("attribute_id", "attribute"),
    whole("value", needed=True),
    check("score_value", "value BETWEEN 1 AND 5"),
    UniqueConstraint("scoring_id", "attribute_id", name="score_once"),
    Index("score_of_attribute", "attribute_id"),
)

strategic_mark = book(
    "strategic_mark",
    to("account_id", "account"),
    words("decided_on", needed=True),
    whole("strategic", needed=True),
    words("why_us"),
    words("why_them"),
    check("strategic_mark_on", day("decided_on")),
    check("strategic_mark_flag", flag("strategic")),
    check("strategic_mark_why_us", or_null("why_us", line("why_us", WORDS_LIMIT))),
    check("strategic_mark_why_them", or_null("why_them", line("why_them", WORDS_LIMIT))),
    Index("strategic_mark_of_account", "account_id", "decided_on"),
)
