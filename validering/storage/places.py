"""Where a store may be made: whether a folder waits for one, and what is risky about its place."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path

from validering.errors import UserError
from validering.storage.platform import case_twin, is_network, is_removable, name_trouble, synced_by

UNFINISHED = "unfinished"
# What systems put into folders by themselves.
NO_CONTENT = frozenset({".ds_store", ".localized", "desktop.ini", "thumbs.db"})


class PlaceRisk(StrEnum):
    """Why a store may come to harm in a place; only NETWORK is refused."""

    NETWORK = "network"
    SYNCED = "synced"
    REMOVABLE = "removable"


def is_vacant(folder: Path) -> bool:
    """Whether nothing lies in a folder, or there is none; raises OSError where it cannot be read."""
    try:
        return all(entry.name.casefold() in NO_CONTENT for entry in folder.iterdir())
    except FileNotFoundError:
        return True


def awaits_store(folder: Path) -> bool:
    """Whether a store can be made in a folder: nothing lies there, or one that never became whole."""
    try:
        return is_vacant(folder) or (folder / UNFINISHED).exists()
    except OSError:
        return False


def refuse_place(folder: Path) -> None:
    """Refuse a folder that no store can bear the name of, or keep safe.

    Raises UserError: folder_* (the name of the folder), store_on_network, folder_case_twin.
    """
    code = name_trouble(folder.resolve())
    if code:
        raise UserError(code, folder=folder)
    if is_network(folder):
        raise UserError("store_on_network", folder=folder)
    twin = case_twin(folder.resolve())
    if twin:
        raise UserError("folder_case_twin", folder=folder, other=twin)


def place_risk(folder: Path) -> PlaceRisk | None:
    """What a store in this folder is exposed to; the folder need not be there yet."""
    if is_network(folder):
        return PlaceRisk.NETWORK
    if synced_by(folder.resolve()):
        return PlaceRisk.SYNCED
    return PlaceRisk.REMOVABLE if is_removable(folder) else None
