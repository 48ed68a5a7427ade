"""Tries whether the store would come back from a backup; nothing is changed."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from ui.backup_words import generation_text, rehearsal_text
from ui.widgets.act_rows import ActRow, ActRows, leading
from ui.widgets.choice_fields import ChoiceField
from ui.widgets.form import Section
from ui.widgets.labels import Label
from ui.widgets.look import TARGET
from ui.widgets.work_bar import WorkBar
from ui.workspace import Workspace
from validering.errors import UserError
from validering.storage.backup_places import Generation, find_generations
from validering.storage.opening_keys import as_opened
from validering.storage.restoring import Rehearsal, rehearse


def generations_at(place: Path) -> tuple[Generation, ...]:
    """The backups at a place, none where there is none."""
    try:
        return find_generations(place)
    except UserError:
        return ()


class TryPart(Section):
    """Hidden while there is no backup at the chosen place; ``told(words, is_error)`` says how it went."""

    told = Signal(str, bool)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._generations: dict[str, Generation] = {}
        self._found: Rehearsal | None = None
        self.which = ChoiceField(self)
        self.run = QPushButton(self)
        self.run.setMinimumHeight(TARGET)
        self.run.clicked.connect(self._try)
        self.bar = WorkBar(workspace.background, self)
        self.bar.running.connect(lambda is_running: self.run.setEnabled(not is_running))
        self.result = Label(parent=self)
        self.faults = ActRows(self)
        for widget in (self.which, leading(self.run), self.bar, self.result, self.faults):
            self.column.addWidget(widget)
        self.result.hide()
        self.hide()
        self._retranslate()

    def look(self, place: Path | None) -> None:
        """Read which backups are at ``place``, beside the window."""
        if place is None:
            self._show_generations(())
        else:
            self._workspace.background.run(generations_at, place, done=self._show_generations)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _show_generations(self, found: tuple[Generation, ...]) -> None:
        self._generations = {one.name: one for one in found}
        self.which.set_options([(one.name, generation_text(one)) for one in found])
        if found and self.which.value() not in self._generations:
            self.which.set_value(found[0].name, force=True)
        self.setVisible(bool(found))

    def _try(self) -> None:
        generation = self._generations.get(self.which.value() or "")
        if generation is None:
            return
        self._show(None)
        open_keys = as_opened(self._workspace.store.parts.unlocked)
        self.bar.run(
            self.tr("Öppnar säkerhetskopian och läser allt i den …"),
            rehearse,
            generation,
            open_keys,
            done=self._tried,
            failed=self._refused,
        )

    def _tried(self, found: Rehearsal) -> None:
        self._show(found)
        if found.faults:
            self.told.emit(self.tr("Säkerhetskopian är inte hel. Gör en ny, på ett annat minne."), True)
        else:
            self.told.emit(self.tr("Säkerhetskopian är hel. Inget har ändrats."), False)

    def _refused(self, error: Exception) -> None:
        if isinstance(error, UserError):
            self.told.emit(self._workspace.say(error), True)

    def _show(self, found: Rehearsal | None) -> None:
        self._found = found
        self.result.setText(rehearsal_text(found) if found else "")
        self.result.setVisible(found is not None)
        language = self._workspace.language
        faults = found.faults if found else ()
        self.faults.show_rows(
            [ActRow(number, fault.shown(language)[0], "error") for number, fault in enumerate(faults)]
        )

    def _retranslate(self) -> None:
        self.set_title(self.tr("Prova återställning"))
        self.set_help(self.tr("Säkerhetskopian öppnas där den ligger, och allt i den läses. Inget ändras."))
        self.which.set_label(self.tr("Vilken säkerhetskopia"))
        self.run.setText(self.tr("Prova nu"))
        self.run.setAccessibleName(self.tr("Prova återställning nu"))
        self.which.set_options([(name, generation_text(one)) for name, one in self._generations.items()])
        self._show(self._found)
