"""The larger look of the candidate's own window, in the colours of the program."""

from __future__ import annotations

from dataclasses import asdict
from string import Template

from PySide6.QtGui import QGuiApplication

from ui.widgets.look import BODY, HEAD, LARGE, LARGEST, SMALL, Colours, colours_on

ANSWER_HEIGHT, LOW_ANSWER_HEIGHT = 96, 72
BUTTON_HEIGHT = 56
PICTURE, LOW_PICTURE = 144, 88
LOW = 480
_SIZES = {"task": LARGEST, "question": LARGE, "answer": LARGE, "calm": HEAD, "note": BODY}
_LOW_SIZES = {"task": LARGE, "question": BODY, "answer": BODY, "calm": BODY, "note": SMALL}

_SHEET = Template("""
#candidate_window { background: $ground; }
#candidate_bar { background: $sheet; border: none; border-bottom: 1px solid $line; }
#candidate_foot { background: $sheet; border: none; border-top: 1px solid $line; }
#candidate_area { border: 2px solid transparent; }
#candidate_area:focus { border: 2px solid $focus; }
QLabel#task_text { font-size: ${task}px; font-weight: bold; }
QLabel#question_text { font-size: ${question}px; }
QLabel#note_text { font-size: ${note}px; color: $quiet; }
QPlainTextEdit#own_text { font-size: ${question}px; padding: 8px; border-radius: 10px; }
QLabel#answer_text { font-size: ${answer}px; font-weight: bold; }
QMenu#tongues::item { min-height: 40px; padding: 4px 24px; }
QPushButton#answer { background: $sheet; border: 1px solid $edge; border-radius: 12px; padding: 0; }
QPushButton#answer:hover { background: $accent_soft; }
QPushButton#answer:checked { background: $accent_soft; border: 3px solid $accent; }
QPushButton#answer:focus { border: 3px solid $focus; }
QPushButton#calm, QPushButton#tongue { min-height: 44px; border-radius: 10px; }
QPushButton#calm { font-size: ${calm}px; padding: 6px 20px; }
QPushButton#tongue { padding: 6px 14px; background: transparent;
  border-color: transparent; font-weight: normal; }
QPushButton#tongue:checked { font-weight: normal; background: $accent_soft; border-color: $accent;
  color: $accent_strong; }
QPushButton#tongue:focus, QPushButton#calm:focus { border: 3px solid $focus; }
""")


def colours_in_force() -> Colours:
    """The colours of the application."""
    return colours_on(QGuiApplication.palette().window().color().name())


def candidate_sheet(*, low: bool) -> str:
    """The style sheet of the candidate's window; smaller in a window that is lower than LOW."""
    return _SHEET.substitute(asdict(colours_in_force()), **(_LOW_SIZES if low else _SIZES))
