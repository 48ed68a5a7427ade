"""The sheets that native readers review, whichever room their texts are of."""

from __future__ import annotations

from pathlib import Path

from exports.print_words import FOLDER as WORDS_FOLDER
from exports.word_reviews import printed_words, take_word_review
from forms.reading import FOLDER
from forms.reviewing.judging import Judged
from forms.reviewing.reading import Review
from forms.reviewing.taking import take_review
from forms.reviewing.texts import PRINTED_WORDS, ReviewSheet, TextToReview, expect_language, review_sheet

_PLACES = {"field": "Papper för dagar utan dator", "extract": "Registerutdrag"}


def sheet_of(subject: str, language: str, folder: Path | None = None) -> ReviewSheet:
    """The sheet of a profile, of ``gemensam`` or of the printed words, as the files of ``folder`` are.

    Without a folder they are those that ship. Raises UserError ``forms_language_unknown`` or
    ``forms_profile_unknown``.
    """
    if subject != PRINTED_WORDS:
        return review_sheet(subject, language, folder or FOLDER)
    expect_language(language, FOLDER)
    texts = tuple(
        TextToReview(each.key, "", _where(each.key), each.swedish, each.translation, each.state)
        for each in printed_words(language, folder or WORDS_FOLDER)
    )
    return ReviewSheet(subject, "Tryckta ord", "", language, texts)


def take(review: Review, judged: Judged, sheet: ReviewSheet, folder: Path | None = None) -> tuple[Path, ...]:
    """Write what the reader found into the files, and give those that changed.

    Raises UserError ``forms_not_writable``, ``words_not_writable`` or ``words_file_missing``.
    """
    if review.subject == PRINTED_WORDS:
        words = folder or WORDS_FOLDER
        return take_word_review(review.language, judged.right, judged.wrong, review.by, review.on, words)
    return take_review(review, judged, sheet, folder or FOLDER)


def _where(key: str) -> str:
    return _PLACES.get(key.partition(".")[0], "Dokument")
