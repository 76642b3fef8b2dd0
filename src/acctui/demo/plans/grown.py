"""Those near their goal, or beyond it: Dunmore, Ivarsson, Eskild and Fennimore."""

from acctui.demo.plan_told import (
    DecidedTold,
    GoalTold,
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
from acctui.domain.objective import Level

DUNMORE = PlanTold(
    account="Dunmore Dairies",
    ladder=LadderTold(
        vision=VisionTold("Every depot they build is drawn round our cold", 10, "2025-12-08"),
        sentences=(
            SentenceTold(
                "We ask them before we build",
                "2025-12-08",
                "2027-12-08",
                (
                    "I told the board to ask you before we pour the floor.",
                    "You are the only supplier who has stood in the rain with us.",
                ),
            ),
        ),
        hard=(
            HardTold(
                text="Depots served",
                on="2025-12-08",
                due="2027-06-30",
                unit="depots",
                start=4,
                target=7,
                stages=((5, "2026-03-31"), (6, "2026-12-01"), (7, "2027-04-30")),
                measured=((5, "2026-03-20"), (5, "2026-09-30")),
                guard="Frame price kept",
                team="2026-01-09",
                customer="2026-01-14",
                customer_by="Aoife Brennan",
            ),
        ),
        milestones=(
            MilestoneTold(
                text="The house standard for every depot they build",
                on="2026-11-09",
                due="2027-06-30",
                kind="new line of business",
                theirs="Open depots without one rented box",
                opens="The Scottish creamery they bought",
                worth=60_000,
                views="Kim, Ruth",
                steps=(
                    ("Sixth depot ordered", "2026-11-20", "2026-11-16"),
                    ("First cold day in the sixth depot", "2026-12-15", ""),
                    ("Our page in their building manual", "2027-05-31", ""),
                ),
            ),
        ),
        strategies=(
            StrategyTold(
                "Walk the floor first",
                "See the dock before talking about it",
                (Level.RELATIONSHIP, Level.BUSINESS),
                (("Kim", "2026-01-12", "2026-01-12"),),
            ),
            StrategyTold(
                "Figures per pallet",
                "One page, the same page every time",
                (Level.STRATEGIC,),
                (("Kim", "2026-05-22", ""), ("Ruth", "2026-05-22", "")),
            ),
        ),
    ),
    scored=(ScoredTold("2025-08-19", "4424332", 2), ScoredTold("2026-08-14", "45343423")),
    mark=MarkTold("2026-01-09", "they carry a third of the year", "no rented boxes at an opening"),
    goals=agreed_goals(150_000, 180_000, 195_000),
)

IVARSSON = PlanTold(
    account="Ivarsson Logistik",
    ladder=LadderTold(
        vision=VisionTold("No lorry of theirs leaves a depot without our boxes", 5, "2026-01-12"),
        sentences=(
            SentenceTold(
                "Our drivers would not go back to the old boxes",
                "2026-01-12",
                "2028-01-12",
                ("The drivers hide your boxes so the other shift can't have them.",),
            ),
        ),
        hard=(
            HardTold(
                text="Depots on our boxes",
                on="2025-12-18",
                due="2027-03-31",
                unit="depots",
                start=2,
                target=4,
                stages=((3, "2026-03-31"), (4, "2026-12-31")),
                measured=((3, "2026-02-20"), (3, "2026-09-21")),
                guard="No depot below list price",
                team="2026-01-09",
            ),
        ),
        milestones=(
            MilestoneTold(
                text="Win the tender as one lot of four depots",
                on="2026-01-12",
                due="2026-12-18",
                kind="new line of business",
                theirs="One box and one contract in every depot",
                opens="Their new lines to Hamburg",
                worth=100_000,
                views="Kim, Ana",
                steps=(
                    ("Our service terms in the tender text", "2026-05-29", "2026-05-22"),
                    ("Board has seen the winter inserts", "2026-12-04", ""),
                    ("Vote for one lot", "2026-12-18", ""),
                ),
            ),
        ),
        strategies=(
            StrategyTold(
                "Let the drivers speak",
                "Whoever loads it, judges it",
                (Level.RELATIONSHIP, Level.BUSINESS),
                (("Kim", "2026-01-14", "2026-01-14"),),
            ),
            StrategyTold("Answer within the hour", "Sundays too", (Level.STRATEGIC,)),
        ),
    ),
    scored=(ScoredTold("2026-08-14", "34452233"),),
    goals=agreed_goals(100_000, 150_000, 165_000),
    questions=(
        QuestionTold(Ask.KNOW, "", "who else votes on the board", "2026-12-04"),
        QuestionTold(Ask.FIND_OUT, "", "one lot or two", "2026-12-04"),
    ),
)

ESKILD = PlanTold(
    account="Eskild Marine",
    ladder=LadderTold(
        vision=VisionTold("The yard draws our lockers before the vessel has a name", 5, "2026-01-19"),
        sentences=(
            SentenceTold(
                "They think like a ship",
                "2026-01-19",
                "2028-01-19",
                ("You think like a ship, not like a shop.",),
            ),
        ),
        hard=(
            HardTold(
                text="Vessels with our lockers",
                on="2025-12-15",
                due="2027-06-30",
                unit="vessels",
                start=2,
                target=6,
                stages=((3, "2026-04-30"), (4, "2026-09-30"), (6, "2027-05-31")),
                measured=((3, "2026-04-20"), (3, "2026-10-05")),
                team="2026-01-09",
                customer="2026-06-04",
                customer_by="Henrik Vold",
            ),
        ),
        milestones=(
            MilestoneTold(
                text="Lockers on all six vessels",
                on="2026-06-12",
                due="2027-06-30",
                kind="new line of business",
                theirs="Fresh stores in the third week",
                opens="The yard's other owners",
                worth=25_000,
                views="Ana",
                steps=(
                    ("Trial on two vessels agreed", "2026-12-11", ""),
                    ("Drawings with our lockers in them", "2027-02-26", ""),
                ),
            ),
        ),
        strategies=(
            StrategyTold(
                "Win the next fleet manager now",
                "Nothing that only one person knows",
                (Level.RELATIONSHIP, Level.STRATEGIC),
                (("Ana", "2026-10-26", "2026-10-26"),),
            ),
        ),
    ),
    scored=(ScoredTold("2026-03-16", "43224333"), ScoredTold("2026-08-14", "44224334")),
    goals=agreed_goals(45_000, 80_000, 110_000),
    decided=(
        DecidedTold(2025, Decision.KEEP, "2026-01-09"),
        DecidedTold(2026, Decision.GRADUATE, "2026-11-16"),
    ),
    questions=(
        QuestionTold(Ask.KNOW, "Silje Aas", "follows Henrik perhaps", "", "2026-10-09"),
        QuestionTold(Ask.TALK, "Torgeir Lie", "", "2026-12-08"),
    ),
)

FENNIMORE = PlanTold(
    account="Fennimore Foods",
    scored=(ScoredTold("2026-08-14", "44422312"),),
    goals=(
        GoalTold(2025, 50_000, "2025-03-10"),
        GoalTold(
            2026, 60_000, "2026-01-09", 55_000, "2026-07-20", "the loggers were not in the first figure"
        ),
    ),
    decided=(DecidedTold(2025, Decision.KEEP, "2026-01-09"),),
    questions=(QuestionTold(Ask.FIND_OUT, "", "what a second kitchen needs", "2026-12-16"),),
)
