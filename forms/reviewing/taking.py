"""Takes a review into the translation files, or into a profile that lies in no folder."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import polib

from forms.found_files import FOLDER
from forms.review_marks import put_review
from forms.reviewing.judging import Judged
from forms.reviewing.reading import Review
from forms.reviewing.texts import ReviewSheet
from forms.translating import in_step, save_catalogue
from forms.workbooks.bundle import Bundle
from validering.text_reviews import TextReview


def take_review(
    review: Review, judged: Judged, sheet: ReviewSheet, folder: Path = FOLDER
) -> tuple[Path, ...]:
    """Write what the reader found into the translation files, and give those that changed.

    What is right gets the mark of the review; what is wrong without a correction is shown no more until
    somebody has looked at it. Raises UserError ``forms_not_writable``.
    """
    answered = {*judged.right, *judged.wrong}
    areas = sorted({text.area for text in sheet.texts if text.key in answered})
    made: dict[Path, polib.POFile] = {}
    for area in areas:
        catalogue = in_step(review.language, area, folder)
        for entry in catalogue:
            _answer(entry, review, judged)
        made[folder / "translations" / review.language / f"{area}.po"] = catalogue
    for path, catalogue in made.items():
        save_catalogue(catalogue, path)
    return tuple(made)


def reviewed_bundle(bundle: Bundle, review: Review, judged: Judged, sheet: ReviewSheet) -> Bundle:
    """The bundle with what the reader found; a text found wrong loses its translation."""
    translations = {key: dict(texts) for key, texts in bundle.translations.items()}
    reviews = {key: dict(each) for key, each in bundle.reviews.items()}
    swedish = {text.key: text.swedish for text in sheet.texts}
    for key, text in judged.right.items():
        translations.setdefault(key, {})[review.language] = text
        made = TextReview.made(review.by, review.on, swedish[key], text)
        reviews.setdefault(key, {})[review.language] = made
    for key in judged.wrong:
        translations.get(key, {}).pop(review.language, None)
        reviews.get(key, {}).pop(review.language, None)
    return replace(
        bundle,
        translations={key: texts for key, texts in translations.items() if texts},
        reviews={key: each for key, each in reviews.items() if each},
    )


def _answer(entry: polib.POEntry, review: Review, judged: Judged) -> None:
    if entry.msgctxt in judged.wrong and entry.msgstr:
        put_review(entry, None)
        entry.flags = [*(flag for flag in entry.flags if flag != "fuzzy"), "fuzzy"]
    elif entry.msgctxt in judged.right:
        entry.msgstr = judged.right[entry.msgctxt]
        entry.flags = [flag for flag in entry.flags if flag != "fuzzy"]
        entry.previous_msgid = None
        put_review(entry, TextReview.made(review.by, review.on, entry.msgid, entry.msgstr))
