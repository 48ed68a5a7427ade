"""The dry run: what the rules would dispose of today, case by case, and what is preserved."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QPushButton, QWidget

from ui import removal_words
from ui.case_words import figures
from ui.widgets.act_rows import leading
from ui.widgets.fields import LongTextField
from ui.widgets.labels import Label
from ui.widgets.pending_form import PendingForm
from ui.widgets.tick_list import TickList, TickRow
from ui.workspace import Workspace
from validering import disposal
from validering.retention_plan import PlanLine, RetentionPlan, read_plan

_SHOWN = 200


class PlanPart(PendingForm):
    """Nothing is removed here: what is ticked is proposed."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(workspace, "retention/plan", parent=parent)
        self.workspace = workspace
        self._due = self.add_section()
        self._none = Label("", self)
        self.lines = TickList(self)
        self.lines.changed.connect(self._show_acts)
        self.add(self._none)
        self.add(self.lines)
        self.reason = self.pend("retention_reason", LongTextField(self, lines=2))
        self.add(self.reason)
        self.propose = QPushButton(self)
        self.propose.setProperty("primary", True)
        self.propose.clicked.connect(self._propose)
        self._holder = leading(self.propose)
        self.add(self._holder)
        self._examples = self.add_section()
        self._waits = Label("", self, tone="quiet")
        self.add(self._waits)
        self._kept = self.add_section()
        self._stays = Label("", self, tone="quiet")
        self.add(self._stays)
        self._plan = RetentionPlan((), (), ())
        self._retranslate()

    def reload(self) -> None:
        self._plan = self.workspace.read(read_plan, self.workspace.acting.today())
        self.lines.show_rows([self._row(line) for line in self._plan.goes[:_SHOWN]])
        self._none.setVisible(not self._plan.goes)
        self._waits.setText(self._listed(self._plan.waits))
        self._stays.setText(self._listed(self._plan.stays))
        self._examples.setVisible(bool(self._plan.waits))
        self._kept.setVisible(bool(self._plan.stays))
        self._show_acts()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _row(self, line: PlanLine) -> TickRow:
        said = self.tr("Räknat från {start}, tiden gick ut {end}. Antal poster: {count}.")
        text = said.format(
            start=figures(line.counted_from.isoformat()),
            end=figures(line.due_on.isoformat() if line.due_on else ""),
            count=figures(str(line.count)),
        )
        return TickRow(line.key, self._name(line), text)

    def _name(self, line: PlanLine) -> str:
        said = self.tr("{number}: {kind}")
        return said.format(number=figures(line.case_no), kind=removal_words.records()[line.kind].lower())

    def _listed(self, lines: Sequence[PlanLine]) -> str:
        said = [self._name(line) for line in lines[:_SHOWN]]
        if len(lines) > _SHOWN:
            said.append(self.tr("… och %n till", "", len(lines) - _SHOWN))
        return "\n".join(said)

    def _show_acts(self) -> None:
        has_some = bool(self.lines.ticked())
        self.reason.setVisible(bool(self._plan.goes))
        self._holder.setVisible(bool(self._plan.goes))
        self.propose.setEnabled(has_some)

    def _propose(self) -> None:
        change = self.workspace.attempt(
            self, disposal.propose_disposal, self.lines.ticked(), self.reason.value()
        )
        if change is not None:
            self.forget()

    def _retranslate(self) -> None:
        self._due.set_title(self.tr("Det här skulle gallras i dag"))
        self._due.set_help(
            self.tr(
                "Listan räknas ut varje gång. Inget är borta förrän en annan medarbetare har godkänt. "
                "Bara ärenden som är avslutade eller stoppade för gott står här."
            )
        )
        self._none.setText(self.tr("Inget har gått ut enligt de regler som centret har beslutat."))
        self.reason.set_label(self.tr("Skäl till gallringen"))
        self.reason.set_help(self.tr("Till exempel vilken plan den följer. Står på kvittot."))
        self.propose.setText(self.tr("Föreslå gallring"))
        self.propose.setAccessibleName(self.propose.text())
        self._examples.set_title(self.tr("Väntar på att centret beslutar"))
        self._examples.set_help(
            self.tr(
                "Tiden har gått ut enligt ett exempelvärde. Besluta regeln under Regler, "
                "annars gallras inget."
            )
        )
        self._kept.set_title(self.tr("Bevaras"))
        self._kept.set_help(self.tr("Det som reglerna säger ska bevaras i ärenden som är avslutade."))
