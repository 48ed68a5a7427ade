"""The schemas kept for editors are those of the code, and every shipped file follows them."""

from __future__ import annotations

import json
from typing import Literal

import pytest
import yaml
from pydantic import BaseModel, ValidationError

from forms.found_files import FOLDER, paths
from forms.schemas import SCHEMAS, schema_text, write_schemas
from forms.source_files import ModuleFile, ProfileFile


@pytest.mark.parametrize("name", sorted(SCHEMAS))
def test_what_is_kept_is_what_the_code_says(name: str) -> None:
    assert (FOLDER / name).read_text("utf-8") == schema_text(SCHEMAS[name])


def test_writing_gives_the_same_files_again(tmp_path) -> None:  # type: ignore[no-untyped-def]
    write_schemas(tmp_path)
    assert sorted(path.name for path in tmp_path.iterdir()) == sorted(SCHEMAS)


@pytest.mark.parametrize(("kind", "model"), [("profiles", ProfileFile), ("modules", ModuleFile)])
def test_every_field_of_a_shipped_file_stands_in_its_schema(
    kind: Literal["modules", "profiles"], model: type[BaseModel]
) -> None:
    name = next(name for name, known in SCHEMAS.items() if known is model)
    schema = json.loads((FOLDER / name).read_text("utf-8"))
    for path in paths(FOLDER, kind):
        content = yaml.safe_load(path.read_text("utf-8"))
        assert set(schema["required"]) <= set(content) <= set(schema["properties"]), path.name
        with pytest.raises(ValidationError):
            model.model_validate({**content, "betyg": "A"})
