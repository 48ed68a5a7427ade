"""Documents of several cases one after another: issued, then saved or printed, each with a line of report."""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from ui import document_making as making
from ui.background import Job
from ui.document_making import Made
from ui.paper_leaving import LeavingPaper, print_paper, save_paper
from ui.workspace import Workspace
from validering.candidates import read_candidate
from validering.errors import UserError
from validering.languages import read_own_language
from validering.print_choices import SWEDISH
from validering.terms import CopyFor, DocumentKind


@dataclass(frozen=True)
class BatchCase:
    """A chosen case; a protected person's is left out, for its papers are made one by one."""

    case_id: UUID
    case_no: str
    is_protected: bool


@dataclass(frozen=True)
class BatchWish:
    """What is to be made of each; ``folder`` None where it is printed."""

    kind: DocumentKind
    copy_for: CopyFor
    is_paired: bool
    folder: Path | None


@dataclass(frozen=True)
class BatchLine:
    """What became of a case: a number with its pages, or the ``problem`` in words, or ``is_protected``."""

    case_no: str
    number: str = ""
    pages: int = 0
    file_name: str = ""
    swedish_alone: int = 0
    problem: str = ""
    is_protected: bool = False


class BatchRun(QObject):
    """Works through the cases beside the window; ``moved(done, all)`` and ``ended(lines)`` tell of it."""

    moved = Signal(int, int)
    ended = Signal(object)

    def __init__(
        self, workspace: Workspace, widget: QWidget, cases: Sequence[BatchCase], wish: BatchWish
    ) -> None:
        super().__init__(widget)
        self._workspace, self._widget, self._wish = workspace, widget, wish
        self._waiting = deque(cases)
        self._count = len(cases)
        self._lines: list[BatchLine] = []
        self._now: BatchCase | None = None
        self._job: Job | None = None
        self._is_cancelled = False

    def start(self) -> None:
        """Begin; each document is issued and has left before the next is made."""
        self._go_on()

    def cancel(self) -> None:
        """Stop after the document that is being made; what is issued stays issued."""
        self._is_cancelled = True

    def _go_on(self) -> None:
        while self._waiting and not self._is_cancelled:
            self._now = self._waiting.popleft()
            if self._now.is_protected:
                self._note(BatchLine(self._now.case_no, is_protected=True))
                continue
            try:
                order = self._order(self._now)
            except UserError as error:
                self._refuse(error)
                continue
            run = self._workspace.background.run
            self._job = run(making.make, order, done=self._made, failed=self._not_made)
            return
        self.ended.emit(tuple(self._lines))

    def _order(self, case: BatchCase) -> making.Order:
        store, wish = self._workspace.store, self._wish
        usual = making.usual_choices(wish.kind, wish.copy_for, self._language(case.case_id))
        choices = making.chosen_as_told(store, case.case_id, usual)
        return making.order_document(store, self._workspace.forms, case.case_id, choices)

    def _language(self, case_id: UUID) -> str:
        if not self._wish.is_paired:
            return SWEDISH
        offered = {each.tag for each in self._workspace.forms.offered_languages()}
        candidate = self._workspace.read(read_candidate, case_id)
        own = candidate.print_language or self._workspace.read(read_own_language, case_id)
        return own if own and own in offered else SWEDISH

    def _made(self, made: Made) -> None:
        try:
            making.issue(self._workspace.apply, made)
        except UserError as error:
            self._refuse(error)
        else:
            self._hand_out(made)
        self._go_on()

    def _hand_out(self, made: Made) -> None:
        assert self._now is not None
        number = made.order.paper.number or ""
        choices = made.order.prepared.portfolio.choices
        name = making.file_name(number, choices)
        paper = LeavingPaper(made.pdf, name, choices.kind, number, choices.language)
        line = BatchLine(self._now.case_no, number, made.pages, name, len(made.swedish_alone))
        case_id = self._now.case_id
        if self._wish.folder is None:
            print_paper(
                self._workspace, self._widget, case_id, paper, printed=_nothing, failed=self._not_printed
            )
        elif not save_paper(self._workspace, self._widget, case_id, paper, self._wish.folder / name):
            line = BatchLine(self._now.case_no, number, made.pages, swedish_alone=line.swedish_alone)
        self._note(line)

    def _not_made(self, error: Exception) -> None:
        if isinstance(error, UserError):
            self._refuse(error)
        elif self._now is not None:
            self._note(BatchLine(self._now.case_no, problem=type(error).__name__))
        self._go_on()

    def _not_printed(self, error: Exception) -> None:
        if isinstance(error, UserError):
            self._workspace.show_error(self._widget, error)

    def _refuse(self, error: UserError) -> None:
        assert self._now is not None
        self._note(BatchLine(self._now.case_no, problem=self._workspace.say(error)))

    def _note(self, line: BatchLine) -> None:
        self._lines.append(line)
        self.moved.emit(len(self._lines), self._count)


def _nothing(_result: object) -> None:
    pass
