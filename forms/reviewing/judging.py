"""What a review says of the texts as they are today."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Protocol

from forms.checking.faults import Fault, Place
from forms.checking.translations import Glyphs, glyph_faults, text_faults
from forms.checking.writing_rules import writing_rules
from forms.reviewing import sheets
from forms.reviewing.reading import Review, ReviewedRow
from forms.workbooks.faults import CellFault, WorkbookFaultsError
from validering.errors import UserError


class Standing(Protocol):
    """A text as it stands today."""

    @property
    def key(self) -> str: ...
    @property
    def swedish(self) -> str: ...
    @property
    def translation(self) -> str: ...


@dataclass(frozen=True)
class Judged:
    """``right`` has by key the translation that the reader stands for, a corrected one as it is to be.

    ``wrong`` are the keys that the reader found wrong without a correction. ``refused`` are rows that were
    not taken, since their texts are others today. ``unread`` is the number of rows nobody answered.
    """

    right: Mapping[str, str]
    corrected: frozenset[str]
    wrong: tuple[str, ...]
    refused: tuple[CellFault, ...]
    unread: int


def judge(review: Review, standing: Iterable[Standing], lacking: Glyphs | None = None) -> Judged:
    """Weigh each row against the text as it stands; ``lacking`` gives the signs that cannot be printed.

    Raises WorkbookFaultsError where a correction is wrong in itself; nothing of the sheet is taken then.
    """
    texts = {each.key: each for each in standing}
    read = [row for row in review.rows if row.is_read]
    refused = [fault for row in read for fault in _outdated(row, texts.get(row.key), review)]
    gone = {fault.row for fault in refused}
    taken = [row for row in read if row.number not in gone]
    faults = [fault for row in taken for fault in _faults(row, texts[row.key], review, lacking)]
    if faults:
        raise WorkbookFaultsError(tuple(faults))
    is_right = [row for row in taken if row.correction or row.is_right]
    return Judged(
        right={row.key: row.correction or texts[row.key].translation for row in is_right},
        corrected=frozenset(
            row.key for row in is_right if row.correction and row.correction != texts[row.key].translation
        ),
        wrong=tuple(row.key for row in taken if not row.correction and not row.is_right),
        refused=tuple(refused),
        unread=len(review.rows) - len(read),
    )


def _outdated(row: ReviewedRow, text: Standing | None, review: Review) -> list[CellFault]:
    """Why a row is not taken though nothing is wrong with it."""
    if text is None:
        return [review.sheet.fault("review_text_gone", row.number, sheets.KEY, key=row.key)]
    if not _is_same(row.swedish, text.swedish):
        return [
            review.sheet.fault("review_swedish_changed", row.number, sheets.SV, key=row.key, now=text.swedish)
        ]
    if not _is_same(row.translation, text.translation):
        return [review.sheet.fault("review_translation_changed", row.number, sheets.TRANSLATION, key=row.key)]
    return []


def _is_same(written: str, text: str) -> bool:
    """Whether a cell has the text; spreadsheets take away spaces at the ends."""
    return written.strip() == text.strip()


def _faults(row: ReviewedRow, text: Standing, review: Review, lacking: Glyphs | None) -> list[CellFault]:
    if not row.correction:
        nothing = row.is_right and not text.translation
        return [review.sheet.fault("review_nothing_to_approve", row.number, sheets.OK)] if nothing else []
    place = Place("", row.number, row.key)
    found: list[Fault] = [
        *text_faults(text.swedish, row.correction, place, review.language, writing_rules()),
        *glyph_faults(row.correction, place, lacking),
    ]
    return [
        CellFault(
            review.sheet.sheet.name,
            UserError(each.code, **each.facts),
            row.number,
            review.sheet.places.get(sheets.CORRECTION),
            sheets.CORRECTION,
        )
        for each in found
        if not each.is_warning
    ]
