"""A file of printed words, changed in places while all else in it stays as people wrote it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

import yaml

from exports.print_words import flattened
from exports.word_marks import REVIEWS, marks_in, quoted, written_marks
from validering.text_reviews import TextReview

Way = tuple[str, ...]


@dataclass(frozen=True)
class WordFile:
    """The text of a file; each change gives another."""

    text: str

    @classmethod
    def read(cls, path: Path) -> WordFile:
        """The file as it stands."""
        return cls(path.read_text("utf-8"))

    @property
    def texts(self) -> dict[str, str]:
        return flattened(yaml.safe_load(self.text)["words"])

    @property
    def marks(self) -> dict[str, TextReview]:
        return marks_in(yaml.safe_load(self.text))

    def way_to(self, key: str) -> Way:
        """The names from the top to the word of ``key``; raises KeyError where it is not there."""
        return next(way for way, _ in _words(self._top("words")) if ".".join(way) == key)

    def with_word(self, key: str, text: str, way: Way) -> WordFile:
        """The file with ``text`` as the word of ``key``; a new one is put last where ``way`` leads."""
        if self.texts.get(key) == text:
            return self
        for found, node in _words(self._top("words")):
            if ".".join(found) == key:
                return self._with(node, quoted(text))
        return self._with_new(way, text)

    def with_status(self, status: str, last: TextReview | None) -> WordFile:
        """The file with its status, and the last review where there is one."""
        said = {
            "status": status,
            "by": quoted(last.by) if last else "null",
            "on": last.on.isoformat() if last else "null",
        }
        file = self
        for name, value in said.items():
            file = file._with(file._top(name), value)
        return file

    def with_marks(self, marks: Mapping[str, TextReview]) -> WordFile:
        """The file with these reviews at its end and no others."""
        top = yaml.compose(self.text)
        assert isinstance(top, yaml.MappingNode)
        at = next((key.start_mark.index for key, _ in top.value if key.value == REVIEWS), len(self.text))
        return WordFile(f"{self.text[:at].rstrip()}\n{written_marks(marks)}")

    def _top(self, name: str) -> yaml.Node:
        top = yaml.compose(self.text)
        assert isinstance(top, yaml.MappingNode)
        found: yaml.Node = next(value for key, value in top.value if key.value == name)
        return found

    def _with(self, node: yaml.Node, written: str) -> WordFile:
        start, end = node.start_mark.index, node.end_mark.index
        return WordFile(f"{self.text[:start]}{written}{self.text[end:]}")

    def _with_new(self, way: Way, text: str) -> WordFile:
        """The word under the nearest of its names that is there."""
        node, left = self._top("words"), list(way)
        while isinstance(node, yaml.MappingNode):
            inner = next((value for key, value in node.value if key.value == left[0]), None)
            if inner is None:
                break
            node, left = inner, left[1:]
        assert isinstance(node, yaml.MappingNode)
        if node.flow_style:
            end = node.end_mark.index - 1
            inside = ": {".join(map(quoted, left)) + f": {quoted(text)}" + "}" * (len(left) - 1)
            return WordFile(f"{self.text[:end]}, {inside}{self.text[end:]}")
        column, last = node.start_mark.column, _last_mark(node)
        end = self.text.find("\n", last)
        end = len(self.text) if end < 0 else end
        lines = "".join(f"\n{' ' * (column + 2 * at)}{name}:" for at, name in enumerate(left))
        return WordFile(f"{self.text[:end]}{lines} {quoted(text)}{self.text[end:]}")


def _words(node: yaml.Node, way: Way = ()) -> Iterator[tuple[Way, yaml.Node]]:
    if not isinstance(node, yaml.MappingNode):
        yield way, node
        return
    for key, value in node.value:
        yield from _words(value, (*way, key.value))


def _last_mark(node: yaml.Node) -> int:
    """Where the last word of a mapping ends, without the empty lines after it."""
    while isinstance(node, yaml.MappingNode) and not node.flow_style and node.value:
        node = node.value[-1][1]
    return int(node.end_mark.index)
