"""Where the case stands: its steps, each chosen profile, and what is missing now."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from ui import case_words
from ui.widgets.flow import PathBar, StepText
from ui.widgets.labels import Label, named_label
from ui.widgets.look import GRID
from ui.widgets.missing_links import MissingLinks
from validering.acting import Acting
from validering.gaps import hints_of
from validering.seeing import sees_page
from validering.states import CaseFacts, CaseState, ProfileFacts, StepId, missing, path, profile_state


class PathBox(QFrame):
    """``page_wanted(page_id, field)`` comes when a step or a missing thing is pressed."""

    page_wanted = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("section")
        self._title = named_label("section_title", parent=self)
        self.bar = PathBar(self)
        self.bar.step_wanted.connect(self._open_step)
        self._profiles = Label(parent=self)
        self.links = MissingLinks(self)
        self.links.page_wanted.connect(self.page_wanted)
        column = QVBoxLayout(self)
        column.setContentsMargins(GRID * 2, GRID * 2, GRID * 2, GRID * 2)
        column.setSpacing(GRID)
        self.hints = MissingLinks(self)
        self.hints.page_wanted.connect(self.page_wanted)
        for widget in (self._title, self.bar, self._profiles, self.links, self.hints):
            column.addWidget(widget)
        self._pages: dict[str, str] = {}
        self._retranslate()

    def show_facts(self, facts: CaseFacts, language: str, acting: Acting) -> None:
        """Show the path in words of ``language``; it leads to the pages that ``acting`` sees."""
        steps = path(facts)
        self._pages = {step.id.value: step.page for step in steps}
        words, states = case_words.steps(), case_words.step_states()
        self.bar.set_steps(
            [
                StepText(
                    step.id, words[step.id], step.state, states[step.state], sees_page(acting, step.page)
                )
                for step in steps
            ]
        )
        self._profiles.setText("\n".join(self._said(facts, profile, language) for profile in facts.profiles))
        self._profiles.setVisible(bool(facts.profiles) and facts.is_assessed)
        self.links.show_missing(missing(facts), language, lambda page: sees_page(acting, page))
        self.hints.show_missing(tuple(hints_of(facts)), language, lambda page: sees_page(acting, page))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _open_step(self, step_id: str) -> None:
        field = "complete" if step_id == StepId.COMPLETE else ""
        self.page_wanted.emit(self._pages[step_id], field)

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
        self.hints.set_title(self.tr("Tänk på före första dagen"))
