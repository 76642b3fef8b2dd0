"""Those with a long way to go: Baltic, Glasshouse, Juniper and Northmoor."""

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
from acctui.domain.objective import Level

BALTIC = PlanTold(
    account="Baltic Cold Chain",
    ladder=LadderTold(
        vision=VisionTold("The cold half of the Gulf runs on our loggers", 3, "2026-02-16"),
        sentences=(SentenceTold("They know our pallets as well as we do", "2026-02-16", "2028-02-16"),),
        hard=(
            HardTold(
                text="Our share of what they spend on cold",
                on="2026-02-25",
                due="2027-12-31",
                unit="%",
                start=10,
                target=25,
                stages=((13, "2026-12-31"), (19, "2027-05-31"), (25, "2027-10-31")),
                measured=((11, "2026-07-01"), (12, "2026-10-23")),
                team="2026-02-27",
            ),
        ),
        milestones=(
            MilestoneTold(
                text="Sole supplier of both warehouses, and of Paldiski if they buy it",
                on="2026-10-20",
                due="2027-05-31",
                kind="new market",
                opens="Their forwarders on the Turku line",
                worth=55_000,
                views="Ana",
                steps=(
                    ("<2027> volumes in writing", "2026-12-01", ""),
                    ("Two-depot price agreed", "2027-01-29", ""),
                ),
            ),
        ),
        strategies=(
            StrategyTold(
                "Count what they do not count",
                "Their own thermometers are too kind",
                (Level.BUSINESS,),
                (("Ana", "2026-03-02", "2026-03-02"),),
            ),
        ),
    ),
    scored=(ScoredTold("2026-08-14", "23324433"),),
    goals=agreed_goals(None, 100_000, 80_000),
    decided=(DecidedTold(2026, Decision.NEW_GOAL, "2026-11-16"),),
    questions=(
        QuestionTold(Ask.KNOW, "", "who buys for Paldiski", "2027-01-15"),
        QuestionTold(Ask.TALK, "Rein Kask", "", "2026-12-07"),
        QuestionTold(Ask.FIND_OUT, "", "what the second bidder offers"),
    ),
)

GLASSHOUSE = PlanTold(
    account="Glasshouse Nordic",
    ladder=LadderTold(
        vision=VisionTold("Nothing ripens on the road unless they want it to", 3, "2026-02-23"),
        sentences=(
            SentenceTold(
                "They told us before the auditor did",
                "2026-07-13",
                "2028-07-13",
                (),
                ("Pass the audit and I will put you back myself. Not a day before.",),
            ),
        ),
        hard=(
            HardTold(
                text="Routes in our crates",
                on="2026-02-19",
                due="2027-12-31",
                unit="routes",
                start=1,
                target=4,
                stages=((2, "2026-05-31"), (3, "2026-12-31"), (4, "2027-09-30")),
                measured=((2, "2026-05-04"), (3, "2026-06-15"), (2, "2026-09-07")),
                team="2026-02-20",
            ),
        ),
        milestones=(
            MilestoneTold(
                text="Back on the preferred list after the second audit",
                on="2026-09-07",
                due="2026-12-18",
                kind="new line of business",
                theirs="An audit passed without a remark",
                opens="The fourth route, on hold since March",
                worth=26_000,
                views="Ana, Ruth",
                steps=(
                    ("Washing test agreed with Ida's people", "2026-10-02", "2026-09-30"),
                    ("Second audit passed", "2026-12-09", ""),
                ),
            ),
        ),
        strategies=(
            StrategyTold(
                "No price to one of them alone",
                "Two buyers, one budget",
                (Level.RELATIONSHIP,),
                (("Ana", "2026-04-24", "2026-04-24"), ("Ruth", "2026-04-24", "")),
            ),
        ),
    ),
    scored=(ScoredTold("2026-03-16", "23334445"), ScoredTold("2026-08-14", "22334455")),
    mark=MarkTold("2026-03-20", "the first grower in the north", "two more days of shelf life"),
    goals=agreed_goals(None, 90_000),
    questions=(
        QuestionTold(Ask.KNOW, "Ida Brandt", "plant audit", "", "2026-06-24"),
        QuestionTold(Ask.KNOW, "Lars Moe", "second buyer", "", "2026-04-22"),
        QuestionTold(Ask.KNOW, "", "who signs above 50,000"),
        QuestionTold(Ask.TALK, "Ida Brandt", "", "2026-11-27"),
        QuestionTold(Ask.TALK, "Lars Moe"),
        QuestionTold(Ask.FIND_OUT, "audit", "what passes it", "2026-12-09"),
        QuestionTold(Ask.FIND_OUT, "budget", "one or two lots"),
    ),
)

JUNIPER = PlanTold(
    account="Juniper Labs",
    ladder=LadderTold(
        vision=VisionTold("No sample of theirs is ever taken twice", 2, "2026-03-02"),
        sentences=(
            SentenceTold(
                "They were the quiet ones, and it worked",
                "2026-03-02",
                "2028-03-02",
                ("You were the quiet ones at my last lab. I liked that.",),
            ),
        ),
        milestones=(
            MilestoneTold(
                text="Fit out the new wing",
                on="2026-11-09",
                due="2027-09-30",
                kind="new line of business",
                theirs="Every sample whole on the Umeå run",
                opens="Two more labs of the same region",
                worth=60_000,
                views="Kim",
                steps=(
                    ("Two test batches on the road", "2026-12-17", ""),
                    ("Grant decided", "2027-01-29", ""),
                ),
            ),
        ),
    ),
    scored=(ScoredTold("2026-08-14", "12314344"),),
    goals=agreed_goals(None, 40_000),
    questions=(
        QuestionTold(Ask.KNOW, "Astrid Hallén", "grants office", "2026-12-01"),
        QuestionTold(Ask.FIND_OUT, "", "when the ministry answers"),
    ),
)

NORTHMOOR = PlanTold(
    account="Northmoor Bakeries",
    ladder=LadderTold(
        sentences=(
            SentenceTold(
                "Plug it in, I trust them",
                "2026-05-11",
                "2028-05-11",
                ("Forty trays a night. I had guessed fifteen.",),
                ("Nobody plugs anything into my line again.",),
            ),
        ),
        milestones=(
            MilestoneTold(
                text="Two ovens on our line",
                on="2026-05-11",
                due="2027-04-30",
                kind="new line of business",
                theirs="Half the burnt trays",
                worth=18_000,
            ),
        ),
    ),
    scored=(ScoredTold("2026-08-14", "23122333"),),
    goals=agreed_goals(None, 50_000),
    decided=(DecidedTold(2026, Decision.DROP, "2026-11-16"),),
)
