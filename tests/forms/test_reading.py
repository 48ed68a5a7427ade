"""What an assessor gets when choosing an occupation."""

from __future__ import annotations

import json
import shutil
from datetime import date
from pathlib import Path

import polib
import pytest

from forms import reading
from forms.reading import ModuleRef
from forms.receipt import receipt_languages
from forms.self_rating_wording import self_rating_languages
from tests.forms.reviewed import review_all
from validering.errors import UserError
from validering.profile import JudgedBy, Profile, Translated

PROFILES = ["REST-BITR", "REST-KOCK", "VARD-USK", "VARD-VBT"]
WORDING = reading.FOLDER.parent / "exports" / "wording"


@pytest.fixture
def forms_copy(tmp_path: Path) -> Path:
    """The shipped forms, to change."""
    folder = tmp_path / "forms"
    shutil.copytree(reading.FOLDER, folder, ignore=shutil.ignore_patterns("*.py", "__pycache__"))
    return folder


def every_text(profile: Profile) -> list[Translated]:
    texts = [
        profile.title,
        profile.area_title,
        *profile.legal_notes,
        *profile.trade_notes,
        *profile.equipment,
    ]
    for pair in profile.oral_test.questions if profile.oral_test else ():
        texts += [text for asked in (pair.a, pair.b) for text in (asked.question, *asked.right)]
    texts += [text for level in profile.scale.levels for text in (level.title, level.meaning)]
    texts += [kind.title for kind in profile.evidence_kinds]
    for module in profile.modules:
        texts += [module.title, module.learning_outcome, *(task.question for task in module.tasks)]
        for criterion in module.criteria:
            texts += [criterion.text, criterion.question, *criterion.look_for]
            texts += [text for text in (criterion.knowledge, criterion.conditions) if text]
    return texts


def test_the_four_profiles_are_there() -> None:
    assert set(PROFILES) <= set(reading.profile_ids())


@pytest.mark.parametrize("profile_id", reading.profile_ids())
def test_a_profile_is_whole_in_every_language_that_promises_its_areas(profile_id: str) -> None:
    profile = reading.read_profile(profile_id)
    areas = reading.areas_of([ModuleRef(module=module.id) for module in profile.modules])
    areas |= {reading.COMMON_AREA, profile.area}
    tags = {language.tag for language in reading.languages() if areas <= set(language.whole)}
    assert "sv" in tags
    assert [text.sv for text in every_text(profile) if not tags <= set(text.texts)] == []
    assert set(profile.translation_status.values()) <= {"draft", "reviewed"}
    assert tags - {"sv"} <= set(profile.translation_status)


@pytest.mark.parametrize("profile_id", reading.profile_ids())
def test_a_frozen_profile_comes_back_the_same(profile_id: str) -> None:
    profile = reading.read_profile(profile_id)
    again = Profile.from_json(profile.canonical_json())
    assert again == profile
    assert again.sha256() == profile.sha256()
    assert again.sha256() == reading.read_profile(profile_id).sha256()


@pytest.mark.parametrize("profile_id", reading.profile_ids())
def test_what_is_critical_needs_two_pieces_and_all_criteria_are_rated_through_a_task(profile_id: str) -> None:
    profile = reading.read_profile(profile_id)
    for module in profile.modules:
        asked = {criterion_id for task in module.tasks for criterion_id in task.criteria}
        assert asked == {criterion.id for criterion in module.criteria}
        for criterion in module.criteria:
            assert criterion.min_evidence == (2 if criterion.is_critical else 1), criterion.id
            assert len(set(criterion.allowed_methods)) == len(criterion.allowed_methods)


@pytest.mark.parametrize(("profile_id", "criteria"), [("REST-KOCK", 33), ("VARD-USK", 35)])
def test_a_full_profile_has_all_its_criteria(profile_id: str, criteria: int) -> None:
    profile = reading.read_profile(profile_id)
    mandatory = [module for module in profile.modules if module.mandatory]
    assert len(mandatory) == 8
    assert sum(len(module.criteria) for module in mandatory) == criteria


def test_swedish_for_the_work_is_optional_last_and_for_the_teacher_to_judge() -> None:
    for profile_id in PROFILES:
        *others, last = reading.read_profile(profile_id).modules
        assert (last.judged_by, last.mandatory) == (JudgedBy.SFI_TEACHER, False)
        assert all(criterion.cefr and criterion.sfi_course for criterion in last.criteria)
        assert not any(criterion.is_critical for criterion in last.criteria)
        assert {module.judged_by for module in others} == {JudgedBy.TRADE}
        assert not any(criterion.cefr for module in others for criterion in module.criteria)


def test_a_profile_knows_what_its_assessment_needs_and_asks() -> None:
    cook = reading.read_profile("REST-KOCK")
    assert "Två kalibrerade insticktermometrar" in " ".join(need.sv for need in cook.equipment)
    assert ("Gy11", "MATMAT01", date(2025, 6, 30)) in [(e.scheme, e.code, e.as_of) for e in cook.alignments]
    assert cook.oral_test is not None
    assert 10 <= len(cook.oral_test.questions) <= 15
    modules = {module.id for module in cook.modules}
    for pair in cook.oral_test.questions:
        assert pair.module in modules
        assert pair.a.question != pair.b.question
    assert cook.criterion("KOK-K1.01").knowledge
    assert cook.criterion("KOK-K1.01").conditions


def test_a_profile_frozen_before_there_was_more_to_say_is_still_read() -> None:
    content = json.loads(reading.read_profile("REST-BITR").canonical_json())
    for added in ("equipment", "alignments", "oral_test"):
        del content[added]
    for module in content["modules"]:
        del module["judged_by"]
        for criterion in module["criteria"]:
            for added in ("knowledge", "conditions", "cefr", "sfi_course"):
                del criterion[added]
    old = Profile.from_json(json.dumps(content))
    assert (old.equipment, old.alignments, old.oral_test) == ((), (), None)
    assert {module.judged_by for module in old.modules} == {JudgedBy.TRADE}
    assert [criterion.id for criterion in old.criteria()] == [
        criterion.id for criterion in reading.read_profile("REST-BITR").criteria()
    ]


def test_the_assistant_is_asked_for_a_part_of_what_the_cook_is_asked_for() -> None:
    cook, assistant = reading.read_profile("REST-KOCK"), reading.read_profile("REST-BITR")
    assert {each.id for each in assistant.criteria()} < {each.id for each in cook.criteria()}
    knives = assistant.module("KOK-K3")
    assert [each.id for each in knives.criteria] == ["KOK-K3.01", "KOK-K3.02"]
    assert [task.id for task in knives.tasks] == ["KOK-K3.T1"]
    diets = assistant.module("KOK-K5")
    assert [task.criteria for task in diets.tasks] == [("KOK-K5.01", "KOK-K5.04"), ("KOK-K5.02",)]


def test_a_task_keeps_only_the_criteria_that_are_left() -> None:
    (module,) = reading.modules_in([ModuleRef(module="KOK-K1", only=("KOK-K1.02",))])
    assert [(task.id, task.criteria) for task in module.tasks] == [("KOK-K1.T1", ("KOK-K1.02",))]


def test_the_pass_line_is_independent_and_own_words_never_suffice() -> None:
    profile = reading.read_profile("REST-KOCK")
    assert [profile.scale.passes(level.id) for level in profile.scale.levels] == [False, False, True, True]
    kinds = {kind.id: kind for kind in profile.evidence_kinds}
    assert {kind.id for kind in kinds.values() if kind.direct} == {
        "observation",
        "simulation",
        "work_product",
    }
    assert {kind.id for kind in kinds.values() if not kind.sufficient} == {"own_description", "study_visit"}


def test_care_says_that_no_title_follows() -> None:
    for profile_id in ("VARD-USK", "VARD-VBT"):
        notes = [note.sv for note in reading.read_profile(profile_id).legal_notes]
        assert (
            "Bedömningen avser arbetsuppgifter. Den ger inte rätt att använda yrkestiteln undersköterska."
            in notes
        )


def test_languages_know_their_direction_and_their_font() -> None:
    known = {language.tag: language for language in reading.languages()}
    assert known["ar"].direction == "rtl"
    assert known["prs"].cldr == "fa_AF"
    assert known["sv-x-lattlast"].cldr == "sv_SE"
    assert next(iter(known)) == "sv"
    fonts = reading.FOLDER.parent / "exports" / "pdf" / "fonts"
    for language in known.values():
        assert (fonts / f"{language.font}-Regular.ttf").is_file(), language.tag


def test_only_languages_with_printed_words_receipt_and_scale_are_offered() -> None:
    scale = reading.read_scale()
    for language in reading.languages():
        is_ready = (
            (WORDING / f"{language.tag}.yaml").is_file()
            and language.tag in receipt_languages()
            and language.tag in self_rating_languages()
            and all(
                level.title.get(language.tag) and level.meaning.get(language.tag) for level in scale.levels
            )
        )
        assert language.offered == is_ready, language.tag


def test_a_free_profile_takes_modules_of_several_profiles_and_their_legal_notes() -> None:
    choice = [ModuleRef(module="KOK-K1"), ModuleRef(module="VARD-V5", mandatory=False)]
    profile = reading.free_profile("Måltidsbiträde på äldreboende", choice)
    assert [(module.id, module.mandatory) for module in profile.modules] == [
        ("KOK-K1", True),
        ("VARD-V5", False),
    ]
    assert profile.area == "gemensam"
    assert profile.status == "free"
    with_shared = reading.free_profile("Diskare", [ModuleRef(module="KOK-K7"), ModuleRef(module="GEM-A1")])
    assert with_shared.legal_notes == reading.read_profile("REST-BITR").legal_notes
    notes = {note.sv for note in profile.legal_notes}
    assert notes >= {note.sv for note in reading.read_profile("VARD-VBT").legal_notes}
    assert notes >= {note.sv for note in reading.read_profile("REST-KOCK").legal_notes}
    assert Profile.from_json(profile.canonical_json()) == profile
    assert reading.free_profile("Måltidsbiträde på äldreboende", choice).id == profile.id
    assert reading.free_profile("Måltidsbiträde på äldreboende", choice[:1]).id != profile.id


@pytest.mark.parametrize(
    ("title", "modules", "code"),
    [
        ("  ", ["KOK-K1"], "forms_free_profile_title"),
        ("Diskare", [], "forms_free_profile_empty"),
        ("Diskare", ["KOK-K7", "KOK-K7"], "forms_free_profile_twice"),
        ("Diskare", ["KOK-K99"], "forms_module_unknown"),
    ],
)
def test_a_free_profile_that_cannot_be_made_says_why(title: str, modules: list[str], code: str) -> None:
    with pytest.raises(UserError) as raised:
        reading.free_profile(title, [ModuleRef(module=module) for module in modules])
    assert raised.value.code == code


def test_a_translation_of_another_swedish_text_is_left_out(forms_copy: Path) -> None:
    path = forms_copy / "modules" / "kok" / "kok-k3.yaml"
    text = path.read_text(encoding="utf-8")
    title = reading.read_module("KOK-K3", forms_copy).title
    assert title.get("ar")
    path.write_text(text.replace(f"title: {title.sv}", f"title: {title.sv} i kök"), encoding="utf-8")
    changed = reading.read_module("KOK-K3", forms_copy)
    assert changed.title.sv == f"{title.sv} i kök"
    assert changed.title.shown("ar") == (f"{title.sv} i kök", "sv")
    assert changed.learning_outcome.get("ar")


def test_one_reviewed_file_is_not_enough_to_call_a_language_reviewed(forms_copy: Path) -> None:
    for area in ("kok", "gemensam"):
        assert reading.read_profile("REST-KOCK", forms_copy).translation_status["en"] == "draft"
        review_all(forms_copy / "translations" / "en" / f"{area}.po")
    status = reading.read_profile("REST-KOCK", forms_copy).translation_status
    assert (status["en"], status["ar"]) == ("reviewed", "draft")
    free = reading.free_profile("Kallskänka", [reading.ModuleRef(module="KOK-K1")], folder=forms_copy)
    assert (free.translation_status["en"], free.translation_status["ar"]) == ("reviewed", "draft")


def test_one_text_that_nobody_has_read_keeps_the_language_a_draft(forms_copy: Path) -> None:
    folder = forms_copy / "translations" / "en"
    review_all(folder / "kok.po")
    review_all(folder / "gemensam.po")
    catalogue = polib.pofile(str(folder / "kok.po"))
    entry = next(each for each in catalogue if each.msgctxt == "KOK-K1.01/text")
    entry.msgstr += " Slowly."
    catalogue.save(str(folder / "kok.po"))
    assert reading.read_profile("REST-KOCK", forms_copy).translation_status["en"] == "draft"
