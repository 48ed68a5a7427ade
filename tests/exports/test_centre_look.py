"""The centre's own look on real documents."""

from __future__ import annotations

from dataclasses import replace
from io import BytesIO

import pikepdf
import pytest
from PIL import Image

from exports.centre_sample import CentreSample, write_sample
from exports.credentials.copying import record_of
from exports.pdf.checking import faults
from exports.pdf.logo import MOST_BYTES, plain_logo
from exports.pdf.reading import text_in_reading_order
from tests.exports.conftest import Filled
from tests.exports.printed import LANGUAGES, NOW, lines, paper_for, portfolio_of, printed
from validering.centre_look import CentreLook
from validering.terms import DocumentKind

OWN = CentreLook(
    "#5a1746",
    "Vi arbetar på uppdrag av Exempelstads kommun.",
    "Fråga {centre} på {phone} om {number}.",
    "{centre} · org.nr 000000-0000 · {number} · {case_no}",
)


def a_logo() -> bytes:
    written = BytesIO()
    Image.new("CMYK", (1600, 500), (90, 20, 60, 30)).save(written, "JPEG")
    return plain_logo(written.getvalue())


def content_of(pdf: bytes) -> bytes:
    with pikepdf.open(BytesIO(pdf)) as opened:
        return b"".join(page.Contents.read_bytes() for page in opened.pages)


@pytest.mark.parametrize("language", ["sv", "ar"])
@pytest.mark.parametrize("kind", [DocumentKind.MERIT_PORTFOLIO, DocumentKind.STATEMENT])
def test_every_page_carries_the_look(whole: Filled, kind: DocumentKind, language: str) -> None:
    shown = replace(
        portfolio_of(whole.store, whole.case_id, kind, language), look=replace(OWN, logo=a_logo())
    )
    paper = paper_for(shown)
    pdf = printed(shown, paper)
    assert faults(pdf) == []
    said = " ".join(lines(pdf))
    assert OWN.legal_notice in said
    assert f"om {paper.number}." in said.replace("\u2068", "").replace("\u2069", "")
    content = content_of(pdf)
    assert b"0.353 0.09 0.275 rg" in content and b"0.09 0.275 0.353 rg" not in content
    with pikepdf.open(BytesIO(pdf)) as opened:
        assert len(opened.pages[0].get_images()) >= 1
    assert record_of(shown, paper).legal_notes[-1] == {"sv": OWN.legal_notice}


def test_a_notice_stands_in_the_other_language_where_the_centre_has_it_there(whole: Filled) -> None:
    own = {"ar": {"legal_notice": "نعمل بتكليف من البلدية.", "verify_line": "اسأل {centre} عن {number}."}}
    shown = portfolio_of(whole.store, whole.case_id, DocumentKind.STATEMENT, "ar")
    with_it, without = (replace(shown, look=replace(OWN, others=others)) for others in (own, {}))
    paper = paper_for(shown)
    pdf = printed(with_it, paper)
    assert faults(pdf) == []
    beside = " ".join(lines(pdf, "ar")).replace("\u2068", "").replace("\u2069", "")
    assert "نعمل بتكليف من البلدية." in beside
    assert f"اسأل {shown.centre.name} عن {paper.number}." in beside
    assert record_of(with_it, paper).legal_notes[-1] == {
        "sv": OWN.legal_notice,
        "ar": own["ar"]["legal_notice"],
    }
    usual = " ".join(lines(printed(without, paper), "ar"))
    assert "اسأل" not in usual and "اتصل" in usual


def test_the_front_page_stays_one_page(whole: Filled) -> None:
    plain = portfolio_of(whole.store, whole.case_id)
    own = replace(plain, look=replace(OWN, logo=a_logo()))
    with pikepdf.open(BytesIO(printed(plain))) as before, pikepdf.open(BytesIO(printed(own))) as after:
        assert len(after.pages) <= len(before.pages) + 1


def test_without_a_telephone_the_usual_sentence_stands(whole: Filled) -> None:
    shown = portfolio_of(whole.store, whole.case_id, DocumentKind.STATEMENT)
    centre = shown.centre.model_copy(update={"phone": "", "published_verify_phone": ""})
    said = " ".join(lines(printed(replace(shown, centre=centre, look=OWN))))
    assert "Ta kontaktuppgiften från centrumets egen webbplats" in said


def test_a_logo_is_a_figure_with_the_name_of_the_centre(whole: Filled) -> None:
    shown = portfolio_of(whole.store, whole.case_id, DocumentKind.STATEMENT)
    sample = CentreSample(shown.centre, replace(OWN, logo=a_logo()))
    swedish = next(each for each in LANGUAGES if each.tag == "sv")
    pdf = write_sample(sample, swedish, NOW)
    assert faults(pdf) == []
    assert pdf == write_sample(sample, swedish, NOW)
    with pikepdf.open(BytesIO(pdf)) as opened:
        figures = [
            each
            for each in opened.objects
            if isinstance(each, pikepdf.Dictionary) and each.get("/S") == "/Figure"
        ]
        assert [str(each.Alt) for each in figures] == [shown.centre.name]
    assert shown.centre.name in [text for _, text in text_in_reading_order(pdf)]


@pytest.mark.parametrize("mode", ["L", "RGBA", "P", "I;16", "1", "LA"])
def test_a_logo_of_any_kind_becomes_a_small_plain_picture(mode: str) -> None:
    written = BytesIO()
    Image.new(mode, (900, 300)).save(written, "PNG")
    logo = plain_logo(written.getvalue())
    with Image.open(BytesIO(logo)) as shown:
        assert (shown.mode, shown.info) == ("RGB", {})


def test_a_large_logo_becomes_a_small_one() -> None:
    noise = BytesIO()
    Image.effect_noise((3000, 1500), 120).save(noise, "PNG")
    assert len(plain_logo(noise.getvalue())) <= MOST_BYTES
