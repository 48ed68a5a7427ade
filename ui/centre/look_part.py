"""Logo, colour and own words of the centre's documents, with a sample that follows what is typed."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import ClassVar

from PySide6.QtGui import QColor
from PySide6.QtWidgets import QColorDialog, QPushButton, QVBoxLayout, QWidget

from exports.centre_sample import CentreSample
from exports.languages import PrintLanguage
from exports.pdf.figures import UnreadablePictureError
from exports.pdf.logo import plain_logo
from ui.case_words import by_name, listed
from ui.centre.paper_sample import PaperSample
from ui.document_making import print_languages
from ui.file_choosing import FileChooser
from ui.widgets.act_rows import ActRow, ActRows, leading
from ui.widgets.fields import ChoiceField, TextField
from ui.widgets.form import Form, Section
from ui.widgets.labels import Label
from ui.widgets.look import ACCENT_ON_PAPER, GRID
from ui.workspace import Workspace
from validering import centre_look, settings
from validering.errors import UserError
from validering.language_names import language_name
from validering.print_choices import SWEDISH

_LARGEST_FILE = 50_000_000


class LookPart(Form):
    """One field each, saved when it is left; the sample shows at once what is typed, if it can be printed."""

    WORDINGS: ClassVar[tuple[str, ...]] = ("legal_notice", "verify_line", "foot_line")

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(workspace, "centre/look", None, parent)
        self._workspace = workspace
        self._offered: dict[str, PrintLanguage] = {}
        self._section: Section = self.add_section()
        self._logo = ActRows(self)
        self._logo.acted.connect(lambda _row, act: self._act(act))
        self.add(self._logo)
        self._texts = {
            name: self.bind(name, TextField(), partial(self._keep, name))
            for name in ("accent", *self.WORDINGS)
        }
        for field in self._texts.values():
            field.typed.connect(lambda _text: self._draw())
        self._pick = QPushButton(self)
        self._pick.setProperty("quiet", True)
        self._pick.clicked.connect(lambda _=False: self._choose_color())
        fields = QWidget(self)
        column = QVBoxLayout(fields)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        column.addWidget(self._texts["accent"])
        column.addWidget(leading(self._pick))
        for name in self.WORDINGS:
            column.addWidget(self._texts[name])
        column.addStretch(1)
        column.insertWidget(column.count() - 1, self._beside())
        self.sample = PaperSample(workspace, self)
        self.add(fields, self.sample)
        self.retranslate()

    def reload(self) -> None:
        """Read what is kept, and show it on the sample."""
        look = self._workspace.read(centre_look.read_look)
        for name, field in self._texts.items():
            field.set_value(getattr(look, name))
        self._show_beside()
        self._logo.show_rows([self._logo_row(has_logo=look.logo is not None)])
        self._draw()

    def retranslate(self) -> None:
        """Set every text in the language of the screen."""
        self._section.set_title(self.tr("Dokumentens utseende"))
        self._section.set_help(
            self.tr("Det som lämnas tomt ser ut som programmet har det. Provet visar ändringen genast.")
        )
        words = {
            "accent": (
                self.tr("Färg på rubriker och linjer"),
                self.tr("Färgen ska synas på vitt papper och i svartvitt."),
            ),
            "legal_notice": (
                self.tr("Egen rad om bedömningen"),
                self.tr("Står sist under Att veta om bedömningen. Det programmet skriver där står kvar."),
            ),
            "verify_line": (
                self.tr("Egen rad om hur dokumentet kontrolleras"),
                self.tr("Fylls i: {placeholders}. Numret måste vara med."),
            ),
            "foot_line": (
                self.tr("Egen rad i sidfoten"),
                self.tr("Fylls i: {placeholders}. Står sist i sidfoten på varje sida."),
            ),
        }
        for name, (label, text) in words.items():
            known = self._known(name)
            self._texts[name].set_label(label)
            self._texts[name].set_help(text.replace("{placeholders}", known))
        self._language.set_label(self.tr("Egna rader på ett språk till"))
        for name, label in (
            ("legal_notice", self.tr("Raden om bedömningen på det språket")),
            ("verify_line", self.tr("Raden om kontrollen på det språket")),
        ):
            known = self._known(name)
            self._others[name].set_label(label)
            self._others[name].set_help(
                self.tr("Fylls i: {placeholders}.").format(placeholders=known) if known else ""
            )
        self._show_beside()
        self._pick.setText(self.tr("Välj färg"))
        self._pick.setAccessibleName(self.tr("Välj färg"))
        self.sample.retranslate()

    def _known(self, name: str) -> str:
        """What a wording may name in braces, each with what stands there on paper."""
        words = {
            "centre": self.tr("centrets namn"),
            "phone": self.tr("telefonen för kontroll"),
            "number": self.tr("dokumentets nummer"),
            "case_no": self.tr("ärendets nummer"),
        }
        known = centre_look.PLACEHOLDERS.get(name, ())
        return listed(f"\u2066{{{each}}}\u2069 = {words[each]}" for each in known)

    def _beside(self) -> QWidget:
        """The notices in one language more, and which of them the program has to say in its own words."""
        beside = QWidget(self)
        column = QVBoxLayout(beside)
        column.setContentsMargins(0, GRID * 2, 0, 0)
        column.setSpacing(GRID)
        self._language = ChoiceField(beside)
        self._language.committed.connect(lambda _tag: self._show_beside())
        self._told = Label(parent=beside, tone="quiet")
        self._others = {
            name: self.bind(f"other_{name}", TextField(), partial(self._keep_other, name))
            for name in centre_look.NOTICES
        }
        for field in (self._language, *self._others.values(), self._told):
            column.addWidget(field)
        for field in self._others.values():
            field.typed.connect(lambda _text: self._draw())
        return beside

    def _show_beside(self) -> None:
        forms = self._workspace.forms
        tags = {each.tag for each in forms.offered_languages()} - {SWEDISH}
        self._offered = {each.tag: each for each in print_languages(forms) if each.tag in tags}
        screen = self._workspace.language
        self._language.set_options(by_name((tag, language_name(tag, screen)) for tag in self._offered))
        if self._language.value() not in self._offered:
            self._language.set_value(next(iter(self._offered)), force=True)
        look, tag = self._workspace.read(centre_look.read_look), self._language.value()
        for name, field in self._others.items():
            field.set_value(look.notice(name, tag))
            field.set_text_language(tag)
        self._tell(look)
        self._draw()

    def _tell(self, look: centre_look.CentreLook) -> None:
        """Say in which languages a notice that the centre words itself in Swedish is not worded."""
        lacking = {
            name: [
                language_name(tag, self._workspace.language)
                for tag in self._offered
                if getattr(look, name) and not look.notice(name, tag)
            ]
            for name in centre_look.NOTICES
        }
        lines = []
        if lacking["legal_notice"]:
            said = self.tr("Raden om bedömningen saknas på {languages}: där står den på svenska.")
            lines.append(said.format(languages=", ".join(lacking["legal_notice"])))
        if lacking["verify_line"]:
            said = self.tr("Raden om kontrollen saknas på {languages}: där står programmets egna ord.")
            lines.append(said.format(languages=", ".join(lacking["verify_line"])))
        self._told.setText("\n".join(lines))
        self._told.setVisible(bool(lines))

    def _keep_other(self, name: str, text: str) -> None:
        self._workspace.apply(centre_look.change_notice, name, self._language.value(), text)

    def _logo_row(self, *, has_logo: bool) -> ActRow:
        if not has_logo:
            text = self.tr("Ingen logotyp. En PNG- eller JPEG-bild går bra; den förminskas av sig själv.")
            return ActRow("logo", text, "quiet", (("choose", self.tr("Välj logotyp")),))
        acts = (("choose", self.tr("Byt logotyp")), ("remove", self.tr("Ta bort logotypen")))
        return ActRow("logo", self.tr("Logotypen står överst på dokumenten."), "", acts)

    def _act(self, act: str) -> None:
        if act == "remove":
            self._workspace.attempt(self, centre_look.remove_logo)
            return
        title = self.tr("Välj logotyp")
        chosen = FileChooser.file(self, title, self.tr("Bilder (*.png *.jpg *.jpeg)"))
        if chosen is None:
            return
        try:
            logo = _logo_in(chosen)
        except UserError as error:
            self._workspace.show_error(self, error)
            return
        self._workspace.attempt(self, centre_look.keep_logo, logo)

    def _choose_color(self) -> None:
        field = self._texts["accent"]
        dialog = QColorDialog(QColor(field.value() or ACCENT_ON_PAPER), self)
        dialog.setOption(QColorDialog.ColorDialogOption.DontUseNativeDialog)
        dialog.setWindowTitle(self.tr("Välj färg"))
        if dialog.exec():
            field.edit.setText(dialog.selectedColor().name())
            field.commit()
        dialog.deleteLater()

    def _keep(self, name: str, text: str) -> None:
        changes: centre_look.LookChanges = {}
        changes[name] = text  # type: ignore[literal-required]
        self._workspace.apply(centre_look.change_look, **changes)

    def _draw(self) -> None:
        """Show what stands in the fields; while something cannot be printed, the last that could stays."""
        typed = {name: field.value() for name, field in self._texts.items()}
        look = replace(self._workspace.read(centre_look.read_look), **typed)  # type: ignore[arg-type]
        tag = self._language.value()
        beside = {name: field.value() for name, field in self._others.items()}
        look = replace(look, others={**look.others, tag: beside})
        try:
            shown = centre_look.checked(look)
        except UserError:
            return
        self.sample.show_sample(
            CentreSample(self._workspace.read(settings.read_centre), shown, self._offered.get(tag))
        )


def _logo_in(path: Path) -> bytes:
    """The picture in a file as it is kept; raises UserError ``logo_unreadable``."""
    try:
        if path.stat().st_size > _LARGEST_FILE:
            raise UserError("logo_unreadable")
        return plain_logo(path.read_bytes())
    except (OSError, UnreadablePictureError) as trouble:
        raise UserError("logo_unreadable") from trouble
