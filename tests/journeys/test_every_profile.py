"""Every shipped profile is chosen, assessed with judgements drawn by lot, rolled up and printed."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from exports.pdf.checking import faults
from forms import reading
from tests.assessing import Assessed, open_assessed_case, sign_all
from tests.exports.printed import lines, portfolio_of, printed
from tests.stores import new_store
from validering.results import decide_modules_as_proposed, decide_profile, read_result
from validering.terms import DocumentKind, ModuleOutcome, ProfileOutcome

KINDS = (DocumentKind.MERIT_PORTFOLIO, DocumentKind.FULL_RECORD)
LANGUAGES = [language.tag for language in reading.offered_languages()]
SAMPLE = [("EL-INST", "uk"), ("TRP-TRUCK", "ti")]


def assessed_by_lot(folder: Path, profile_id: str) -> Assessed:
    """A decided case of the profile; most criteria are shown, some with support, some not."""
    case = open_assessed_case(new_store(folder), profile_id=profile_id)
    lot = random.Random(profile_id)
    levels = [level.id for level in case.profile.scale.levels]
    drawn = {each.id: lot.choices(levels, (1, 2, 10, 4))[0] for each in case.profile.criteria()}
    sign_all(case, drawn)
    case.store.apply(decide_modules_as_proposed, case.case_profile_id)
    found = case.store.read(read_result, case.case_profile_id).proposal.outcome
    # A full result waits for a second person, whom this case has not.
    wanted = ProfileOutcome.PARTIAL if found is ProfileOutcome.FULL else found
    reason = "Andra personen saknas." if wanted is not found else ""
    case.store.apply(decide_profile, case.case_profile_id, wanted, deviation_reason=reason)
    return case


def print_in(case: Assessed, language: str) -> None:
    result = case.store.read(read_result, case.case_profile_id)
    achieved = [
        view.module.title.sv
        for view in result.modules
        if view.decision is not None and view.decision.decided is ModuleOutcome.ACHIEVED
    ]
    for kind in KINDS:
        pdf = printed(portfolio_of(case.store, case.case_id, kind, language=language))
        text = "\n".join(lines(pdf))
        assert case.profile.title.sv in text
        assert all(title in text for title in achieved)
        assert faults(pdf) == []


@pytest.mark.parametrize(("profile_id", "language"), SAMPLE)
def test_a_profile_is_assessed_and_printed(tmp_path: Path, profile_id: str, language: str) -> None:
    case = assessed_by_lot(tmp_path, profile_id)
    print_in(case, language)
    case.store.close()


@pytest.mark.endurance
@pytest.mark.parametrize("profile_id", reading.profile_ids())
def test_every_profile_is_assessed_and_printed_in_every_language(tmp_path: Path, profile_id: str) -> None:
    case = assessed_by_lot(tmp_path, profile_id)
    for language in LANGUAGES:
        print_in(case, language)
    case.store.close()
