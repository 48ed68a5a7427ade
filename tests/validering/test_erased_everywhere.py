"""A word that stands in every text of every row of a full case is found in each, and gone from each."""

from __future__ import annotations

from pathlib import Path
from uuid import UUID

import pytest
from sqlalchemy import func, select, update
from sqlalchemy.orm import Session

from tests import portfolios
from tests.opened import SECOND_PASSPHRASE, add_person
from tests.pages import plain_pages
from tests.stores import new_store, open_again
from validering.acting import Acting, StaffRole
from validering.changes import Change
from validering.erasure import Treatment, Wording, approve_erasure, propose_erasure, search
from validering.erasure_places import MARK, pattern_of, searched_tables, text_columns, treated
from validering.errors import UserError
from validering.storage.audit_payloads import erasing
from validering.storage.case_scope import rows_of
from validering.storage.chain import verify
from validering.storage.tables.base import JsonText
from validering.storage.tables.cases import Case

WORD = "Ormbunkssjuka"
SECOND = "Lisa Holm"


def plant(session: Session, acting: Acting, case_id: UUID) -> Change:
    """Add the word to every text, as no screen can: signed rows too."""
    candidate_id = session.get_one(Case, case_id).candidate_id
    with erasing(session):
        for table in searched_tables():
            for column in text_columns(table):
                if not isinstance(column.type, JsonText):
                    longer = func.coalesce(column, "") + f" {WORD}"
                    chosen = rows_of(table, case_id, candidate_id)
                    session.execute(update(table).where(chosen).values({column: longer}))
    return Change.of(case_id, "planted")


def standing(session: Session, case_id: UUID) -> set[tuple[str, str, str]]:
    """Where it was planted: by table, column and row."""
    candidate_id = session.get_one(Case, case_id).candidate_id
    found = set()
    for table in searched_tables():
        for row in session.scalars(select(table.c.id).where(rows_of(table, case_id, candidate_id))):
            for column in text_columns(table):
                if not isinstance(column.type, JsonText):
                    found.add((table.name, column.name, str(row)))
    return found


@pytest.mark.parametrize("treatment", [Treatment.TAKE_OUT, Treatment.WHOLE])
def test_a_word_in_every_text_is_found_and_erased(tmp_path: Path, treatment: Treatment) -> None:
    case = portfolios.partial_cook(new_store(tmp_path))
    store = case.store
    add_person(store, SECOND, StaffRole.COORDINATOR)
    store.apply(plant, case.case_id)
    planted = store.look(standing, case.case_id)
    found = store.read(search, case.case_id, WORD)
    assert planted <= {place.key for place in found.places}
    assert len({table for table, _, _ in planted}) > 15
    proposal = store.apply(
        propose_erasure, case.case_id, Wording(WORD, treatment), places=found.places, reason="Hör inte hit."
    ).new_id
    assert proposal is not None
    second = open_again(store, SECOND, SECOND_PASSPHRASE)
    second.apply(approve_erasure, proposal)
    assert second.read(search, case.case_id, WORD).places == ()
    spelt = (WORD.encode(), WORD.casefold().encode())
    assert not any(word in page for page in plain_pages(second) for word in spelt)
    assert second.look(verify) == ()


def test_json_and_letters_that_stretch_are_treated_too() -> None:
    pattern = pattern_of("سكري")
    wording = Wording("سكري")
    value = {"a": "عنده سُكَّرِي منذ", "b": ["ok", "السكري"], "c": 3}
    assert treated(value, pattern, wording) == {"a": f"عنده {MARK} منذ", "b": ["ok", MARK], "c": 3}
    right = Wording("Diabetes  typ", Treatment.CORRECT, "vila")
    assert treated("Har diabetes\ntyp.", pattern_of(right.words), right) == "Har vila."


@pytest.mark.parametrize("words", ["", " ", "a", "\t"])
def test_too_few_signs_are_refused(words: str) -> None:
    with pytest.raises(UserError):
        pattern_of(words)
