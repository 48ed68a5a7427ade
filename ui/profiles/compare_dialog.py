"""Two versions of a profile side by side: what came, what went, what says something else."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui import profile_words
from ui.case_words import figures, listed
from ui.profiles import words
from ui.widgets.folding_row import FoldingRow
from ui.widgets.labels import Label
from ui.widgets.look import GRID
from ui.widgets.scrolling_dialog import ScrollingDialog
from ui.workspace import Workspace
from validering.profile import SWEDISH, Profile
from validering.profile_differences import (
    Came,
    CriterionDifference,
    DemandPart,
    profile_differences,
    shared_criteria,
)


class CompareDialog(ScrollingDialog):
    """The version of the case stands first; texts are the Swedish ones, which are the source."""

    def __init__(
        self, workspace: Workspace, old: Profile, new: Profile, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._workspace, self._old, self._new = workspace, old, new
        self._found = profile_differences(old, new)
        self._heading, self._told = Label(parent=self, tone="title"), Label(parent=self)
        self._counts = Label(parent=self, tone="strong")
        self._differences = QVBoxLayout()
        self._differences.setSpacing(GRID)
        self._lines: list[QWidget] = []
        self.leave = self._button(self.reject)
        self._lay_out(
            (self._heading, self._counts, self._told, self._differences), (self.leave,), width=900, height=600
        )
        self._retranslate()

    def _made_lines(self) -> Iterator[QWidget]:
        for each in self._found:
            yield Label(self._named(each), self, tone="head")
            for part in each.parts:
                yield Label(words.demand_parts()[part.part], self, tone="quiet")
                yield FoldingRow(
                    self._side(self._old, self._text(part.part, part.before)),
                    self._side(self._new, self._text(part.part, part.after)),
                    parent=self,
                )

    def _named(self, found: CriterionDifference) -> str:
        name = {
            Came.ADDED: self.tr("{criterion}: nytt"),
            Came.REMOVED: self.tr("{criterion}: borttaget"),
            Came.CHANGED: self.tr("{criterion}: ändrat"),
        }[found.came]
        return name.format(criterion=figures(found.criterion_id))

    def _text(self, part: DemandPart, text: str) -> str:
        if part is DemandPart.CRITICAL:
            return self.tr("Avgörande") if text else self.tr("Inte avgörande")
        return figures(text) if text else self.tr("(tomt)")

    def _side(self, profile: Profile, text: str) -> QWidget:
        holder = QWidget(self)
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        version = self.tr("Version {version}").format(version=figures(profile.version))
        said = Label(text, holder)
        said.set_text_language(SWEDISH)
        said.setAccessibleName(f"{version}: {text}")
        column.addWidget(Label(version, holder, tone="tiny"))
        column.addWidget(said)
        return holder

    def _summary(self) -> str:
        counts = Counter(each.came for each in self._found)
        parts = (
            (Came.CHANGED, self.tr("%n ändrade kriterier", "", counts[Came.CHANGED])),
            (Came.ADDED, self.tr("%n nya kriterier", "", counts[Came.ADDED])),
            (Came.REMOVED, self.tr("%n borttagna kriterier", "", counts[Came.REMOVED])),
        )
        said = listed(text for came, text in parts if counts[came])
        return said or self.tr("Kriterierna är desamma.")

    def _retranslate(self) -> None:
        screen = self._workspace.language
        self.setWindowTitle(self.tr("Jämför versionerna"))
        said = self.tr("{title}: version {old} och {new}")
        self._heading.setText(
            said.format(
                title=self._new.title.shown(screen)[0],
                old=figures(self._old.version),
                new=figures(self._new.version),
            )
        )
        self._counts.setText(self._summary())
        shared = len(shared_criteria(self._old, self._new))
        self._told.setText(
            "\n".join(
                part
                for part in (
                    profile_words.approved(self._new),
                    self.tr("%n kriterier har samma beteckning och samma text i båda.", "", shared),
                    words.what_carries_over(),
                )
                if part
            )
        )
        for line in self._lines:
            self._differences.removeWidget(line)
            line.hide()
            line.deleteLater()
        self._lines = list(self._made_lines())
        for line in self._lines:
            self._differences.addWidget(line)
        self.leave.setText(self.tr("Stäng"))
        self.leave.setAccessibleName(self.tr("Stäng"))
