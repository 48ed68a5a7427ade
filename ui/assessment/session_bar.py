"""Which session the ratings belong to, what is saved, and the way to signing."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from ui.assessment import words
from ui.assessment.session_menu import SessionMenu
from ui.assessment.view_switch import ViewSwitch
from ui.case_words import figures
from ui.profile_words import titled
from ui.session_forms.words import session_kinds
from ui.widgets.calm_combo import CalmCombo
from ui.widgets.labels import Label
from ui.widgets.look import GRID
from ui.widgets.message_strip import announce
from validering.bench import Bench
from validering.profiles import CaseProfileView
from validering.sessions import SessionView
from validering.terms import CLOSING

LEAST_COMBO = 136
LEAST_PROGRESS = 120


class SessionBar(QWidget):
    """The upper edge of the bench; each signal is one act of the user.

    Where the page has little height it is one row: what has no room in it is in ``menu``.
    """

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
        self.acts = (self.add, self.details, self.rest, self.finish, self.reopen)
        self.menu = SessionMenu(self.profile, self.session, self.acts, self)
        self.menu.profile_chosen.connect(self.profile_chosen)
        self.menu.session_chosen.connect(self.session_chosen)
        self.switch = ViewSwitch(self)
        self.switch.rest_wanted.connect(self.rest_wanted)
        self._progress = Label("", self, tone="quiet")
        self._saved = Label("", self, tone="done")
        self._saved.setWordWrap(False)
        self._is_low = self._has_several = False
        self._has_acts = True
        self._offered: dict[QPushButton, bool] = dict.fromkeys((*self.acts, self.sign), False)
        self._lay_out()
        self._bench: Bench | None = None
        self._sessions: tuple[SessionView, ...] = ()
        self._session_id: UUID | None = None
        self._saved_at: datetime | None = None
        self._retranslate()

    def show_profiles(self, profiles: Sequence[CaseProfileView], chosen: UUID, screen: str) -> None:
        """Offer the profiles; hidden where there is only one."""
        among = [view.profile for view in profiles]
        self.profile.fill([(view.id, titled(view.profile, among, screen)) for view in profiles])
        self.profile.choose(chosen)
        self._show_room()

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
        self.sign.setEnabled(marks > 0)
        is_all_signed = not bench.left and not any(module.unsigned for module in bench.modules)
        self._offered = {
            self.add: may_assess and bench.may_sign,
            self.sign: may_assess and bench.may_sign,
            self.details: True,
            self.rest: may_assess and bench.may_mark and bool(bench.left) and chosen is not None,
            self.finish: may_finish and bench.may_mark and is_all_signed,
            self.reopen: may_finish and ready and bench.halt not in CLOSING,
        }
        self._show_words()
        self._show_room()

    def show_acts(self, *, shown: bool) -> None:
        """Hide everything but the choice of profile, or show the rest again."""
        self._has_acts = shown
        self._show_room()

    def show_saved(self, moment: datetime | None) -> None:
        """Say when the newest mark was saved; called once it is on disk."""
        is_new = moment is not None and moment != self._saved_at
        self._saved_at = moment
        self._show_words()
        if is_new:
            announce(self, self._saved.accessibleName())

    def set_low(self, is_low: bool) -> None:
        """Be one row where the page has little height; the modules stand there and tell their count."""
        if is_low != self._is_low:
            self._is_low = is_low
            self.upper.removeWidget(self.sign)
            self.second_row.removeWidget(self.sign)
            (self.second_row if is_low else self.upper).addWidget(self.sign)
            self._show_words()
            self._show_room()

    def set_several(self, has_several: bool) -> None:
        """Leave the one row to what is chosen, while several criteria wait to be marked together."""
        if has_several != self._has_several:
            self._has_several = has_several
            self._show_room()

    def focus_act(self, act: QPushButton) -> bool:
        """Put the focus on an act, or on the menu that has it; False where it is not offered now."""
        (act if act.isVisible() else self.menu).setFocus(Qt.FocusReason.OtherFocusReason)
        return self._offered[act]

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold_switch()

    def _show_room(self) -> None:
        """Show what there is room for: all of it, or one row and a menu with the rest."""
        has_acts, is_low = self._has_acts, self._is_low
        is_crowded = is_low and self._has_several
        for act, is_offered in self._offered.items():
            act.setVisible(is_offered and has_acts and not is_low)
            self.menu.offer(act, offered=is_offered and has_acts)
        self.sign.setVisible(self._offered[self.sign] and has_acts and not is_crowded)
        self.menu.setVisible(has_acts and is_low and not is_crowded)
        self.switch.rest.setVisible(self._offered[self.rest] and has_acts and is_low)
        self.profile.setVisible(self.profile.count() > 1 and not (is_low and has_acts))
        self.session.setVisible(has_acts and not is_low)
        self._saved.setVisible(has_acts)
        self._progress.setVisible(has_acts and not is_low)
        self.switch.setVisible(has_acts)
        self._fold_switch()

    def _fold_switch(self) -> None:
        """The views stand beside each other where everything else in their row has its room, too."""
        others = [self._saved, *(act for act in self.acts if act is not self.add)]
        used = sum(each.sizeHint().width() + GRID for each in others if not each.isHidden())
        room = self.width() - used - LEAST_PROGRESS - GRID * 2
        self.switch.fold(self._is_low or room < self.switch.open_width())

    def _marks(self) -> int:
        return next((each.marks for each in self._sessions if each.id == self._session_id), 0)

    def _button(self, signal: object, *, quiet: bool = False) -> QPushButton:
        button = QPushButton(self)
        button.setProperty("quiet", quiet)
        button.clicked.connect(signal)
        return button

    def _lay_out(self) -> None:
        upper = self.upper = QHBoxLayout()
        upper.setSpacing(GRID)
        lower = self.second_row = QHBoxLayout()
        lower.setSpacing(GRID)
        for row in (upper, lower):
            row.setSpacing(GRID)
        column = QVBoxLayout(self)
        column.setContentsMargins(GRID, GRID, GRID, GRID // 2)
        column.setSpacing(GRID // 2)
        column.addLayout(upper)
        upper.addWidget(self.profile, 2)
        upper.addWidget(self.session, 3)
        for button in (self.add, self.sign):
            upper.addWidget(button)
        column.addLayout(lower)
        lower.addWidget(self.switch)
        lower.addWidget(self._progress, 1)
        lower.addWidget(self._saved)
        for button in (self.details, self.rest, self.finish, self.reopen, self.menu):
            lower.addWidget(button)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)

    def _fill_sessions(self) -> None:
        self.session.fill([(each.id, self._session_words(each)) for each in self._sessions])
        self.session.choose(self._session_id)

        day = next((each.day for each in self._sessions if each.id == self._session_id), None)
        self.menu.show_day(figures(day.isoformat()) if day else "")

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
        done = self.tr("{begun} av {all} bedömda").format(begun=begun, all=len(lines))
        lacking = sum(len(module.lacking) for module in bench.modules)
        more = self.tr("behöver underlag: {count}").format(count=lacking) if lacking else ""
        ready = self.tr("Bedömningen är klar") if bench.case_profile.judged_at is not None else ""
        stopped = self.tr("Ärendet är stoppat") if bench.halt is not None else ""
        self._progress.setText(" · ".join(part for part in (stopped, ready or done, more) if part))
        self._show_saved_words()
        marks = self._marks()
        self.sign.setText(
            self.tr("Signera mötet") if not marks else self.tr("Signera {count}").format(count=marks)
        )

    def _show_saved_words(self) -> None:
        """With a sign instead of the word where there is little room; spoken it is the word."""
        time = words.clock(self._saved_at) if self._saved_at else ""
        said = self.tr("Sparat kl {time}").format(time=time) if time else ""
        self._saved.setText(f"✓ {time}" if said and self._is_low else said)
        self._saved.setAccessibleName(said)
        self._saved.setToolTip(said)

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
        self._show_room()
