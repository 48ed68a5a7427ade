"""A process of its own that shows the window to sign in and says when somebody can type in it."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication

from ui.application import Program
from ui.preferences import Preferences


class Usable(QObject):
    """Says so once the window has been painted and answers, then ends the process."""

    def __init__(self, program: Program) -> None:
        super().__init__(program)
        self._program = program
        assert program.sign_in is not None
        program.sign_in.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self._tell)
        return False

    def _tell(self) -> None:
        sys.stdout.write("usable\n")
        sys.stdout.flush()
        self._program.stop()
        QApplication.exit(0)


def main(store: Path) -> int:
    app = QApplication(sys.argv[:1])
    program = Program(app, store, Preferences(store.parent / "window.ini"))
    program.start()
    usable = Usable(program)
    code = app.exec()
    usable.deleteLater()
    return code


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
