"""What may be kept as a question said aloud, and by whom."""

from __future__ import annotations

import io
import wave
from pathlib import Path

import pytest

from tests.opened import sign_in_as
from tests.stores import new_store, open_again
from validering.acting import StaffRole
from validering.errors import UserError
from validering.question_sounds import (
    LARGEST_SOUND,
    keep_question_sound,
    read_question_sound,
    read_question_sounds,
    remove_question_sound,
)
from validering.settings import WRITERS
from validering.storage.stores import Store

QUESTION, OTHER, SAID = "KOK-K1.01", "KOK-K1.02", "Visa hur du tvättar händerna."


def wav(seconds: float = 0.1) -> bytes:
    made = io.BytesIO()
    with wave.open(made, "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(16_000)
        file.writeframes(bytes(int(seconds * 16_000) * 2))
    return made.getvalue()


OGG, MP3 = b"OggS" + bytes(60), b"ID3" + bytes(60)


@pytest.fixture(scope="module")
def kept(tmp_path_factory: pytest.TempPathFactory) -> Store:
    return new_store(tmp_path_factory.mktemp("sounds"))


def keep(store: Store, sound: bytes, language: str = "ar", question: str = QUESTION) -> None:
    store.apply(keep_question_sound, question, language, SAID, sound)


def test_each_language_has_its_own_and_they_are_there_after_opening_again(tmp_path: Path) -> None:
    store = new_store(tmp_path)
    keep(store, wav())
    keep(store, OGG, "ti")
    keep(store, MP3, "ti")
    store = open_again(store)
    facts = store.read(read_question_sounds, [QUESTION, OTHER])
    assert [(each.language, each.media_type, each.size) for each in facts] == [
        ("ar", "audio/wav", len(wav())),
        ("ti", "audio/mpeg", len(MP3)),
    ]
    heard = store.read(read_question_sound, QUESTION, "ar")
    assert heard is not None and (heard.sound, heard.text) == (wav(), SAID)
    assert store.read(read_question_sound, QUESTION, "so") is None
    store.apply(remove_question_sound, QUESTION, "ar")
    store.apply(remove_question_sound, OTHER, "ar")
    assert store.read(read_question_sound, QUESTION, "ar") is None
    store.close()


@pytest.mark.parametrize(
    ("sound", "language", "code"),
    [
        (b"", "ar", "sound_empty"),
        (b"hej", "ar", "sound_kind_unknown"),
        (b"%PDF-1.7", "ar", "sound_kind_unknown"),
        (b"fLaC" + bytes(60), "ar", "sound_kind_unknown"),
        (b"\0\0\0\x18ftypisom" + bytes(60), "ar", "sound_kind_unknown"),
        (wav()[:-40], "ar", "recording_broken"),
        (OGG + bytes(LARGEST_SOUND), "ar", "sound_too_large"),
        (wav(), "klingon", "language_unknown"),
    ],
)
def test_what_is_no_small_sound_is_refused(kept: Store, sound: bytes, language: str, code: str) -> None:
    with pytest.raises(UserError) as refused:
        keep(kept, sound, language, OTHER)
    assert refused.value.code == code
    assert kept.read(read_question_sounds, [OTHER]) == ()


@pytest.mark.parametrize("role", [StaffRole.COORDINATOR, StaffRole.ASSESSOR])
def test_only_who_answers_for_the_centre_changes_them(tmp_path: Path, role: StaffRole) -> None:
    store = sign_in_as(new_store(tmp_path), role)
    if role in WRITERS:
        keep(store, wav())
        assert store.read(read_question_sound, QUESTION, "ar") is not None
    else:
        with pytest.raises(UserError) as refused:
            keep(store, wav())
        assert refused.value.code == "not_allowed"
    store.close()
