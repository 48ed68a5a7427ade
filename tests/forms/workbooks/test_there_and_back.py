"""A profile that went out to a workbook comes back as it was."""

from __future__ import annotations

import shutil
import subprocess
import tempfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from forms import reading
from forms.source_files import CriterionEntry, ModuleFile
from forms.workbooks.bundle import Bundle, BundledModule, bundle_of, swedish_texts
from forms.workbooks.reading import read_workbook
from forms.workbooks.writing import write_workbook

ODD = [
    "0110",
    "no",
    "2025.10",
    "=SUM(A1)",
    "+46 70",
    "- ja: nej",
    "'citat'",
    "”citat”",
    "1e5",
    "TRUE",
    "2026-05-31",
    "8\u00a0°C",
    "Första raden\nAndra raden",
    "درجة ‏8‎ °C",
    "نیم‌فاصله",
    "ሕጊ፡ ስራሕ።",
    "#REF!",
    "_x0041_",
    "🙂",
]
WORDS = st.one_of(
    st.sampled_from(ODD),
    st.text(
        st.characters(codec="utf-8", exclude_categories=("Cc", "Cs", "Cn", "Co")), min_size=1, max_size=60
    )
    .map(str.strip)
    .filter(bool),
)
LANGUAGES = ["en", "ar", "uk", "sv-x-lattlast"]


@pytest.mark.parametrize("profile_id", ["REST-BITR", "VARD-VBT"])
def test_a_profile_comes_back_whole(profile_id: str, tmp_path: Path) -> None:
    come_back(profile_id, tmp_path)


@pytest.mark.endurance
@pytest.mark.parametrize("profile_id", reading.profile_ids())
def test_every_profile_comes_back_whole(profile_id: str, tmp_path: Path) -> None:
    come_back(profile_id, tmp_path)


def come_back(profile_id: str, tmp_path: Path) -> None:
    bundle = bundle_of(profile_id)
    path = tmp_path / "yrke.xlsx"
    write_workbook(bundle, path)
    assert read_workbook(path) == bundle


@st.composite
def bundles(draw: st.DrawFn) -> Bundle:
    """A small profile of one module with texts of every sort, and translations of some of them."""
    start = bundle_of("REST-BITR")
    module = start.modules[0].file
    criteria = tuple(_criterion(draw, entry) for entry in module.criteria)
    made = ModuleFile.model_validate(module.model_dump() | {"title": draw(WORDS), "criteria": criteria})
    profile = start.profile.model_copy(
        update={
            "title": draw(WORDS),
            "legal_notes": tuple(draw(st.lists(WORDS, max_size=3))),
            "modules": start.profile.modules[:1],
        }
    )
    bundle = Bundle(profile, (BundledModule("kok", made),))
    translations = {
        key: texts
        for key in draw(st.lists(st.sampled_from(sorted(swedish_texts(bundle))), max_size=6, unique=True))
        if (texts := draw(st.dictionaries(st.sampled_from(LANGUAGES), WORDS, max_size=3)))
    }
    return Bundle(profile, bundle.modules, None, None, translations)


def _criterion(draw: st.DrawFn, entry: CriterionEntry) -> CriterionEntry:
    update = {
        "text": draw(WORDS),
        "look_for": tuple(draw(st.lists(WORDS, min_size=2, max_size=4))),
        "knowledge": draw(st.none() | WORDS),
    }
    return entry.model_copy(update=update)


@settings(max_examples=15, deadline=None, derandomize=True)
@given(bundles())
def test_any_texts_come_back_as_they_were(bundle: Bundle) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "yrke.xlsx"
        write_workbook(bundle, path, ["sv", *LANGUAGES])
        assert read_workbook(path) == bundle


@pytest.mark.endurance
@settings(max_examples=1000, deadline=None, derandomize=True)
@given(bundles())
def test_any_texts_come_back_as_they_were_a_thousand_times(bundle: Bundle) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "yrke.xlsx"
        write_workbook(bundle, path, ["sv", *LANGUAGES])
        assert read_workbook(path) == bundle


@pytest.mark.endurance
@pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice is not installed")
def test_a_workbook_that_libreoffice_saved_is_read_as_it_was(tmp_path: Path) -> None:
    bundle = bundle_of("REST-BITR")
    path = tmp_path / "yrke.xlsx"
    write_workbook(bundle, path)
    for kind in ("ods", "xlsx"):
        folder = tmp_path / kind
        home = f"-env:UserInstallation={(tmp_path / 'office').as_uri()}"
        asked = ["soffice", home, "--headless", "--convert-to", kind, "--outdir", str(folder), str(path)]
        subprocess.run(asked, check=True, capture_output=True, timeout=240)
        path = folder / f"yrke.{kind}"
    assert read_workbook(path) == bundle
