"""One value is corrected or erased wherever it stands, by two people, and nothing of it is left."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path
from uuid import UUID

import pytest
from PIL import Image

from tests.opened import SECOND_PASSPHRASE, add_person, open_portfolio_case
from tests.pages import plain_pages
from tests.stores import new_store, open_again
from validering import audit, candidates, drafts, evidence, experience, halts, satisfaction, sessions
from validering.acting import StaffRole
from validering.erasure import (
    MARK,
    Place,
    Treatment,
    Wording,
    approve_erasure,
    propose_erasure,
    read_erasure,
    search,
)
from validering.errors import UserError
from validering.evidence_access import EvidenceKindId
from validering.evidence_storing import read_place, take_in
from validering.experience import read_experiences
from validering.removals import (
    read_receipts,
    read_waiting,
    refuse_removal,
    why_not_approve,
    withdraw_removal,
)
from validering.storage.chain import verify
from validering.storage.clearing import read_to_clear
from validering.storage.migrations.upgrade import COPIES_FOLDER
from validering.storage.stores import Store
from validering.terms import CaseHalt, ExperienceKind, HaltReason, SessionKind

WORD = "Ormbunkssjuka"
SECOND = "Olof"


@pytest.fixture
def store(tmp_path: Path) -> Store:
    made = new_store(tmp_path)
    add_person(made, SECOND, StaffRole.QUALITY_ASSURER)
    return made


@pytest.fixture
def case_id(store: Store) -> UUID:
    """A case with the word in texts, in an earlier value, in a removed row, in a draft and in a file."""
    case_id = open_portfolio_case(store, "Amina Yusuf")
    kind = ExperienceKind.EMPLOYED
    store.apply(experience.add_experience, case_id, kind=kind, done_sv=f"Lagade mat. Har {WORD} sedan 2019.")
    lost = store.apply(experience.add_experience, case_id, kind=kind, skills_sv=f"{WORD} hindrade.").new_id
    assert lost is not None
    store.apply(experience.remove_experience, case_id, lost)
    store.apply(candidates.change_candidate, case_id, adaptations=f"Vila på grund av {WORD.lower()}.")
    store.apply(candidates.change_candidate, case_id, adaptations="Vila mitt på dagen.")
    meeting = store.apply(
        sessions.add_session, case_id, kind=SessionKind.PROFESSIONAL_CONVERSATION, day=store.acting.today()
    ).new_id
    assert meeting is not None
    store.apply(sessions.change_session, meeting, private_note=f"Berättade om {WORD}.")
    store.apply(audit.note_reading, case_id, f"Kontroll av {WORD}")
    store.apply(drafts.keep_draft, "overview/x/note", f"… {WORD} …", case_id)
    place = store.read(read_place, case_id)
    scan = take_in(store.contents, place, _picture(), "intyg.jpg", EvidenceKindId.DOCUMENT)
    piece = store.apply(evidence.add_file, case_id, scan).new_id
    assert piece is not None
    store.apply(evidence.change_evidence, piece, transcription=f"Läkaren skriver: {WORD}")
    return case_id


def _picture() -> bytes:
    out = BytesIO()
    Image.effect_noise((300, 300), 80).convert("RGB").save(out, "JPEG")
    return out.getvalue()


def everything(store: Store, case_id: UUID, wording: Wording) -> tuple[Store, UUID]:
    """All places and all files proposed by Karin, approved by Olof, who stays signed in."""
    found = store.read(search, case_id, wording.words)
    files = [each.id for each in found.files]
    proposed = store.apply(
        propose_erasure, case_id, wording, places=found.places, files=files, reason="Hälsa ska inte stå här."
    )
    assert proposed.new_id is not None
    second = open_again(store, SECOND, SECOND_PASSPHRASE)
    return second, proposed.new_id


def test_every_place_is_found(store: Store, case_id: UUID) -> None:
    found = store.read(search, case_id, WORD.lower())
    assert {(place.table, place.column, bool(place.text)) for place in found.places} == {
        ("experience", "done_sv", True),
        ("experience", "skills_sv", False),
        ("candidate", "adaptations", False),
        ("case_session", "private_note", True),
        ("evidence", "transcription", True),
        ("draft", "text", True),
        ("note", "reason", False),
    }
    assert [each.is_likely for each in found.files] == [True]
    nothing = store.read(search, case_id, "finns inte")
    assert nothing.is_empty and not nothing.places


def opinions(store: Store, case_id: UUID) -> list[Place]:
    found = store.read(search, case_id, WORD)
    return [place for place in found.places if place.table == "satisfaction_answer"]


def test_a_name_in_an_opinion_of_the_centre_is_found_and_erased(store: Store, case_id: UUID) -> None:
    faces = dict.fromkeys(satisfaction.SatisfactionQuestion, satisfaction.Face.NO)
    said = f"Tolken talade om {WORD} inför alla."
    store.apply(satisfaction.give_satisfaction, case_id, faces, comment=said, answered_in="sv")
    (place,) = opinions(store, case_id)
    assert place.is_hidden and not place.text, "fewer than five have answered"
    for number in range(satisfaction.FEWEST - 1):
        other = open_portfolio_case(store, f"Person {number}")
        store.apply(satisfaction.give_satisfaction, other, faces, answered_in="sv")
    (place,) = opinions(store, case_id)
    assert place.text == said
    second, proposal = everything(store, case_id, Wording(WORD))
    second.apply(approve_erasure, proposal)
    assert not any(WORD.encode() in page for page in plain_pages(second))
    kept = second.read(satisfaction.read_satisfaction).comments
    assert kept == (f"Tolken talade om {MARK} inför alla.",)


def test_nothing_of_it_is_left_in_any_page(store: Store, case_id: UUID) -> None:
    before = plain_pages(store)
    assert any(WORD.encode() in page for page in before)
    second, proposal = everything(store, case_id, Wording(WORD))
    second.apply(approve_erasure, proposal)
    for written in (WORD, WORD.lower(), WORD.casefold()[:9]):
        for page in plain_pages(second):
            assert written.encode() not in page
    assert second.read(search, case_id, WORD).places == ()
    (told,) = second.look(read_experiences, case_id)
    assert told.done_sv == f"Lagade mat. Har {MARK} sedan 2019."
    assert second.look(verify) == ()
    again = open_again(second, SECOND, SECOND_PASSPHRASE)
    assert not any(WORD.encode() in page for page in plain_pages(again))
    assert again.look(verify) == ()


def test_the_checker_sees_a_word_in_a_free_page(store: Store, case_id: UUID) -> None:
    """The test above would notice if removed rows were left in the file."""
    assert any(WORD.lower().encode() in page for page in plain_pages(store))


def test_bytes_of_a_file_are_gone_from_its_database(store: Store, case_id: UUID) -> None:
    place = store.read(read_place, case_id)
    path = store.folder / "evidence" / f"{case_id}.db"
    size = path.stat().st_size
    pages = plain_pages(store, path, bytes.fromhex(place.key), page_size=16_384)
    assert any(b"JFIF" in page for page in pages)
    second, proposal = everything(store, case_id, Wording(WORD))
    second.apply(approve_erasure, proposal)
    assert second.read(search, case_id, WORD).files == ()
    assert path.stat().st_size < size
    pages = plain_pages(second, path, bytes.fromhex(place.key), page_size=16_384)
    assert not any(b"JFIF" in page for page in pages)


def test_a_correction_puts_the_right_words(store: Store, case_id: UUID) -> None:
    wording = Wording(WORD, Treatment.CORRECT, "kockutbildning")
    second, proposal = everything(store, case_id, wording)
    view = second.read(read_erasure, proposal)
    assert "Lagade mat. Har kockutbildning sedan 2019." in [change.becomes for change in view.changes]
    second.apply(approve_erasure, proposal)
    (told,) = second.look(read_experiences, case_id)
    assert told.done_sv == "Lagade mat. Har kockutbildning sedan 2019."


def test_the_receipt_says_where_and_who_but_not_what(store: Store, case_id: UUID) -> None:
    second, proposal = everything(store, case_id, Wording(WORD))
    second.apply(approve_erasure, proposal)
    (receipt,) = second.read(read_receipts)
    assert (receipt.proposed_by_name, receipt.approved_by_name) == ("Karin Ek", "Olof")
    assert receipt.number == "R2026-001" and receipt.case_nos == ("2026-0001-A",)
    assert {line["what"] for line in receipt.lines} == {"erased", "history", "draft", "file"}
    assert WORD.lower() not in str(receipt).lower()


def test_whoever_proposed_does_not_approve(store: Store, case_id: UUID) -> None:
    found = store.read(search, case_id, WORD)
    proposed = store.apply(
        propose_erasure, case_id, Wording(WORD), places=found.places, reason="Hälsa ska inte stå här."
    )
    assert proposed.new_id is not None
    with pytest.raises(UserError, match="annan medarbetare"):
        store.apply(approve_erasure, proposed.new_id)
    assert store.read(search, case_id, WORD).places == found.places


@pytest.mark.parametrize("role", [StaffRole.ASSESSOR, StaffRole.SFI_TEACHER])
def test_roles_that_propose_but_do_not_approve(store: Store, case_id: UUID, role: StaffRole) -> None:
    add_person(store, "Per", role)
    found = store.read(search, case_id, WORD)
    wording = Wording(WORD)
    mine = store.apply(propose_erasure, case_id, wording, places=found.places, reason="Fel.").new_id
    assert mine is not None
    per = open_again(store, "Per", SECOND_PASSPHRASE)
    with pytest.raises(UserError) as refused:
        per.apply(approve_erasure, mine)
    assert refused.value.code == "not_allowed"
    (waiting,) = per.read(read_waiting, case_id)
    assert per.read(why_not_approve, per.acting, waiting) is not None
    assert per.apply(propose_erasure, case_id, wording, places=found.places, reason="Fel.").new_id


def test_a_refusal_and_a_withdrawal_keep_no_words(store: Store, case_id: UUID) -> None:
    second, proposal = everything(store, case_id, Wording(WORD))
    with pytest.raises(UserError) as refused:
        second.apply(withdraw_removal, proposal)
    assert refused.value.code == "removal_not_own"
    second.apply(refuse_removal, proposal)
    assert second.read(read_waiting) == ()
    with pytest.raises(UserError) as gone:
        second.apply(approve_erasure, proposal)
    assert gone.value.code == "removal_gone"
    assert second.read(search, case_id, WORD).places


@pytest.mark.parametrize(
    ("wording", "reason", "code"),
    [
        (Wording("x"), "Fel.", "erasure_words_short"),
        (Wording(WORD, Treatment.CORRECT, " "), "Fel.", "erasure_right_missing"),
        (Wording(WORD), f"Det är ingen {WORD.lower()}.", "removal_reason_repeats"),
        (Wording(WORD), "  ", "removal_reason_missing"),
    ],
)
def test_what_is_refused(store: Store, case_id: UUID, wording: Wording, reason: str, code: str) -> None:
    found = store.read(search, case_id, WORD)
    with pytest.raises(UserError) as refused:
        store.apply(propose_erasure, case_id, wording, places=found.places, reason=reason)
    assert refused.value.code == code


def test_a_withdrawn_case_can_still_be_cleared(store: Store, case_id: UUID) -> None:
    store.apply(halts.halt_case, case_id, CaseHalt.WITHDRAWN, HaltReason.MOVED, None)
    second, proposal = everything(store, case_id, Wording(WORD))
    second.apply(approve_erasure, proposal)
    assert second.read(search, case_id, WORD).places == ()


def test_a_program_that_dies_after_the_commit_clears_at_the_next_start(
    store: Store, case_id: UUID, monkeypatch: pytest.MonkeyPatch
) -> None:
    second, proposal = everything(store, case_id, Wording(WORD))
    monkeypatch.setattr(type(second), "_clear", lambda _self: None)
    second.apply(approve_erasure, proposal)
    path = second.folder / "evidence" / f"{case_id}.db"
    size = path.stat().st_size
    monkeypatch.undo()
    again = open_again(second, SECOND, SECOND_PASSPHRASE)
    assert path.stat().st_size < size
    again.close()


def test_a_name_that_is_corrected_is_found_by_its_new_spelling(store: Store) -> None:
    case_id = open_portfolio_case(store, "Amina Yousuff")
    second, proposal = everything(store, case_id, Wording("Yousuff", Treatment.CORRECT, "Yusuf"))
    second.apply(approve_erasure, proposal)
    assert second.read(candidates.read_candidate, case_id).full_name == "Amina Yusuf"
    assert not any(b"yousuff" in page for page in plain_pages(second))


def test_copies_from_before_an_upgrade_go_too(store: Store, case_id: UUID) -> None:
    folder = store.folder / COPIES_FOLDER
    folder.mkdir()
    (folder / "001-0001_first.db").write_bytes(b"an older store")
    second, proposal = everything(store, case_id, Wording(WORD))
    assert list(folder.iterdir())
    second.apply(approve_erasure, proposal)
    assert list(folder.iterdir()) == []


def test_nothing_is_cleared_twice(store: Store, case_id: UUID) -> None:
    second, proposal = everything(store, case_id, Wording(WORD))
    second.apply(approve_erasure, proposal)
    assert second.look(read_to_clear) == ()
