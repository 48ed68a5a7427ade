"""Opens a result that counts again: for an objection, or for a reason in words."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from ui.result.act_form import ActForm
from ui.widgets.fields import ChoiceField, LongTextField
from ui.widgets.flow_row import FlowRow
from ui.widgets.labels import Label
from ui.widgets.look import GRID
from ui.workspace import Workspace
from validering.objections import ObjectionStatus, ObjectionView
from validering.reopening import objections_to, reopen_result
from validering.results import ProfileResultView


class ReopeningPart(QWidget):
    """A button, and the form it opens; hidden where no result counts."""

    def __init__(
        self, workspace: Workspace, case_id: UUID, case_profile_id: UUID, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._workspace, self._profile_id = workspace, case_profile_id
        self._objections: tuple[ObjectionView, ...] = ()
        self._upheld = Label("", self, tone="warning")
        self._open = QPushButton(self)
        self._open.setProperty("quiet", True)
        self._open.clicked.connect(lambda _=False: self._toggle())
        self.form = ActForm(workspace, f"reopen_result/{case_profile_id}", case_id, self)
        self._means = Label("", self.form, tone="quiet")
        self._objection = ChoiceField(self.form)
        self._reason = self.form.hold("reopen_reason", LongTextField(self.form, lines=2))
        self._reason.set_text_language("sv")
        self._act = QPushButton(self.form)
        self._act.setProperty("primary", True)
        self._act.clicked.connect(lambda _=False: self._on_open())
        for widget in (self._means, self._objection, self._reason, FlowRow(self._act, parent=self.form)):
            self.form.add(widget)
        self.form.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        column.addWidget(self._upheld)
        column.addWidget(FlowRow(self._open, parent=self))
        column.addWidget(self.form)
        self.hide()
        self._retranslate()

    def show_result(self, view: ProfileResultView, *, may_decide: bool) -> None:
        """Offer it where the result counts and whoever is signed in may decide."""
        is_offered = may_decide and view.counts
        self._objections = self._workspace.read(objections_to, view) if is_offered else ()
        self._objection.setVisible(bool(self._objections))
        upheld = [each for each in self._objections if each.status is not ObjectionStatus.OPEN]
        self._upheld.setVisible(bool(upheld))
        if upheld and not self._objection.value():
            self._objection.set_value(upheld[-1].id, force=True)
        if not is_offered:
            self.form.hide()
        self.setVisible(is_offered)
        self._retranslate()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _toggle(self) -> None:
        self.form.setVisible(self.form.isHidden())
        if self.form.isVisible():
            self.form.show_field("reopen_reason")

    def _on_open(self) -> None:
        chosen = self._objection.value()
        change = self._workspace.attempt(
            self,
            reopen_result,
            self._profile_id,
            reason=self._reason.value(),
            objection_id=chosen if isinstance(chosen, UUID) else None,
        )
        if change is not None:
            self.form.clear("reopen_reason")

    def _retranslate(self) -> None:
        self._upheld.setText(self.tr("En invändning är godtagen. Öppna resultatet igen och besluta på nytt."))
        self._open.setText(self.tr("Öppna resultatet igen"))
        self._open.setAccessibleName(self._open.text())
        self._means.setText(
            self.tr(
                "Resultatet gäller inte förrän det är beslutat på nytt, och en andra person håller med igen "
                "där det behövs. Utfärdade dokument som visar det ska ersättas. Skälet sparas."
            )
        )
        self._objection.set_label(self.tr("Invändning som ledde till det"))
        said = self.tr("{day} · {name}")
        self._objection.set_options(
            [
                ("", self.tr("Ingen invändning: rättelse eller komplettering")),
                *(
                    (each.id, said.format(day=each.received_on.isoformat(), name=each.raised_by))
                    for each in self._objections
                ),
            ]
        )
        self._reason.set_label(self.tr("Varför resultatet öppnas igen"))
        self._reason.set_help(self.tr("Vad som var fel eller har tillkommit. Den som granskar läser det."))
        self._act.setText(self.tr("Öppna igen med detta skäl"))
        self._act.setAccessibleName(self._act.text())
