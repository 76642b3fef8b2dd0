"""Glasshouse Nordic: good growers, a failed audit, and two buyers with one budget."""

from acctui.demo.told import (
    CONTINUATION,
    NO_SALE,
    AccountTold,
    ActionTold,
    CallTold,
    CarriedTold,
    ContactTold,
    HistoryTold,
    NoteTold,
    ProspectTold,
    QuoteTold,
    Restated,
    YearTold,
    advance,
    order,
)
from acctui.domain.account import Tier
from acctui.domain.action import ActionKind
from acctui.domain.call import Channel, Fit, Kind, Size

_CALLS = (
    CallTold(
        "tell us how many crates come back warm",
        Kind.INFORMATION,
        "2025-04-28 09:00",
        "2025-04-29 10:30",
        advance("Vigdis counts the warm crates for two weeks", "2025-05-16", kept="2025-05-19"),
        people=("Vigdis Aune",),
    ),
    CallTold(
        "run the tomato route in our crates for a month",
        Kind.TRIAL,
        "2025-07-08 15:20",
        "2025-07-10 09:00",
        advance("Vigdis clears the Stavanger route", "2025-07-21", Fit.SMALLER, kept="2025-07-21"),
        people=("Vigdis Aune",),
        size=Size.M,
        gain="two more days of shelf life in the shop",
        fallback="one van, one week",
    ),
    CallTold(
        "order crates for the summer of <2026>",
        Kind.ORDER,
        "2025-10-27 10:00",
        "2025-10-30 13:00",
        order(4_600),
        people=("Vigdis Aune",),
        channel=Channel.MEETING,
    ),
    CallTold(
        "agree in principle to crates on all four routes",
        Kind.AGREEMENT,
        "2026-02-17 16:40",
        "2026-02-19 10:00",
        advance("Vigdis puts four routes to her director", "2026-03-06", kept="2026-03-05"),
        people=("Vigdis Aune",),
        gain="one crate to wash instead of three",
    ),
    CallTold(
        "order for the second and third route",
        Kind.ORDER,
        "2026-04-20 14:15",
        "2026-04-22 13:00",
        order(6_300),
        people=("Vigdis Aune", "Lars Moe"),
        note="A second buyer sat in: Lars Moe, from the cucumber side. Same budget, other opinions.",
    ),
    CallTold(
        "let us see the audit report before it goes upstairs",
        Kind.INFORMATION,
        "2026-06-23 08:50",
        "2026-06-24 09:30",
        advance("Ida shows us the pages on our crates", "2026-07-03", broken="2026-07-10"),
        people=("Ida Brandt",),
        note="The washing line failed, not the crates, but our name stands beside it.",
    ),
    CallTold(
        "keep us on the preferred list until the second audit",
        Kind.AGREEMENT,
        "2026-08-18 16:30",
        "2026-08-20 10:00",
        NO_SALE,
        people=("Vigdis Aune", "Ida Brandt"),
        channel=Channel.MEETING,
        size=Size.L,
        gain="no gap in supply while the washing line is rebuilt",
        fallback="the date and the points of the second audit",
        questions="Which point weighs most?\nWho reads the audit after Ida?\nWhat would you do in our place?",
        attendees="Vigdis Aune, Ida Brandt; Ana from us",
        material="photographs of the crates after washing, our own test, list of changes",
        before=(
            Restated("2026-08-19 17:45", "keep us on the preferred list on trial until the second audit"),
        ),
        said=(QuoteTold("Ida Brandt", "Pass the audit and I will put you back myself. Not a day before."),),
        note="Off the list. Clean and clear, and Ida told us the way back.",
        next=ActionTold("2026-09-07", "agree the washing test with Ida's people", "Ana", urgent=True),
    ),
    CallTold(
        "give us the dates of the price round",
        Kind.INFORMATION,
        "2026-10-05 09:20",
        "2026-10-06 11:00",
        CONTINUATION,
        people=("Lars Moe",),
        note="Lars will not say whether there is one budget or two. He wants our price list of <2025>.",
        next=ActionTold(
            "2026-11-18",
            "send the revised price list",
            left=True,
            urgent=True,
            carried=(
                CarriedTold("2026-10-23", "2026-10-20", "2026-11-11", "Lars was away"),
                CarriedTold("2026-11-13", "2026-11-11", "2026-11-18", "our own prices come on Monday"),
            ),
        ),
    ),
)

GLASSHOUSE = AccountTold(
    name="Glasshouse Nordic",
    tier=Tier.TARGET,
    city="Stavanger",
    industry="greenhouse produce",
    candidate="four routes in our crates would be 90,000 a year; the audit is the only thing in the way",
    size="420 people, 3 glasshouses",
    tags=("nordic", "seasonal", "chilled"),
    website="glasshousenordic.example",
    team=(("Ana Ferrer", "applications"), ("Ruth Adler", "manager")),
    contacts=(
        ContactTold("Vigdis Aune", "Head Buyer", "buyer", "vigdis.aune"),
        ContactTold("Lars Moe", "Buyer, Cucumbers", "second buyer", "lars.moe"),
        ContactTold("Ida Brandt", "Quality Manager", "plant audit", "ida.brandt"),
    ),
    years=(
        YearTold(2025, 39_600, "213465478521", "Crates"),
        YearTold(2026, 38_750, "431564765110", "Crates"),
    ),
    prospects=(ProspectTold("Fourth route, 600 crates", 26_000, "On hold", "2026-03-05"),),
    calls=_CALLS,
    actions=(
        ActionTold(
            "2026-11-26",
            "ring Ida Brandt: what exactly passes the audit",
            urgent=True,
            answers="Off the preferred list",
        ),
        ActionTold("2026-12-09", "second audit: stand beside the washing line", "Ana", urgent=True),
        ActionTold("2027-02-16", "Two more contacts", kind=ActionKind.PEOPLE),
        ActionTold("", "find out who signs above 50,000", kind=ActionKind.FACTS),
    ),
    notes=(
        NoteTold("2026-04-22", "Two buyers, one budget. Never send a price to one of them alone."),
        NoteTold(
            "2026-10-02", "Off the preferred list until the audit is passed; letter came today.", "Ida Brandt"
        ),
    ),
    history=(
        HistoryTold("2025-01-29", "call", "crate sizes, first questions"),
        HistoryTold("2025-02-13", "lost deal", "Herb boxes", "Cardboard was cheaper.", 3_200),
    ),
)
