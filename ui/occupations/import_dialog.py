"""What a workbook changes, before it is kept as a profile of the centre's own."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from forms.workbooks.comparing import Difference, Differs
from forms.workbooks.own import bundle_to_json
from ui import profile_words
from ui.case_words import figures, listed
from ui.occupations import words
from ui.occupations.importing import SoundWorkbook, compare
from ui.occupations.reviewing import ReviewedWorkbook
from ui.occupations.wording_part import WordingPart
from ui.widgets.fields import LongTextField
from ui.widgets.labels import Label
from ui.widgets.look import GRID
from ui.widgets.scrolling_dialog import ScrollingDialog
from ui.workspace import Workspace
from validering import own_profiles
from validering.language_names import language_name

MOST_SHOWN = 200
"""Differences told one by one; a new profile has nothing to compare with."""


class ImportDialog(ScrollingDialog):
    """Counts first, then each change by sheet; ``kept(own_profile_id)`` comes when it was saved."""

    kept = Signal(object)

    def __init__(self, workspace: Workspace, read: SoundWorkbook, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace, self._read = workspace, read
        self._found = compare(workspace, read)
        self._heading = Label(parent=self, tone="title")
        self._told, self._counts = Label(parent=self), Label(parent=self, tone="strong")
        self._shared = Label(parent=self, tone="quiet")
        self._reviewed, self._refused = Label(parent=self), Label(parent=self, tone="warning")
        self._wording = WordingPart(workspace, self._found.wording, self)
        self._changes = QVBoxLayout()
        self._changes.setSpacing(GRID // 2)
        self._lines: list[Label] = []
        self.note = LongTextField(self, lines=2)
        self.keep, self.leave = self._button(self._keep), self._button(self.reject)
        self.keep.setProperty("primary", True)
        self.keep.setDisabled(bool(self._found.wording.forbidden))
        self._lay_out(
            (
                self._heading,
                self._told,
                self._reviewed,
                self._refused,
                self._counts,
                self._wording,
                self._shared,
                self._changes,
                self.note,
            ),
            (self.keep, self.leave),
            width=820,
            height=560,
        )
        self._retranslate()
        self.leave.setFocus()  # not the note, which stands at the end of what is to be read first

    def _keep(self) -> None:
        change = self._workspace.attempt(
            self.note,
            own_profiles.add_own_profile,
            self._found.profile,
            bundle_to_json(self._found.bundle),
            shipped_version=self._found.shipped_version,
            note=self.note.value(),
        )
        if change is not None:
            self.kept.emit(change.new_id)
            self.accept()

    def _summary(self) -> str:
        if self._found.against is None:
            return self.tr("En ny yrkesprofil: {extent}.").format(
                extent=profile_words.extent(self._read.profile)
            )
        if not self._found.found:
            return self.tr("Inget skiljer.")
        counts = Counter(each.how for each in self._found.found)
        parts = (
            (Differs.CHANGED, self.tr("%n ändrade celler", "", counts[Differs.CHANGED])),
            (Differs.ADDED, self.tr("%n nya rader", "", counts[Differs.ADDED])),
            (Differs.REMOVED, self.tr("%n borttagna rader", "", counts[Differs.REMOVED])),
        )
        return listed(text for how, text in parts if counts[how])

    def _say_review(self) -> None:
        read = self._read
        is_review = isinstance(read, ReviewedWorkbook)
        for label in (self._reviewed, self._refused):
            label.setVisible(is_review)
        if not isinstance(read, ReviewedWorkbook):
            return
        said = self.tr(
            "Språkgranskning av {language}, {name} {day}. Granskade texter: {right}. Rättade: {corrected}. "
            "Fel utan rättelse: {wrong}. Inte lästa: {unread}."
        )
        judged = read.judged
        self._reviewed.setText(
            said.format(
                language=language_name(read.review.language, self._workspace.language),
                name=read.review.by,
                day=figures(read.review.on.isoformat()),
                right=len(judged.right),
                corrected=len(judged.corrected),
                wrong=len(judged.wrong),
                unread=judged.unread,
            )
        )
        self._refused.setText("\n".join(self._workspace.say(each.error) for each in judged.refused))
        self._refused.setVisible(bool(judged.refused))

    def _say_shared(self) -> None:
        said = self.tr(
            "{module} finns också i {profiles}. De ändras inte: ändringen gäller bara den här egna profilen."
        )
        lines = [
            said.format(module=module, profiles=listed(profiles))
            for module, profiles in self._found.shared.items()
        ]
        self._shared.setText("\n".join(lines))
        self._shared.setVisible(bool(lines))

    def _say_changes(self) -> None:
        for label in self._lines:
            self._changes.removeWidget(label)
            label.hide()
            label.deleteLater()
        self._lines = list(self._made_lines()) if self._found.against is not None else []
        for label in self._lines:
            self._changes.addWidget(label)

    def _made_lines(self) -> Iterator[Label]:
        sheet = ""
        for each in self._found.found[:MOST_SHOWN]:
            if each.sheet != sheet:
                sheet = each.sheet
                yield Label(words.sheets().get(sheet, sheet), self, tone="head")
            yield Label(self._said(each), self)
            if each.how is Differs.CHANGED:
                for said, text in (
                    (self.tr("Före: {text}"), each.before),
                    (self.tr("Efter: {text}"), each.after),
                ):
                    yield Label(said.format(text=text or self.tr("(tomt)")), self, tone="quiet")
        left = len(self._found.found) - MOST_SHOWN
        if left > 0:
            yield Label(self.tr("och %n ändringar till", "", left), self, tone="strong")

    def _said(self, found: Difference) -> str:
        row = figures(found.row)
        if found.how is Differs.ADDED:
            return self.tr("{row}: ny").format(row=row)
        if found.how is Differs.REMOVED:
            return self.tr("{row}: borttagen").format(row=row)
        return self.tr("{row}, kolumn {column}: ändrad").format(row=row, column=figures(found.heading))

    def _retranslate(self) -> None:
        screen = self._workspace.language
        profile, against = self._read.profile, self._found.against
        self.setWindowTitle(self.tr("Läs in arbetsbok"))
        known = figures(f"{profile.id} {profile.version}")
        self._heading.setText(f"{profile.title.shown(screen)[0]} · {known}")
        if against is None:
            self._told.setText(self.tr("Ingen profil har den beteckningen än."))
        else:
            said = self.tr("Jämfört med {known}, {state}.")
            self._told.setText(said.format(known=words.known_as(against), state=words.state(against)))
        self._counts.setText(self._summary())
        self._say_review()
        self._say_shared()
        self._say_changes()
        self.note.set_label(self.tr("Anteckning om profilen"))
        self.note.set_help(
            self.tr("Till exempel vem som har skrivit den och varför. Inget om någon kandidat.")
        )
        for button, text in (
            (self.keep, self.tr("Spara som centrets egen profil (utkast)")),
            (self.leave, self.tr("Avbryt")),
        ):
            button.setText(text)
            button.setAccessibleName(text)
