"""Makes a backup: which folder, how far it has come, and what the last one was."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from ui.backup_words import entry_text, size_text
from ui.case_words import figures, listed
from ui.folder_field import FolderField
from ui.widgets.act_rows import leading
from ui.widgets.form import Section
from ui.widgets.labels import Label
from ui.widgets.look import TARGET
from ui.widgets.work_bar import WorkBar
from ui.workspace import Workspace
from validering.errors import UserError
from validering.storage import backup_log
from validering.storage.backup import MadeBackup, is_on_same_disk, make_backup


class BackupPart(Section):
    """``told(words, is_error)`` says how it went; ``place_changed()`` that other backups are meant now."""

    told = Signal(str, bool)
    place_changed = Signal()

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._is_near = False
        self.last = Label(parent=self)
        self.place = FolderField(self)
        self.place.chosen.connect(self._look)
        self.warning = Label(parent=self, tone="warning")
        self.make = QPushButton(self)
        self.make.setProperty("primary", True)
        self.make.setMinimumHeight(TARGET)
        self.make.clicked.connect(self._make)
        self.bar = WorkBar(workspace.background, self)
        self.bar.running.connect(self._show_running)
        self.bar.broken_off.connect(self._tell_broken_off)
        for widget in (
            self.last,
            self.place,
            self.warning,
            leading(self.make),
            self.bar,
        ):
            self.column.addWidget(widget)
        self.warning.hide()
        self._retranslate()

    @property
    def folder(self) -> Path | None:
        """The folder that stands there; None unless it is a whole path."""
        return self.place.folder

    def reload(self) -> None:
        last = self._workspace.read(backup_log.last_verified)
        if last is not None and not self.place.field.value():
            self.place.set_folder(Path(last.place))
        self.last.set_tone("" if last else "warning")
        self.last.setText(entry_text(last) if last else self.tr("Ingen säkerhetskopia är gjord ännu."))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _look(self) -> None:
        """Beside the window, for a stick may be slow to answer."""
        folder = self.folder
        if folder is not None:
            store = self._workspace.store.folder
            self._workspace.background.run(is_on_same_disk, folder, store, done=self._show_near)
        self.place_changed.emit()

    def _show_near(self, is_near: bool) -> None:
        self._is_near = is_near
        self.warning.setText(self._words_of_near())
        self.warning.setVisible(is_near)

    def _make(self) -> None:
        folder = self.folder
        if folder is None:
            self.place.field.refuse(self.tr("Välj först en mapp, helst på ett minne som kan tas ut."))
            self.place.field.edit.setFocus()
            return
        rule = self._workspace.read(backup_log.read_rule)
        self.bar.run(
            self.tr("Säkerhetskopierar … Du kan arbeta under tiden."),
            make_backup,
            self._workspace.store.parts,
            folder,
            rule.keep,
            done=self._made,
            failed=self._refused,
        )

    def _made(self, made: MadeBackup) -> None:
        self._workspace.attempt(self, backup_log.note_backup, made.entry(), made.left)
        words = [
            self.tr("Säkerhetskopian är gjord, läst tillbaka och hel: {cases} ärenden. Nytt: {size}.").format(
                cases=figures(str(made.manifest.cases)), size=size_text(made.copied)
            )
        ]
        if made.is_slow:
            words.append(self.tr("Minnet är långsamt. Nästa gång kopieras bara det nya."))
        if made.left_out:
            damaged = self.tr(
                "Underlaget är skadat i arkivet och kom inte med i ärende {cases}. Kontrollera arkivet."
            )
            words.append(damaged.format(cases=listed(map(figures, made.left_out))))
        self.told.emit(" ".join(words), bool(made.left_out))
        self.place_changed.emit()

    def _refused(self, error: Exception) -> None:
        if isinstance(error, UserError):
            self.told.emit(self._workspace.say(error), True)

    def _tell_broken_off(self) -> None:
        self.told.emit(self.tr("Avbrutet. Ingen ny säkerhetskopia gjordes; de tidigare är kvar."), False)

    def _show_running(self, is_running: bool) -> None:
        for widget in (self.make, self.place):
            widget.setEnabled(not is_running)

    def _words_of_near(self) -> str:
        return self.tr(
            "Mappen ligger på samma disk som arkivet. Går datorn sönder eller försvinner är båda borta. "
            "Välj hellre ett minne som kan tas ut och förvaras på ett annat ställe."
        )

    def _retranslate(self) -> None:
        self.set_title(self.tr("Säkerhetskopia"))
        self.set_help(
            self.tr(
                "Bara det nya kopieras. Allt är krypterat som i arkivet, och läses tillbaka innan det räknas."
            )
        )
        self.place.set_texts(
            self.tr("Mapp för säkerhetskopior"),
            self.tr("Välj mapp …"),
            self.tr("Välj mapp för säkerhetskopior"),
        )
        self.make.setText(self.tr("Säkerhetskopiera nu"))
        self.make.setAccessibleName(self.make.text())
        self.warning.setText(self._words_of_near())
