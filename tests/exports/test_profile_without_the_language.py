"""A profile that the candidate's language lacks is printed: its texts in Swedish, all else in both."""

from __future__ import annotations

import shutil
from collections.abc import Iterator

import pytest

from exports import documents as printing
from tests.assessing import Assessed, open_assessed_case, sign_all
from tests.exports.printed import LANGUAGES, lines, paper_for, portfolio_of
from tests.stores import new_store
from validering.results import decide_modules_as_proposed, decide_profile
from validering.terms import DocumentKind, ProfileOutcome


@pytest.fixture(scope="module")
def case(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Assessed]:
    """A child carer with a partial result, whose own language is Arabic."""
    folder = tmp_path_factory.mktemp("carer")
    store = new_store(folder)
    found = open_assessed_case(store, profile_id="BARN-SKOT", lacks="ar")
    sign_all(found, dict.fromkeys(found.module("B7"), "with_support"))
    store.apply(decide_modules_as_proposed, found.case_profile_id)
    store.apply(decide_profile, found.case_profile_id, ProfileOutcome.PARTIAL)
    yield found
    store.close()
    shutil.rmtree(folder)


@pytest.mark.parametrize("kind", [DocumentKind.MERIT_PORTFOLIO, DocumentKind.FULL_RECORD])
def test_the_texts_of_the_profile_stand_once_in_swedish(case: Assessed, kind: DocumentKind) -> None:
    shown = portfolio_of(case.store, case.case_id, kind, language="ar")
    assert case.profile.title.get("ar") is None
    made = printing.write(shown, paper_for(shown), LANGUAGES)
    paper = " ".join(lines(made.pdf))
    outcome = case.profile.modules[0].learning_outcome.sv
    assert outcome in made.swedish_alone
    alone = printing.write(
        portfolio := portfolio_of(case.store, case.case_id, kind), paper_for(portfolio), LANGUAGES
    )
    assert paper.count(outcome) == " ".join(lines(alone.pdf)).count(outcome)
    assert alone.swedish_alone == ()
    level = case.profile.scale.level(case.profile.scale.pass_level).title
    assert str(level.get("ar")) in paper and level.sv in paper
