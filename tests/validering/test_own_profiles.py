"""The centre's own profiles: drafts, who approves, versions, and what cases are offered."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from uuid import UUID

import pytest

from forms import reading
from tests.assessing import SECOND, add_second_person
from tests.stores import new_store, open_again
from validering import own_profiles
from validering.acting import StaffRole
from validering.errors import UserError
from validering.own_profiles import APPROVERS, IMPORTERS, OwnStatus
from validering.profile import Profile
from validering.storage.stores import Store


def own(version: str = "2.0.0", profile_id: str = "REST-KOCK") -> Profile:
    return reading.read_profile("REST-KOCK").model_copy(update={"version": version, "id": profile_id})


def added(store: Store, profile: Profile, bundle: str = "{}") -> UUID:
    made = store.apply(own_profiles.add_own_profile, profile, bundle, shipped_version="1.1.0").new_id
    assert made is not None
    return made


def as_role(tmp_path: Path, role: StaffRole) -> Store:
    """Somebody with one role; Karin has read a profile in before."""
    store = new_store(tmp_path)
    added(store, own())
    add_second_person(store, role)
    return open_again(store, SECOND)


def test_a_draft_is_offered_to_no_case_until_a_named_person_approves_it(tmp_path: Path) -> None:
    store = new_store(tmp_path)
    made = added(store, own(), '{"whole": 1}')
    (draft,) = store.read(own_profiles.read_own_profiles)
    assert (draft.status, draft.profile.status, draft.profile.approved_by) == (OwnStatus.DRAFT, "own", None)
    assert (draft.imported_by_name, draft.approved_by_name) == ("Karin Ek", "")
    assert store.read(own_profiles.read_approved_profiles) == ()
    store.apply(own_profiles.approve_own_profile, made)
    (offered,) = store.read(own_profiles.read_approved_profiles)
    assert (offered.approved_by, offered.approved_on) == ("Karin Ek", store.acting.today())
    (view,) = store.read(own_profiles.read_own_profiles)
    assert (view.status, view.approved_by_name, view.profile) == (OwnStatus.APPROVED, "Karin Ek", offered)
    assert store.read(own_profiles.read_own_bundle, made) == '{"whole": 1}'
    store.apply(own_profiles.retire_own_profile, made)
    assert store.read(own_profiles.read_approved_profiles) == ()
    store.close()


def test_the_same_version_never_stands_for_two_contents(tmp_path: Path) -> None:
    store = new_store(tmp_path)
    added(store, own())
    for bundle, code in (("{}", "own_profile_is_there"), ('{"x": 1}', "own_profile_version_taken")):
        with pytest.raises(UserError) as refused:
            added(store, own(), bundle)
        assert refused.value.code == code
    assert len(store.read(own_profiles.read_own_profiles)) == 1
    store.close()


@pytest.mark.parametrize("version", ["1.1.0", "1.0.9", "0.20.0"])
def test_the_id_of_a_shipped_profile_needs_a_higher_version(tmp_path: Path, version: str) -> None:
    store = new_store(tmp_path)
    with pytest.raises(UserError) as refused:
        added(store, own(version))
    assert refused.value.code == "own_profile_not_higher"
    added(store, own("1.10.0"))
    store.close()


def test_the_newest_approved_version_is_offered(tmp_path: Path) -> None:
    store = new_store(tmp_path)
    for version in ("1.9.0", "1.10.0", "1.11.0"):
        made = added(store, own(version))
        if version != "1.11.0":
            store.apply(own_profiles.approve_own_profile, made)
    assert [each.version for each in store.read(own_profiles.read_approved_profiles)] == ["1.10.0"]
    listed = [view.profile.version for view in store.read(own_profiles.read_own_profiles)]
    assert listed == ["1.11.0", "1.10.0", "1.9.0"]
    store.close()


@pytest.mark.parametrize("role", list(StaffRole))
def test_who_may_read_in_approve_and_take_out_of_use(tmp_path: Path, role: StaffRole) -> None:
    store = as_role(tmp_path, role)
    (draft,) = store.read(own_profiles.read_own_profiles)
    acts: tuple[tuple[bool, Callable[[], object]], ...] = (
        (role in IMPORTERS, lambda: added(store, own("3.0.0"))),
        (role in APPROVERS, lambda: store.apply(own_profiles.approve_own_profile, draft.id)),
        (role in APPROVERS, lambda: store.apply(own_profiles.retire_own_profile, draft.id)),
    )
    for may, act in acts:
        if may:
            act()
        else:
            with pytest.raises(UserError) as refused:
                act()
            assert refused.value.code == "not_allowed"
    store.close()


def test_what_is_decided_is_decided_once(tmp_path: Path) -> None:
    store = new_store(tmp_path)
    made = added(store, own())
    store.apply(own_profiles.approve_own_profile, made)
    with pytest.raises(UserError, match="inget utkast längre"):
        store.apply(own_profiles.approve_own_profile, made)
    store.apply(own_profiles.retire_own_profile, made)
    with pytest.raises(UserError, match="tagen ur bruk"):
        store.apply(own_profiles.retire_own_profile, made)
    store.close()
