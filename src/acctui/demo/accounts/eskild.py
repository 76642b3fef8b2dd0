"""Eskild Marine: cold lockers on supply vessels, and a fleet manager who retires."""

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
    YearTold,
    advance,
    order,
)
from acctui.domain.account import Tier
from acctui.domain.action import ActionKind
from acctui.domain.call import Channel, Kind, Size

_CALLS = (
    CallTold(
        "let us come aboard one vessel in port",
        Kind.OTHER,
        "2025-04-08 08:15",
        "2025-04-09 09:00",
        advance("Henrik gets us a pass for Skua", "2025-04-23", kept="2025-04-24", moved_to=("2025-04-25",)),
        people=("Henrik Vold",),
    ),
    CallTold(
        "try one locker on Skua for a full trip",
        Kind.TRIAL,
        "2025-06-24 16:30",
        "2025-06-26 10:00",
        advance("Henrik clears deck space on Skua", "2025-07-11", kept="2025-07-10"),
        people=("Henrik Vold", "Torgeir Lie"),
        size=Size.M,
        gain="fresh stores in the third week, not tins",
        fallback="one locker in the galley for a week in port",
    ),
    CallTold(
        "order lockers for Skua and Tern",
        Kind.ORDER,
        "2025-10-01 09:20",
        "2025-10-07 13:00",
        order(5_900),
        people=("Henrik Vold",),
        said=(
            QuoteTold(
                "Henrik Vold", "The cook has asked who to thank. I said I would keep the name to myself."
            ),
        ),
    ),
    CallTold(
        "introduce me to the deputy fleet manager",
        Kind.INTRODUCTION,
        "2026-02-03 15:30",
        "2026-02-05 10:00",
        advance("Henrik takes Silje along to the yard day", "2026-02-20", kept="2026-02-19"),
        people=("Henrik Vold",),
    ),
    CallTold(
        "order lockers for Fulmar",
        Kind.ORDER,
        "2026-03-24 16:45",
        "2026-03-25 09:30",
        order(7_200),
        people=("Henrik Vold", "Torgeir Lie"),
        next=ActionTold("2026-04-09", "drawings to the yard", "Ana"),
    ),
    CallTold(
        "make us sole supplier for lockers",
        Kind.AGREEMENT,
        "2026-06-02 08:20",
        "2026-06-04 11:00",
        advance("Henrik puts our name in the yard's standard", "2026-06-12", kept="2026-06-08"),
        people=("Henrik Vold", "Silje Aas"),
        channel=Channel.MEETING,
        size=Size.M,
        gain="one spare part list for the whole fleet",
        fallback="sole supplier for the two newest vessels",
    ),
    CallTold(
        "order spares for the summer",
        Kind.ORDER,
        "2026-07-20 11:10",
        "2026-07-21 13:00",
        order(6_100),
        people=("Torgeir Lie",),
        before=(Tried("2026-07-20 13:00", "voicemail"), Tried("2026-07-20 16:30", "no answer")),
    ),
    CallTold(
        "tell us what Silje would change",
        Kind.INFORMATION,
        "2026-09-10 09:30",
        "2026-09-10 10:00",
        CONTINUATION,
        people=("Silje Aas",),
        note="She reads everything, says little. Not against us; she simply was not there when we began.",
        next=ActionTold("2026-10-01", "send Silje the log of Skua's first trip", "Ana", important=True),
    ),
    CallTold(
        "share the crew list of the winter trips",
        Kind.INFORMATION,
        "2026-10-07 17:00",
        "2026-10-09 11:00",
        advance("Silje sends the crew list", "2026-10-16", kept="2026-10-15"),
        people=("Silje Aas",),
        channel=Channel.MEETING,
        gain="lockers sized to the people aboard",
        said=(QuoteTold("Silje Aas", "You think like a ship, not like a shop."),),
        next=ActionTold("2026-12-10", "spec sheet to the yard", "Ana"),
    ),
    CallTold(
        "a trial on two vessels",
        Kind.TRIAL,
        "2026-11-20 14:52",
        "2026-11-20 15:00",
        people=("Henrik Vold",),
        gain="fewer spoilt stores",
    ),
)

ESKILD = AccountTold(
    name="Eskild Marine",
    tier=Tier.KEY,
    city="Bergen",
    industry="offshore supply",
    candidate="six vessels by next summer, and the yard builds our lockers into the drawings",
    size="520 people, 6 vessels",
    tags=("nordic", "fleet"),
    website="eskildmarine.example",
    team=(("Ana Ferrer", "applications"), ("Ruth Adler", "manager")),
    contacts=(
        ContactTold("Henrik Vold", "Fleet Manager", "decides, retires next year", "henrik.vold"),
        ContactTold("Silje Aas", "Deputy Fleet Manager", "follows him perhaps", "silje.aas"),
        ContactTold("Torgeir Lie", "Yard Superintendent", "builds it in", "torgeir.lie"),
    ),
    years=(
        YearTold(2024, 2_600, "000000000001", "Cold lockers"),
        YearTold(2025, 48_800, "324344543544", "Cold lockers"),
        YearTold(2026, 62_300, "434546576740", "Cold lockers"),
    ),
    prospects=(ProspectTold("Lockers on six vessels", 25_000, "Proposal", "2026-06-12", "2027-06-30"),),
    calls=_CALLS,
    actions=(
        ActionTold("2026-12-08", "a day at the yard with Torgeir and the drawings", "Ana", important=True),
        ActionTold("2026-12-22", "book the berth for the next two lockers", ""),
        ActionTold(
            "2027-01-21",
            "Introduce Ana",
            "",
            kind=ActionKind.COLLEAGUES,
            answers="Fleet manager retires",
        ),
    ),
    notes=(
        NoteTold(
            "2026-10-23",
            "Henrik retires in <2027-06>. It tips on who follows: Silje, or someone from outside.",
            "Henrik Vold",
        ),
        NoteTold(
            "2026-06-08",
            "Sole supplier for lockers, in the yard's own standard. Nobody else has managed that.",
        ),
    ),
    history=(
        HistoryTold("2024-11-26", "meeting", "harbour tour in Bergen"),
        HistoryTold("2025-02-11", "call", "prices for one locker, one vessel"),
    ),
)
