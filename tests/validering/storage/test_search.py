"""The indexes of names and notes: found in any spelling, kept up by the database, no trace when erased."""

from __future__ import annotations

import random
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import Text, select
from sqlalchemy.orm import Session

from tests.assessing import made, open_assessed_case
from tests.opened import open_portfolio_case
from tests.stores import new_store, open_again
from validering import candidates, evidence, experience, marks
from validering.case_list import CaseFilter, read_case_page
from validering.note_search import page_of, search_notes
from validering.storage.search import NOTES, note_words, reindex_notes
from validering.storage.stores import Store
from validering.storage.tables import Base
from validering.storage.tables.summary import NotePlace
from validering.terms import ProtectionLevel


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    opened = new_store(tmp_path)
    yield opened
    opened.close()


def found(store: Store, query: str) -> list[str]:
    page = store.read(read_case_page, None, CaseFilter(query=query))
    return sorted(row.shown_name for row in page.rows)


@pytest.mark.parametrize(
    ("name", "queries"),
    [
        ("Åsa Öberg", ["oberg", "ÖBERG", "asa", "ber", "ob", "ås", "öberg åsa"]),
        ("Ahmad Haddad", ["hmad", "hadd", "ha ah"]),
        ("Jürgen Müller", ["muller", "jurgen", "üll"]),
        ("Al-Masri Rim", ["al masri", "al-masri", "masri", "al"]),
        ("Ayşe Yıldız", ["yildiz", "ayse", "ldi"]),
    ],
)
def test_a_name_is_found_by_any_part_in_any_spelling(store: Store, name: str, queries: list[str]) -> None:
    open_portfolio_case(store, name)
    open_portfolio_case(store, "Någon Annan")
    for query in queries:
        assert found(store, query) == [name], query
    assert found(store, "zzz") == []


@pytest.mark.parametrize(
    ("written", "query"),
    [("أحمد حدّاد", "احمد"), ("أحمد حدّاد", "حداد"), ("فاطمة", "فاطمه"), ("مصطفى", "صطفي"), ("علی", "علي")],
)
def test_a_name_in_its_own_script_is_found(store: Store, written: str, query: str) -> None:
    case_id = open_portfolio_case(store, "Rim Haddad")
    store.apply(candidates.change_candidate, case_id, name_in_own_script=written)
    assert found(store, query) == ["Rim Haddad"]


@given(queries=st.lists(st.text(max_size=12), max_size=40))
@settings(max_examples=2, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_whatever_is_typed_is_a_search(store: Store, queries: list[str]) -> None:
    for query in (*queries, '"', '" OR "', "NEAR(a b)", "a*", "-", "^a", "case_part:x", "\x00abc"):
        store.read(read_case_page, None, CaseFilter(query=query))
        store.read(search_notes, query)


def test_a_protected_person_is_never_found_by_name_or_by_a_note(store: Store) -> None:
    case_id = open_portfolio_case(store, "Amina Yusuf")
    store.apply(candidates.change_candidate, case_id, name_in_own_script="أمينة")
    store.apply(experience.add_experience, case_id, title_sv="Bagare i Uppsala")
    assert found(store, "amina") == ["Amina Yusuf"]
    assert len(store.read(search_notes, "uppsala")) == 1
    store.apply(candidates.change_protection, case_id, ProtectionLevel.SKYDDAD_FOLKBOKFORING)
    for query in ("amina", "yusuf", "yus", "am", "امين", "yu"):
        assert found(store, query) == []
    assert store.read(search_notes, "uppsala") == ()
    assert len(found(store, "2026-0001")) == 1


def test_notes_are_found_newest_first_with_case_place_and_words(store: Store) -> None:
    case = open_assessed_case(store)
    other = open_portfolio_case(store, "Bo Ek")
    case.mark(case.module("K1")[0], "independent", "Svetsade rör\nutan hjälp hela dagen")
    store.apply(experience.add_experience, other, title_sv="Svetsare", employer="Varvet")
    hits = store.read(search_notes, "SVETS")
    assert [(hit.case_no, hit.page, hit.snippet) for hit in hits] == [
        ("2026-0002-A", "mapping", "Svetsare"),
        ("2026-0001-A", "assessment", "Svetsade rör utan hjälp hela dagen"),
    ]
    assert [hit.case_no for hit in store.read(search_notes, "svets ror")] == ["2026-0001-A"]
    assert store.read(search_notes, "sv") == ()
    assert [hit.case_no for hit in store.read(search_notes, "svets", 1)] == ["2026-0002-A"]


def test_a_long_word_is_compared_to_its_end_and_pages_of_others_are_passed(store: Store) -> None:
    case = open_assessed_case(store)
    first = open_portfolio_case(store, "Bo Ek")
    store.apply(experience.add_experience, first, title_sv="Temperaturmätning i kylrum")
    for number in range(260):
        place = f"Temperamentsfull {number}"
        store.apply(experience.add_experience, case.case_id, title_sv=place)
    assert [hit.snippet for hit in store.read(search_notes, "temperaturm")] == ["Temperaturmätning i kylrum"]
    assert store.read(search_notes, "temperaturmätare") == ()
    assert [hit.snippet for hit in store.read(search_notes, "temper ky")] == ["Temperaturmätning i kylrum"]
    assert len(store.read(search_notes, "temper")) == 20


def test_a_note_that_is_changed_or_taken_away_is_found_as_it_is_now(store: Store) -> None:
    case = open_assessed_case(store)
    mark = case.mark(case.module("K1")[0], "independent", "Filéade lax")
    store.apply(marks.change_mark, mark, reason_text="Kokade soppa")
    assert store.read(search_notes, "lax") == ()
    assert len(store.read(search_notes, "soppa")) == 1
    piece = made(store.apply(evidence.add_note, case.case_id, text="Berättade om degen"))
    assert len(store.read(search_notes, "degen")) == 1
    store.apply(evidence.remove_evidence, piece, "Fel person")
    assert store.read(search_notes, "degen") == ()


def test_what_is_erased_leaves_no_trace_in_the_file(store: Store) -> None:
    case = open_assessed_case(store)
    criteria = [criterion.id for criterion in case.profile.demanded_criteria()]
    for place, criterion in enumerate(criteria):
        case.mark(criterion, "independent", f"Gemensamt ord, zebrafinken nummer {place}")
    mark = case.mark(criteria[3], "independent", "Gemensamt ord, kvastfeningen simmar")
    store.apply(candidates.change_candidate, case.case_id, family_names="Kwyjibonius")
    assert {b"kvastfeningen", b"kwyjib"} & set(_index_bytes(store, b"kvastfeningen", b"kwy"))
    store.apply(marks.change_mark, mark, reason_text="Annat")
    store.apply(candidates.change_candidate, case.case_id, family_names="Haddad")
    assert _index_bytes(store, b"kvastfeningen", b"vastfenin", b"kwy", b"jib", b"bonius") == []


def test_the_index_made_anew_finds_the_same_in_the_same_order(store: Store) -> None:
    case = open_assessed_case(store)
    for place, criterion in enumerate(case.profile.demanded_criteria()):
        case.mark(
            criterion.id, "independent", f"Syntes vid {random.Random(place).choice(('spisen', 'disken'))}"
        )
    store.apply(experience.add_experience, case.case_id, title_sv="Kock vid spisen")
    before = {query: store.read(search_notes, query) for query in ("spis", "disk", "syntes vid")}
    with store._session() as session:
        reindex_notes(session)
        session.commit()
    assert {query: store.read(search_notes, query) for query in before} == before
    again = open_again(store)
    assert {query: again.read(search_notes, query) for query in before} == before
    again.close()


def test_every_indexed_note_stands_in_a_row_and_leads_to_a_page(store: Store) -> None:
    for name, source in NOTES.items():
        columns = Base.metadata.tables[name].c
        assert {*source.columns, source.written or "id"} <= set(columns.keys()), name
        assert page_of(name)
    case = open_assessed_case(store)
    case.mark(case.module("K1")[0], "independent", "Syntes")
    places = store.look(lambda session: session.scalars(select(NotePlace.source)).all())
    assert set(places) <= set(NOTES)


NOT_SEARCHED = {
    # Other persons than the candidate, and what only one's own eyes should see.
    ("case_session", "private_note"),
    ("experience", "reference_name"),
    ("experience", "reference_contact"),
    ("informal_meeting", "contact_names"),
    ("informal_meeting", "door_opener"),
}


def test_what_is_for_ones_own_eyes_or_names_others_is_not_indexed() -> None:
    for name, column in NOT_SEARCHED:
        assert isinstance(Base.metadata.tables[name].c[column].type, Text)
        assert column not in NOTES[name].columns


def test_of_json_only_the_words_are_indexed() -> None:
    assert note_words('{"plats": "Köket", "mer": ["Ugn"]}', None, "Åt") == "koket ugn at"
    assert note_words("{inte json") == "{inte json"


def _index_bytes(store: Store, *words: bytes) -> list[bytes]:
    """The words that stand in clear in the pages of the indexes."""

    def read(session: Session) -> bytes:
        link = session.connection()
        whole = b""
        for name in ("case_part", "case_word", "note_index"):
            for part in ("data", "idx"):
                for row in link.exec_driver_sql(f"SELECT * FROM {name}_{part}"):
                    whole += b"".join(each for each in row if isinstance(each, bytes))
        return whole

    whole = store.look(read)
    return [word for word in words if word in whole]
