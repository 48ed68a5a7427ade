"""Questions said aloud by the centre's own people, one sound for each question and language."""

from __future__ import annotations

import hashlib
from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from validering.acting import Acting
from validering.changes import Change
from validering.errors import UserError
from validering.imports.media_types import HEAD, media_type_of
from validering.imports.prepared import Given
from validering.imports.recording import read_recording
from validering.language_names import language_choices
from validering.settings import WRITERS
from validering.storage.tables.media import QuestionSound

LARGEST_SOUND = 3_000_000
SOUNDS = frozenset({"audio/wav", "audio/ogg", "audio/mpeg", "audio/mp4"})
PART = "question_sounds"


@dataclass(frozen=True)
class SoundFacts:
    """A sound without its bytes; ``text`` is what was to be read aloud, ``size`` in bytes."""

    question_id: str
    language: str
    text: str
    media_type: str
    size: int
    kept_at: datetime


@dataclass(frozen=True)
class QuestionToHear:
    """A sound to play."""

    text: str
    media_type: str
    sound: bytes


def read_question_sounds(session: Session, question_ids: Collection[str]) -> tuple[SoundFacts, ...]:
    """The sounds of these questions in every language, without their bytes."""
    table = QuestionSound.__table__.c
    rows = session.execute(
        select(
            table.question_id,
            table.language,
            table.text,
            table.media_type,
            func.length(table.sound),
            table.kept_at,
        )
        .where(table.question_id.in_(question_ids))
        .order_by(table.question_id, table.language)
    )
    return tuple(SoundFacts(*row) for row in rows)


def read_question_sound(session: Session, question_id: str, language: str) -> QuestionToHear | None:
    """The sound of a question in a language, or None where nobody has said it yet."""
    row = session.get(QuestionSound, (question_id, language))
    return None if row is None else QuestionToHear(row.text, row.media_type, row.sound)


def keep_question_sound(
    session: Session, acting: Acting, question_id: str, language: str, text: str, sound: bytes
) -> Change:
    """Play this sound where the question stands in ``language``: wav, ogg, mp3 or m4a by its bytes.

    Raises UserError: not_allowed, language_unknown, sound_empty, sound_too_large, sound_kind_unknown,
    recording_broken.
    """
    acting.require(*WRITERS)
    if language not in {tag for tag, _ in language_choices("sv")} | {"sv", "sv-x-lattlast"}:
        raise UserError("language_unknown", given=language)
    session.merge(
        QuestionSound(
            question_id=question_id,
            language=language,
            text=text,
            media_type=_checked(sound),
            sha256=hashlib.sha256(sound).hexdigest(),
            sound=sound,
            kept_at=acting.now(),
            kept_by=acting.staff_id,
        )
    )
    return Change.of(None, PART)


def remove_question_sound(session: Session, acting: Acting, question_id: str, language: str) -> Change:
    """Play nothing for the question in this language; raises UserError ``not_allowed``."""
    acting.require(*WRITERS)
    row = session.get(QuestionSound, (question_id, language))
    if row is not None:
        session.delete(row)
    return Change.of(None, PART)


def _checked(sound: bytes) -> str:
    if not sound:
        raise UserError("sound_empty")
    if len(sound) > LARGEST_SOUND:
        raise UserError("sound_too_large", most=LARGEST_SOUND // 1_000_000)
    media_type = media_type_of(sound[:HEAD], "sound")
    if media_type not in SOUNDS:
        raise UserError("sound_kind_unknown")
    read_recording(Given("sound", media_type, len(sound), sound))
    return media_type
