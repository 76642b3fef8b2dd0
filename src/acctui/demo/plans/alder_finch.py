"""Alder & Finch: three products on the way to five, and a region beyond their own."""

from acctui.demo.plan_told import (
    DecidedTold,
    HardTold,
    LadderTold,
    MarkTold,
    MilestoneTold,
    PlanTold,
    QuestionTold,
    ScoredTold,
    SentenceTold,
    StrategyTold,
    VisionTold,
    agreed_goals,
)
from acctui.domain.goal import Ask, Decision
from acctui.domain.objective import Ending, Level

_STRATEGIES = (
    StrategyTold(
        "Be in the room early",
        "Ask to join their site planning",
        (Level.VISION,),
        (("Kim", "2026-01-12", "2026-01-12"), ("Ana", "2026-01-12", "2026-01-19")),
    ),
    StrategyTold(
        "Bring one idea a quarter",
        "Written, on one page, to the plant",
        (Level.RELATIONSHIP,),
        (("Kim", "2026-01-12", ""),),
    ),
    StrategyTold(
        "Start where it hurts",
        "Temperature claims before price",
        (Level.BUSINESS,),
        (("Kim", "2026-03-16", "2026-03-16"), ("Ana", "2026-03-16", "2026-03-16")),
    ),
    StrategyTold(
        "Two friends per site",
        "Never rely on one plant manager",
        (Level.BUSINESS,),
        (("Ana", "2026-10-30", ""),),
    ),
    StrategyTold("Prove before you ask", "Small trial, shared numbers", (Level.BUSINESS,)),
    StrategyTold(
        "Follow their supplier cut",
        "Offer one contract for three needs",
        (Level.STRATEGIC,),
        (("Kim", "2026-08-31", "2026-09-02"),),
    ),
)

_MILESTONES = (
    MilestoneTold(
        text="Approved for all nine sites",
        on="2025-04-07",
        due="2026-03-31",
        kind="new line of business",
        theirs="One standard for cold in every site",
        opens="Sites that buy for themselves",
        worth=25_000,
        views="Kim",
        ended="2026-02-12",
        how=Ending.REACHED,
        why="On the group list, signed by Bente",
    ),
    MilestoneTold(
        text="Open the Nordic region with them",
        on="2026-03-12",
        due="2027-03-31",
        kind="another territory",
        theirs="Halve supplier count in two years",
        opens="Gothenburg first, then Malmö and Oslo",
        worth=40_000,
        views="Kim, Ana, Ruth",
        steps=(
            ("Nordic pilot signed", "2027-01-15", ""),
            ("First pallets to Gothenburg", "2027-03-01", ""),
        ),
    ),
)

ALDER_FINCH = PlanTold(
    account="Alder & Finch",
    ladder=LadderTold(
        vision=VisionTold("Their first call for anything cold north of the Alps", 5, "2026-11-02"),
        sentences=(
            SentenceTold(
                "They always bring us ideas before we ask",
                "2026-01-05",
                "2028-11-30",
                (
                    "They always bring us ideas before we ask.",
                    "The logger page was the only thing my people read that month.",
                ),
                ("This time I had to ring you first.",),
            ),
        ),
        hard=(
            HardTold(
                text="Products in use",
                on="2026-01-04",
                due="2027-12-31",
                unit="products",
                start=2,
                target=5,
                stages=((3, "2026-10-31"), (4, "2027-03-31"), (5, "2027-09-30")),
                measured=((2, "2026-04-20"), (2, "2026-07-20"), (3, "2026-10-19")),
                guard="margins maintained",
                team="2026-01-04",
            ),
        ),
        milestones=_MILESTONES,
        strategies=_STRATEGIES,
    ),
    scored=(
        ScoredTold("2025-08-18", "3333323", 2),
        ScoredTold("2026-01-12", "33345233"),
        ScoredTold("2026-08-14", "33445243"),
        ScoredTold("2026-11-20", "43435344"),
    ),
    mark=MarkTold("2026-01-09", "door to the Nordic region", "one supplier instead of three"),
    goals=agreed_goals(70_000, 120_000, 150_000),
    decided=(DecidedTold(2025, Decision.GRADUATE, "2026-01-09"),),
    questions=(
        QuestionTold(Ask.KNOW, "Tomas Riis", "new finance director", "2026-12-04"),
        QuestionTold(Ask.TALK, "Bente Krogh", "", "2026-12-11"),
        QuestionTold(Ask.FIND_OUT, "", "who sits on the Nordic board", "2026-12-18"),
        QuestionTold(Ask.FIND_OUT, "", "how Tomas cut suppliers before", "", "2026-10-05"),
    ),
)
