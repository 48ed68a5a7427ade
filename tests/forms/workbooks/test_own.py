"""A bundle kept as text, and the profile that is made of it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from forms import reading
from forms.workbooks.bundle import bundle_of
from forms.workbooks.own import (
    bundle_from_json,
    bundle_to_json,
    completed,
    own_glossary_of,
    own_profile_of,
)
from validering.errors import UserError
from validering.profile import Profile


@pytest.mark.parametrize("profile_id", ["REST-KOCK", "VARD-VBT"])
def test_a_bundle_comes_back_from_its_text_and_makes_the_same_profile(profile_id: str) -> None:
    bundle = bundle_of(profile_id)
    text = bundle_to_json(bundle)
    assert bundle_from_json(text) == bundle
    assert bundle_to_json(bundle_from_json(text)) == text
    shipped, own = reading.read_profile(profile_id), own_profile_of(bundle)
    assert own.status == "own"
    same = {"status": shipped.status, "translation_status": shipped.translation_status}
    assert own.model_copy(update=same) == shipped
    assert Profile.from_json(own.canonical_json()) == own


def test_a_changed_text_loses_the_old_translations_and_keeps_its_own() -> None:
    bundle = bundle_of("REST-KOCK")
    first = bundle.modules[0]
    criterion = first.file.criteria[0].model_copy(update={"text": "Tvättar händerna i en minut."})
    file = first.file.model_copy(update={"criteria": (criterion, *first.file.criteria[1:])})
    others = {key: texts for key, texts in bundle.translations.items() if not key.startswith(criterion.id)}
    own = {f"{criterion.id}/text": {"en": "Washes hands for a minute."}}
    changed = replace(
        bundle, modules=(replace(first, file=file), *bundle.modules[1:]), translations={**others, **own}
    )
    made = own_profile_of(changed).criterion(criterion.id)
    assert made.text.texts == {"sv": "Tvättar händerna i en minut.", "en": "Washes hands for a minute."}
    assert made.question.get("ar") == reading.read_profile("REST-KOCK").criterion(criterion.id).question.get(
        "ar"
    )


def test_languages_without_a_column_follow_where_the_swedish_is_the_same() -> None:
    before = bundle_of("REST-KOCK")
    first = before.modules[0]
    criterion = first.file.criteria[0].model_copy(update={"text": "Tvättar händerna i en minut."})
    file = first.file.model_copy(update={"criteria": (criterion, *first.file.criteria[1:])})
    english = {key: {"en": texts["en"]} for key, texts in before.translations.items() if "en" in texts}
    alone = replace(before, modules=(replace(first, file=file), *before.modules[1:]), translations=english)
    whole = completed(alone, before)
    question = f"{criterion.id}/question"
    assert whole.translations[question] == before.translations[question]
    assert set(whole.translations[f"{criterion.id}/text"]) == {"en"}
    assert completed(before, before) == before


def test_the_trade_words_come_along() -> None:
    glossary = own_glossary_of(bundle_of("REST-KOCK"))
    assert glossary == reading.glossary("kok")


def test_a_bundle_that_does_not_hold_together_is_refused_in_words() -> None:
    bundle = bundle_of("REST-KOCK")
    first = bundle.modules[0].file
    task = first.tasks[0].model_copy(update={"criteria": (f"{first.id}.99",)})
    broken = replace(bundle.modules[0], file=first.model_copy(update={"tasks": (task, *first.tasks[1:])}))
    with pytest.raises(UserError) as refused:
        own_profile_of(replace(bundle, modules=(broken, *bundle.modules[1:])))
    assert refused.value.code == "forms_task_criterion_unknown"
    with pytest.raises(UserError) as refused:
        own_profile_of(replace(bundle, modules=bundle.modules[1:]))
    assert refused.value.code == "forms_module_unknown"
