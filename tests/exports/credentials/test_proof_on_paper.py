"""An issued copy carries its proof: the code on page one, the record inside, the seal; a draft has none."""

from __future__ import annotations

from datetime import date
from io import BytesIO
from pathlib import Path
from typing import Any

import pikepdf
import pypdfium2
import pytest
import zxingcpp
from PIL import Image

from exports.credentials.check_page import check_page, page_words
from exports.credentials.code import decode
from exports.credentials.compact import HASH_SIZE
from exports.credentials.copy_record import read_record
from exports.credentials.copying import WITH_RECORD, record_of
from exports.credentials.issuer import Centre, Issuer, public_key
from exports.credentials.proof import CodeKey, Proof
from exports.credentials.seal_check import SealState, check_seal
from exports.credentials.seal_keys import SealKeys, make_seal_keys
from exports.credentials.verdict import Verdict, judge_letters
from exports.documents import CODE_FILE, RECORD_FILE
from exports.pdf.checking import faults
from tests.exports.conftest import Filled
from tests.exports.credentials.browser import visit, watch, with_file
from tests.exports.credentials.records import PRIVATE, PUBLIC
from tests.exports.credentials.test_check_page import in_a_browser
from tests.exports.printed import LANGUAGES, NOW, lines, paper_for, portfolio_of, printed
from validering.portfolio import Portfolio
from validering.terms import CopyFor, DocumentKind

HOST = "validering.exempelstad.se/yrke"
ISSUER = Issuer(
    centre=Centre(name="Övningscentrum"), made_at=NOW, keys=(public_key(PUBLIC, date(2026, 9, 1)),)
)
KINDS = [kind for kind in WITH_RECORD if kind is not DocumentKind.PARTIAL_CERTIFICATE]


@pytest.fixture(scope="module")
def keys() -> SealKeys:
    return make_seal_keys("Övningscentrum", NOW)


def proven(shown: Portfolio, keys: SealKeys | None, host: str = HOST, **changes: Any) -> bytes:
    proof = Proof(CodeKey(PRIVATE, PUBLIC), host, keys)
    return printed(shown, paper_for(shown, proof=proof, **changes))


def attached(pdf: bytes) -> dict[str, bytes]:
    with pikepdf.open(BytesIO(pdf)) as opened:
        return {name: each.get_file().read_bytes() for name, each in opened.attachments.items()}


def scanned(pdf: bytes, page: int = 0) -> list[str]:
    picture = pypdfium2.PdfDocument(pdf)[page].render(scale=120 / 72).to_pil()
    return [each.text for each in zxingcpp.read_barcodes(picture)]


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("language", ["sv", "ar"])
def test_code_record_and_seal_of_a_copy_say_the_same(
    whole: Filled, keys: SealKeys, kind: DocumentKind, language: str
) -> None:
    shown = portfolio_of(whole.store, whole.case_id, kind, language, CopyFor.EMPLOYER)
    pdf = proven(shown, keys)
    (code,) = scanned(pdf)
    inside = attached(pdf)
    assert inside[CODE_FILE].decode() == code
    record = read_record(inside[RECORD_FILE])
    assert record == record_of(shown, paper_for(shown))
    assert decode(code).record.digest == record.digest()[:HASH_SIZE]
    assert judge_letters(code, ISSUER).verdict is Verdict.GENUINE
    assert check_seal(pdf, [keys.root], NOW).state is SealState.WHOLE
    assert faults(pdf) == []


def test_the_same_copy_is_the_same_bytes(whole: Filled, keys: SealKeys) -> None:
    shown = portfolio_of(whole.store, whole.case_id)
    assert proven(shown, keys) == proven(shown, keys)


def test_the_paper_says_where_to_read_the_code_and_what_a_reader_will_say(
    whole: Filled, keys: SealKeys
) -> None:
    pdf = proven(portfolio_of(whole.store, whole.case_id, language="ar"), keys)
    text = " ".join(lines(pdf))
    assert "validering.exempelstad.se/yrke/v" in text
    assert "utfärdaren okänd" in text
    assert "جهة الإصدار غير معروفة" in text
    assert len(scanned(pdf, page=1)) == 0


def test_a_centre_without_an_address_prints_number_and_telephone_and_no_code(
    whole: Filled, keys: SealKeys
) -> None:
    shown = portfolio_of(whole.store, whole.case_id)
    pdf = proven(shown, keys, host="")
    assert scanned(pdf) == []
    assert attached(pdf) == {}
    assert str(paper_for(shown).number) in " ".join(lines(pdf))
    assert check_seal(pdf, [keys.root], NOW).state is SealState.WHOLE


def test_a_draft_has_no_proof(whole: Filled, keys: SealKeys) -> None:
    pdf = proven(portfolio_of(whole.store, whole.case_id), keys, number=None)
    assert (scanned(pdf), attached(pdf)) == ([], {})
    assert check_seal(pdf, [keys.root], NOW).state is SealState.NONE


def test_a_protected_persons_paper_leads_nowhere(protected: Filled, keys: SealKeys) -> None:
    shown = portfolio_of(protected.store, protected.case_id)
    pdf = proven(shown, keys, handed_name="Riktigt Namn")
    assert (scanned(pdf), attached(pdf)) == ([], {})
    assert check_seal(pdf, [keys.root], NOW).state is SealState.NONE


def test_the_first_page_stays_one_page(whole: Filled, keys: SealKeys) -> None:
    shown = portfolio_of(whole.store, whole.case_id, language="ar", birth_year=True)
    with_proof, without = proven(shown, keys), printed(shown)
    words = [
        pypdfium2.PdfDocument(pdf)[1].get_textpage().get_text_range()[:60] for pdf in (with_proof, without)
    ]
    assert words[0] == words[1]


@in_a_browser
def test_the_check_page_reads_the_file_itself_and_sees_another_record(
    whole: Filled, keys: SealKeys, tmp_path: Path
) -> None:
    pdf = proven(portfolio_of(whole.store, whole.case_id), keys)
    page = check_page(ISSUER, LANGUAGES)
    said = visit(with_file(page, "file", "a.pdf", "application/pdf", pdf), tmp_path)
    assert said["verdict"] == page_words("en")["verdict.genuine"]
    assert said["file_note"] == page_words("en")["file.seal"]
    with pikepdf.open(BytesIO(pdf)) as opened:
        record = bytes(opened.attachments[RECORD_FILE].get_file().read_bytes())
        opened.attachments[RECORD_FILE] = record.replace(b"Rim", b"Rut")
        written = BytesIO()
        opened.save(written)
    changed = with_file(page, "file", "b.pdf", "application/pdf", written.getvalue())
    assert visit(changed, tmp_path)["verdict"] == page_words("en")["verdict.altered"]


@in_a_browser
def test_the_camera_of_the_check_page_reads_an_issued_page(whole: Filled, tmp_path: Path) -> None:
    page = pypdfium2.PdfDocument(proven(portfolio_of(whole.store, whole.case_id), None))[0]
    seen = Image.new("RGB", (1280, 960), "#8a7f70")
    seen.paste(page.render(scale=120 / 72).to_pil(), (140, 20))
    assert (
        watch(check_page(ISSUER, LANGUAGES), tmp_path, seen.rotate(4)) == page_words("en")["verdict.genuine"]
    )
