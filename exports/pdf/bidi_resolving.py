"""The second half of UAX #9: weak, bracket, neutral and implicit levels of one isolating run sequence."""

from collections.abc import Sequence
from typing import Protocol

_NEUTRAL = frozenset({"B", "S", "WS", "ON", "LRI", "RLI", "FSI", "PDI"})
_ISOLATE_CONTROLS = frozenset({"LRI", "RLI", "FSI", "PDI"})
_STRONG = {"L": "L", "R": "R", "EN": "R", "AN": "R"}
_OPENING = (
    "([{\u0f3a\u0f3c\u169b\u2045\u207d\u208d\u2308\u230a\u2329\u2768\u276a\u276c\u276e\u2770\u2772\u2774\u27c5"
    "\u27e6\u27e8\u27ea\u27ec\u27ee\u2983\u2985\u2987\u2989\u298b\u298d\u298f\u2991\u2993\u2995\u2997\u29d8\u29da"
    "\u29fc\u2e22\u2e24\u2e26\u2e28\u2e55\u2e57\u2e59\u2e5b\u3008\u300a\u300c\u300e\u3010\u3014\u3016\u3018\u301a"
    "\ufe59\ufe5b\ufe5d\uff08\uff3b\uff5b\uff5f\uff62"
)
_CLOSING = (
    ")]}\u0f3b\u0f3d\u169c\u2046\u207e\u208e\u2309\u230b\u232a\u2769\u276b\u276d\u276f\u2771\u2773\u2775\u27c6"
    "\u27e7\u27e9\u27eb\u27ed\u27ef\u2984\u2986\u2988\u298a\u298c\u2990\u298e\u2992\u2994\u2996\u2998\u29d9\u29db"
    "\u29fd\u2e23\u2e25\u2e27\u2e29\u2e56\u2e58\u2e5a\u2e5c\u3009\u300b\u300d\u300f\u3011\u3015\u3017\u3019\u301b"
    "\ufe5a\ufe5c\ufe5e\uff09\uff3d\uff5d\uff60\uff63"
)
_SAME_BRACKET = {"\u232a": "\u3009"}
_CLOSER_OF = {
    opening: _SAME_BRACKET.get(closing, closing) for opening, closing in zip(_OPENING, _CLOSING, strict=True)
}
_CLOSERS = {closing: _SAME_BRACKET.get(closing, closing) for closing in _CLOSING}
_MOST_OPEN_BRACKETS = 63


class Surroundings(Protocol):
    """The level of a sequence, and the direction (``L`` or ``R``) before and after it."""

    @property
    def level(self) -> int: ...
    @property
    def before(self) -> str: ...
    @property
    def after(self) -> str: ...


def resolve(text: str, original: Sequence[str], kinds: list[str], around: Surroundings) -> list[int]:
    """Returns the level of each letter of one sequence; `kinds` are its classes after overrides."""
    embedding = "R" if around.level & 1 else "L"
    _marks(kinds, around.before)
    _numbers_after_arabic(kinds, around.before)
    _separators(kinds)
    _terminators(kinds)
    _numbers_after_latin(kinds, around.before)
    _brackets(text, original, kinds, embedding, around.before)
    _neutrals(kinds, embedding, around.before, around.after)
    return [_implicit(kind, around.level) for kind in kinds]


def _marks(kinds: list[str], before: str) -> None:
    """W1: a mark takes the class of the letter it stands on."""
    previous = before
    for index, kind in enumerate(kinds):
        if kind == "NSM":
            kinds[index] = "ON" if previous in _ISOLATE_CONTROLS else previous
        previous = kinds[index]


def _numbers_after_arabic(kinds: list[str], before: str) -> None:
    """W2 and W3: digits after Arabic letters are Arabic numbers; the letters then run right to left."""
    strong = before
    for index, kind in enumerate(kinds):
        if kind in ("L", "R", "AL"):
            strong = kind
        elif kind == "EN" and strong == "AL":
            kinds[index] = "AN"
        if kind == "AL":
            kinds[index] = "R"


def _separators(kinds: list[str]) -> None:
    """W4: one separator between two numbers of a kind joins them."""
    for index in range(1, len(kinds) - 1):
        left, right = kinds[index - 1], kinds[index + 1]
        if left == right and (
            (kinds[index] in ("ES", "CS") and left == "EN") or (kinds[index] == "CS" and left == "AN")
        ):
            kinds[index] = left


def _terminators(kinds: list[str]) -> None:
    """W5 and W6: per cent and currency signs belong to the number beside them; others are neutral."""
    start = 0
    while start < len(kinds):
        end = start
        while end < len(kinds) and kinds[end] == "ET":
            end += 1
        if (start and kinds[start - 1] == "EN") or (end < len(kinds) and kinds[end] == "EN"):
            kinds[start:end] = ["EN"] * (end - start)
        start = max(end, start + 1)
    for index, kind in enumerate(kinds):
        if kind in ("ES", "ET", "CS"):
            kinds[index] = "ON"


def _numbers_after_latin(kinds: list[str], before: str) -> None:
    """W7: digits after left-to-right letters run with them."""
    strong = before
    for index, kind in enumerate(kinds):
        if kind in ("L", "R"):
            strong = kind
        elif kind == "EN" and strong == "L":
            kinds[index] = "L"


def _pairs(text: str, kinds: Sequence[str]) -> list[tuple[int, int]]:
    """BD16: the places of brackets that belong together, in the order of their openers."""
    opened: list[tuple[str, int]] = []
    pairs: list[tuple[int, int]] = []
    for index, letter in enumerate(text):
        if kinds[index] != "ON":
            continue
        if letter in _CLOSER_OF:
            if len(opened) == _MOST_OPEN_BRACKETS:
                return []
            opened.append((_CLOSER_OF[letter], index))
        elif letter in _CLOSERS:
            depth = _innermost(opened, _CLOSERS[letter])
            if depth is not None:
                pairs.append((opened[depth][1], index))
                del opened[depth:]
    return sorted(pairs)


def _innermost(opened: Sequence[tuple[str, int]], closer: str) -> int | None:
    return next((depth for depth in range(len(opened) - 1, -1, -1) if opened[depth][0] == closer), None)


def _brackets(text: str, original: Sequence[str], kinds: list[str], embedding: str, before: str) -> None:
    """N0: a pair of brackets runs as one."""
    for first, last in _pairs(text, kinds):
        inside = {_STRONG[kind] for kind in kinds[first + 1 : last] if kind in _STRONG}
        if embedding in inside:
            direction = embedding
        elif inside:
            earlier = (_STRONG[kind] for kind in reversed(kinds[:first]) if kind in _STRONG)
            direction = next(earlier, before)
        else:
            continue
        for bracket in (first, last):
            kinds[bracket] = direction
            mark = bracket + 1
            while mark < len(kinds) and original[mark] == "NSM":
                kinds[mark] = direction
                mark += 1


def _neutrals(kinds: list[str], embedding: str, before: str, after: str) -> None:
    """N1 and N2: neutrals between two of one direction take it, others the embedding's."""
    start = 0
    while start < len(kinds):
        end = start
        while end < len(kinds) and kinds[end] in _NEUTRAL:
            end += 1
        if end > start:
            left = _STRONG[kinds[start - 1]] if start else before
            right = _STRONG[kinds[end]] if end < len(kinds) else after
            kinds[start:end] = [left if left == right else embedding] * (end - start)
        start = max(end, start + 1)


def _implicit(kind: str, level: int) -> int:
    """I1 and I2."""
    if level & 1:
        return level + (kind != "R")
    return level + {"L": 0, "R": 1, "EN": 2, "AN": 2}[kind]
