"""Every command is for the roles that are named here, asks for them first, and signs for nobody else."""

from __future__ import annotations

import importlib
import inspect
from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest
from sqlalchemy.exc import SQLAlchemyError

from tests import structure_rules
from tests.assessing import Assessed, add_second_person
from tests.portfolios import waiting_cook_copied
from tests.stores import PASSPHRASE, open_again
from validering.acting import StaffRole
from validering.changes import Change
from validering.erasure_places import Wording
from validering.errors import UserError
from validering.issuing import KeyKind
from validering.moderation import moderate
from validering.storage.stores import Store
from validering.storage.tables.assessment import Judgement, Moderation
from validering.storage.tables.audit import AuditEntry
from validering.terms import Product

ROOT = Path(__file__).parents[2]
COMMANDS = structure_rules.commands(ROOT)
C, A, T, Q, M = (
    StaffRole.COORDINATOR,
    StaffRole.ASSESSOR,
    StaffRole.SFI_TEACHER,
    StaffRole.QUALITY_ASSURER,
    StaffRole.ADMINISTRATOR,
)
EVERYONE = (C, A, T, Q, M)
DOES: dict[tuple[StaffRole, ...], str] = {
    # One's own: passphrase, code, drafts; what is found out before anybody signs in; the telephone.
    EVERYONE: "access_acts.change_passphrase access_acts.set_pin access_acts.remove_pin drafts.keep_draft"
    " drafts.clear_draft backup_log.note_restored backup_log.note_rescued public_register.note_question"
    " erasure.propose_erasure removals.withdraw_removal returning.note_welcomed",
    (C, A, T, Q): "audit.note_reading paper_traces.note_paper",
    (C, A, T): "cases.open_case cases.change_case cases.register_case cases.complete_case cases.reopen_case"
    " candidates.change_candidate candidates.change_protection candidates.see_identity"
    " competence.add_competence competence.change_competence competence.remove_competence documents.issue"
    " earlier_mappings.add_earlier_mapping earlier_mappings.carry_over"
    " earlier_mappings.change_earlier_mapping earlier_mappings.confirm_carried_over"
    " earlier_mappings.look_at_earlier_mapping earlier_mappings.remove_earlier_mapping"
    " earlier_mappings.state_no_earlier_mapping education.add_education education.change_education"
    " education.remove_education evidence.add_file evidence.add_note evidence.change_evidence"
    " evidence.link_evidence evidence.note_copy evidence.remove_evidence evidence.unlink_evidence"
    " evidence_storing.open_place experience.add_experience experience.change_experience"
    " experience.move_experience experience.remove_experience extract.note_extract follow_up.note_follow_up"
    " halts.halt_case groups.change_group groups.close_group groups.enlarge_group groups.leave_group"
    " groups.open_group"
    " groups.reopen_group halts.resume_case handing_over.hand_over languages.add_language"
    " languages.change_language languages.change_sfi languages.remove_language"
    " licences.add_licence licences.change_licence"
    " licences.remove_licence mapping.change_mapping mapping.mark_mapping_done mapping.reopen_mapping"
    " picture_changes.keep_picture_change third_persons.answer_third_persons"
    " participants.add_participant participants.end_participation profiles.change_reason"
    " profiles.choose_profile profiles.drop_profile protection_work.allow_picture"
    " name_erasure.propose_name_erasure"
    " protection_work.finish_round protection_work.replace_name protection_work.tick_item"
    " information.note_read portfolio_wishes.wish satisfaction.give_satisfaction"
    " receipts.give_consent receipts.record_receipt receipts.withdraw_consent self_rating.rate_task"
    " sessions.add_session sessions.change_session sessions.remove_session"
    " session_accounts.change_account"
    " work_swedish.judge_work_swedish work_swedish.name_work_swedish_judge",
    (
        C,
        A,
    ): "comments.add_comment documents.revoke participants.hand_over_lead plan.fill_plan"
    " informal_meetings.change_informal_meeting"
    " plan.plan_criterion plan.plan_module supplements.add_supplement supplements.change_supplement"
    " supplements.remove_supplement",
    (A, T): "impartiality.declare judgements.sign_session marks.change_mark marks.mark_rest_not_assessed"
    " marks.remove_mark marks.set_mark marks_together.mark_together marks_together.take_back_together",
    (A,): "judgements.finish_judging reopening.reopen_judging"
    " oral_tests.answer_question oral_tests.change_test oral_tests.save_test"
    " reopening.reopen_result results.decide_module results.decide_modules_as_proposed"
    " results.decide_profile",
    (A, Q): "moderation.moderate",
    (Q,): "samples.check_sample",
    (C, A, Q): "moderation.moderate_on_paper objections.answer_objection objections.record_objection",
    (C,): "notices.handle_notice",
    (C, Q, M): "erasure.approve_erasure records.note_list",
    (C, A, M): "assessor_register.change_assessor hosts.add_host hosts.change_host hosts.remove_host"
    " take_off.approve_take_off take_off.propose_take_off",
    (C, A, Q, M): "removals.refuse_removal own_profiles.add_own_profile",
    (Q, M): "own_profiles.approve_own_profile own_profiles.retire_own_profile",
    (C, M): "backup_log.change_rule backup_log.note_backup disposal.approve_disposal session_times.note_times"
    " disposal.propose_disposal settings.change_centre centre_look.change_look centre_look.change_notice"
    " information.approve_answer information.withdraw_answer information.write_answer"
    " centre_look.keep_logo task_pictures.keep_task_picture task_pictures.remove_task_picture"
    " question_sounds.keep_question_sound question_sounds.remove_question_sound"
    " centre_look.remove_logo",
    (M,): "access_acts.add_person access_acts.confirm_recovery_sheet access_acts.make_recovery_sheet"
    " access_acts.open_with_recovery access_acts.remove_person access_acts.renew_passphrase"
    " issuing.end_key issuing.keep_key retention.decide_rule screen_lock.change_idle_minutes"
    " staff.add_staff staff.change_staff",
}
ROLES_OF = {name: roles for roles, names in DOES.items() for name in names.split()}
# The second of two people is asked for their role once it is known what they decide on.
ASKED_OF_A_PROPOSAL = ("erasure.approve_erasure", "disposal.approve_disposal", "take_off.approve_take_off")


def test_every_command_is_named_once() -> None:
    assert sorted(ROLES_OF) == sorted(COMMANDS)
    assert len(ROLES_OF) == sum(len(names.split()) for names in DOES.values())


@pytest.fixture
def case(tmp_path: Path) -> Assessed:
    return waiting_cook_copied(tmp_path)


class DoneAndTakenBackError(Exception):
    """The command was let through; nothing of it is kept."""


def tried(name: str) -> Callable[..., Change]:
    module, _, function = name.partition(".")
    path = COMMANDS[name].relative_to(ROOT).with_suffix("")
    assert path.name == module
    command = getattr(importlib.import_module(".".join(path.parts)), function)

    def attempt(session: Any, acting: Any, case: Assessed) -> Change:
        command(session, acting, **given(command, case))
        session.flush()
        raise DoneAndTakenBackError

    return attempt


def given(command: Callable[..., Any], case: Assessed) -> dict[str, Any]:
    """Something to call a command with; a made-up key leads nowhere."""
    known: dict[str, Any] = {
        "case_id": case.case_id,
        "case_profile_id": case.case_profile_id,
        "session_id": case.session_id,
        "criterion_id": case.module("K1")[0],
        "criterion_ids": case.module("K1")[:2],
        "module_id": case.profile.modules[0].id,
        "profile": case.profile,
        "products": (Product.MERIT_PORTFOLIO,),
        "wording": Wording("ugnen"),
        "kind": KeyKind.CODE,
        "places": (),
        "chosen": (),
        "write": lambda: None,
        "reason": "Därför",
        "text": "Text",
        "day": date(2026, 9, 2),
        "received_on": date(2026, 9, 2),
        "made_at": datetime(2026, 9, 2, tzinfo=UTC),
    }
    asked = list(inspect.signature(command).parameters.values())[2:]
    return {
        each.name: known[each.name] if each.name in known else uuid4()
        for each in asked
        if each.default is each.empty and each.kind not in (each.VAR_KEYWORD, each.VAR_POSITIONAL)
    }


def outcome(store: Store, name: str, case: Assessed) -> str:
    try:
        store.apply(tried(name), case)
    except UserError as error:
        return "refused" if error.code == "not_allowed" else "let through"
    except (DoneAndTakenBackError, LookupError, AttributeError, TypeError, ValueError, SQLAlchemyError):
        return "let through"
    raise AssertionError(name)


@pytest.mark.parametrize("role", StaffRole)
def test_every_command_is_for_its_roles(case: Assessed, role: StaffRole) -> None:
    add_second_person(case.store, role)
    store = open_again(case.store, "olof", PASSPHRASE)
    names = [name for name in ROLES_OF if name not in ASKED_OF_A_PROPOSAL]
    before = _entries(store)
    found = {name: outcome(store, name, case) for name in names}
    assert found == {name: "let through" if role in ROLES_OF[name] else "refused" for name in names}
    assert _entries(store) == before
    store.close()


@pytest.mark.parametrize("role", [StaffRole.SFI_TEACHER])
def test_who_approves_nothing_is_told_nothing_of_a_proposal(case: Assessed, role: StaffRole) -> None:
    add_second_person(case.store, role)
    store = open_again(case.store, "olof", PASSPHRASE)
    assert {outcome(store, name, case) for name in ASKED_OF_A_PROPOSAL} == {"refused"}
    store.close()


def _entries(store: Store) -> int:
    found: int = store.look(lambda session: session.query(AuditEntry).count())
    return found


def test_nothing_is_signed_in_the_name_of_another(case: Assessed) -> None:
    """Whatever a command is given, who did it is whoever is signed in."""
    signed = case.store.look(lambda session: [row.entered_by for row in session.query(Judgement)])
    assert signed and set(signed) == {case.store.acting.staff_id}
    add_second_person(case.store, StaffRole.QUALITY_ASSURER)
    store = open_again(case.store, "olof", PASSPHRASE)
    store.apply(moderate, case.case_profile_id, agrees=True)
    (row,) = store.look(lambda session: session.query(Moderation).all())
    assert row.moderator_id == row.entered_by == store.acting.staff_id
    last = store.look(lambda session: session.query(AuditEntry).order_by(AuditEntry.seq.desc()).first())
    assert last is not None and last.staff_id == store.acting.staff_id
    store.close()
