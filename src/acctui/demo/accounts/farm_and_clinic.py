"""Farms, flowers and clinics: plain accounts inland."""

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
    YearTold,
    advance,
    order,
)
from acctui.domain.call import Channel, Fit, Kind

_FARM = (
    AccountTold(
        name="Calder Vale Creamery",
        city="Halifax",
        industry="dairy",
        size="85 people",
        tags=("chilled",),
        website="caldervale.example",
        phone="01632 960455",
        contacts=(
            ContactTold("Beth Ackroyd", "Operations", "buyer", "beth.ackroyd"),
            ContactTold("Walter Ackroyd", "Owner", "decides"),
        ),
        years=(
            YearTold(2025, 10_400, "111222211122", "Thermal boxes"),
            YearTold(2026, 11_800, "112222221110", "Thermal boxes"),
        ),
        calls=(
            CallTold(
                "order boxes for the farm shops",
                Kind.ORDER,
                "2026-06-23 08:50",
                "2026-06-23 09:30",
                order(2_750),
                people=("Beth Ackroyd",),
            ),
            CallTold(
                "measure the milk round of one day with us",
                Kind.TRIAL,
                "2026-10-26 15:40",
                "2026-10-27 10:00",
                advance("Beth rides along on the round", "2026-11-12", moved_to=("2026-11-26",)),
                people=("Beth Ackroyd",),
            ),
        ),
    ),
    AccountTold(
        name="Mossbank Poultry",
        city="Carlisle",
        industry="poultry",
        size="240 people",
        tags=("chilled",),
        website="mossbankpoultry.example",
        contacts=(ContactTold("Keith Irving", "Plant Manager", "decides", "keith.irving"),),
        years=(
            YearTold(2025, 12_700, "222222222223", "Loggers"),
            YearTold(2026, 9_900, "222221111110", "Loggers"),
        ),
        calls=(
            CallTold(
                "tell us why the orders fell since May",
                Kind.INFORMATION,
                "2026-09-16 08:45",
                "2026-09-16 14:30",
                NO_SALE,
                people=("Keith Irving",),
                note="A cheaper logger with a phone behind it. It works. Ours must do more than measure.",
                said=(QuoteTold("Keith Irving", "Yours is better. I did not need better."),),
                next=ActionTold("2026-12-10", "show Keith the alert on his own phone", "Ana"),
            ),
        ),
        history=(HistoryTold("2025-02-24", "call", "renewed for a year"),),
    ),
    AccountTold(
        name="Bramble Lane Foods",
        city="Hereford",
        industry="soft fruit",
        tags=("seasonal",),
        website="bramblelane.example",
        contacts=(ContactTold("Sian Probert", "Grower", "decides", "sian"),),
        years=(
            YearTold(2025, 4_600, "000025851000", "Crates"),
            YearTold(2026, 5_100, "000025851000", "Crates"),
        ),
        calls=(
            CallTold(
                "order crates for the strawberry weeks",
                Kind.ORDER,
                "2025-04-14 09:00",
                "2025-04-16 10:00",
                order(1_400),
                people=("Sian Probert",),
            ),
        ),
    ),
    AccountTold(
        name="Ullock Ready Meals",
        city="Penrith",
        industry="ready meals",
        tags=("chilled",),
        website="ullock.example",
        contacts=(ContactTold("Fraser Bell", "Owner", "", "fraser"),),
        history=(
            HistoryTold("2024-12-05", "call", "no need before the new building"),
            HistoryTold("2025-02-18", "lost deal", "Boxes for the new kitchen", "Bought second-hand.", 4_400),
        ),
        actions=(
            ActionTold(
                "2026-11-16",
                "ring about the second-hand boxes, two winters on",
                left=True,
                carried=(CarriedTold("2026-10-23", "2026-10-12", "2026-11-16", "after the building work"),),
            ),
        ),
    ),
)

_FLOWERS = (
    AccountTold(
        name="Holloway Flowers",
        city="Spalding",
        industry="flowers",
        size="110 people",
        tags=("seasonal", "export"),
        website="hollowayflowers.example",
        contacts=(
            ContactTold("Rosalind Tate", "Despatch Manager", "uses it", "rosalind.tate"),
            ContactTold("Martin Holloway", "Owner", "decides", "martin"),
        ),
        years=(
            YearTold(2025, 8_200, "184321000112", "Flower boxes"),
            YearTold(2026, 8_900, "184321000110", "Flower boxes"),
        ),
        calls=(
            CallTold(
                "order boxes for Mother's Day",
                Kind.ORDER,
                "2026-02-06 16:10",
                "",
                order(2_250),
                people=("Rosalind Tate",),
                afterwards=True,
            ),
            CallTold(
                "share the returns from the Oslo shops",
                Kind.INFORMATION,
                "2026-11-09 17:00",
                "2026-11-10 14:00",
                advance("Rosalind sends the returns by shop", "2026-11-27", Fit.SMALLER),
                people=("Rosalind Tate",),
                next=ActionTold("2026-12-10", "compare the Oslo returns with the van curves", "Ana"),
            ),
        ),
    ),
    AccountTold(
        name="Vesterholm Blomster",
        city="Odense",
        industry="flowers",
        website="vesterholm.example",
        contacts=(ContactTold("Lone Vesterholm", "Owner", "", "lone"),),
        years=(
            YearTold(2025, 2_300, "031100000011", "Flower boxes"),
            YearTold(2026, 2_700, "032100000010", "Flower boxes"),
        ),
    ),
)

_CLINIC = (
    AccountTold(
        name="Pemberton Diagnostics",
        city="Newcastle",
        industry="diagnostics",
        size="330 people",
        tags=("samples",),
        website="pembertondx.example",
        contacts=(
            ContactTold("Anjali Rao", "Supply Manager", "buyer", "anjali.rao"),
            ContactTold("Stephen Thew", "Quality Director", "signs off", "stephen.thew"),
        ),
        years=(
            YearTold(2025, 17_400, "223223232233", "Sample boxes"),
            YearTold(2026, 19_200, "233233333330", "Sample boxes"),
        ),
        prospects=(
            ProspectTold("Validation of the small box", 15_000, "Validation", "2026-07-01", "2027-01-29"),
        ),
        calls=(
            CallTold(
                "let Stephen read our validation file",
                Kind.INFORMATION,
                "2025-07-21 10:00",
                "2025-07-23 11:00",
                advance(
                    "Stephen reads the file and marks it",
                    "2025-08-15",
                    kept="2025-08-20",
                    moved_to=("2025-08-22",),
                ),
                people=("Anjali Rao", "Stephen Thew"),
            ),
            CallTold(
                "approve the small box for samples at 5 degrees",
                Kind.AGREEMENT,
                "2026-06-29 16:30",
                "2026-07-01 10:00",
                advance("Stephen starts the validation", "2026-07-17", Fit.SMALLER, kept="2026-07-15"),
                people=("Stephen Thew",),
                channel=Channel.MEETING,
            ),
        ),
        history=(HistoryTold("2025-01-08", "e-mail", "asked for certificates, sent"),),
    ),
    AccountTold(
        name="Aldbrook Chemists",
        city="Wakefield",
        industry="pharmacy",
        size="27 shops",
        tags=("multi-site", "samples"),
        website="aldbrook.example",
        contacts=(ContactTold("Imran Sheikh", "Superintendent Pharmacist", "decides", "imran.sheikh"),),
        years=(
            YearTold(2025, 7_200, "111111111111", "Fridge loggers"),
            YearTold(2026, 7_950, "111111112110", "Fridge loggers"),
        ),
        calls=(
            CallTold(
                "put one logger in every vaccine fridge",
                Kind.AGREEMENT,
                "2025-09-29 15:00",
                "2025-10-01 13:00",
                advance(
                    "Imran tries three fridges in Wakefield", "2025-10-17", Fit.SMALLER, kept="2025-10-16"
                ),
                people=("Imran Sheikh",),
            ),
            CallTold(
                "take loggers for the twelve busiest shops",
                Kind.ORDER,
                "2026-09-24 16:00",
                "2026-09-29 13:00",
                CONTINUATION,
                note="He wants them all or none; the region decides on all in <2027-02>.",
                people=("Imran Sheikh",),
            ),
        ),
    ),
    AccountTold(
        name="Elmstead Clinics",
        city="Ipswich",
        industry="health care",
        tags=("samples", "public money"),
        website="elmsteadclinics.example",
        contacts=(ContactTold("Rachel Oduya", "Practice Manager", "", "rachel"),),
        years=(YearTold(2026, 2_100, "001001001100", "Fridge loggers"),),
        actions=(ActionTold("2026-11-20", "send Rachel the two-page leaflet", left=True),),
        calls=(
            CallTold(
                "say who buys for all five clinics",
                Kind.INTRODUCTION,
                "2026-07-22 12:40",
                "",
                CONTINUATION,
                people=("Rachel Oduya",),
                afterwards=True,
                note="She rang about a flat battery; asked her who buys. The region does, from next spring.",
            ),
        ),
    ),
    AccountTold(
        name="Rowan Vets",
        city="Perth",
        industry="veterinary",
        size="9 practices",
        tags=("samples",),
        website="rowanvets.example",
        contacts=(ContactTold("Isla Geddes", "Partner", "", "isla"),),
        years=(
            YearTold(2025, 1_900, "000100100101", "Fridge loggers"),
            YearTold(2026, 1_650, "000100100100", "Fridge loggers"),
        ),
        notes=(NoteTold("2026-04-01", "Nine practices, nine fridges, one invoice. Leave it just so."),),
    ),
)

FARM_AND_CLINIC = _FARM + _FLOWERS + _CLINIC
