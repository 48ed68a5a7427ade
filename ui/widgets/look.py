"""Sizes, colours and type of the program, for light and dark."""

from __future__ import annotations

from dataclasses import dataclass

GRID = 8
TARGET = 40
BIG_TARGET = 48
READING_WIDTH = 880
FOLD_WIDTH = 800
TINY, SMALL, BODY, HEAD, TITLE = 11, 13, 15, 18, 24
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
