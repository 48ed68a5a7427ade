"""Where the case stands: its steps, each chosen profile, and what is missing now."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from ui import case_words
from ui.widgets.act_rows import leading
from ui.widgets.flow import PathBar, StepText
from ui.widgets.labels import Label, named_label
from ui.widgets.look import GRID
from ui.widgets.missing_links import MissingLinks
from validering.acting import Acting
from validering.gaps import hints_of
from validering.seeing import sees_page
from validering.states import (
    CaseFacts,
    CaseState,
    ProfileFacts,
    StepId,
    StepState,
    current_step,
    missing,
    path,
    profile_state,
)


class PathBox(QFrame):
    """``page_wanted(page_id, field)`` comes when a step or a missing thing is pressed."""

    page_wanted = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("section")
        self._title = named_label("section_title", parent=self)
        self.bar = PathBar(self)
        self.bar.step_wanted.connect(self._open_step)
        self._doer = Label(parent=self)
        self._profiles = Label(parent=self)
        self.links = MissingLinks(self)
        self.links.page_wanted.connect(self.page_wanted)
        column = QVBoxLayout(self)
        column.setContentsMargins(GRID * 2, GRID * 2, GRID * 2, GRID * 2)
        column.setSpacing(GRID)
        self.hints = MissingLinks(self)
        self.hints.page_wanted.connect(self.page_wanted)
        self._more = QPushButton(self)
        self._more.setProperty("quiet", True)
        self._more.clicked.connect(self._turn_later)
        self.later = MissingLinks(self)
        self.later.page_wanted.connect(self.page_wanted)
        self._is_wide = False
        parts = (self._title, self.bar, self._doer, self._profiles, self.links, self.hints)
        for widget in (*parts, leading(self._more), self.later):
            column.addWidget(widget)
        self._pages: dict[str, str] = {}
        self._retranslate()

    def show_facts(self, facts: CaseFacts, lead: str, language: str, acting: Acting) -> None:
        """Show the path in words of ``language``; it leads to the pages that ``acting`` sees.

        ``lead`` is the name of who leads the case, or empty.
        """
        steps = path(facts)
        self._pages = {step.id.value: step.page for step in steps}
        words, states = case_words.steps(), case_words.step_states()
        self.bar.set_steps(
            [
                StepText(
                    step.id,
                    words[step.id],
                    step.state,
                    states[step.state],
                    sees_page(acting, step.page),
                    self._done_by(step.id, lead),
                )
                for step in steps
            ]
        )
        self._profiles.setText("\n".join(self._said(facts, profile, language) for profile in facts.profiles))
        self._profiles.setVisible(bool(facts.profiles) and facts.is_assessed)
        self.links.show_missing(missing(facts), language, lambda page: sees_page(acting, page))
        now = current_step(facts)
        self._doer.setText(self._done_by(now.id, lead) if now is not None else "")
        self._doer.setVisible(now is not None)
        later = [item for step in steps if step.state is StepState.WAITING for item in step.missing]
        self.later.show_missing(later, language, lambda page: sees_page(acting, page))
        self._more.setVisible(bool(later))
        self.later.setVisible(bool(later) and self._is_wide)
        self.hints.show_missing(tuple(hints_of(facts)), language, lambda page: sees_page(acting, page))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _open_step(self, step_id: str) -> None:
        field = "complete" if step_id == StepId.COMPLETE else ""
        self.page_wanted.emit(self._pages[step_id], field)

    def _turn_later(self) -> None:
        self._is_wide = not self._is_wide
        self.later.setVisible(self._is_wide)
        self._retranslate()

    def _done_by(self, step: StepId, lead: str) -> str:
        """Who takes a step."""
        name = case_words.steps()[step]
        if step in (StepId.PLANNED, StepId.JUDGED, StepId.DECIDED):
            if lead:
                return self.tr("{step}: görs av {name}, ansvarig bedömare.").format(step=name, name=lead)
            return self.tr("{step}: görs av en yrkesbedömare.").format(step=name)
        if step is StepId.SELF_RATED:
            return self.tr("{step}: görs av kandidaten, med stöd.").format(step=name)
        if step is StepId.MODERATED:
            words = self.tr("{step}: görs av en annan person än den som leder ärendet eller har beslutat.")
            return words.format(step=name)
        words = self.tr("{step}: görs av samordnaren, bedömaren eller sfi-läraren.")
        return words.format(step=name)

    def _said(self, facts: CaseFacts, profile: ProfileFacts, language: str) -> str:
        title = profile.title.shown(language)[0]
        state = profile_state(facts, profile)
        if state is CaseState.ASSESSING:
            said = self.tr("{profile}: {done} av {all} kriterier bedömda")
            return said.format(profile=title, done=profile.judged_criteria, all=profile.criteria)
        return self.tr("{profile}: {state}").format(profile=title, state=self._states()[state])

    def _states(self) -> dict[CaseState, str]:
        return {
            CaseState.PROFILE_CHOSEN: self.tr("vald"),
            CaseState.PLANNED: self.tr("planerad"),
            CaseState.JUDGED: self.tr("bedömd, väntar på resultat"),
            CaseState.IN_MODERATION: self.tr("väntar på granskning"),
            CaseState.DECIDED: self.tr("beslutad"),
            CaseState.UNDER_REVIEW: self.tr("under omprövning"),
        }

    def _retranslate(self) -> None:
        self._title.setText(self.tr("Så långt har ärendet kommit"))
        self.setAccessibleName(self._title.text())
        self.links.set_title(self.tr("Saknas nu"))
        more = self.tr("Göm det som saknas längre fram")
        self._more.setText(more if self._is_wide else self.tr("Visa vad som saknas längre fram"))
        self._more.setAccessibleName(self._more.text())
        self.later.set_title(self.tr("Saknas längre fram"))
        self.hints.set_title(self.tr("Tänk på före första dagen"))
