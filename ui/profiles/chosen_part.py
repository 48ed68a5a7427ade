"""The occupations of the case, and those that were weighed and left aside."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from ui import profile_words
from ui.profiles import words
from ui.profiles.chooser import Chooser
from ui.profiles.newer_part import NewerPart
from ui.profiles.papers_row import PapersRow
from ui.widgets.cards import CardList, CardText
from ui.widgets.fields import LongTextField
from ui.widgets.form import Form
from ui.widgets.look import GRID
from ui.workspace import Workspace
from validering import profiles
from validering.profile import Profile
from validering.profiles import CHOOSERS, CaseProfileView


class ProfileForm(Form):
    """Why a profile was chosen; leaving it aside with a reason, or taking it up again."""

    def __init__(
        self, workspace: Workspace, view: CaseProfileView, case_id: UUID, parent: QWidget | None = None
    ) -> None:
        super().__init__(workspace, f"profile/{view.id}", case_id, parent)
        self._workspace_of_form, self._view = workspace, view
        self._is_dropped = view.dropped_at is not None
        self._reason = self.bind(
            "reason",
            LongTextField(self, lines=2),
            lambda text: workspace.apply(profiles.change_reason, view.id, text),
        )
        self._drop_reason = LongTextField(self, lines=2)
        self._act = QPushButton(self)
        self._act.clicked.connect(self._take_up if self._is_dropped else self._drop)
        self._reason.set_value(view.reason or "")
        self._drop_reason.setVisible(not self._is_dropped)
        self.add(self._reason)
        self.add(self._drop_reason)
        self._place.addWidget(self._act, 0, Qt.AlignmentFlag.AlignLeading)
        self._retranslate()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _drop(self) -> None:
        self._workspace_of_form.attempt(self, profiles.drop_profile, self._view.id, self._drop_reason.value())

    def _take_up(self) -> None:
        self._workspace_of_form.attempt(
            self,
            profiles.choose_profile,
            self._view.case_id,
            self._view.profile,
            self._reason.value(),
        )

    def _retranslate(self) -> None:
        self._reason.set_label(self.tr("Varför det här yrket"))
        self._reason.set_help(
            self.tr("Vad kandidaten har gjort och vill. Inget om hälsa, tro eller ursprung.")
        )
        self._drop_reason.set_label(self.tr("Om yrket läggs undan: varför"))
        self._drop_reason.set_help(self.tr("Skälet står kvar i ärendet."))
        text = self.tr("Ta upp yrket igen") if self._is_dropped else self.tr("Lägg undan yrket")
        self._act.setText(text)
        self._act.setAccessibleName(text)


class ChosenPart(QWidget):
    """A card for each profile; a button opens the chooser."""

    def __init__(self, workspace: Workspace, case_id: UUID, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace, self._case_id = workspace, case_id
        self._views: dict[UUID, CaseProfileView] = {}
        self._cards = CardList(self)
        self._cards.add_button.setObjectName("choose")
        self._cards.add_wanted.connect(self.open)
        self._cards.open_wanted.connect(self._open_card)
        self._newer = NewerPart(workspace, case_id, self)
        self._papers = PapersRow(workspace, case_id, self)
        self._chooser = Chooser(workspace, case_id, self)
        self._chooser.closed.connect(self.close_chooser)
        self._chooser.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID * 2)
        column.addWidget(self._newer)
        column.addWidget(self._cards)
        column.addWidget(self._papers)
        column.addWidget(self._chooser)
        self._retranslate()

    def reload(self) -> None:
        """Read the profiles of the case, those that were left aside last."""
        views = self._workspace.read(profiles.read_case_profiles, self._case_id)
        ordered = sorted(views, key=lambda view: view.dropped_at is not None)
        before = self._views
        self._views = {view.id: view for view in ordered}
        opened = self._cards.opened
        if isinstance(opened, UUID) and _is_dropped(before, opened) != _is_dropped(self._views, opened):
            self._cards.collapse()
        self._cards.set_cards([self._card(view) for view in ordered])
        self._newer.show_views(ordered)
        self._papers.show_views(ordered)
        self._show_add()

    def open(self) -> None:
        """Show the profiles there are to choose."""
        self._cards.collapse()
        running = {view.profile.id for view in self._views.values() if view.dropped_at is None}
        # The focus moves before what had it is hidden, else the page would scroll away after it.
        self._chooser.show()
        self._chooser.offer(running)
        self._cards.hide()

    def close_chooser(self) -> None:
        self._cards.show()
        self._cards.add_button.setFocus(Qt.FocusReason.OtherFocusReason)
        self._chooser.hide()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _open_card(self, row_id: UUID) -> None:
        self._cards.expand(row_id, ProfileForm(self._workspace, self._views[row_id], self._case_id))

    def _card(self, view: CaseProfileView) -> CardText:
        screen = self._workspace.language
        frozen = self.tr("Version {version}, fryst {day} av {name}").format(
            version=view.profile.version, day=view.chosen_on.isoformat(), name=view.chosen_by_name
        )
        lines = [f"{words.extent(view.profile)} · {frozen}"]
        if view.dropped_at is not None:
            lines = [self.tr("Varför inte: {reason}").format(reason=view.dropped_reason)]
        elif view.reason:
            lines.append(self.tr("Varför: {reason}").format(reason=view.reason))
        if view.dropped_at is None and self._is_changed(view.profile):
            lines.append(self.tr("Yrkets formulär har ändrats sedan dess. Ärendet behåller sin version."))
        if approved := profile_words.approved(view.profile):
            lines.append(approved)
        badge = self.tr("lagt undan") if view.dropped_at else words.status(view.profile)
        return CardText(
            view.id,
            profile_words.titled(view.profile, [each.profile for each in self._views.values()], screen),
            tuple(lines),
            badge,
            removable=False,
            open_text=self.tr("Ändra"),
        )

    def _is_changed(self, frozen: Profile) -> bool:
        """Whether there is another content by now under the same id and version."""
        forms = self._workspace.forms
        if frozen.status == profile_words.OWN or frozen.id not in forms.profile_ids():
            return False
        current: Profile = forms.read_profile(frozen.id)
        return current.version == frozen.version and current != frozen

    def _show_add(self) -> None:
        may_choose = self._workspace.acting.may(*CHOOSERS)
        self._cards.add_button.setVisible(may_choose)
        is_first = not any(view.dropped_at is None for view in self._views.values())
        self._cards.add_button.setProperty("primary", is_first)
        self._cards.add_button.style().unpolish(self._cards.add_button)
        self._cards.add_button.style().polish(self._cards.add_button)
        text = self.tr("Välj yrke") if is_first else self.tr("Lägg till ett yrke")
        self._cards.add_button.setText(text)
        self._cards.add_button.setAccessibleName(text)

    def _retranslate(self) -> None:
        self._cards.set_empty_text(self.tr("Inget yrke är valt än. Det går att välja flera."))
        self._show_add()


def _is_dropped(views: dict[UUID, CaseProfileView], row_id: UUID) -> bool | None:
    view = views.get(row_id)
    return None if view is None else view.dropped_at is not None
