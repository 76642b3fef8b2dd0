"""Boats, ferries and two old houses: plain accounts around the British coast and across the Sound."""

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
    QuoteTold,
    Withdrawn,
    YearTold,
    advance,
    order,
)
from acctui.domain.call import Channel, Fit, Kind

_BRITISH_COAST = (
    AccountTold(
        name="Tidewater Trawlers",
        city="Grimsby",
        industry="fishing",
        size="8 boats",
        tags=("fish", "fleet"),
        website="tidewatertrawlers.example",
        phone="01632 960377",
        contacts=(ContactTold("Maureen Coyle", "Fleet Office", "buyer", "office", "01632 960378"),),
        years=(
            YearTold(2025, 4_900, "110110110111", "Hold loggers"),
            YearTold(2026, 6_300, "110121121110", "Hold loggers"),
        ),
        calls=(
            CallTold(
                "fit a hold logger on one boat for a trip",
                Kind.TRIAL,
                "2025-06-30 09:00",
                "2025-07-02 10:00",
                advance("Maureen names the boat", "2025-07-09", broken="2025-07-16"),
                people=("Maureen Coyle",),
            ),
            CallTold(
                "order hold loggers for the three large boats",
                Kind.ORDER,
                "2026-08-12 09:40",
                "2026-08-12 10:00",
                order(2_100),
                people=("Maureen Coyle",),
                logged="2026-08-15 09:20",
                note="Logged on Saturday from the kitchen table; the call was on Wednesday.",
            ),
        ),
    ),
    AccountTold(
        name="Saltmarsh Oysters",
        city="Colchester",
        industry="shellfish",
        tags=("fish", "last mile"),
        website="saltmarshoysters.example",
        contacts=(ContactTold("Jem Cutler", "Owner", "decides", "jem"),),
        years=(
            YearTold(2025, 3_400, "321100013334", "Thermal boxes"),
            YearTold(2026, 3_850, "321100013330", "Thermal boxes"),
        ),
        calls=(
            CallTold(
                "order boxes before the oyster season",
                Kind.ORDER,
                "2026-08-27 10:20",
                "",
                order(1_250),
                people=("Jem Cutler",),
                afterwards=True,
                said=(QuoteTold("Jem Cutler", "If it has an R in the month, I need boxes."),),
            ),
        ),
    ),
    AccountTold(
        name="Quayside Ferries",
        city="Harwich",
        industry="ferries",
        size="4 ships",
        tags=("fleet",),
        website="quaysideferries.example",
        contacts=(
            ContactTold("Anthea Burrows", "Catering Manager", "uses it", "anthea.burrows"),
            ContactTold("Neil Garrick", "Procurement", "buyer", "neil.garrick"),
        ),
        years=(
            YearTold(2025, 11_600, "112122321111", "Galley loggers"),
            YearTold(2026, 10_200, "112122211110", "Galley loggers"),
        ),
        calls=(
            CallTold(
                "introduce me to the technical superintendent",
                Kind.INTRODUCTION,
                "2026-04-16 14:20",
                "2026-04-16 15:00",
                CONTINUATION,
                people=("Neil Garrick",),
            ),
            CallTold(
                "let us test one galley during the refit",
                Kind.TRIAL,
                "2026-10-20 09:40",
                "2026-10-22 10:00",
                advance(
                    "Anthea asks the ship for a day in dock",
                    "2026-11-13",
                    Fit.SMALLER,
                    moved_to=("2026-11-20",),
                ),
                people=("Anthea Burrows",),
                before=(Moved("2026-10-21 16:00", "2026-10-23 10:00"),),
            ),
        ),
        actions=(
            ActionTold("2026-11-19", "send Anthea the galley plan of the sister ship", "Ana", left=True),
        ),
        history=(HistoryTold("2024-11-28", "meeting", "ship visit, cold room 2"),),
    ),
)

_HOUSES = (
    AccountTold(
        name="Inchmore Distillers",
        city="Inverness",
        industry="distilling",
        tags=("export",),
        website="inchmore.example",
        contacts=(ContactTold("Catriona Munro", "Logistics", "buyer", "catriona.munro"),),
        years=(
            YearTold(2025, 2_600, "000100200301", "Loggers"),
            YearTold(2026, 3_300, "000100200310", "Loggers"),
        ),
        calls=(
            CallTold(
                "answer which casks travel in winter",
                Kind.INFORMATION,
                "2026-10-26 11:15",
                "",
                NO_SALE,
                people=("Catriona Munro",),
                channel=Channel.EMAIL,
                reply_by="2026-11-06",
                on="2026-11-09",
                logged="2026-11-09 08:50",
                messages=(
                    NoteTold("2026-10-26", "Three questions, one line each."),
                    NoteTold("2026-11-06", "Catriona: no casks move between November and March. A clean no."),
                ),
            ),
        ),
    ),
    AccountTold(
        name="Hallberg & Söner",
        city="Malmö",
        industry="food wholesale",
        size="190 people",
        tags=("chilled",),
        website="hallbergsoner.example",
        contacts=(
            ContactTold("Gunnar Hallberg", "Managing Director", "decides"),
            ContactTold("Ylva Hallberg", "Purchasing", "buyer", "ylva"),
        ),
        years=(
            YearTold(2025, 15_300, "222323223333", "Thermal boxes"),
            YearTold(2026, 16_400, "222333323330", "Thermal boxes"),
        ),
        calls=(
            CallTold(
                "extend the frame by a year",
                Kind.AGREEMENT,
                "2025-12-15 09:00",
                "2025-12-16 10:00",
                advance("Ylva returns the frame signed", "2026-01-09", kept="2026-01-08"),
                people=("Ylva Hallberg",),
            ),
            CallTold(
                "introduce the two sons to us",
                Kind.INTRODUCTION,
                "2026-05-04 10:00",
                "2026-05-12 11:00",
                people=("Gunnar Hallberg",),
                before=(Moved("2026-05-11 09:15", "2026-05-19 11:00"),),
                withdrawn=Withdrawn(
                    "2026-05-18 16:45", "Gunnar in hospital; sent a card, no business until he rings"
                ),
            ),
        ),
        notes=(
            NoteTold(
                "2026-07-09", "Gunnar is back three days a week and in good spirits.", "Gunnar Hallberg"
            ),
        ),
    ),
)


COAST = _BRITISH_COAST + _HOUSES
