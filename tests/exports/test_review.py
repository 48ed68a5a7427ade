"""The bundle for the second person as it stands on paper."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from exports import documents as printing
from exports.paper import Paper
from tests import portfolios
from tests.exports.printed import LANGUAGES, NOW, TODAY, lines
from tests.stores import new_store
from validering.results import decide_module, decide_profile
from validering.review_bundle import ReviewBundle, read_review_bundle
from validering.terms import DocumentKind, ModuleOutcome, ProfileOutcome


@pytest.fixture(scope="module")
def bundle(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ReviewBundle]:
    store = new_store(tmp_path_factory.mktemp("review"))
    case = portfolios.waiting_cook(store)
    decided = case.case_profile_id, case.profile.modules[1].id, ModuleOutcome.PARTLY_ACHIEVED
    store.apply(decide_module, *decided, deviation_reason="Bara en leverans under dagarna.")
    store.apply(
        decide_profile, case.case_profile_id, ProfileOutcome.FULL, deviation_reason="Sågs på praktik."
    )
    yield store.read(read_review_bundle, case.case_profile_id, TODAY)
    store.close()


@pytest.fixture(scope="module")
def written(bundle: ReviewBundle) -> list[str]:
    return lines(printing.write_review(bundle, Paper(NOW), LANGUAGES))


def test_it_is_headed_as_no_result_and_has_no_number(written: list[str]) -> None:
    assert "Granskningsunderlag – inte ett resultat" in written
    assert "Utkast, inte utfärdat" in written
    assert not any("2026-0001-A-01" in line for line in written)
    assert "review-bundle" not in {kind.value for kind in DocumentKind}


def test_each_module_has_its_proposal_its_decision_and_boxes(
    bundle: ReviewBundle, written: list[str]
) -> None:
    count = len(bundle.modules)
    assert written.count("Förslag: visad") == count
    assert sum(line.startswith("Beslut: visad (Karin Ek, ") for line in written) == count - 1
    assert sum(line.startswith("Beslut: delvis visad (Karin Ek, ") for line in written) == 1
    for answer in ("☐ Håller med", "☐ Håller inte med"):
        assert sum(" ".join(line.split()) == answer for line in written) == count + 1
    for module in bundle.modules:
        assert f"Den andra personen om modul {module.printed.code}" in written


def test_a_reason_for_deciding_otherwise_is_shown(written: list[str]) -> None:
    told = "Varför beslutet skiljer sig från förslaget: "
    assert f"{told}Bara en leverans under dagarna." in written
    assert f"{told}Sågs på praktik." in written


def test_each_criterion_has_judgement_reason_method_language_and_judge(written: list[str]) -> None:
    at = next(index for index, line in enumerate(written) if line.startswith("K1.1 "))
    level, reason, how, evidence = written[at + 1 : at + 5]
    assert (
        level == "Mycket skickligt · avgörande kriterium"
        and reason == "Gjorde det båda dagarna utan att bli påmind."
    )
    assert all(fact in how for fact in ("Praktiskt arbete", "Karin Ek", "På svenska med språkstöd."))
    assert evidence == "Underlag: inget kopplat"


def test_the_second_person_has_room_for_name_day_and_signature(written: list[str]) -> None:
    at = written.index("Den andra personen")
    assert [line for line in written[at:] if line in ("Namn", "Datum", "Underskrift")] == [
        "Namn",
        "Datum",
        "Underskrift",
    ]
