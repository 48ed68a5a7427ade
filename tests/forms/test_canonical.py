"""Files of forms have one way to be written, so that a change shows as what it is."""

from __future__ import annotations

from pathlib import Path

from forms.canonical import canonical_text, files
from forms.found_files import FOLDER, module_file, module_path


def test_every_shipped_file_is_written_that_way() -> None:
    otherwise = [
        path for path, file in files().items() if path.read_text(encoding="utf-8") != canonical_text(file)
    ]
    assert [path.relative_to(FOLDER).as_posix() for path in otherwise] == []


def test_what_is_written_reads_as_what_it_was(tmp_path: Path) -> None:
    module = module_file(module_path(FOLDER, "KOK-SV1"))
    path = tmp_path / "kok-sv1.yaml"
    path.write_text(canonical_text(module), encoding="utf-8")
    assert module_file(path) == module
