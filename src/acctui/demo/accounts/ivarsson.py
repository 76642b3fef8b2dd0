"""Ivarsson Logistik: depots near Gothenburg, a tender that may be split, drivers who like our boxes."""

from acctui.demo.told import (
    CONTINUATION,
    NO_SALE,
    AccountTold,
    ActionTold,
    CallTold,
    ContactTold,
    HistoryTold,
    Moved,
    NoteTold,
    ProspectTold,
    QuoteTold,
    Tried,
    YearTold,
    advance,
    advance_all_the_same,
    order,
)
from acctui.domain.account import Tier
from acctui.domain.call import Channel, Fit, Kind, Size

_EARLIER = (
    CallTold(
        "show us the loading plan of the Gothenburg depot",
        Kind.INFORMATION,
        "2025-04-02 09:30",
        "2025-04-03 10:00",
        advance("Per sends the loading plan", "2025-04-11", kept="2025-04-10"),
        people=("Per Holm",),
    ),
    CallTold(
        "put our boxes before the drivers' panel",
        Kind.TRIAL,
        "2025-06-16 15:00",
        "2025-06-18 09:00",
        advance("Lena gives us half an hour of the panel", "2025-07-02", kept="2025-07-02"),
        people=("Lena Fors", "Per Holm"),
        gain="drivers choose, so drivers use it",
    ),
    CallTold(
        "order boxes for the Borås depot",
        Kind.ORDER,
        "2025-09-22 16:00",
        "2025-09-24 13:00",
        order(9_900),
        people=("Mats Edlund",),
    ),
    CallTold(
        "agree in principle to a second depot in <2026>",
        Kind.AGREEMENT,
        "2025-12-04 08:00",
        "2025-12-04 15:30",
        advance("Karin puts it in the <2026> budget", "2025-12-19", Fit.SMALLER, kept="2025-12-18"),
        people=("Karin Ivarsson",),
        channel=Channel.MEETING,
    ),
)

_FIRST_HALF = (
    CallTold(
        "order for the Halmstad depot",
        Kind.ORDER,
        "2026-02-04 08:55",
        "2026-02-04 09:30",
        order(9_300),
        people=("Mats Edlund", "Per Holm"),
        next=ActionTold("2026-02-16", "deliver and train the early shift", "Kim"),
    ),
    CallTold(
        "tell us what the tender will ask for",
        Kind.INFORMATION,
        "2026-03-24 13:30",
        "2026-03-24 14:00",
        NO_SALE,
        people=("Mats Edlund",),
        note="Mats may not say a word before it is out. Fair. Karin is the one to ask what worries her.",
    ),
    CallTold(
        "take our service terms into the tender text",
        Kind.AGREEMENT,
        "2026-04-27 16:50",
        "2026-04-29 10:00",
        advance_all_the_same(
            "Karin told Mats in front of us to use our wording; she gives no dates in writing"
        ),
        people=("Karin Ivarsson", "Mats Edlund"),
        channel=Channel.MEETING,
        size=Size.M,
        gain="a text her own drivers can live with",
        fallback="Mats reads our terms before he writes his",
    ),
    CallTold(
        "let two drivers from Halmstad visit Borås",
        Kind.INTRODUCTION,
        "2026-06-09 09:15",
        "2026-06-10 08:00",
        advance("Lena picks the two drivers and the day", "2026-06-19", kept="2026-06-18"),
        people=("Lena Fors",),
        before=(Tried("2026-06-09 10:00", "voicemail"),),
    ),
)

_SECOND_HALF = (
    CallTold(
        "extend the frame until the tender is decided",
        Kind.AGREEMENT,
        "2026-08-17 13:40",
        "2026-08-19 10:30",
        advance("Mats sends the extension", "2026-08-31", kept="2026-09-03", moved_to=("2026-09-04",)),
        people=("Mats Edlund",),
    ),
    CallTold(
        "order winter inserts for three depots",
        Kind.ORDER,
        "2026-09-14 17:30",
        "2026-09-15 11:00",
        order(11_800),
        people=("Per Holm",),
        before=(Moved("2026-09-15 08:10", "2026-09-16 09:00"), Moved("2026-09-16 07:45", "2026-09-17 13:00")),
        said=(QuoteTold("Per Holm", "The drivers hide your boxes so the other shift can't have them."),),
    ),
    CallTold(
        "name the day the board votes on the tender",
        Kind.INFORMATION,
        "2026-10-15 14:00",
        "2026-10-19 09:30",
        CONTINUATION,
        people=("Karin Ivarsson",),
        note="Per hears they may vote on one lot or two. Karin would not say. Expected by mid-<2026-11>.",
        next=ActionTold("2026-10-26", "work out our price for one lot and for two", "Ana"),
    ),
    CallTold(
        "confirm the depot visit",
        Kind.AGREEMENT,
        "2026-11-15 18:10",
        "2026-11-17 10:00",
        advance("Per Holm confirms the depot visit", "2026-11-22"),
        people=("Per Holm",),
        gain="Karin sees the winter inserts working before she votes",
        next=ActionTold("2026-11-20", "ask Per which lot Borås would fall into"),
    ),
    CallTold(
        "let Karin see the winter inserts at work in Borås",
        Kind.OTHER,
        "2026-11-17 16:40",
        "2026-11-30 10:00",
        people=("Per Holm", "Karin Ivarsson"),
        channel=Channel.MEETING,
        gain="she votes on what she has seen",
    ),
    CallTold(
        "answer our questions on the tender text",
        Kind.INFORMATION,
        "2026-11-19 08:50",
        "2026-12-10 09:00",
        people=("Mats Edlund",),
    ),
)

IVARSSON = AccountTold(
    name="Ivarsson Logistik",
    tier=Tier.KEY,
    city="Gothenburg",
    industry="third-party logistics",
    size="1,150 people, 4 depots",
    tags=("nordic", "multi-site", "tender"),
    website="ivarssonlogistik.example",
    phone="031-390 06 12",
    team=(("Kim Sand", "field engineer"), ("Ana Ferrer", "applications"), ("Ruth Adler", "manager")),
    contacts=(
        ContactTold("Per Holm", "Depot Operations Manager", "speaks for us", "per.holm", "031-390 06 20"),
        ContactTold("Karin Ivarsson", "Managing Director", "decides", "karin"),
        ContactTold("Mats Edlund", "Head of Procurement", "writes the tender", "mats.edlund"),
        ContactTold("Lena Fors", "Drivers' Panel", "uses it", "lena.fors"),
    ),
    years=(
        YearTold(2024, 11_800, "000000000066", "Thermal boxes"),
        YearTold(2025, 97_300, "544555465675", "Thermal boxes"),
        YearTold(2026, 104_200, "564777677750", "Boxes and winter inserts"),
    ),
    prospects=(
        ProspectTold("Tender, four depots, three years", 310_000, "Tender", "2026-04-01", "2026-12-18"),
    ),
    calls=_EARLIER + _FIRST_HALF + _SECOND_HALF,
    actions=(
        ActionTold("2026-12-03", "bring the drivers' panel the winter figures", ""),
        ActionTold("2027-01-15", "Renew depot terms"),
    ),
    notes=(
        NoteTold(
            "2025-07-02",
            "The panel voted 9 to 2 for our handle. Lena keeps the ballot on her wall.",
            "Lena Fors",
        ),
        NoteTold("2026-06-30", "Depot lease in Borås runs to 2029, so the racks stay where they are."),
        NoteTold(
            "2026-10-18",
            "Rumour from Per: the tender may be split in two. What would tip it is the board vote.",
        ),
    ),
    quotes=(QuoteTold("Karin Ivarsson", "I buy from people who answer on a Sunday.", "2026-08-30"),),
    history=(
        HistoryTold("2024-12-12", "call", "price for thirty boxes, Gothenburg"),
        HistoryTold("2025-02-19", "e-mail", "delivery terms, answered the same day"),
    ),
)
