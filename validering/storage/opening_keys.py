"""Ways to open a store or backup whose files must not be changed: a passphrase, or the recovery sheet."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from validering.errors import UserError
from validering.storage import keys
from validering.storage.recovery_words import read_words

OpenKeys = Callable[[Path], keys.Unlocked]
"""From the folder of a store or backup to its keys; raises UserError as ``keys.unlock`` does."""


def by_passphrase(sign_in_name: str, passphrase: str) -> OpenKeys:
    """As a person."""

    def unlock(folder: Path) -> keys.Unlocked:
        return keys.unlock(folder, sign_in_name, passphrase, mend=False)

    return unlock


def by_recovery_words(words: str) -> OpenKeys:
    """With the words, or the code, of the recovery sheet."""

    def unlock(folder: Path) -> keys.Unlocked:
        key = read_words(words, keys.newest_readable(folder).short_name)
        return keys.unlock_by_recovery(folder, key, mend=False)

    return unlock


def as_opened(unlocked: keys.Unlocked) -> OpenKeys:
    """With the key of the store that is open now; refuses what belongs to another store."""

    def unlock(folder: Path) -> keys.Unlocked:
        copies = keys.read_keys(folder)
        genuine = [one for one in copies if one and keys.is_genuine(one, unlocked.data_key)]
        if not genuine:
            raise UserError("keys_tampered", folder=folder)
        newest = max(genuine, key=lambda one: one.generation)
        return keys.Unlocked(unlocked.data_key, newest, any(one != newest for one in copies))

    return unlock
