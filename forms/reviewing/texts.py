"""The texts of a review sheet: what a native reader reads of one language."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

import polib

from forms.catalogues import read_catalogue, speaker
from forms.found_files import COMMON_AREA, FOLDER
from forms.profile_texts import PlacedText, profile_texts, surrounding_texts
from forms.progress import shared_texts
from forms.reading import languages, read_profile
from forms.review_marks import state_of
from forms.workbooks.bundle import Bundle, texts_by_area
from validering.errors import UserError
from validering.profile import SWEDISH
from validering.text_reviews import TextState

PRINTED_WORDS = "tryckta-ord"
"""The subject of the sheet of printed words, whose texts another room has."""

_FIELDS = {
    "title": "namn",
    "legal_notes": "att veta",
    "trade_notes": "lagen om yrket",
    "equipment": "behövs vid bedömningen",
    "learning_outcome": "mål",
    "text": "kriterium",
    "question": "fråga",
    "look_for": "se efter",
    "knowledge": "ska veta",
    "conditions": "så visas det",
    "right": "ett rätt svar innehåller",
    "word": "ord",
    "meaning": "betyder",
}
_MODULE = re.compile(r"^[A-ZÅÄÖ]+(-[A-Z]+)*-[A-Z]+\d+")


@dataclass(frozen=True)
class TextToReview:
    """A text and its translation as they stand today; ``where`` tells people which text it is."""

    key: str
    area: str
    where: str
    swedish: str
    translation: str
    state: TextState


@dataclass(frozen=True)
class ReviewSheet:
    """What one reader reads: ``subject`` is a profile, ``gemensam`` or the printed words."""

    subject: str
    title: str
    version: str
    language: str
    texts: tuple[TextToReview, ...]


def review_sheet(subject: str, language: str, folder: Path = FOLDER) -> ReviewSheet:
    """The sheet of a profile that lies in ``folder``, or of ``gemensam``: what all profiles share.

    A fuzzy translation is shown as it is. Raises UserError ``forms_profile_unknown`` or
    ``forms_language_unknown``.
    """
    expect_language(language, folder)
    if subject == COMMON_AREA:
        placed = [(COMMON_AREA, text) for text in shared_texts(folder)]
        return ReviewSheet(
            subject, "Det som alla yrkesprofiler delar", "", language, _found(placed, language, folder)
        )
    profile = read_profile(subject, folder)
    placed = profile_texts(subject, folder) + surrounding_texts(profile.scale.id, profile.area, folder)
    return ReviewSheet(
        profile.id, profile.title.sv, profile.version, language, _found(placed, language, folder)
    )


def own_review_sheet(bundle: Bundle, language: str, folder: Path = FOLDER) -> ReviewSheet:
    """The sheet of a profile that lies in no folder; what it has not translated has the shipped words."""
    expect_language(language, folder)
    texts: list[TextToReview] = []
    titles = _module_titles(swedish for each in texts_by_area(bundle).values() for swedish in each.items())
    for area, swedish_texts in texts_by_area(bundle).items():
        say = speaker(folder, area)
        entries = _entries(folder, language, area)
        for key, swedish in swedish_texts.items():
            shipped = say(key, swedish).get(language) or ""
            text = bundle.translations.get(key, {}).get(language, shipped)
            review = bundle.reviews.get(key, {}).get(language)
            state = TextState.DRAFT if text else TextState.MISSING
            if text == shipped and text:
                state = state_of(entries.get(key), swedish)
            if review is not None and review.is_of(swedish, text):
                state = TextState.REVIEWED
            texts.append(TextToReview(key, area, where(key, titles), swedish, text, state))
    profile = bundle.profile
    return ReviewSheet(profile.id, profile.title, profile.version, language, tuple(texts))


def expect_language(language: str, folder: Path) -> None:
    """Raises UserError ``forms_language_unknown`` for Swedish and for what is no language of the forms."""
    if language == SWEDISH or language not in {known.tag for known in languages(folder)}:
        raise UserError("forms_language_unknown", tag=language)


def where(key: str, titles: Mapping[str, str]) -> str:
    """What a key is of, such as ``Hygien: KOK-K1.02, se efter 3``; ``titles`` are of modules by id."""
    owner, _, field = key.partition("/")
    name, _, number = field.partition(".")
    said = f"{owner}, {_FIELDS.get(name, name)}{' ' if number else ''}{number}"
    module = _MODULE.match(owner)
    title = titles.get(module[0]) if module else None
    return f"{title}: {said}" if title and owner != (module and module[0]) else said


def _found(placed: Iterable[PlacedText], language: str, folder: Path) -> tuple[TextToReview, ...]:
    placed = list(placed)
    entries = {area: _entries(folder, language, area) for area in {area for area, _ in placed}}
    titles = _module_titles((text.key, text.text) for _, text in placed)
    found = []
    for area, text in placed:
        entry = entries[area].get(text.key)
        translation = entry.msgstr if entry else ""
        state = state_of(entry, text.text)
        found.append(TextToReview(text.key, area, where(text.key, titles), text.text, translation, state))
    return tuple(found)


def _module_titles(texts: Iterable[tuple[str, str]]) -> dict[str, str]:
    return {key.removesuffix("/title"): text for key, text in texts if key.endswith("/title")}


def _entries(folder: Path, language: str, area: str) -> dict[str, polib.POEntry]:
    path = folder / "translations" / language / f"{area}.po"
    entries = read_catalogue(path) if path.is_file() else ()
    return {entry.msgctxt: entry for entry in entries if not entry.obsolete}
