"""The colours hold their contrast, and the lights stay apart for every eye."""

import math
from collections.abc import Sequence
from itertools import combinations

import pytest
from tests.tui.checks import contrast, luminance
from tests.tui.kit import Bare
from textual.theme import Theme

from acctui.tui.look import LOOKS
from acctui.tui.parts import chip
from acctui.tui.theme import DARK, LIGHT, THEMES, TOKENS, Tokens

BOTH = pytest.mark.parametrize("tokens", [DARK, LIGHT], ids=["dark", "light"])
GROUNDS = ["bg", "bar", "raised", "cursor", "field"]
PAGES = ["bg", "bar", "raised", "cursor"]
LIGHTS = ["green", "amber", "red"]

NORMAL = ((1.0, 0.0, 0.0), (0.0, 1.0, 0.0), (0.0, 0.0, 1.0))
EYES = {
    "normal": NORMAL,
    "deuteranopia": (
        (0.367322, 0.860646, -0.227968),
        (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881),
    ),
    "protanopia": (
        (0.152286, 1.052583, -0.204868),
        (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
    ),
    "tritanopia": (
        (1.255528, -0.076749, -0.178779),
        (-0.078411, 0.930809, 0.147602),
        (0.004733, 0.691367, 0.303900),
    ),
}

Vector = Sequence[float]


def linear(colour: str) -> Vector:
    """Turn `#RRGGBB` into linear light."""
    shares = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    return [s / 12.92 if s <= 0.04045 else ((s + 0.055) / 1.055) ** 2.4 for s in shares]


def times(matrix: Sequence[Vector], vector: Vector) -> Vector:
    """Multiply a matrix by a vector."""
    return [sum(m * v for m, v in zip(row, vector, strict=True)) for row in matrix]


def lab(light: Vector) -> Vector:
    """Turn linear light into CIELAB under D65."""
    to_xyz = ((0.4124, 0.3576, 0.1805), (0.2126, 0.7152, 0.0722), (0.0193, 0.1192, 0.9505))
    shares = zip(times(to_xyz, [min(1, max(0, v)) for v in light]), (0.95047, 1.0, 1.08883), strict=True)
    x, y, z = (
        s ** (1 / 3) if s > 216 / 24389 else (24389 / 27 * s + 16) / 116
        for s in (v / white for v, white in shares)
    )
    return [116 * y - 16, 500 * (x - y), 200 * (y - z)]


def ciede2000(one: Vector, other: Vector) -> float:
    """Give the CIEDE2000 distance of two CIELAB colours."""
    chroma = (math.hypot(*one[1:]) + math.hypot(*other[1:])) / 2
    stretch = 1 + 0.5 * (1 - math.sqrt(chroma**7 / (chroma**7 + 25**7)))
    (l1, c1, h1), (l2, c2, h2) = (_polar(colour, stretch) for colour in (one, other))
    turn = (h2 - h1 + 180) % 360 - 180 if c1 * c2 else 0.0
    hue = (h1 + turn / 2) % 360 if c1 * c2 else h1 + h2
    lightness, mean = (l1 + l2) / 2, (c1 + c2) / 2
    return _weighed(
        (l2 - l1, c2 - c1, 2 * math.sqrt(c1 * c2) * math.sin(math.radians(turn / 2))), lightness, mean, hue
    )


def _polar(colour: Vector, stretch: float) -> tuple[float, float, float]:
    lightness, a, b = colour
    return lightness, math.hypot(a * stretch, b), math.degrees(math.atan2(b, a * stretch)) % 360


def _weighed(delta: tuple[float, float, float], lightness: float, mean: float, hue: float) -> float:
    def cos(degrees: float) -> float:
        return math.cos(math.radians(degrees))

    t = 1 - 0.17 * cos(hue - 30) + 0.24 * cos(2 * hue) + 0.32 * cos(3 * hue + 6) - 0.20 * cos(4 * hue - 63)
    by_lightness = 1 + 0.015 * (lightness - 50) ** 2 / math.sqrt(20 + (lightness - 50) ** 2)
    by_chroma, by_hue = 1 + 0.045 * mean, 1 + 0.015 * mean * t
    bend = math.exp(-(((hue - 275) / 25) ** 2))
    turned = -2 * math.sin(math.radians(60 * bend)) * math.sqrt(mean**7 / (mean**7 + 25**7))
    dl, dc, dh = delta[0] / by_lightness, delta[1] / by_chroma, delta[2] / by_hue
    return math.sqrt(dl**2 + dc**2 + dh**2 + turned * dc * dh)


def distance(one: str, other: str, eye: Sequence[Vector] = NORMAL) -> float:
    """Give the distance of two colours as an eye sees them."""
    return ciede2000(lab(times(eye, linear(one))), lab(times(eye, linear(other))))


def greyness(colour: str) -> float:
    """Give L* of a colour, all that is left of it in grey."""
    y = luminance(colour)
    return 116 * y ** (1 / 3) - 16 if y > 216 / 24389 else 24389 / 27 * y


def test_the_distance_agrees_with_the_published_example() -> None:
    assert ciede2000((50, 2.6772, -79.7751), (50, 0, -82.7485)) == pytest.approx(2.0425, abs=1e-4)
    assert ciede2000((22.7233, 20.0904, -46.6940), (23.0331, 14.9730, -42.5619)) == pytest.approx(
        2.0373, abs=1e-4
    )


@BOTH
@pytest.mark.parametrize("token", ["text", "soft", "dim", "accent", "green", "amber", "red"])
def test_text_is_readable_on_every_ground(tokens: Tokens, token: str) -> None:
    colours = tokens.by_name()
    assert min(contrast(colours[token], colours[ground]) for ground in GROUNDS) >= 4.5


@BOTH
@pytest.mark.parametrize("token", ["border", "meter"])
def test_lines_and_bars_stand_out_from_every_page(tokens: Tokens, token: str) -> None:
    colours = tokens.by_name()
    assert min(contrast(colours[token], colours[ground]) for ground in PAGES) >= 3


@BOTH
@pytest.mark.parametrize("light", [*LIGHTS, "accent", "soft"])
def test_ink_is_readable_on_chips_cursor_and_selection(tokens: Tokens, light: str) -> None:
    colours = tokens.by_name()
    assert contrast(colours["ink"], colours[light]) >= 4.5


@BOTH
def test_the_year_tick_stands_out_from_the_bar(tokens: Tokens) -> None:
    assert contrast(tokens.text, tokens.meter) >= 3


@BOTH
@pytest.mark.parametrize("eye", EYES)
@pytest.mark.parametrize("pair", list(combinations(LIGHTS, 2)))
def test_two_lights_are_told_apart_by_every_eye(tokens: Tokens, eye: str, pair: tuple[str, str]) -> None:
    colours = tokens.by_name()
    assert distance(colours[pair[0]], colours[pair[1]], EYES[eye]) >= 10


@BOTH
def test_two_lights_are_told_apart_in_grey_amber_lightest_and_red_darkest(tokens: Tokens) -> None:
    green, amber, red = (greyness(tokens.by_name()[light]) for light in LIGHTS)
    assert amber - green >= 7
    assert green - red >= 7


@BOTH
@pytest.mark.parametrize("light", LIGHTS)
def test_the_accent_is_no_light(tokens: Tokens, light: str) -> None:
    assert min(distance(tokens.accent, tokens.by_name()[light], eye) for eye in EYES.values()) >= 10.8


@pytest.mark.parametrize("theme", THEMES, ids=[theme.name for theme in THEMES])
def test_textual_draws_with_the_table_and_never_blends(theme: Theme) -> None:
    drawn = Bare(theme=theme.name).get_css_variables()
    tokens = TOKENS[theme.name].by_name()
    assert {name: drawn[name].upper() for name in tokens} == tokens
    roles = {
        "primary": "accent",
        "background": "bg",
        "surface": "bar",
        "panel": "raised",
        "foreground": "text",
    }
    assert {role: drawn[role].upper() for role in roles} == {
        role: tokens[token] for role, token in roles.items()
    }


def test_a_style_is_made_once_and_says_exactly_its_tokens() -> None:
    look = LOOKS["acctui-dark"]
    style = look["soft bold", "bar"]
    assert style is look["soft bold", "bar"]
    assert (style.color and style.color.name, style.bgcolor and style.bgcolor.name) == (
        DARK.soft.lower(),
        DARK.bar.lower(),
    )
    assert style.bold


def test_a_chip_is_a_bold_ink_letter_on_the_light() -> None:
    text, name = chip("R", "red")
    style = LOOKS["acctui-light"][name, "bg"]
    assert text == " R "
    assert style.bgcolor is not None
    assert style.bgcolor.name == LIGHT.red.lower()
    assert style.bold
