"""Baltic Cold Chain: warehouses round the Gulf, a volume promise that slips, and a depot they may buy."""

from acctui.demo.told import (
    CONTINUATION,
    AccountTold,
    ActionTold,
    CallTold,
    ContactTold,
    HistoryTold,
    Moved,
    NoteTold,
    ProspectTold,
    QuoteTold,
    YearTold,
    advance,
    order,
)
from acctui.domain.account import Tier
from acctui.domain.call import Channel, Fit, Kind, Size

_CALLS = (
    CallTold(
        "send us the door plan of the Muuga warehouse",
        Kind.INFORMATION,
        "2025-06-11 12:00",
        "2025-06-12 10:00",
        advance("Piret sends the door plan", "2025-06-20", kept="2025-06-20"),
        people=("Piret Saar",),
    ),
    CallTold(
        "order loggers for the Muuga warehouse",
        Kind.ORDER,
        "2025-10-13 16:00",
        "2025-10-15 11:00",
        order(5_200),
        people=("Rein Kask", "Piret Saar"),
        channel=Channel.MEETING,
    ),
    CallTold(
        "introduce me to whoever plans the <2026> pallets",
        Kind.INTRODUCTION,
        "2026-02-10 09:40",
        "2026-02-11 13:00",
        advance("Rein brings Olga Tamm to the next call", "2026-02-25", kept="2026-02-25"),
        people=("Rein Kask",),
        said=(QuoteTold("Rein Kask", "Olga knows every pallet by its first name."),),
    ),
    CallTold(
        "measure one container from Riga to Turku with us",
        Kind.TRIAL,
        "2026-04-13 08:30",
        "2026-04-15 09:30",
        advance("Piret books a container for week 18", "2026-04-24", kept="2026-04-23"),
        people=("Piret Saar", "Olga Tamm"),
        size=Size.M,
        gain="proof for her insurer, paid by us",
        fallback="one pallet with a logger in it",
        next=ActionTold("2026-05-11", "send the container's curve with one sentence under it", "Ana"),
    ),
    CallTold(
        "order the pallet hoods for the Turku line",
        Kind.ORDER,
        "2026-06-17 09:35",
        "2026-06-17 10:00",
        order(6_700),
        people=("Olga Tamm",),
    ),
    CallTold(
        "tell us who decides when two warehouses become three",
        Kind.INFORMATION,
        "2026-08-20 11:20",
        "2026-08-25 14:00",
        CONTINUATION,
        people=("Rein Kask",),
        before=(
            Moved("2026-08-24 17:30", "2026-08-27 09:00"),
            Moved("2026-08-26 16:00", "2026-08-28 09:00"),
            Moved("2026-08-27 18:15", "2026-09-01 11:00"),
        ),
        note="Moved three times, then four minutes long. Something is going on that Rein may not speak of.",
    ),
    CallTold(
        "open the <2027> volumes to us in two weeks' time",
        Kind.INFORMATION,
        "2026-10-12 15:00",
        "2026-10-14 10:00",
        advance("Olga sets the day for the volume talk", "2026-10-23", kept="2026-10-22"),
        people=("Olga Tamm",),
    ),
    CallTold(
        "sign the <2027> volumes",
        Kind.AGREEMENT,
        "2026-11-13 10:40",
        "2026-11-13 11:00",
        advance("Olga sends the <2027> pallet volumes", "2026-11-20", Fit.SMALLER),
        people=("Olga Tamm", "Rein Kask"),
        size=Size.M,
        gain="a fixed price for a year in which nothing else is fixed",
        fallback="the volumes in writing, the signature in <2026-12>",
        note="They may buy a rival's depot in Paldiski; until the price is known nobody signs anything.\n"
        "The volumes will come. Olga promised them with a day.",
        said=(QuoteTold("Olga Tamm", "With Paldiski it is a different sheet of paper altogether."),),
        next=ActionTold("2026-11-30", "work the volumes into a two-depot price", urgent=True),
    ),
    CallTold(
        "send us the <2027> pallet volumes by Wednesday",
        Kind.INFORMATION,
        "2026-11-20 17:20",
        "2026-11-23 15:00",
        people=("Olga Tamm",),
        gain="her price holds if we have the volumes before <2026-12-01>",
    ),
)

BALTIC = AccountTold(
    name="Baltic Cold Chain",
    tier=Tier.TARGET,
    city="Tallinn",
    industry="cold storage",
    candidate="two warehouses now, three if they buy Paldiski; we hold a tenth of what they spend",
    size="310 people, 2 warehouses",
    tags=("nordic", "chilled", "export"),
    website="balticcoldchain.example",
    team=(("Ana Ferrer", "applications"), ("Ruth Adler", "manager")),
    contacts=(
        ContactTold("Olga Tamm", "Commercial Planner", "plans the volumes", "olga.tamm"),
        ContactTold("Rein Kask", "Managing Director", "decides", "rein.kask"),
        ContactTold("Piret Saar", "Warehouse Manager, Muuga", "uses it", "piret.saar"),
    ),
    years=(
        YearTold(2025, 33_200, "012233345654", "Loggers"),
        YearTold(2026, 41_000, "213546275430", "Loggers and hoods"),
    ),
    prospects=(
        ProspectTold("Paldiski depot, first fit-out", 55_000, "Discovery", "2026-10-20", "2027-05-31"),
    ),
    calls=_CALLS,
    actions=(
        ActionTold("2026-12-07", "13:00 call with Rein: what Paldiski means for one supplier"),
        ActionTold("2026-12-17", "bring Olga the two-depot price on paper", urgent=True),
        ActionTold("", "volume forecast for next spring", "Ana"),
    ),
    notes=(
        NoteTold(
            "2025-06-24",
            "Their own thermometers read 1.4 degrees too kind. Tell Piret alone, not the room.",
            "Piret Saar",
        ),
        NoteTold(
            "2026-11-10",
            "Trade paper: Paldiski depot for sale, two bidders. What tips it is the asking price.",
        ),
    ),
    history=(
        HistoryTold("2024-12-17", "call", "asked for a price list, no project"),
        HistoryTold("2025-02-26", "meeting", "met Rein Kask at the Tallinn fair"),
    ),
)
