"""Letters become the right glyphs."""

from exports.pdf.faces import Face, chain
from exports.pdf.shaping import Stretch, shape

_ARABIC = chain("Noto Naskh Arabic")[0]
_LATIN = chain("Noto Sans")[0]


def _glyphs(context: str, start: int, end: int, face: Face = _ARABIC) -> list[int]:
    arabic = face is _ARABIC
    stretch = Stretch(
        face, context, start, end, arabic, "Arab" if arabic else "Latn", "ar" if arabic else "sv"
    )
    return [glyph.number for cluster in shape(stretch) for glyph in cluster.glyphs]


def test_arabic_letters_join() -> None:
    apart = [_glyphs(letter, 0, 1) for letter in "بيت"]
    assert _glyphs("بيت", 0, 3) != [number for glyphs in reversed(apart) for number in glyphs]


def test_a_word_cut_by_bold_type_still_joins() -> None:
    whole = _glyphs("بيت", 0, 3)
    assert _glyphs("بيت", 1, 3) + _glyphs("بيت", 0, 1) == whole


def test_clusters_stand_from_left_to_right() -> None:
    found = shape(Stretch(_ARABIC, "أب", 0, 2, True, "Arab", "ar"))
    assert [cluster.text for cluster in found] == ["ب", "أ"]


def test_controls_are_never_drawn() -> None:
    found = shape(Stretch(_LATIN, "\u2068a\u200bb\u00ad\u2069", 0, 6, False, "Latn", "sv"))
    assert [cluster.text for cluster in found] == ["a", "b"]


def test_the_joiner_that_persian_spelling_needs_is_told_but_has_no_width() -> None:
    found = shape(Stretch(_ARABIC, "می\u200cکند", 0, 6, True, "Arab", "fa"))
    (joiner,) = [cluster for cluster in found if cluster.text == "\u200c"]
    assert joiner.advance == 0


def test_latin_pairs_are_kerned() -> None:
    def width(text: str) -> float:
        stretch = Stretch(_LATIN, text, 0, len(text), False, "Latn", "sv")
        return sum(cluster.advance for cluster in shape(stretch))

    assert width("AV") < width("A") + width("V")
