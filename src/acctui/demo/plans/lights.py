"""The traffic lights of the sample book, by account, and the days on which they were swept."""

from acctui.demo.lights_told import FactorTold, amber, green, red, turning_green

SWEPT = ("2026-09-11", "2026-09-25", "2026-10-09", "2026-10-23", "2026-11-01", "2026-11-13")

_ALDER_FINCH = (
    FactorTold(
        text="Approved for all sites",
        turns=(
            amber("2025-10-06", "Bente's signature under the group list", why="two sites still buy alone"),
            turning_green("2026-02-03", "signed by Bente"),
        ),
    ),
    green("Quality manager speaks for us", "2026-04-14"),
    green("Pilot cut the claims by a third", "2026-10-19"),
    FactorTold(
        text="New FD may freeze spend",
        turns=(
            amber("2026-10-21", "what Tomas Riis cuts first", heard="2026-10-21"),
            red(
                "2026-11-12",
                stops="Open the Nordic region with them",
                until="the year is closed",
                why="no spending before New Year, says Maren",
                heard="2026-11-12",
            ),
        ),
    ),
    FactorTold(
        text="Plant manager is moving",
        turns=(
            amber("2026-10-29", "who follows him", by="2026-12-04", why="Jens rang, before the notice hung"),
        ),
    ),
)

_IVARSSON = (
    green("Operations manager speaks for us", "2025-04-10"),
    green("Depot lease runs to 2029", "2026-06-30"),
    green("Driver panel prefers ours", "2026-09-02"),
    FactorTold(
        text="The tender may be split in two",
        turns=(
            turning_green("2026-04-29", "one lot, said Karin", "2026-04-29"),
            amber(
                "2026-10-18", "the board vote on one lot or two", by="2026-11-15", why="rumour from Per Holm"
            ),
        ),
    ),
)

_DUNMORE = (
    green("Plant manager trusts Kim", "2026-05-14"),
    green("We beat the service level", "2026-09-01"),
    FactorTold(
        text="Board member asked for us",
        turns=(
            amber("2026-09-08", "whom the board asks before the floor is poured", heard="2026-09-08"),
            turning_green("2026-10-05", "Fintan told them to ask us"),
        ),
    ),
    FactorTold(
        text="A rival offers free hoods",
        turns=(amber("2026-06-03", "how the free ones stand the Oslo route"),),
        gone="2026-09-25",
        gone_why="they sent them back wet",
    ),
)

_BALTIC = (
    green("Planner shares her pallet figures", "2026-02-25"),
    FactorTold(
        text="Buys a rival depot",
        turns=(amber("2026-11-10", "the asking price", by="2026-12-10", why="trade paper"),),
    ),
)

_GLASSHOUSE = (
    green("Auditor told us the way back", "2026-09-30"),
    FactorTold(
        text="Off the preferred list",
        turns=(
            amber("2026-07-13", "the second audit", why="remarks on the washing line"),
            red("2026-10-02", "90,000 in <2026>", until="the audit is passed", why="letter came today"),
        ),
    ),
    FactorTold(
        text="Two buyers, one budget",
        turns=(amber("2026-10-06", "who signs", heard="2026-10-06"),),
    ),
)

_NORTHMOOR = (
    FactorTold(text="Flour price talks", turns=(amber("2026-11-14", "the harvest contract"),)),
    FactorTold(
        text="Ops manager refuses trials",
        turns=(red("2026-11-19", stops="Two ovens on our line", why="said it again, in front of Susan"),),
    ),
)

_JUNIPER = (
    green("Coordinator packs in our boxes", "2026-06-18"),
    green("Lab head is an old customer", "2026-11-02"),
    FactorTold(text="Grant decision", turns=(amber("2026-11-06", "the ministry"),)),
)

_ESKILD = (
    green("Yard draws our lockers in", "2026-04-30"),
    green("Sole supplier for lockers", "2026-06-08"),
    green("Crew asks for us by name", "2026-10-09", heard="2026-10-09"),
    FactorTold(text="Fleet manager retires", turns=(amber("2026-10-23", "his deputy"),)),
)

_FENNIMORE = (green("Reached the goal early", "2026-10-30", heard="2026-10-30"),)

_KESTREL = (green("Trial batch is on the floor", "2026-11-17"),)

LIGHTS = {
    "Alder & Finch": _ALDER_FINCH,
    "Ivarsson Logistik": _IVARSSON,
    "Dunmore Dairies": _DUNMORE,
    "Baltic Cold Chain": _BALTIC,
    "Glasshouse Nordic": _GLASSHOUSE,
    "Northmoor Bakeries": _NORTHMOOR,
    "Juniper Labs": _JUNIPER,
    "Eskild Marine": _ESKILD,
    "Fennimore Foods": _FENNIMORE,
    "Kestrel Packaging": _KESTREL,
}
