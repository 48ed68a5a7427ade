"""Each kind of document in each language, read back as a screen reader meets it."""

from __future__ import annotations

import re
from dataclasses import replace
from io import BytesIO
from uuid import UUID

import pikepdf
import pypdfium2
import pytest
from PIL import Image

from exports import documents as printing
from exports.pdf.checking import faults
from exports.pdf.figures import UnreadablePictureError
from tests.exports.conftest import Filled
from tests.exports.papers import TAGS
from tests.exports.pdf.pages import places
from tests.exports.printed import LANGUAGES, lines, paper_for, portfolio_of, printed
from validering.portfolio import PrintedPicture
from validering.print_choices import PrintPart
from validering.terms import CopyFor, DocumentKind


@pytest.mark.parametrize("tag", ["en", "ar"])
def test_both_languages_say_the_same_line_by_line(tag: str, whole: Filled) -> None:
    """Every text of the profile that stands in Swedish stands in the other language too."""
    shown = portfolio_of(whole.store, whole.case_id, language=tag)
    pdf = printed(shown)
    beside = " ".join(lines(pdf, tag))
    swedish = " ".join(lines(pdf, "sv"))
    for module in shown.results[0].modules:
        assert module.learning_outcome.sv in swedish
        assert module.learning_outcome.texts[tag] in beside
        for criterion in module.criteria:
            assert criterion.text.sv in swedish
            assert criterion.text.texts[tag] in beside


def test_the_employers_page_is_one_page_in_swedish_with_what_decides_an_interview(whole: Filled) -> None:
    pdf = printed(portfolio_of(whole.store, whole.case_id, language="ar", copy_for=CopyFor.EMPLOYER))
    read = lines(pdf)
    first = read[: read.index("Med egna ord")]
    page = "\n".join(first)
    for words in (
        "Rim Haddad",
        "Telefon 070-000\u00a000\u00a012",
        "Kan börja: 1 november 2026",
        "Kan utföra självständigt",
        "Lagar varma rätter, såser och soppor från grunden",
        "Självständigt betyder: Utför uppgiften rätt och säkert utan hjälp.",
        "Kock. Alla obligatoriska moduler är visade.",
        "Kan enligt bedömaren börja i yrket utan särskild handledning.",
        "Karin Ek, kock, 14 år i yrket.",
        "2 dagar i praktiskt arbete, 2–4 september 2026. Plats: Köket vid Ekbackens skola.",
        "Granskat av en andra bedömare: Olof Berg.",
        "Körkort B: gäller i Sverige, till 31 maj 2033, originalet har visats.",
        "Nivå enligt CEFR: förstår B1, talar B1, läser A2, skriver A2.",
        "Bedömt av Karin Ek, 1 september 2026.",
        "Arabiska (förstaspråk); engelska (talar bra)",
        "040-000\u00a000\u00a001",
        "2026-0001-A-01",
        "exempel, inte branschens",
    ):
        assert words in page, words
    for never in ("1990", "Syrien", "Aleppo"):
        assert never not in page


def test_the_next_page_begins_with_the_own_words(whole: Filled) -> None:
    document = pypdfium2.PdfDocument(printed(portfolio_of(whole.store, whole.case_id, language="ar")))
    first, second = (document[index].get_textpage().get_text_bounded() for index in (0, 1))
    assert "Kontrollera" in first and "Med egna ord" not in first
    assert second.startswith("Med egna ord")


def test_telephone_and_start_are_printed_only_where_chosen(whole: Filled) -> None:
    pdf = printed(portfolio_of(whole.store, whole.case_id, phone=False, can_start=False))
    text = "\n".join(lines(pdf))
    assert "070-000" not in text and "1 november 2026" not in text


def test_kind_place_country_and_employer_are_printed_only_where_chosen(whole: Filled) -> None:
    bare = printed(portfolio_of(whole.store, whole.case_id, experience_details=frozenset()))
    text = "\n".join(lines(bare))
    assert "Kock på restaurang" in text
    for hidden in ("Anställning", "Oavlönat", "Restaurang Jasmin", "Aleppo"):
        assert not re.search(rf"\b{hidden}\b", text)


def test_an_employers_copy_has_one_neutral_line_for_what_was_not_shown(partial: Filled) -> None:
    employer = "\n".join(
        lines(printed(portfolio_of(partial.store, partial.case_id, copy_for=CopyFor.EMPLOYER)))
    )
    own = "\n".join(lines(printed(portfolio_of(partial.store, partial.case_id))))
    left_out = "Planering, beställning och svinn"
    assert employer.count("Övriga moduler i profilen är inte intygade.") == 1
    assert left_out not in employer and "Kompletteringsplan" not in employer
    assert f"{left_out} – inte bedömd" in own and "Kompletteringsplan" in own
    assert own.count("Inte bedömt: inget tillfälle") == 1


def test_a_plan_is_in_an_employers_copy_where_it_was_chosen(partial: Filled) -> None:
    chosen = frozenset({PrintPart.RESULTS, PrintPart.SUPPLEMENT})
    shown = portfolio_of(partial.store, partial.case_id, copy_for=CopyFor.EMPLOYER, parts=chosen)
    assert "Planera och beställa varor under fyra veckor i ett skolkök." in lines(printed(shown))


@pytest.mark.parametrize("kind", [DocumentKind.FULL_RECORD, DocumentKind.STATEMENT, DocumentKind.GRADE_BASIS])
def test_levels_are_words_and_never_numbers(kind: DocumentKind, partial: Filled) -> None:
    read = lines(printed(portfolio_of(partial.store, partial.case_id, kind)))
    levels = {"Självständigt", "Mycket skickligt", "Med stöd", "Inte visat ännu"}
    if kind is not DocumentKind.STATEMENT:
        assert any(line.split(" · ")[0] in levels for line in read)
    assert not [line for line in read if re.fullmatch(r"[0-4](\s*[/.:].*)?", line.strip())]


def test_what_was_described_says_that_nobody_assessed_it(described: Filled) -> None:
    read = lines(printed(portfolio_of(described.store, described.case_id)))
    assert "Beskrivet av kandidaten, inte bedömt" in read
    assert not any("Kan utföra självständigt" in line for line in read)


@pytest.mark.parametrize("kind", printing.kinds())
@pytest.mark.parametrize("tag", ["sv", "ar"])
def test_a_protected_person_is_an_alias_without_places(
    kind: DocumentKind, tag: str, protected: Filled
) -> None:
    pdf = printed(portfolio_of(protected.store, protected.case_id, kind, tag))
    with pikepdf.open(BytesIO(pdf)) as opened:
        about = str(opened.docinfo) + str(opened.Root.Metadata.read_bytes())
    text = "\n".join(lines(pdf)) + about
    for planted in ("Rim", "Haddad", "ريم", "حداد", "070-000", "Aleppo", "Ekbackens skola", "Jasmin", "1990"):
        assert planted not in text
    is_named = kind is not DocumentKind.DELIVERY_NOTE
    assert ("Kandidat" in text) is is_named and "hos […]" not in text


def test_a_protected_person_may_be_named_on_the_paper_alone(protected: Filled) -> None:
    shown = portfolio_of(protected.store, protected.case_id)
    pdf = printed(shown, paper_for(shown, handed_name="Rim Haddad"))
    assert "Rim Haddad" in lines(pdf)
    with pikepdf.open(BytesIO(pdf)) as opened:
        assert "Haddad" not in str(opened.docinfo.Title)


def test_same_input_gives_the_same_bytes(whole: Filled) -> None:
    shown = portfolio_of(whole.store, whole.case_id, language="ar")
    assert printed(shown) == printed(shown)


def test_a_draft_has_no_number_and_says_so(whole: Filled) -> None:
    shown = portfolio_of(whole.store, whole.case_id)
    read = lines(printed(shown, paper_for(shown, number=None, signers=())))
    text = "\n".join(read)
    assert "Utkast, inte utfärdat" in text and "2026-0001-A-01" not in text
    assert "Olof Berg" not in read


def test_a_new_version_says_which_it_replaces(whole: Filled) -> None:
    shown = portfolio_of(whole.store, whole.case_id)
    read = lines(printed(shown, paper_for(shown, version=2, replaces=1)))
    assert "Version 2, ersätter version 1" in read


def test_each_page_has_case_number_page_and_what_it_is_not(whole: Filled) -> None:
    pdf = printed(portfolio_of(whole.store, whole.case_id, DocumentKind.COMPETENCE_CERTIFICATE, "ar"))
    document = pypdfium2.PdfDocument(pdf)
    for number in range(len(document)):
        page = document[number].get_textpage().get_text_bounded()
        assert "ärende 2026-0001-A" in page
        assert f"Sida {number + 1} av {len(document)}" in page
        assert "ingen rätt till en skyddad yrkestitel" in page
        assert page.count("Översättningen är inte språkgranskad. Den svenska texten gäller.") == 1


def test_pictures_have_captions_in_both_languages(whole: Filled) -> None:
    drawn = BytesIO()
    Image.new("RGB", (640, 480), "#336655").save(drawn, "JPEG")
    picture = PrintedPicture(UUID(int=1), UUID(int=2), "Tallrik med fisk", "طبق سمك", None)
    shown = replace(portfolio_of(whole.store, whole.case_id, language="ar"), pictures=(picture,))
    pdf = printed(shown, images={picture.evidence_id: drawn.getvalue()})
    assert faults(pdf) == []
    assert "Tallrik med fisk" in lines(pdf, "sv") and "طبق سمك" in lines(pdf, "ar")
    with pytest.raises(UnreadablePictureError):
        printed(shown, images={picture.evidence_id: b"not a picture"})


def test_a_text_that_lacks_a_translation_stands_in_swedish(whole: Filled) -> None:
    shown = portfolio_of(whole.store, whole.case_id, DocumentKind.FULL_RECORD, "ar")
    read = [line for line in lines(printed(shown)) if line == "Gjorde det båda dagarna utan att bli påmind."]
    criteria = sum(len(module.criteria) for module in shown.results[0].modules)
    assert len(read) == criteria


@pytest.mark.parametrize("tag", ["sv", "ar"])
def test_a_criterion_stands_on_one_page_with_its_reason(whole: Filled, tag: str) -> None:
    document = pypdfium2.PdfDocument(
        printed(portfolio_of(whole.store, whole.case_id, DocumentKind.FULL_RECORD, tag))
    )
    for page in document:
        text = page.get_textpage().get_text_bounded()
        assert not text.startswith(("Gjorde det båda", "Yrkessamtal ·", "Självständigt", "Mycket skickligt"))


def test_a_label_in_one_direction_never_shares_its_line_with_words_in_the_other(described: Filled) -> None:
    read = lines(printed(portfolio_of(described.store, described.case_id, language="en")))
    at = read.index("What I did:")
    assert read[at + 1].startswith("كنت أطبخ")
    assert "Reading at work: In Swedish only." in read


def test_years_follow_one_another_from_the_right_where_the_language_does(described: Filled) -> None:
    pdf = printed(portfolio_of(described.store, described.case_id, language="ar"))
    began, ended = (max(places(pdf, year), key=lambda each: each.left) for year in ("2013", "2015"))
    assert began.page == ended.page and abs(began.bottom - ended.bottom) < 1
    assert began.left > ended.left


def test_letters_that_no_font_has_are_named(whole: Filled) -> None:
    shown = portfolio_of(whole.store, whole.case_id)
    assert printing.unprintable_letters(shown) == set()
    assert printing.unprintable_letters(replace(shown, name="Rim \U0001f373")) == {"\U0001f373"}


def test_languages_are_those_of_the_forms() -> None:
    assert {each.tag for each in LANGUAGES} >= set(TAGS)


def test_the_longest_name_and_words_stay_on_the_paper(whole: Filled) -> None:
    name = "Abdulrahman Maximilian Oluwaseun Wojciechowska-Kristofferson-Al-Hashimi"
    shown = replace(portfolio_of(whole.store, whole.case_id), name=name)
    pdf = printed(shown)
    document = pypdfium2.PdfDocument(pdf)
    first = document[0].get_textpage()
    assert name in lines(pdf)
    width = document[0].get_width()
    edges = [first.get_charbox(at) for at in range(first.count_chars())]
    assert all(left >= 60 and right <= width - 45 for left, _, right, _ in edges if right > left)
    assert len(document) == len(pypdfium2.PdfDocument(printed(portfolio_of(whole.store, whole.case_id))))


def test_the_employers_page_stays_one_page_however_much_there_is(partial: Filled) -> None:
    shown = portfolio_of(partial.store, partial.case_id, language="ar")
    full = replace(
        shown,
        results=shown.results * 2,
        licences=shown.licences * 8,
        languages=shown.languages * 5,
        is_under_review=True,
    )
    document = pypdfium2.PdfDocument(printed(full))
    first, second = (document[index].get_textpage().get_text_bounded() for index in (0, 1))
    assert "Kontrollera" in first and second.startswith("Med egna ord")
