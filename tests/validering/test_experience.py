"""Experience: every kind of work, partial dates, own words beside Swedish, and who may write it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.assessing import made
from tests.opened import open_portfolio_case, sign_in_as
from tests.stores import new_store, open_again
from validering import experience
from validering.acting import StaffRole
from validering.errors import UserError
from validering.experience import ExperienceEntry
from validering.partial_dates import EARLIEST_YEAR, PartialDate, is_surely_before
from validering.storage.stores import Store
from validering.terms import DatePrecision, ExperienceKind, PaperStatus, TranslationKind

years = st.integers(EARLIEST_YEAR, 2026)
dates = st.builds(
    lambda year, month, about: PartialDate.of(year, month, about=about),
    years,
    st.none() | st.integers(1, 12),
    st.booleans(),
)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    opened = new_store(tmp_path)
    yield opened
    opened.close()


@pytest.fixture
def case_id(store: Store) -> UUID:
    return open_portfolio_case(store, "Samira Haddad")


def only(store: Store, case_id: UUID) -> ExperienceEntry:
    (entry,) = store.read(experience.read_experiences, case_id)
    return entry


def refused(store: Store, *args: object, **kwargs: object) -> str:
    with pytest.raises(UserError) as caught:
        store.apply(*args, **kwargs)  # type: ignore[arg-type]
    assert str(caught.value) != caught.value.code, "the message is written"
    return caught.value.code


def test_everything_said_is_there_after_opening_the_store_again(store: Store, case_id: UUID) -> None:
    store.apply(
        experience.add_experience,
        case_id,
        kind=ExperienceKind.FAMILY,
        title_own="طباخة",
        title_sv="Kock",
        employer="Familjens krog",
        began=PartialDate.of(2012, about=True),
        ended=PartialDate.of(2019, 5),
        translation_kind=TranslationKind.INTERPRETER,
        done_own="أطبخ لمئة شخص",
        done_sv="Lagar mat till hundra personer",
        people_led=3,
        paper_status=PaperStatus.LOST,
    )
    again = open_again(store)
    entry = only(again, case_id)
    again.close()
    assert (entry.kind, entry.title, entry.title_own) == (ExperienceKind.FAMILY, "Kock", "طباخة")
    assert entry.began == PartialDate(2012, None, DatePrecision.ABOUT)
    assert entry.ended == PartialDate(2019, 5, DatePrecision.MONTH)
    assert (entry.done_own, entry.done_sv) == ("أطبخ لمئة شخص", "Lagar mat till hundra personer")
    assert (entry.people_led, entry.paper_status) == (3, PaperStatus.LOST)


def test_an_empty_one_has_no_papers_as_a_normal_state_and_the_own_language(
    store: Store, case_id: UUID
) -> None:
    store.apply(experience.add_experience, case_id)
    entry = only(store, case_id)
    assert entry.paper_status is PaperStatus.NEVER_EXISTED
    assert entry.language == "ar"
    assert not entry.is_carried_over


def test_one_field_is_changed_and_the_others_stay(store: Store, case_id: UUID) -> None:
    row = made(store.apply(experience.add_experience, case_id, title_sv="Kock", tools="Kniv"))
    change = store.apply(experience.change_experience, case_id, row, title_sv="  ")
    assert only(store, case_id).title_sv is None
    assert only(store, case_id).tools == "Kniv"
    assert change.case_id == case_id
    assert change.parts == {"experience"}


@pytest.mark.parametrize(
    ("code", "changes"),
    [
        ("year_impossible", {"began": PartialDate(2999)}),
        ("month_impossible", {"began": PartialDate(2012, 13)}),
        ("ends_before_it_begins", {"began": PartialDate.of(2015), "ended": PartialDate.of(2012)}),
        ("last_done_before_it_began", {"began": PartialDate.of(2015), "last_done_year": 2012}),
        ("number_impossible", {"people_led": -1}),
        ("text_too_long", {"done_own": "a" * 9000}),
    ],
)
def test_what_cannot_be_is_refused_and_nothing_is_half_written(
    store: Store, case_id: UUID, code: str, changes: dict[str, object]
) -> None:
    row = made(store.apply(experience.add_experience, case_id, title_sv="Kock"))
    before = only(store, case_id)
    given = {"title_sv": "Annat", **changes}
    assert refused(store, experience.change_experience, case_id, row, **given) == code
    assert only(store, case_id) == before


def test_about_is_never_sure_enough_to_refuse(store: Store, case_id: UUID) -> None:
    store.apply(
        experience.add_experience, case_id, began=PartialDate.of(2015, about=True), ended=PartialDate.of(2014)
    )
    assert only(store, case_id).ended.year == 2014


def test_long_ago_warns_and_never_blocks(store: Store, case_id: UUID) -> None:
    store.apply(experience.add_experience, case_id, title_sv="Svetsare", ended=PartialDate.of(2005))
    entry = only(store, case_id)
    assert entry.is_long_ago(2026)
    assert entry.years_ago(2026) == 21
    store.apply(experience.change_experience, case_id, entry.id, is_ongoing=True)
    assert not only(store, case_id).is_long_ago(2026)
    store.apply(experience.change_experience, case_id, entry.id, last_done_year=2015)
    assert only(store, case_id).is_long_ago(2026)


def test_a_reference_is_printable_only_with_a_yes(store: Store, case_id: UUID) -> None:
    row = made(
        store.apply(
            experience.add_experience, case_id, reference_name="Bo Lind", reference_contact="070-000 00 00"
        )
    )
    assert only(store, case_id).printable_reference is None
    store.apply(experience.change_experience, case_id, row, reference_consent=True)
    assert only(store, case_id).printable_reference == "Bo Lind, 070-000 00 00"


def test_order_is_chosen_and_a_removed_one_is_gone(store: Store, case_id: UUID) -> None:
    rows = [made(store.apply(experience.add_experience, case_id, title_sv=title)) for title in "ABC"]
    store.apply(experience.move_experience, case_id, rows[2], up=True)
    store.apply(experience.move_experience, case_id, rows[0], up=True)
    assert [entry.title for entry in store.read(experience.read_experiences, case_id)] == ["A", "C", "B"]
    store.apply(experience.remove_experience, case_id, rows[2])
    assert [entry.title for entry in store.read(experience.read_experiences, case_id)] == ["A", "B"]
    assert refused(store, experience.remove_experience, case_id, rows[2]) == "row_gone"


def test_another_candidates_row_cannot_be_reached(store: Store, case_id: UUID) -> None:
    row = made(store.apply(experience.add_experience, case_id, title_sv="Kock"))
    other = open_portfolio_case(store, "Olena Koval")
    assert refused(store, experience.change_experience, other, row, title_sv="Annat") == "row_gone"
    assert only(store, case_id).title == "Kock"


def test_an_sfi_teacher_may_write_and_a_quality_assurer_may_not(store: Store, case_id: UUID) -> None:
    teacher = sign_in_as(store, StaffRole.SFI_TEACHER)
    teacher.apply(experience.add_experience, case_id, title_sv="Kock")
    assurer = sign_in_as(open_again(teacher), StaffRole.QUALITY_ASSURER)
    assert refused(assurer, experience.add_experience, case_id) == "not_allowed"
    (written,) = assurer.look(experience.read_experiences, case_id)
    assert written.title == "Kock"
    assurer.close()


@given(dates)
def test_a_checked_date_checks_to_itself(date: PartialDate) -> None:
    assert date.checked(2026) == date
    assert date.checked(2026).checked(2026) == date


@given(dates, dates)
def test_only_one_of_two_dates_is_surely_before_the_other(one: PartialDate, other: PartialDate) -> None:
    assert not (is_surely_before(one, other) and is_surely_before(other, one))
    assert not is_surely_before(one, one)
