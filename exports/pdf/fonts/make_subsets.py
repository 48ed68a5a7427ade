"""Makes the font files beside it: static Noto faces cut down to the letters that documents use.

Run `python exports/pdf/fonts/make_subsets.py` (npm is needed, to fetch the sources). The README beside it
says how to add a script.
"""

import subprocess
import sys
import tarfile
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import uharfbuzz as hb

HERE = Path(__file__).resolve().parent
WEIGHTS = {"Regular": "400Regular", "Bold": "700Bold", "Italic": "400Regular_Italic"}


def _letters(*ranges: tuple[int, int]) -> frozenset[int]:
    return frozenset(code for first, last in ranges for code in range(first, last + 1))


# What a font of another script keeps beside its own letters: spaces, stops, brackets, quotes, dashes, joiners
# and the dotted circle. Latin letters and digits are left to Noto Sans: a number looks alike everywhere.
_SHARED = frozenset(map(ord, " !\"'(),-./:;?[]\u00a0«»·‐‑–—‘’“”•…‹›◌")) | _letters((0x200B, 0x200F))

_LATIN_GREEK_CYRILLIC = _letters(
    (0x20, 0x7E), (0xA0, 0x24F), (0x2B0, 0x52F), (0x1E00, 0x1EFF), (0x2000, 0x20CF), (0x2116, 0x2116)
) | _letters((0x2122, 0x2122), (0x2212, 0x2212), (0xFB00, 0xFB04), (0xFFFD, 0xFFFD))

_SYMBOLS = frozenset(map(ord, "✓✔✗✘☐☑☒■□▪▫▲△▶▷▼▽◀◁◆◇○◌●◐◑◒◓◔◕◦◯★☆⚠☎✉✆✎✏"))
_ARROWS = frozenset(map(ord, "←↑→↓↔⇐⇒≠≤≥"))


@dataclass(frozen=True)
class Source:
    """One family: its npm package, the stem of its files, the letters it keeps and its weights."""

    package: str
    stem: str
    keeps: frozenset[int]
    weights: tuple[str, ...] = ("Regular", "Bold")


SOURCES = (
    Source("noto-sans", "NotoSans", _LATIN_GREEK_CYRILLIC, ("Regular", "Bold", "Italic")),
    Source(
        "noto-naskh-arabic",
        "NotoNaskhArabic",
        _SHARED | _letters((0x600, 0x6FF), (0x750, 0x77F), (0x8A0, 0x8FF)),
    ),
    Source("noto-sans-ethiopic", "NotoSansEthiopic", _SHARED | _letters((0x1200, 0x139F))),
    Source(
        "noto-sans-georgian",
        "NotoSansGeorgian",
        _SHARED | _letters((0x10A0, 0x10FF), (0x1C90, 0x1CBF), (0x2D00, 0x2D2F)),
    ),
    Source("noto-sans-thai", "NotoSansThai", _SHARED | _letters((0xE00, 0xE7F))),
    Source("noto-sans-symbols-2", "NotoSansSymbols2", _SYMBOLS, ("Regular",)),
    Source("noto-sans-math", "NotoSansMath", _ARROWS, ("Regular",)),
)


def _fetch(package: str, into: Path) -> Path:
    command = ["npm", "pack", "--silent", f"@expo-google-fonts/{package}"]
    printed = subprocess.run(command, cwd=into, check=True, capture_output=True, text=True).stdout
    return into / printed.split()[-1]


def _subset(font: bytes, keeps: frozenset[int]) -> bytes:
    wanted = hb.SubsetInput()
    wanted.sets(hb.SubsetInputSets.UNICODE).set(set(keeps))
    wanted.flags = hb.SubsetFlags.NO_HINTING
    return bytes(wanted.subset(hb.Face(hb.Blob(font))).blob.data)


def _read(archive: tarfile.TarFile, name: str) -> bytes:
    member = archive.extractfile(f"package/{name}")
    if member is None:
        raise FileNotFoundError(name)
    return member.read()


def make(source: Source, target: Path) -> int:
    """Writes one family into `target` and returns its size in bytes."""
    size = 0
    with _archive(source) as archive:
        for name, whole in _whole(source, archive):
            font = _subset(whole, source.keeps)
            (target / name).write_bytes(font)
            size += len(font)
        (target / "licences").mkdir(exist_ok=True)
        (target / "licences" / f"{source.stem}-OFL.txt").write_bytes(_read(archive, "LICENSE_FONT"))
    return size


def fetched(source: Source) -> dict[str, bytes]:
    """Returns the whole fonts of a family by the names of the files that are cut from them."""
    with _archive(source) as archive:
        return dict(_whole(source, archive))


@contextmanager
def _archive(source: Source) -> Iterator[tarfile.TarFile]:
    with (
        tempfile.TemporaryDirectory() as scratch,
        tarfile.open(_fetch(source.package, Path(scratch))) as archive,
    ):
        yield archive


def _whole(source: Source, archive: tarfile.TarFile) -> Iterator[tuple[str, bytes]]:
    for weight in source.weights:
        folder = WEIGHTS[weight]
        yield f"{source.stem}-{weight}.ttf", _read(archive, f"{folder}/{source.stem}_{folder}.ttf")


def main() -> None:
    """Makes every family, or those whose stems are given as arguments."""
    chosen = set(sys.argv[1:])
    for source in SOURCES:
        if not chosen or source.stem in chosen:
            sys.stdout.write(f"{source.stem}: {make(source, HERE) // 1024} KB\n")


if __name__ == "__main__":
    main()
