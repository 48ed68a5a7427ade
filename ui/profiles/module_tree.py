"""Modules and their criteria, to put a profile of one's own together."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from ui.widgets.look import GRID, TARGET
from ui.workspace import Workspace
from validering.profile import Module

_ID = Qt.ItemDataRole.UserRole


class _WholeText(QStyledItemDelegate):
    """Rows as high as their whole text needs at the present width."""

    def __init__(self, tree: QTreeWidget) -> None:
        super().__init__(tree)
        self._tree = tree

    def sizeHint(
        self,
        option: QStyleOptionViewItem,  # noqa: ARG002
        index: QModelIndex | QPersistentModelIndex,
    ) -> QSize:
        depth, above = 1, index.parent()
        while above.isValid():
            depth, above = depth + 1, above.parent()
        box = TARGET if depth > 1 else 0
        room = self._tree.viewport().width() - depth * self._tree.indentation() - box
        wrapped = int(Qt.TextFlag.TextWordWrap)
        text = str(index.data(Qt.ItemDataRole.DisplayRole))
        written = self._tree.fontMetrics().boundingRect(QRect(0, 0, max(80, room), 9999), wrapped, text)
        return QSize(0, max(TARGET, written.height() + GRID * 2))


class ModuleTree(QTreeWidget):
    """Areas, modules and criteria with boxes to tick."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._modules: list[QTreeWidgetItem] = []
        self._criteria: list[QTreeWidgetItem] = []
        self.setHeaderHidden(True)
        self.setMinimumHeight(TARGET * 6)
        self.setWordWrap(True)
        self.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setUniformRowHeights(False)
        self.setItemDelegate(_WholeText(self))

    def chosen(self) -> list[Any]:
        """What is ticked, as ``forms`` reads it: a whole module, or some of its criteria."""
        found = []
        for item in self._modules:
            state = item.checkState(0)
            if state == Qt.CheckState.Unchecked:
                continue
            only = None
            if state == Qt.CheckState.PartiallyChecked:
                boxes = [box for box in self._criteria if box.parent() is item]
                only = tuple(box.data(0, _ID) for box in boxes if box.checkState(0) == Qt.CheckState.Checked)
            found.append(self._workspace.forms.ModuleRef(module=item.data(0, _ID), only=only))
        return found

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def fill(self) -> None:
        """Offer every module there is, under the area it belongs to, with nothing ticked."""
        self.clear()
        self._modules, self._criteria = [], []
        forms, screen = self._workspace.forms, self._workspace.language
        titles = forms.areas()
        areas: dict[str, QTreeWidgetItem] = {}
        for module_id in forms.module_ids():
            ref = forms.ModuleRef(module=module_id)
            area = next(iter(forms.areas_of([ref])))
            if area not in areas:
                areas[area] = QTreeWidgetItem(self, [titles[area].shown(screen)[0]])
                areas[area].setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
                areas[area].setExpanded(True)
            self._add(areas[area], forms.read_module(module_id), screen)

    def _add(self, area: QTreeWidgetItem, module: Module, screen: str) -> None:
        text = f"{module.code}  {module.title.shown(screen)[0]}"
        item = self._box(area, text, module.id)
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsAutoTristate)
        self._modules.append(item)
        for criterion in module.criteria:
            self._criteria.append(self._box(item, criterion.text.shown(screen)[0], criterion.id))

    def _box(self, parent: QTreeWidgetItem, text: str, row_id: str) -> QTreeWidgetItem:
        item = QTreeWidgetItem(parent, [text])
        item.setData(0, _ID, row_id)
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        item.setCheckState(0, Qt.CheckState.Unchecked)
        item.setToolTip(0, text)
        return item
