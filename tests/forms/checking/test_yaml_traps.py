"""What YAML makes of a text without quotation marks is told before it does harm."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.forms.checking.breaking import change, new_faults

MODULE = "modules/kok/kok-k1.yaml"
PROFILE = "profiles/kok/rest-kock.yaml"
LESSONS = "lessons/kok.yaml"


@pytest.mark.parametrize(
    ("file", "pattern", "instead", "code", "told"),
    [
        (MODULE, r"^title: .*", 'title: "Hygien" i kök', "check_not_yaml", "citattecken"),
        (MODULE, r"^    kind: safety", "\tkind: safety", "check_tab", "mellanslag"),
        (MODULE, r"^    text: .*", "    text: Vanligt fel: glömmer", "check_colon", '"Vanligt fel: glömmer"'),
        (MODULE, r"^      - .*", "      - Obs: mäter kärnan: nu", "check_colon", '"Obs: mäter kärnan: nu"'),
        (MODULE, r"^      - .*", "      - Obs: mäter kärnan", "check_colon", '"Obs: mäter kärnan"'),
        (MODULE, r"^title: .*", "title: *Hygien", "check_sign", '"*Hygien"'),
        (MODULE, r"^title: .*", "title: %Hygien", "check_sign", '"%Hygien"'),
        (MODULE, r"^title: .*", "title: @Hygien", "check_sign", '"@Hygien"'),
        (MODULE, r"^title: .*", "title: [Hygien", "check_sign", '"[Hygien"'),
        (MODULE, r"^(weight: 1)", r"\1\nweight: 2", "check_key_twice", "weight"),
        (MODULE, r"^(weight: 1)", r"\1\nno: 2", "check_key_not_text", '"no"'),
        (PROFILE, r"af_ssyk_2012: .*", "af_ssyk_2012: 0110", "check_octal", '"0110"'),
        (MODULE, r"^weight: 1", "weight: 010", "check_octal", '"010"'),
        (PROFILE, r"^version: .*", "version: 1.0", "check_number", '"1.0"'),
        (MODULE, r"^title: .*", "title: 2025.10", "check_number", '"2025.10"'),
        (MODULE, r"^    question: .*", "    question: 7:30", "check_clock", '"7:30"'),
        (LESSONS, r"title: .*", "title: no", "check_yes_no", '"no"'),
        (MODULE, r"methods: \[observation", "methods: [no", "check_yes_no", '"no"'),
        (MODULE, r"^title: .*", "title: 2025-06-30", "check_date", '"2025-06-30"'),
        (MODULE, r"^title: .*", "title:", "check_empty", "hela raden"),
    ],
)
def test_a_trap_is_told_with_its_line_and_with_what_to_write(
    whole_kitchen: Path, kitchen: Path, file: str, pattern: str, instead: str, code: str, told: str
) -> None:
    line = change(kitchen / file, pattern, instead)
    found = [fault for fault in new_faults(whole_kitchen, kitchen) if fault.code == code]
    assert [fault.place.file for fault in found] == [f"forms/{file}"]
    assert found[0].place.line in (line, line + 1)
    assert told in found[0].told("sv")
    assert found[0].told("en") != found[0].told("sv")
    assert not found[0].is_warning


def test_a_file_in_another_encoding_is_told(whole_kitchen: Path, kitchen: Path) -> None:
    path = kitchen / MODULE
    path.write_bytes(path.read_text("utf-8").encode("latin-1", "replace"))
    assert "check_not_utf8" in {fault.code for fault in new_faults(whole_kitchen, kitchen)}


def test_a_list_in_brackets_and_a_quoted_text_are_no_traps(whole_kitchen: Path, kitchen: Path) -> None:
    change(kitchen / PROFILE, r"^version: .*", 'version: "1.9.0"')
    change(kitchen / PROFILE, r"^practical_days: .*", "practical_days: [5, 10]")
    change(kitchen / MODULE, r"^title: .*", 'title: "2025.10"')
    assert not {fault.code for fault in new_faults(whole_kitchen, kitchen)} - {"check_translation_left"}


def test_faults_of_several_files_and_several_places_are_told_at_once(
    whole_kitchen: Path, kitchen: Path
) -> None:
    change(kitchen / MODULE, r"^title: .*", "title: 2025.10")
    change(kitchen / MODULE, r"^    kind: safety", "    kind: säkerhet")
    change(kitchen / PROFILE, r"^version: .*", "version: 1.0")
    change(kitchen / LESSONS, r"title: .*", "title: no")
    codes = [fault.code for fault in new_faults(whole_kitchen, kitchen) if not fault.is_warning]
    assert {"check_number", "check_value_wrong", "check_yes_no"} <= set(codes)
    assert codes.count("check_number") == 2
