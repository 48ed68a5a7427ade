"""Large print, a short portfolio, a card for the wallet: variants of one copy, each with its own record."""

from __future__ import annotations

from dataclasses import replace
from io import BytesIO

import pypdfium2
import pytest
import zxingcpp

from exports.credentials.copying import record_of
from exports.credentials.seal_keys import make_seal_keys
from exports.pdf.checking import faults
from tests.exports.conftest import Filled
from tests.exports.credentials.test_copying import bare, words_in
from tests.exports.credentials.test_proof_on_paper import proven
from tests.exports.printed import NOW, lines, paper_for, portfolio_of, printed
from validering.portfolio import Portfolio
from validering.print_choices import FIRST_PAGE, IN_LARGE_PRINT, SHORT, PrintChoices, PrintSize
from validering.terms import CopyFor, DocumentKind

OF_WHOLE = [kind for kind in IN_LARGE_PRINT if kind is not DocumentKind.PARTIAL_CERTIFICATE]
# Letters of 16 points in Noto Sans, from the foot of p to the top of d, and those in the foot of a page.
LEAST_LARGE, FOOT = 16.0, 120


def shown_of(
    filled: Filled, kind: DocumentKind = DocumentKind.MERIT_PORTFOLIO, **changes: object
) -> Portfolio:
    return portfolio_of(filled.store, filled.case_id, kind, **changes)  # type: ignore[arg-type]


def letter_sizes(pdf: bytes) -> set[float]:
    """The sizes of the letters above the foot of each page."""
    found: set[float] = set()
    for page in pypdfium2.PdfDocument(BytesIO(pdf)):
        text = page.get_textpage()
        for at in range(text.count_chars()):
            if text.get_charbox(at)[1] > FOOT:
                found.add(round(pypdfium2.raw.FPDFText_GetFontSize(text.raw, at), 1))
    # Ends of lines, which the reader makes up, have the size 1.
    return found - {1.0}


@pytest.mark.parametrize("kind", OF_WHOLE)
@pytest.mark.parametrize("tag", ["sv", "ar"])
def test_large_print_says_the_same_in_letters_of_sixteen_points(
    whole: Filled, kind: DocumentKind, tag: str
) -> None:
    usual = printed(shown_of(whole, kind, language=tag))
    large = printed(shown_of(whole, kind, language=tag, size=PrintSize.LARGE))
    assert faults(large) == []
    for language in {"sv", tag}:
        assert set(lines(large, language)) - {""} == set(lines(usual, language)) - {""}
    assert min(letter_sizes(large)) >= LEAST_LARGE > min(letter_sizes(usual))


def test_large_print_is_not_for_a_kind_that_has_its_own_size(partial: Filled) -> None:
    usual, large = (
        printed(shown_of(partial, DocumentKind.MY_RESULT, language="ar", size=size)) for size in PrintSize
    )
    assert usual == large


@pytest.mark.parametrize("size", list(PrintSize))
def test_every_word_of_the_record_of_a_short_portfolio_stands_on_it(whole: Filled, size: PrintSize) -> None:
    shown = shown_of(whole, parts=SHORT, size=size)
    record = record_of(shown, paper_for(shown))
    pdf = printed(shown)
    paper = bare(" ".join(lines(pdf)))
    assert [each for each in words_in(record.model_dump(mode="json")) if bare(each) not in paper] == []
    assert record.experiences is None and record.presentation is None
    assert "Restaurang Jasmin" not in " ".join(lines(pdf))
    whole_one = printed(shown_of(whole, size=size))
    assert len(pypdfium2.PdfDocument(pdf)) < len(pypdfium2.PdfDocument(whole_one))


@pytest.mark.parametrize("tag", ["sv", "ar"])
def test_the_employers_page_alone_is_one_page_that_says_what_its_record_says(
    whole: Filled, partial: Filled, tag: str
) -> None:
    keys = make_seal_keys("Övningscentrum", NOW)
    for filled in (whole, partial):
        shown = shown_of(filled, parts=FIRST_PAGE, language=tag, copy_for=CopyFor.EMPLOYER)
        pdf = proven(shown, keys)
        assert faults(pdf) == []
        assert len(pypdfium2.PdfDocument(pdf)) == 1
        paper = bare(" ".join(lines(pdf)))
        record = record_of(shown, paper_for(shown))
        assert [each for each in words_in(record.model_dump(mode="json")) if bare(each) not in paper] == []
        assert record.document.languages == ("sv",) and record.experiences is None
        assert bare("Utfärdade dokumentet") in paper and bare("Filen är förseglad") in paper


def test_what_is_left_out_is_not_on_the_first_page_either(whole: Filled) -> None:
    text = "\n".join(lines(printed(shown_of(whole, parts=frozenset()))))
    for never in ("Körkort", "CEFR", "förstaspråk"):
        assert never not in text


@pytest.mark.parametrize("size", list(PrintSize))
def test_the_card_has_name_number_work_and_a_code_that_is_read(whole: Filled, size: PrintSize) -> None:
    pdf = proven(shown_of(whole, wallet_card=True, size=size), None)
    assert faults(pdf) == []
    document = pypdfium2.PdfDocument(pdf)
    card = document[len(document) - 1]
    said = bare(card.get_textpage().get_text_bounded())
    for words in (
        "Kort till plånboken",
        "Rim Haddad",
        "Kock",
        "Nr 2026-0001-A-01",
        "Lagar varma rätter, såser och soppor från grunden",
        "Tar emot, kontrollerar och förvarar varor",
        "validering.exempelstad.se/yrke/v",
        "Kortet gäller bara tillsammans med",
    ):
        assert bare(words) in said, words
    assert bare("Förbereder råvaror") not in said
    first, last = (
        [each.text for each in zxingcpp.read_barcodes(document[at].render(scale=120 / 72).to_pil())]
        for at in (0, len(document) - 1)
    )
    assert first == last and len(first) == 1


def test_the_longest_name_and_work_stay_inside_the_card(whole: Filled) -> None:
    name = "Abdulrahman Maximilian Oluwaseun Wojciechowska-Al-Hashimi Li"
    shown = replace(shown_of(whole, wallet_card=True), name=name)
    document = pypdfium2.PdfDocument(printed(shown))
    page = document[len(document) - 1]
    text = page.get_textpage()
    said = text.get_text_bounded()
    start = said.index("Valideringscentrum")
    boxes = [text.get_charbox(at) for at in range(start, said.index("Meritportfölj ·"))]
    assert bare(name) in bare(said)
    assert all(right <= 25 * 72 / 25.4 + 243 for left, _, right, _ in boxes if right > left)


def test_a_protected_persons_card_has_no_code(protected: Filled) -> None:
    shown = shown_of(protected, wallet_card=True)
    document = pypdfium2.PdfDocument(proven(shown, None))
    card = document[len(document) - 1]
    assert "Kort till plånboken" in card.get_textpage().get_text_bounded()
    assert zxingcpp.read_barcodes(card.render(scale=2).to_pil()) == []
    assert "Haddad" not in card.get_textpage().get_text_bounded()


def test_there_is_no_card_where_no_work_is_done_alone(described: Filled) -> None:
    shown = shown_of(described, wallet_card=True)
    assert "Kort till plånboken" not in lines(printed(shown))


def test_the_choices_are_kept_with_the_number() -> None:
    chosen = PrintChoices(DocumentKind.MERIT_PORTFOLIO, parts=SHORT, size=PrintSize.LARGE, wallet_card=True)
    kept = chosen.as_json()
    assert PrintChoices.from_json(kept) == chosen
    older = {name: value for name, value in kept.items() if name not in ("size", "wallet_card")}
    assert PrintChoices.from_json(older) == chosen.but(size=PrintSize.USUAL, wallet_card=False)
