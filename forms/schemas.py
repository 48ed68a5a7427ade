"""Writes what profile and module files may hold as JSON Schema, for editors that check while one types.

``python -m forms.schemas`` after any change of ``source_files.py``.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

from pydantic import BaseModel

from forms.found_files import FOLDER
from forms.level_examples import WorkedExamplesFile
from forms.source_files import ModuleFile, ProfileFile
from forms.teaching_files import GlossaryFile, LessonsFile, OralTestFile

SCHEMAS: dict[str, type[BaseModel]] = {
    "profile.schema.json": ProfileFile,
    "module.schema.json": ModuleFile,
    "oral_test.schema.json": OralTestFile,
    "glossary.schema.json": GlossaryFile,
    "lessons.schema.json": LessonsFile,
    "worked_examples.schema.json": WorkedExamplesFile,
}


def schema_text(model: type[BaseModel]) -> str:
    """The schema of one kind of file, as it is kept."""
    schema = {"$schema": "https://json-schema.org/draft/2020-12/schema", **model.model_json_schema()}
    return json.dumps(schema, ensure_ascii=False, indent=2) + "\n"


def write_schemas(folder: Path = FOLDER) -> None:
    """Write each schema anew."""
    for name, model in SCHEMAS.items():
        (folder / name).write_text(schema_text(model), encoding="utf-8", newline="\n")


if __name__ == "__main__":
    write_schemas()
    sys.exit(0)
