"""The tables of what accounts are to bring in a year, and what is asked to get there."""

from __future__ import annotations

from sqlalchemy import Index, UniqueConstraint

from acctui.domain.account import NAME_LIMIT, Tier
from acctui.domain.goal import WHY_LIMIT, Ask, Decision
from acctui.domain.revenue import MOST
from acctui.storage.checks import check, day, line, one_of, or_null, visible
from acctui.storage.tables import book, to, whole, words

goal = book(
    "goal",
    to("account_id", "account"),
    whole("year", needed=True),
    whole("amount", needed=True),
    words("set_on", needed=True),
    words("agreed_with"),
    words("agreed_on"),
    check("goal_year", "year BETWEEN 1 AND 9999"),
    check("goal_amount", f"amount BETWEEN 1 AND {MOST}"),
    check("goal_set_on", day("set_on")),
    check("goal_agreed_whole", "(agreed_with IS NULL) = (agreed_on IS NULL)"),
    check(
        "goal_agreed_with",
        or_null("agreed_with", f"{visible('agreed_with')} AND {line('agreed_with', NAME_LIMIT)}"),
    ),
    check("goal_agreed_on", or_null("agreed_on", day("agreed_on"))),
    UniqueConstraint("account_id", "year", name="goal_once_a_year"),
    Index("goal_of_year", "year"),
)

goal_change = book(
    "goal_change",
    to("account_id", "account"),
    to("goal_id", "goal"),
    whole("before", needed=True),
    whole("after", needed=True),
    words("changed_on", needed=True),
    words("why", needed=True),
    check("goal_change_amounts", f"before BETWEEN 1 AND {MOST} AND after BETWEEN 1 AND {MOST}"),
    check("goal_change_on", day("changed_on")),
    check("goal_change_why", f"{visible('why')} AND {line('why', WHY_LIMIT)}"),
    Index("goal_change_of_goal", "goal_id"),
    Index("goal_change_of_account", "account_id"),
)

year_decision = book(
    "year_decision",
    to("account_id", "account"),
    whole("year", needed=True),
    words("decision", needed=True),
    words("decided_on", needed=True),
    words("decided_with"),
    words("tier_before", needed=True),
    check("year_decision_year", "year BETWEEN 1 AND 9999"),
    check("year_decision_choice", one_of("decision", Decision)),
    check("year_decision_on", day("decided_on")),
    check("year_decision_with", or_null("decided_with", line("decided_with", NAME_LIMIT))),
    check("year_decision_tier_before", one_of("tier_before", Tier)),
    UniqueConstraint("account_id", "year", name="year_decision_once"),
)

growth_question = book(
    "growth_question",
    to("account_id", "account"),
    words("ask", needed=True),
    words("who"),
    words("what"),
    words("by"),
    to("action_id", "action", needed=False),
    words("settled_on"),
    check("growth_question_ask", one_of("ask", Ask)),
    check(
        "growth_question_says_something", f"coalesce({visible('who')}, 0) OR coalesce({visible('what')}, 0)"
    ),
    *(check(f"growth_question_{name}", or_null(name, line(name, WHY_LIMIT))) for name in ("who", "what")),
    check("growth_question_by", or_null('"by"', day('"by"'))),
    check("growth_question_settled_on", or_null("settled_on", day("settled_on"))),
    Index("growth_question_of_account", "account_id"),
    Index("growth_question_of_action", "action_id"),
)
