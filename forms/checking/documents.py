"""A YAML file with the line of everything in it, and the traps of YAML that are seen in how it is written."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

import yaml

from forms.checking.faults import Fault, Place
from forms.yaml_files import place_in, short_name

if TYPE_CHECKING:
    from yaml import SafeLoader
else:
    try:
        from yaml import CSafeLoader as SafeLoader
    except ImportError:
        from yaml import SafeLoader

Way = tuple[int | str, ...]

TAG = "tag:yaml.org,2002:"
SIGNS = "%@`*&!|>[]{}"
# "key: value" with a value that has a colon or begins with a sign and stands without quotation marks.
ENTRY = re.compile(r"^\s*(?:- )?(?:[a-z_0-9]+:\s+|- )(?P<value>[^\"'\s#].*)$")


@dataclass
class Document:
    """What a file holds, ``data``, with the node of each value by the way to it."""

    path: Path
    data: Any = None
    nodes: dict[Way, yaml.Node] = field(default_factory=dict)

    @property
    def file(self) -> str:
        return short_name(self.path)

    def place(self, *way: int | str) -> Place:
        """Where the value is; that of the nearest whole that holds it where it is missing."""
        known = way
        while known and known not in self.nodes:
            known = known[:-1]
        node = self.nodes.get(known)
        return Place(self.file, node.start_mark.line + 1 if node else 1, place_in(way, self.data))


def load(path: Path) -> tuple[Document, list[Fault]]:
    """The file with its lines; ``data`` is None where it cannot be read, and the faults say why."""
    document = Document(path)
    try:
        text = path.read_bytes().decode("utf-8-sig")
    except UnicodeDecodeError:
        return document, [Fault("check_not_utf8", Place(document.file))]
    loader = SafeLoader(text)
    try:
        node = loader.get_single_node()
        document.data = loader.construct_document(node) if node else None
    except yaml.MarkedYAMLError as error:
        return document, [_not_yaml(error, text, document.file)]
    except (yaml.YAMLError, ValueError, TypeError) as error:
        return document, [Fault("check_not_yaml", Place(document.file), problem=str(error))]
    finally:
        loader.dispose()
    document.nodes.update(_nodes(node, ()))
    return document, list(_key_faults(node, (), document))


def trap(document: Document, way: Way) -> Fault | None:
    """What YAML has made of a value without quotation marks, where that is not what one sees."""
    node = document.nodes.get(way)
    if isinstance(node, yaml.MappingNode) and node.value:
        return _split_text(node, document.place(*way))
    if not isinstance(node, yaml.ScalarNode) or node.style in ("'", '"', "|", ">"):
        return None
    written, read = node.value, _read_as(node)
    if read is None:
        return None
    return Fault(read, document.place(*way), written=written, right=f'"{written}"')


def _split_text(node: yaml.MappingNode, place: Place) -> Fault:
    """A text with a colon in it, which YAML has made a key and a value of."""
    key, value = node.value[0]
    return Fault("check_colon", place, written=f"{key.value}: {value.value}")


def octals(document: Document) -> Iterator[Fault]:
    """Whole numbers that begin with 0, which YAML counts by eights."""
    for way, node in document.nodes.items():
        if node.tag == f"{TAG}int" and isinstance(node, yaml.ScalarNode) and _is_octal(node.value):
            yield Fault("check_octal", document.place(*way), written=node.value, right=f'"{node.value}"')


def _read_as(node: yaml.ScalarNode) -> str | None:
    kind = node.tag.removeprefix(TAG)
    if kind == "int":
        if ":" in node.value:
            return "check_clock"
        return "check_octal" if _is_octal(node.value) else "check_number"
    if kind == "float":
        return "check_clock" if ":" in node.value else "check_number"
    return {"bool": "check_yes_no", "timestamp": "check_date", "null": "check_empty"}.get(kind)


def _is_octal(written: str) -> bool:
    return len(written) > 1 and written[0] == "0" and written.isdigit()


def _not_yaml(error: yaml.MarkedYAMLError, text: str, file: str) -> Fault:
    mark = error.problem_mark or error.context_mark
    lines = text.splitlines() or [""]
    for number in _suspects(error, len(lines)):
        line = lines[number]
        if "\t" in line[: len(line) - len(line.lstrip())]:
            return Fault("check_tab", Place(file, number + 1))
        value = ENTRY.match(line)
        if value and value["value"][0] in SIGNS and not _is_closed(value["value"]):
            return Fault(
                "check_sign", Place(file, number + 1), sign=value["value"][0], written=value["value"]
            )
        if value and re.search(r":(\s|$)", value["value"]) and value["value"][0] not in "[{":
            return Fault("check_colon", Place(file, number + 1), written=value["value"])
    line_number = mark.line + 1 if mark else 1
    return Fault("check_not_yaml", Place(file, line_number), problem=error.problem or "?")


def _suspects(error: yaml.MarkedYAMLError, count: int) -> list[int]:
    """The lines a syntax error may come from: where it was seen and the line before it."""
    marks = [mark.line for mark in (error.problem_mark, error.context_mark) if mark]
    wanted = [line for mark in marks for line in (mark, mark - 1)]
    return [line for line in dict.fromkeys(wanted) if 0 <= line < count]


def _is_closed(value: str) -> bool:
    """Whether a value in brackets ends as it began, so that the brackets are meant."""
    return value.rstrip()[-1:] in {"[": "]", "{": "}"}.get(value[0], "")


def _nodes(node: yaml.Node | None, way: Way) -> Iterator[tuple[Way, yaml.Node]]:
    if node is None:
        return
    yield way, node
    if isinstance(node, yaml.MappingNode):
        for key, value in node.value:
            yield from _nodes(value, (*way, key.value))
    elif isinstance(node, yaml.SequenceNode):
        for number, value in enumerate(node.value):
            yield from _nodes(value, (*way, number))


def _key_faults(node: yaml.Node | None, way: Way, document: Document) -> Iterator[Fault]:
    """Keys that stand twice, and keys that YAML reads as something else than text."""
    if isinstance(node, yaml.SequenceNode):
        for number, value in enumerate(node.value):
            yield from _key_faults(value, (*way, number), document)
    if not isinstance(node, yaml.MappingNode):
        return
    seen: set[str] = set()
    for key, value in node.value:
        place = Place(document.file, key.start_mark.line + 1, place_in(way, document.data))
        if key.value in seen:
            yield Fault("check_key_twice", place, key=key.value)
        seen.add(key.value)
        if key.tag != f"{TAG}str":
            yield Fault("check_key_not_text", place, written=key.value)
        yield from _key_faults(value, (*way, key.value), document)


def ways(document: Document, *start: int | str) -> Sequence[Way]:
    """The ways to everything under ``start``."""
    return [way for way in document.nodes if way[: len(start)] == start]
