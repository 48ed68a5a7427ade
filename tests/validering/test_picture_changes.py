"""A picture is covered, cut and turned in a copy; its original stays as it came."""

from __future__ import annotations

import hashlib
from io import BytesIO
from uuid import UUID

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from tests.assessing import Assessed, made, open_assessed_case
from tests.stores import new_store
from validering.errors import UserError
from validering.evidence import add_file, remove_evidence
from validering.evidence_reading import EvidenceEntry, read_evidence, read_thumbnails
from validering.evidence_storing import read_place, take_in
from validering.imports.photo_changes import COVER, Box, PhotoChange, changed
from validering.picture_changes import keep_picture_change, read_picture_change, read_whole, redraw

WIDE = (400, 200)


def picture(size: tuple[int, int] = WIDE, turned: int = 1) -> bytes:
    """White, with a red quarter at its upper left as the camera lay."""
    image = Image.new("RGB", size, "white")
    image.paste((220, 20, 20), (0, 0, size[0] // 2, size[1] // 2))
    exif = Image.Exif()
    exif[0x0112] = turned
    exif[0x010F] = "Exempelkamera"
    out = BytesIO()
    image.save(out, "JPEG", quality=95, exif=exif)
    return out.getvalue()


def opened(jpeg: bytes) -> Image.Image:
    return Image.open(BytesIO(jpeg)).convert("RGB")


def is_near(found: object, wanted: tuple[int, int, int]) -> bool:
    assert isinstance(found, tuple)
    return all(abs(a - b) < 16 for a, b in zip(found, wanted, strict=True))


def test_nothing_is_left_below_a_cover() -> None:
    change = PhotoChange(covers=(Box(0, 0, 0.5, 0.5),))
    image = opened(changed(picture(), "image/jpeg", change).working)
    assert image.size == WIDE
    assert all(is_near(image.getpixel((x, y)), COVER) for x in range(0, 200, 9) for y in range(0, 100, 9))
    assert is_near(image.getpixel((300, 150)), (255, 255, 255))


def test_the_crop_is_cut_and_then_turned() -> None:
    change = PhotoChange(quarter_turns=1, crop=Box(0, 0, 0.5, 1))
    image = opened(changed(picture((400, 300)), "image/jpeg", change).working)
    assert image.size == (300, 200)
    assert is_near(image.getpixel((280, 100)), (220, 20, 20))
    assert is_near(image.getpixel((20, 100)), (255, 255, 255))


def test_shares_are_those_of_the_upright_picture() -> None:
    lying = picture(turned=6)
    image = opened(changed(lying, "image/jpeg", PhotoChange(covers=(Box(0.5, 0, 0.5, 0.5),))).working)
    assert image.size == (200, 400)
    assert is_near(image.getpixel((150, 100)), COVER)
    assert is_near(image.getpixel((50, 100)), (255, 255, 255))


def test_nothing_of_the_camera_is_in_the_copy() -> None:
    copy = changed(picture(), "image/jpeg", PhotoChange(quarter_turns=2))
    assert b"Exempelkamera" not in copy.working + copy.thumbnail
    assert max(opened(copy.thumbnail).size) == 320


@settings(max_examples=25, deadline=None)
@given(st.floats(0, 0.9), st.floats(0, 0.9), st.floats(0.01, 1), st.floats(0.01, 1), st.integers(0, 3))
def test_any_box_covers_all_its_pixels(
    left: float, top: float, across: float, down: float, turns: int
) -> None:
    box = Box(left, top, min(across, 1 - left), min(down, 1 - top))
    image = opened(changed(picture(), "image/jpeg", PhotoChange(turns, covers=(box,))).working)
    assert image.size == (WIDE if turns % 2 == 0 else WIDE[::-1])
    whole = opened(changed(picture(), "image/jpeg", PhotoChange(covers=(box,))).working)
    middle = (int((box.left + box.width / 2) * 399), int((box.top + box.height / 2) * 199))
    assert is_near(whole.getpixel(middle), COVER) or min(box.width * 400, box.height * 200) < 6


@pytest.mark.parametrize("parts", [(-0.1, 0, 0.5, 0.5), (0, 0, 0, 0.5), (0.6, 0, 0.5, 0.5)])
def test_a_box_lies_inside(parts: tuple[float, float, float, float]) -> None:
    with pytest.raises(ValueError, match="inside"):
        Box(*parts)


@pytest.fixture(scope="module")
def case(tmp_path_factory: pytest.TempPathFactory) -> Assessed:
    return open_assessed_case(new_store(tmp_path_factory.mktemp("pictures")))


def brought(case: Assessed) -> EvidenceEntry:
    place = case.store.read(read_place, case.case_id)
    file = take_in(case.store.contents, place, picture(), "kök.jpg", None)
    return entry(case, made(case.store.apply(add_file, case.case_id, file)))


def entry(case: Assessed, evidence_id: UUID) -> EvidenceEntry:
    return next(each for each in case.store.read(read_evidence, case.case_id) if each.id == evidence_id)


def bytes_of(case: Assessed, content_id: UUID | None) -> bytes:
    assert content_id is not None
    place = case.store.read(read_place, case.case_id)
    return case.store.contents.get(case.case_id, place.key, content_id)


def change(case: Assessed, piece: EvidenceEntry, wanted: PhotoChange) -> None:
    place = case.store.read(read_place, case.case_id)
    assert piece.content_id and piece.media_type
    redrawn = redraw(case.store.contents, place, piece.content_id, piece.media_type, wanted)
    case.store.apply(keep_picture_change, piece.id, redrawn)


def test_the_original_stays_and_the_change_can_be_taken_back(case: Assessed) -> None:
    piece = brought(case)
    small = case.store.read(read_thumbnails, [piece.id])[piece.id]
    wanted = PhotoChange(1, Box(0.25, 0, 0.5, 1), (Box(0.3, 0.1, 0.2, 0.2),))
    change(case, piece, wanted)
    after = entry(case, piece.id)
    assert case.store.read(read_picture_change, piece.id) == wanted
    assert bytes_of(case, after.content_id) == picture() and after.sha256 == piece.sha256
    assert after.working_content_id != piece.working_content_id
    assert opened(bytes_of(case, after.working_content_id)).size == (200, 200)
    assert case.store.read(read_thumbnails, [piece.id])[piece.id] != small
    change(case, after, PhotoChange())
    back = entry(case, piece.id)
    assert case.store.read(read_picture_change, piece.id) == PhotoChange()
    assert opened(bytes_of(case, back.working_content_id)).size == WIDE
    place = case.store.read(read_place, case.case_id)
    assert piece.content_id is not None
    assert opened(read_whole(case.store.contents, place, piece.content_id, "image/jpeg")).size == WIDE


def test_the_copy_is_linked_to_its_original_by_their_hashes(case: Assessed) -> None:
    from validering.storage.tables.media import PictureChange

    piece = brought(case)
    change(case, piece, PhotoChange(2))
    row = case.store.look(lambda session: session.get_one(PictureChange, piece.id))
    copy = bytes_of(case, entry(case, piece.id).working_content_id)
    assert row.original_sha256 == piece.sha256
    assert row.working_sha256 == hashlib.sha256(copy).hexdigest()


def test_a_piece_that_went_meanwhile_is_not_changed(case: Assessed) -> None:
    piece = brought(case)
    change(case, piece, PhotoChange(3))
    case.store.apply(remove_evidence, piece.id, "Fel bild")
    with pytest.raises(UserError) as refused:
        change(case, piece, PhotoChange(1))
    assert refused.value.code == "row_gone"
    assert case.store.read(read_picture_change, piece.id) == PhotoChange()
