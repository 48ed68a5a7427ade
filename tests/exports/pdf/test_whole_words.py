"""Each word of each shipped language is drawn with the glyphs that HarfBuzz gives it as a whole."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path

import pytest
import uharfbuzz as hb
import yaml

from exports.languages import PrintLanguage
from exports.pdf.faces import Face, missing_letters
from exports.pdf.fonts.make_subsets import SOURCES, fetched
from exports.pdf.itemizing import prepare
from exports.pdf.text import Text
from exports.print_words import FOLDER
from tests.exports.printed import LANGUAGES

GEORGIAN = PrintLanguage("ka", "ltr", "Noto Sans Georgian", "ქართული")
SAMPLES = {
    "ka": "სამზარეულოში მუშაობა, სურსათის უსაფრთხოება და მომსახურება",
    "fa": "کار در آشپزخانه و بهداشت مواد غذایی را می‌دانم",
    "prs": "کار در آشپزخانه و پاک‌کاری را یاد گرفته‌ام",
    "ti": "ኣብ ክሽነ ምስራሕን ጽሬት መግብን ይፈልጥ እየ።",
    "so": "Waxaan ka shaqeeyay jikada iyo nadaafadda cuntada",
    "uk": "Працював на кухні, знаю гігієну харчових продуктів",
}


def said_in(language: PrintLanguage) -> str:
    """Everything that is printed in a language, or a sentence of it."""
    path = FOLDER / f"{language.tag}.yaml"
    shipped = path.read_text("utf-8") if path.exists() else ""
    forms = yaml.safe_load(shipped)["words"] if shipped else {}
    return f"{SAMPLES.get(language.tag, '')} {language.own_name} {' '.join(_texts(forms))}"


def _texts(tree: object) -> Iterator[str]:
    if isinstance(tree, dict):
        for each in tree.values():
            yield from _texts(each)
    else:
        yield str(tree)


def words_of(language: PrintLanguage) -> list[str]:
    plain = re.sub(r"\{[a-z_]+\}", " ", said_in(language))
    found = re.findall(r"[^\W\d_][^\s]*", plain)
    return sorted({word.strip("()«»”:;,.?!،؛؟/…–-") for word in found} - {""})


def drawn(word: str, language: PrintLanguage) -> tuple[Face, list[int]] | None:
    """The face and the glyphs that we draw, from left to right; None for a word of several faces."""
    prepared = prepare(Text.of(word), language, False, False)
    pieces = [piece for each in prepared.words for piece in each.pieces]
    if len({(piece.face, piece.level) for piece in pieces}) != 1:
        return None
    if pieces[0].level % 2:
        pieces = pieces[::-1]
    return pieces[0].face, [
        g.number for piece in pieces for cluster in piece.clusters for g in cluster.glyphs
    ]


def shaped(font: hb.Font, word: str, language: PrintLanguage) -> list[tuple[int, int, int, int]]:
    """Glyph, advance and place of each glyph as HarfBuzz gives them for the whole word."""
    buffer = hb.Buffer()
    buffer.add_str(word)
    buffer.guess_segment_properties()
    buffer.language = language.tag
    hb.shape(font, buffer)
    return [
        (info.codepoint, at.x_advance, at.x_offset, at.y_offset)
        for info, at in zip(buffer.glyph_infos, buffer.glyph_positions, strict=True)
    ]


@pytest.mark.parametrize("language", [*LANGUAGES, GEORGIAN], ids=lambda language: language.tag)
def test_a_word_is_drawn_as_it_is_shaped(language: PrintLanguage) -> None:
    words = words_of(language)
    assert words
    checked = 0
    for word in words:
        assert missing_letters(word) == set()
        ours = drawn(word, language)
        if ours is None:
            continue
        face, glyphs = ours
        assert glyphs == [each[0] for each in shaped(face.font, word, language)], word
        checked += 1
    assert checked >= len(words) * 0.7


@pytest.mark.endurance
@pytest.mark.parametrize("language", [*LANGUAGES, GEORGIAN], ids=lambda language: language.tag)
def test_a_word_looks_as_in_the_whole_font(language: PrintLanguage, whole_fonts: Path) -> None:
    """Glyphs have other numbers in the whole font: their outlines and places are compared."""
    for word in words_of(language):
        ours = drawn(word, language)
        if ours is None:
            continue
        face, _ = ours
        whole = opened(whole_fonts / face.path.name)
        assert looks(face.font, word, language) == looks(whole, word, language), word


def looks(font: hb.Font, word: str, language: PrintLanguage) -> list[tuple[object, ...]]:
    return [(outline(font, glyph), *place) for glyph, *place in shaped(font, word, language)]


@lru_cache(maxsize=20_000)
def outline(font: hb.Font, glyph: int) -> str:
    drawn_: list[str] = []
    funcs = hb.DrawFuncs()
    funcs.set_move_to_func(lambda x, y, _: drawn_.append(f"M{x} {y}"))
    funcs.set_line_to_func(lambda x, y, _: drawn_.append(f"L{x} {y}"))
    funcs.set_quadratic_to_func(lambda a, b, x, y, _: drawn_.append(f"Q{a} {b} {x} {y}"))
    funcs.set_cubic_to_func(lambda a, b, c, d, x, y, _: drawn_.append(f"C{a} {b} {c} {d} {x} {y}"))
    funcs.set_close_path_func(lambda _: drawn_.append("Z"))
    font.draw_glyph(glyph, funcs)
    return " ".join(drawn_)


@lru_cache(maxsize=32)
def opened(path: Path) -> hb.Font:
    return hb.Font(hb.Face(hb.Blob.from_file_path(str(path))))


@pytest.fixture(scope="module")
def whole_fonts(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The fonts from which the shipped ones were cut."""
    folder = tmp_path_factory.mktemp("whole")
    for source in SOURCES:
        for name, content in fetched(source).items():
            (folder / name).write_bytes(content)
    return folder
