"""Fennimore Foods and Kestrel Packaging: the goal reached early, and the one that could be next."""

from acctui.demo.told import (
    CONTINUATION,
    NO_SALE,
    AccountTold,
    ActionTold,
    CallTold,
    ContactTold,
    HistoryTold,
    NoteTold,
    ProspectTold,
    QuoteTold,
    YearTold,
    advance,
    order,
)
from acctui.domain.account import Tier
from acctui.domain.action import ActionKind
from acctui.domain.call import Channel, Fit, Kind, Size

_FENNIMORE_CALLS = (
    CallTold(
        "order the ready-meal boxes for the autumn range",
        Kind.ORDER,
        "2025-07-15 09:00",
        "2025-07-17 11:00",
        order(5_800),
        people=("Tom Ashby",),
    ),
    CallTold(
        "agree in principle to one box for all twelve meals",
        Kind.AGREEMENT,
        "2025-11-11 16:00",
        "2025-11-13 10:00",
        advance("Claire asks her kitchen for one tray size", "2025-12-01", kept="2025-11-28"),
        people=("Claire Fennimore",),
        channel=Channel.MEETING,
    ),
    CallTold(
        "order the one-size box",
        Kind.ORDER,
        "2026-02-16 15:20",
        "2026-02-18 09:30",
        order(6_100),
        people=("Tom Ashby", "Claire Fennimore"),
    ),
    CallTold(
        "share the complaints of the delivery rounds",
        Kind.INFORMATION,
        "2026-05-12 13:15",
        "2026-05-12 14:00",
        advance("Tom sends the complaints since Easter", "2026-05-22", kept="2026-05-21"),
        people=("Tom Ashby",),
    ),
    CallTold(
        "try the loggers on the London round",
        Kind.TRIAL,
        "2026-07-01 08:40",
        "2026-07-01 13:30",
        advance("Tom puts a logger in ten boxes a day", "2026-07-13", kept="2026-07-13"),
        people=("Tom Ashby",),
        gain="an answer when a customer says it came warm",
    ),
    CallTold(
        "order loggers for every London van",
        Kind.ORDER,
        "2026-09-22 09:15",
        "2026-09-22 10:00",
        order(8_200),
        people=("Tom Ashby",),
        said=(
            QuoteTold(
                "Tom Ashby", "Half our complaints were the customer's own fridge. Now I can say so, kindly."
            ),
        ),
    ),
    CallTold(
        "order for the year",
        Kind.ORDER,
        "2026-10-22 16:30",
        "2026-10-30 10:30",
        order(12_400),
        people=("Claire Fennimore", "Tom Ashby"),
        channel=Channel.MEETING,
        size=Size.M,
        gain="the price of last spring until next autumn",
        fallback="a quarter at a time, same price",
        note="Over the mark for the year with two months to go. Ask what a second kitchen would need.",
        next=ActionTold("2026-12-16", "lunch with Claire: what a second kitchen would need"),
    ),
)

FENNIMORE = AccountTold(
    name="Fennimore Foods",
    tier=Tier.TARGET,
    city="Norwich",
    industry="ready meals",
    candidate="a second kitchen is being drawn; what they buy now would double",
    size="380 people, 1 kitchen",
    tags=("nordic", "chilled", "last mile"),
    website="fennimorefoods.example",
    phone="01632 960214",
    team=(("Ruth Adler", "manager"),),
    contacts=(
        ContactTold("Claire Fennimore", "Managing Director", "decides", "claire"),
        ContactTold("Tom Ashby", "Logistics Manager", "uses it, buys it", "tom.ashby", "01632 960215"),
    ),
    years=(
        YearTold(2025, 52_700, "233343444554", "Meal boxes"),
        YearTold(2026, 66_900, "344454657750", "Meal boxes and loggers"),
    ),
    calls=_FENNIMORE_CALLS,
    actions=(
        ActionTold("2026-12-16", "send Tom the yearly figures per van"),
        ActionTold("", "see the drawings of the second kitchen", kind=ActionKind.FACTS, month="2026-11-15"),
    ),
    notes=(
        NoteTold(
            "2026-08-19",
            "Claire's cousin buys for Marlow Stores. They talk; assume prices travel.",
            "Claire Fennimore",
        ),
    ),
    history=(HistoryTold("2025-01-23", "call", "first order, forty boxes"),),
)

_KESTREL_CALLS = (
    CallTold(
        "introduce me to whoever runs line 2",
        Kind.INTRODUCTION,
        "2025-10-20 11:15",
        "2025-10-21 10:00",
        advance("Nadia asks Peter Voss to join the next call", "2025-11-04", kept="2025-11-03"),
        people=("Nadia Rahman",),
    ),
    CallTold(
        "order liners for the fish trays",
        Kind.ORDER,
        "2026-01-20 08:30",
        "2026-01-20 09:00",
        order(4_900),
        people=("Nadia Rahman",),
    ),
    CallTold(
        "give us a day on line 2",
        Kind.TRIAL,
        "2026-04-09 10:40",
        "2026-04-09 11:00",
        NO_SALE,
        people=("Peter Voss",),
        note="Not before the new press stands. His no is a date in disguise: September.",
    ),
    CallTold(
        "send us the drawings of the new press",
        Kind.INFORMATION,
        "2026-06-18 10:10",
        "2026-06-18 10:30",
        CONTINUATION,
        people=("Peter Voss", "Nadia Rahman"),
    ),
    CallTold(
        "order the second lot of liners",
        Kind.ORDER,
        "2026-08-18 16:00",
        "2026-08-19 13:00",
        advance("Nadia orders after the stocktaking", "2026-09-04", Fit.SMALLER, kept="2026-09-03"),
        people=("Nadia Rahman",),
    ),
    CallTold(
        "fix the size of a trial batch on line 2",
        Kind.TRIAL,
        "2026-11-08 19:20",
        "2026-11-11 10:00",
        advance("Peter sets aside 2,000 trays on line 2", "2026-11-18", Fit.AS_STATED, kept="2026-11-17"),
        people=("Peter Voss", "Nadia Rahman"),
        gain="he learns what the new press can do at our cost",
        next=ActionTold("2026-12-10", "deliver liner for 2,000 trays", "Kim"),
    ),
)

KESTREL = AccountTold(
    name="Kestrel Packaging",
    city="Hull",
    industry="packaging",
    talk="2026-12-01",
    candidate="line 2 alone would double what they buy, and nobody ever asked",
    size="260 people, 3 lines",
    tags=("nordic", "fish"),
    website="kestrelpackaging.example",
    team=(("Kim Sand", "field engineer"), ("Ruth Adler", "manager")),
    contacts=(
        ContactTold("Nadia Rahman", "Product Developer", "speaks for us", "nadia.rahman"),
        ContactTold("Peter Voss", "Line Manager, line 2", "runs the trial", "peter.voss"),
    ),
    years=(
        YearTold(2025, 35_400, "232333344433", "Liners"),
        YearTold(2026, 47_800, "443344535440", "Liners"),
    ),
    prospects=(ProspectTold("Line 2, full change to liners", 48_000, "Trial", "2026-11-11", "2027-03-15"),),
    calls=_KESTREL_CALLS,
    actions=(
        ActionTold("2026-12-11", "count what line 2 runs in a week", kind=ActionKind.FACTS),
        ActionTold("2026-12-16", "stand beside the first trial batch", ""),
    ),
    notes=(
        NoteTold(
            "2026-11-17",
            "The batch is on the floor with our name on it. Peter rang, not Nadia.",
            "Peter Voss",
        ),
    ),
)
