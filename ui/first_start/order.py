"""What a new store is made of, and the slow work of making it. No Qt here."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from validering.acting import StaffRole

if TYPE_CHECKING:
    from validering.storage.stores import Store

MAKING, OPENING = 1, 2
STEPS = 2


@dataclass(frozen=True)
class StoreOrder:
    """What stands in the form when it is sent; the passphrase never shows in a report."""

    folder: Path
    centre_name: str
    letter: str
    administrator: str
    sign_in_name: str
    passphrase: str = field(repr=False)
    roles: tuple[StaffRole, ...] = (StaffRole.ADMINISTRATOR,)


def make_store(order: StoreOrder, progress: Callable[[int, int], None]) -> Store:
    """Make the store and open it as its administrator; takes a second or two. Raises UserError."""
    from validering.storage.stores import create_store, open_store

    progress(MAKING, STEPS)
    create_store(
        order.folder,
        centre_name=order.centre_name,
        letter=order.letter,
        administrator=order.administrator,
        sign_in_name=order.sign_in_name,
        passphrase=order.passphrase,
        roles=order.roles,
    )
    progress(OPENING, STEPS)
    return open_store(order.folder, order.sign_in_name, order.passphrase)


def free_folder(*wanted: Path) -> Path:
    """The first of these folders where a store can be made, else one beside the last, with a number."""
    from validering.storage.places import awaits_store

    last = wanted[-1]
    beside = [last.with_name(f"{last.name}-{number}") for number in range(2, 100)]
    return next((folder for folder in (*wanted, *beside) if awaits_store(folder)), last)


def folder_inside(chosen: Path) -> Path:
    """Where a store goes when ``chosen`` is pointed at: there if it is empty, else in a folder inside."""
    from validering.storage.places import awaits_store

    return chosen if awaits_store(chosen) else free_folder(chosen / "validering")
