"""An open case ready to be assessed, in a copy of a store that is filled once in a run of tests."""

from __future__ import annotations

import atexit
import functools
import shutil
import tempfile
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from tests.assessing import Assessed, open_assessed_case
from tests.stores import PASSPHRASE, SIGN_IN_NAME, known_sources, new_store
from validering.storage.stores import open_store


def begun_case(tmp_path: Path) -> Assessed:
    """A cook whose language is Arabic, with one practical day and no mark."""
    folder, case = _filled_once()
    shutil.copytree(folder, tmp_path / "store")
    sources = known_sources(seed=3, start=datetime(2026, 9, 21, 8, 0, tzinfo=UTC))
    store = open_store(tmp_path / "store", SIGN_IN_NAME, PASSPHRASE, acting_source=sources)
    return replace(case, store=store)


@functools.cache
def _filled_once() -> tuple[Path, Assessed]:
    place = Path(tempfile.mkdtemp(prefix="begun-case-"))
    atexit.register(shutil.rmtree, place, ignore_errors=True)
    case = open_assessed_case(new_store(place))
    case.store.close()
    return case.store.folder, case
