"""Nothing asks for nationality, faith, ethnic origin or health: no column, no field of a screen, no form."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
import yaml

from validering.storage.tables import Base

ROOT = Path(__file__).parents[1]
COLUMNS = re.compile(
    r"national|citizen|religi|faith|belief|ethnic|origin(?!al)|(?<![a-z])race|birth_country|country_of_birth|asylum|"
    r"residence|permit|health|diagnos|disab|illness|disease|medic(?!al)|sexual|union|politic"
)
LABELS = re.compile(
    r"^(nationalitet|medborgarskap|religion|tro|trosuppfattning|etnicitet|etnisk|ursprung|födelseland|"
    r"hälsa|diagnos|sjukdom|funktionsnedsättning|uppehållstillstånd)\b",
    re.IGNORECASE,
)


def suspicious(names: set[str]) -> list[str]:
    return sorted(name for name in names if COLUMNS.search(name))


def test_no_table_has_such_a_column() -> None:
    names = {
        f"{table.name}.{column.name}" for table in Base.metadata.tables.values() for column in table.columns
    }
    assert suspicious(names) == []


def test_no_screen_has_such_a_label() -> None:
    tree = ET.parse(ROOT / "ui" / "translations" / "validering_en.ts")
    labels = {source.text or "" for source in tree.iter("source")}
    assert labels and [text for text in labels if LABELS.match(text)] == []


def test_no_form_has_such_a_key() -> None:
    keys: set[str] = set()
    for path in (ROOT / "forms").rglob("*.yaml"):
        keys |= _keys(yaml.safe_load(path.read_text("utf-8")))
    assert keys and suspicious(keys) == []


@pytest.mark.parametrize(
    "name", ["candidate.nationality", "candidate.religion", "x.health_note", "x.ethnic_group"]
)
def test_such_a_column_would_be_seen(name: str) -> None:
    assert suspicious({name, "licence.original_seen", "evidence.media_type"}) == [name]


def _keys(value: object) -> set[str]:
    if isinstance(value, dict):
        return {str(key) for key in value} | {name for each in value.values() for name in _keys(each)}
    if isinstance(value, list):
        return {name for each in value for name in _keys(each)}
    return set()
