"""Northmoor Bakeries: oven probes, a buyer who wants them and an operations manager who refuses trials."""

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
    Tried,
    YearTold,
    advance,
    order,
)
from acctui.domain.call import Channel, Fit, Kind

_CALLS = (
    CallTold(
        "show me one oven on a night shift",
        Kind.INFORMATION,
        "2025-09-09 14:00",
        "2025-09-16 21:30",
        advance("Dev lets me stand by oven 3 from ten to two", "2025-09-23", kept="2025-09-23"),
        people=("Dev Malhotra",),
    ),
    CallTold(
        "order probes for oven 3",
        Kind.ORDER,
        "2026-01-27 09:00",
        "2026-01-28 11:00",
        order(2_400),
        people=("Susan Okoro",),
    ),
    CallTold(
        "compare a week of oven 3 with a week of oven 4",
        Kind.TRIAL,
        "2026-03-17 16:00",
        "2026-03-19 10:00",
        advance("Dev writes down the burnt trays of both ovens", "2026-04-02", kept="2026-04-02"),
        people=("Dev Malhotra",),
        gain="he finally knows what oven 4 costs him",
        said=(QuoteTold("Dev Malhotra", "Forty trays a night. I had guessed fifteen."),),
    ),
    CallTold(
        "agree in principle to two ovens on our line",
        Kind.AGREEMENT,
        "2026-05-07 13:20",
        "2026-05-07 14:00",
        CONTINUATION,
        people=("Susan Okoro",),
        note="Susan is for it, her budget is for it, Graham is not.",
    ),
    CallTold(
        "order probes for the pastry ovens",
        Kind.ORDER,
        "2026-07-14 10:30",
        "2026-07-15 09:30",
        CONTINUATION,
        people=("Susan Okoro", "Dev Malhotra"),
        before=(Tried("2026-07-14 16:10", "voicemail"),),
        note="Budget frozen until the flour price is settled. Dev would sign today.",
    ),
    CallTold(
        "give us three reasons against a trial",
        Kind.INFORMATION,
        "2026-09-22 09:00",
        "2026-09-23 13:30",
        advance("Graham lists what went wrong in <2023>", "2026-10-07", Fit.SMALLER, broken="2026-10-14"),
        people=("Graham Pell",),
        channel=Channel.MEETING,
        note="He lost a weekend's bread to somebody's trial three years ago. Not ours, but he was blamed.",
        said=(QuoteTold("Graham Pell", "Nobody plugs anything into my line again."),),
    ),
    CallTold(
        "let us sit in on the <2027> line meeting",
        Kind.OTHER,
        "2026-10-30 09:45",
        "2026-10-30 10:00",
        NO_SALE,
        people=("Graham Pell",),
    ),
    CallTold(
        "name who signs off the oven trial",
        Kind.INFORMATION,
        "2026-11-18 17:05",
        "2026-11-19 11:00",
        people=("Susan Okoro",),
        gain="Susan need not fight Graham alone",
        towards="put two ovens on our line",
    ),
)

NORTHMOOR = AccountTold(
    name="Northmoor Bakeries",
    city="Leeds",
    industry="bakery",
    candidate="forty burnt trays a night on each of nine ovens; two ovens on our line would show it",
    size="870 people, 9 ovens",
    tags=("nordic", "ovens"),
    website="northmoorbakeries.example",
    phone="0113 496 0140",
    team=(("Kim Sand", "field engineer"), ("Ruth Adler", "manager")),
    contacts=(
        ContactTold("Susan Okoro", "Senior Buyer", "buyer", "susan.okoro", "0113 496 0141"),
        ContactTold("Dev Malhotra", "Technical Manager", "speaks for us", "dev.malhotra"),
        ContactTold("Graham Pell", "Operations Manager", "refuses trials", "g.pell"),
    ),
    years=(
        YearTold(2025, 14_600, "000113424453", "Oven probes"),
        YearTold(2026, 18_300, "353175535730", "Oven probes"),
    ),
    calls=_CALLS,
    actions=(
        ActionTold(
            "2026-12-14",
            "find one baker who ran a trial and would tell Graham so",
            urgent=True,
            answers="Ops manager refuses trials",
        ),
        ActionTold("", "Oven trial start", "Kim", month="2027-01-15"),
    ),
    notes=(
        NoteTold(
            "2026-11-14", "Flour price talks run until the harvest contract is signed; nothing moves before."
        ),
        NoteTold(
            "2026-11-19",
            "Graham repeated it in front of Susan: no trials. She rang me afterwards.",
            "Graham Pell",
        ),
    ),
    history=(HistoryTold("2025-02-04", "e-mail", "asked for a data sheet of the oven probe"),),
)
