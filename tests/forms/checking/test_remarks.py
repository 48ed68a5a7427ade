"""What someone should look at is told, but is no fault; and a text said twice is one wherever it stands."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.forms.checking.breaking import change, new_faults

MODULE = "modules/kok/kok-k1.yaml"
PROFILE = "profiles/kok/rest-kock.yaml"


@pytest.mark.parametrize(
    ("file", "pattern", "instead", "code"),
    [
        (MODULE, r"^    knowledge: .*\n", "", "check_field_wanted"),
        (MODULE, r"^    question: .*", "    question: Ett? Två? Tre?", "check_too_many_sentences"),
        (MODULE, r"^    look_for:\n      - .*", "    look_for:\n      - Gör ett bra jobb.", "check_vague"),
        (
            MODULE,
            r"^    look_for:\n(      - .*\n){2}(?:      - .*\n)+",
            r"    look_for:\n\1\1",
            "check_count",
        ),
        (PROFILE, r"^equipment:\n(  - .*\n)+", "", "check_count"),
        (
            PROFILE,
            r"^(  - module: KOK-K2\n.*\n)(  - module: KOK-.*\n.*\n)+",
            r"\1",
            "check_criteria_of_profile",
        ),
        (PROFILE, r"^(  - module: KOK-K2\n.*\n)(  - module: KOK-.*\n.*\n)+", r"\1", "check_module_unused"),
    ],
)
def test_a_remark_does_not_make_the_forms_wrong(
    whole_kitchen: Path, kitchen: Path, file: str, pattern: str, instead: str, code: str
) -> None:
    change(kitchen / file, pattern, instead)
    found = [fault for fault in new_faults(whole_kitchen, kitchen) if fault.code == code]
    assert found
    assert all(fault.is_warning for fault in found)


@pytest.mark.parametrize(
    ("file", "pattern", "instead"),
    [
        ("modules/kok/kok-k2.yaml", r"^    question: .*", "    question: {text}"),
        ("modules/gemensam/gem-a1.yaml", r"^    knowledge: .*", "    knowledge: {text}"),
        ("modules/kok/kok-sv1.yaml", r"^    conditions: .*", "    conditions: {text}"),
        ("modules/kok/kok-k3.yaml", r"^    look_for:\n      - .*", "    look_for:\n      - {text}"),
        ("oral_tests/kok/rest-bitr.yaml", r"question: .*", "question: {text}"),
    ],
)
def test_no_text_is_said_twice_over_all_files(
    whole_kitchen: Path, kitchen: Path, file: str, pattern: str, instead: str
) -> None:
    text = "Hur vet du att en pump är torr?"
    change(kitchen / MODULE, r"^    question: .*", f"    question: {text}")
    change(kitchen / file, pattern, instead.format(text=text.upper()))
    (fault,) = [each for each in new_faults(whole_kitchen, kitchen) if each.code == "check_said_twice"]
    assert {fault.place.file, fault.facts["other"].file} == {f"forms/{MODULE}", f"forms/{file}"}  # type: ignore[attr-defined]
