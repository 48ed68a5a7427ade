"""The order: products, purposes, who ordered, what for and until when."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QWidget

from ui import case_words
from ui.widgets.fields import ChecksField, DateField, LongTextField, TextField
from ui.widgets.form import Form
from ui.widgets.suggest_field import narrowed_by
from ui.workspace import Workspace
from validering import cases
from validering.cases import CaseView
from validering.organisations import OrganisationKind, read_organisations
from validering.terms import Product, Purpose

TEXTS = ("commissioner", "commissioner_contact", "order_ref", "order_trade_wish", "report_back", "goal_text")


class OrderForm(Form):
    """Each field of the order is saved when it is left."""

    def __init__(self, workspace: Workspace, case_id: UUID, parent: QWidget | None = None) -> None:
        super().__init__(workspace, f"intake_order/{case_id}", case_id, parent)
        self.workspace, self.case_id = workspace, case_id
        self._section = self.add_section()
        self.products = self.bind("products", ChecksField(self), self._save_products)
        self.purposes = self.bind("purposes", ChecksField(self), self._save_purposes)
        self.add(self.products, self.purposes)
        self.commissioner = self._keep("commissioner", TextField(self))
        self.contact = self._keep("commissioner_contact", TextField(self))
        self.add(self.commissioner, self.contact)
        self.reference = self._keep("order_ref", TextField(self))
        self.trade = self._keep("order_trade_wish", TextField(self))
        self.add(self.reference, self.trade)
        self.goal = self._keep("goal_text", LongTextField(self, lines=2))
        self.report = self._keep("report_back", LongTextField(self, lines=2))
        self.add(self.goal, self.report)
        self.target = self.bind("target_date", DateField(self), lambda day: self.save(target_date=day))
        self.add(self.target)
        self._known = narrowed_by(self.commissioner)
        self._retranslate()

    def show_case(self, view: CaseView) -> None:
        """Show what is saved."""
        known = self.workspace.read(read_organisations, OrganisationKind.COMMISSIONER)
        self._known.setStringList([one.name for one in known])
        for name in TEXTS:
            self.field(name).set_value(getattr(view, name) or "")
        self.products.set_value(tuple(view.products))
        self.purposes.set_value(tuple(view.purposes))
        self.target.set_value(view.target_date)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _keep(self, name: str, field: Any) -> Any:
        return self.bind(name, field, lambda text: self.save(**{name: text}))

    def save(self, **changes: Any) -> None:
        self.workspace.apply(cases.change_case, self.case_id, **changes)

    def _save_products(self, chosen: tuple[str, ...]) -> None:
        self.save(products=[Product(product) for product in chosen])

    def _save_purposes(self, chosen: tuple[str, ...]) -> None:
        self.save(purposes=[Purpose(purpose) for purpose in chosen])

    def _retranslate(self) -> None:
        self._section.set_title(self.tr("Beställning"))
        self.products.set_label(self.tr("Produkter"))
        self.products.set_options(case_words.options(case_words.products()))
        self.purposes.set_label(self.tr("Syfte"))
        self.purposes.set_options(case_words.options(case_words.purposes()))
        self.commissioner.set_label(self.tr("Beställare"))
        self.contact.set_label(self.tr("Kontakt hos beställaren"))
        self.reference.set_label(self.tr("Beställarens referens"))
        self.trade.set_label(self.tr("Yrke enligt beställningen"))
        self.trade.set_help(self.tr("Ett önskemål. Yrkesprofilen väljs tillsammans med kandidaten."))
        self.goal.set_label(self.tr("Kandidatens eget mål"))
        self.goal.set_help(case_words.facts_only())
        self.report.set_label(self.tr("Återrapport: vad, och till vem"))
        self.report.set_help(self.tr("Bara det beställaren får veta."))
        self.target.set_label(self.tr("Ska vara klart"))
