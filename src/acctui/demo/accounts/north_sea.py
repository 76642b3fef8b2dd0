"""Fish and ice on northern coasts: plain accounts with long roads to market."""

from acctui.demo.told import (
    CONTINUATION,
    AccountTold,
    CallTold,
    ContactTold,
    HistoryTold,
    ProspectTold,
    Tried,
    YearTold,
    advance,
    order,
)
from acctui.domain.call import Fit, Kind

NORTH_SEA = (
    AccountTold(
        name="Fjordhavn Fisk",
        city="Ålesund",
        industry="seafood",
        size="130 people",
        tags=("fish", "export"),
        website="fjordhavnfisk.example",
        contacts=(
            ContactTold("Øyvind Sæther", "Export Manager", "buyer", "oyvind"),
            ContactTold("Randi Mork", "Quality", "uses it", "randi.mork"),
        ),
        years=(
            YearTold(2025, 13_200, "122111223344", "Fish boxes"),
            YearTold(2026, 14_900, "122112233330", "Fish boxes"),
        ),
        calls=(
            CallTold(
                "order loggers for the Boulogne lorries",
                Kind.ORDER,
                "2025-11-17 16:00",
                "2025-11-19 09:00",
                order(3_300),
                people=("Øyvind Sæther",),
            ),
            CallTold(
                "agree in principle to one box for cod and salmon",
                Kind.AGREEMENT,
                "2026-04-30 09:30",
                "2026-04-30 10:00",
                advance(
                    "Randi tests the cod in our salmon box",
                    "2026-05-15",
                    Fit.SMALLER,
                    kept="2026-05-20",
                    moved_to=("2026-05-22",),
                ),
                people=("Øyvind Sæther", "Randi Mork"),
            ),
        ),
        history=(HistoryTold("2025-01-14", "call", "claim on twelve boxes, paid"),),
    ),
    AccountTold(
        name="Skarvøy Seafood",
        city="Tromsø",
        industry="seafood",
        tags=("fish", "export"),
        website="skarvoy.example",
        contacts=(ContactTold("Ragnhild Eide", "Managing Director", "decides", "ragnhild"),),
        years=(
            YearTold(2025, 7_800, "333000000333", "Fish boxes"),
            YearTold(2026, 6_200, "333100000200", "Fish boxes"),
        ),
        prospects=(
            ProspectTold("King crab by air, 200 boxes", 12_500, "Qualified", "2026-09-30", "2027-02-01"),
        ),
        calls=(
            CallTold(
                "try our box on one crab flight to Amsterdam",
                Kind.TRIAL,
                "2026-09-28 10:30",
                "2026-09-30 13:00",
                advance("Ragnhild books one flight", "2026-10-16", broken="2026-10-21"),
                people=("Ragnhild Eide",),
                note="The crab stayed in the sea: quota. Ask again in February, not sooner.",
            ),
        ),
    ),
    AccountTold(
        name="Nordre Isværk",
        city="Skagen",
        industry="ice works",
        website="nordreisvaerk.example",
        contacts=(ContactTold("Poul Thygesen", "Foreman", "", "poul"),),
        years=(
            YearTold(2025, 2_900, "010101010101", "Loggers"),
            YearTold(2026, 2_400, "010101010100", "Loggers"),
        ),
    ),
    AccountTold(
        name="Järvinen Kalatukku",
        city="Turku",
        industry="seafood",
        tags=("fish",),
        website="jarvinenkalatukku.example",
        contacts=(
            ContactTold("Marjatta Järvinen", "Owner", "decides", "marjatta"),
            ContactTold("Ville Laine", "Purchasing", "buyer"),
        ),
        years=(
            YearTold(2025, 5_500, "112111112211", "Fish boxes"),
            YearTold(2026, 4_800, "112111112200", "Fish boxes"),
        ),
        calls=(
            CallTold(
                "put us beside their present boxes for a week",
                Kind.TRIAL,
                "2026-06-08 14:00",
                "2026-06-10 10:00",
                CONTINUATION,
                people=("Ville Laine",),
                before=(Tried("2026-06-09 11:00", "no answer"), Tried("2026-06-09 15:30", "voicemail")),
            ),
        ),
    ),
)
