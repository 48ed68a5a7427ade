"""What the first case to be opened would have to wait for, done while nobody presses anything."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import suppress
from functools import partial
from uuid import UUID

from PySide6.QtCore import QByteArray, QObject, QTimer, Signal
from PySide6.QtGui import QGradient
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QWidget

from ui.widgets.reading_order import tab_stops
from ui.workspace import Workspace
from validering.bench import read_bench, read_evidence_of, read_own_language
from validering.candidates import read_candidate
from validering.case_list import CaseFilter, read_case_page
from validering.cases import read_facts
from validering.drafts import drafts_of
from validering.errors import UserError
from validering.evidence_reading import may_print_photos, read_evidence, read_thumbnails
from validering.halts import read_halts
from validering.history import read_story
from validering.participants import read_participants
from validering.picture_changes import read_picture_change
from validering.profiles import CaseProfileView, read_case_profiles
from validering.question_sounds import read_question_sounds
from validering.removals import read_waiting
from validering.sessions import read_sessions
from validering.staff import read_assessors
from validering.task_pictures import read_task_pictures

MOST = 10
Step = Callable[[], object]


class Rehearsal(QObject):
    """Reads the newest cases as its pages would, a little in each turn of the event loop, and keeps nothing.

    Statements are made into SQL, and Qt for Python makes the classes that it makes when they are first met.
    A protected case is never read. ``ended()`` comes when all is done; after that no turn is taken.
    """

    ended = Signal()

    def __init__(self, workspace: Workspace, window: QWidget) -> None:
        super().__init__(window)
        self._workspace, self._window = workspace, window
        self._steps = self._all()

    def begin(self) -> None:
        """Take the first step once what waits to be shown has been."""
        QTimer.singleShot(0, self, self._next)

    def _next(self) -> None:
        step = next(self._steps, None) if self._workspace.store.is_open else None
        if step is None:
            self.ended.emit()
            return
        # What this person may not see is not read; what cannot be read is told where it is opened.
        with suppress(Exception):
            step()
        self.begin()

    def _all(self) -> Iterator[Step]:
        read, staff_id = self._workspace.read, self._workspace.acting.staff_id
        yield partial(_meet_classes, self._window)
        rows = read(read_case_page, None, CaseFilter(), limit=MOST).rows
        cases = [row.case_id for row in rows if not row.is_protected]
        if not cases:
            return
        case_id = cases[0]
        yield partial(read, read_candidate, case_id)
        # With what the profiles of each demand.
        yield from (partial(read, read_facts, each) for each in cases)
        yield partial(read, drafts_of, staff_id, f"contact/{case_id}")
        yield partial(read, read_assessors)
        yield partial(read, read_participants, case_id)
        yield partial(read, read_halts, case_id)
        yield partial(read, read_waiting, case_id)
        yield partial(read, read_story, self._workspace.acting, case_id)
        yield partial(read, read_own_language, case_id)
        yield partial(read, read_sessions, case_id)
        yield partial(read, read_evidence, case_id)
        yield partial(read, may_print_photos, case_id)
        yield partial(read, read_thumbnails, [case_id])
        yield partial(read, read_picture_change, case_id)
        yield partial(read, read_task_pictures, [""])
        yield partial(read, read_question_sounds, [""])
        for each in cases:
            if view := self._chosen(each):
                yield partial(read, read_bench, view.id)
                yield partial(read, read_evidence_of, view.id, view.profile.criteria()[0].id)
                return

    def _chosen(self, case_id: UUID) -> CaseProfileView | None:
        """The first profile of a case, where it has one and this person may see it."""
        with suppress(UserError):
            return next(iter(self._workspace.read(read_case_profiles, case_id)), None)
        return None


def _meet_classes(window: QWidget) -> None:
    """Have those made that laying out, painting and drawing pictures ask for."""
    tab_stops(window)
    QSvgRenderer(QByteArray(b"<svg/>"))
    QGradient.Preset(1)
