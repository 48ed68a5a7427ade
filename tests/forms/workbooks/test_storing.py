"""What a teacher changed in a workbook becomes the files of forms, or nothing does."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import polib
import pytest

from forms import reading
from forms.workbooks.bundle import BundledModule, bundle_of
from forms.workbooks.comparing import Difference, Differs, differences
from forms.workbooks.reading import read_workbook
from forms.workbooks.storing import changed_modules, shared_with, store_bundle
from tests.forms.workbooks.conftest import PROFILE, Edit
from tests.forms.workbooks.finding import cell_of
from validering.errors import UserError

if TYPE_CHECKING:
    from openpyxl.workbook.workbook import Workbook

QUESTION = "KOK-K1.01/question"


def entry(folder: Path, language: str, key: str) -> polib.POEntry:
    catalogue = polib.pofile(str(folder / "translations" / language / "kok.po"))
    return next(each for each in catalogue if each.msgctxt == key)


def asked_otherwise(book: Workbook) -> None:
    cell_of(book, "criteria", "KOK-K1.01", "question::sv").value = "Hur tvättar du händerna?"
    cell_of(book, "criteria", "KOK-K1.01", "question::en").value = "How do you wash your hands?"


def test_a_changed_text_is_stored_and_its_untouched_translation_waits_for_a_reader(
    edit: Edit, forms_copy: Path
) -> None:
    store_bundle(read_workbook(edit(asked_otherwise), forms_copy), forms_copy)
    question = reading.read_module("KOK-K1", forms_copy).criterion("KOK-K1.01").question
    assert question.sv == "Hur tvättar du händerna?"
    assert question.get("en") == "How do you wash your hands?"
    assert question.get("ar") is None
    assert entry(forms_copy, "ar", QUESTION).fuzzy


def test_storing_what_is_there_changes_no_text(forms_copy: Path) -> None:
    before = reading.read_profile(PROFILE, forms_copy)
    store_bundle(bundle_of(PROFILE, forms_copy), forms_copy)
    assert reading.read_profile(PROFILE, forms_copy) == before
    assert store_bundle(bundle_of(PROFILE, forms_copy), forms_copy) == ()


def test_a_preview_names_each_cell_that_changes(edit: Edit) -> None:
    found = differences(bundle_of(PROFILE), read_workbook(edit(asked_otherwise)))
    old = bundle_of(PROFILE).modules[0].file.criteria[0].question
    assert (
        Difference(Differs.CHANGED, "criteria", "KOK-K1.01", "question::sv", old, "Hur tvättar du händerna?")
        in found
    )
    assert not [each for each in found if each.heading.endswith("::uk")]
    in_other_languages = [each for each in found if each.heading and each.heading.endswith("::sv")]
    assert len(in_other_languages) == 1


def test_rows_that_come_and_go_are_named() -> None:
    bundle = bundle_of(PROFILE)
    module = bundle.modules[0]
    fewer = replace(
        bundle,
        modules=(
            BundledModule(module.area, module.file.model_copy(update={"tasks": ()})),
            *bundle.modules[1:],
        ),
    )
    gone = [each for each in differences(bundle, fewer) if each.how is Differs.REMOVED]
    assert [each.row for each in gone] == [task.id for task in module.file.tasks]
    assert {each.how for each in differences(None, bundle)} == {Differs.ADDED}


def test_a_module_that_other_occupations_use_is_told_before_it_changes(edit: Edit, forms_copy: Path) -> None:
    bundle = read_workbook(edit(asked_otherwise), forms_copy)
    assert changed_modules(bundle, forms_copy) == ("KOK-K1",)
    assert shared_with(bundle, forms_copy)["KOK-K1"] == ("REST-KOCK",)


def test_nothing_is_written_when_another_occupation_would_break(forms_copy: Path) -> None:
    bundle = bundle_of("REST-KOCK", forms_copy)
    third = next(each for each in bundle.modules if each.file.id == "KOK-K3")
    cut = third.file.model_copy(
        update={
            "criteria": third.file.criteria[2:],
            "tasks": tuple(
                task for task in third.file.tasks if not set(task.criteria) & {"KOK-K3.01", "KOK-K3.02"}
            ),
        }
    )
    others = tuple(BundledModule(each.area, cut) if each is third else each for each in bundle.modules)
    before = {path: path.read_bytes() for path in forms_copy.rglob("*") if path.is_file()}
    with pytest.raises(UserError) as told:
        store_bundle(replace(bundle, modules=others), forms_copy)
    assert told.value.code == "forms_only_unknown"
    assert {path: path.read_bytes() for path in forms_copy.rglob("*") if path.is_file()} == before


def test_a_module_does_not_move_to_another_area(forms_copy: Path) -> None:
    bundle = bundle_of(PROFILE, forms_copy)
    moved = (BundledModule("vard", bundle.modules[0].file), *bundle.modules[1:])
    with pytest.raises(UserError) as told:
        store_bundle(replace(bundle, modules=moved), forms_copy)
    assert told.value.code == "workbook_area_differs"


def test_a_new_occupation_out_of_a_workbook_can_be_read(forms_copy: Path, edit: Edit) -> None:
    def rename(book: Workbook) -> None:
        cell_of(book, "profile", "id", "value").value = "REST-DISK"
        cell_of(book, "profile", "title", "text::sv").value = "Diskare"
        page = book["oral_test"]
        page.delete_rows(2, page.max_row)
        sheet = book["profile"]
        minutes = next((row[0].row for row in sheet.iter_rows() if row[0].value == "oral_test.minutes"), None)
        if minutes:
            sheet.delete_rows(minutes)

    written = store_bundle(read_workbook(edit(rename), forms_copy), forms_copy)
    assert forms_copy / "profiles" / "kok" / "rest-disk.yaml" in written
    assert reading.read_profile("REST-DISK", forms_copy).title.sv == "Diskare"
