"""The style sheet, made from the colours and sizes of ``look``."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path
from string import Template

from ui.widgets.look import ARABIC_LARGER, BODY, HEAD, SMALL, TARGET, TINY, TITLE, Colours

ICONS = Path(__file__).parent.parent / "icons"

SHEET = Path(__file__).with_name("style.qss")


def style_sheet(colours: Colours, *, dark: bool, larger: int = 0) -> str:
    """The style sheet of the whole application in ``colours``, its type ``larger`` by so many pixels."""
    return Template(SHEET.read_text("utf-8")).substitute(
        asdict(colours),
        tiny=TINY + larger,
        small=SMALL + larger,
        body=BODY + larger,
        head=HEAD + larger,
        title=TITLE + larger,
        arabic=BODY + ARABIC_LARGER,
        inner=TARGET - 10,
        icons=ICONS.as_posix(),
        theme="dark" if dark else "light",
    )
