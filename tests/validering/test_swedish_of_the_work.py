"""The Swedish of a work is judged by a teacher of Swedish, and by nobody else."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from uuid import UUID

import pytest

from tests.assessing import SECOND, Assessed, add_second_person, open_assessed_case
from tests.stores import new_store, open_again
from validering import impartiality, note_search, sessions, staff
from validering.acting import StaffRole
from validering.bench import read_bench, read_swedish_bench
from validering.errors import UserError
from validering.impartiality import Relation
from validering.judgements import finish_judging, read_judgements, sign_session
from validering.marks import change_mark, mark_rest_not_assessed, read_marks, set_mark
from validering.profile import JudgedBy
from validering.storage.stores import Store
from validering.terms import AbsenceReason, SessionKind


@pytest.fixture
def case(tmp_path: Path) -> Iterator[Assessed]:
    """A case that Karin Ek, an assessor, has begun; Olof Berg is to sign in beside her."""
    made = open_assessed_case(new_store(tmp_path))
    made.mark(made.module("K1")[0], "independent", "Tvättade händerna grundligt.")
    made.store.apply(sign_session, made.session_id)
    yield made
    made.store.close()


def swedish(case: Assessed) -> str:
    module = next(each for each in case.profile.modules if each.judged_by is JudgedBy.SFI_TEACHER)
    return module.criteria[0].id


def as_role(case: Assessed, *roles: StaffRole) -> tuple[Store, UUID]:
    """Olof with these roles, and a session that he holds."""
    add_second_person(case.store, *roles)
    store = open_again(case.store, SECOND)
    store.apply(impartiality.declare, case.case_id, Relation.NONE)
    kind, day = SessionKind.PROFESSIONAL_CONVERSATION, date(2026, 9, 4)
    session_id = store.apply(sessions.add_session, case.case_id, kind=kind, day=day).new_id
    assert session_id is not None
    return store, session_id


def mark(store: Store, case: Assessed, session_id: UUID, criterion_id: str) -> None:
    made = store.apply(
        set_mark, case.case_profile_id, criterion_id, session_id=session_id, level_id="independent"
    ).new_id
    assert made is not None
    store.apply(change_mark, made, reason_text="Förstod och svarade.")


def refused(act: object, *args: object) -> str:
    with pytest.raises(UserError) as error:
        act(*args)  # type: ignore[operator]
    return error.value.code


def test_a_teacher_marks_and_signs_the_swedish_of_the_work(case: Assessed) -> None:
    store, session_id = as_role(case, StaffRole.SFI_TEACHER)
    mark(store, case, session_id, swedish(case))
    store.apply(sign_session, session_id)
    (judgement,) = store.look(read_judgements, case.case_profile_id)[swedish(case)]
    assert (judgement.judged_by_name, judgement.reason_text) == ("Olof Berg", "Förstod och svarade.")
    store.close()


def test_a_teacher_marks_nothing_of_the_trade_and_declares_no_profile_judged(case: Assessed) -> None:
    store, session_id = as_role(case, StaffRole.SFI_TEACHER)
    assert refused(mark, store, case, session_id, case.module("K1")[1]) == "module_for_assessor"
    assert refused(store.apply, finish_judging, case.case_profile_id) == "not_allowed"
    store.close()


@pytest.mark.parametrize("role", [StaffRole.COORDINATOR, StaffRole.QUALITY_ASSURER, StaffRole.ADMINISTRATOR])
def test_other_roles_judge_no_swedish(case: Assessed, role: StaffRole) -> None:
    add_second_person(case.store, role)
    store = open_again(case.store, SECOND)
    assert refused(mark, store, case, case.session_id, swedish(case)) == "not_allowed"
    assert refused(store.apply, impartiality.declare, case.case_id, Relation.NONE) == "not_allowed"
    store.close()


def test_an_assessor_judges_it_only_as_a_teacher_too(case: Assessed) -> None:
    assert refused(mark, case.store, case, case.session_id, swedish(case)) == "module_for_sfi_teacher"
    store, session_id = as_role(case, StaffRole.ASSESSOR, StaffRole.SFI_TEACHER)
    mark(store, case, session_id, swedish(case))
    mark(store, case, session_id, case.module("K1")[1])
    store.apply(sign_session, session_id)
    assert {swedish(case), case.module("K1")[1]} <= set(store.read(read_judgements, case.case_profile_id))
    store.close()


def test_it_is_never_judged_in_the_name_of_somebody_else_than_a_teacher(case: Assessed) -> None:
    """Olof, both, enters into the session of Karin, who is an assessor alone."""
    day = case.add_day(date(2026, 9, 3))
    store, _ = as_role(case, StaffRole.ASSESSOR, StaffRole.SFI_TEACHER)
    assert refused(mark, store, case, day, swedish(case)) == "judge_no_sfi_teacher"
    store.close()


def test_an_assessor_signs_no_session_with_the_marks_of_a_teacher(case: Assessed) -> None:
    store, session_id = as_role(case, StaffRole.SFI_TEACHER, StaffRole.ASSESSOR)
    mark(store, case, session_id, swedish(case))
    olof = store.acting.staff_id
    again = open_again(store)
    again.apply(staff.change_staff, olof, roles=(StaffRole.ASSESSOR,))
    other = open_again(again, SECOND)
    assert refused(other.apply, sign_session, session_id) == "module_for_sfi_teacher"
    other.close()


def test_the_rest_of_an_assessor_leaves_the_modules_of_a_teacher(case: Assessed) -> None:
    day = case.add_day(date(2026, 9, 3))
    reason = AbsenceReason.TIME
    case.store.apply(mark_rest_not_assessed, case.case_profile_id, session_id=day, absence_reason=reason)
    marked = set(case.store.look(read_marks, case.case_profile_id))
    assert marked == {each.id for each in case.profile.demanded_criteria()} - {case.module("K1")[0]}


def test_a_teacher_sees_the_swedish_alone_and_finds_no_words_of_the_trade(case: Assessed) -> None:
    store, _ = as_role(case, StaffRole.SFI_TEACHER)
    bench = store.read(read_swedish_bench, case.case_profile_id)
    assert {line.module.judged_by for line in bench.modules} == {JudgedBy.SFI_TEACHER}
    assert "grundligt" not in repr(bench)
    assert refused(store.read, read_bench, case.case_profile_id) == "not_allowed"
    assert store.read(note_search.search_notes, "grundligt") == ()
    store.close()
