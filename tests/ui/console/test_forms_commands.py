"""The check of the forms and the report of their translations, as a person at a console meets them."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.forms.checking.breaking import change, copy_kitchen
from tests.forms.reviewed import review_all
from tests.ui.test_command_line import said


@pytest.fixture(autouse=True)
def swedish(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("LC_ALL", "LC_MESSAGES"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("LANG", "sv_SE.UTF-8")


@pytest.fixture
def kitchen(tmp_path: Path) -> Path:
    return copy_kitchen(tmp_path / "forms")


def test_forms_without_faults_end_well(kitchen: Path) -> None:
    checked = said("forms", "check", kitchen)
    assert (checked.code, checked.err) == (0, "")
    assert checked.out.splitlines()[-1].startswith("Inga fel.")


def test_every_fault_is_told_at_once_in_swedish_and_in_english(
    kitchen: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    line = change(kitchen / "modules/kok/kok-k1.yaml", r"^title: .*", "title: 2025.10")
    change(kitchen / "profiles/kok/rest-kock.yaml", r"jobtech_id: .*", "jobtech_id: kock")
    change(kitchen / "modules/kok/kok-k2.yaml", r"^    knowledge: .*\n", "")
    swedish = said("forms", "check", kitchen)
    assert swedish.code == 1
    assert f"FEL forms/modules/kok/kok-k1.yaml:{line}: title: 2025.10 läses av YAML" in swedish.out
    assert "codes jobtech_id: Koden ”kock”" in swedish.out
    assert "ANMÄRKNING forms/modules/kok/kok-k2.yaml" in swedish.out
    monkeypatch.setenv("LANG", "en_GB.UTF-8")
    english = said("forms", "check", kitchen, "--no-warnings")
    assert english.code == 1
    assert f"FAULT forms/modules/kok/kok-k1.yaml:{line}: title: 2025.10 is read by YAML" in english.out
    assert "REMARK" not in english.out


def test_a_folder_without_forms_is_a_wrong_call(tmp_path: Path) -> None:
    for act in ("check", "report"):
        checked = said("forms", act, tmp_path)
        assert checked.code == 2
        assert "languages.yaml" in checked.err
        assert checked.out == ""


def test_the_report_says_how_far_each_language_has_come(kitchen: Path) -> None:
    told = said("forms", "report", kitchen)
    assert told.code == 0
    head, *rows = told.out.splitlines()
    assert head.split() == ["Språk", "Profil", "Texter", "Saknas", "Gamla", "Utkast", "Granskade"]
    assert any(row.startswith("en") and "REST-KOCK" in row for row in rows)
    (not_begun,) = [row for row in rows if row.startswith("Inte påbörjade:")]
    assert "so" in not_begun and "en" not in not_begun.split()


def test_the_report_for_a_program_counts_every_text_once(kitchen: Path) -> None:
    change(kitchen / "modules/kok/kok-k1.yaml", r"^title: .*", "title: Renlighet")
    review_all(kitchen / "translations/ar/kok.po")
    told = json.loads(said("forms", "report", kitchen, "--json").out)
    by = {(each["language"], each["profile"]): each for each in told["profiles"]}
    for each in by.values():
        assert each["texts"] == sum(each[state] for state in ("missing", "fuzzy", "draft", "reviewed"))
    assert by["en", "REST-KOCK"]["fuzzy"] == 1
    assert by["ar", "REST-KOCK"]["reviewed"] > by["ar", "REST-KOCK"]["draft"] > 0
    assert by["so", "REST-KOCK"]["texts"] == by["en", "REST-KOCK"]["texts"] > by["en", "REST-BITR"]["texts"]
    words = {each["language"]: each for each in told["printed_words"]}
    assert words["en"]["missing"] == 0 and words["en"]["has_receipt"] and words["en"]["is_offered"]
