"""Any file is taken for what it is, or refused in words that say what to do."""

from __future__ import annotations

import zipfile
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest
from hypothesis import given, settings
from hypothesis import strategies as some
from PIL import Image

from tests.pictures import box, film, pdf, photo, saved, upright
from validering.errors import UserError
from validering.imports import reading
from validering.imports.pdf import count_pages, render_page
from validering.imports.reading import read_file, tidy_name
from validering.messages import message

WAV = b"RIFF" + (36).to_bytes(4, "little") + b"WAVEfmt " + bytes(28)


def code_of(data: bytes | Path, name: str = "fil") -> str:
    with pytest.raises(UserError) as refused:
        read_file(data, name)
    for language in ("sv", "en"):
        assert message(language, refused.value.code, refused.value.facts) != refused.value.code
    return refused.value.code


def office() -> bytes:
    out = BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("word/document.xml", "<w/>")
    return out.getvalue()


def locked(password: str = "hemligt") -> bytes:
    out = BytesIO()
    with pikepdf.open(BytesIO(pdf())) as document:
        document.save(out, encryption=pikepdf.Encryption(owner=password, user=password))
    return out.getvalue()


@pytest.mark.parametrize(
    ("data", "name", "media_type", "kind"),
    [
        (photo(), "a.jpg", "image/jpeg", "photo"),
        (saved(upright(), "PNG"), "a.png", "image/png", "photo"),
        (saved(upright(), "WEBP"), "a.webp", "image/webp", "photo"),
        (saved(upright(), "AVIF"), "a.avif", "image/avif", "photo"),
        (saved(upright(), "BMP"), "a.bmp", "image/bmp", "photo"),
        (saved(upright(), "GIF"), "a.gif", "image/gif", "photo"),
        (saved(upright(), "TIFF"), "a.tif", "image/tiff", "photo"),
        (pdf(), "a.pdf", "application/pdf", "document"),
        (film(), "a.mp4", "video/mp4", "video"),
        (WAV, "a.wav", "audio/wav", "audio"),
        (b"ID3" + bytes(40), "a.mp3", "audio/mpeg", "audio"),
        ("Jag bakade bröd.".encode(), "a.txt", "text/plain", "document"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_what_a_file_is_counts(data: bytes, name: str, media_type: str, kind: str) -> None:
    read = read_file(data, name)
    assert (read.media_type, read.kind, read.is_mislabelled) == (media_type, kind, False)


@pytest.mark.parametrize(
    ("data", "name"), [(photo(), "intyg.pdf"), (pdf(), "bild.jpg"), (film(), "betyg.docx"), (WAV, "text.txt")]
)
def test_a_name_that_promises_something_else_is_noted(data: bytes, name: str) -> None:
    assert read_file(data, name).is_mislabelled


def test_a_picture_called_another_kind_of_picture_is_no_news() -> None:
    assert not read_file(saved(upright(), "PNG"), "IMG_1.JPG").is_mislabelled


def test_each_hopeless_file_has_its_own_words(tmp_path: Path) -> None:
    assert code_of(b"") == "file_empty"
    assert code_of(b"  \n", "a.txt") == "file_empty"
    assert code_of(office(), "cv.docx") == "file_is_office"
    assert code_of(office(), "bild.jpg") == "file_is_office"
    assert code_of(b"MZ\x90\x00" + bytes(100), "bild.jpg") == "file_kind_unknown"
    assert code_of("ord".encode("utf-16")[2:] + b"\x00\x01", "a.txt") == "file_kind_unknown"
    assert code_of(b"x" * 9000, "a.txt") == "file_text_too_long"
    assert code_of(locked(), "intyg.pdf") == "pdf_locked"
    assert code_of(b"%PDF-1.7 and no more", "intyg.pdf") == "pdf_broken"
    assert code_of(film()[:-20], "film.mp4") == "recording_broken"
    assert code_of(box(b"ftyp", b"isom\0\0\0\0"), "film.mp4") == "recording_broken"
    assert code_of(b"RIFF" + (9999).to_bytes(4, "little") + WAV[8:], "a.wav") == "recording_broken"
    assert code_of(tmp_path) == "file_is_folder"
    assert code_of(tmp_path / "borta.jpg") == "file_unreadable"


def test_a_file_over_its_limit_is_not_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    huge = tmp_path / "huge.txt"
    with huge.open("wb") as file:
        file.write(b"a" * 5000)
        file.truncate(2 * reading.MB)
    assert code_of(huge, "huge.txt") == "file_too_large"


def test_texts_are_read_in_every_usual_code() -> None:
    words = "Jag lagade fågel i 8 år."
    for code in ("utf-8", "utf-8-sig", "utf-16", "cp1252"):
        assert read_file(words.encode(code), "a.txt").text == words


def test_pages_of_a_pdf_are_counted_and_drawn() -> None:
    data = pdf(3)
    assert count_pages(data) == 3
    page = Image.open(BytesIO(render_page(data, 2, 800)))
    assert max(page.size) == 800
    red = page.convert("RGB").getpixel((page.width // 4, page.height // 4))
    assert isinstance(red, tuple)
    assert red[0] > 150 > red[2]
    small = Image.open(BytesIO(read_file(data, "a.pdf").thumbnail or b""))
    assert max(small.size) == 320


def test_an_open_password_does_not_lock() -> None:
    out = BytesIO()
    with pikepdf.open(BytesIO(pdf())) as document:
        document.save(out, encryption=pikepdf.Encryption(owner="x", user=""))
    assert read_file(out.getvalue(), "a.pdf").thumbnail is not None


def test_a_recording_is_left_where_it_is_until_it_is_stored(tmp_path: Path) -> None:
    path = tmp_path / "film.mp4"
    path.write_bytes(film())
    assert read_file(path, "film.mp4").original == path


@pytest.mark.filterwarnings("ignore::UserWarning")
@settings(max_examples=200, deadline=None)
@given(data=some.binary(max_size=300), name=some.sampled_from(["a.jpg", "a.pdf", "a.txt", "a", "a.heic"]))
def test_no_bytes_break_the_reader(data: bytes, name: str) -> None:
    heads = (
        b"",
        b"\xff\xd8\xff",
        b"\x89PNG\r\n\x1a\n",
        b"%PDF-1.4\n",
        b"\0\0\0\x18ftypheic",
        b"GIF89a",
        b"II*\0",
    )
    for head in heads:
        try:
            read = read_file(head + data, name)
        except UserError as refusal:
            assert str(refusal) != refusal.code
        else:
            assert read.name == name


@given(name=some.text(max_size=300))
def test_a_name_is_one_line_without_folders(name: str) -> None:
    tidy = tidy_name(name)
    assert 0 < len(tidy) <= 200
    assert "\n" not in tidy
    assert tidy == "–" or not {"/", "\\"} & set(tidy)


def test_names_of_other_systems_lose_their_folders() -> None:
    assert tidy_name("C:\\Bilder\\kök.jpg") == "kök.jpg"
    assert tidy_name("bilder/ko\u0308k.jpg") == "kök.jpg"
