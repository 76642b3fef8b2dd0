"""What came over from the program used before and names no account at all."""

from acctui.demo.told import HistoryTold, ProspectTold

UNNAMED_HISTORY = (
    HistoryTold("2024-11-19", "call", "unknown caller, asked for a catalogue"),
    HistoryTold("2025-02-10", "lost deal", "Enquiry from the web form, boxes", "Never answered.", 900),
)
UNNAMED_PROSPECTS = (
    ProspectTold("Hospital kitchen, enquiry from the fair", 18_000, "Prospecting", "2026-09-18"),
    ProspectTold(
        "Brewery in Odense, asked for loggers", 6_500, "Prospecting", "2026-10-06", owner="Kim Sand"
    ),
    ProspectTold("Vaccine cold room, through a builder", 31_000, "Qualified", "2026-08-12", "2027-04-30"),
)
