"""Fixtures of a case that is ready to be assessed, for the tests that import them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.assessing import Assessed
from tests.begun import begun_case
from validering.storage.stores import Store


@pytest.fixture
def case(tmp_path: Path) -> Assessed:
    return begun_case(tmp_path)


@pytest.fixture
def store(case: Assessed) -> Iterator[Store]:
    yield case.store
    case.store.close()
