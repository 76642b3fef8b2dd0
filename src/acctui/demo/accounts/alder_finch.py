"""Alder & Finch: cold stores in Jutland, grown from one product to three, and a new finance director."""

from acctui.demo.told import (
    CONTINUATION,
    AccountTold,
    ActionTold,
    CallTold,
    ContactTold,
    HistoryTold,
    NoteTold,
    ProspectTold,
    QuoteTold,
    Tried,
    Withdrawn,
    YearTold,
    advance,
    order,
)
from acctui.domain.account import Tier
from acctui.domain.action import ActionKind
from acctui.domain.call import Channel, Kind, Size

_EARLIER = (
    CallTold(
        "let Kim walk the Aarhus store with six loggers",
        Kind.TRIAL,
        "2025-03-17 16:20",
        "2025-03-18 10:00",
        advance("Jens opens the dock for Kim", "2025-03-27", kept="2025-03-27"),
        people=("Maren Dahl", "Jens Overgaard"),
        gain="they see which door loses the cold, before the summer does",
        note="Door 4 is open eleven minutes in the hour. Jens did not believe it until he saw the curve.",
        next=ActionTold("2025-03-27", "log the dock doors for two weeks", "Kim"),
    ),
    CallTold(
        "take twelve thermal boxes for the Odense run in July",
        Kind.TRIAL,
        "2025-06-03 08:50",
        "2025-06-05 13:00",
        advance("Maren books twelve boxes on the Odense van", "2025-06-20", kept="2025-06-19"),
        people=("Maren Dahl",),
        size=Size.M,
        gain="no more claims on the last drop of the round",
        fallback="six boxes on Fridays only",
    ),
    CallTold(
        "order loggers for all eleven doors in Aarhus",
        Kind.ORDER,
        "2025-09-08 17:05",
        "2025-09-11 09:30",
        order(7_900),
        people=("Maren Dahl", "Jens Overgaard"),
        said=(QuoteTold("Jens Overgaard", "You rang before the alarm did."),),
        next=ActionTold("2025-09-22", "fit the loggers door by door, nights", "Kim"),
    ),
    CallTold(
        "open last winter's claims file to Ana",
        Kind.INFORMATION,
        "2025-11-20 08:10",
        "2025-11-20 14:00",
        advance("Sofie sends the claims file", "2025-12-05", broken="2025-12-12"),
        people=("Sofie Lund",),
        note="Legal stopped it: names of their customers stand in the file. Ask for it without names.",
    ),
)

_THIS_YEAR = (
    CallTold(
        "order gateways for the whole Aarhus store",
        Kind.ORDER,
        "2026-01-19 16:40",
        "2026-01-22 10:00",
        order(6_400),
        people=("Maren Dahl",),
        channel=Channel.MEETING,
        note="A third product, which counts as in use once Odense runs on it too.\n"
        "Signed on the spot after Jens showed his own curve to Bente.",
        next=ActionTold("2026-02-03", "install and train the night shift", "Kim"),
    ),
    CallTold(
        "open the claims of last winter, without the names",
        Kind.INFORMATION,
        "2026-03-12 10:20",
        "2026-03-12 11:00",
        advance("Sofie sends the claims by site and month", "2026-03-20", kept="2026-03-19"),
        people=("Sofie Lund",),
        gain="one page that shows her where the money leaks",
        next=ActionTold("2026-03-27", "turn the claims into one page for Sofie", "Ana", important=True),
    ),
    CallTold(
        "run a four-week pilot on the Odense dock",
        Kind.TRIAL,
        "2026-05-21 17:15",
        "2026-05-28 09:00",
        advance("Bente names the start week and a shift lead", "2026-06-05", kept="2026-06-04"),
        people=("Bente Krogh", "Jens Overgaard", "Sofie Lund"),
        channel=Channel.MEETING,
        size=Size.L,
        gain="a figure Bente can take to her board: claims per thousand pallets",
        fallback="two weeks on the night shift only",
        questions="What would the pilot have to show for you to roll it out?\n"
        "Who else has to believe the figures?\nWhat went wrong with the last pilot you ran?",
        attendees="Bente Krogh, Jens Overgaard, Sofie Lund; Kim and Ana from us",
        material="claims on one page, door curve of Aarhus, pilot plan with dates",
        towards="open the Nordic region with them",
        said=(QuoteTold("Bente Krogh", "Bring me one number and I will carry it upstairs myself."),),
        next=ActionTold("2026-06-08", "agree the pilot's measuring points with Sofie", "Ana"),
    ),
    CallTold(
        "meet us at the cold logistics fair in Malmö",
        Kind.INTRODUCTION,
        "2026-07-01 09:00",
        "2026-07-09 15:00",
        people=("Maren Dahl",),
        before=(Tried("2026-07-03 10:05", "no answer"),),
        withdrawn=Withdrawn(
            "2026-07-06 08:30", "Maren is away until mid-August; asked again in the August visit"
        ),
    ),
    CallTold(
        "agree in principle to one contract for boxes, loggers and gateways",
        Kind.AGREEMENT,
        "2026-08-24 16:00",
        "2026-08-26 13:30",
        CONTINUATION,
        people=("Bente Krogh", "Maren Dahl"),
        channel=Channel.MEETING,
        size=Size.M,
        gain="one invoice, one service visit, two suppliers fewer",
        fallback="a date on which finance looks at it",
        note="Bente likes it. She waits for the new finance director, who starts in October.\n"
        "Do not push price here: it is the number of suppliers she is measured by.",
        next=ActionTold("2026-09-07", "write the one-contract page in their words"),
    ),
    CallTold(
        "share the pilot volumes",
        Kind.INFORMATION,
        "2026-09-28 16:45",
        "2026-10-02 10:00",
        advance("Sofie sends volumes per week and dock", "2026-10-09", kept="2026-10-08"),
        people=("Sofie Lund",),
        gain="the pilot report lands before the budget round",
        next=ActionTold("2026-10-19", "finish the pilot report: claims down by a third", "Ana"),
    ),
    CallTold(
        "introduce me to the CFO",
        Kind.INTRODUCTION,
        "2026-10-21 11:30",
        "2026-10-21 13:30",
        CONTINUATION,
        people=("Maren Dahl",),
        note="Maren will 'see what she can do'. Tomas Riis started three weeks ago and sees nobody.",
        said=(QuoteTold("Maren Dahl", "He is still counting the chairs."),),
        next=ActionTold("2026-11-05", "ask Bente how Tomas likes to be approached"),
    ),
    CallTold(
        "introduce me to the CFO",
        Kind.INTRODUCTION,
        "2026-11-11 15:10",
        "2026-11-12 10:30",
        CONTINUATION,
        people=("Maren Dahl",),
        gain="he hears the pilot figures from his own people first",
        note="Second time without a date. Rumour of a spending freeze until the year is closed.\n"
        "Ask smaller: ten minutes, by name, before a day.",
        said=(QuoteTold("Maren Dahl", "If it costs money before New Year, I would not even knock."),),
        next=ActionTold("2026-11-24", "send trial terms", urgent=True),
    ),
    CallTold(
        "introduce me to Tomas Riis before <2026-12-04>",
        Kind.INTRODUCTION,
        "2026-11-20 16:55",
        "2026-11-23 09:30",
        people=("Maren Dahl",),
        gain="he gets the pilot's one number before he closes the budget",
    ),
    CallTold(
        "name the Nordic budget holder",
        Kind.INFORMATION,
        "2026-11-20 17:05",
        "2026-12-02 10:00",
        people=("Bente Krogh",),
        channel=Channel.MEETING,
        gain="one name at their table for what one contract saves",
    ),
    CallTold(
        "put the Nordic pilot on their board's list for <2027-01>",
        Kind.AGREEMENT,
        "2026-11-20 17:10",
        "2026-12-15 10:30",
        people=("Bente Krogh", "Maren Dahl"),
        channel=Channel.MEETING,
    ),
)

ALDER_FINCH = AccountTold(
    name="Alder & Finch",
    tier=Tier.KEY,
    city="Aarhus",
    industry="cold storage",
    size="640 people, 9 cold stores",
    tags=("nordic", "chilled", "multi-site"),
    website="alderfinch.example",
    team=(("Kim Sand", "field engineer"), ("Ana Ferrer", "applications"), ("Ruth Adler", "manager")),
    contacts=(
        ContactTold("Maren Dahl", "Head of Purchasing", "buyer", "maren.dahl"),
        ContactTold("Tomas Riis", "Finance Director", "new FD, not met"),
        ContactTold("Bente Krogh", "Operations Director", "decides on sites", "bkrogh"),
        ContactTold("Jens Overgaard", "Plant Manager, Aarhus", "uses it, is moving", "jens.overgaard"),
        ContactTold("Sofie Lund", "Quality Manager", "speaks for us", "sofie.lund"),
    ),
    years=(
        YearTold(2024, 9_300, "000000000045", "Thermal boxes"),
        YearTold(2025, 81_600, "334445455664", "Boxes and loggers"),
        YearTold(2026, 93_400, "445466567740", "Boxes, loggers and gateways"),
    ),
    prospects=(
        ProspectTold("Gothenburg cross-dock, 24 gateways", 40_000, "Proposal", "2026-06-15", "2027-03-31"),
    ),
    calls=_EARLIER + _THIS_YEAR,
    actions=(
        ActionTold("2026-11-22", "ask who sits on the Nordic board", important=True),
        ActionTold("2026-11-28", "site visit", "Kim"),
        ActionTold("2026-12-02", "prepare the three claims figures for Tomas Riis", "Kim", urgent=True),
        ActionTold("2026-12-04", "thank Maren, or settle another day with her"),
        ActionTold(
            "2026-12-22",
            "take Jens's successor through the Aarhus curves",
            "Ana",
            kind=ActionKind.COLLEAGUES,
            answers="Plant manager is moving",
        ),
        ActionTold("2027-01-05", "Sign Nordic pilot", urgent=True),
        ActionTold("2027-01-13", "Meet new FD", kind=ActionKind.PEOPLE),
        ActionTold("2027-02-04", "First pallets", "Kim"),
    ),
    notes=(
        NoteTold(
            "2025-03-04", "Two sites buy for themselves, the other seven through Maren. Start with Maren."
        ),
        NoteTold("2026-02-12", "Approved for all sites: our name stands on the group list, signed by Bente."),
        NoteTold(
            "2026-10-05",
            "Tomas Riis came from a brewery group; there he cut forty suppliers to twelve.",
            "Tomas Riis",
        ),
        NoteTold(
            "2026-10-29", "Jens moves to Esbjerg in <2026-12>. Who follows him is open.", "Jens Overgaard"
        ),
    ),
    quotes=(
        QuoteTold("Bente Krogh", "They always bring us ideas before we ask.", "2026-06-16"),
        QuoteTold(
            "Sofie Lund", "The logger page was the only thing my people read that month.", "2026-04-14"
        ),
        QuoteTold("Maren Dahl", "This time I had to ring you first.", "2026-09-17"),
    ),
    history=(
        HistoryTold("2024-11-14", "call", "first talk about thermal boxes", "Sent samples, three sizes."),
        HistoryTold("2025-01-21", "meeting", "tour of the Aarhus store"),
        HistoryTold(
            "2025-02-06", "lost deal", "Ripening rooms, sensors", "Went to the builder's own brand.", 7_500
        ),
    ),
)
