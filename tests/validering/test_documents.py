"""Issuing, replacing, revoking and handing over, on real stores."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from datetime import date, timedelta
from uuid import UUID

import pytest

from forms import reading
from tests import portfolios
from tests.assessing import open_assessed_case
from tests.attacking import attack
from tests.exports.printed import lines
from tests.opened import sign_in_as
from tests.stores import new_store, open_again
from ui import document_making as making
from validering import cases, documents, objections, reopening, results, settings, states
from validering.acting import StaffRole
from validering.documents import DocumentEntry
from validering.errors import UserError
from validering.halts import halt_case
from validering.handing_over import HandOverWay, hand_over
from validering.judgements import sign_session
from validering.print_choices import PrintChoices
from validering.signers import SignerPart
from validering.storage import chain
from validering.storage.chain import Head
from validering.storage.stores import Store
from validering.storage.tables.documents import IssuedDocument
from validering.terms import CaseHalt, CopyFor, DocumentKind, DocumentStatus, HaltReason, ProfileOutcome

PORTFOLIO = making.usual_choices(DocumentKind.MERIT_PORTFOLIO, CopyFor.OWN, "ar")


@pytest.fixture
def store(tmp_path_factory: pytest.TempPathFactory) -> Store:
    return new_store(tmp_path_factory.mktemp("issued"))


def issue(
    store: Store,
    case_id: UUID,
    choices: PrintChoices = PORTFOLIO,
    *,
    replaces: UUID | None = None,
    reason: str | None = None,
) -> DocumentEntry:
    """Issue as the page does, and read the newest entry of the register."""
    made = making.make(making.order_document(store, reading, case_id, choices, replaces=replaces))
    change = making.issue(store.apply, made, reason)
    entries = store.read(documents.read_documents, case_id)
    return next(entry for entry in entries if entry.id == change.new_id)


def described(store: Store) -> UUID:
    return portfolios.described_case(store)


def test_a_document_has_number_version_hash_signers_and_the_choices(store: Store) -> None:
    store, case = portfolios.whole_cook(store)
    entry = issue(store, case.case_id, making.usual_choices(DocumentKind.COMPETENCE_CERTIFICATE))
    assert (entry.number, entry.version, entry.status) == ("2026-0001-A-01", 1, DocumentStatus.ISSUED)
    assert [(signer.name, signer.part) for signer in entry.signers] == [
        ("Karin Ek", SignerPart.DECIDED),
        ("Olof Berg", SignerPart.SECOND_ASSESSOR),
        ("Karin Ek", SignerPart.ISSUED),
    ]
    assert entry.choices == making.usual_choices(DocumentKind.COMPETENCE_CERTIFICATE)
    kept = making.issued_bytes(store, case.case_id, entry)
    assert hashlib.sha256(kept).hexdigest() == entry.sha256
    assert making.page_count(kept) == entry.pages
    assert issue(store, case.case_id).number == "2026-0001-A-02"


def test_the_paper_carries_the_head_of_the_history_of_its_case(store: Store) -> None:
    case_id = described(store)
    head = store.look(chain.case_head, case_id)
    entry = issue(store, case_id)
    row = store.look(lambda session: session.get_one(IssuedDocument, entry.id))
    assert (row.chain_count, row.chain_head) == (head.count, head.digest)
    printed = "".join(lines(making.issued_bytes(store, case_id, entry))).replace(" ", "")
    assert f"händelse{head.count},kontrolltal{head.digest[:32]}." in printed.replace("\u00a0", "")
    assert store.look(chain.contains, case_id, Head(row.chain_count, row.chain_head))


def test_a_history_made_anew_does_not_have_what_stands_on_the_papers(store: Store) -> None:
    case_id = described(store)
    entry = issue(store, case_id)
    assert entry.seal.check_value.replace("\u00a0", "") == entry.seal.digest[:32]
    assert store.look(chain.verify) == ()
    store.close()
    attack(store.folder, "UPDATE issued_document SET chain_head = ?", ["00" * 32])
    store = open_again(store)
    codes = {(fault.code, fault.case_id) for fault in store.look(chain.verify)}
    assert codes == {("chain_row", case_id), ("chain_replaced", case_id)}
    store.close()


def test_a_paper_printed_from_another_history_is_not_issued(store: Store) -> None:
    case_id = described(store)
    made = making.make(making.order_document(store, reading, case_id, PORTFOLIO))
    other = replace(made.order.paper, seal=Head(1, "00" * 32))
    forged = replace(made, order=replace(made.order, paper=other))
    with pytest.raises(UserError) as trouble:
        making.issue(store.apply, forged)
    assert trouble.value.code == "document_seal_unknown"
    assert store.read(documents.read_documents, case_id) == ()


def test_the_same_bytes_come_back_after_the_centre_has_changed(store: Store) -> None:
    case_id = described(store)
    entry = issue(store, case_id)
    before = making.issued_bytes(store, case_id, entry)
    store.apply(settings.change_centre, name="Ett annat namn")
    assert making.issued_bytes(store, case_id, entry) == before


def test_a_full_result_needs_the_second_signature(store: Store) -> None:
    case = portfolios.partial_cook(store)
    with pytest.raises(UserError) as refused:
        issue(store, case.case_id, making.usual_choices(DocumentKind.COMPETENCE_CERTIFICATE))
    assert refused.value.code == "not_full_result"
    entry = issue(store, case.case_id, making.usual_choices(DocumentKind.PARTIAL_CERTIFICATE))
    assert entry.kind is DocumentKind.PARTIAL_CERTIFICATE


def test_an_open_objection_keeps_results_from_being_issued(store: Store) -> None:
    case = portfolios.partial_cook(store)
    store.apply(
        objections.record_objection,
        case.case_id,
        raised_by="Rim",
        text_given="Jag visade planering också.",
        received_on=date(2026, 9, 1),
    )
    for kind in (DocumentKind.STATEMENT, DocumentKind.MERIT_PORTFOLIO):
        with pytest.raises(UserError) as refused:
            issue(store, case.case_id, making.usual_choices(kind))
        assert refused.value.code == "missing_objection_answer"
    draft = making.make(making.order_draft(store, reading, case.case_id, PORTFOLIO))
    assert draft.order.prepared.portfolio.is_under_review
    assert issue(store, case.case_id, making.usual_choices(DocumentKind.MAPPING_STATEMENT)).version == 1


def test_an_old_result_is_not_issued_while_judging_is_open_again(store: Store) -> None:
    case = portfolios.partial_cook(store)
    store.apply(reopening.reopen_result, case.case_profile_id, reason="Visade mer på praktiken.")
    store.apply(reopening.reopen_judging, case.case_profile_id)
    for profiles in (None, (case.case_profile_id,)):
        choices = replace(making.usual_choices(DocumentKind.STATEMENT), profiles=profiles)
        with pytest.raises(UserError, match="bedömningen är öppen igen") as refused:
            issue(store, case.case_id, choices)
        assert refused.value.code == "judging_reopened"
    printed = making.make(making.order_document(store, reading, case.case_id, PORTFOLIO))
    shown = printed.order.prepared.portfolio
    assert shown.results == ()
    assert [each.case_profile_id for each in shown.waiting] == [case.case_profile_id]
    store.apply(halt_case, case.case_id, CaseHalt.INTERRUPTED, HaltReason.MOVED)
    with pytest.raises(UserError, match="öppnat igen"):
        issue(store, case.case_id, making.usual_choices(DocumentKind.STATEMENT))
    store.apply(results.decide_profile, case.case_profile_id, ProfileOutcome.PARTIAL)
    assert issue(store, case.case_id, making.usual_choices(DocumentKind.STATEMENT)).version == 1


def test_papers_of_a_result_that_was_opened_are_to_be_replaced(store: Store) -> None:
    case = portfolios.partial_cook(store)
    told = issue(store, case.case_id, making.usual_choices(DocumentKind.MAPPING_STATEMENT))
    before = issue(store, case.case_id, making.usual_choices(DocumentKind.STATEMENT))

    def behind() -> set[UUID]:
        entries = store.read(documents.read_documents, case.case_id)
        assert told.id not in {each.id for each in entries if each.left_behind_on}
        return {each.id for each in entries if each.left_behind_on}

    assert behind() == set()
    store.apply(reopening.reopen_result, case.case_profile_id, reason="Fel modul var vald.")
    assert behind() == {before.id}
    store.apply(results.decide_profile, case.case_profile_id, ProfileOutcome.PARTIAL)
    assert behind() == {before.id}
    assert store.read(cases.read_facts, case.case_id).papers_left_behind == 1
    after = issue(
        store,
        case.case_id,
        making.usual_choices(DocumentKind.STATEMENT),
        replaces=before.id,
        reason="Nytt beslut.",
    )
    assert after.version == 2 and behind() == set()
    assert store.read(cases.read_facts, case.case_id).papers_left_behind == 0


def test_a_withdrawn_case_gives_the_own_copy_alone_and_its_result_stands(store: Store) -> None:
    case = open_assessed_case(store)
    for day in (case.session_id, case.add_day(date(2026, 9, 1))):
        for criterion_id in case.module("K1"):
            case.mark(criterion_id, "independent", "Syntes.", session_id=day)
        store.apply(sign_session, day)
    store.apply(halt_case, case.case_id, CaseHalt.INTERRUPTED, HaltReason.GOT_JOB)
    store.apply(results.decide_modules_as_proposed, case.case_profile_id)
    store.apply(results.decide_profile, case.case_profile_id, ProfileOutcome.PARTIAL)
    store.apply(halt_case, case.case_id, CaseHalt.WITHDRAWN, HaltReason.PERSONAL)
    assert store.read(results.read_result, case.case_profile_id).counts
    for copy_for in (CopyFor.EMPLOYER, CopyFor.SCHOOL):
        choices = making.usual_choices(DocumentKind.STATEMENT, copy_for)
        with pytest.raises(UserError) as refused:
            issue(store, case.case_id, choices)
        assert refused.value.code == "document_withdrawn_own_copy"
        with pytest.raises(UserError):
            making.order_draft(store, reading, case.case_id, choices)
    own = issue(store, case.case_id, making.usual_choices(DocumentKind.STATEMENT))
    assert own.copy_for is CopyFor.OWN and own.version == 1


def test_a_complete_case_is_taken_up_when_judging_is_opened_again(store: Store) -> None:
    case = portfolios.partial_cook(store)
    issue(store, case.case_id, making.usual_choices(DocumentKind.STATEMENT))
    store.apply(cases.complete_case, case.case_id)
    store.apply(reopening.reopen_result, case.case_profile_id, reason="Visade mer på praktiken.")
    store.apply(reopening.reopen_judging, case.case_profile_id)
    known = store.read(cases.read_facts, case.case_id)
    assert not known.is_completed
    assert states.state(known) is states.CaseState.ASSESSING


def test_a_case_without_an_assessment_gets_no_certificate(store: Store) -> None:
    offered = {each.kind: each.missing for each in store.read(documents.offered_kinds, described(store))}
    assert not offered[DocumentKind.MERIT_PORTFOLIO]
    assert offered[DocumentKind.COMPETENCE_CERTIFICATE][0].code == "not_ordered_assessment"


def test_replacing_gives_a_new_version_and_keeps_the_old_one_in_the_register(store: Store) -> None:
    case_id = described(store)
    old = issue(store, case_id)
    new = issue(store, case_id, replaces=old.id, reason="Namnet var felstavat.")
    assert (new.number, new.version, new.replaces_id) == (old.number, 2, old.id)
    before = next(e for e in store.read(documents.read_documents, case_id) if e.id == old.id)
    assert (before.status, before.reason) == (DocumentStatus.REPLACED, "Namnet var felstavat.")
    assert making.issued_bytes(store, case_id, before)
    with pytest.raises(UserError) as refused:
        issue(store, case_id, replaces=old.id, reason="Igen.")
    assert refused.value.code == "document_not_replaceable"


def test_replacing_without_a_reason_issues_nothing_and_keeps_no_bytes(store: Store) -> None:
    case_id = described(store)
    old = issue(store, case_id)
    key = store.read(documents.evidence_key, case_id)
    with pytest.raises(UserError) as refused:
        issue(store, case_id, replaces=old.id, reason=" ")
    assert refused.value.code == "document_reason_missing"
    entries = store.read(documents.read_documents, case_id)
    assert [entry.status for entry in entries] == [DocumentStatus.ISSUED]
    named = {entry.content_id for entry in entries if entry.content_id}
    assert store.contents.sweep(case_id, key, named, store.sources.now() - timedelta(days=365)) == 0


def test_a_revoked_document_stays_with_its_reason_and_cannot_be_used(store: Store) -> None:
    case_id = described(store)
    entry = issue(store, case_id)
    with pytest.raises(UserError):
        store.apply(documents.revoke, entry.id, "")
    store.apply(documents.revoke, entry.id, "Fel person.")
    revoked = store.read(documents.read_documents, case_id)[0]
    assert (revoked.status, revoked.reason) == (DocumentStatus.REVOKED, "Fel person.")
    with pytest.raises(UserError) as refused:
        store.apply(documents.revoke, entry.id, "En gång till.")
    assert refused.value.code == "document_not_valid"
    assert issue(store, case_id).number.endswith("-02")


def test_a_number_that_was_taken_meanwhile_is_refused(store: Store) -> None:
    case_id = described(store)
    late = making.make(making.order_document(store, reading, case_id, PORTFOLIO))
    issue(store, case_id)
    with pytest.raises(UserError) as refused:
        making.issue(store.apply, late)
    assert refused.value.code == "document_number_taken"


def test_the_bytes_of_a_protected_person_are_not_kept(store: Store) -> None:
    case_id = described(store)
    portfolios.protect(store, case_id)
    order = making.order_document(store, reading, case_id, PORTFOLIO, handed_name="Amina Farah")
    made = making.make(order)
    making.issue(store.apply, made)
    entry = store.read(documents.read_documents, case_id)[0]
    assert entry.content_id is None and entry.sha256 == made.sha256
    assert "Farah" not in repr(entry)
    with pytest.raises(UserError) as refused:
        making.issued_bytes(store, case_id, entry)
    assert refused.value.code == "document_not_kept"


def test_a_teacher_of_swedish_issues_what_was_told_but_never_a_result(store: Store) -> None:
    case_id, assessed = described(store), portfolios.partial_cook(store).case_id
    teacher = sign_in_as(store, StaffRole.SFI_TEACHER)
    assert issue(teacher, case_id).issued_by_name == teacher.acting.name
    with pytest.raises(UserError) as refused:
        issue(teacher, assessed)
    assert refused.value.code == "document_teacher_no_result"


def test_handing_over_is_written_down(store: Store) -> None:
    case_id = described(store)
    entry = issue(store, case_id)
    today = store.sources.now().date()
    store.apply(
        hand_over,
        entry.id,
        day=today,
        how=HandOverWay.IN_PERSON,
        explained_in="ar",
        explained_by="Tolken Samir",
        copies="Två till Amina",
        keep_copy_at_centre=True,
    )
    given = store.read(documents.read_documents, case_id)[0].hand_overs
    assert [(each.day, each.explained_in, each.explained_by, each.keep_copy_at_centre) for each in given] == [
        (today, "ar", "Tolken Samir", True)
    ]


@pytest.mark.parametrize(
    ("days", "fields", "code"),
    [
        (-1, {}, "hand_over_day"),
        (2, {}, "hand_over_day"),
        (0, {"explained_in": "ar"}, "hand_over_explained_by"),
    ],
)
def test_a_hand_over_that_cannot_be_is_refused(
    store: Store, days: int, fields: dict[str, str], code: str
) -> None:
    case_id = described(store)
    entry = issue(store, case_id)
    day = store.sources.now().date() + timedelta(days=days)
    with pytest.raises(UserError) as refused:
        store.apply(hand_over, entry.id, day=day, how=HandOverWay.BY_POST, **fields)  # type: ignore[arg-type]
    assert refused.value.code == code


def test_a_document_that_is_no_longer_valid_is_not_handed_over(store: Store) -> None:
    case_id = described(store)
    entry = issue(store, case_id)
    store.apply(documents.revoke, entry.id, "Fel.")
    with pytest.raises(UserError) as refused:
        store.apply(hand_over, entry.id, day=store.sources.now().date(), how=HandOverWay.IN_PERSON)
    assert refused.value.code == "document_not_valid"
