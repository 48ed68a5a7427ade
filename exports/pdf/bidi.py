"""Which way each letter runs, and the order on a line: the Unicode Bidirectional Algorithm (UAX #9)."""

import re
import unicodedata
from collections.abc import Callable, Sequence
from typing import NamedTuple, TypeVar

from exports.pdf.bidi_resolving import resolve

Item = TypeVar("Item")

_FIRST_STRONG_ISOLATE, _RIGHT_TO_LEFT_ISOLATE, _POP_ISOLATE = "\u2068", "\u2067", "\u2069"
_RIGHT_TO_LEFT = re.compile(
    "[\u0590-\u08ff\u200f\u202b\u202e\u2067\ufb1d-\ufdff\ufe70-\ufeff\U00010800-\U00010fff\U0001e800-\U0001efff]"
)
_CONTROLS = re.compile("[\u202a-\u202e\u2066-\u2069]")
_EMBEDDINGS = {"RLE": None, "LRE": None, "RLO": "R", "LRO": "L"}
_ISOLATES = frozenset({"LRI", "RLI", "FSI"})
_REMOVED = frozenset({"RLE", "LRE", "RLO", "LRO", "PDF", "BN"})
_DEEPEST = 125


def isolate(text: str) -> str:
    """Returns `text` wrapped so that neither it nor what stands around it changes the other's direction."""
    return f"{_FIRST_STRONG_ISOLATE}{text}{_POP_ISOLATE}"


def isolate_right_to_left(text: str) -> str:
    """Returns `text` wrapped so that its parts follow one another from the right, whatever they are."""
    return f"{_RIGHT_TO_LEFT_ISOLATE}{text}{_POP_ISOLATE}"


def runs_right_to_left(text: str) -> bool:
    """Tells whether any part of `text` may run from right to left."""
    return _RIGHT_TO_LEFT.search(text) is not None


def base_level(text: str) -> int:
    """Returns 1 when the first strong letter outside isolates runs from right to left, else 0."""
    depth = 0
    for letter in text:
        kind = unicodedata.bidirectional(letter)
        if kind in _ISOLATES:
            depth += 1
        elif kind == "PDI":
            depth = max(0, depth - 1)
        elif depth == 0 and kind in ("L", "R", "AL"):
            return 0 if kind == "L" else 1
    return 0


def levels(text: str, base: int) -> list[int]:
    """Returns the embedding level of each letter in `text`, a paragraph of base level `base` (0 or 1)."""
    if base == 0 and not runs_right_to_left(text) and not _CONTROLS.search(text):
        return [0] * len(text)
    kinds = [unicodedata.bidirectional(letter) or "L" for letter in text]
    explicit = _ExplicitLevels(text, kinds, base)
    found = explicit.levels
    kept = [index for index, kind in enumerate(kinds) if kind not in _REMOVED]
    for sequence in _sequences(kinds, found, kept, explicit.closing, base):
        resolved = resolve(
            "".join(text[index] for index in sequence.indices),
            [kinds[index] for index in sequence.indices],
            [explicit.kinds[index] for index in sequence.indices],
            sequence,
        )
        for index, level in zip(sequence.indices, resolved, strict=True):
            found[index] = level
    for index, kind in enumerate(kinds):
        if kind in _REMOVED:
            found[index] = found[index - 1] if index else base
    return found


def visual_order(items: Sequence[Item], level_of: Callable[[Item], int]) -> list[Item]:
    """Returns `items`, given in logical order, as they stand on the line from left to right."""
    ordered = list(items)
    depths = [level_of(item) for item in items]
    odd = [depth for depth in depths if depth & 1]
    for threshold in range(max(depths, default=0), min(odd, default=max(depths, default=0) + 1) - 1, -1):
        start = 0
        while start < len(depths):
            end = start
            while end < len(depths) and depths[end] >= threshold:
                end += 1
            ordered[start:end] = ordered[start:end][::-1]
            depths[start:end] = depths[start:end][::-1]
            start = max(end, start + 1)
    return ordered


class _Status(NamedTuple):
    level: int
    override: str | None
    isolate: bool


class _ExplicitLevels:
    """Rules X1 to X8: what the embedding and isolating controls say."""

    def __init__(self, text: str, kinds: Sequence[str], base: int) -> None:
        self.text, self.base = text, base
        self.kinds = list(kinds)
        self.levels = [base] * len(text)
        self.closing = _closing_isolates(kinds)
        self._stack = [_Status(base, None, False)]
        self._lost_isolates = self._lost_embeddings = self._open_isolates = 0
        for index, kind in enumerate(kinds):
            self._step(index, kind)

    def _step(self, index: int, kind: str) -> None:
        if kind == "PDI":
            self._end_isolate()
        if kind == "B":
            return
        self.levels[index] = self._stack[-1].level
        if kind in _EMBEDDINGS:
            self._embed(kind)
        elif kind == "PDF":
            self._end_embedding()
        elif kind != "BN":
            self.kinds[index] = self._stack[-1].override or kind
            if kind in _ISOLATES:
                self._isolate(index, kind)

    def _deeper(self, right_to_left: bool) -> int | None:
        level = self._stack[-1].level
        deeper = (level + 1) | 1 if right_to_left else (level + 2) & ~1
        return (
            deeper if deeper <= _DEEPEST and not self._lost_isolates and not self._lost_embeddings else None
        )

    def _embed(self, kind: str) -> None:
        deeper = self._deeper(kind.startswith("R"))
        if deeper is not None:
            self._stack.append(_Status(deeper, _EMBEDDINGS[kind], False))
        elif not self._lost_isolates:
            self._lost_embeddings += 1

    def _isolate(self, index: int, kind: str) -> None:
        if kind == "FSI":
            inside = self.text[index + 1 : self.closing.get(index, len(self.text))]
            kind = "RLI" if base_level(inside) else "LRI"
        deeper = self._deeper(kind == "RLI")
        if deeper is None:
            self._lost_isolates += 1
        else:
            self._open_isolates += 1
            self._stack.append(_Status(deeper, None, True))

    def _end_isolate(self) -> None:
        if self._lost_isolates:
            self._lost_isolates -= 1
        elif self._open_isolates:
            self._lost_embeddings = 0
            while not self._stack.pop().isolate:
                pass
            self._open_isolates -= 1

    def _end_embedding(self) -> None:
        if self._lost_isolates:
            return
        if self._lost_embeddings:
            self._lost_embeddings -= 1
        elif not self._stack[-1].isolate and len(self._stack) > 1:
            self._stack.pop()


def _closing_isolates(kinds: Sequence[str]) -> dict[int, int]:
    """Each isolate opener's place with that of its closer (BD9)."""
    opened: list[int] = []
    closing: dict[int, int] = {}
    for index, kind in enumerate(kinds):
        if kind in _ISOLATES:
            opened.append(index)
        elif kind == "PDI" and opened:
            closing[opened.pop()] = index
    return closing


class _Sequence(NamedTuple):
    indices: list[int]
    level: int
    before: str
    after: str


def _level_runs(levels_found: Sequence[int], kept: Sequence[int]) -> list[list[int]]:
    runs: list[list[int]] = []
    for index in kept:
        if runs and levels_found[runs[-1][-1]] == levels_found[index]:
            runs[-1].append(index)
        else:
            runs.append([index])
    return runs


def _sequences(
    kinds: Sequence[str], found: Sequence[int], kept: Sequence[int], closing: dict[int, int], base: int
) -> list[_Sequence]:
    """The isolating run sequences (X10), with the direction that stands before and after each."""
    runs = _level_runs(found, kept)
    starting = {run[0]: run for run in runs}
    closers = set(closing.values())
    place = {index: position for position, index in enumerate(kept)}
    sequences = []
    for run in runs:
        if run[0] in closers:
            continue
        indices = list(run)
        while closing.get(indices[-1]) in starting:
            indices += starting[closing[indices[-1]]]
        first, last = place[indices[0]], place[indices[-1]]
        level = found[indices[0]]
        unclosed = kinds[indices[-1]] in _ISOLATES and indices[-1] not in closing
        previous = found[kept[first - 1]] if first else base
        following = base if unclosed or last + 1 == len(kept) else found[kept[last + 1]]
        sequences.append(_Sequence(indices, level, _edge(level, previous), _edge(level, following)))
    return sequences


def _edge(level: int, neighbour: int) -> str:
    return "R" if max(level, neighbour) & 1 else "L"
