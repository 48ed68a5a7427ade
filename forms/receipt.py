"""The information a candidate is given before anything else, and the consents they are asked for."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Literal

from forms.found_files import FOLDER
from forms.yaml_files import read_as
from validering.information import AnswerView, InformationQuestion
from validering.profile import SWEDISH, Part
from validering.terms import ConsentPurpose


class ReceiptText(Part):
    """The text in one language; a translation is a draft until a native reader has checked it.

    ``version`` is the same in all languages and is kept with each receipt. ``questions`` are asked by
    candidates, and answered by each centre; ``proposals`` are what the Swedish answers may begin with.
    """

    version: str
    status: Literal["source", "draft", "approved"]
    title: str
    paragraphs: tuple[str, ...]
    consents: dict[ConsentPurpose, str]
    questions: dict[InformationQuestion, str]
    proposals: dict[InformationQuestion, str] = {}

    @property
    def is_reviewed(self) -> bool:
        """Whether it may be signed by one who has read it alone."""
        return self.status != "draft"


def receipt_languages(folder: Path = FOLDER) -> list[str]:
    """The tags of the languages the information exists in, Swedish first."""
    tags = [path.stem for path in (folder / "receipts").glob("*.yaml")]
    return sorted(tags, key=lambda tag: (tag != SWEDISH, tag))


def read_receipt_text(tag: str, folder: Path = FOLDER) -> tuple[ReceiptText, str]:
    """The information in ``tag`` and its language: Swedish where there is none in ``tag``."""
    found = tag if tag in receipt_languages(folder) else SWEDISH
    return read_as(ReceiptText, folder / "receipts" / f"{found}.yaml"), found


def answered(text: ReceiptText, told: Sequence[AnswerView]) -> tuple[str, ...]:
    """The questions of candidates and what the centre tells, in turns."""
    return tuple(said for each in told for said in (text.questions[each.question], each.text))
