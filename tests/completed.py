"""A case that is complete, made only by the commands that screens use."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from forms import reading
from tests import portfolios
from tests.opened import open_portfolio_case
from tests.stores import PASSPHRASE, SIGN_IN_NAME, known_sources
from ui import document_making as making
from validering import candidates, cases
from validering.storage.stores import Store, open_store
from validering.terms import CopyFor, DocumentKind


def complete_portfolio_case(store: Store, name: str) -> UUID:
    """A portfolio that was issued, of somebody who wants text messages only."""
    case_id = open_portfolio_case(store, name)
    portfolios.described(store, case_id)
    store.apply(candidates.change_candidate, case_id, phone="070-174 06 05", contact_how="Sms, aldrig samtal")
    choices = making.usual_choices(DocumentKind.MERIT_PORTFOLIO, CopyFor.OWN, "sv")
    making.issue(store.apply, making.make(making.order_document(store, reading, case_id, choices)))
    store.apply(cases.complete_case, case_id)
    return case_id


def opened_on(store: Store, moment: datetime) -> Store:
    """The same store on another day, signed in as Karin Ek."""
    store.close()
    return open_store(
        store.folder, SIGN_IN_NAME, PASSPHRASE, acting_source=known_sources(seed=7, start=moment)
    )
