"""The page of documents: choose, look, issue, save, print; the register with what became of each."""

from __future__ import annotations

from collections.abc import Callable
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QPushButton, QTabWidget, QVBoxLayout, QWidget

from ui import document_making as making
from ui.background import Job
from ui.document_making import Made
from ui.document_printing import has_printer
from ui.documents import words
from ui.documents.choices_form import ChoicesForm
from ui.documents.end_form import EndForm
from ui.documents.extract_box import ExtractBox
from ui.documents.halves import Halves
from ui.documents.hand_over_form import HandOverForm
from ui.documents.hindrance import Hindrance
from ui.documents.letter_note import LetterNote
from ui.documents.once_box import ask_once
from ui.documents.register_list import RegisterList
from ui.documents.replace_form import ReplaceForm
from ui.documents.swedish_note import SwedishNote
from ui.file_choosing import FileChooser
from ui.page import CasePage
from ui.paper_leaving import LeavingPaper, print_paper, save_paper
from ui.widgets.act_rows import leading
from ui.widgets.column import column_at_top
from ui.widgets.following_area import FollowingArea
from ui.widgets.look import GRID
from ui.widgets.preview import Preview
from ui.widgets.reasons import allow
from ui.workspace import Workspace
from validering import documents
from validering.case_access import CASE_ROLES
from validering.documents import DocumentEntry, OfferedKind
from validering.errors import UserError
from validering.language_names import language_name
from validering.languages import read_own_language
from validering.print_choices import SWEDISH, PrintChoices


class DocumentsPage(CasePage):
    """Choices on the leading side, the pages beside them; the register on a tab of its own."""

    page_id = "documents"
    scrolls, wants_room = False, True

    def __init__(self, workspace: Workspace, case_id: UUID, parent: QWidget | None = None) -> None:
        super().__init__(workspace, case_id, parent)
        self._offered: dict[object, OfferedKind] = {}
        self._entries: tuple[DocumentEntry, ...] = ()
        self._shown: LeavingPaper | None = None
        self._job: Job | None = None
        self._reason: str | None = None
        self._is_undrawn = False
        self.form = ChoicesForm(workspace, case_id, self)
        self.form.changed.connect(self._choices_changed)
        self.preview = Preview(workspace.background, self)
        self.register = RegisterList(self)
        self.register.acted.connect(self._act)
        self.missing = Hindrance(workspace, self)
        self.missing.page_wanted.connect(self._go)
        self.note = SwedishNote(self)
        self.note.swedish_wanted.connect(self._print_swedish_alone)
        self.letters = LetterNote(self)
        self.letters.left_out.connect(self._choices_changed)
        self.issue = self._button(self._issue, primary=True)
        self.save = self._button(self._save)
        self.print = self._button(self._print)
        self.tabs = QTabWidget(self)
        self.tabs.addTab(self._making_tab(), "")
        self.extract = ExtractBox(workspace, case_id, self)
        self.tabs.addTab(self._scrolled(self.register), "")
        self.tabs.addTab(self._scrolled(self.extract), "")
        self.body.addWidget(self.tabs, 1)
        self._retranslate()

    def title(self) -> str:
        return self.tr("Dokument")

    def reload(self) -> None:
        offered = self.workspace.read(documents.offered_kinds, self.case_id)
        self._offered = {each.kind: each for each in offered}
        self._entries = self.workspace.read(documents.read_documents, self.case_id)
        self.register.show_entries(self._entries, self.workspace.language, self._acts())
        self.form.load()
        self.extract.reload()
        self._name_tabs()
        self._choices_changed()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if self._drop_name():
            self._is_stale = True

    def show_field(self, name: str) -> bool:
        """The main button of the case leads here; the first choice gets the focus."""
        self.tabs.setCurrentIndex(1 if name == "register" else 0)
        if name == "register":
            return True
        self.form.kind.setFocus(Qt.FocusReason.OtherFocusReason)
        return name == "issue" or super().show_field(name)

    def _button(self, act: Callable[[], object], *, primary: bool = False) -> QPushButton:
        button = QPushButton(self)
        button.setProperty("primary", primary)
        button.clicked.connect(lambda _=False: act())
        return button

    def _held(self, content: QWidget) -> QWidget:
        holder = QWidget(self)
        column = column_at_top(holder)
        column.setContentsMargins(GRID * 2, GRID * 2, GRID * 2, GRID * 2)
        column.addWidget(content)
        return holder

    def _scrolled(self, content: QWidget) -> FollowingArea:
        area = FollowingArea(self)
        area.setWidget(self._held(content))
        return area

    def _making_tab(self) -> QWidget:
        beside = QWidget(self)
        column = QVBoxLayout(beside)
        column.setContentsMargins(GRID * 2, GRID * 2, GRID * 2, GRID)
        column.setSpacing(GRID)
        column.addWidget(leading(self.issue, self.save, self.print))
        column.addWidget(self.missing)
        column.addWidget(self.note)
        column.addWidget(self.letters)
        column.addWidget(self.preview, 1)
        return Halves(self._held(self.form), beside, self.preview, self)

    def _acts(self) -> frozenset[str]:
        """What the role of whoever is signed in lets them do with issued documents."""
        acting = self.workspace.acting
        writes = {"hand_over", "replace"} if acting.may(*CASE_ROLES) else set()
        ends = {"revoke"} if acting.may(*documents.RESULT_ISSUERS) else set()
        return frozenset({"show", "save", "print"} | writes | ends)

    def _choices_changed(self) -> None:
        """Show what stands in the way of issuing, and draw the draft anew."""
        offered = self._offered.get(self.form.choices().kind)
        missing, refusal = offered.missing if offered else (), ""
        order: making.Order | None = None
        try:
            order = making.order_draft(
                self.workspace.store,
                self.workspace.forms,
                self.case_id,
                self.form.choices(),
                handed_name=self.form.handed_name(),
                leaves_out=self.letters.leaves_out,
            )
        except UserError as error:
            refusal = self.workspace.say(error)
        self.issue.setVisible(self.workspace.acting.may(*CASE_ROLES))
        self.missing.show_hindrance(missing, refusal)
        is_printable = not self.letters.show_texts(making.unprintable_in(order))
        why = self.missing.text() or "\n".join(each.text(self.workspace.language) for each in missing)
        allow(self.issue, why or ("" if is_printable else self._unprintable()))
        if order is None or not is_printable:
            self._show_nothing()
            return
        self._make(order, self._drawn)
        self.preview.show_state(self.tr("Utkast – utan nummer"))

    def _go(self, page_id: str, field: str) -> None:
        """Go to where what is missing is mended."""
        self.show_field(field) if page_id == self.page_id else self.page_wanted.emit(page_id, field)

    def _make(self, order: making.Order, done: Callable[[Made], None]) -> None:
        self._stop_making()
        self._job = self.workspace.background.run(making.make, order, done=done, failed=self._not_drawn)

    def _show_nothing(self) -> None:
        """There is a paper, but not for whoever is signed in."""
        self._stop_making()
        self._shown = None
        for button in (self.save, self.print):
            allow(button, self.missing.text() or self._unprintable())
        self.preview.clear()
        self.note.show_texts((), self._beside())

    def _unprintable(self) -> str:
        return self.tr("Något tecken går inte att skriva ut. Se ovanför.")

    def _stop_making(self) -> None:
        """What was asked for before must not take the place of what is asked for now."""
        if self._job is not None and self._job.is_running:
            self._job.cancel()

    def _drawn(self, made: Made) -> None:
        self._show_paper(self._paper_of(made))
        self.note.show_texts(made.swedish_alone, self._beside())
        if self._is_undrawn:
            self._is_undrawn = False
            self.strip.clear_error()

    def _not_drawn(self, error: Exception) -> None:
        """What is said of a draft goes with the next one; what is said of anything else stays."""
        self._is_undrawn = isinstance(error, UserError)
        self._failed(error)

    def _beside(self) -> str:
        return language_name(self.form.choices().language, self.workspace.language)

    def _print_swedish_alone(self) -> None:
        self.form.choose(self.form.choices().but(language=SWEDISH))

    def _show_paper(self, paper: LeavingPaper) -> None:
        """Show a document; saving and printing are about what is seen."""
        self._shown = paper
        for button in (self.save, self.print):
            allow(button)
        self.preview.show_pdf(paper.pdf)

    def _failed(self, error: Exception) -> None:
        if isinstance(error, UserError):
            self.workspace.show_error(self, error)

    def _issue(
        self,
        replaces: DocumentEntry | None = None,
        reason: str | None = None,
        choices: PrintChoices | None = None,
    ) -> bool:
        """Print the numbered document beside the window, then keep and issue it."""
        choices = choices or self.form.choices()
        try:
            order = making.order_document(
                self.workspace.store,
                self.workspace.forms,
                self.case_id,
                choices,
                replaces=replaces.id if replaces else None,
                handed_name=self.form.handed_name(),
                leaves_out=self.letters.leaves_out,
            )
        except UserError as error:
            self.workspace.show_error(self, error)
            return False
        self.issue.setEnabled(False)
        self._reason = reason
        self.workspace.background.run(making.make, order, done=self._issued, failed=self._not_issued)
        return True

    def _not_issued(self, error: Exception) -> None:
        self.issue.setEnabled(True)
        self._failed(error)

    def _issued(self, made: Made) -> None:
        try:
            making.issue(self.workspace.apply, made, self._reason)
        except UserError as error:
            self.issue.setEnabled(True)
            self.workspace.show_error(self, error)
            return
        number = made.order.paper.number or ""
        said = self.tr("{number} är utfärdat. Skriv ut eller spara det, och anteckna när det lämnas över.")
        if made.order.prepared.keeps_bytes:
            self.tabs.setCurrentIndex(1)
        else:
            said = self.tr("{number} är utfärdat och sparas inte. Skriv ut eller spara det nu.")
            self._offer_once(made)
        self.strip.show_done(said.format(number=number))

    def _offer_once(self, made: Made) -> None:
        """A protected person's paper is gone after this: let it be printed or saved at once."""
        paper = self._paper_of(made)
        self._forget_name()
        if has_printer():
            ask_once(self, lambda: self._print_paper(paper), lambda: self._save_paper(paper))
        else:
            self._save_paper(paper)

    def _forget_name(self) -> None:
        """A real name is typed anew for each paper, and stays on no screen."""
        if self._drop_name():
            self._choices_changed()

    def _drop_name(self) -> bool:
        """Forget the real name and the paper with it; whether there was one."""
        self.extract.forget_name()
        if not self.form.handed_name():
            return False
        self.form.forget_name()
        self._stop_making()
        self._shown = None
        self.preview.clear()
        return True

    def _save(self) -> None:
        if self._shown is not None:
            self._save_paper(self._shown)

    def _save_paper(self, paper: LeavingPaper) -> None:
        chosen = FileChooser.where_to_save(
            self, self.tr("Spara dokumentet"), paper.file_name, self.tr("PDF-dokument (*.pdf)")
        )
        if chosen is not None and save_paper(self.workspace, self, self.case_id, paper, chosen):
            self._forget_name()
            self.strip.show_done(self.tr("Sparat som {file}").format(file=chosen))

    def _print(self) -> None:
        if self._shown is not None:
            self._print_paper(self._shown)

    def _print_paper(self, paper: LeavingPaper) -> None:
        if print_paper(self.workspace, self, self.case_id, paper, printed=self._printed, failed=self._failed):
            self._forget_name()

    def _printed(self, _nothing: object) -> None:
        self.strip.show_done(self.tr("Skickat till skrivaren."))

    def _paper_of(self, made: Made) -> LeavingPaper:
        portfolio, paper = made.order.prepared.portfolio, made.order.paper
        choices = portfolio.choices
        return LeavingPaper(
            made.pdf,
            making.file_name(paper.number or portfolio.case_no, choices),
            choices.kind,
            paper.number,
            choices.language,
            has_real_name=bool(paper.handed_name),
        )

    def _act(self, entry: DocumentEntry, act: str) -> None:
        acts: dict[str, Callable[[DocumentEntry], None]] = {
            "show": self._show_issued,
            "save": lambda each: self._with_paper(each, self._save_paper),
            "print": lambda each: self._with_paper(each, self._print_paper),
            "hand_over": self._hand_over,
            "replace": self._replace,
            "revoke": self._revoke,
        }
        acts[act](entry)

    def _with_paper(self, entry: DocumentEntry, act: Callable[[LeavingPaper], None]) -> None:
        try:
            pdf = making.issued_bytes(self.workspace.store, self.case_id, entry)
        except UserError as error:
            self.workspace.show_error(self, error)
            return
        name = making.file_name(f"{entry.number}-{entry.version}", entry.choices)
        act(LeavingPaper(pdf, name, entry.kind, entry.number, entry.language, entry.id))

    def _show_issued(self, entry: DocumentEntry) -> None:
        self._stop_making()
        self.note.hide()
        self._with_paper(entry, self._show_paper)
        kind = words.kinds()[entry.kind]
        self.preview.show_state(f"{entry.number} {kind}")
        self.tabs.setCurrentIndex(0)

    def _hand_over(self, entry: DocumentEntry) -> None:
        own = self.workspace.read(read_own_language, self.case_id) or SWEDISH
        today = self.workspace.store.sources.now().astimezone().date()
        form = HandOverForm(self.workspace, self.case_id, entry.id, language=own, today=today, parent=self)
        self.register.expand(entry, form)

    def _replace(self, entry: DocumentEntry) -> None:
        def act(reason: str, choices: PrintChoices) -> bool:
            return self._issue(entry, reason, choices)

        form = ReplaceForm(self.workspace, self.case_id, entry, act, self)
        self.register.expand(entry, form)

    def _revoke(self, entry: DocumentEntry) -> None:
        def act(reason: str) -> bool:
            return self.workspace.attempt(self, documents.revoke, entry.id, reason) is not None

        self.register.expand(entry, EndForm(self.workspace, self.case_id, entry.id, act, self))

    def _name_tabs(self) -> None:
        self.tabs.setTabText(0, self.tr("Nytt dokument"))
        self.tabs.setTabText(1, self.tr("Utfärdade (%n)", "", len(self._entries)))
        self.tabs.setTabText(2, self.tr("Registerutdrag"))

    def _retranslate(self) -> None:
        super()._retranslate()
        for button, text in (
            (self.issue, self.tr("Utfärda")),
            (self.save, self.tr("Spara som fil")),
            (self.print, self.tr("Skriv ut")),
        ):
            button.setText(text)
            button.setAccessibleName(text)
        self.tabs.tabBar().setAccessibleName(self.tr("Dokument"))
        self._name_tabs()
