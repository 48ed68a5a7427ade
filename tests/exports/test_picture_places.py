"""Where a picture was taken never reaches paper."""

from __future__ import annotations

import struct
from io import BytesIO
from pathlib import Path

import pikepdf

from tests.assessing import made, open_assessed_case
from tests.exports.printed import paper_for, portfolio_of, printed
from tests.pictures import CAMERA, photo
from tests.stores import new_store
from validering import evidence, receipts
from validering.evidence_storing import read_place, take_in
from validering.terms import ConsentPurpose, HowRead

HEIC = Path(__file__).parents[1] / "files/evidence/telephone.heic"
DEGREES = (struct.pack(">II", 55, 1), struct.pack("<II", 55, 1))


def streams(pdf: bytes) -> list[bytes]:
    """The whole file and each stream of it, pictures as the JPEG files they are, the rest unpacked."""
    with pikepdf.open(BytesIO(pdf)) as document:
        found = [each for each in document.objects if isinstance(each, pikepdf.Stream)]
        return [pdf, *map(unpacked, found)]


def unpacked(stream: pikepdf.Stream) -> bytes:
    if stream.get("/Subtype") != "/Image":
        return stream.read_bytes()
    out = BytesIO()
    pikepdf.PdfImage(stream).extract_to(stream=out)
    return out.getvalue()


def test_pictures_are_printed_without_camera_and_place(tmp_path: Path) -> None:
    store = new_store(tmp_path)
    case = open_assessed_case(store)
    place = store.read(read_place, case.case_id)
    sources = (photo((400, 300)), HEIC.read_bytes())
    assert all(any(degrees in source for degrees in DEGREES) for source in sources)
    pieces = []
    for source in sources:
        file = take_in(store.contents, place, source, "IMG_1.jpg", None)
        pieces.append(made(store.apply(evidence.add_file, case.case_id, file)))
    store.apply(
        receipts.give_consent,
        case.case_id,
        ConsentPurpose.PHOTOS,
        text_version="1",
        text_is_reviewed=True,
        language="ar",
        how_read=HowRead.ALONE,
    )
    shown = portfolio_of(store, case.case_id, pictures=tuple(pieces))
    images = {
        each.evidence_id: store.contents.get(case.case_id, place.key, each.content_id)
        for each in shown.pictures
    }
    store.close()
    assert list(images) == pieces
    found = streams(printed(shown, paper_for(shown), images=images))
    assert sum(each.startswith(b"\xff\xd8") for each in found) == 2
    for each in found:
        assert CAMERA.encode() not in each
        assert b"Exif\0" not in each
    jpegs = [each for each in found if each.startswith(b"\xff\xd8")]
    assert not any(degrees in each for each in jpegs for degrees in DEGREES)
