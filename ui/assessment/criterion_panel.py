"""The criterion in hand: both texts, level, reason, what to look for, and what is known already."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.assessment import words
from ui.assessment.background_notes import BackgroundNotes, KnownLine
from ui.assessment.criterion_head import CriterionHead
from ui.assessment.level_buttons import LevelButtons
from ui.assessment.look_for import LookFor
from ui.assessment.question_part import QuestionPart
from ui.assessment.reason_form import ReasonForm
from ui.question_listening import QuestionListening
from ui.task_picture import TaskPicture, picture_of
from ui.widgets.evidence_strip import EvidenceStrip
from ui.widgets.following_area import FollowingArea
from ui.widgets.labels import Label
from ui.widgets.look import GRID
from ui.widgets.message_strip import announce
from ui.workspace import Workspace
from validering.acting import Acting
from validering.assessment_access import may_judge
from validering.bench import CriterionLine, EvidenceGlimpse
from validering.evidence_access import CriterionRef
from validering.profile import SWEDISH, JudgedBy, Module, Profile
from validering.seeing import sees_page

_PICTURE = 64


class CriterionPanel(QWidget):
    """Everything about one criterion, scrolled one way below its head.

    ``back_wanted()`` leads to the list when folded, ``step_wanted(-1 or 1)`` to the criterion beside.
    """

    evidence_wanted = Signal(str)
    back_wanted = Signal()
    step_wanted = Signal(int)

    def __init__(self, workspace: Workspace, case_id: UUID, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self.case_id = case_id
        self.head = CriterionHead(self)
        self.head.back_wanted.connect(self.back_wanted)
        self.head.step_wanted.connect(self.step_wanted)
        self.back = self.head.back
        self.area = FollowingArea(self)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self.head)
        outer.addWidget(self.area, 1)
        self._sheet = QWidget(self.area)
        self._column = QVBoxLayout(self._sheet)
        self._column.setContentsMargins(GRID * 2, GRID // 2, GRID * 2, GRID * 2)
        self._column.setSpacing(GRID * 2)
        self._column.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.area.setWidget(self._sheet)
        self._build()
        self._reason: ReasonForm | None = None
        self.area.verticalScrollBar().rangeChanged.connect(lambda _low, _high: self._keep_words_in_sight())
        self._criterion_id: str | None = None
        self._retranslate()

    def _build(self) -> None:
        self._swedish = Label("", self._sheet, tone="strong")
        self._swedish.set_text_language("sv")
        self._own = Label("", self._sheet)
        self._judge = Label("", self._sheet, tone="quiet")
        self._is_mine = True
        self._column.addWidget(self._judge)
        texts = QVBoxLayout()
        texts.setSpacing(GRID // 2)
        self._known = KnownLine(self._sheet)
        self.picture = TaskPicture(_PICTURE, self._sheet)
        asked = QHBoxLayout()
        asked.setSpacing(GRID * 2)
        self._column.addLayout(asked)
        asked.addLayout(texts, 1)
        for label in (self._swedish, self._own, self._known):
            texts.addWidget(label)
        texts.addStretch(1)
        asked.addWidget(self.picture, 0, Qt.AlignmentFlag.AlignTop)
        self.levels = LevelButtons(self._sheet)
        self._column.addWidget(self.levels)
        self._needs = Label("", self._sheet, tone="warning")
        self._column.addWidget(self._needs)
        self.look_for = LookFor(self._sheet)
        self.look_for.point_ticked.connect(self._tick)
        self._column.addWidget(self.look_for)
        self._reason_place = QVBoxLayout()
        self._reason_place.setSpacing(GRID)
        self._column.addLayout(self._reason_place)
        self.question = QuestionPart(self._sheet)
        self._column.addWidget(self.question)
        self._listening = QuestionListening(self.workspace, self.question)
        self.question.below_question.addWidget(self._listening)
        self.evidence = EvidenceStrip(self.workspace, self.case_id, self._sheet)
        self.evidence.evidence_wanted.connect(self.evidence_wanted)
        # Once it has its place.
        queued = Qt.ConnectionType.QueuedConnection
        self.evidence.persons.turned.connect(self._show_question, queued)
        self._column.addWidget(self.evidence)
        self.notes = BackgroundNotes(self._sheet)
        self._column.addWidget(self.notes)

    def show_line(
        self,
        line: CriterionLine,
        profile: Profile,
        case_profile_id: UUID,
        own_tag: str | None,
        evidence: tuple[EvidenceGlimpse, ...],
    ) -> None:
        """Show a criterion as it stands; what is being typed about the same one stays."""
        screen = self.workspace.language
        criterion = line.criterion
        is_other = criterion.id != self._criterion_id
        self._criterion_id = criterion.id
        self.head.show_line(line)
        self._swedish.setText(criterion.text.sv)
        own = criterion.text.get(own_tag) if own_tag else None
        self._own.setVisible(own is not None)
        if own is not None and own_tag is not None:
            self._own.set_text_language(own_tag)
            self._own.setText(own)
        self._show_picture(profile, criterion.id)
        self.levels.show_rating(profile.scale, line.rating, screen, unsigned=line.mark is not None)
        self._show_needs(line)
        may_see_own = sees_page(self.workspace.acting, "self_rating")
        self._known.show_line(line, profile.scale, screen, with_own_view=may_see_own)
        self.look_for.show_criterion(criterion, own_tag, len(profile.scale.levels) + 1)
        self.question.show_criterion(criterion, own_tag)
        if is_other:
            # What is being listened to goes on while the same criterion is marked.
            self._listening.show_question(criterion.id, criterion.question, [own_tag, SWEDISH])
        self.evidence.show_evidence(evidence, CriterionRef(case_profile_id, criterion.id))
        self.notes.show_line(line, profile.scale, screen)
        if is_other or self._reason is None:
            self._renew_reason(case_profile_id, criterion.id)
            self.area.verticalScrollBar().setValue(0)
        assert self._reason is not None
        self._reason.show_mark(line.mark)

    def show_judge(self, module: Module, acting: Acting) -> None:
        """Say who judges the module where that is not an assessor, and lock the words where it is another."""
        self._is_mine = may_judge(acting, module)
        is_teacher = module.judged_by is JudgedBy.SFI_TEACHER
        self._judge.setVisible(is_teacher or not self._is_mine)
        self._judge.setText(words.judges()[module.judged_by])
        if self._reason is not None:
            self._reason.setEnabled(self._is_mine)

    def set_markable(self, markable: bool) -> None:
        """Whether the criterion may be marked now."""
        self.levels.setEnabled(markable)
        self.look_for.set_writable(markable)

    def show_reason(self) -> None:
        """Put the focus in the reason text."""
        if self._reason is None:
            return
        self._reason.reason.setFocus(Qt.FocusReason.OtherFocusReason)
        self._keep_words_in_sight()

    def press_point(self, place: int) -> None:
        """Tick a point by its key, and say so: the focus stays in the list."""
        line = self.look_for.press(place) if self.look_for.isVisible() else None
        if line is None:
            return
        self.area.ensureWidgetVisible(line, 0, GRID)
        is_on = line.box.isChecked()
        said = self.tr("Ikryssat: {point}") if is_on else self.tr("Inte ikryssat: {point}")
        announce(self, said.format(point=line.sentence))

    def show_points(self) -> None:
        """Bring what is to be ticked into sight, where the hand that set the level goes on."""
        lower = self.look_for if self.look_for.points() else self._reason
        if lower is None:
            return
        top = lower.mapTo(self._sheet, QPoint(0, 0)).y() - GRID
        bar, room = self.area.verticalScrollBar(), self.area.viewport().height()
        bar.setValue(max(bar.value(), min(top, top + lower.height() + GRID * 2 - room)))

    def _show_question(self, is_asking: bool) -> None:
        """Bring the question who else is seen into sight, unless words are being written."""
        is_writing = self._reason is not None and self._reason.reason.edit.hasFocus()
        if is_asking and not is_writing:
            self.area.ensureWidgetVisible(self.evidence.persons, GRID, GRID)

    def _keep_words_in_sight(self) -> None:
        """What stands above the words may still fold; while they are being written they stay in sight."""
        field = self._reason.reason if self._reason is not None else None
        if field is None or not field.edit.hasFocus():
            return
        top = field.mapTo(self._sheet, QPoint(0, 0)).y()
        scrolled = self.area.verticalScrollBar().value()
        if not scrolled <= top <= scrolled + self.area.viewport().height() - field.height():
            self.area.verticalScrollBar().setValue(top - GRID)

    def flush(self) -> None:
        """Save what is typed."""
        if self._reason is not None:
            self._reason.flush()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _show_picture(self, profile: Profile, criterion_id: str) -> None:
        """The picture of the task that the criterion belongs to, to point at."""
        tasks = (task for module in profile.modules for task in module.tasks)
        task = next((task for task in tasks if criterion_id in task.criteria), None)
        picture = picture_of(self.workspace, task) if task is not None else None
        said = task.question.shown(self.workspace.language)[0] if task is not None else ""
        self.picture.show_picture(picture, said)

    def _renew_reason(self, case_profile_id: UUID, criterion_id: str) -> None:
        if self._reason is not None:
            self._reason.flush()
            self._reason_place.removeWidget(self._reason)
            self._reason.hide()
            self._reason.deleteLater()
        scope = f"assessment/{case_profile_id}/{criterion_id}"
        self._reason = ReasonForm(self.workspace, scope, self.case_id, self._sheet)
        self._reason.setEnabled(self._is_mine)
        self._reason.text_shown.connect(self.look_for.show_ticks)
        self._reason_place.addWidget(self._reason)

    def _tick(self, point: str, is_on: bool) -> None:
        if self._reason is not None:
            self._reason.tick(point, self.look_for.points(), is_on=is_on)

    def _show_needs(self, line: CriterionLine) -> None:
        lines = words.needs_words(line.needs) if line.needs is not None else []
        self._needs.setVisible(bool(lines))
        text = self.tr("Avgörande kriterium. Behöver: {needs}.")
        self._needs.setText(text.format(needs="; ".join(each[0].lower() + each[1:] for each in lines)))

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("Kriteriet"))
