"""From choices to bytes without a window, as the console does it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from exports.pdf.reading import text_in_reading_order
from forms import reading
from tests import portfolios
from tests.opened import open_portfolio_case
from tests.stores import new_store
from ui import document_making as making
from ui.document_printing import save_as
from validering import candidates, receipts
from validering.errors import UserError
from validering.storage.stores import Store
from validering.terms import ConsentPurpose, CopyFor, DocumentKind, HowRead

PORTFOLIO = making.usual_choices(DocumentKind.MERIT_PORTFOLIO)


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return new_store(tmp_path)


def text(made: making.Made) -> str:
    return "\n".join(words for _, words in text_in_reading_order(made.pdf))


def test_a_draft_of_a_bare_case_can_be_looked_at(store: Store) -> None:
    case_id = open_portfolio_case(store, "Amina Farah")
    made = making.make(making.order_draft(store, reading, case_id, PORTFOLIO))
    assert made.pages >= 1 and "Amina Farah" in text(made)


def test_what_the_candidate_chose_before_is_taken_over(store: Store) -> None:
    case_id = open_portfolio_case(store, "Amina Farah")
    store.apply(candidates.change_candidate, case_id, phone="070-1", prints_phone=True)
    choices = making.chosen_as_told(store, case_id, PORTFOLIO)
    assert choices.phone and choices.experience_details
    employer = making.usual_choices(DocumentKind.MERIT_PORTFOLIO, CopyFor.EMPLOYER)
    assert not making.chosen_as_told(store, case_id, employer).experience_details


def test_a_letter_no_font_has_is_named_before_anything_is_printed(store: Store) -> None:
    case_id = open_portfolio_case(store, "Amina \U0001f373")
    with pytest.raises(UserError) as refused:
        making.make(making.order_draft(store, reading, case_id, PORTFOLIO))
    assert refused.value.facts["letters"] == "\U0001f373"


def test_a_language_without_printed_words_is_told(store: Store) -> None:
    case_id = open_portfolio_case(store, "Amina Farah")
    with pytest.raises(UserError) as refused:
        making.make(making.order_draft(store, reading, case_id, PORTFOLIO.but(language="de")))
    assert refused.value.code == "document_language_missing"


def test_a_kind_that_has_no_print_is_told(store: Store) -> None:
    case_id = open_portfolio_case(store, "Amina Farah")
    choices = replace(PORTFOLIO, kind=DocumentKind.REGISTER_EXTRACT)
    with pytest.raises(UserError) as refused:
        making.make(making.order_draft(store, reading, case_id, choices))
    assert refused.value.code == "document_kind_missing"


def test_a_saved_file_is_whole_and_leaves_nothing_beside_it(tmp_path: Path) -> None:
    save_as(tmp_path / "a.pdf", b"%PDF-")
    assert [(each.name, each.read_bytes()) for each in tmp_path.iterdir()] == [("a.pdf", b"%PDF-")]


def test_pictures_are_printed_only_with_the_candidates_consent(store: Store) -> None:
    case_id = portfolios.described_case(store)
    picture = portfolios.add_photo(store, case_id, caption="Bröd ur vedugnen")
    assert making.chosen_as_told(store, case_id, PORTFOLIO).pictures == ()
    store.apply(
        receipts.give_consent,
        case_id,
        ConsentPurpose.PHOTOS,
        text_version="1.0",
        text_is_reviewed=True,
        language="ar",
        how_read=HowRead.ALONE,
    )
    choices = making.chosen_as_told(store, case_id, PORTFOLIO)
    assert choices.pictures == (picture,)
    made = making.make(making.order_draft(store, reading, case_id, choices))
    assert "Bröd ur vedugnen" in text(made)
    portfolios.protect(store, case_id)
    made = making.make(making.order_draft(store, reading, case_id, choices))
    assert "Bröd ur vedugnen" not in text(made)
