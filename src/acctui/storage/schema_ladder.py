"""The tables of the long-term plan: objectives, stage goals and strategies."""

from __future__ import annotations

from sqlalchemy import Index, UniqueConstraint, text

from acctui.domain.account import NAME_LIMIT
from acctui.domain.objective import OBJECTIVE_LIMIT, Ending, Level
from acctui.domain.revenue import MOST
from acctui.domain.strategy import SAYS_LIMIT
from acctui.storage.checks import check, day, line, money, one_of, or_null, visible
from acctui.storage.tables import book, to, whole, words

_LINES = (
    "unit",
    "guard",
    "agreed_customer_by",
    "kind",
    "client_goal",
    "opportunities",
    "views_asked",
    "ended_why",
)
_DAYS = ("due", "agreed_team_on", "agreed_customer_on", "ended_on")

objective = book(
    "objective",
    to("account_id", "account"),
    words("level", needed=True),
    words("text", needed=True),
    words("set_on", needed=True),
    words("due"),
    whole("years"),
    words("unit"),
    whole("baseline"),
    whole("target"),
    words("guard"),
    words("agreed_team_on"),
    words("agreed_customer_on"),
    words("agreed_customer_by"),
    words("kind"),
    words("client_goal"),
    words("opportunities"),
    whole("worth"),
    words("views_asked"),
    words("ended_on"),
    words("ended_how"),
    words("ended_why"),
    check("objective_level", one_of("level", Level)),
    check("objective_says_something", f"{visible('text')} AND {line('text', OBJECTIVE_LIMIT)}"),
    check("objective_set_on", day("set_on")),
    *(check(f"objective_{name}", or_null(name, line(name, OBJECTIVE_LIMIT))) for name in _LINES),
    *(check(f"objective_{name}", or_null(name, day(name))) for name in _DAYS),
    check(
        "objective_years", "(level = 'vision') = (years IS NOT NULL) AND coalesce(years, 1) BETWEEN 1 AND 100"
    ),
    check(
        "objective_soft_levels_have_no_figures",
        "level NOT IN ('vision', 'relationship') OR coalesce(unit, baseline, target, guard, worth) IS NULL",
    ),
    check(
        "objective_measured_and_agreed",
        "level = 'business'"
        " OR coalesce(baseline, target, agreed_team_on, agreed_customer_on, agreed_customer_by) IS NULL",
    ),
    check(
        "objective_business_is_whole",
        f"level <> 'business' OR (coalesce({visible('unit')}, 0)"
        " AND baseline IS NOT NULL AND target IS NOT NULL"
        " AND target <> baseline AND due IS NOT NULL)",
    ),
    check("objective_customer_agrees", "(agreed_customer_on IS NULL) = (agreed_customer_by IS NULL)"),
    check("objective_worth", or_null("worth", f"worth BETWEEN 0 AND {MOST}")),
    check("objective_ends_whole", "(ended_on IS NULL) = (ended_how IS NULL)"),
    check("objective_ended_how", or_null("ended_how", one_of("ended_how", Ending))),
    Index("objective_of_account", "account_id", "level"),
    Index(
        "objective_one_current",
        "account_id",
        "level",
        unique=True,
        sqlite_where=text("level IN ('vision', 'strategic') AND ended_on IS NULL"),
    ),
)

phase = book(
    "phase",
    to("account_id", "account"),
    to("objective_id", "objective"),
    words("text", needed=True),
    words("due"),
    words("reached_on"),
    check("phase_says_something", f"{visible('text')} AND {line('text', NAME_LIMIT)}"),
    check("phase_due", or_null("due", day("due"))),
    check("phase_reached_on", or_null("reached_on", day("reached_on"))),
    Index("phase_of_objective", "objective_id"),
    Index("phase_of_account", "account_id"),
)

stage_goal = book(
    "stage_goal",
    to("account_id", "account"),
    to("objective_id", "objective"),
    whole("value", needed=True),
    words("due", needed=True),
    check("stage_goal_value", money("value", MOST)),
    check("stage_goal_due", day("due")),
    UniqueConstraint("objective_id", "due", name="stage_goal_once"),
    Index("stage_goal_of_account", "account_id"),
)

measurement = book(
    "measurement",
    to("account_id", "account"),
    to("objective_id", "objective"),
    whole("value", needed=True),
    words("measured_on", needed=True),
    check("measurement_value", money("value", MOST)),
    check("measurement_on", day("measured_on")),
    Index("measurement_of_objective", "objective_id", "measured_on"),
    Index("measurement_of_account", "account_id"),
)

strategy = book(
    "strategy",
    to("account_id", "account"),
    words("name", needed=True),
    words("says"),
    check("strategy_named", f"{visible('name')} AND {line('name', NAME_LIMIT)}"),
    check("strategy_says", or_null("says", line("says", SAYS_LIMIT))),
    Index("strategy_of_account", "account_id"),
)

strategy_objective = book(
    "strategy_objective",
    to("strategy_id", "strategy"),
    to("objective_id", "objective"),
    UniqueConstraint("strategy_id", "objective_id", name="strategy_objective_once"),
    Index("strategy_objective_of_objective", "objective_id"),
)

strategy_told = book(
    "strategy_told",
    to("strategy_id", "strategy"),
    words("name", needed=True),
    words("told_on", needed=True),
    words("committed_on"),
    check("strategy_told_named", f"{visible('name')} AND {line('name', NAME_LIMIT)}"),
    check("strategy_told_on", day("told_on")),
    check("strategy_committed_on", or_null("committed_on", day("committed_on"))),
    Index("strategy_told_of_strategy", "strategy_id"),
)
