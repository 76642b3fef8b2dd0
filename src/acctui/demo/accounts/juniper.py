"""Juniper Labs: samples on the road, a lab head who bought from us elsewhere, and a grant to wait for."""

from acctui.demo.told import (
    CONTINUATION,
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
from acctui.domain.account import Tier
from acctui.domain.action import ActionKind
from acctui.domain.call import Channel, Fit, Kind, Size

_CALLS = (
    CallTold(
        "introduce us to the people who drive the samples",
        Kind.INTRODUCTION,
        "2025-08-25 10:10",
        "2025-08-26 09:00",
        advance("Eva brings Jonas Wik to the next call", "2025-09-05", kept="2025-09-04"),
        people=("Eva Nyström",),
        said=(QuoteTold("Eva Nyström", "You were the quiet ones at my last lab. I liked that."),),
    ),
    CallTold(
        "order a first set of sample boxes",
        Kind.ORDER,
        "2025-11-03 15:00",
        "2025-11-05 10:30",
        order(3_800),
        people=("Eva Nyström", "Jonas Wik"),
    ),
    CallTold(
        "show us a month of sample routes",
        Kind.INFORMATION,
        "2026-02-24 09:30",
        "2026-02-24 10:00",
        advance("Jonas exports the routes of January", "2026-03-06", kept="2026-03-06"),
        people=("Jonas Wik",),
    ),
    CallTold(
        "send their questions on dry ice in one list",
        Kind.INFORMATION,
        "2026-04-07 09:00",
        "",
        advance("Jonas orders half the dry ice for May", "2026-04-24", kept="2026-04-22"),
        people=("Jonas Wik", "Eva Nyström"),
        channel=Channel.EMAIL,
        reply_by="2026-04-14",
        on="2026-04-15",
        logged="2026-04-15 16:20",
        messages=(
            NoteTold("2026-04-07", "Asked for every question at once, so that Ana answers once."),
            NoteTold("2026-04-10", "Eleven questions from Jonas, three of them the same."),
            NoteTold("2026-04-13", "Ana's answers, each with a curve."),
            NoteTold("2026-04-15", "Jonas: good enough to try with half the ice in May."),
        ),
    ),
    CallTold(
        "order the large boxes for the Umeå run",
        Kind.ORDER,
        "2026-06-02 16:00",
        "2026-06-04 09:30",
        advance("Jonas orders ten of the thirty in July", "2026-07-03", Fit.SMALLER, kept="2026-07-02"),
        people=("Jonas Wik",),
    ),
    CallTold(
        "agree in principle to boxes for the new wing",
        Kind.AGREEMENT,
        "2026-09-17 10:15",
        "2026-09-17 11:00",
        CONTINUATION,
        people=("Eva Nyström",),
        note="Everything hangs on the grant. She hears from the ministry before Christmas, or after.",
    ),
    CallTold(
        "spare us two test batches",
        Kind.TRIAL,
        "2026-11-03 16:30",
        "2026-11-04 10:00",
        advance(
            "Eva sets two batches aside and a third for control", "2026-11-13", Fit.LARGER, kept="2026-11-12"
        ),
        people=("Eva Nyström",),
        gain="numbers for the grant committee, not ours but hers",
        next=ActionTold("2026-11-22", "draft the trial plan", "Kim"),
    ),
    CallTold(
        "give us the two test batches",
        Kind.TRIAL,
        "2026-11-19 15:40",
        "2026-11-23 11:00",
        people=("Jonas Wik", "Eva Nyström"),
        size=Size.M,
        gain="the result stands before the committee meets",
        fallback="one batch this week, one after the holidays",
    ),
)

JUNIPER = AccountTold(
    name="Juniper Labs",
    tier=Tier.TARGET,
    city="Uppsala",
    industry="laboratories",
    candidate="a new wing in two years; Eva took us along from her last lab",
    size="210 people",
    tags=("nordic", "samples", "public money"),
    website="juniperlabs.example",
    team=(("Kim Sand", "field engineer"),),
    contacts=(
        ContactTold("Eva Nyström", "Head of Laboratory", "old customer, speaks for us", "eva.nystrom"),
        ContactTold("Jonas Wik", "Logistics Coordinator", "uses it", "jonas.wik"),
        ContactTold("Astrid Hallén", "Grants Office", "to be met"),
    ),
    years=(
        YearTold(2025, 12_400, "000000124542", "Sample boxes"),
        YearTold(2026, 21_900, "124426764740", "Sample boxes"),
    ),
    calls=_CALLS,
    actions=(
        ActionTold("2026-12-01", "meet Astrid Hallén over a coffee, no papers", kind=ActionKind.PEOPLE),
        ActionTold("2026-12-17", "draw the curves of both test batches on one page", "Kim", important=True),
        ActionTold("2027-02-18", "Trial review", "Kim"),
    ),
    notes=(
        NoteTold(
            "2026-11-02",
            "Eva is the reason we are here. Thank her once, properly, not in every call.",
            "Eva Nyström",
        ),
    ),
    history=(HistoryTold("2025-02-20", "call", "Eva rang: new lab, same problem as the old one"),),
)
