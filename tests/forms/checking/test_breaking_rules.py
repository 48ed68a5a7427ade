"""Each rule of the forms, broken in a real file, is found."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.forms.checking.breaking import change, new_faults

MODULE = "modules/kok/kok-k1.yaml"
SWEDISH = "modules/kok/kok-sv1.yaml"
PROFILE = "profiles/kok/rest-kock.yaml"
ORAL = "oral_tests/kok/rest-kock.yaml"
GLOSSARY = "glossaries/kok.yaml"
LESSONS = "lessons/kok.yaml"
SCALE = "scales/autonomy-4.yaml"

LONG = "Mäter " + "och mäter " * 10 + "temperaturen."


@pytest.mark.parametrize(
    ("file", "pattern", "instead", "code", "told"),
    [
        (MODULE, r"^    question: .*\n", "", "check_field_missing", "question"),
        (MODULE, r"^    critical: ", "    kritisk: ", "check_field_unknown", "critical"),
        (MODULE, r"^    kind: safety", "    kind: säkerhet", "check_value_wrong", "safety"),
        (PROFILE, r"coverage: 0.8", "coverage: 1.8", "check_value_wrong", "≤ 1.0"),
        (PROFILE, r"^status: .*", "status: approved", "check_value_wrong", "example"),
        (PROFILE, r"as_of: \S+?([},]|$)", r"as_of: juni\1", "check_value_wrong", "juni"),
        (LESSONS, r"kind: choice", "kind: line", "check_not_together", "choices"),
        (MODULE, r"^id: .*", "id: KOK-K99", "check_file_name", "kok-k99.yaml"),
        (PROFILE, r"^area: .*", "area: vard", "check_area_folder", "kok"),
        (GLOSSARY, r"^area: .*", "area: vard", "check_area_folder", "kok"),
        (MODULE, r"id: KOK-K1\.01", "id: KOK-K2.19", "check_id_outside", "KOK-K1."),
        (ORAL, r"id: REST-KOCK\.Q01", "id: REST-BITR.Q77", "check_id_outside", "REST-KOCK."),
        (GLOSSARY, r"id: kok\.(\w+)", r"id: vard.\1", "check_id_outside", "kok."),
        (MODULE, r"- id: KOK-K1\.02", "- id: KOK-K1.01", "check_id_twice", "KOK-K1.01"),
        (ORAL, r"id: REST-KOCK\.Q02", "id: REST-KOCK.Q01", "check_id_twice", "REST-KOCK.Q01"),
        (GLOSSARY, r"- id: kok\.skarbrada", "- id: kok.kniv", "check_id_twice", "kok.kniv"),
        (PROFILE, r"KOK-K2", "KOK-K1", "check_id_twice", "KOK-K1"),
        (PROFILE, r"KOK-K2", "KOK-K77", "check_module_unknown", "KOK-K77"),
        (PROFILE, r"^scale: .*", "scale: grades-5", "check_unknown", "autonomy-4"),
        (ORAL, r"module: KOK-K1", "module: VARD-V1", "check_unknown", "KOK-K1"),
        (ORAL, r"^profile: .*", "profile: REST-CHEF", "check_unknown", "REST-KOCK"),
        (SCALE, r"pass_level: .*", "pass_level: master", "check_unknown", "independent"),
        (LESSONS, r"words: \[kok\.\w+", "words: [kok.rymdraket", "check_word_unknown", "rymdraket"),
        (LESSONS, r"words: \[(kok\.\w+), kok\.\w+", r"words: [\1, \1", "check_id_twice", "kok."),
        (MODULE, r"criteria: \[KOK-K1\.01, ", "criteria: [KOK-K1.88, ", "check_unknown", "KOK-K1.01"),
        (MODULE, r"criteria: \[KOK-K1\.01, ", "criteria: [", "check_not_asked", "KOK-K1.01"),
        (
            MODULE,
            r"criteria: \[KOK-K1\.03\]",
            "criteria: [KOK-K1.03, KOK-K1.01]",
            "check_asked_twice",
            "KOK-K1.01",
        ),
        (PROFILE, r"af_ssyk_2012: .*", 'af_ssyk_2012: "51"', "check_code_shape", "5120"),
        (PROFILE, r"jobtech_id: .*", "jobtech_id: kock", "check_code_shape", "BStc"),
        (PROFILE, r"esco_uri: .*", "esco_uri: http://esco.eu/kock", "check_code_shape", "data.europa.eu"),
        (PROFILE, r"esco_match: .*", "esco_match: nearly", "check_code_shape", "exact"),
        (PROFILE, r"esco_version: .*", "esco_version: v1", "check_code_shape", "v1.2.1"),
        (PROFILE, r"  esco_version: .*\n", "", "check_esco_half", "esco_version"),
        (MODULE, r"min_evidence: 2", "min_evidence: 1", "check_min_evidence", "2"),
        (SWEDISH, r"methods: \[.*", "methods: [test]", "check_not_direct", "observation"),
        (
            MODULE,
            r"methods: \[observation",
            "methods: [observation, observation",
            "check_method_twice",
            "metod",
        ),
        (SWEDISH, r"    cefr: .*\n", "", "check_language_level", "cefr"),
        (SWEDISH, r"    sfi_course: .*\n", "", "check_language_level", "sfi_course"),
        (SWEDISH, r"swedish: essential", "swedish: some", "check_language_critical", "essential"),
        (MODULE, r"^(    swedish: none)", r"\1\n    cefr: A1", "check_level_elsewhere", "judged_by"),
        (PROFILE, r"^practical_days: .*", "practical_days: [9, 2]", "check_days", "9"),
        (LESSONS, r"course: D", "course: C", "check_courses", "A, B, C, D"),
        (LESSONS, r"words: \[kok\.\w+, ", "words: [", "check_count", "20"),
        (LESSONS, r"      - title: (.*\n(        .*\n)+)", "", "check_count", "3"),
        (LESSONS, r"(          - who: .*\n.*\n){3,}", r"\1\1", "check_count", "4–8"),
        (MODULE, r"^    text: .*", f"    text: {LONG}", "check_too_many_words", "20"),
        (MODULE, r"^    knowledge: .*", f"    knowledge: {LONG} {LONG}", "check_too_many_words", "30"),
        (MODULE, r"^    conditions: .*", f"    conditions: {LONG} {LONG}", "check_too_many_words", "25"),
        (GLOSSARY, r"    meaning: .*", f"    meaning: {LONG}", "check_too_many_words", "15"),
        (GLOSSARY, r"    example: .*", f"    example: {LONG}", "check_too_many_words", "12"),
        (MODULE, r"^learning_outcome: .*", f"learning_outcome: {LONG} {LONG}", "check_too_many_signs", "110"),
        (MODULE, r"^    knowledge: .*", "    knowledge: Ger betyg efter kurs.", "check_banned", "betyg"),
        (MODULE, r"^    text: .*", "    text: Visar ett yrkesbevis.", "check_banned", "yrkesbevis"),
        (MODULE, r"^    text: .*", "    text: Blir godkänd i hygien.", "check_banned", "godkänd"),
        (MODULE, r"^title: .*", "title: Undersköterska", "check_protected_title", "Undersköterska"),
        (MODULE, r"^    text: .*", "    text: Händerna tvättas.", "check_verb_first", "Händerna"),
        (MODULE, r"^    text: (.*)\.$", r"    text: \1", "check_sentence", "punkt"),
        (MODULE, r"^learning_outcome: (.*)$", r"learning_outcome: \1.", "check_no_stop", "punkt"),
        (
            MODULE,
            r"^    question: .*",
            "    question: När tvättas händerna",
            "check_question_end",
            "frågetecken",
        ),
        (MODULE, r"^    text: Byter", "    text: Вyter", "check_letter", "U+0412"),
        (MODULE, r"^    text: ", "    text: Byter 🚀 ", "check_no_glyph", "🚀"),
        (MODULE, r"^title: .*", "title: Hygien  i kök", "check_spaces", "mellanslag"),
        (MODULE, r"^title: .*", "title: Mat i ko\u0308k", "check_not_composed", "kök"),
    ],
)
def test_a_broken_rule_is_told_with_its_place(
    whole_kitchen: Path, kitchen: Path, file: str, pattern: str, instead: str, code: str, told: str
) -> None:
    change(kitchen / file, pattern, instead)
    found = [fault for fault in new_faults(whole_kitchen, kitchen) if fault.code == code]
    assert found
    assert {fault.place.file for fault in found} == {f"forms/{file}"}
    assert any(told in fault.told("sv") for fault in found)
    assert not any(fault.is_warning for fault in found)
