"""A bundle that lies in no folder: kept as text, and made into the profile that a case freezes."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from pydantic import TypeAdapter

from forms.assembly import profile_from
from forms.catalogues import DRAFT, REVIEWED, Say, reviewed_texts, speaker
from forms.found_files import FOLDER, glossary_file, module_file, oral_test_file, profile_file
from forms.profile_texts import keys_by_area, surrounding_texts
from forms.reading import areas, evidence_kinds, modules_from, read_scale
from forms.teaching import glossary_from
from forms.workbooks.bundle import Bundle, swedish_texts, texts_by_area
from forms.workbooks.storing import laid_out
from validering.errors import UserError
from validering.profile import SWEDISH, Profile, Translated
from validering.teaching import Glossary

_BUNDLE: TypeAdapter[Bundle] = TypeAdapter(Bundle)
OWN = "own"


def bundle_to_json(bundle: Bundle) -> str:
    """The whole bundle as text; the same bundle is the same text."""
    data = _BUNDLE.dump_python(bundle, mode="json")
    return json.dumps(data, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def bundle_from_json(text: str) -> Bundle:
    """The bundle that ``text`` was made of."""
    return _BUNDLE.validate_json(text)


def own_profile_of(bundle: Bundle, folder: Path = FOLDER) -> Profile:
    """The profile with status ``own``; scale, kinds of evidence and areas are those of ``folder``.

    A text that the bundle has no translation of keeps the one in ``folder``, where its Swedish is the same.
    Raises the UserErrors of reading profiles where the bundle does not hold together.
    """
    _expect_whole(bundle)
    file, titles = bundle.profile, areas(folder)
    if file.area not in titles:
        raise UserError("forms_area_unknown", area=file.area, file=file.id)
    say = _speaker(bundle, file.area, folder)
    by_id = {each.file.id: (each.file, _speaker(bundle, each.area, folder)) for each in bundle.modules}
    return profile_from(
        file,
        say,
        status=OWN,
        area_title=titles[file.area],
        scale=read_scale(file.scale, folder, file.id),
        evidence_kinds=evidence_kinds(folder),
        modules=modules_from(file.modules, by_id, file.id),
        oral_test=bundle.oral_test,
        translation_status=_statuses(bundle, folder),
    )


def completed(bundle: Bundle, before: Bundle) -> Bundle:
    """The bundle with what ``before`` says in languages that the workbook had no column for.

    A translation follows only where the Swedish is the same; otherwise it falls away.
    """
    own = {tag for texts in bundle.translations.values() for tag in texts}
    was, found = swedish_texts(before), {key: dict(texts) for key, texts in bundle.translations.items()}
    for key, swedish in swedish_texts(bundle).items():
        if was.get(key) == swedish:
            others = {tag: text for tag, text in before.translations.get(key, {}).items() if tag not in own}
            if others:
                found.setdefault(key, {}).update(others)
    return replace(bundle, translations=found)


def own_glossary_of(bundle: Bundle, folder: Path = FOLDER) -> Glossary | None:
    """The trade words of the bundle, or None where it has none."""
    say = _speaker(bundle, bundle.profile.area, folder)
    return glossary_from(bundle.glossary, say) if bundle.glossary else None


def _expect_whole(bundle: Bundle) -> None:
    """Read the bundle as the files it would be, so that the same demands are made of it."""
    with laid_out(bundle) as folder:
        for path in sorted(folder.glob("modules/*/*.yaml")):
            module_file(path)
        for path in sorted(folder.glob("profiles/*/*.yaml")):
            oral_test_file(folder, profile_file(path))
        glossary_file(folder, bundle.profile.area)


def _speaker(bundle: Bundle, area: str, folder: Path) -> Say:
    shipped = speaker(folder, area)

    def say(key: str, swedish: str) -> Translated:
        own = {**bundle.translations.get(key, {}), SWEDISH: swedish}
        return Translated(texts={**shipped(key, swedish).texts, **own})

    return say


def _statuses(bundle: Bundle, folder: Path) -> dict[str, str]:
    """Reviewed is a language whose every text has been found right as it stands."""
    around = keys_by_area(surrounding_texts(bundle.profile.scale, bundle.profile.area, folder))
    own = texts_by_area(bundle)
    tags = {tag for texts in bundle.translations.values() for tag in texts}
    tags |= {
        path.parent.name for area in {*own, *around} for path in folder.glob(f"translations/*/{area}.po")
    }
    return {
        tag: REVIEWED
        if all(_is_reviewed(bundle, tag, area, texts, folder) for area, texts in own.items())
        and all(pairs <= reviewed_texts(folder, tag, area) for area, pairs in around.items())
        else DRAFT
        for tag in sorted(tags - {SWEDISH})
    }


def _is_reviewed(bundle: Bundle, tag: str, area: str, texts: Mapping[str, str], folder: Path) -> bool:
    """Whether every text is, in the bundle itself or word for word in the files of ``folder``."""
    say, known = speaker(folder, area), reviewed_texts(folder, tag, area)

    def is_reviewed(key: str, swedish: str) -> bool:
        shipped = say(key, swedish).get(tag)
        text = bundle.translations.get(key, {}).get(tag, shipped)
        review = bundle.reviews.get(key, {}).get(tag)
        if text is None:
            return False
        return (review is not None and review.is_of(swedish, text)) or (
            text == shipped and (key, swedish) in known
        )

    return all(is_reviewed(key, swedish) for key, swedish in texts.items())
