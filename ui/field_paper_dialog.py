"""A paper for days without a computer: chosen, looked at, saved and printed."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QDialog, QPushButton, QVBoxLayout, QWidget

from ui import document_printing as printing
from ui.background import Job
from ui.case_words import by_name
from ui.field_paper_making import FieldPaper, file_name_of, make_field_paper
from ui.paper_out import save_bytes
from ui.task_picture import own_pictures
from ui.widgets.act_rows import leading
from ui.widgets.dialog_size import open_at
from ui.widgets.fields import CheckField, ChoiceField
from ui.widgets.following_area import FollowingArea
from ui.widgets.labels import Label
from ui.widgets.look import GRID
from ui.widgets.message_strip import MessageStrip
from ui.widgets.preview import Preview
from ui.widgets.reading_order import ReadingOrder
from ui.workspace import Workspace
from validering.errors import UserError
from validering.profile import SWEDISH, Profile
from validering.settings import read_centre
from validering.teaching import Glossary
from validering.terms import SfiCourse

_FOLDS_BELOW, _PREVIEW_HEIGHT, _CHOICES_WIDTH = 700, 320, 300
_SETS = (False, True)
_WITHOUT_LANGUAGE = (FieldPaper.LESSON,)
_WHOLE = (FieldPaper.PROFILE, FieldPaper.GLOSSARY, FieldPaper.REVIEW_SHEET)


def kinds() -> dict[FieldPaper, str]:
    """The kinds of paper in the language of the screen."""
    return {
        FieldPaper.PROFILE: QCoreApplication.translate("FieldPapers", "Yrkesprofilen att läsa"),
        FieldPaper.ASSESSMENT_FORM: QCoreApplication.translate("FieldPapers", "Bedömningsblankett"),
        FieldPaper.OBSERVATION_LOG: QCoreApplication.translate("FieldPapers", "Observationslogg"),
        FieldPaper.SELF_RATING: QCoreApplication.translate("FieldPapers", "Självskattning på papper"),
        FieldPaper.READ_ALOUD: QCoreApplication.translate("FieldPapers", "Frågor att läsa högt"),
        FieldPaper.GLOSSARY: QCoreApplication.translate("FieldPapers", "Ordlista"),
        FieldPaper.ORAL_TEST: QCoreApplication.translate("FieldPapers", "Muntligt prov"),
        FieldPaper.LESSON: QCoreApplication.translate("FieldPapers", "Lektion i sfi"),
        FieldPaper.REVIEW_SHEET: QCoreApplication.translate(
            "FieldPapers", "Granskningsblad för en språkgranskare"
        ),
    }


class FieldPaperDialog(ReadingOrder, QDialog):
    """Shows the paper as soon as it is chosen; of a case only ``case_no`` may stand on it."""

    def __init__(
        self,
        workspace: Workspace,
        profile: Profile,
        kind: FieldPaper,
        *,
        language: str = SWEDISH,
        case_no: str = "",
        glossary: Glossary | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._workspace, self._profile = workspace, profile
        self._case_no, self._glossary = case_no, glossary
        self._job: Job | None = None
        self._pdf: bytes | None = None
        self.strip = MessageStrip(self)
        self._heading = Label(parent=self, tone="title")
        self._told = Label(parent=self, tone="quiet")
        self.kind, self.language = ChoiceField(self), ChoiceField(self)
        self.course, self.set = ChoiceField(self), ChoiceField(self)
        self.optional = CheckField(self)
        self._fields = (self.kind, self.language, self.course, self.set, self.optional)
        self.save, self.print, self.leave = (QPushButton(self) for _ in range(3))
        self.save.setProperty("primary", True)
        self.preview = Preview(workspace.background, self)
        self._lay_out()
        self._retranslate()
        start = (kind, language, SfiCourse.A, False, False)
        for field, value in zip(self._fields, start, strict=True):
            field.set_value(value, force=True)
            field.committed.connect(lambda _: self._make())
        for button, act in ((self.save, self._save), (self.print, self._print), (self.leave, self.reject)):
            button.setAutoDefault(False)
            button.clicked.connect(lambda _=False, act=act: act())
        self._make()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        ways = QBoxLayout.Direction
        self._row.setDirection(ways.TopToBottom if self.width() < _FOLDS_BELOW else ways.LeftToRight)

    def reject(self) -> None:
        if self._job is not None:
            self._job.cancel()
        super().reject()

    def _make(self) -> None:
        kind = FieldPaper(self.kind.value())
        self.course.setVisible(kind is FieldPaper.LESSON)
        self.set.setVisible(kind is FieldPaper.ORAL_TEST)
        self.language.setVisible(kind not in _WITHOUT_LANGUAGE)
        has_optional = any(not module.mandatory for module in self._profile.modules)
        self.optional.setVisible(has_optional and kind not in _WHOLE)
        if self._job is not None:
            self._job.cancel()
        self._pdf = None
        self._show_acts()
        self.preview.show_state(self.tr("Papperet görs …"))
        self._job = self._workspace.background.run(
            partial(
                make_field_paper,
                kind,
                self._profile,
                printed_at=self._workspace.acting.now(),
                language=self.language.value(),
                centre=self._workspace.read(read_centre).name,
                course=self.course.value(),
                is_second=bool(self.set.value()),
                with_optional=bool(self.optional.value()),
                case_no=self._case_no,
                glossary=self._glossary,
                pictures=own_pictures(self._workspace, self._profile),
            ),
            done=self._made,
            failed=self._failed,
        )

    def _made(self, pdf: bytes) -> None:
        self._pdf = pdf
        self.strip.clear()
        self.preview.show_state(self._name())
        self.preview.show_pdf(pdf)
        self._show_acts()

    def _failed(self, error: Exception) -> None:
        if not isinstance(error, UserError):
            raise error
        self.preview.clear()
        self.preview.show_state("")
        self._workspace.show_error(self.kind, error)

    def _name(self) -> str:
        return file_name_of(FieldPaper(self.kind.value()), self._profile, self.language.value())

    def _save(self) -> None:
        if self._pdf is not None:
            done = self.tr("Papperet är sparat.")
            save_bytes(self._workspace, self.kind, self._pdf, self._name(), done=done, kinds="PDF (*.pdf)")

    def _print(self) -> None:
        if self._pdf is not None:
            printing.print_out(
                self._workspace.background,
                self._pdf,
                self._name(),
                printed=lambda _: self.strip.show_done(self.tr("Papperet är skickat till skrivaren.")),
                failed=self._failed,
            )

    def _show_acts(self) -> None:
        for button in (self.save, self.print):
            button.setEnabled(self._pdf is not None)

    def _lay_out(self) -> None:
        area = FollowingArea(self)
        sheet = QWidget(area)
        choices = QVBoxLayout(sheet)
        choices.setContentsMargins(GRID * 2, GRID * 2, GRID * 2, GRID * 2)
        choices.setSpacing(GRID * 2)
        for each in (self._heading, self._told, *self._fields):
            choices.addWidget(each)
        choices.addStretch(1)
        area.setWidget(sheet)
        area.setMinimumWidth(_CHOICES_WIDTH)
        self.preview.setMinimumHeight(_PREVIEW_HEIGHT // 2)
        shown = QWidget(self)
        inside = QVBoxLayout(shown)
        inside.setContentsMargins(GRID * 2, GRID, GRID * 2, 0)
        inside.addWidget(self.preview)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.setSpacing(GRID)
        foot = leading(self.save, self.print, self.leave)
        foot.setContentsMargins(GRID * 2, GRID, GRID * 2, GRID)
        outer = QVBoxLayout(self)
        outer.setSpacing(GRID)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.strip)
        outer.addLayout(self._row, 1)
        self._row.addWidget(area, 2)
        self._row.addWidget(shown, 3)
        outer.addWidget(foot)
        open_at(self, 960, 640)

    def _retranslate(self) -> None:
        screen = self._workspace.language
        self.setWindowTitle(self.tr("Skriv ut papper"))
        self._heading.setText(self._profile.title.shown(screen)[0])
        said = self.tr("För dagar utan dator. Det som fylls i för hand skrivs in i ärendet efteråt.")
        with_no = self.tr("Ärendenumret {number} står på papperet, men inget namn.")
        self._told.setText(f"{said} {with_no.format(number=self._case_no)}" if self._case_no else said)
        self.kind.set_label(self.tr("Papper"))
        self.kind.set_options(list(kinds().items()))
        self.language.set_label(self.tr("Språk bredvid svenskan"))
        offered = self._workspace.forms.offered_languages()
        named = [(each.tag, each.name.shown(screen)[0]) for each in offered if each.tag != SWEDISH]
        self.language.set_options([(SWEDISH, self.tr("Bara svenska")), *by_name(named)])
        self.course.set_label(self.tr("Kurs i sfi"))
        self.course.set_options([(course, str(course)) for course in SfiCourse])
        self.set.set_label(self.tr("Variant av provet"))
        self.set.set_options([(each, "B" if each else "A") for each in _SETS])
        self.optional.set_label(self.tr("Ta med valfria moduler"))
        for button, text in (
            (self.save, self.tr("Spara som PDF …")),
            (self.print, self.tr("Skriv ut")),
            (self.leave, self.tr("Stäng")),
        ):
            button.setText(text)
            button.setAccessibleName(text)
