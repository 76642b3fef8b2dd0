"""Kitchens, stalls and sweet things: plain accounts that buy, or might, and need nothing more for now."""

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
    Withdrawn,
    YearTold,
    advance,
    order,
)
from acctui.domain.call import Channel, Fit, Kind

_KITCHENS = (
    AccountTold(
        name="Dovetail Catering",
        city="Manchester",
        industry="catering",
        size="140 people",
        tags=("seasonal",),
        website="dovetailcatering.example",
        contacts=(ContactTold("Grace Adeyemi", "Head of Events", "buyer", "grace"),),
        years=(
            YearTold(2025, 6_400, "000112211035", "Box hire"),
            YearTold(2026, 7_100, "000212321130", "Box hire"),
        ),
        calls=(
            CallTold(
                "order boxes for the Christmas parties",
                Kind.ORDER,
                "2025-10-14 12:20",
                "2025-10-16 15:00",
                order(1_900),
                people=("Grace Adeyemi",),
            ),
            CallTold(
                "double the hire for the Christmas parties",
                Kind.ORDER,
                "2026-10-12 11:10",
                "",
                order(2_300),
                people=("Grace Adeyemi",),
                afterwards=True,
                note="She rang in a panic: two venues more. I knew what I wanted once she said the dates.",
            ),
        ),
    ),
    AccountTold(
        name="Castellan Hotels",
        city="Edinburgh",
        industry="hotels",
        size="11 hotels",
        tags=("multi-site",),
        website="castellanhotels.example",
        contacts=(
            ContactTold("Morag Lennox", "Group Purchasing", "buyer", "morag.lennox"),
            ContactTold("Alasdair Reid", "Executive Chef", "uses it"),
        ),
        years=(
            YearTold(2025, 9_800, "111112221112", "Fridge loggers"),
            YearTold(2026, 8_300, "111211112210", "Fridge loggers"),
        ),
        prospects=(ProspectTold("Fridge loggers, six more hotels", 9_600, "Qualified", "2026-05-20"),),
        calls=(
            CallTold(
                "roll the loggers out to six more hotels",
                Kind.AGREEMENT,
                "2026-05-20 10:05",
                "2026-05-20 10:30",
                CONTINUATION,
                people=("Morag Lennox",),
            ),
        ),
        actions=(ActionTold("2026-11-17", "tell Morag what the six hotels would save", left=True),),
        history=(HistoryTold("2025-02-07", "call", "invoice question, settled"),),
    ),
    AccountTold(
        name="Granary Row Markets",
        city="London",
        industry="food market",
        tags=("last mile",),
        website="granaryrow.example",
        contacts=(ContactTold("Leila Haddad", "Market Manager", "", "leila"),),
        years=(YearTold(2026, 3_150, "000011122210", "Box hire"),),
        calls=(
            CallTold(
                "let twelve stalls share forty boxes for a month",
                Kind.TRIAL,
                "2026-05-06 16:39:20",
                "2026-05-06 16:30",
                advance("Leila picks the twelve stalls", "2026-05-15", kept="2026-05-15"),
                people=("Leila Haddad",),
                logged="2026-05-06 16:40",
            ),
        ),
    ),
    AccountTold(
        name="Kittiwake Meals",
        city="Whitby",
        industry="ready meals",
        tags=("chilled", "last mile"),
        website="kittiwakemeals.example",
        contacts=(ContactTold("Ben Stainsby", "Owner", "decides", "ben"),),
        years=(
            YearTold(2025, 4_300, "000001112222", "Meal boxes"),
            YearTold(2026, 5_900, "111112222220", "Meal boxes"),
        ),
        calls=(
            CallTold(
                "send us a week of delivery addresses",
                Kind.INFORMATION,
                "2025-09-17 10:00",
                "2025-09-18 09:30",
                advance("Ben sends the addresses of one week", "2025-09-26", kept="2025-09-30"),
                people=("Ben Stainsby",),
            ),
        ),
    ),
    AccountTold(
        name="Orchard Gate Juices",
        city="Taunton",
        industry="juices",
        tags=("seasonal", "chilled"),
        website="orchardgate.example",
        contacts=(ContactTold("Philippa Coombe", "Sales Director", "", "philippa"),),
        years=(
            YearTold(2025, 5_200, "001234432100", "Bottle crates"),
            YearTold(2026, 5_650, "001234432100", "Bottle crates"),
        ),
        notes=(NoteTold("2026-08-05", "The press runs from August to October; do not ring before ten."),),
    ),
    AccountTold(
        name="Wexcombe Wines",
        city="Swindon",
        industry="wine merchants",
        website="wexcombewines.example",
        contacts=(ContactTold("Oliver Tranter", "Buyer", "", "oliver.tranter"),),
        calls=(
            CallTold(
                "try cellar loggers next to the old dial for a month",
                Kind.TRIAL,
                "2026-02-25 11:00",
                "2026-03-10 10:00",
                withdrawn=Withdrawn(
                    "2026-03-09 15:30", "Sold to a chain that buys centrally; nothing to decide here now"
                ),
                people=("Oliver Tranter",),
            ),
        ),
    ),
)

_SWEET = (
    AccountTold(
        name="Lanterne Chocolatiers",
        city="Ghent",
        industry="confectionery",
        size="60 people",
        tags=("seasonal", "export"),
        website="lanterne.example",
        contacts=(
            ContactTold("Céleste De Wilde", "Production", "uses it", "celeste"),
            ContactTold("Bram Lanterne", "Owner", "decides", "bram"),
        ),
        years=(
            YearTold(2025, 8_700, "251000012345", "Thermal boxes"),
            YearTold(2026, 9_450, "251000012340", "Thermal boxes"),
        ),
        calls=(
            CallTold(
                "order boxes for Easter",
                Kind.ORDER,
                "2026-01-29 13:10",
                "2026-01-29 14:00",
                order(2_600),
                people=("Bram Lanterne", "Céleste De Wilde"),
            ),
            CallTold(
                "let a logger travel to Copenhagen in the pralines",
                Kind.TRIAL,
                "2026-11-03 09:00",
                "2026-11-05 14:00",
                advance("Céleste packs two loggers on Thursday", "2026-11-19"),
                people=("Céleste De Wilde",),
                gain="proof that the bloom comes from the van and not from her kitchen",
            ),
        ),
    ),
    AccountTold(
        name="Silverdale Ices",
        city="Lancaster",
        industry="ice cream",
        tags=("seasonal",),
        website="silverdaleices.example",
        contacts=(ContactTold("Harriet Whiteside", "Owner", "decides", "harriet"),),
        years=(
            YearTold(2025, 6_900, "000123665100", "Freezer loggers"),
            YearTold(2026, 7_600, "000123765100", "Freezer loggers"),
        ),
        calls=(
            CallTold(
                "order before the season this time",
                Kind.ORDER,
                "2026-03-02 10:20",
                "2026-03-02 11:00",
                NO_SALE,
                people=("Harriet Whiteside",),
                note="Waits for the weather, every year. Rang in June and wanted everything by Friday.",
            ),
        ),
    ),
    AccountTold(
        name="Copperhill Brewing",
        city="Sheffield",
        industry="brewing",
        size="75 people",
        website="copperhill.example",
        contacts=(ContactTold("Ged Foyle", "Head Brewer", "uses it", "ged"),),
        years=(
            YearTold(2025, 4_100, "100201020102", "Cellar loggers"),
            YearTold(2026, 3_700, "100201020100", "Cellar loggers"),
        ),
        calls=(
            CallTold(
                "show us where the kegs wait in August",
                Kind.INFORMATION,
                "2026-08-03 17:00",
                "2026-08-05 10:00",
                advance("Ged walks the yard with us", "2026-08-05", Fit.AS_STATED, done=True),
                people=("Ged Foyle",),
                channel=Channel.MEETING,
            ),
        ),
    ),
)


KITCHENS = _KITCHENS + _SWEET
