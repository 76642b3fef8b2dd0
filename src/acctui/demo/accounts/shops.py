"""Marlow, Harrow and Cedar: they sell what others make, and buy from us without much talk."""

from acctui.demo.told import (
    CONTINUATION,
    NO_SALE,
    AccountTold,
    ActionTold,
    CallTold,
    ContactTold,
    HistoryTold,
    NoteTold,
    QuoteTold,
    YearTold,
    advance,
    order,
)
from acctui.domain.action import ActionKind
from acctui.domain.call import Fit, Kind

_MARLOW = AccountTold(
    name="Marlow Stores",
    candidate="same family as Fennimore; one shelf in each of 41 shops is ours",
    city="Bristol",
    industry="grocery retail",
    size="2,300 people, 41 shops",
    tags=("nordic", "retail"),
    website="marlowstores.example",
    contacts=(
        ContactTold("Joan Pruett", "Category Manager, Chilled", "buyer", "joan.pruett"),
        ContactTold("Simon Fennimore", "Group Buyer", "cousin of Claire Fennimore", "s.fennimore"),
    ),
    years=(
        YearTold(2025, 28_900, "323233323345", "Shop boxes"),
        YearTold(2026, 31_050, "333333433340", "Shop boxes"),
    ),
    calls=(
        CallTold(
            "order shop boxes for the new branches",
            Kind.ORDER,
            "2025-10-07 10:00",
            "2025-10-08 14:00",
            order(4_600),
            people=("Joan Pruett",),
        ),
        CallTold(
            "tell us which shops throw away the most",
            Kind.INFORMATION,
            "2026-03-03 16:00",
            "2026-03-05 10:00",
            advance("Joan lists the ten worst shops", "2026-03-20", broken="2026-03-27"),
            people=("Joan Pruett",),
        ),
        CallTold(
            "introduce me to the group buyer",
            Kind.INTRODUCTION,
            "2026-06-16 09:30",
            "2026-06-17 11:00",
            CONTINUATION,
            people=("Joan Pruett",),
            note="Joan would rather Simon heard it from his cousin Claire than from her.",
        ),
    ),
    actions=(
        ActionTold("2026-11-25", "ask Claire Fennimore for a word with Simon", important=True),
        ActionTold("", "look at three of the ten worst shops", "Kim", month="2026-11-15"),
    ),
    history=(
        HistoryTold("2024-12-10", "call", "quarterly check"),
        HistoryTold("2026-09-22", "call", "quarterly check", "By the service desk: 3 boxes to replace."),
    ),
)

_HARROW = AccountTold(
    name="Harrow & Pike",
    city="London",
    industry="wine merchants",
    size="95 people",
    tags=("nordic", "seasonal"),
    website="harrowpike.example",
    phone="020 7946 0182",
    contacts=(
        ContactTold("Edmund Pike", "Partner", "decides", "edmund"),
        ContactTold("Hetty Marsh", "Cellar Manager", "uses it", "hetty.marsh", "020 7946 0183"),
    ),
    years=(
        YearTold(2025, 30_200, "212122223365", "Cellar loggers"),
        YearTold(2026, 28_400, "333343332110", "Cellar loggers"),
    ),
    calls=(
        CallTold(
            "order cellar loggers for the second vault",
            Kind.ORDER,
            "2025-12-08 09:10",
            "2025-12-09 11:00",
            order(5_200),
            people=("Hetty Marsh",),
        ),
        CallTold(
            "let Hetty show Edmund the August curve",
            Kind.INFORMATION,
            "2026-08-25 14:00",
            "2026-08-26 10:00",
            advance("Hetty shows Edmund the curve", "2026-09-01", Fit.SMALLER, kept="2026-08-31"),
            people=("Hetty Marsh",),
        ),
        CallTold(
            "renew for two years",
            Kind.AGREEMENT,
            "2026-09-01 15:00",
            "2026-09-02 11:30",
            NO_SALE,
            people=("Edmund Pike",),
            note="One year at a time, as his father did. Not a word against the loggers.",
            said=(QuoteTold("Edmund Pike", "I never sign for longer than a harvest."),),
        ),
    ),
    actions=(
        ActionTold("", "hear from Hetty what Edmund would sign", kind=ActionKind.FACTS, month="2026-11-15"),
    ),
    history=(HistoryTold("2025-02-12", "meeting", "cellar visit, humidity questions"),),
)

_CEDAR = AccountTold(
    name="Cedar Freight",
    city="Felixstowe",
    industry="freight forwarding",
    tags=("nordic",),
    website="cedarfreight.example",
    contacts=(ContactTold("Russell Kemp", "Operations", "", "ops"),),
    years=(YearTold(2026, 12_250, "020030003000", "Box hire"),),
    actions=(ActionTold("", "ring Russell once, without a reason", "", month="2026-11-15"),),
    notes=(NoteTold("2026-09-14", "Orders by mail, pays in a week, has never asked for anything."),),
)


SHOPS = (_MARLOW, _HARROW, _CEDAR)
