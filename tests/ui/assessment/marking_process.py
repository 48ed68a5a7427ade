"""Marks without pause through the real screen and says each mark once the screen shows it as saved.

Run with the folder of a store and the key of a case; goes on until it is killed.
"""

from __future__ import annotations

import itertools
import os
import sys
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from forms import reading
from tests.stores import PASSPHRASE, SIGN_IN_NAME
from ui.assessment.criterion_list import CriterionList
from ui.assessment.criterion_model import Role
from ui.assessment.page import AssessmentPage
from ui.workspace import Workspace
from validering.storage.stores import open_store

LEVELS = ("not_shown", "with_support", "independent", "proficient")


def press(target: CriterionList, key: Qt.Key, text: str) -> None:
    """One key, and whatever it leads to in the event loop."""
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.sendEvent(target, QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, text))
    QApplication.processEvents()


def main(folder: Path, case_id: UUID) -> None:
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    app = QApplication([])
    workspace = Workspace(open_store(folder, SIGN_IN_NAME, PASSPHRASE), reading)
    page = AssessmentPage(workspace, case_id)
    page.show()
    app.processEvents()
    target = page.findChild(CriterionList)
    assert target is not None
    for turn in itertools.count():
        level = turn % len(LEVELS)
        press(target, Qt.Key.Key_unknown, str(level + 1))
        row = target.currentIndex().data(Role.ROW)
        if row.filled == level and row.is_unsigned:
            sys.stdout.write(f"{turn} {row.criterion_id} {LEVELS[level]}\n")
            sys.stdout.flush()
        last = target.currentIndex().row() == target.model().rowCount() - 1
        press(target, Qt.Key.Key_Home if last else Qt.Key.Key_Down, "")


if __name__ == "__main__":
    main(Path(sys.argv[1]), UUID(sys.argv[2]))
