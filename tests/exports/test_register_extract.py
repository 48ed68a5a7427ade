"""The extract has everything that is held, in words of each language; a protected person's leads nowhere."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from uuid import UUID

import pypdfium2
import pytest

from exports.paper import Paper
from exports.print_words import FOLDER, read_words
from exports.register_extract import extract_as_json, write_extract
from tests import portfolios
from tests.exports.printed import LANGUAGES
from tests.stores import START, new_store
from validering import terms
from validering.evidence_access import EvidenceKindId
from validering.extract import Extract, note_extract, read_extract
from validering.extract_fields import LEFT_OUT, is_code, is_left_out
from validering.handing_over import HandOverWay
from validering.paper_traces import TraceWay, read_traces
from validering.storage.case_scope import scoped_tables
from validering.storage.stores import Store

TODAY = date(2026, 9, 1)
SWEDISH = next(each for each in LANGUAGES if each.tag == "sv")


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return new_store(tmp_path)


@pytest.fixture
def case_id(store: Store) -> UUID:
    return portfolios.described_case(store)


def words(tag: str) -> dict[str, str]:
    language = next(each for each in LANGUAGES if each.tag == tag)
    return read_words(language, FOLDER / "extract").texts


def text_of(extract: Extract, language: str) -> str:
    pdf = write_extract(extract, Paper(START, number=extract.number), LANGUAGES, language)
    document = pypdfium2.PdfDocument(pdf)
    try:
        return "\n".join(page.get_textpage().get_text_bounded() for page in document)
    finally:
        document.close()


def test_everything_told_is_in_it_in_swedish_words(store: Store, case_id: UUID) -> None:
    text = text_of(store.read(read_extract, case_id, TODAY), "sv")
    for said in ("Registerutdrag", "2026-0001-A-U01", "Amina", "Restaurang Jasmin", "anställning"):
        assert said in text
    for said in ("Intyg: finns inte kvar", "Svarat på", "Sparas", "artikel 15", "Från dig."):
        assert (said in text) == (said not in ("Svarat på", "Sparas"))
    assert "None" not in text and "employed" not in text


def test_it_stands_beside_the_persons_own_language(store: Store, case_id: UUID) -> None:
    extract = store.read(read_extract, case_id, TODAY)
    assert text_of(extract, "ar") != text_of(extract, "sv")
    assert "Register extract" in text_of(extract, "en")
    again = [write_extract(extract, Paper(START), LANGUAGES, "ar") for _ in range(2)]
    assert again[0] == again[1]


def test_as_data_it_has_swedish_names(store: Store, case_id: UUID) -> None:
    found = json.loads(extract_as_json(store.read(read_extract, case_id, TODAY), SWEDISH))
    assert found["Person"][0]["Förnamn"] == "Amina"
    assert found["Erfarenhet"][0]["Arbetsgivare"] == "Restaurang Jasmin"
    assert found["Registerutdrag"] == "2026-0001-A-U01"


def test_each_has_a_number_of_its_own_and_is_an_entry(store: Store, case_id: UUID) -> None:
    number = store.read(read_extract, case_id, TODAY).number
    store.apply(note_extract, case_id, number=number, language="sv", way=TraceWay.PRINTED, sha256="0" * 64)
    assert store.read(read_extract, case_id, TODAY).number == "2026-0001-A-U02"
    assert [(each.kind, each.number) for each in store.look(read_traces, case_id)] == [
        ("register-extract", "2026-0001-A-U01")
    ]


def test_a_protected_persons_extract_does_not_lead_to_them(store: Store, case_id: UUID) -> None:
    portfolios.protect(store, case_id)
    extract = store.read(read_extract, case_id, TODAY)
    text = text_of(extract, "sv") + extract_as_json(extract, SWEDISH).decode("utf-8")
    for hidden in ("Amina", "Farah", "Restaurang Jasmin", "Aleppo", "Skolan vid floden"):
        assert hidden not in text
    assert "Uppgifterna är skyddade" in text


def test_every_column_has_a_label_or_says_nothing_of_the_person() -> None:
    known = words("sv")
    columns = [
        (table.name, column.name)
        for table, _ in scoped_tables()
        if table.name not in LEFT_OUT
        for column in table.columns
        if not is_left_out(table.name, column.name)
    ]
    assert [f"{table}.{column}" for table, column in columns if f"label.{column}" not in known] == []
    assert {table for table, _ in columns if f"table.{table}" not in known} == set()
    assert [at for at in columns if is_code(*at)]


def test_every_word_of_the_domain_is_said_in_swedish() -> None:
    known = words("sv")
    kinds = (
        terms.Product, terms.Purpose, terms.CaseHalt, terms.HaltReason, terms.IdNumberType, terms.Gender,
        terms.ProtectionLevel, terms.InterpreterMode, terms.LanguageSkill, terms.ExperienceKind,
        terms.TranslationKind, terms.PaperStatus, terms.ValidInSweden, terms.ParticipantRole,
        terms.SessionKind, terms.Frequency, terms.OwnAutonomy, terms.Absence, terms.AbsenceReason,
        terms.LanguageMode, terms.HelpGiven, terms.ModuleOutcome, terms.ProfileOutcome, terms.EntryLevel,
        terms.SupplementKind, terms.CopyFor, terms.DocumentStatus, terms.ConsentPurpose, terms.HowRead,
        EvidenceKindId, HandOverWay, TraceWay,
    )  # fmt: skip
    values = {str(value) for kind in kinds for value in kind}
    assert sorted(value for value in values if f"value.{value}" not in known) == []


@pytest.mark.parametrize("tag", ["en", "ar"])
def test_every_language_has_the_keys_of_swedish(tag: str) -> None:
    assert set(words(tag)) == set(words("sv"))
