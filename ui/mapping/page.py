"""The mapping of one case: one part at a time."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtWidgets import QScrollArea, QWidget

from ui.mapping.competence_part import CompetencePart
from ui.mapping.earlier_part import EarlierPart
from ui.mapping.education_part import EducationPart
from ui.mapping.experience_part import ExperiencePart
from ui.mapping.language_part import LanguagePart
from ui.mapping.licence_part import LicencePart
from ui.mapping.own_words_part import OwnWordsPart
from ui.mapping.part import Part
from ui.mapping.part_bar import PartBar
from ui.mapping.summary_part import SummaryPart
from ui.mapping.work_swedish_part import WorkSwedishPart
from ui.page import CasePage
from ui.widgets.looking import look_only
from ui.workspace import Workspace

PARTS: dict[str, type[Part]] = {
    part.part_id: part
    for part in (
        EarlierPart,
        ExperiencePart,
        EducationPart,
        LicencePart,
        LanguagePart,
        OwnWordsPart,
        WorkSwedishPart,
        CompetencePart,
        SummaryPart,
    )
}
_FIELD_PARTS = {"mapping_done": "summary", "sfi_path": "languages", "sfi_course": "languages"}


class MappingPage(CasePage):
    """Earlier mappings, experience, education, licences, languages, own words, work-Swedish, and the end."""

    page_id = "mapping"

    def __init__(self, workspace: Workspace, case_id: UUID, parent: QWidget | None = None) -> None:
        super().__init__(workspace, case_id, parent)
        self.bar = PartBar(self)
        self.bar.chosen.connect(self.show_part)
        self.body.addWidget(self.bar)
        self._parts: dict[str, Part] = {}
        self._current: Part | None = None
        self._retranslate()
        self._bring(self.bar.current())

    def title(self) -> str:
        return self.tr("Kartläggning")

    def reload(self) -> None:
        if self._current is not None:
            self._current.reload()
            if not self._current.may_write:
                look_only(self._current)

    def show_part(self, part_id: str) -> None:
        """Show one part, from its top, after what is typed in the other is saved."""
        if self._current is not None and self._current.part_id != part_id:
            self.flush()
        self._bring(part_id)
        self.reload()
        area = self.findChild(QScrollArea, "page_scroll")
        if area is not None:
            area.verticalScrollBar().setValue(0)

    def show_field(self, name: str) -> bool:
        """Go to a part by its id, or to a field in the part that is shown or that is known to hold it."""
        part_id = _FIELD_PARTS.get(name, name)
        if part_id in PARTS:
            self.show_part(part_id)
        if self._current is None:
            return False
        return self._current.show_field(name) or part_id in PARTS

    def _bring(self, part_id: str) -> None:
        if part_id not in self._parts:
            part = PARTS[part_id](self.workspace, self.case_id)
            part.part_wanted.connect(self.show_field)
            part.page_wanted.connect(self.page_wanted)
            self.body.addWidget(part)
            self._parts[part_id] = part
        self._current = self._parts[part_id]
        self.bar.choose(part_id)
        for part in self._parts.values():
            part.setVisible(part is self._current)

    def _retranslate(self) -> None:
        super()._retranslate()
        self.bar.set_label(self.tr("Delar av kartläggningen"))
        self.bar.set_parts(
            [
                ("earlier", self.tr("Tidigare")),
                ("experience", self.tr("Erfarenhet")),
                ("education", self.tr("Utbildning")),
                ("licences", self.tr("Behörigheter")),
                ("languages", self.tr("Språk")),
                ("own_words", self.tr("Egna ord")),
                ("work_swedish", self.tr("Arbetssvenska")),
                ("competence", self.tr("Annat")),
                ("summary", self.tr("Samlad bild")),
            ]
        )
