"""A store with a case of two occupations and photos as a camera gives them, beside a small one."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path
from uuid import UUID

from PIL import Image

from forms import reading
from tests.assessing import open_assessed_case
from tests.opened import open_portfolio_case
from tests.stores import new_store
from validering import evidence, profiles
from validering.evidence_storing import read_place, take_in

PHOTOS = 200


def make_store(folder: Path) -> tuple[Path, UUID, UUID]:
    """The folder of the store, closed, with the large case and the small one."""
    store = new_store(folder)
    case_id = open_assessed_case(store, language="ar").case_id
    store.apply(profiles.choose_profile, case_id, reading.read_profile("REST-BITR"), "Diskade i två år")
    place = store.read(read_place, case_id)
    for number in range(PHOTOS):
        drawn = BytesIO()
        Image.effect_noise((1600, 1200), 20 + number % 7).convert("RGB").save(drawn, "JPEG", quality=60)
        file = take_in(store.contents, place, drawn.getvalue(), f"bild {number}.jpg", None)
        store.apply(evidence.add_file, case_id, file)
    other = open_portfolio_case(store, "Omar Aziz")
    store.close()
    return store.folder, case_id, other
