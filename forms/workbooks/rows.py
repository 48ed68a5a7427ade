"""From a bundle to the rows of its sheets."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from forms.source_files import Entry, ModuleFile
from forms.workbooks import sheets
from forms.workbooks.bundle import Bundle
from forms.workbooks.sheets import Holds, Sheet
from validering.profile import SWEDISH

Cells = dict[str, Any]
"""What stands in a row by heading; headings with nothing in them are left out."""

LISTED = ("legal_notes", "trade_notes", "equipment")
"""Fields of a profile that hold several texts, one row each."""
PLAIN = ("id", "version", "status", "area", "scale")
PAIRED = ("codes", "rules")
DAYS = ("practical_days.from", "practical_days.to")
MINUTES = "oral_test.minutes"


def rows_of(bundle: Bundle) -> dict[str, list[Cells]]:
    """The rows of each sheet by its name, in the order of the files."""
    writer = _Writer(bundle)
    return {
        sheets.PROFILE.name: list(writer.profile()),
        sheets.MODULES.name: list(writer.modules()),
        sheets.CRITERIA.name: list(writer.entries(sheets.CRITERIA, "criteria")),
        sheets.TASKS.name: list(writer.entries(sheets.TASKS, "tasks")),
        sheets.ORAL_TEST.name: list(writer.questions()),
        sheets.ALIGNMENTS.name: [_plain(each) for each in bundle.profile.alignments],
        sheets.WORDS.name: list(writer.words()),
    }


def languages_of(bundle: Bundle) -> list[str]:
    """The languages that have any text in the bundle, Swedish first."""
    return [SWEDISH, *sorted({tag for texts in bundle.translations.values() for tag in texts})]


class _Writer:
    def __init__(self, bundle: Bundle) -> None:
        self._bundle = bundle

    def profile(self) -> Iterator[Cells]:
        """A field a row: codes first, then what people read."""
        file = self._bundle.profile
        data = file.model_dump(mode="json")
        for name in PLAIN:
            yield _field(name, data[name])
        for name in PAIRED:
            for key, value in data[name].items():
                if value is not None:
                    yield _field(f"{name}.{key}", value)
        for name, days in zip(DAYS, file.practical_days, strict=True):
            yield _field(name, days)
        if self._bundle.oral_test:
            yield _field(MINUTES, self._bundle.oral_test.minutes)
        yield {sheets.FIELD: "title", **self._texts("text", f"{file.id}/title", file.title)}
        for name in LISTED:
            for number, text in enumerate(data[name], 1):
                yield {sheets.FIELD: name, **self._texts("text", f"{file.id}/{name}.{number}", text)}

    def modules(self) -> Iterator[Cells]:
        for ref, module in zip(self._bundle.profile.modules, self._bundle.modules, strict=True):
            cells = self._row(sheets.MODULES, module.file)
            cells |= {"area": module.area, "mandatory": _yes(ref.mandatory)}
            yield cells | ({"only": ", ".join(ref.only)} if ref.only else {})

    def entries(self, sheet: Sheet, name: str) -> Iterator[Cells]:
        """The criteria or the tasks of every module."""
        for module in self._bundle.modules:
            for entry in getattr(module.file, name):
                yield {"module": module.file.id} | self._row(sheet, entry)

    def questions(self) -> Iterator[Cells]:
        for pair in self._bundle.oral_test.questions if self._bundle.oral_test else ():
            for name, asked in ((sheets.SET_A, pair.a), (sheets.SET_B, pair.b)):
                texts = self._row(sheets.ORAL_TEST, asked, f"{pair.id}.{name}")
                yield {"id": pair.id, "module": pair.module, "set": name} | texts

    def words(self) -> Iterator[Cells]:
        for word in self._bundle.glossary.words if self._bundle.glossary else ():
            yield self._row(sheets.WORDS, word)

    def _row(self, sheet: Sheet, entry: Entry | ModuleFile, start: str = "") -> Cells:
        data = entry.model_dump(mode="json")
        start = start or data["id"]
        cells: Cells = {}
        for column in sheet.columns:
            value = _value(data, column.key)
            if value is None:
                continue
            if column.holds is Holds.TEXT:
                cells |= self._texts(column.key, f"{start}/{column.key}", value)
            else:
                cells[column.key] = _cell(value)
        return cells

    def _texts(self, column: str, key: str, swedish: str) -> Cells:
        others = self._bundle.translations.get(key, {})
        return {
            f"{column}{sheets.PER_LANGUAGE}{tag}": text for tag, text in {SWEDISH: swedish, **others}.items()
        }


def _field(name: str, value: Any) -> Cells:
    return {sheets.FIELD: name, sheets.VALUE: _cell(value)}


def _plain(entry: Entry) -> Cells:
    return {key: value for key, value in entry.model_dump(mode="json").items() if value is not None}


def _value(data: dict[str, Any], key: str) -> Any:
    """The field ``key``, or of a numbered one the text at its place; None where nothing stands."""
    name, _, number = key.partition(".")
    value = data.get(name)
    if not number:
        return value
    return value[int(number) - 1] if value and int(number) <= len(value) else None


def _cell(value: Any) -> Any:
    if isinstance(value, bool):
        return _yes(value)
    return ", ".join(value) if isinstance(value, Sequence) and not isinstance(value, str) else value


def _yes(value: bool) -> str:
    return sheets.YES if value else sheets.NO
