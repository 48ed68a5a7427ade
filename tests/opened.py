"""Cases and persons for tests, made only by the commands that screens use."""

from __future__ import annotations

from collections.abc import Collection
from uuid import UUID

from tests.stores import open_again
from validering import candidates, cases, languages, receipts, staff
from validering.acting import StaffRole
from validering.storage.stores import Store
from validering.terms import HowRead, Product

SECOND_PASSPHRASE = "grön cykel i regn"


def open_case(
    store: Store, name: str, products: Collection[Product], *, language: str = "ar", **person: object
) -> UUID:
    """A new case of a person with this name who has one language."""
    given, _, family = name.partition(" ")
    fields = {"given_names": given, "family_names": family, **person}
    change = store.apply(cases.open_case, products=products, person=fields)  # type: ignore[arg-type]
    assert change.new_id is not None
    store.apply(languages.add_language, change.new_id, language, is_first=True)
    return change.new_id


def open_portfolio_case(store: Store, name: str) -> UUID:
    """A case that asks for a merit portfolio alone."""
    return open_case(store, name, [Product.MERIT_PORTFOLIO])


def ready_to_register(store: Store, case_id: UUID) -> None:
    """Everything the intake asks for, but for a lead."""
    store.apply(candidates.change_candidate, case_id, phone="040-123 00 00", print_language="ar")
    store.apply(
        receipts.record_receipt,
        case_id,
        text_version="1",
        text_is_reviewed=True,
        language="ar",
        how_read=HowRead.ALONE,
    )


def add_person(store: Store, name: str, *roles: StaffRole) -> UUID:
    """A person on the staff list who can sign in as their name with SECOND_PASSPHRASE."""
    change = store.apply(staff.add_staff, name=name, sign_in_name=name, roles=roles)
    store.add_person(name, SECOND_PASSPHRASE)
    assert change.new_id is not None
    return change.new_id


def sign_in_as(store: Store, *roles: StaffRole) -> Store:
    """The same store, signed in as a new person who has just these roles."""
    name = f"Person {roles[0].value}"
    add_person(store, name, *roles)
    return open_again(store, name, SECOND_PASSPHRASE)
