"""What stands about the centre on its documents."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QWidget

from ui.centre.look_part import LookPart
from ui.page import Screen
from ui.widgets.fields import NumberField, TextField
from ui.widgets.form import Form
from ui.widgets.labels import Label
from ui.workspace import Workspace
from validering import screen_lock, settings
from validering.acting import StaffRole
from validering.changes import Change

FIELDS = ("name", "org_no", "address", "city", "phone", "email", "web", "published_verify_phone")


class CentreScreen(Screen):
    """The facts of the centre, one field each; saved when a field is left."""

    screen_id = "centre"

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(workspace, parent)
        self._heading = Label(parent=self, tone="title")
        self.body.addWidget(self._heading)
        form = Form(workspace, "centre/settings")
        self._section = form.add_section()
        self._fields = {name: form.bind(name, TextField(), partial(self._save, name)) for name in FIELDS}
        form.add(self._fields["name"], self._fields["org_no"])
        form.add(self._fields["address"], self._fields["city"])
        form.add(self._fields["phone"], self._fields["email"])
        form.add(self._fields["web"], self._fields["published_verify_phone"])
        self.body.addWidget(form)
        self.look = LookPart(workspace, self)
        self.body.addWidget(self.look)
        self._idle = Form(workspace, "centre/idle")
        self._idle_section = self._idle.add_section()
        self._minutes = self._idle.bind(
            "idle_minutes", NumberField(least=screen_lock.FEWEST, most=screen_lock.MOST), self._save_minutes
        )
        self._idle.add(self._minutes)
        self._idle.setVisible(workspace.acting.may(StaffRole.ADMINISTRATOR))
        self.body.addWidget(self._idle)
        self._retranslate()

    def title(self) -> str:
        return self.tr("Centrets uppgifter")

    def concerns(self, change: Change) -> bool:
        return "settings" in change.parts

    def reload(self) -> None:
        centre = self.workspace.read(settings.read_centre)
        for name, field in self._fields.items():
            field.set_value(getattr(centre, name))
        self.look.reload()
        self._minutes.set_value(self.workspace.read(screen_lock.read_idle_minutes))

    def _save(self, name: str, text: str) -> None:
        changes: settings.CentreChanges = {}
        changes[name] = text  # type: ignore[literal-required]
        self.workspace.apply(settings.change_centre, **changes)

    def _save_minutes(self, minutes: int | None) -> None:
        self.workspace.apply(screen_lock.change_idle_minutes, minutes)

    def _retranslate(self) -> None:
        super()._retranslate()
        labels = {
            "name": self.tr("Centrets namn"),
            "org_no": self.tr("Organisationsnummer"),
            "address": self.tr("Gatuadress"),
            "city": self.tr("Postnummer och ort"),
            "phone": self.tr("Telefon"),
            "email": self.tr("E-post"),
            "web": self.tr("Webbplats"),
            "published_verify_phone": self.tr("Telefon för kontroll av dokument"),
        }
        for name, label in labels.items():
            self._fields[name].set_label(label)
        self.look.retranslate()
        self._heading.setText(self.title())
        self._section.set_title(self.tr("På dokumenten"))
        self._section.set_help(self.tr("Det här skrivs ut. Det sparas när du lämnar fältet."))
        self._idle_section.set_title(self.tr("Dold skärm"))
        self._minutes.set_label(self.tr("Minuter utan tangent eller mus tills skärmen döljs"))
        self._minutes.set_help(self.tr("Mellan 1 och 15. Skärmen döljs också när datorn har sovit."))
        self._fields["published_verify_phone"].set_help(
            self.tr("Ett nummer som arbetsgivaren också hittar på centrets webbplats.")
        )
