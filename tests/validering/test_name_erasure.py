"""After a change of identity nothing leads back: not the history, not a signed text."""

from __future__ import annotations

from pathlib import Path
from uuid import UUID

import pytest
from sqlalchemy import select

from tests.opened import SECOND_PASSPHRASE, add_person, open_portfolio_case
from tests.stores import new_store, open_again
from validering import candidates, halts, mapping
from validering.acting import StaffRole
from validering.erasure import approve_erasure
from validering.errors import UserError
from validering.name_erasure import propose_name_erasure
from validering.protection_list import ListedItem, read_protection_list
from validering.protection_work import ItemKind, replace_name, tick_item
from validering.removals import read_waiting
from validering.storage.chain import verify
from validering.storage.stores import Store
from validering.storage.tables.audit import AuditEntry, AuditPayload
from validering.terms import CaseHalt, HaltReason, ProtectionLevel

SECOND = "Olof"


@pytest.fixture
def store(tmp_path: Path) -> Store:
    made = new_store(tmp_path)
    add_person(made, SECOND, StaffRole.QUALITY_ASSURER)
    return made


@pytest.fixture
def case_id(store: Store) -> UUID:
    """A case with the name in a text, in an earlier text, and in one that nobody changes."""
    made = open_portfolio_case(store, "Amina Farah")
    store.apply(mapping.change_mapping, made, presentation_sv="Amina Farah lagar mat. Amina är snabb.")
    store.apply(mapping.change_mapping, made, first_view="Farah kan mer än hon säger.")
    store.apply(mapping.change_mapping, made, first_view="Kan mer.")
    store.apply(halts.halt_case, made, CaseHalt.INTERRUPTED, HaltReason.OTHER, "Amina Farah har flyttat.")
    store.apply(halts.resume_case, made, None)
    return made


def recorded(store: Store, table: str) -> str:
    """All that the record of changes holds of a table."""
    found = select(AuditPayload.content).join(AuditEntry, AuditEntry.seq == AuditPayload.seq)
    return "\n".join(store.look(lambda db: db.scalars(found.where(AuditEntry.table_name == table)).all()))


def texts(store: Store, case_id: UUID) -> dict[tuple[str, str], ListedItem]:
    found = store.read(read_protection_list, case_id)
    assert found is not None
    return {item.place: item for item in found.items if item.kind is ItemKind.TEXT and item.place}


def test_a_name_that_gives_way_goes_from_the_history_too(store: Store, case_id: UUID) -> None:
    store.apply(candidates.change_protection, case_id, ProtectionLevel.FINGERADE)
    store.apply(replace_name, texts(store, case_id)["case_mapping", "presentation_sv"].id)
    alias = store.read(candidates.read_candidate, case_id).alias
    held = recorded(store, "case_mapping")
    assert "Amina" not in held and f"{alias} lagar mat. {alias} är snabb." in held
    assert store.look(verify) == ()


def test_elsewhere_the_history_is_kept(store: Store, case_id: UUID) -> None:
    store.apply(candidates.change_protection, case_id, ProtectionLevel.SEKRETESSMARKERING)
    found = texts(store, case_id)
    assert not any(item.is_earlier for item in found.values())
    store.apply(replace_name, found["case_mapping", "presentation_sv"].id)
    assert "Amina Farah lagar mat" in recorded(store, "case_mapping")


def test_names_and_numbers_that_give_way_lead_nowhere(store: Store, case_id: UUID) -> None:
    store.apply(candidates.change_candidate, case_id, phone="040-123 00 00", adaptations="Vila.")
    store.apply(candidates.change_protection, case_id, ProtectionLevel.FINGERADE)
    store.apply(
        candidates.change_candidate, case_id, given_names="Leyla", family_names="Osman", phone="040-999 00 00"
    )
    held = recorded(store, "candidate")
    assert not any(word in held for word in ("Amina", "Farah", "040-123"))
    assert "Leyla" in held and "Vila." in held
    assert store.look(verify) == ()
    store.apply(candidates.change_protection, case_id, ProtectionLevel.NONE, reason="Fel ärende")
    store.apply(candidates.change_candidate, case_id, given_names="Lejla")
    assert "Leyla" in recorded(store, "candidate")


@pytest.mark.parametrize(
    ("place", "is_earlier"), [(("case_halt_event", "note"), False), (("case_mapping", "first_view"), True)]
)
def test_what_nobody_changes_alone_is_proposed_and_approved(
    store: Store, case_id: UUID, place: tuple[str, str], is_earlier: bool
) -> None:
    store.apply(candidates.change_protection, case_id, ProtectionLevel.FINGERADE)
    item = texts(store, case_id)[place]
    assert (item.is_earlier, item.is_signed, item.has_name) == (is_earlier, True, True)
    with pytest.raises(UserError) as refused:
        store.apply(tick_item, item.id)
    assert refused.value.code == "protection_text_signed"
    store.apply(propose_name_erasure, item.id)
    with pytest.raises(UserError) as again:
        store.apply(propose_name_erasure, item.id)
    assert again.value.code == "removal_waits"
    waiting = store.read(read_waiting, case_id)
    assert waiting and not any("Amina" in one.reason for one in waiting)
    second = open_again(store, SECOND, SECOND_PASSPHRASE)
    for one in waiting:
        second.apply(approve_erasure, one.id)
    store = open_again(second)
    assert not any(name in recorded(store, place[0]) for name in ("Amina Farah har", "Farah kan"))
    item = texts(store, case_id)[place]
    assert not item.has_name
    with pytest.raises(UserError) as gone:
        store.apply(propose_name_erasure, item.id)
    assert gone.value.code == "protection_name_gone"
    store.apply(tick_item, item.id)
    assert store.look(verify) == ()
