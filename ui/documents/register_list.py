"""The register of a case on screen: what was issued, what became of it, and what may be done with it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ui.case_words import figures
from ui.documents import words
from ui.widgets.labels import Label, named_label
from ui.widgets.look import GRID
from validering.documents import DocumentEntry
from validering.language_names import language_name
from validering.print_choices import SWEDISH
from validering.terms import DocumentStatus

ACTS = ("show", "save", "print", "hand_over", "replace", "revoke")
_FOR_VALID = ("hand_over", "replace", "revoke")


class RegisterList(QWidget):
    """``acted(entry, act)`` tells which of ACTS was pressed; ``expand`` opens a form under a document."""

    acted = Signal(object, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._entries: tuple[DocumentEntry, ...] = ()
        self._language = SWEDISH
        self._cards: list[_DocumentCard] = []
        self._editor: QWidget | None = None
        self._empty = Label(parent=self, tone="quiet")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(GRID)
        self._column.addWidget(self._empty)
        self._retranslate()

    def show_entries(self, entries: Sequence[DocumentEntry], language: str, acts: frozenset[str]) -> None:
        """Show these documents, the newest first, in the language of the screen; ``acts`` are offered."""
        self.collapse()
        self._entries, self._language = tuple(entries), language
        for card in self._cards:
            self._column.removeWidget(card)
            card.hide()
            card.deleteLater()
        self._cards = []
        for entry in self._entries:
            card = _DocumentCard(entry, language, acts, self)
            card.acted.connect(self.acted)
            self._column.addWidget(card)
            self._cards.append(card)
        self._empty.setVisible(not self._cards)

    def expand(self, entry: DocumentEntry, editor: QWidget) -> None:
        """Open ``editor`` under a document; another open one closes."""
        self.collapse()
        self._editor = editor
        card = next(card for card in self._cards if card.entry.id == entry.id)
        card.column.addWidget(editor)
        editor.show()
        editor.setFocus()

    def collapse(self) -> None:
        if self._editor is not None:
            self._editor.hide()
            self._editor.deleteLater()
        self._editor = None

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _retranslate(self) -> None:
        self._empty.setText(self.tr("Inget är utfärdat än. Utkast får inget nummer och står inte här."))


class _DocumentCard(QFrame):
    acted = Signal(object, str)

    def __init__(self, entry: DocumentEntry, language: str, acts: frozenset[str], parent: QWidget) -> None:
        super().__init__(parent)
        self.entry, self._acts = entry, acts
        self.setObjectName("card")
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(GRID * 2, GRID, GRID * 2, GRID)
        self.column.setSpacing(GRID // 2)
        top = QHBoxLayout()
        top.setSpacing(GRID)
        title = named_label("card_title", self._title(), self)
        badge = named_label("badge", words.statuses()[entry.status], self)
        badge.setWordWrap(False)
        self.column.addLayout(top)
        top.addWidget(title, 1)
        top.addWidget(badge)
        if entry.left_behind_on:
            said = self.tr("Ska ersättas eller återkallas: det som står här ändrades {day}.")
            line = said.format(day=figures(entry.left_behind_on.isoformat()))
            self.column.addWidget(Label(line, self, tone="warning"))
        for line in self._lines(language):
            self.column.addWidget(Label(line, self, tone="quiet"))
        below = QHBoxLayout()
        self.column.addLayout(below)
        self._fill(below)
        self.setAccessibleName(self._title())

    def _title(self) -> str:
        kind = words.kinds()[self.entry.kind]
        if self.entry.version == 1:
            return self.tr("{number} {kind}").format(number=figures(self.entry.number), kind=kind)
        said = self.tr("{number} {kind}, version {version}")
        return said.format(number=figures(self.entry.number), kind=kind, version=self.entry.version)

    def _lines(self, language: str) -> list[str]:
        entry = self.entry
        day = figures(entry.issued_at.astimezone().date().isoformat())
        beside = language_name(entry.language, language) if entry.language != SWEDISH else ""
        facts = [
            self.tr("Utfärdat {day} av {name}").format(day=day, name=entry.issued_by_name),
            self.tr("svenska och {language}").format(language=beside) if beside else self.tr("svenska"),
            words.copies()[entry.copy_for].lower(),
            self.tr("%n sidor", "", entry.pages),
        ]
        sealed = self.tr("Ärendets historik på papperet: händelse {count}, kontrolltal {value}")
        lines = [
            " · ".join(facts),
            sealed.format(count=entry.seal.count, value=figures(entry.seal.check_value)),
        ]
        if entry.status is not DocumentStatus.ISSUED and entry.ended_on:
            said = self.tr("{status} {day}: {reason}")
            status = words.statuses()[entry.status].capitalize()
            lines.append(
                said.format(status=status, day=figures(entry.ended_on.isoformat()), reason=entry.reason or "")
            )
        if entry.erased_on:
            said = self.tr("Filen finns inte kvar här sedan {day}: den är raderad eller skyddad.")
            lines.append(said.format(day=figures(entry.erased_on.isoformat())))
        if entry.is_withheld:
            lines.append(
                self.tr(
                    "Ett resultat står på den. Samordnare, yrkesbedömare och kvalitetssäkrare öppnar den."
                )
            )
        for each in entry.hand_overs:
            said = self.tr("Överlämnat {day}: {how}").format(
                day=figures(each.day.isoformat()), how=words.ways()[each.how].lower()
            )
            if each.explained_in:
                named = language_name(each.explained_in, language)
                said += self.tr(", förklarat på {language} av {name}").format(
                    language=named, name=each.explained_by
                )
            kept = (
                self.tr("Centrumet sparar en kopia, som kandidaten vill.") if each.keep_copy_at_centre else ""
            )
            lines.append(" ".join(text for text in (f"{said}.", _sentence(each.copies), kept) if text))
        return lines

    def _fill(self, row: QHBoxLayout) -> None:
        row.setSpacing(GRID)
        texts = {
            "show": self.tr("Visa"),
            "save": self.tr("Spara som fil"),
            "print": self.tr("Skriv ut"),
            "hand_over": self.tr("Lämna över"),
            "replace": self.tr("Ersätt"),
            "revoke": self.tr("Återkalla"),
        }
        kept = self.entry.content_id is not None
        for act in ACTS:
            if act not in self._acts:
                continue
            if act in _FOR_VALID and self.entry.status is not DocumentStatus.ISSUED:
                continue
            if act not in _FOR_VALID and not kept:
                continue
            button = QPushButton(texts[act], self)
            button.setProperty("quiet", True)
            name = self.tr("{act} {number} version {version}").format(
                act=texts[act], number=figures(self.entry.number), version=self.entry.version
            )
            button.setAccessibleName(name)
            button.clicked.connect(lambda _=False, act=act: self.acted.emit(self.entry, act))
            row.addWidget(button)
        row.addStretch(1)


def _sentence(text: str | None) -> str:
    return f"{text.rstrip('.')}." if text else ""
