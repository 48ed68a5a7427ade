"""What screens show of a second person who disagrees, and of an objection from first word to answer."""

from __future__ import annotations

from collections.abc import Callable
from uuid import UUID

from PySide6.QtWidgets import QApplication, QScrollArea, QTabWidget, QWidget

from ui.background import Background
from ui.candidate_view.candidate_window import CandidateWindow
from ui.candidate_view.voice_part import Voice, VoicePart
from ui.main_window import MainWindow
from ui.result.page import ResultPage
from ui.result.reopening_part import ReopeningPart
from ui.widgets.look import GRID
from validering.candidates import change_protection
from validering.moderation import Disagreement
from validering.objections import ObjectionStatus, answer_objection, read_objections
from validering.terms import ProtectionLevel

Take = Callable[[QWidget, Background, str], None]
SAID = "أنا لا أوافق على نتيجة V2. في اليوم الثاني لم تكن هناك مواد كافية، وقد أخبرت المقيّمة بذلك."
SEEN = "Kylen lästes av en gång, inte två som kriteriet säger."
ANSWER = "Dag två saknades råvaror. Vi tittar på modulen en gång till den 24 mars, med dig i köket."


def take_objecting(window: MainWindow, case_id: UUID, take: Take) -> None:
    """The candidate writes an objection in Arabic and sends it; the case then waits for an answer."""
    work = window.workspace
    # Other pictures have protected the case, and a protected one asks whoever reads it why.
    work.apply(change_protection, case_id, ProtectionLevel.NONE, None)
    own = CandidateWindow(work, case_id, window)
    part = own.parts["voice"]
    if not isinstance(part, VoicePart):
        raise LookupError("voice")
    own.open_part("voice")
    take(own, work.background, "candidate-voice-choice")
    part.choose(Voice.OBJECTION)
    part.writing.edit.setPlainText(SAID)
    take(own, work.background, "candidate-voice-objection")
    part.button.click()
    take(own, work.background, "candidate-voice-sent")
    own.close()
    window.open_case(case_id, "overview")
    take(window, work.background, "overview-objection")
    page = _result(window, case_id)
    page.show_field("objections")
    take(window, work.background, "result-objection-open")


def take_answering(window: MainWindow, case_id: UUID, take: Take) -> None:
    """The second person sees a criterion otherwise, signs that, and answers the objection."""
    work = window.workspace
    page = _result(window, case_id)
    part = next(iter(page._parts.values()))
    box = part.moderation
    box._open_form()
    box._want_differing()
    first = next(iter(box._disagreements._names))
    box._disagreements._keep((Disagreement(first, SEEN),))
    _scroll(page, box)
    take(window, work.background, "result-moderation-differing")
    box._disagree.click()
    QApplication.processEvents()
    _scroll(page, box)
    take(window, work.background, "result-moderation-differed")
    (objection,) = work.read(read_objections, case_id)
    page.objections._open(objection.id)
    _scroll(page, page.objections)
    take(window, work.background, "result-objection-answering")
    work.apply(answer_objection, objection.id, status=ObjectionStatus.PARTLY, answer=ANSWER)
    take(window, work.background, "result-objection-answered")


def take_correcting(window: MainWindow, case_id: UUID, take: Take) -> None:
    """The lead opens the result again; the paper that carries it is marked, and the candidate is told."""
    work = window.workspace
    page = _result(window, case_id)
    part = next(iter(page._parts.values()))
    reopening = part.result.findChild(ReopeningPart)
    if reopening is None:
        raise LookupError("reopening")
    if not reopening.isHidden():
        reopening._open.click()
        _scroll(page, part.result)
        take(window, work.background, "result-reopening")
        reopening._act.click()
        QApplication.processEvents()
        _scroll(page, part.result)
    take(window, work.background, "result-reopened")
    window.open_case(case_id, "overview")
    take(window, work.background, "overview-reopened")
    window.open_case(case_id, "documents")
    documents = window.case.page.findChild(QTabWidget) if window.case and window.case.page else None
    if documents is not None:
        documents.setCurrentIndex(1)
    take(window, work.background, "documents-reopened")
    own = CandidateWindow(work, case_id, window)
    own.open_part("voice")
    take(own, work.background, "candidate-voice-answered")
    own.close()


def _result(window: MainWindow, case_id: UUID) -> ResultPage:
    window.open_case(case_id, "result")
    QApplication.processEvents()
    if window.case is None or not isinstance(window.case.page, ResultPage):
        raise LookupError("result")
    window.case.page.reload()
    return window.case.page


def _scroll(page: ResultPage, widget: QWidget) -> None:
    """Let the widget begin at the top of what is seen."""
    QApplication.processEvents()
    area = page.findChild(QScrollArea, "page_scroll")
    body = area.widget() if area is not None else None
    if area is not None and body is not None:
        area.verticalScrollBar().setValue(widget.mapTo(body, widget.rect().topLeft()).y() - GRID)
