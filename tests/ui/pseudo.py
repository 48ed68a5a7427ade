"""A language nobody speaks: 40 % longer than Swedish, with accents, and marked, so that all else shows."""

from __future__ import annotations

import ast
import functools
import re
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTranslator
from PySide6.QtWidgets import QApplication

import ui
from ui.language import ScreenLanguage

FIRST, LAST = "¡", "¿"
LONGER = 1.4
FILLING = "ëtt lîtët ôrd tïll, sä "
_ACCENTS = str.maketrans("aeiouyAEIOUYnNcCsS", "âêîôûÿÂÊÎÔÛŸñÑçÇšŠ")
_PLACE = re.compile(r"\{[^}]*\}")
_NO_TEXT = {"practice", "console", "translations", "command_line.py", "launch.py"}


class PseudoTranslator(QTranslator):
    """Makes up the translation of whatever it is asked for."""

    def isEmpty(self) -> bool:
        return False

    def translate(self, _context: str, sourceText: str, _remark: str | None = None, n: int = -1) -> str:
        return pseudo(sourceText.replace("%n", str(n)) if n >= 0 else sourceText)


def pseudo(text: str) -> str:
    """The text in the made-up language; places for names and numbers stay as they are."""
    if not re.search(r"\w\w", _PLACE.sub("", text)):
        return text
    pieces, at = [], 0
    for place in _PLACE.finditer(text):
        pieces += [text[at : place.start()].translate(_ACCENTS), place.group()]
        at = place.end()
    pieces.append(text[at:].translate(_ACCENTS))
    if re.fullmatch(r"\w+(-\w+)+", text):
        return f"{FIRST}{''.join(pieces)}{LAST}"  # how a day is written is as long in every language
    more = max(2, round(len(_PLACE.sub("", text)) * (LONGER - 1)) - 2)
    filling = (FILLING * (more // len(FILLING) + 1))[:more].rstrip()
    return f"{FIRST}{''.join(pieces)} {filling}{LAST}"


class PseudoLanguage:
    """Puts the made-up language in force over Swedish; ``mirrored`` reads it from the right."""

    def __init__(self, language: ScreenLanguage, *, mirrored: bool = False) -> None:
        self._language, self._mirrored = language, mirrored
        self._translator = PseudoTranslator()

    def __enter__(self) -> None:
        app = _app()
        app.installTranslator(self._translator)
        if self._mirrored:
            app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)

    def __exit__(self, *_: object) -> None:
        _app().removeTranslator(self._translator)
        _app().setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def _app() -> QApplication:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    return app


_KEYS = re.compile(r"(?:(?:Ctrl|Shift|Alt|Delete|Backspace|Esc|Enter|F?\d+)(?:\+|–|, |$))+")
"""The names that stand on the keys themselves."""


def untranslated(text: str) -> bool:
    """Whether a shown text is Swedish out of the program's own sources that no translator was asked for.

    What comes from the store, the forms and the messages of other rooms stands in no source of the screen.
    """
    if _KEYS.fullmatch(text):
        return False
    if FIRST in text or not re.search(r"[a-zåäöA-ZÅÄÖ]{3}", text):
        return False
    return text.strip() in _literals() or any(each.fullmatch(text) for each in _patterns())


@functools.cache
def _literals() -> frozenset[str]:
    return frozenset(each for each in _written() if "{" not in each)


@functools.cache
def _patterns() -> tuple[re.Pattern[str], ...]:
    return tuple(
        re.compile(".*".join(re.escape(part) for part in _PLACE.split(each)), re.DOTALL)
        for each in _written()
        if "{" in each and len(re.findall(r"[a-zåäö]{3}", _PLACE.sub("", each))) > 1
    )


@functools.cache
def _written() -> frozenset[str]:
    """Every text in the sources of the screen that reads as words."""
    root = Path(ui.__file__).parent
    found: set[str] = set()
    for path in root.rglob("*.py"):
        if _NO_TEXT & set(path.relative_to(root).parts):
            continue
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                found.add(node.value)
    return frozenset(each for each in found if _reads_as_words(each))


def _reads_as_words(text: str) -> bool:
    """Not an id, a style or a name of a file: begins with a capital, or has a space."""
    return bool(re.match(r"[A-ZÅÄÖ][a-zåäö]{2,}", text) or re.search(r"[a-zåäö] [a-zåäö]", text))


def qt_object_name(widget: QObject) -> str:
    return widget.objectName() or type(widget).__name__
