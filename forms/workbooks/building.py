"""From the rows of a workbook to a bundle; everything that is wrong is told at once."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, TypeVar

from pydantic import BaseModel, ValidationError

from forms.source_files import AlignmentEntry, CriterionEntry, ModuleFile, ModuleRef, ProfileFile, TaskEntry
from forms.teaching_files import GlossaryFile, OralPairEntry, OralQuestionEntry, OralTestFile, WordEntry
from forms.workbooks import rows, sheets
from forms.workbooks.bundle import Bundle, BundledModule
from forms.workbooks.cells import ReadSheet, SheetRow
from forms.workbooks.faults import CellFault
from forms.workbooks.sheets import PER_LANGUAGE, Holds
from forms.yaml_files import what_may_stand
from validering.profile import SWEDISH

Shape = TypeVar("Shape", bound=BaseModel)


class Builder:
    """Makes a bundle of what was read; ``faults`` grows while it does."""

    def __init__(
        self, read: Mapping[str, ReadSheet], faults: Iterable[CellFault], areas: Iterable[str]
    ) -> None:
        self._read = read
        self._areas = frozenset(areas)
        self.faults = list(faults)
        self.translations: dict[str, dict[str, str]] = {}

    def build(self) -> Bundle | None:
        """The bundle, or None where something is wrong."""
        refs, modules = self._modules()
        profile = self._profile(refs)
        if profile is None:
            return None
        test = self._oral_test(profile)
        glossary = self._glossary(profile.area)
        if self.faults:
            return None
        return Bundle(profile, tuple(modules), test, glossary, self.translations)

    def _modules(self) -> tuple[list[ModuleRef], list[BundledModule]]:
        sheet = self._read[sheets.MODULES.name]
        criteria = self._entries(sheets.CRITERIA.name, CriterionEntry)
        tasks = self._entries(sheets.TASKS.name, TaskEntry)
        refs, modules = [], []
        for row in sheet.rows:
            name = str(row.cells.get("id", ""))
            data = self._data(sheet, row, name) | {
                "criteria": criteria.pop(name, []),
                "tasks": tasks.pop(name, []),
            }
            area = data.pop("area", None)
            ref = {"module": name, "mandatory": data.pop("mandatory", None), "only": data.pop("only", None)}
            if area not in self._areas:
                told = ", ".join(sorted(self._areas))
                self.faults.append(
                    sheet.fault("workbook_value_wrong", row.number, "area", value=area or "", allowed=told)
                )
            made = self._made(ModuleFile, data, sheet, row)
            made_ref = self._made(ModuleRef, ref, sheet, row)
            if made and made_ref and area:
                refs.append(made_ref)
                modules.append(BundledModule(area, made))
        self._tell_of_others(sheets.CRITERIA.name, criteria)
        self._tell_of_others(sheets.TASKS.name, tasks)
        return refs, modules

    def _entries(self, name: str, shape: type[Shape]) -> dict[str, list[Shape]]:
        """The entries of a sheet by the module they belong to."""
        sheet = self._read[name]
        found: dict[str, list[Shape]] = {}
        for row in sheet.rows:
            data = self._data(sheet, row, str(row.cells.get("id", "")))
            module = str(data.pop("module", ""))
            if not module:
                self.faults.append(sheet.fault("workbook_cell_empty", row.number, "module"))
            made = self._made(shape, data, sheet, row)
            if made is not None and module:
                found.setdefault(module, []).append(made)
        return found

    def _tell_of_others(self, name: str, left: Mapping[str, object]) -> None:
        sheet = self._read[name]
        for row in sheet.rows:
            if (module := row.cells.get("module")) in left:
                self.faults.append(
                    sheet.fault("workbook_module_unknown", row.number, "module", module=module)
                )

    def _profile(self, refs: list[ModuleRef]) -> ProfileFile | None:
        sheet = self._read[sheets.PROFILE.name]
        data: dict[str, Any] = {name: [] for name in rows.LISTED} | {name: {} for name in rows.PAIRED}
        at: dict[str, SheetRow] = {}
        for row in sheet.rows:
            name = str(row.cells.get(sheets.FIELD, ""))
            at.setdefault(name, row)
            self._take_field(sheet, row, name, data)
        days = tuple(data.pop(name, None) for name in rows.DAYS)
        data.pop(rows.MINUTES, None)
        data |= {"modules": refs, "alignments": self._alignments()}
        if any(each is not None for each in days):
            data["practical_days"] = days
        try:
            profile = ProfileFile.model_validate(
                {key: value for key, value in data.items() if value not in ([], {})}
            )
        except ValidationError as error:
            self._tell_of_fields(error, sheet, at)
            return None
        self._note_profile_texts(profile.id)
        return profile

    def _take_field(self, sheet: ReadSheet, row: SheetRow, name: str, data: dict[str, Any]) -> None:
        group, _, key = name.partition(".")
        text, value = row.cells.get(f"text{PER_LANGUAGE}{SWEDISH}"), row.cells.get(sheets.VALUE)
        if name in rows.LISTED:
            data[name].append(text)
        elif name == "title":
            data[name] = text
        elif group in rows.PAIRED and key:
            data[group][key] = _as_said(value)
        elif name in (*rows.PLAIN, *rows.DAYS, rows.MINUTES):
            data[name] = value
        else:
            code = "workbook_field_unknown" if name else "workbook_cell_empty"
            self.faults.append(sheet.fault(code, row.number, sheets.FIELD, field=name))

    def _tell_of_fields(self, error: ValidationError, sheet: ReadSheet, at: Mapping[str, SheetRow]) -> None:
        for each in error.errors():
            name = ".".join(str(step) for step in each["loc"] if isinstance(step, str))
            place = rows.DAYS[0] if name == "practical_days" else name
            if name == "modules":
                continue
            row = at.get(place)
            if row is None:
                self.faults.append(sheet.fault("workbook_field_missing", field=place))
                continue
            heading = f"text{PER_LANGUAGE}{SWEDISH}" if place in (*rows.LISTED, "title") else sheets.VALUE
            facts = {"value": each["input"] or "", "allowed": what_may_stand(each)}
            self.faults.append(sheet.fault("workbook_value_wrong", row.number, heading, **facts))

    def _note_profile_texts(self, profile_id: str) -> None:
        """The translations of the profile's own texts, numbered as their rows stand."""
        counts: dict[str, int] = {}
        for row in self._read[sheets.PROFILE.name].rows:
            name = str(row.cells.get(sheets.FIELD, ""))
            if name in rows.LISTED:
                counts[name] = counts.get(name, 0) + 1
                self._note(f"{profile_id}/{name}.{counts[name]}", "text", row)
            elif name == "title":
                self._note(f"{profile_id}/title", "text", row)

    def _alignments(self) -> list[AlignmentEntry]:
        sheet = self._read[sheets.ALIGNMENTS.name]
        made = (self._made(AlignmentEntry, dict(row.cells), sheet, row) for row in sheet.rows)
        return [each for each in made if each is not None]

    def _oral_test(self, profile: ProfileFile) -> OralTestFile | None:
        sheet = self._read[sheets.ORAL_TEST.name]
        pairs: dict[str, dict[str, Any]] = {}
        first: dict[str, SheetRow] = {}
        for row in sheet.rows:
            name, which = str(row.cells.get("id", "")), str(row.cells.get("set", ""))
            data = self._data(sheet, row, f"{name}.{which}")
            pair = pairs.setdefault(name, {"id": name, "module": data.get("module")})
            first.setdefault(name, row)
            asked: dict[str, Any] = {key: data[key] for key in ("question", "right") if key in data}
            made = self._made(OralQuestionEntry, asked, sheet, row)
            if which.lower() in pair:
                self.faults.append(sheet.fault("workbook_set_twice", row.number, "set", id=name, set=which))
            if made:
                pair[which.lower()] = made
        for name, pair in pairs.items():
            for which in (sheets.SET_A, sheets.SET_B):
                if which.lower() not in pair:
                    self.faults.append(
                        sheet.fault("workbook_set_missing", first[name].number, "set", id=name, set=which)
                    )
        if not pairs or self.faults:
            return None
        made_pairs = [self._made(OralPairEntry, pair, sheet, first[name]) for name, pair in pairs.items()]
        profile_sheet = self._read[sheets.PROFILE.name]
        minutes = next(
            (row for row in profile_sheet.rows if row.cells.get(sheets.FIELD) == rows.MINUTES), None
        )
        if minutes is None:
            self.faults.append(profile_sheet.fault("workbook_field_missing", field=rows.MINUTES))
            return None
        data = {"profile": profile.id, "minutes": minutes.cells.get(sheets.VALUE), "questions": made_pairs}
        return self._made(OralTestFile, data, profile_sheet, minutes)

    def _glossary(self, area: str) -> GlossaryFile | None:
        sheet = self._read[sheets.WORDS.name]
        words = []
        for row in sheet.rows:
            made = self._made(WordEntry, self._data(sheet, row, str(row.cells.get("id", ""))), sheet, row)
            words += [made] if made else []
        return GlossaryFile(area=area, words=tuple(words)) if words and not self.faults else None

    def _data(self, sheet: ReadSheet, row: SheetRow, start: str) -> dict[str, Any]:
        """The fields of a row, numbered texts as one list; its translations are noted under ``start``."""
        data: dict[str, Any] = {}
        for column in sheet.sheet.columns:
            heading = f"{column.key}{PER_LANGUAGE}{SWEDISH}" if column.holds is Holds.TEXT else column.key
            value = row.cells.get(heading)
            name, _, number = column.key.partition(".")
            is_translated = column.holds is Holds.TEXT and self._note(
                f"{start}/{column.key}", column.key, row
            )
            if is_translated and value is None:
                self.faults.append(sheet.fault("workbook_swedish_missing", row.number, heading))
            if value is None:
                continue
            if not number:
                data[name] = value
            elif len(data.setdefault(name, [])) < int(number) - 1:
                self.faults.append(sheet.fault("workbook_gap", row.number, heading))
            else:
                data[name].append(value)
        return data

    def _note(self, key: str, column: str, row: SheetRow) -> bool:
        """Take down the translations of a text; whether there are any."""
        start = f"{column}{PER_LANGUAGE}"
        texts = {
            heading.removeprefix(start): text
            for heading, text in row.cells.items()
            if heading.startswith(start)
        }
        texts.pop(SWEDISH, None)
        if texts:
            self.translations[key] = texts
        return bool(texts)

    def _made(
        self, shape: type[Shape], data: Mapping[str, Any], sheet: ReadSheet, row: SheetRow
    ) -> Shape | None:
        try:
            return shape.model_validate(data)
        except ValidationError as error:
            for each in error.errors():
                heading = _heading(sheet, each["loc"])
                if each["type"] == "missing" or each["input"] is None:
                    self.faults.append(sheet.fault("workbook_cell_empty", row.number, heading))
                else:
                    facts = {"value": _as_text(each["input"]), "allowed": what_may_stand(each)}
                    self.faults.append(sheet.fault("workbook_value_wrong", row.number, heading, **facts))
            return None


def _heading(sheet: ReadSheet, location: tuple[int | str, ...]) -> str:
    """The heading of the column a place in the data comes from."""
    name = str(location[0]) if location else ""
    number = location[1] + 1 if len(location) > 1 and isinstance(location[1], int) else 1
    for key in (name, f"{name}.{number}"):
        column = sheet.sheet.column(key)
        if column is not None:
            return f"{key}{PER_LANGUAGE}{SWEDISH}" if column.holds is Holds.TEXT else key
    return ""


def _as_said(value: Any) -> Any:
    """ja and nej of a rule as what they mean."""
    return {sheets.YES: True, sheets.NO: False}.get(str(value).casefold(), value)


def _as_text(value: Any) -> str:
    return ", ".join(map(str, value)) if isinstance(value, list | tuple) else str(value)
