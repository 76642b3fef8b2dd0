"""The colours acctui is drawn in: one table of tokens for dark terminals and one for light ones."""

from __future__ import annotations

from typing import NamedTuple


class Tokens(NamedTuple):
    """One colour for each meaning, as `#RRGGBB`; nothing on a screen has a colour that is not here."""

    bg: str
    bar: str
    raised: str
    cursor: str
    field: str
    track: str
    text: str
    soft: str
    dim: str
    accent: str
    border: str
    meter: str
    green: str
    amber: str
    red: str
    ink: str
    scrim: str

    def by_name(self) -> dict[str, str]:
        """Give the whole table, name to colour."""
        return self._asdict()


DARK = Tokens(
    bg="#14171C",
    bar="#1B1F26",
    raised="#20252D",
    cursor="#212B3C",
    field="#2A303A",
    track="#323A47",
    text="#E3E7ED",
    soft="#B9C1CD",
    dim="#98A2B1",
    accent="#8FB4FF",
    border="#6F798A",
    meter="#5E7BA3",
    green="#3FCBA0",
    amber="#FBCB55",
    red="#F8705F",
    ink="#14171C",
    scrim="#636C7B",
)

LIGHT = Tokens(
    bg="#FBFAF7",
    bar="#F1EFEA",
    raised="#FFFFFF",
    cursor="#E1E8F8",
    field="#ECEAE4",
    track="#D3D7DE",
    text="#1E232B",
    soft="#434B58",
    dim="#59626F",
    accent="#2450C0",
    border="#79818D",
    meter="#6781AA",
    green="#095F34",
    amber="#8C5D00",
    red="#88050F",
    ink="#FBFAF7",
    scrim="#7F8792",
)
