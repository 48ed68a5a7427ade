"""Sizes, colours and type of the program, for light, dark and high contrast."""

from __future__ import annotations

from dataclasses import dataclass, replace

GRID = 8
TARGET = 40
BIG_TARGET = 48
READING_WIDTH = 880
# A table is never lower than its head and a few rows; the page scrolls instead. In a low window fewer are
# enough, for there the table fills what is left and scrolls alone.
LEAST_ROWS, LOW_ROWS = 5, 3
FOLD_WIDTH = 800
TINY, SMALL, BODY, HEAD, LARGE, TITLE, LARGEST = TYPE_SCALE = (11, 13, 15, 18, 20, 24, 28)
# Naskh letters are small for their size beside Latin ones.
ARABIC_LARGER = 2


@dataclass(frozen=True)
class Colours:
    """Every colour by its meaning; text colours reach 4.5:1 on the grounds they stand on."""

    ground: str
    sheet: str
    sunken: str
    ink: str
    quiet: str
    faded: str
    line: str
    edge: str
    accent: str
    accent_strong: str
    on_accent: str
    accent_soft: str
    focus: str
    error: str
    error_soft: str
    warning: str
    warning_soft: str
    done: str
    done_soft: str
    practice: str
    on_practice: str


LIGHT = Colours(
    ground="#f4f3ef",
    sheet="#ffffff",
    sunken="#eceae4",
    ink="#1b2a30",
    quiet="#505f66",
    faded="#77848a",
    line="#dad8d1",
    edge="#77848a",
    accent="#14595f",
    accent_strong="#0d4348",
    on_accent="#ffffff",
    accent_soft="#e0ecea",
    focus="#b4480c",
    error="#9f2218",
    error_soft="#fbe9e6",
    warning="#734700",
    warning_soft="#fdf1d7",
    done="#1d6437",
    done_soft="#e4f1e7",
    practice="#5a3a80",
    on_practice="#ffffff",
)

DARK = Colours(
    ground="#13191c",
    sheet="#1b2327",
    sunken="#0e1315",
    ink="#e7ebe9",
    quiet="#a8b5b8",
    faded="#7b8a90",
    line="#313c41",
    edge="#7b8a90",
    accent="#74c5c0",
    accent_strong="#97d7d3",
    on_accent="#06211f",
    accent_soft="#1d3838",
    focus="#ffb070",
    error="#ff9d92",
    error_soft="#3a1f1c",
    warning="#f2c56f",
    warning_soft="#352a14",
    done="#86d3a0",
    done_soft="#17301f",
    practice="#c9acf0",
    on_practice="#23103f",
)

# High contrast: 7:1 for text (4.5:1 where chosen), 3:1 between chosen and not, a line around everything.
CONTRAST_LIGHT = Colours(
    ground="#ffffff",
    sheet="#ffffff",
    sunken="#ffffff",
    ink="#000000",
    quiet="#000000",
    faded="#595959",
    line="#000000",
    edge="#000000",
    accent="#00325f",
    accent_strong="#000000",
    on_accent="#ffffff",
    accent_soft="#6f8fc0",
    focus="#8f1d00",
    error="#8b0000",
    error_soft="#ffffff",
    warning="#5c3500",
    warning_soft="#ffffff",
    done="#00471c",
    done_soft="#ffffff",
    practice="#3d1a66",
    on_practice="#ffffff",
)

CONTRAST_DARK = Colours(
    ground="#000000",
    sheet="#000000",
    sunken="#000000",
    ink="#ffffff",
    quiet="#ffffff",
    faded="#a6a6a6",
    line="#ffffff",
    edge="#ffffff",
    accent="#7fdcff",
    accent_strong="#ffffff",
    on_accent="#000000",
    accent_soft="#2a5fae",
    focus="#ffd800",
    error="#ffaaa0",
    error_soft="#000000",
    warning="#ffd27a",
    warning_soft="#000000",
    done="#8ff0b0",
    done_soft="#000000",
    practice="#d9c2ff",
    on_practice="#000000",
)

LOOKS = (LIGHT, DARK, CONTRAST_LIGHT, CONTRAST_DARK)

# What lies on paper or on a photograph is the same in every look.
PAPER, INK_ON_PAPER, ACCENT_ON_PAPER = "#ffffff", "#000000", "#17465a"
CUT_AWAY = (255, 255, 255, 190)
FOUND_ON_PAPER, FOUND_NOW = (255, 214, 0, 90), (240, 120, 0, 130)


def colours_for(*, dark: bool, contrast: bool) -> Colours:
    """The colours of a look."""
    return LOOKS[(2 if contrast else 0) + dark]


def is_high_contrast(colours: Colours) -> bool:
    """Whether these are the colours of a look of high contrast."""
    return colours in (CONTRAST_LIGHT, CONTRAST_DARK)


def on_chosen(colours: Colours) -> Colours:
    """The colours for words and signs on the ground of what is chosen, which is deep in high contrast."""
    if not is_high_contrast(colours):
        return colours
    ink = colours.ink
    return replace(colours, quiet=ink, accent=ink, warning=ink, done=ink, error=ink)


def colours_on(ground: str) -> Colours:
    """The colours of the look whose windows have this ground, such as ``#f4f3ef``; light for any other."""
    return next((each for each in LOOKS if each.ground == ground), LIGHT)
