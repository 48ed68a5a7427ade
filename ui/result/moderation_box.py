"""The second person: agrees or not, on screen or as it was written on a printed bundle."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from ui.result import words
from ui.result.act_form import ActForm
from ui.result.disagreements_field import DisagreementsField
from ui.result.review_button import ReviewButton
from ui.widgets.fields import CheckField, ChoiceField, LongTextField, TextField
from ui.widgets.flow_row import FlowRow
from ui.widgets.labels import Label
from ui.widgets.look import GRID
from ui.workspace import Workspace
from validering.bench import EvidenceGlimpse
from validering.errors import UserError
from validering.judgements import criterion_code
from validering.moderation import ModerationView, moderate, moderate_on_paper
from validering.results import ProfileResultView


class ModerationBox(QFrame):
    """Signing on screen is for somebody else than the lead; a paper may be entered by anyone.

    ``evidence_wanted()`` leads to where the scan is added.
    """

    evidence_wanted = Signal()

    def __init__(
        self, workspace: Workspace, case_id: UUID, case_profile_id: UUID, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("section")
        self.workspace = workspace
        self._profile_id = case_profile_id
        self._view: ProfileResultView | None = None
        self._may_sign = False
        self._title = Label("", self, tone="head")
        self._state = Label("", self)
        self._past = Label("", self, tone="quiet")
        self.form = ActForm(workspace, f"moderation/{case_profile_id}", case_id, self)
        self._build_form()
        self._enter = QPushButton(self)
        self._enter.setProperty("quiet", True)
        self._enter.clicked.connect(self._open_form)
        self._print = ReviewButton(workspace, case_profile_id, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(GRID * 2, GRID * 2, GRID * 2, GRID * 2)
        column.setSpacing(GRID)
        acts = FlowRow(self._print, self._enter, parent=self)
        for widget in (self._title, self._state, self._past, acts, self.form):
            column.addWidget(widget)
        self._retranslate()

    def show_result(
        self, view: ProfileResultView, scans: Sequence[EvidenceGlimpse], *, may_sign: bool, may_enter: bool
    ) -> None:
        """Show what the second person has said, and the form where there is a decision to sign."""
        is_new = (
            self._view is None
            or self._view.moderations != view.moderations
            or (self._view.decision != view.decision)
        )
        self._view, self._may_sign = view, may_sign
        self.setVisible(view.decision is not None)
        stands = view.decision is not None and not view.decision.is_stale
        may = stands and (may_sign or may_enter)
        asks = may and may_sign and not view.moderations
        if is_new or not may:
            self.form.setVisible(asks)
            self._show_differing(False)
        self._print.setVisible(view.waits_for_second_person and (may_sign or may_enter))
        self._enter.setVisible(may and self.form.isHidden())
        self._on_paper.setVisible(may_sign)
        if not may_sign:
            self._on_paper.set_value(True, force=True)
        self._scan.set_options([(each.id, each.title) for each in scans])
        self._disagreements.set_criteria(_criteria(view))
        self._show_paper()
        self._retranslate()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _build_form(self) -> None:
        form = self.form
        self._intro = Label("", self)
        self._on_paper = CheckField(self)
        self._on_paper.committed.connect(lambda _value: self._show_paper())
        self._name = form.hold("name", TextField(self))
        self._scan = ChoiceField(self)
        self._to_evidence = QPushButton(self)
        self._to_evidence.setProperty("quiet", True)
        self._to_evidence.clicked.connect(self.evidence_wanted)
        self._reason = form.hold("moderation", LongTextField(self, lines=2))
        self._reason.set_text_language("sv")
        self._disagreements = form.hold("disagreements", DisagreementsField(self))
        self._agree, self._differ, self._disagree = (QPushButton(self) for _ in range(3))
        self._differ.clicked.connect(self._want_differing)
        self._agree.setProperty("primary", True)
        self._agree.clicked.connect(lambda: self._sign(agrees=True))
        self._disagree.clicked.connect(lambda: self._sign(agrees=False))
        for widget in (self._intro, self._on_paper):
            form.add(widget)
        form.add(self._name, self._scan)
        form.add(self._to_evidence)
        form.add(self._reason)
        form.add(self._disagreements)
        form.add(FlowRow(self._agree, self._differ, self._disagree, parent=self))

    def _open_form(self) -> None:
        self.form.show()
        self._enter.hide()
        self.form.show_field("name" if self._on_paper.value() else "moderation")

    def _want_differing(self) -> None:
        self._show_differing(True)
        self.form.show_field("moderation")

    def _show_differing(self, differs: bool) -> None:
        """The fields for what is seen otherwise are shown to who wants them."""
        for field in (self._reason, self._disagreements):
            field.setVisible(differs)
        self._differ.setVisible(not differs)
        self._disagree.setVisible(differs)
        self._agree.setVisible(not differs)

    def _sign(self, *, agrees: bool) -> None:
        reason, seen = self._reason.value(), self._disagreements.value()
        if self._on_paper.value():
            scan = self._scan.value()
            if not isinstance(scan, UUID):
                self.workspace.show_error(self, UserError("moderation_needs_scan"))
                return
            change = self.workspace.attempt(
                self,
                moderate_on_paper,
                self._profile_id,
                agrees=agrees,
                moderator_name=self._name.value(),
                scan_evidence_id=scan,
                reason=reason,
                disagreements=seen,
            )
        else:
            change = self.workspace.attempt(
                self, moderate, self._profile_id, agrees=agrees, reason=reason, disagreements=seen
            )
        if change is not None:
            self.form.clear("name", "moderation")
            self._disagreements.set_value((), force=True)
            self.form.forget("disagreements")

    def _show_paper(self) -> None:
        on_paper = self._on_paper.value()
        for widget in (self._name, self._scan, self._to_evidence):
            widget.setVisible(on_paper)

    def _retranslate(self) -> None:
        self._title.setText(self.tr("Den andra personen"))
        self.setAccessibleName(self._title.text())
        self._on_paper.set_label(self.tr("Granskningen gjordes på ett utskrivet underlag"))
        self._name.set_label(self.tr("Namn på den som granskade"))
        self._scan.set_label(self.tr("Det signerade underlaget"))
        self._to_evidence.setText(self.tr("Lägg till det inlästa granskningsunderlaget"))
        self._to_evidence.setAccessibleName(self._to_evidence.text())
        self._reason.set_label(self.tr("Vad den andra personen säger"))
        self._reason.set_help(self.tr("Behövs när personen inte håller med."))
        self._disagreements.set_label(self.tr("Kriterier som ses annorlunda"))
        self._agree.setText(self.tr("Håller med"))
        self._differ.setText(self.tr("Håller inte med …"))
        self._disagree.setText(self.tr("Signera att personen inte håller med"))
        self._enter.setText(
            self.tr("Granska igen") if self._may_sign else self.tr("Skriv in en granskning på papper")
        )
        for button in (self._agree, self._differ, self._disagree, self._enter):
            button.setAccessibleName(button.text())
        if self._view is not None:
            self._say(self._view)

    def _say(self, view: ProfileResultView) -> None:
        self._intro.setText(
            self.tr(
                "Läs bedömningarna och besluten ovanför. Säg sedan om du håller med, och annars varför inte."
            )
            if self._may_sign
            else self.tr("Du leder ärendet eller har beslutat. Här kan du skriva in en granskning på papper.")
        )
        newest = view.moderations[-1] if view.moderations else None
        if newest is not None:
            agrees = self.tr("{name} håller med om resultatet.")
            state = (
                agrees
                if newest.agrees
                else self.tr("{name} håller inte med. Bedöm igen eller besluta på nytt.")
            )
            self._state.setText(state.format(name=newest.moderator_name))
        elif view.needs_second_person:
            self._state.setText(
                self.tr("Ett resultat för hela yrkesprofilen gäller först när en andra person håller med.")
            )
        else:
            self._state.setText(
                self.tr("Ett resultat för delar gäller utan en andra person. Granskning är frivillig.")
            )
        waits = view.needs_second_person and not view.counts
        self._state.set_tone(
            "warning" if waits or (newest and not newest.agrees) else "done" if newest else ""
        )
        self._past.setText("\n".join(_line(each, view) for each in view.moderations))
        self._past.setVisible(bool(view.moderations))


def _criteria(view: ProfileResultView) -> list[tuple[str, str]]:
    profile = view.case_profile.profile
    return [(each.id, f"{criterion_code(profile, each.id)} {each.text.sv}") for each in profile.criteria()]


def _line(moderation: ModerationView, view: ProfileResultView) -> str:
    profile = view.case_profile.profile
    parts = [f"{words.day(moderation.made_at)} · {moderation.moderator_name}"]
    if moderation.reason:
        parts.append(moderation.reason)
    parts += [
        f"{criterion_code(profile, each.criterion_id)}: {each.reason}" for each in moderation.disagreements
    ]
    return " · ".join(parts)
