"""A profile as a workbook, with columns for the languages that are wanted."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtWidgets import QWidget

from forms.reviewing.texts import own_review_sheet
from forms.reviewing.writing import write_review
from forms.workbooks.bundle import Bundle
from forms.workbooks.writing import write_workbook
from ui.document_printing import save_as
from ui.file_choosing import FileChooser
from ui.occupations import words
from ui.occupations.catalogue import Occupation
from ui.occupations.own_bundles import bundle_for
from ui.widgets.labels import Label
from ui.widgets.scrolling_dialog import ScrollingDialog
from ui.widgets.tick_list import TickList, TickRow
from ui.workspace import Workspace
from validering.errors import UserError
from validering.language_names import language_name
from validering.profile import SWEDISH

_USUAL = ("en",)


class ExportDialog(ScrollingDialog):
    """Swedish is always there; the others are ticked."""

    def __init__(self, workspace: Workspace, occupation: Occupation, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace, self._occupation = workspace, occupation
        self._heading, self._told = Label(parent=self, tone="title"), Label(parent=self)
        self._told_review = Label(parent=self, tone="quiet")
        self.languages = TickList(self)
        self.save, self.leave = self._button(self._save), self._button(self.reject)
        self.review = self._button(self._save_review)
        self.save.setProperty("primary", True)
        self._lay_out(
            (self._heading, self._told, self._told_review, self.languages),
            (self.save, self.review, self.leave),
            width=600,
            height=540,
        )
        self._retranslate()

    def _save(self) -> None:
        profile = self._occupation.profile
        name = f"{profile.id.lower()}-{profile.version}.xlsx"
        if (asked := self._asked_for(name)) is None:
            return
        chosen, bundle = asked
        self.save.setEnabled(False)
        tags = [SWEDISH, *self.languages.ticked()]
        self._workspace.background.run(_write, bundle, tags, chosen, done=self._saved, failed=self._failed)

    def _asked_for(self, name: str) -> tuple[Path, Bundle] | None:
        """Where to save, and what; None where nobody chose a place or the profile cannot be read."""
        chosen = FileChooser.where_to_save(self, "", name, self.tr("Arbetsböcker (*.xlsx)"))
        if chosen is None:
            return None
        try:
            return chosen, bundle_for(self._workspace, self._occupation)
        except UserError as error:
            self._workspace.show_error(self.languages, error)
            return None

    def _save_review(self) -> None:
        ticked = self.languages.ticked()
        if len(ticked) != 1:
            self.strip.show_error(self.tr("Kryssa i det språk som ska granskas, och inget annat."))
            return
        name = f"granskning-{self._occupation.profile.id.lower()}-{ticked[0]}.xlsx"
        if (asked := self._asked_for(name)) is None:
            return
        chosen, bundle = asked
        self._workspace.background.run(
            _write_review,
            bundle,
            ticked[0],
            chosen,
            done=self._review_saved,
            failed=self._failed,
        )

    def _review_saved(self, _: object) -> None:
        self.strip.show_done(
            self.tr("Granskningsbladet är sparat. Underskrivet läses det in som en arbetsbok.")
        )

    def _saved(self, _: object) -> None:
        self.save.setEnabled(True)
        self.strip.show_done(
            self.tr("Arbetsboken är sparad. Höj versionen på första bladet innan den läses in igen.")
        )

    def _failed(self, error: Exception) -> None:
        self.save.setEnabled(True)
        if not isinstance(error, UserError):
            raise error
        self._workspace.show_error(self.languages, error)

    def _retranslate(self) -> None:
        screen = self._workspace.language
        self.setWindowTitle(self.tr("Exportera arbetsbok"))
        self._heading.setText(self._occupation.profile.title.shown(screen)[0])
        self._told.setText(
            self.tr(
                "Arbetsboken öppnas i ett kalkylprogram. Svenskan är alltid med; kryssa i de språk som också "
                "ska ha kolumner. Bladet help säger vad varje kolumn är till för."
            )
        )
        self._told_review.setText(
            self.tr(
                "Ett granskningsblad är för en som har språket som modersmål: svenskan och översättningen "
                "bredvid varandra, att rätta och skriva under. Det görs för ett språk i taget."
            )
        )
        there = {each.tag: each for each in self._occupation.languages}
        tags = [each.tag for each in self._workspace.forms.languages() if each.tag != SWEDISH]
        ticked = self.languages.ticked() or _USUAL
        rows = [
            TickRow(
                tag,
                language_name(tag, screen),
                words.language(there[tag], screen) if tag in there else self.tr("inga texter än"),
                tag in ticked,
            )
            for tag in tags
        ]
        self.languages.show_rows(rows)
        for button, text in (
            (self.save, self.tr("Spara arbetsboken …")),
            (self.review, self.tr("Spara granskningsblad …")),
            (self.leave, self.tr("Stäng")),
        ):
            button.setText(text)
            button.setAccessibleName(text)


def _write(bundle: Bundle, tags: list[str], path: Path) -> None:
    """Write the workbook whole or not at all; raises UserError ``document_not_saved``."""
    with TemporaryDirectory() as aside:
        written = Path(aside) / "profile.xlsx"
        write_workbook(bundle, written, tags)
        save_as(path, written.read_bytes())


def _write_review(bundle: Bundle, tag: str, path: Path) -> None:
    """Write the review sheet whole or not at all; raises UserError ``document_not_saved``."""
    with TemporaryDirectory() as aside:
        written = Path(aside) / "review.xlsx"
        write_review(own_review_sheet(bundle, tag), written)
        save_as(path, written.read_bytes())
