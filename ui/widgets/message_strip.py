"""Errors, notices and confirmations in words, announced to assistive technology."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QToolButton, QWidget

from ui.widgets.column import column_set_in
from ui.widgets.labels import Label
from ui.widgets.look import GRID


def announce(widget: QWidget, text: str, *, urgent: bool = False) -> None:
    """Have a screen reader say ``text``; ``urgent`` interrupts what it is saying."""
    event = QAccessibleAnnouncementEvent(widget, text)
    politeness = QAccessible.AnnouncementPoliteness
    event.setPoliteness(politeness.Assertive if urgent else politeness.Polite)
    QAccessible.updateAccessibility(event)


class MessageStrip(QFrame):
    """One message at a time, above what it is about; hidden while there is nothing to say.

    The kind is ``error``, ``info`` or ``done``.
    """

    shown = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("message_strip")
        self.kind = ""
        self._label = Label(parent=self)
        self._label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._close = QToolButton(self)
        self._close.setText("×")
        self._close.clicked.connect(self.clear)
        row = QHBoxLayout()
        row.setSpacing(GRID)
        column_set_in(self).addLayout(row)
        row.addWidget(self._label, 1)
        row.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._retranslate()
        self.hide()

    def show_error(self, text: str) -> None:
        self._show("error", text)

    def show_info(self, text: str) -> None:
        self._show("info", text)

    def show_done(self, text: str) -> None:
        self._show("done", text)

    def text(self) -> str:
        """What stands there now; empty when hidden."""
        return self._label.text() if self.kind else ""

    def clear(self) -> None:
        self.kind = ""
        self._label.clear()
        self.hide()

    def clear_error(self) -> None:
        """Take away an error that no longer holds; other messages stay."""
        if self.kind == "error":
            self.clear()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _show(self, kind: str, text: str) -> None:
        self.kind = kind
        self._label.setText(text)
        self.setAccessibleName(text)
        self.setProperty("kind", kind)
        self.style().unpolish(self)
        self.style().polish(self)
        self.show()
        announce(self, text, urgent=kind == "error")
        self.shown.emit(text)

    def _retranslate(self) -> None:
        self._close.setAccessibleName(self.tr("Stäng meddelandet"))
        self._close.setToolTip(self.tr("Stäng meddelandet"))


def nearest_strip(widget: QWidget | None) -> MessageStrip | None:
    """The strip beside ``widget`` or beside the closest widget that holds it."""
    only_children = Qt.FindChildOption.FindDirectChildrenOnly
    while widget is not None:
        strip = widget.findChild(MessageStrip, options=only_children)
        if strip is not None:
            return strip
        widget = widget.parentWidget()
    return None
