"""Reads a workbook back into a bundle."""

from __future__ import annotations

from pathlib import Path

from forms.found_files import FOLDER
from forms.languages import languages_from
from forms.source_files import AreasFile
from forms.workbooks.building import Builder
from forms.workbooks.bundle import Bundle
from forms.workbooks.cells import read_sheets
from forms.workbooks.faults import WorkbookFaultsError
from forms.yaml_files import read_as
from validering.profile import Translated


def read_workbook(path: Path, folder: Path = FOLDER) -> Bundle:
    """The bundle the workbook holds.

    Raises UserError ``workbook_unreadable``, and WorkbookFaultsError with every cell that is wrong.
    """
    tags = frozenset(each.tag for each in languages_from(folder, lambda _key, text: Translated.of(text)))
    areas = [area.id for area in read_as(AreasFile, folder / "areas.yaml").areas]
    read, faults = read_sheets(path, tags)
    builder = Builder(read, faults, areas)
    bundle = builder.build()
    if bundle is None or builder.faults:
        order = list(read)
        raise WorkbookFaultsError(
            tuple(
                sorted(
                    builder.faults, key=lambda each: (order.index(each.sheet), each.row or 0, each.place or 0)
                )
            )
        )
    return bundle
