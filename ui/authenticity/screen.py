"""How a stranger can check the centre's documents: keys, seal, check page. For administrators."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import ClassVar

from PySide6.QtWidgets import QWidget

from exports.credentials.seal_keys import SealKeys
from ui import issuer_making as making
from ui.authenticity.brought_form import BroughtForm
from ui.document_printing import save_as
from ui.file_choosing import FileChooser
from ui.page import Screen
from ui.widgets.act_rows import ActRow, ActRows
from ui.widgets.fields import TextField
from ui.widgets.form import Form, Section
from ui.widgets.labels import Label
from ui.workspace import Workspace
from validering import issuing, settings
from validering.changes import Change
from validering.errors import UserError
from validering.issuing import KeyEntry, KeyKind


class AuthenticityScreen(Screen):
    """The address of the check page, the key of the codes, the seal, and the page itself to save."""

    screen_id: ClassVar[str] = "authenticity"

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(workspace, parent)
        self._is_making = False
        self._asked: str | None = None
        form = Form(workspace, "authenticity/settings")
        self._where = form.add_section()
        self.address = form.bind("check_address", TextField(), self._save_address)
        form.add(self.address)
        self._code, self._code_rows = self._part()
        self._seal, self._seal_rows = self._part()
        self.brought = BroughtForm(self)
        self.brought.chosen.connect(self._bring)
        self.brought.left.connect(self._show_brought)
        self._seal.column.addWidget(self.brought)
        self._page, self._page_rows = self._part()
        self._heading = Label(parent=self, tone="title")
        for part in (self._heading, form, self._code, self._seal, self._page):
            self.body.addWidget(part)
        self.brought.hide()
        self._retranslate()

    def title(self) -> str:
        return self.tr("Äkthet")

    def concerns(self, change: Change) -> bool:
        return bool(change.parts & {"issuing", "settings"})

    def reload(self) -> None:
        self.address.set_value(self.workspace.read(settings.read_centre).check_address)
        keys = self.workspace.read(issuing.read_keys)
        self._code_rows.show_rows(self._code_lines(_in_use(keys, KeyKind.CODE)))
        self._seal_rows.show_rows(self._seal_lines(_in_use(keys, KeyKind.SEAL)))
        has_key = any(each.kind is KeyKind.CODE for each in keys)
        self._page_rows.show_rows(self._page_lines(has_key=has_key))

    def _part(self) -> tuple[Section, ActRows]:
        section = Section(self)
        rows = ActRows(section)
        rows.acted.connect(self._act)
        section.column.addWidget(rows)
        return section, rows

    def _code_lines(self, key: KeyEntry | None) -> list[ActRow]:
        if key is None:
            text = self.tr("Det finns ingen nyckel. Dokument skrivs ut utan kod.")
            return [ActRow("code", text, "warning", (("make_code", self.tr("Skapa nyckel för koder")),))]
        text = self.tr("Koder skrivs under med en nyckel från {day}.").format(day=_day(key.since))
        acts = (
            ("change_code", self.tr("Byt nyckel för koder")),
            ("end_code", self.tr("Sluta använda nyckeln")),
        )
        return [self._question("code", "change_code", "end_code") or ActRow("code", text, "", acts)]

    def _questions(self) -> dict[str, tuple[str, str]]:
        """What is asked before an act that cannot be undone, and the words that say yes."""
        return {
            "change_code": (
                self.tr("Nya koder får en ny nyckel, och kontrollsidan måste sparas igen. De gamla gäller."),
                self.tr("Ja, byt nyckel"),
            ),
            "end_code": (
                self.tr("Dokument skrivs ut utan kod tills det finns en ny nyckel. De gamla koderna gäller."),
                self.tr("Ja, sluta använda nyckeln"),
            ),
            "end_seal": (
                self.tr("Nya filer förseglas inte förrän det finns ett nytt sigill. De gamla gäller."),
                self.tr("Ja, sluta använda sigillet"),
            ),
        }

    def _question(self, row: str, *acts: str) -> ActRow | None:
        """The line that asks, where one of these acts waits for its answer."""
        if self._asked not in acts:
            return None
        asked, yes = self._questions()[self._asked]
        return ActRow(row, asked, "warning", ((self._asked, yes), ("keep", self.tr("Nej, låt det vara"))))

    def _seal_lines(self, key: KeyEntry | None) -> list[ActRow]:
        bring = ("bring_seal", self.tr("Läs in sigill från fil"))
        if self._is_making:
            return [ActRow("seal", self.tr("Sigillet skapas. Det tar några sekunder."), "quiet")]
        if key is None:
            text = self.tr("Det finns inget sigill. Dokument som sparas som filer är inte förseglade.")
            return [ActRow("seal", text, "warning", (("make_seal", self.tr("Skapa sigill")), bring))]
        text = self.tr("Filer förseglas sedan {day}. Sigillet gäller till {until}.").format(
            day=_day(key.since), until=_day(key.valid_until) if key.valid_until else "–"
        )
        acts = (
            ("make_seal", self.tr("Skapa nytt sigill")),
            bring,
            ("end_seal", self.tr("Sluta använda sigillet")),
        )
        return [self._question("seal", "end_seal") or ActRow("seal", text, "", acts)]

    def _page_lines(self, *, has_key: bool) -> list[ActRow]:
        if not has_key:
            return [ActRow("page", self.tr("Skapa först en nyckel för koder."), "quiet")]
        text = self.tr("Spara sidan på nytt när ett dokument har ersatts eller återkallats.")
        return [ActRow("page", text, "", (("save_page", self.tr("Spara kontrollsidan")),))]

    def _act(self, _row: object, act: str) -> None:
        self.strip.clear()
        if act in self._questions() and act != self._asked:
            self._asked = act
            self.reload()
            return
        self._asked = None
        if act == "keep":
            self.reload()
            return
        acts: dict[str, Callable[[], None]] = {
            "make_code": self._make_code,
            "change_code": self._make_code,
            "end_code": partial(self._end, KeyKind.CODE),
            "make_seal": self._make_seal,
            "end_seal": partial(self._end, KeyKind.SEAL),
            "bring_seal": self._show_brought,
            "save_page": self._save_page,
        }
        acts[act]()

    def _save_address(self, typed: str) -> None:
        address = making.tidy_check_address(typed)
        self.workspace.apply(settings.change_centre, check_address=address)
        self.address.set_value(address, force=True)

    def _make_code(self) -> None:
        private, public = making.new_code_key(self.workspace.store)
        if self.workspace.attempt(self, issuing.keep_key, KeyKind.CODE, private_key=private, public=public):
            self.strip.show_done(
                self.tr("Nya dokument får koder med den nya nyckeln. Spara kontrollsidan igen.")
            )

    def _make_seal(self) -> None:
        self._is_making = True
        self.reload()
        self.workspace.background.run(
            making.new_seal, self.workspace.store, done=self._keep_seal, failed=self._refused
        )

    def _bring(self, path: Path, passphrase: str) -> None:
        try:
            content = path.read_bytes()
            keys = making.brought_seal(self.workspace.store, content, passphrase)
        except OSError:
            self.workspace.show_error(self, UserError("seal_file_unreadable"))
            return
        except UserError as error:
            self.workspace.show_error(self, error)
            return
        self.brought.hide()
        self._keep_seal(keys)

    def _keep_seal(self, keys: SealKeys) -> None:
        self._is_making = False
        kept = self.workspace.attempt(
            self,
            issuing.keep_key,
            KeyKind.SEAL,
            private_key=keys.private_key,
            public=keys.certificate,
            chain=keys.chain,
            valid_until=keys.until,
        )
        self.reload()
        if kept is not None:
            self.strip.show_done(self.tr("Nya dokument förseglas med sigillet."))

    def _refused(self, error: Exception) -> None:
        self._is_making = False
        self.reload()
        if isinstance(error, UserError):
            self.workspace.show_error(self, error)

    def _end(self, kind: KeyKind) -> None:
        if self.workspace.attempt(self, issuing.end_key, kind):
            self.strip.show_done(
                self.tr("Den används inte mer. Det som redan är utfärdat är fortfarande äkta.")
            )

    def _show_brought(self) -> None:
        self.brought.setVisible(self.brought.isHidden())
        if self.brought.isVisible():
            self.brought.begin()

    def _save_page(self) -> None:
        path = FileChooser.where_to_save(
            self, self.tr("Spara kontrollsidan"), "kontroll.html", self.tr("Webbsida (*.html)")
        )
        if path is None:
            return
        try:
            save_as(path, making.page_of(self.workspace.store, self.workspace.forms).encode())
        except UserError as error:
            self.workspace.show_error(self, error)
            return
        self.strip.show_done(self.tr("Kontrollsidan är sparad. Lägg den på centrets webbplats."))

    def _retranslate(self) -> None:
        super()._retranslate()
        self._heading.setText(self.title())
        self._where.set_title(self.tr("Kontrollsidans adress"))
        self._where.set_help(
            self.tr(
                "Den som får ett papper läser koden med telefonen och kommer till centrets egen webbplats. "
                "Utan adress skrivs nummer och telefon ut, men ingen kod."
            )
        )
        self.address.set_label(self.tr("Webbadress till kontrollsidan"))
        self.address.set_help(
            self.tr("Till exempel exempelstad.se/yrke. Sidan ska då ligga på exempelstad.se/yrke/v/.")
        )
        self._code.set_title(self.tr("Koder på papper"))
        self._seal.set_title(self.tr("Sigill i filer"))
        self._seal.set_help(
            self.tr(
                "Ett eget sigill visar att filen är orörd. En pdf-läsare skriver då att utfärdaren är okänd. "
                "Ett sigill från en betrodd utfärdare känns igen."
            )
        )
        self._page.set_title(self.tr("Kontrollsidan"))
        self._page.set_help(
            self.tr("En enda fil som säger om en kod är äkta. Den innehåller inga personuppgifter.")
        )


def _in_use(keys: tuple[KeyEntry, ...], kind: KeyKind) -> KeyEntry | None:
    return next((each for each in keys if each.kind is kind and each.ended_at is None), None)


def _day(moment: datetime) -> str:
    return moment.astimezone().date().isoformat()
