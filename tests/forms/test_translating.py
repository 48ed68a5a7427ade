"""A translator gets a file in step with the Swedish of today, and loses no work."""

from __future__ import annotations

import shutil
from pathlib import Path

import polib
import pytest

from forms import reading
from forms.review_marks import review_of
from forms.translating import update
from tests.forms.reviewed import READER, review_all
from validering.errors import UserError
from validering.profile import SWEDISH


@pytest.fixture
def forms_copy(tmp_path: Path) -> Path:
    """The shipped forms, to change."""
    folder = tmp_path / "forms"
    shutil.copytree(reading.FOLDER, folder, ignore=shutil.ignore_patterns("*.py", "__pycache__"))
    return folder


def change(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")


PROMISED = [
    pytest.param(language.tag, area, id=f"{language.tag}-{area}")
    for language in reading.languages()
    if language.tag != SWEDISH
    for area in language.whole
]


@pytest.mark.parametrize(("language", "area"), PROMISED)
def test_files_that_are_in_step_stay_as_they_are(forms_copy: Path, language: str, area: str) -> None:
    path = forms_copy / "translations" / language / f"{area}.po"
    before = [(entry.msgctxt, entry.msgid, entry.msgstr) for entry in polib.pofile(str(path))]
    done = update(language, area, forms_copy)
    assert [(entry.msgctxt, entry.msgid, entry.msgstr) for entry in polib.pofile(str(path))] == before
    assert (done.texts, done.empty, done.fuzzy) == (len(before), 0, 0)


def test_a_new_language_gets_every_text_empty_and_reads_as_swedish(forms_copy: Path) -> None:
    (forms_copy / "translations/so/kok.po").unlink(missing_ok=True)
    done = update("so", "kok", forms_copy)
    assert done.texts == done.empty == len(reading.source_texts("kok"))
    module = reading.read_module("KOK-K1", forms_copy)
    assert module.title.shown("so") == (module.title.sv, "sv")


def test_changed_swedish_keeps_the_old_translation_as_fuzzy_until_it_is_looked_at(forms_copy: Path) -> None:
    old = reading.read_module("KOK-K3", forms_copy).title
    change(forms_copy / "modules/kok/kok-k3.yaml", f"title: {old.sv}", "title: Knivar")
    done = update("en", "kok", forms_copy)
    assert (done.empty, done.fuzzy) == (0, 1)
    path = forms_copy / "translations/en/kok.po"
    entry = next(each for each in polib.pofile(str(path)) if each.msgctxt == "KOK-K3/title")
    assert (entry.msgstr, entry.previous_msgid, entry.fuzzy) == (old.get("en"), old.sv, True)
    assert reading.read_module("KOK-K3", forms_copy).title.get("en") is None
    assert update("en", "kok", forms_copy).fuzzy == 1

    looked_at = polib.pofile(str(path))
    for each in looked_at:
        each.flags = []
    looked_at.save(str(path))
    assert reading.read_module("KOK-K3", forms_copy).title.get("en") == old.get("en")


def test_texts_that_are_gone_go(forms_copy: Path) -> None:
    path = forms_copy / "translations/ar/kok.po"
    assert "KOK-K8" in path.read_text(encoding="utf-8")
    (forms_copy / "modules/kok/kok-k8.yaml").unlink()
    shutil.rmtree(forms_copy / "oral_tests/kok")
    change(forms_copy / "profiles/kok/rest-kock.yaml", "  - module: KOK-K8\n    mandatory: true\n", "")
    assert update("ar", "kok", forms_copy).empty == 0
    assert "KOK-K8" not in path.read_text(encoding="utf-8")


def test_a_reviewed_file_stays_reviewed_until_a_text_changes(forms_copy: Path) -> None:
    path = forms_copy / "translations/en/kok.po"
    review_all(path)
    read = path.read_text(encoding="utf-8")
    assert update("en", "kok", forms_copy).fuzzy == 0
    assert path.read_text(encoding="utf-8") == read
    assert polib.pofile(str(path)).metadata["X-Status"] == "reviewed"

    old = reading.read_module("KOK-K3", forms_copy).title
    change(forms_copy / "modules/kok/kok-k3.yaml", f"title: {old.sv}", "title: Knivar")
    update("en", "kok", forms_copy)
    after = polib.pofile(str(path))
    assert after.metadata["X-Status"] == "draft"
    unread = [each.msgctxt for each in after if review_of(each) is None]
    assert unread == ["KOK-K3/title"]
    assert READER not in next(each.tcomment for each in after if each.msgctxt == "KOK-K3/title")


@pytest.mark.parametrize("language", ["sv", "xx"])
def test_an_unknown_language_and_the_source_itself_are_refused(forms_copy: Path, language: str) -> None:
    with pytest.raises(UserError) as raised:
        update(language, "kok", forms_copy)
    assert raised.value.code == "forms_language_unknown"
    assert not (forms_copy / "translations" / language).exists()
