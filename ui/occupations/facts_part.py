"""What is known of one occupation, and what can be done with it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from ui import profile_words
from ui.case_words import figures
from ui.occupations import words
from ui.occupations.catalogue import Occupation
from ui.widgets.act_rows import leading
from ui.widgets.flow_row import FlowRow
from ui.widgets.labels import Label, named_label
from ui.widgets.look import GRID
from ui.workspace import Workspace
from validering.own_profiles import APPROVERS, OwnProfileView, OwnStatus
from validering.profile import Profile

READ, PAPERS, EXPORT, APPROVE, RETIRE = "read", "papers", "export", "approve", "retire"
PICTURES, SOUNDS = "pictures", "sounds"
_ACTS = (READ, PAPERS, PICTURES, SOUNDS, EXPORT, APPROVE, RETIRE)


class FactsPart(QWidget):
    """``acted(act)`` tells which button was pressed."""

    acted = Signal(str)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._shown: Occupation | None = None
        self._title = Label(parent=self, tone="head")
        self._badge = named_label("badge", parent=self)
        self._badge.setWordWrap(False)
        self._facts = Label(parent=self)
        self._story = Label(parent=self, tone="quiet")
        self._approving = Label(parent=self)
        self._modules_head, self._languages_head = (
            Label(parent=self, tone="strong"),
            Label(parent=self, tone="strong"),
        )
        self._modules, self._languages = Label(parent=self), Label(parent=self)
        self._notes = Label(parent=self, tone="quiet")
        self.acts = {act: self._button(act) for act in _ACTS}
        self.acts[APPROVE].setProperty("primary", True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        column.addWidget(self._title)
        column.addWidget(self._badge, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(self._facts)
        column.addWidget(self._story)
        usual = (READ, PAPERS, PICTURES, SOUNDS, EXPORT, RETIRE)
        # What a draft waits for is seen without scrolling.
        column.addWidget(self._approving)
        column.addWidget(leading(self.acts[APPROVE]))
        column.addWidget(FlowRow(*(self.acts[act] for act in usual), parent=self))
        for each in (
            self._languages_head,
            self._languages,
            self._modules_head,
            self._modules,
            self._notes,
        ):
            column.addWidget(each)
        self._retranslate()

    def show_occupation(self, occupation: Occupation | None) -> None:
        """Show this one; nothing where there is none."""
        self._shown = occupation
        self.setVisible(occupation is not None)
        if occupation is None:
            return
        screen = self._workspace.language
        profile, own = occupation.profile, occupation.own
        self._title.setText(profile.title.shown(screen)[0])
        self._badge.setText(words.state(occupation))
        is_unsure = profile.status == "example" or (own is not None and own.status is not OwnStatus.APPROVED)
        self._badge.set_tone("warning" if is_unsure else "")
        self._facts.setText("\n".join(self._lines(profile)))
        story = [] if own is None else self._told(own)
        self._story.setText("\n".join(story))
        self._story.setVisible(bool(story))
        self._show_acts(own)
        named = [f"{module.code}  {self._module(profile, module.id)}" for module in profile.modules]
        self._modules.setText("\n".join(named))
        self._languages.setText("\n".join(words.language(each, screen) for each in occupation.languages))
        for each in (self._languages_head, self._languages):
            each.setVisible(bool(occupation.languages))
        notes = [note.shown(screen)[0] for note in (*profile.legal_notes, *profile.trade_notes)]
        self._notes.setText("\n".join(notes))
        self._notes.setVisible(bool(notes))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _button(self, act: str) -> QPushButton:
        button = QPushButton(self)
        button.clicked.connect(lambda _=False: self.acted.emit(act))
        return button

    def _lines(self, profile: Profile) -> list[str]:
        area = profile.area_title.shown(self._workspace.language)[0]
        known = figures(f"{profile.id} {profile.version}")
        said = self.tr("{area}. Beteckning och version: {known}.").format(area=area, known=known)
        lines = [said, profile_words.extent(profile), profile_words.days(profile)]
        if profile.codes.af_ssyk_2012:
            code = figures(profile.codes.af_ssyk_2012)
            lines.append(self.tr("SSYK {code}").format(code=code))
        if profile.oral_test is not None:
            count = len(profile.oral_test.questions)
            lines.append(self.tr("Muntligt prov med %n frågor i två varianter", "", count))
        return lines

    def _module(self, profile: Profile, module_id: str) -> str:
        module = profile.module(module_id)
        title = module.title.shown(self._workspace.language)[0]
        return title if module.mandatory else self.tr("{title} (valfri)").format(title=title)

    def _told(self, own: OwnProfileView) -> list[str]:
        """Who read it in and who approved it."""
        said = self.tr("Inläst av {name} {day}")
        day = figures(own.imported_at.astimezone().date().isoformat())
        lines = [said.format(name=own.imported_by_name, day=day)]
        if approved := profile_words.approved(own.profile):
            lines.append(approved)
        if own.note:
            lines.append(own.note)
        return lines

    def _show_acts(self, own: OwnProfileView | None) -> None:
        decides = own is not None and self._workspace.acting.may(*APPROVERS)
        is_draft = decides and own is not None and own.status is OwnStatus.DRAFT
        self._approving.setVisible(is_draft)
        self.acts[APPROVE].setVisible(is_draft)
        self.acts[RETIRE].setVisible(decides and own is not None and own.status is not OwnStatus.RETIRED)

    def _retranslate(self) -> None:
        self._languages_head.setText(self.tr("Språk bredvid svenskan"))
        self._modules_head.setText(self.tr("Moduler"))
        said = self.tr("Läs profilen först. Namnet {name} och dagens datum skrivs ut där profilen används.")
        self._approving.setText(said.format(name=self._workspace.acting.name))
        for act, text in (
            (READ, self.tr("Läs som dokument")),
            (PAPERS, self.tr("Skriv ut papper …")),
            (PICTURES, self.tr("Bilder till frågorna …")),
            (SOUNDS, self.tr("Ljud till frågorna …")),
            (EXPORT, self.tr("Exportera arbetsbok …")),
            (APPROVE, self.tr("Godkänn profilen")),
            (RETIRE, self.tr("Ta ur bruk")),
        ):
            self.acts[act].setText(text)
            self.acts[act].setAccessibleName(text)
        self.show_occupation(self._shown)
