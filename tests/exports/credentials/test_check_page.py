"""The check page tells in a real browser what the program tells, and loads nothing from anywhere."""

from __future__ import annotations

import re
from datetime import date
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image, ImageFilter

from exports.credentials.check_page import check_page, page_words
from exports.credentials.code import encode, squares
from exports.credentials.issuer import EndedNumber, NumberStatus, public_key, read_issuer
from tests.exports.credentials.browser import BROWSER, visit, with_file
from tests.exports.credentials.records import ADDRESS, PRIVATE, PUBLIC, STRANGER, a_record, an_issuer
from tests.exports.printed import LANGUAGES

in_a_browser = pytest.mark.skipif(BROWSER is None, reason="no Chromium on this machine")
GENUINE = encode(a_record(), PRIVATE)
ENDED = EndedNumber(
    number="2026-0012-A-03", version=1, status=NumberStatus.REVOKED, by=None, on=date(2026, 12, 1)
)


def in_english(verdict: str) -> str:
    return page_words("en")[f"verdict.{verdict}"]


@pytest.mark.parametrize("tag", ["en", "ar"])
def test_each_language_has_the_words_and_placeholders_of_swedish(tag: str) -> None:
    swedish, other = page_words("sv"), page_words(tag)
    assert swedish.keys() == other.keys()
    for key, text in swedish.items():
        assert set(re.findall(r"{\w+}", text)) == set(re.findall(r"{\w+}", other[key])), key


def test_the_page_names_nothing_to_load() -> None:
    page = check_page(an_issuer(), LANGUAGES)
    assert "default-src 'none'" in page
    assert not re.search(r"""(?:src|href)\s*=\s*["']?(?!data:|blob:)[a-z]*:?//""", page)
    assert "unsafe" not in page.partition("Content-Security-Policy")[2].partition(">")[0]
    assert read_issuer(page) == an_issuer()


@in_a_browser
@pytest.mark.parametrize(
    ("letters", "ended", "verdict"),
    [
        (GENUINE, (), "genuine"),
        (GENUINE[:30] + ("A" if GENUINE[30] != "A" else "B") + GENUINE[31:], (), "altered"),
        (GENUINE, (ENDED,), "revoked"),
        (encode(a_record(key_id=b"somebody"), STRANGER), (), "unknown_issuer"),
        (GENUINE[:50], (), "unreadable"),
    ],
    ids=["genuine", "altered", "revoked", "unknown issuer", "unreadable"],
)
def test_a_browser_judges_the_address_as_the_program_does(
    tmp_path: Path, letters: str, ended: tuple[EndedNumber, ...], verdict: str
) -> None:
    said = visit(check_page(an_issuer(*ended), LANGUAGES), tmp_path, f"#{letters}")
    assert said["verdict"] == in_english(verdict)
    shows_record = verdict in ("genuine", "revoked")
    assert ("Samira Åkesson" in said["facts"]) is shows_record
    if shows_record:
        assert "Hygien" in said["facts"]
        assert "2026-0012-A-03" in said["facts"]


@in_a_browser
@pytest.mark.parametrize("language", ["sv", "ar"])
def test_each_fact_begins_beside_its_name_in_the_direction_of_the_page(tmp_path: Path, language: str) -> None:
    said = visit(check_page(an_issuer(), LANGUAGES), tmp_path, f"#{GENUINE}", language)
    assert said["verdict"] == page_words(language)["verdict.genuine"]
    assert said["columns"] == "1"
    assert said["centre"] == f"\u2068{an_issuer().centre.name}\u2069"


@in_a_browser
def test_a_browser_trusts_no_code_signed_after_its_key_ended(tmp_path: Path) -> None:
    ended = public_key(PUBLIC, date(2026, 9, 1), until=date(2026, 11, 21))
    issuer = an_issuer().model_copy(update={"keys": (ended,)})
    assert visit(check_page(issuer, LANGUAGES), tmp_path, f"#{GENUINE}")["verdict"] == in_english("altered")


def photographed(letters: str) -> bytes:
    """A code as somebody photographs it: small, turned, blurred, grey."""
    drawn = squares(ADDRESS, letters)
    picture = Image.new("L", (len(drawn) + 8, len(drawn) + 8), 255)
    for y, row in enumerate(drawn):
        for x, is_dark in enumerate(row):
            picture.putpixel((x + 4, y + 4), 0 if is_dark else 255)
    large = picture.resize((picture.width * 6, picture.height * 6), Image.Resampling.NEAREST)
    turned = large.rotate(7, expand=True, fillcolor=255).filter(ImageFilter.GaussianBlur(1.2))
    written = BytesIO()
    turned.point([64 + value // 2 for value in range(256)]).save(written, "PNG")
    return written.getvalue()


@in_a_browser
def test_a_browser_reads_a_photo_of_the_code(tmp_path: Path) -> None:
    page = check_page(an_issuer(), LANGUAGES)
    said = visit(with_file(page, "photo", "kod.png", "image/png", photographed(GENUINE)), tmp_path)
    assert said["verdict"] == in_english("genuine")


@in_a_browser
def test_a_browser_says_that_a_photo_has_no_code(tmp_path: Path) -> None:
    written = BytesIO()
    Image.new("L", (300, 300), 200).save(written, "PNG")
    page = with_file(check_page(an_issuer(), LANGUAGES), "photo", "vägg.png", "image/png", written.getvalue())
    assert visit(page, tmp_path)["verdict"] == in_english("no_code")
