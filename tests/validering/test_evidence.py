"""Evidence is added, described, linked, contested and removed; what a judgement rests on stays."""

from __future__ import annotations

import tracemalloc
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from uuid import UUID

import pytest

from forms.reading import evidence_kinds
from tests.assessing import Assessed, made, open_assessed_case
from tests.pictures import box, film, pdf, photo
from tests.stores import new_store
from validering import candidates, evidence, halts, receipts
from validering.bench import read_evidence_of
from validering.errors import UserError
from validering.evidence_access import CriterionRef, EvidenceKindId
from validering.evidence_reading import EvidenceEntry, may_print_photos, read_evidence, read_thumbnails
from validering.evidence_storing import erase, open_place, read_place, save_copy, take_in
from validering.imports.reading import MB
from validering.judgements import sign_session
from validering.portfolio import read_printable_pictures
from validering.terms import (
    CaseHalt,
    ConsentPurpose,
    HaltReason,
    HowRead,
    ProtectionLevel,
    TranslationKind,
)


@pytest.fixture
def case(tmp_path: Path) -> Iterator[Assessed]:
    store = new_store(tmp_path)
    yield open_assessed_case(store)
    store.close()


def added(
    case: Assessed,
    data: bytes,
    name: str = "IMG_1.jpg",
    kind: EvidenceKindId | None = None,
    **more: CriterionRef,
) -> UUID:
    place = case.store.read(read_place, case.case_id)
    file = take_in(case.store.contents, place, data, name, kind)
    return made(case.store.apply(evidence.add_file, case.case_id, file, **more))


def entry(case: Assessed, evidence_id: UUID) -> EvidenceEntry:
    return next(each for each in case.store.read(read_evidence, case.case_id) if each.id == evidence_id)


def change(case: Assessed, evidence_id: UUID, **changes: object) -> None:
    case.store.apply(evidence.change_evidence, evidence_id, **changes)  # type: ignore[arg-type]


def refusal(case: Assessed, evidence_id: UUID, **changes: object) -> str:
    with pytest.raises(UserError) as refused:
        change(case, evidence_id, **changes)
    return refused.value.code


def content(case: Assessed, content_id: UUID | None) -> bytes:
    assert content_id is not None
    place = case.store.read(read_place, case.case_id)
    return case.store.contents.get(case.case_id, place.key, content_id)


def criterion(case: Assessed, place: int = 0) -> CriterionRef:
    return CriterionRef(case.case_profile_id, case.profile.criteria()[place].id)


def consent_to_photos(case: Assessed) -> None:
    case.store.apply(
        receipts.give_consent,
        case.case_id,
        ConsentPurpose.PHOTOS,
        text_version="1",
        text_is_reviewed=True,
        language="ar",
        how_read=HowRead.ALONE,
    )


def test_the_kinds_are_those_of_the_forms() -> None:
    assert [kind.id for kind in evidence_kinds()] == [kind.value for kind in EvidenceKindId]


def test_a_photo_is_kept_as_it_was_and_shown_without_its_place(case: Assessed) -> None:
    source = photo((640, 480))
    piece = entry(case, added(case, source, "Bilder/kök i skolan.jpg"))
    assert content(case, piece.content_id) == source
    shown = content(case, piece.working_content_id)
    assert b"Exempelkamera" not in shown
    assert b"Exif" not in shown
    assert (piece.title, piece.file_name) == ("kök i skolan", "kök i skolan.jpg")
    assert (piece.kind, piece.width, piece.height, piece.size) == ("photo", 640, 480, len(source))
    assert piece.captured_on == date(2026, 8, 14)
    assert case.store.read(read_thumbnails, [piece.id])[piece.id].startswith(b"\xff\xd8")


def test_only_the_copy_without_its_place_can_be_printed(case: Assessed) -> None:
    consent_to_photos(case)
    piece = entry(case, added(case, photo()))
    (printed,) = case.store.read(read_printable_pictures, case.case_id)
    assert printed.content_id == piece.working_content_id
    assert b"Exempelkamera" not in content(case, printed.content_id)


def test_a_clock_that_was_set_wrong_gives_no_day(case: Assessed) -> None:
    place = case.store.read(read_place, case.case_id)
    file = take_in(case.store.contents, place, photo(), "a.jpg", None)
    late = made(case.store.apply(evidence.add_file, case.case_id, replace(file, taken_on=date(2040, 1, 1))))
    assert entry(case, late).captured_on is None


def test_a_refused_file_leaves_nothing_behind(case: Assessed) -> None:
    place = case.store.read(read_place, case.case_id)
    with pytest.raises(UserError):
        take_in(case.store.contents, place, b"", "tom.jpg", None)
    assert case.store.contents.case_ids() == set()


def test_one_piece_speaks_for_many_criteria(case: Assessed) -> None:
    first, second = criterion(case, 0), criterion(case, 1)
    piece = added(case, photo(), criterion=first)
    case.store.apply(evidence.link_evidence, piece, *second)
    case.store.apply(evidence.link_evidence, piece, *second)
    assert entry(case, piece).links == {first, second}
    (glimpse,) = case.store.read(read_evidence_of, *second)
    assert glimpse.id == piece
    assert glimpse.thumbnail is not None
    case.store.apply(evidence.unlink_evidence, piece, *first)
    assert entry(case, piece).links == {second}


def test_a_note_says_who_wrote_it_and_when(case: Assessed) -> None:
    note = made(
        case.store.apply(
            evidence.add_note, case.case_id, kind=EvidenceKindId.OBSERVATION, text="Tvättade händerna.  "
        )
    )
    piece = entry(case, note)
    assert (piece.text, piece.captured_by, piece.captured_on) == (
        "Tvättade händerna.",
        "Karin Ek",
        date(2026, 9, 1),
    )
    assert refusal(case, note, kind=EvidenceKindId.PHOTO) == "evidence_kind_needs_file"
    with pytest.raises(UserError):
        case.store.apply(evidence.add_note, case.case_id, kind=EvidenceKindId.VIDEO)


def test_everything_that_is_said_of_a_piece_is_kept(case: Assessed) -> None:
    piece = added(case, pdf(), "intyg.pdf")
    said = {
        "title": "Kockintyg från Homs",
        "captured_on": date(2026, 8, 30),
        "captured_by": "Rim",
        "place": "Skolköket",
        "session_id": case.session_id,
        "third_persons_visible": True,
        "third_persons_consent": True,
        "is_contested": True,
        "contested_note": "Fel namn på intyget",
        "transcription": "شهادة",
        "transcription_language": "ar",
        "gloss_sv": "Intyg",
        "gloss_kind": TranslationKind.INTERPRETER,
        "caption_sv": "Bröd",
        "caption_own": "خبز",
    }
    for name, value in said.items():
        change(case, piece, **{name: value})
    kept = entry(case, piece)
    assert {name: getattr(kept, name) for name in said} == said
    assert kept.kind is EvidenceKindId.DOCUMENT
    change(case, piece, third_persons_visible=False)
    assert not entry(case, piece).third_persons_consent


def test_impossible_things_are_refused(case: Assessed) -> None:
    piece = added(case, photo())
    assert refusal(case, piece, captured_on=date(2026, 9, 9)) == "evidence_in_future"
    assert refusal(case, piece, transcription_language="klingonska") == "language_unknown"
    assert refusal(case, piece, session_id=UUID(int=7)) == "row_gone"
    assert refusal(case, piece, title="x" * 300) == "text_too_long"
    assert refusal(case, UUID(int=7), title="x") == "row_gone"


def test_what_is_judged_stands_as_it_was(case: Assessed) -> None:
    seen = criterion(case)
    note = made(
        case.store.apply(
            evidence.add_note, case.case_id, kind=EvidenceKindId.OBSERVATION, text="Så", criterion=seen
        )
    )
    case.mark(seen.criterion_id, "independent", "Gjorde det själv.")
    case.store.apply(sign_session, case.session_id)
    assert entry(case, note).judged_for == {seen}
    assert refusal(case, note, text="Något annat") == "evidence_is_judged"
    assert refusal(case, note, kind=EvidenceKindId.SIMULATION) == "evidence_is_judged"
    with pytest.raises(UserError) as refused:
        case.store.apply(evidence.unlink_evidence, note, *seen)
    assert refused.value.code == "evidence_link_is_judged"
    with pytest.raises(UserError) as refused:
        case.store.apply(evidence.remove_evidence, note, "fel")
    assert refused.value.code == "evidence_removal_judged"
    change(case, note, is_contested=True, contested_note="Kandidaten minns annat")
    assert entry(case, note).is_contested


def test_removing_takes_the_bytes_and_leaves_the_reason(case: Assessed) -> None:
    piece = entry(case, added(case, photo(), criterion=criterion(case)))
    with pytest.raises(UserError) as refused:
        case.store.apply(evidence.remove_evidence, piece.id, "  ")
    assert refused.value.code == "evidence_reason_missing"
    case.store.apply(evidence.remove_evidence, piece.id, "Ett barn syns på bilden")
    place = case.store.read(read_place, case.case_id)
    erase(case.store.contents, place, [each for each in (piece.content_id, piece.working_content_id) if each])
    assert case.store.read(read_evidence, case.case_id) == ()
    assert case.store.read(read_thumbnails, [piece.id]) == {}
    assert case.store.read(read_evidence_of, *criterion(case)) == ()
    with pytest.raises(UserError) as missing:
        content(case, piece.content_id)
    assert missing.value.code == "content_missing"
    assert refusal(case, piece.id, title="x") == "row_gone"


def test_a_protected_person_is_not_pictured_but_papers_can_be_scanned(case: Assessed) -> None:
    before = added(case, photo())
    case.store.apply(candidates.change_protection, case.case_id, ProtectionLevel.SEKRETESSMARKERING)
    with pytest.raises(UserError) as refused:
        added(case, photo())
    assert refused.value.code == "evidence_no_photos"
    paper = added(case, photo(), "intyg.jpg", EvidenceKindId.DOCUMENT)
    assert refusal(case, paper, kind=EvidenceKindId.PHOTO) == "evidence_no_photos"
    assert refusal(case, before, kind=EvidenceKindId.WORK_PRODUCT) == "evidence_no_photos"
    consent_to_photos(case)
    assert case.store.read(read_printable_pictures, case.case_id) == ()


def test_a_photo_taken_in_while_protection_came_is_refused(case: Assessed) -> None:
    place = case.store.read(read_place, case.case_id)
    file = take_in(case.store.contents, place, photo(), "a.jpg", None)
    case.store.apply(candidates.change_protection, case.case_id, ProtectionLevel.FINGERADE)
    with pytest.raises(UserError):
        case.store.apply(evidence.add_file, case.case_id, file)


def test_consent_to_photos_is_known(case: Assessed) -> None:
    assert not case.store.read(may_print_photos, case.case_id)
    consent_to_photos(case)
    assert case.store.read(may_print_photos, case.case_id)
    case.store.apply(receipts.withdraw_consent, case.case_id, ConsentPurpose.PHOTOS)
    assert not case.store.read(may_print_photos, case.case_id)


def test_a_withdrawn_case_takes_no_evidence(case: Assessed) -> None:
    case.store.apply(open_place, case.case_id)
    case.store.apply(halts.halt_case, case.case_id, CaseHalt.WITHDRAWN, HaltReason.PERSONAL)
    with pytest.raises(UserError) as refused:
        case.store.apply(open_place, case.case_id)
    assert refused.value.code == "case_withdrawn"


def test_damaged_bytes_are_found_when_they_are_read(case: Assessed) -> None:
    piece = entry(case, added(case, photo((640, 480))))
    path = case.store.folder / "evidence" / f"{case.case_id}.db"
    data = bytearray(path.read_bytes())
    for place in range(16_384 * 2, len(data), 16_384):
        data[place + 100] ^= 1
    path.write_bytes(data)
    with pytest.raises(UserError) as refused:
        content(case, piece.content_id)
    assert refused.value.code == "content_damaged"


def test_a_copy_of_a_film_takes_no_more_memory_than_the_film(case: Assessed, tmp_path: Path) -> None:
    whole = film(box(b"udta", b"+55.6058+013.0026/"), box(b"free", bytes(12 * MB)))
    piece = entry(case, added(case, whole, "mjölkning.mp4"))
    assert piece.content_id is not None and piece.media_type is not None
    place, target = case.store.read(read_place, case.case_id), tmp_path / "kopia.mp4"
    tracemalloc.start()
    try:
        save_copy(case.store.contents, place, piece.content_id, piece.media_type, target)
        _, most = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert most < 1.5 * len(whole)
    assert target.stat().st_size == len(whole)
    assert b"+55.6058" not in target.read_bytes()
