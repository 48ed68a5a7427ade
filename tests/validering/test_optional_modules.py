"""An optional module that nobody has begun waits for nothing and is on no paper."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from exports.credentials.copying import compact_of, record_of
from tests.assessing import DAY, Assessed, open_assessed_case, sign_all
from tests.exports.printed import lines, paper_for, portfolio_of, printed
from tests.stores import new_store
from validering import cases, plan, self_rating
from validering.bench import read_bench
from validering.case_facts import ProfileFacts
from validering.judgements import finish_judging, sign_session
from validering.profile import Method
from validering.reopening import reopen_judging
from validering.result_reading import ProfileResultView
from validering.results import decide_modules_as_proposed, decide_profile, read_result
from validering.storage.stores import Store
from validering.terms import DocumentKind, ModuleOutcome, ProfileOutcome

PAPERS = (DocumentKind.FULL_RECORD, DocumentKind.MERIT_PORTFOLIO, DocumentKind.GRADE_BASIS)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    opened = new_store(tmp_path)
    yield opened
    opened.close()


@pytest.fixture
def case(store: Store) -> Assessed:
    """A cook, whose profile ends with leading a business and with Swedish for the work."""
    found = open_assessed_case(store)
    assert [module.code for module in found.profile.modules if not module.mandatory] == ["L1", "SV1"]
    return found


def result(case: Assessed) -> ProfileResultView:
    return case.store.read(read_result, case.case_profile_id)


def facts(case: Assessed) -> ProfileFacts:
    return case.store.read(cases.read_facts, case.case_id).profiles[0]


def decide(case: Assessed) -> None:
    case.store.apply(decide_modules_as_proposed, case.case_profile_id)
    case.store.apply(decide_profile, case.case_profile_id, result(case).proposal.outcome)


def test_one_nobody_has_begun_waits_for_nothing(case: Assessed) -> None:
    case.store.apply(plan.fill_plan, case.case_id, method=Method.OBSERVATION, place="Skolköket", day=DAY)
    rows = case.store.read(plan.read_plan, case.case_id)
    assert not any(row.waits for row in rows)
    assert [row.module.code for row in rows if not row.is_demanded] == ["L1", "SV1"]
    assert facts(case).modules_planned == facts(case).modules == len(case.profile.demanded)
    sign_all(case)
    bench = case.store.read(read_bench, case.case_profile_id)
    assert bench.left == ()
    assert len(bench.concerned()) == facts(case).judged_criteria == len(case.profile.demanded_criteria())
    decide(case)
    assert [view.module.code for view in result(case).modules if not view.is_decided] == ["L1", "SV1"]
    assert all(view.is_left_out for view in result(case).modules if not view.is_decided)
    assert result(case).decision.decided is ProfileOutcome.FULL  # type: ignore[union-attr]
    assert facts(case).modules_decided == facts(case).modules


@pytest.mark.parametrize("kind", PAPERS)
def test_it_is_on_no_paper_and_in_no_attachment(case: Assessed, kind: DocumentKind) -> None:
    sign_all(case, dict.fromkeys(case.module("K8"), "with_support"))
    decide(case)
    shown = portfolio_of(case.store, case.case_id, kind)
    assert [module.code for module in shown.results[0].modules] == [m.code for m in case.profile.demanded]
    text = " ".join(lines(printed(shown)))
    assert "Yrkessvenska" not in text
    assert case.profile.module("GEM-L1").learning_outcome.sv not in text
    record = record_of(shown, paper_for(shown))
    assert {"L1", "SV1"}.isdisjoint(module.code for module in record.results[0].modules)  # type: ignore[index]


def test_one_that_was_begun_is_judged_whole_decided_and_printed_in_its_place(case: Assessed) -> None:
    sign_all(case, dict.fromkeys(case.module("K8"), "with_support"))
    leading = case.module("L1")
    later = case.add_day(DAY)
    case.store.apply(reopen_judging, case.case_profile_id)
    case.mark(leading[0], "independent", "Räknade på priset.", session_id=later)
    case.store.apply(sign_session, later)
    bench = case.store.read(read_bench, case.case_profile_id)
    assert list(bench.left) == leading[1:]
    for days in (1, 2):
        again = case.add_day(DAY + timedelta(days=days))
        for criterion_id in leading:
            case.mark(criterion_id, "independent", "Syntes under dagen.", session_id=again)
        case.store.apply(sign_session, again)
    case.store.apply(finish_judging, case.case_profile_id)
    decide(case)
    shown = portfolio_of(case.store, case.case_id, DocumentKind.FULL_RECORD)
    assert [module.code for module in shown.results[0].modules][-2:] == ["K8", "L1"]
    assert shown.results[0].modules[-1].outcome is ModuleOutcome.ACHIEVED
    assert case.profile.module("GEM-L1").title.sv in " ".join(lines(printed(shown)))
    record = record_of(shown, paper_for(shown))
    places = [module.place for module in compact_of(record, b"12345678").results[0].modules]
    assert [case.profile.modules[place].code for place in places][-2:] == ["K8", "L1"]


def test_where_no_module_is_mandatory_all_are_demanded(case: Assessed) -> None:
    free = case.profile.model_copy(
        update={"modules": tuple(m.model_copy(update={"mandatory": False}) for m in case.profile.modules)}
    )
    assert free.demanded == free.modules
    assert len(case.profile.demanded) == len(case.profile.modules) - 2


def test_the_candidate_is_asked_about_one_only_when_it_is_planned(case: Assessed) -> None:
    def asked() -> set[str]:
        return {each.module.code for each in case.store.read(self_rating.read_asked, case.case_id)}

    assert asked() == {module.code for module in case.profile.demanded}
    case.store.apply(plan.plan_module, case.case_id, "KOK-SV1", day=DAY)
    assert asked() == {module.code for module in case.profile.demanded} | {"SV1"}
