"""The modules with their progress: a list where there is room, else a drop-down."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QSizePolicy, QVBoxLayout, QWidget

from ui.assessment import words
from ui.widgets.calm_combo import CalmCombo
from ui.widgets.look import GRID
from validering.bench import ModuleLine
from validering.profile import JudgedBy

LIST_WIDTH = 216


class ModuleList(QWidget):
    """One module is chosen; ``module_chosen(module_id)`` comes when the user picks another."""

    module_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.list = QListWidget(self)
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.list.currentItemChanged.connect(self._on_item)
        self.combo = CalmCombo(self)
        self.combo.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.combo.activated.connect(self._on_combo)
        column = QVBoxLayout(self)
        column.setSpacing(GRID)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.list)
        column.addWidget(self.combo)
        self._modules: tuple[ModuleLine, ...] = ()
        self._chosen: str | None = None
        self._screen = "sv"
        self.fold(False)
        self._retranslate()

    def fold(self, folded: bool) -> None:
        """Show the drop-down instead of the list, or the list again."""
        self.list.setVisible(not folded)
        self.combo.setVisible(folded)
        self.setMaximumWidth(16_777_215 if folded else LIST_WIDTH)
        self.setMinimumWidth(0 if folded else LIST_WIDTH)

    def show_modules(self, modules: tuple[ModuleLine, ...], chosen: str, screen: str) -> None:
        """Show progress and choose a module without telling; titles are in the screen language."""
        self._modules, self._chosen, self._screen = modules, chosen, screen
        self.list.blockSignals(True)
        while self.list.count() > len(modules):
            self.list.takeItem(self.list.count() - 1)
        while self.list.count() < len(modules):
            self.list.addItem(QListWidgetItem())
        for place, line in enumerate(modules):
            item = self.list.item(place)
            item.setText(self._words(line))
            item.setData(Qt.ItemDataRole.UserRole, line.module.id)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, self._words(line).replace("\n", ". "))
            if line.module.id == chosen:
                self.list.setCurrentItem(item)
        self.list.blockSignals(False)
        self.combo.fill([(line.module.id, self._short_words(line)) for line in modules])
        self.combo.choose(chosen)
        self.combo.setToolTip(self.combo.currentText())
        self.combo.view().setMinimumWidth(self.combo.view().sizeHintForColumn(0) + GRID * 4)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _words(self, line: ModuleLine) -> str:
        done = self.tr("{begun} av {all}").format(begun=line.begun, all=len(line.criteria))
        if line.is_done:
            done = "✓ " + self.tr("klar, {all} kriterier").format(all=len(line.criteria))
        parts = [done, *self._blocks(line)]
        if line.module.judged_by is JudgedBy.SFI_TEACHER:
            parts.append(words.judges()[line.module.judged_by])
        return "\n".join([self._name(line), *parts])

    def _blocks(self, line: ModuleLine) -> list[str]:
        """What still stands between the module and a decision, one line for each thing."""
        blocks = []
        if line.begun and line.decisive_left:
            blocks.append(self.tr("avgörande kvar: {count}").format(count=line.decisive_left))
        if line.unexplained:
            blocks.append(self.tr("utan motivering: {count}").format(count=line.unexplained))
        if line.unsigned:
            blocks.append(self.tr("osignerat: {count}").format(count=line.unsigned))
        if line.lacking:
            blocks.append(self.tr("behöver underlag: {count}").format(count=len(line.lacking)))
        return blocks

    def _short_words(self, line: ModuleLine) -> str:
        done = self.tr("{begun} av {all}").format(begun=line.begun, all=len(line.criteria))
        return " · ".join([self._name(line), *map(words.isolated, (done, *self._blocks(line)))])

    def _name(self, line: ModuleLine) -> str:
        title = line.module.title.shown(self._screen)[0]
        return f"{words.isolated(line.module.code)}  {words.isolated(title)}"

    def _on_item(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.module_chosen.emit(item.data(Qt.ItemDataRole.UserRole))

    def _on_combo(self) -> None:
        self.module_chosen.emit(self.combo.currentData())

    def _retranslate(self) -> None:
        self.list.setAccessibleName(self.tr("Moduler"))
        self.combo.setAccessibleName(self.tr("Modul"))
        if self._chosen is not None:
            self.show_modules(self._modules, self._chosen, self._screen)
