"""What one person has proposed and another has to decide."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui import removal_words
from ui.case_words import figures
from ui.erasure_review import ErasureReview
from ui.widgets.act_rows import ActRow, ActRows
from ui.widgets.labels import Label
from ui.widgets.look import GRID
from ui.workspace import Workspace
from validering import disposal, removals, take_off
from validering.removals import RemovalKind, RemovalView
from validering.retention_kinds import RecordKind
from validering.seeing import SEE_CASES


class WaitingPart(QWidget):
    """A value is looked at in its case, ``case_wanted(case_id)``; the rest is decided here.

    Who sees no cases is shown the proposal alone.
    """

    case_wanted = Signal(object)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self._waiting: dict[UUID, RemovalView] = {}
        self._help = Label("", self, tone="quiet")
        self._empty = Label("", self)
        self.rows = ActRows(self)
        self.rows.acted.connect(self._act)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID * 2)
        for widget in (self._help, self._empty, self.rows):
            column.addWidget(widget)
        self._retranslate()

    def reload(self) -> None:
        waiting = self.workspace.read(removals.read_waiting)
        self._waiting = {each.id: each for each in waiting}
        self.rows.show_rows([self._row(each) for each in waiting])
        self._empty.setVisible(not waiting)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _row(self, waiting: RemovalView) -> ActRow:
        number = figures(waiting.case_no or "")
        said = self.tr("{kind}. Föreslaget {day} av {name}. Skäl: {reason}")
        kind = removal_words.kinds()[waiting.kind]
        lines = [
            said.format(
                kind=f"{kind}, {number}" if number else kind,
                day=removal_words.day_of(waiting.proposed_at),
                name=waiting.proposed_by_name,
                reason=waiting.reason,
            ),
            *self._details(waiting),
        ]
        acts: list[tuple[str, str]] = []
        why_not = self.workspace.read(removals.why_not_approve, self.workspace.acting, waiting)
        if waiting.kind is RemovalKind.VALUE and self._sees_cases:
            acts.append(("open", self.tr("Öppna ärendet {number}").format(number=number)))
        elif waiting.kind is RemovalKind.VALUE:
            acts.append(("show", self.tr("Visa förslaget")))
        elif why_not is None:
            acts.append(("approve", self.tr("Godkänn och utför nu")))
        if why_not is None:
            acts.append(("refuse", self.tr("Säg nej")))
        else:
            lines.append(self.workspace.say(why_not))
        if waiting.proposed_by == self.workspace.acting.staff_id:
            acts.append(("withdraw", self.tr("Ta tillbaka förslaget")))
        return ActRow(waiting.id, "\n".join(lines), "", tuple(acts))

    def _details(self, waiting: RemovalView) -> list[str]:
        if waiting.kind is RemovalKind.RETENTION:
            words = removal_words.records()
            return [
                self.tr("{number}: {kind}, antal poster: {count}").format(
                    number=figures(case_no), kind=words[RecordKind(kind)].lower(), count=figures(str(count))
                )
                for _case_id, kind, case_no, count in waiting.content["lines"]
            ]
        if waiting.kind is RemovalKind.TAKE_OFF:
            return [removal_words.line_text({"what": "case", **waiting.content})]
        return [self.tr("Visa och godkänn på ärendets översikt.")] if self._sees_cases else []

    @property
    def _sees_cases(self) -> bool:
        return self.workspace.acting.may(*SEE_CASES)

    def _act(self, removal_id: UUID, act: str) -> None:
        waiting = self._waiting[removal_id]
        if act == "open":
            self.case_wanted.emit(waiting.case_id)
        elif act == "show":
            review = ErasureReview(self.workspace, removal_id, self)
            review.finished.connect(lambda _: self.reload())
            review.open()
        elif act == "refuse":
            self.workspace.attempt(self, removals.refuse_removal, removal_id)
        elif act == "withdraw":
            self.workspace.attempt(self, removals.withdraw_removal, removal_id)
        elif waiting.kind is RemovalKind.RETENTION:
            self.workspace.attempt(self, disposal.approve_disposal, removal_id)
        else:
            self.workspace.attempt(self, take_off.approve_take_off, removal_id)

    def _retranslate(self) -> None:
        self._help.setText(
            self.tr(
                "En medarbetare föreslår, en annan godkänner. När det är utfört går det inte att få "
                "tillbaka. Gallring och borttagna ärenden kräver att en av de två är administratör."
            )
        )
        self._empty.setText(self.tr("Ingenting väntar."))
