"""What was ordered: products, purposes, by whom and with which reference."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QWidget

from ui import case_words
from ui.widgets.fields import ChecksField, TextField
from ui.widgets.pending_form import PendingForm
from ui.widgets.suggest_field import narrowed_by
from ui.workspace import Workspace
from validering.cases import CaseChanges
from validering.organisations import OrganisationKind, read_organisations
from validering.terms import Product


class OrderForm(PendingForm):
    """Fields of the order; they are saved when the case is opened. ``scope`` names the screen, for drafts."""

    def __init__(self, workspace: Workspace, scope: str, parent: QWidget | None = None) -> None:
        super().__init__(workspace, f"{scope}/order", None, parent)
        self._section = self.add_section()
        self.products = self.pend("products", ChecksField(self), empty=())
        self.purposes = self.pend("purposes", ChecksField(self), empty=())
        self.add(self.products, self.purposes)
        self.commissioner = self.pend("commissioner", TextField(self))
        self.reference = self.pend("order_ref", TextField(self))
        self.add(self.commissioner, self.reference)
        self.trade = self.pend("trade", TextField(self))
        self.add(self.trade)
        self._known = narrowed_by(self.commissioner)
        self._retranslate()

    def reload(self) -> None:
        """Offer the commissioners that are known."""
        known = self._workspace.read(read_organisations, OrganisationKind.COMMISSIONER)
        self._known.setStringList([one.name for one in known])

    def chosen_products(self) -> tuple[Product, ...]:
        return tuple(Product(product) for product in self.products.value())

    def order(self) -> CaseChanges:
        """The order without its products."""
        return {
            "purposes": self.purposes.value(),
            "commissioner": self.commissioner.value(),
            "order_ref": self.reference.value(),
            "order_trade_wish": self.trade.value(),
        }

    def empty(self) -> None:
        """Begin anew, with no draft left."""
        self.forget()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _retranslate(self) -> None:
        self._section.set_title(self.tr("Vad är beställt?"))
        self.products.set_label(self.tr("Produkter"))
        self.products.set_options(case_words.options(case_words.products()))
        self.products.set_help(
            self.tr("Bara meritportfölj: ingen bedömning. Den beskriver vad kandidaten själv berättar.")
        )
        self.purposes.set_label(self.tr("Syfte"))
        self.purposes.set_options(case_words.options(case_words.purposes()))
        self.commissioner.set_label(self.tr("Beställare"))
        self.commissioner.set_help(self.tr("Till exempel kommunens arbetsmarknadsenhet. Får vara tomt."))
        self.reference.set_label(self.tr("Beställarens referens"))
        self.trade.set_label(self.tr("Yrke enligt beställningen"))
        self.trade.set_help(self.tr("Ett önskemål. Yrkesprofilen väljs senare, tillsammans med kandidaten."))
