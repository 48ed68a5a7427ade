"""Gives the application its fonts, colours and style sheet."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette, QPixmapCache
from PySide6.QtWidgets import QApplication

import exports
from ui.widgets.look import ARABIC_LARGER, BODY, Colours, colours_for
from ui.widgets.style_sheet import style_sheet

FONTS = Path(exports.__file__).parent / "pdf" / "fonts"
FAMILIES = ["Noto Sans", "Noto Naskh Arabic", "Noto Sans Ethiopic", "Noto Sans Thai", "Noto Sans Symbols 2"]

# Signs and arrows take a tenth of it; Qt would also keep ten megabytes of photos seen a moment ago.
KEPT_PICTURES_KIB = 1024


def dress(
    app: QApplication, *, dark: bool | None = None, contrast: bool | None = None, language: str = "sv"
) -> None:
    """Put fonts, palette and style sheet in force for a language.

    ``dark`` and ``contrast`` follow the system where they are None.
    """
    if not app.property("has_fonts"):
        load_fonts()
        QPixmapCache.setCacheLimit(KEPT_PICTURES_KIB)
        app.setProperty("has_fonts", True)
    if dark is None:
        dark = app.styleHints().colorScheme() == Qt.ColorScheme.Dark
    if contrast is None:
        hints = app.styleHints()  # what it gives lives only as long as it does
        contrast = hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast
    colours = colours_for(dark=dark, contrast=contrast)
    app.setStyle("Fusion")
    font = QFont()
    font.setFamilies(FAMILIES)
    larger = ARABIC_LARGER if language == "ar" else 0
    font.setPixelSize(BODY + larger)
    app.setFont(font)
    app.setPalette(palette(colours))
    app.setStyleSheet(style_sheet(colours, dark=dark, larger=larger))


def load_fonts() -> None:
    """Make the shipped fonts known, so that nothing depends on what the system has."""
    for path in sorted(FONTS.glob("*.ttf")):
        QFontDatabase.addApplicationFont(str(path))


def palette(colours: Colours) -> QPalette:
    """What widgets draw that the style sheet leaves to them."""
    made = QPalette()
    role = QPalette.ColorRole
    for part, colour in (
        (role.Window, colours.ground),
        (role.WindowText, colours.ink),
        (role.Base, colours.sheet),
        (role.AlternateBase, colours.ground),
        (role.Text, colours.ink),
        (role.Button, colours.sheet),
        (role.ButtonText, colours.ink),
        (role.Highlight, colours.accent),
        (role.HighlightedText, colours.on_accent),
        (role.PlaceholderText, colours.quiet),
        (role.ToolTipBase, colours.ink),
        (role.ToolTipText, colours.sheet),
        (role.Link, colours.accent),
        (role.Mid, colours.line),
        (role.Light, colours.sheet),
        (role.Midlight, colours.line),
        (role.Dark, colours.edge),
        (role.Shadow, colours.edge),
        (role.Accent, colours.accent),
    ):
        made.setColor(part, QColor(colour))
    for part in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, part, QColor(colours.faded))
    return made
