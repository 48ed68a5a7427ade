"""Asks what becomes of a paper that is kept nowhere: it is printed or saved now, or gone."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QMessageBox, QWidget


def ask_once(parent: QWidget, print_it: Callable[[], None], save_it: Callable[[], None]) -> None:
    """Open the question; each answer does its act, none does nothing."""
    box = QMessageBox(parent)
    box.setIcon(QMessageBox.Icon.NoIcon)
    box.setWindowTitle(QCoreApplication.translate("OnceBox", "Dokumentet är utfärdat"))
    box.setText(QCoreApplication.translate("OnceBox", "Dokumentet sparas inte i programmet."))
    box.setInformativeText(
        QCoreApplication.translate("OnceBox", "Skriv ut det nu, eller spara det där bara du kommer åt det.")
    )
    for text, act in (
        (QCoreApplication.translate("OnceBox", "Skriv ut nu"), print_it),
        (QCoreApplication.translate("OnceBox", "Spara som fil"), save_it),
    ):
        button = box.addButton(text, QMessageBox.ButtonRole.ActionRole)
        button.setAccessibleName(text)
        button.clicked.connect(lambda _=False, act=act: act())
    leave = box.addButton(
        QCoreApplication.translate("OnceBox", "Ingetdera"), QMessageBox.ButtonRole.RejectRole
    )
    leave.setAccessibleName(leave.text())
    box.setEscapeButton(leave)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.open()
