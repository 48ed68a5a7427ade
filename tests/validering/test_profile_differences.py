"""What differs between two versions of a profile, and what of the old one holds for the new."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from forms.reading import read_profile
from tests.assessing import Assessed, made, open_assessed_case
from tests.stores import new_store
from validering.judgements import read_judgements, sign_session
from validering.profile import Profile, Translated
from validering.profile_differences import Came, DemandPart, profile_differences, shared_criteria
from validering.profile_versions import is_newer, newest_newer
from validering.profiles import choose_profile
from validering.storage.stores import Store

OTHER_WORDS = Translated.of("Diskar knivarna för hand och torkar dem.")


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    opened = new_store(tmp_path)
    yield opened
    opened.close()


@pytest.fixture
def case(store: Store) -> Assessed:
    return open_assessed_case(store)


def newer(profile: Profile) -> Profile:
    """Version 2.0.0: the first criterion of K1 says something else, the last one is gone, one is new."""
    first = profile.modules[0]
    one, *between, _last = first.criteria
    added = between[0].model_copy(update={"id": f"{first.id}.99", "text": OTHER_WORDS})
    criteria = (one.model_copy(update={"text": OTHER_WORDS}), *between, added)
    kept = {criterion.id for criterion in criteria}
    tasks = tuple(
        task.model_copy(update={"criteria": tuple(each for each in task.criteria if each in kept)})
        for task in first.tasks
    )
    tasks = tuple(task for task in tasks if task.criteria)
    changed = first.model_copy(update={"criteria": criteria, "tasks": tasks})
    return Profile.model_validate(
        profile.model_copy(
            update={"version": "2.0.0", "modules": (changed, *profile.modules[1:])}
        ).model_dump()
    )


def ids(profile: Profile) -> list[str]:
    return [criterion.id for criterion in profile.modules[0].criteria]


def test_versions_are_compared_by_number() -> None:
    assert is_newer("1.10.0", "1.9.9") and not is_newer("1.1.0", "1.1.0")
    kock = read_profile("REST-KOCK")
    offered = [kock.model_copy(update={"version": each}) for each in ("1.0.0", "2.9.0", "2.10.0")]
    offered.append(read_profile("REST-BITR").model_copy(update={"version": "9.0.0"}))
    found = newest_newer(kock, offered)
    assert found is not None and (found.id, found.version) == ("REST-KOCK", "2.10.0")
    assert newest_newer(found, offered) is None


def test_what_came_went_and_changed_is_told_with_both_texts() -> None:
    old = read_profile("REST-KOCK")
    new = newer(old)
    changed, added, removed = profile_differences(old, new)
    assert (changed.criterion_id, changed.came) == (ids(old)[0], Came.CHANGED)
    (part,) = changed.parts
    assert (part.part, part.before, part.after) == (
        DemandPart.TEXT,
        old.criterion(ids(old)[0]).text.sv,
        OTHER_WORDS.sv,
    )
    assert (added.criterion_id, added.came) == (ids(new)[-1], Came.ADDED)
    assert all(part.before == "" for part in added.parts)
    assert (removed.criterion_id, removed.came) == (ids(old)[-1], Came.REMOVED)
    assert profile_differences(old, old) == ()


def test_only_the_same_id_with_the_same_text_is_shared() -> None:
    old = read_profile("REST-KOCK")
    shared = shared_criteria(old, newer(old))
    assert set(shared) == {each.id for each in old.criteria()} - {ids(old)[0], ids(old)[-1]}


def test_what_was_judged_follows_where_the_criterion_says_the_same(case: Assessed) -> None:
    first, second = ids(case.profile)[:2]
    for criterion in (first, second):
        case.mark(criterion, "independent", "Syntes.")
    case.store.apply(sign_session, case.session_id)
    beside = made(case.store.apply(choose_profile, case.case_id, newer(case.profile), "Ny version"))
    assert list(case.store.read(read_judgements, beside)) == [second]


def test_what_is_judged_later_counts_in_both_versions_where_they_say_the_same(case: Assessed) -> None:
    beside = made(case.store.apply(choose_profile, case.case_id, newer(case.profile), "Ny version"))
    first, second = ids(case.profile)[:2]
    for criterion in (first, second):
        case.mark(criterion, "independent", "Syntes.")
    case.store.apply(sign_session, case.session_id)
    assert set(case.store.read(read_judgements, case.case_profile_id)) == {first, second}
    assert list(case.store.read(read_judgements, beside)) == [second]
