"""The evidence of one case: what there is, what is said of it, and how more comes in."""

from __future__ import annotations

from collections.abc import Callable
from uuid import UUID

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.evidence import words
from ui.evidence.acts import EvidenceActs
from ui.evidence.add_bar import AddBar
from ui.evidence.criteria_chooser import code_of
from ui.evidence.evidence_list import EvidenceList
from ui.evidence.evidence_panel import EvidencePanel
from ui.evidence.thumbnails import Thumbnails
from ui.evidence.words import Filter
from ui.evidence_intake import sources_of, takes
from ui.page import CasePage
from ui.widgets.calm_combo import CalmCombo
from ui.widgets.evidence_strip import COVER
from ui.widgets.labels import Label
from ui.widgets.link_button import LinkButton
from ui.widgets.look import GRID
from ui.workspace import Workspace
from validering.case_access import CASE_ROLES
from validering.changes import Change
from validering.evidence_access import CriterionRef, EvidenceKindId
from validering.evidence_reading import EvidenceEntry, may_print_photos, read_evidence
from validering.evidence_storing import read_place
from validering.profiles import CaseProfileView, read_case_profiles

SHOWN_PARTS = {"evidence", "profiles", "sessions", "judgements", "consent", "candidate", "protection"}
BESIDE = 760
LIST_WIDTH = 320


class EvidencePage(CasePage):
    """The list and the piece in hand, beside each other or, in a narrow window, one at a time."""

    page_id = "evidence"
    scrolls = False
    wants_room = True

    def __init__(self, workspace: Workspace, case_id: UUID, parent: QWidget | None = None) -> None:
        super().__init__(workspace, case_id, parent)
        self.setAcceptDrops(True)
        self._entries: dict[UUID, EvidenceEntry] = {}
        self._profiles: tuple[CaseProfileView, ...] = ()
        self._kind_names: dict[EvidenceKindId, str] = {}
        self._wanted: UUID | None = None
        self._is_described = False
        self._shows_panel = False
        self._may_change = workspace.acting.may(*CASE_ROLES)
        self.acts = EvidenceActs(self, may_change=self._may_change)
        self.bar = AddBar(workspace, case_id, self)
        self.bar.written.connect(self.go_to)
        self.bar.brought.connect(self.show_piece)
        self.bar.persons.editing_wanted.connect(self._edit)
        self.bar.persons.turned.connect(lambda _: self._fold())
        self.bar.setVisible(self._may_change)
        self._thumbnails = Thumbnails(workspace, self)
        self.list = EvidenceList(self._thumbnails, self)
        # With its place from the first: the style sheet looks anew at whatever moves.
        self.panel = EvidencePanel(workspace, case_id, self.body.parentWidget())
        self._lay_out()
        self._connect()
        self._retranslate()
        self._fold()

    def title(self) -> str:
        return self.tr("Underlag")

    def reload(self) -> None:
        before = self._entries
        self._entries = {entry.id: entry for entry in self.workspace.read(read_evidence, self.case_id)}
        for key, entry in self._entries.items():
            if key in before and before[key].working_content_id != entry.working_content_id:
                self._thumbnails.forget(key)
        self._profiles = self.workspace.read(read_case_profiles, self.case_id)
        if not self._kind_names:
            self._kind_names = words.kinds(self.workspace)
        self._show_notice()
        self._show_list()
        self._show_current()

    def concerns(self, change: Change) -> bool:
        return super().concerns(change) and bool(change.parts & SHOWN_PARTS)

    def show_field(self, name: str) -> bool:
        """Go to a piece by its key, after ``COVER`` to its editor, or to a field of the one in hand."""
        try:
            key = UUID(name.removeprefix(COVER))
        except ValueError:
            return super().show_field(name)
        self.go_to(key)
        if name.startswith(COVER):
            self._read_if_stale()
            self._edit(key)
        return True

    def show_piece(self, evidence_id: UUID) -> None:
        """Show a piece, also one that is not read yet."""
        self._wanted = evidence_id
        self._filter.choose(Filter.ALL)
        if self.isVisible():
            self.reload()

    def go_to(self, evidence_id: UUID) -> None:
        """Show a piece and put the focus where describing begins."""
        self._is_described = True
        if self.width() < BESIDE:
            # The piece needs the room; its own form asks about third persons, too.
            self.bar.persons.clear()
        self.show_piece(evidence_id)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self._may_change and takes(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self.bar.add(sources_of(event.mimeData()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold()

    def _connect(self) -> None:
        self.list.chosen.connect(lambda _: self._show_current())
        self.list.clicked.connect(lambda _: self._open_panel())
        self.list.opened.connect(self._open)
        self.list.removal_wanted.connect(lambda _: self._act(self._ask_removal))
        self.panel.back_wanted.connect(self._show_list_again)
        for wanted, act in (
            (self.panel.viewing_wanted, self.acts.view),
            (self.panel.editing_wanted, self.acts.edit),
            (self.panel.copy_wanted, self.acts.ask_for_target),
            (self.panel.criteria_wanted, self._choose_criteria),
            (self.panel.removal_wanted, self._ask_removal),
        ):
            wanted.connect(lambda act=act: self._act(act))
        self._consent.clicked.connect(lambda: self.page_wanted.emit("intake", "consent_photos"))
        paste = QShortcut(QKeySequence.StandardKey.Paste, self.list)
        paste.setContext(Qt.ShortcutContext.WidgetShortcut)
        paste.activated.connect(self.bar.paste)

    def _lay_out(self) -> None:
        self._filter = CalmCombo(self)
        self._filter.activated.connect(lambda _: self.reload())
        self._notice = Label("", self, tone="quiet")
        self._consent = LinkButton(self)
        self._empty = Label("", self, tone="quiet")
        self._empty.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._side = QWidget(self.body.parentWidget())
        side = QVBoxLayout(self._side)
        side.setContentsMargins(0, 0, 0, 0)
        side.setSpacing(GRID)
        for widget in (self._filter, self._empty):
            side.addWidget(widget)
        side.addWidget(self.list, 1)
        side.addStretch(0)
        notice = QHBoxLayout()
        notice.setSpacing(GRID)
        row = QHBoxLayout()
        row.setSpacing(GRID)
        self._rest = QWidget(self)
        column = QVBoxLayout()
        column.setContentsMargins(GRID * 2, GRID, GRID, GRID)
        column.setSpacing(GRID)
        self.body.addLayout(column, 1)
        column.addWidget(self.bar)
        column.addLayout(notice)
        notice.addWidget(self._notice, 1)
        notice.addWidget(self._consent)
        column.addLayout(row, 1)
        row.addWidget(self._side)
        row.addWidget(self.panel, 1)
        row.addWidget(self._rest, 1)

    def _show_notice(self) -> None:
        """Say once for all what may not be pictured or printed."""
        has_pictures = any(entry.is_picture for entry in self._entries.values())
        is_open = self.workspace.read(read_place, self.case_id).takes_photos
        lacks = is_open and has_pictures and not self.workspace.read(may_print_photos, self.case_id)
        protected = self.tr("Skyddade uppgifter: inga bilder eller filmer. Papper kan skannas in.")
        unprinted = self.tr("Bilderna skrivs inte ut förrän kandidaten har sagt ja till foton.")
        self._notice.setText(protected if not is_open else unprinted)
        self._notice.setVisible(not is_open or lacks)
        self._consent.setVisible(lacks)

    def _show_list(self) -> None:
        wanted = self._wanted or self.list.current_id()
        chosen = Filter(self._filter.currentData() or Filter.ALL)
        shown = [entry for entry in self._entries.values() if chosen.takes(entry)]
        self.list.pieces.show_entries(shown, self._kind_names)
        self._filter.setVisible(bool(self._entries))
        self._empty.setVisible(not shown)
        self.list.setVisible(bool(shown))
        self._say_emptiness()
        with QSignalBlocker(self.list):  # what is in hand is shown once, by who called
            is_there = wanted is not None and self.list.choose(wanted)
            if shown and not is_there:
                self.list.choose(shown[0].id)

    def _show_current(self) -> None:
        entry = self._current()
        if entry is None:
            self._shows_panel = False
        else:
            self.panel.show_entry(
                entry,
                self._kind_names,
                self._criteria_of(entry),
                self.acts.save(entry.id),
                may_change=self._may_change,
            )
            self.acts.show_saved(entry)
            if entry.id == self._wanted:
                self._wanted = None
                self._open_panel()
                if self._is_described:
                    self._is_described = False
                    self.panel.show_first()
        self._fold()

    def _current(self) -> EvidenceEntry | None:
        current = self.list.current_id() if not self.list.isHidden() else None
        return self._entries.get(current) if current is not None else None

    def _criteria_of(self, entry: EvidenceEntry) -> list[str]:
        """Code and words of each criterion, in the order of the profiles."""
        return [
            f"{code_of(module, criterion)}  {criterion.text.sv}"
            for view in self._profiles
            for module in view.profile.modules
            for criterion in module.criteria
            if CriterionRef(view.id, criterion.id) in entry.links
        ]

    def _open(self, _evidence_id: object) -> None:
        entry = self._current()
        self._open_panel()
        if entry is not None and (entry.can_be_shown or words.is_recording(entry)):
            self.acts.view(entry)
        else:
            self.panel.show_first()

    def _open_panel(self) -> None:
        self._shows_panel = True
        self._fold()

    def _show_list_again(self) -> None:
        self.panel.flush()
        self._shows_panel = False
        self._fold()
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _act(self, act: Callable[[EvidenceEntry], None]) -> None:
        """Do something to the piece in hand."""
        entry = self._current()
        if entry is not None:
            act(entry)

    def _choose_criteria(self, entry: EvidenceEntry) -> None:
        self.acts.choose_criteria(entry, self._profiles)

    def _edit(self, evidence_id: UUID) -> None:
        """Cover a face in a picture that just came in."""
        entry = self._entries.get(evidence_id)
        if entry is not None:
            self.acts.edit(entry)

    def _ask_removal(self, entry: EvidenceEntry) -> None:
        if self._may_change:
            self.acts.ask_removal(entry, words.title_of(entry, self._kind_names))

    def _fold(self) -> None:
        has_piece = self._current() is not None
        is_beside = self.width() >= BESIDE
        self._side.setMaximumWidth(LIST_WIDTH if is_beside and has_piece else 16_777_215)
        # In a small window the question of third persons has the room to itself.
        is_asked = not is_beside and not self.bar.persons.isHidden()
        self._side.setVisible((is_beside or not self._shows_panel) and not is_asked)
        self.panel.setVisible(has_piece and (is_beside or self._shows_panel) and not is_asked)
        self._rest.setVisible(is_asked)
        self.panel.back.setVisible(not is_beside)

    def _say_emptiness(self) -> None:
        first = self.tr(
            "Inga underlag än. Dra hit bilder, papper och inspelningar, eller skriv en observation."
        )
        self._empty.setText(self.tr("Inget underlag av det slaget.") if self._entries else first)

    def _retranslate(self) -> None:
        super()._retranslate()
        self.list.setAccessibleName(self.tr("Ärendets underlag"))
        self._filter.setAccessibleName(self.tr("Visa underlag"))
        self._filter.fill(list(words.filters().items()))
        if self._filter.currentData() is None:
            self._filter.choose(Filter.ALL)
        self._consent.set_words(self.tr("Till samtycket"))
        self._kind_names = {}
        self._say_emptiness()
