"""YAML files read strictly: whatever is wrong is told with its file and its place in it."""

from __future__ import annotations

import functools
from collections.abc import Hashable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import yaml
from pydantic import BaseModel, ValidationError

from forms.kept_readings import KeptReadings
from validering.errors import UserError

if TYPE_CHECKING:
    from pydantic_core import ErrorDetails
    from yaml import SafeLoader
else:
    try:
        from yaml import CSafeLoader as SafeLoader
    except ImportError:
        from yaml import SafeLoader

Shape = TypeVar("Shape", bound=BaseModel)

_readings: KeptReadings[BaseModel] = KeptReadings(512)
"""All files that ship, and as many again."""

FOLDERS = (
    "modules",
    "profiles",
    "scales",
    "translations",
    "oral_tests",
    "glossaries",
    "lessons",
    "worked_examples",
    "pictograms",
)


class _KeyTwiceError(Exception):
    def __init__(self, key: object, line: int) -> None:
        super().__init__(key)
        self.key = key
        self.line = line


class _StrictLoader(SafeLoader):
    """A loader that refuses a key written twice, where YAML itself would keep the last one."""

    def construct_mapping(self, node: yaml.MappingNode, deep: bool = False) -> dict[Hashable, Any]:
        seen: set[object] = set()
        for key_node, _ in node.value:
            key = self.construct_object(key_node, deep=True)
            if key in seen:
                raise _KeyTwiceError(key, key_node.start_mark.line + 1)
            seen.add(key)
        return super().construct_mapping(node, deep)


def read_as(shape: type[Shape], path: Path) -> Shape:
    """The file at ``path`` as ``shape``.

    Raises UserError (``forms_file_missing``, ``forms_not_yaml``, ``forms_key_twice``,
    ``forms_field_missing``, ``forms_field_unknown``, ``forms_value_wrong``).
    """
    if not path.is_file():
        raise UserError("forms_file_missing", file=short_name(path))
    found = _readings.of(path, (shape, short_name(path)), functools.partial(_read, shape))
    assert isinstance(found, shape)
    return found


def short_name(path: Path) -> str:
    """The path as it is told to people: from the folder of forms on, with forward slashes."""
    parts = path.parts
    for folder in FOLDERS:
        if folder in parts:
            place = len(parts) - 1 - parts[::-1].index(folder)
            return "/".join(("forms", *parts[place:]))
    return f"forms/{path.name}"


def _read(shape: type[BaseModel], path: Path) -> BaseModel:
    data = _load(path)
    try:
        return shape.model_validate(data)
    except ValidationError as error:
        raise _as_user_error(error, path, data) from error


def _load(path: Path) -> object:
    file = short_name(path)
    try:
        return yaml.load(path.read_text(encoding="utf-8"), Loader=_StrictLoader)
    except UnicodeDecodeError as error:
        raise UserError("forms_not_utf8", file=file) from error
    except _KeyTwiceError as error:
        raise UserError("forms_key_twice", file=file, line=error.line, key=error.key) from error
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else 1
        raise UserError("forms_not_yaml", file=file, line=line, problem=error.problem or "?") from error
    except yaml.YAMLError as error:
        raise UserError("forms_not_yaml", file=file, line=1, problem=str(error)) from error


def _as_user_error(error: ValidationError, path: Path, data: object) -> UserError:
    first = error.errors()[0]
    location = first["loc"]
    file = short_name(path)
    if first["type"] == "missing":
        return UserError(
            "forms_field_missing", file=file, place=place_in(location[:-1], data), field=location[-1]
        )
    if first["type"] == "extra_forbidden":
        return UserError(
            "forms_field_unknown", file=file, place=place_in(location[:-1], data), field=location[-1]
        )
    return UserError(
        "forms_value_wrong",
        file=file,
        place=place_in(location, data),
        value=first["input"],
        allowed=what_may_stand(first),
    )


def what_may_stand(error: ErrorDetails) -> str:
    """What may stand there, in signs that need no translation."""
    facts = error.get("ctx", {})
    for sign, fact in (("≤", "le"), ("≥", "ge"), ("≥", "min_length"), ("≤", "max_length")):
        if fact in facts:
            return f"{sign} {facts[fact]}"
    if "expected" in facts:
        return str(facts["expected"]).replace(" or ", ", ")
    if "pattern" in facts:
        return str(facts["pattern"])
    kind = error["type"].split("_")[0]
    return {"bool": "true, false", "int": "1, 2, 3 …", "string": "“…”", "tuple": "[…]"}.get(kind, kind)


def place_in(location: Sequence[int | str], data: object) -> str:
    """The way to a value, with the id of an entry in a list where it has one: ``criteria KOK-K1.02 text``."""
    words: list[str] = []
    here: Any = data
    for step in location:
        try:
            here = here[step]
        except (KeyError, IndexError, TypeError):
            here = None
        named = isinstance(step, int) and isinstance(here, dict) and (here.get("id") or here.get("module"))
        words.append(str(named or (step + 1 if isinstance(step, int) else step)))
    return " ".join(words) or "-"
