"""The one way a file of forms is written down, so that the same content is the same bytes.

``python -m forms.canonical`` writes every file that people write so, but for the example to copy, whose
comments a writer needs.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import yaml

from forms.found_files import FOLDER, paths
from forms.level_examples import WorkedExamplesFile
from forms.source_files import Entry, ModuleFile, ProfileFile
from forms.teaching_files import GlossaryFile, LessonsFile, OralTestFile
from forms.yaml_files import read_as

_WIDE = 1_000_000
_SHORT = 40
_EXAMPLE = "exempel"
_USUAL = {"judged_by": "trade", "kind": "line"}
"""What is left out where it stands as usual; ``kind`` is that of a form field, a criterion has no such."""


class _Dumper(yaml.SafeDumper):
    """Indents the items of a list and writes lists of short words on one line."""

    def increase_indent(self, flow: bool = False, indentless: bool = False) -> None:  # noqa: ARG002 - YAML's own
        super().increase_indent(flow, False)


def _list(dumper: yaml.SafeDumper, items: list[Any]) -> yaml.Node:
    is_short = all(isinstance(item, str | int | float) and len(str(item)) <= _SHORT for item in items)
    is_words = all(" " not in str(item) for item in items)
    return dumper.represent_sequence("tag:yaml.org,2002:seq", items, flow_style=is_short and is_words)


_Dumper.add_representer(list, _list)


def canonical_text(file: Entry) -> str:
    """The file as YAML; fields that hold nothing are left out."""
    data = _without_nothing(file.model_dump(mode="json"))
    return yaml.dump(data, Dumper=_Dumper, allow_unicode=True, sort_keys=False, width=_WIDE)


def _without_nothing(value: Any) -> Any:
    if isinstance(value, list):
        return [_without_nothing(each) for each in value]
    if not isinstance(value, dict):
        return value
    kept = {key: _without_nothing(each) for key, each in value.items() if each not in (None, [], {})}
    return {key: each for key, each in kept.items() if _USUAL.get(key) != each}


def files(folder: Path = FOLDER) -> dict[Path, Entry]:
    """Every file that people write, as it is read."""
    shapes: list[tuple[type[Entry], list[Path]]] = [
        (ProfileFile, paths(folder, "profiles")),
        (ModuleFile, paths(folder, "modules")),
        (OralTestFile, paths(folder, "oral_tests")),
        (GlossaryFile, sorted((folder / "glossaries").glob("*.yaml"))),
        (LessonsFile, sorted((folder / "lessons").glob("*.yaml"))),
        (WorkedExamplesFile, sorted((folder / "worked_examples").glob("*.yaml"))),
    ]
    return {
        path: read_as(shape, path)
        for shape, found in shapes
        for path in found
        if _EXAMPLE not in (path.parent.name, path.stem)
    }


def main() -> int:
    """Write every file anew where its bytes differ; 0."""
    for path, file in files().items():
        text = canonical_text(file)
        if path.read_text(encoding="utf-8") != text:
            path.write_text(text, encoding="utf-8", newline="\n")
            sys.stdout.write(f"{path.relative_to(FOLDER)}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
