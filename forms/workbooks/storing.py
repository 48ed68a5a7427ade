"""Writes a bundle into a folder of forms: all of its files, or none."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

import polib

from forms import reading
from forms.canonical import canonical_text
from forms.catalogues import read_catalogue
from forms.found_files import module_file, paths, profile_file
from forms.review_marks import put_review, review_of
from forms.source_files import Entry
from forms.source_texts import source_texts
from forms.translating import save_catalogue, update
from forms.workbooks.bundle import Bundle, swedish_texts
from validering.errors import UserError

_NOT_DATA = shutil.ignore_patterns("*.py", "__pycache__", "*.pyc")


def store_bundle(bundle: Bundle, folder: Path) -> tuple[Path, ...]:
    """Write the bundle's files into ``folder`` and give those that changed.

    A translation whose Swedish changed while it did not is kept and marked for somebody to look at.
    Raises UserError ``workbook_area_differs`` where a module lies in another area today, and what reading
    the forms raises where they would not hold together; then nothing is written.
    """
    _expect_known_places(bundle, folder)
    with tempfile.TemporaryDirectory() as aside:
        trial = Path(aside) / "forms"
        shutil.copytree(folder, trial, ignore=_NOT_DATA)
        _write_files(bundle, trial)
        _translate(bundle, trial)
        for profile_id in reading.profile_ids(trial):
            reading.read_profile(profile_id, trial)
        return tuple(_take_over(trial, folder))


def shared_with(bundle: Bundle, folder: Path) -> dict[str, tuple[str, ...]]:
    """The other profiles each module of the bundle belongs to, for the modules where there are any."""
    found: dict[str, list[str]] = {}
    for path in paths(folder, "profiles"):
        file = profile_file(path)
        for ref in file.modules:
            if file.id != bundle.profile.id:
                found.setdefault(ref.module, []).append(file.id)
    wanted = (module.file.id for module in bundle.modules)
    return {each: tuple(found[each]) for each in wanted if each in found}


def changed_modules(bundle: Bundle, folder: Path) -> tuple[str, ...]:
    """The modules that lie in ``folder`` and would read otherwise afterwards."""
    known = {path.stem.upper(): path for path in paths(folder, "modules")}
    return tuple(
        module.file.id
        for module in bundle.modules
        if module.file.id in known and module_file(known[module.file.id]) != module.file
    )


def _expect_known_places(bundle: Bundle, folder: Path) -> None:
    known = {path.stem.upper(): path.parent.name for path in paths(folder, "modules")}
    for module in bundle.modules:
        if (area := known.get(module.file.id, module.area)) != module.area:
            raise UserError("workbook_area_differs", id=module.file.id, area=module.area, expected=area)


@contextmanager
def laid_out(bundle: Bundle) -> Iterator[Path]:
    """A folder that holds the bundle's files alone, for as long as it is looked at."""
    with tempfile.TemporaryDirectory() as aside:
        folder = Path(aside)
        _write_files(bundle, folder)
        yield folder


def _write_files(bundle: Bundle, folder: Path) -> None:
    for path, entry in files_of(bundle):
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(canonical_text(entry), encoding="utf-8", newline="\n")


def files_of(bundle: Bundle) -> Iterator[tuple[Path, Entry]]:
    """Each file the bundle is, by its place in a folder of forms."""
    profile = bundle.profile
    yield Path("profiles", profile.area, f"{profile.id.lower()}.yaml"), profile
    for module in bundle.modules:
        yield Path("modules", module.area, f"{module.file.id.lower()}.yaml"), module.file
    if bundle.oral_test:
        yield Path("oral_tests", profile.area, f"{profile.id.lower()}.yaml"), bundle.oral_test
    if bundle.glossary:
        yield Path("glossaries", f"{profile.area}.yaml"), bundle.glossary


def _translate(bundle: Bundle, folder: Path) -> None:
    """Bring the translation files in step and take over what the bundle says."""
    swedish = swedish_texts(bundle)
    tags = {tag for texts in bundle.translations.values() for tag in texts}
    for area in bundle.areas:
        sources = {source.key: source.text for source in source_texts(area, folder)}
        for tag in tags | {path.parent.name for path in (folder / "translations").glob(f"*/{area}.po")}:
            path = folder / "translations" / tag / f"{area}.po"
            said = {
                key: texts[tag]
                for key, texts in bundle.translations.items()
                if tag in texts and key in sources
            }
            before = _stands(path)
            if _is_in_step(before, sources, said):
                continue
            update(tag, area, folder)
            catalogue = read_catalogue(path)
            for entry in catalogue:
                _take_text(entry, said.get(entry.msgctxt), swedish, before)
            save_catalogue(catalogue, path)


def _is_in_step(
    before: Mapping[str, tuple[str, str]], sources: Mapping[str, str], said: Mapping[str, str]
) -> bool:
    """Whether the file has exactly the Swedish of today and every translation the bundle has."""
    same_swedish = {key: swedish for key, (swedish, _) in before.items()} == sources
    return same_swedish and all(before[key][1] == text for key, text in said.items())


def _stands(path: Path) -> dict[str, tuple[str, str]]:
    """Swedish and translation of each key as they stand before the change."""
    if not path.is_file():
        return {}
    return {entry.msgctxt: (entry.msgid, entry.msgstr) for entry in read_catalogue(path)}


def _take_text(
    entry: polib.POEntry, text: str | None, swedish: Mapping[str, str], before: Mapping[str, tuple[str, str]]
) -> None:
    if text is None or entry.msgctxt not in swedish:
        return
    was_swedish, was = before.get(entry.msgctxt, ("", ""))
    is_old = text == was and was_swedish not in ("", entry.msgid)
    if is_old or (text == was and entry.fuzzy):
        return
    entry.msgstr = text
    entry.flags = [flag for flag in entry.flags if flag != "fuzzy"]
    entry.previous_msgid = None
    put_review(entry, review_of(entry))


def _take_over(trial: Path, folder: Path) -> Iterator[Path]:
    """Move each file that differs over the old one; a file is whole or as it was."""
    for path in sorted(path for path in trial.rglob("*") if path.is_file()):
        target = folder / path.relative_to(trial)
        if target.is_file() and target.read_bytes() == path.read_bytes():
            continue
        target.parent.mkdir(parents=True, exist_ok=True)
        beside = target.with_name(f"{target.name}.new")
        shutil.copyfile(path, beside)
        beside.replace(target)
        yield target
