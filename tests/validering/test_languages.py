"""Languages: Swedish by CEFR and in words with who judged it when, others by four words."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from uuid import UUID

import pytest

from tests.assessing import made
from tests.opened import add_person, open_portfolio_case
from tests.stores import NAME, new_store
from validering import candidates, languages
from validering.acting import StaffRole
from validering.errors import UserError
from validering.language_names import language_choices, language_name
from validering.storage.stores import Store
from validering.terms import Cefr, LanguageSkill, SfiCourse, SfiPath

TODAY = date(2026, 9, 1)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    opened = new_store(tmp_path)
    yield opened
    opened.close()


@pytest.fixture
def case_id(store: Store) -> UUID:
    return open_portfolio_case(store, "Samira Haddad")


def by_tag(store: Store, case_id: UUID) -> dict[str, languages.LanguageEntry]:
    return {entry.bcp47: entry for entry in store.read(languages.read_languages, case_id)}


def test_whoever_says_the_level_of_swedish_has_judged_it_today(store: Store, case_id: UUID) -> None:
    row = made(store.apply(languages.add_language, case_id, "sv"))
    assert by_tag(store, case_id)["sv"].judged_by is None
    store.apply(languages.change_language, case_id, row, speaks=Cefr.A2, reads=Cefr.PRE_A1)
    swedish = by_tag(store, case_id)["sv"]
    assert (swedish.speaks, swedish.judged_by_name, swedish.judged_on) == (Cefr.A2, NAME, TODAY)
    assert not swedish.can_read


def test_another_judge_and_day_can_be_named_but_not_a_day_to_come(store: Store, case_id: UUID) -> None:
    teacher = add_person(store, "Eva Strand", StaffRole.SFI_TEACHER)
    row = made(store.apply(languages.add_language, case_id, "sv", speaks=Cefr.B1))
    store.apply(languages.change_language, case_id, row, judged_by=teacher, judged_on=date(2026, 6, 3))
    swedish = by_tag(store, case_id)["sv"]
    assert (swedish.judged_by_name, swedish.judged_on) == ("Eva Strand", date(2026, 6, 3))
    with pytest.raises(UserError) as caught:
        store.apply(languages.change_language, case_id, row, judged_on=date(2026, 12, 24))
    assert caught.value.code == "judged_in_the_future"


def test_other_languages_have_four_words_and_no_judge(store: Store, case_id: UUID) -> None:
    row = by_tag(store, case_id)["ar"].id
    store.apply(languages.change_language, case_id, row, reads=LanguageSkill.GOOD, in_words="Levantinsk")
    arabic = by_tag(store, case_id)["ar"]
    assert (arabic.reads, arabic.in_words, arabic.judged_by) == (LanguageSkill.GOOD, "Levantinsk", None)
    with pytest.raises(ValueError, match="A2"):
        store.apply(languages.change_language, case_id, row, reads=Cefr.A2)


def test_only_one_language_is_the_first(store: Store, case_id: UUID) -> None:
    store.apply(languages.add_language, case_id, "ckb", is_first=True)
    assert [entry.bcp47 for entry in by_tag(store, case_id).values() if entry.is_first] == ["ckb"]


@pytest.mark.parametrize(("tag", "code"), [("ar", "language_listed"), ("Svenska!", "language_unknown")])
def test_a_language_is_listed_once_and_by_its_tag(store: Store, case_id: UUID, tag: str, code: str) -> None:
    with pytest.raises(UserError) as caught:
        store.apply(languages.add_language, case_id, tag)
    assert caught.value.code == code
    assert list(by_tag(store, case_id)) == ["ar"]


def test_the_own_language_is_the_printed_one_else_the_first(store: Store, case_id: UUID) -> None:
    store.apply(languages.add_language, case_id, "sv")
    store.apply(languages.add_language, case_id, "ckb")
    assert store.read(languages.read_own_language, case_id) == "ar"
    store.apply(candidates.change_candidate, case_id, print_language="en")
    assert store.read(languages.read_own_language, case_id) == "en"
    assert [*by_tag(store, case_id)] == ["ar", "ckb", "sv"]


def test_path_and_course_in_sfi_are_kept_and_can_be_taken_back(store: Store, case_id: UUID) -> None:
    store.apply(languages.change_sfi, case_id, path=SfiPath.PATH_2, course=SfiCourse.C)
    studies = store.read(languages.read_sfi, case_id)
    assert (studies.path, studies.course) == (SfiPath.PATH_2, SfiCourse.C)
    store.apply(languages.change_sfi, case_id, path=None, course=None)
    assert store.read(languages.read_sfi, case_id) == languages.SfiStudies(None, None)


def test_names_of_languages_are_in_the_readers_language_and_order() -> None:
    assert language_name("prs", "sv") == "dari"
    assert language_name("ckb", "ar") == "السورانية الكردية"
    assert language_name("so", "ar") != "so"
    assert language_name("ar", "sr") == "arapski" and language_name("ar", "bs") == "arapski"
    assert language_name("kmr", "uk") == "курманджі (північнокурдська)"
    names = [name for _, name in language_choices("sv")]
    assert len(set(names)) == len(names)
    assert names.index("ukrainska") < names.index("zulu")
