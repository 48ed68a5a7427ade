"""Which session the ratings belong to, what is saved, and the way to signing."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from ui.assessment import words
from ui.assessment.view_switch import ViewSwitch
from ui.profile_words import titled
from ui.session_forms.words import session_kinds
from ui.widgets.choice_fields import CalmCombo
from ui.widgets.labels import Label
from ui.widgets.look import GRID
from ui.widgets.message_strip import announce
from validering.bench import Bench
from validering.profiles import CaseProfileView
from validering.sessions import SessionView
from validering.terms import CLOSING

LEAST_COMBO = 136


class SessionBar(QWidget):
    """The upper edge of the bench; each signal is one act of the user."""

    profile_chosen = Signal(object)
    session_chosen = Signal(object)
    session_wanted = Signal()
    details_wanted = Signal()
    signing_wanted = Signal()
    rest_wanted = Signal()
    finish_wanted = Signal()
    reopen_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.profile = CalmCombo(self)
        self.profile.activated.connect(lambda: self.profile_chosen.emit(self.profile.currentData()))
        self.session = CalmCombo(self)
        self.session.activated.connect(lambda: self.session_chosen.emit(self.session.currentData()))
        for combo in (self.profile, self.session):
            combo.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            combo.setMinimumWidth(LEAST_COMBO)
        self.add = self._button(self.session_wanted)
        self.details = self._button(self.details_wanted, quiet=True)
        self.sign = self._button(self.signing_wanted)
        self.sign.setProperty("primary", True)
        self.rest = self._button(self.rest_wanted, quiet=True)
        self.finish = self._button(self.finish_wanted)
        self.finish.setProperty("primary", True)
        self.reopen = self._button(self.reopen_wanted)
        self.switch = ViewSwitch(self)
        self.switch.rest_wanted.connect(self.rest_wanted)
        self._progress = Label("", self, tone="quiet")
        self._saved = Label("", self, tone="done")
        self._saved.setWordWrap(False)
        self._is_low = self._has_rest = False
        self._lay_out()
        for button in (self.rest, self.finish, self.reopen):
            button.hide()
        self._bench: Bench | None = None
        self._sessions: tuple[SessionView, ...] = ()
        self._session_id: UUID | None = None
        self._saved_at: datetime | None = None
        self._retranslate()

    def show_profiles(self, profiles: Sequence[CaseProfileView], chosen: UUID, screen: str) -> None:
        """Offer the profiles; hidden where there is only one."""
        self.profile.setVisible(len(profiles) > 1)
        among = [view.profile for view in profiles]
        self.profile.fill([(view.id, titled(view.profile, among, screen)) for view in profiles])
        self.profile.choose(chosen)

    def show_bench(
        self,
        bench: Bench,
        sessions: tuple[SessionView, ...],
        chosen: UUID | None,
        *,
        may_assess: bool,
        may_finish: bool,
    ) -> None:
        """Show what can be done now; someone who may not assess sees no act."""
        self._bench, self._sessions, self._session_id = bench, sessions, chosen
        self._fill_sessions()
        ready = bench.case_profile.judged_at is not None
        marks = self._marks()
        self.details.setEnabled(chosen is not None)
        self.sign.setVisible(may_assess and bench.may_sign)
        self.sign.setEnabled(marks > 0)
        self.add.setVisible(may_assess and bench.may_sign)
        self._has_rest = may_assess and bench.may_mark and bool(bench.left) and chosen is not None
        self._show_rest()
        is_all_signed = not bench.left and not any(module.unsigned for module in bench.modules)
        self.finish.setVisible(may_finish and bench.may_mark and is_all_signed)
        self.reopen.setVisible(may_finish and ready and bench.halt not in CLOSING)
        self._show_words()

    def show_acts(self, *, shown: bool) -> None:
        """Hide everything but the choice of profile, or show the rest again."""
        for widget in (self.session, self._saved, self.details, self.switch):
            widget.setVisible(shown)
        self._progress.setVisible(shown and not self._is_low)
        if not shown:
            self._has_rest = False
            self._show_rest()
            for button in (self.add, self.sign, self.finish, self.reopen):
                button.hide()

    def show_saved(self, moment: datetime | None) -> None:
        """Say when the newest mark was saved; called once it is on disk."""
        is_new = moment is not None and moment != self._saved_at
        self._saved_at = moment
        self._show_words()
        if is_new:
            announce(self, self._saved.text())

    def set_low(self, is_low: bool) -> None:
        """Leave out the count where the page has little height; the modules stand there and tell theirs."""
        self._is_low = is_low
        self._show_rest()
        self._progress.setVisible(not is_low and not self.details.isHidden())

    def _show_rest(self) -> None:
        """A button, or an entry of the menu where there is little room."""
        self.rest.setVisible(self._has_rest and not self._is_low)
        self.switch.rest.setVisible(self._has_rest and self._is_low)

    def _marks(self) -> int:
        return next((each.marks for each in self._sessions if each.id == self._session_id), 0)

    def _button(self, signal: object, *, quiet: bool = False) -> QPushButton:
        button = QPushButton(self)
        button.setProperty("quiet", quiet)
        button.clicked.connect(signal)
        return button

    def _lay_out(self) -> None:
        upper = QHBoxLayout()
        lower = self.second_row = QHBoxLayout()
        for row in (upper, lower):
            row.setSpacing(GRID)
        upper.addWidget(self.profile, 2)
        upper.addWidget(self.session, 3)
        for button in (self.add, self.sign):
            upper.addWidget(button)
        lower.addWidget(self.switch)
        lower.addWidget(self._progress, 1)
        lower.addWidget(self._saved)
        for button in (self.details, self.rest, self.finish, self.reopen):
            lower.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(GRID, GRID, GRID, 0)
        column.setSpacing(GRID // 2)
        column.addLayout(upper)
        column.addLayout(lower)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)

    def _fill_sessions(self) -> None:
        self.session.fill([(each.id, self._session_words(each)) for each in self._sessions])
        self.session.choose(self._session_id)

    def _session_words(self, view: SessionView) -> str:
        parts = [view.day.isoformat(), session_kinds()[view.kind]]
        if view.place:
            parts.append(view.place)
        if view.marks:
            parts.append(self.tr("osignerat: {count}").format(count=view.marks))
        elif view.signed_at is not None:
            parts.append(self.tr("signerat"))
        return " · ".join(words.isolated(part) for part in parts)

    def _show_words(self) -> None:
        bench = self._bench
        if bench is None:
            return
        lines = bench.concerned()
        begun = sum(line.rating is not None for line in lines)
        done = self.tr("{begun} av {all} kriterier bedömda").format(begun=begun, all=len(lines))
        lacking = sum(len(module.lacking) for module in bench.modules)
        more = self.tr("behöver underlag: {count}").format(count=lacking) if lacking else ""
        ready = self.tr("Bedömningen är klar") if bench.case_profile.judged_at is not None else ""
        stopped = self.tr("Ärendet är stoppat") if bench.halt is not None else ""
        self._progress.setText(" · ".join(part for part in (stopped, ready or done, more) if part))
        saved = self._saved_at
        self._saved.setText(self.tr("Sparat kl {time}").format(time=words.clock(saved)) if saved else "")
        marks = self._marks()
        self.sign.setText(
            self.tr("Signera mötet") if not marks else self.tr("Signera {count}").format(count=marks)
        )

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _retranslate(self) -> None:
        self.profile.setAccessibleName(self.tr("Yrkesprofil"))
        self.session.setAccessibleName(self.tr("Möte eller dag"))
        self.session.setPlaceholderText(self.tr("Välj mötet som bedömningen hör till"))
        texts = {
            self.add: self.tr("Nytt möte"),
            self.details: self.tr("Om mötet"),
            self.rest: self.tr("Resten ej bedömt …"),
            self.finish: self.tr("Bedömningen är klar"),
            self.reopen: self.tr("Öppna bedömningen igen"),
        }
        for button, text in texts.items():
            button.setText(text)
            button.setAccessibleName(text.removesuffix(" …"))
        self.sign.setAccessibleName(self.tr("Signera mötet"))
        if self._bench is not None:
            self._fill_sessions()
        self._show_words()
