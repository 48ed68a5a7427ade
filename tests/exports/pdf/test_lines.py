"""Words are put on lines."""

from hypothesis import given, settings
from hypothesis import strategies as st

from exports.languages import PrintLanguage
from exports.pdf.itemizing import prepare
from exports.pdf.lines import Line, fill
from exports.pdf.text import Text

_SWEDISH = PrintLanguage("sv", "ltr", "Noto Sans", "Svenska")
_ARABIC = PrintLanguage("ar", "rtl", "Noto Naskh Arabic", "العربية")


def _lines(text: str, width: float, language: PrintLanguage = _SWEDISH) -> list[Line]:
    whole = Text.of(text)
    return fill(prepare(whole, language, False, False), width, whole, language)


def _read(line: Line) -> str:
    """The letters of a line in reading order."""
    pieces = [*line.pieces, *line.blanks]
    return "".join(
        cluster.text
        for piece in pieces
        for cluster in (reversed(piece.clusters) if piece.level & 1 else piece.clusters)
    )


@settings(max_examples=40, deadline=None)
@given(
    st.text(alphabet="abcåäö .,-/()أبجد١٢ 123", max_size=60),
    st.floats(min_value=1500, max_value=20_000),
    st.sampled_from([_SWEDISH, _ARABIC]),
)
def test_no_letter_is_lost_and_no_line_too_wide(text: str, width: float, language: PrintLanguage) -> None:
    lines = _lines(text, width, language)
    assert "".join(_read(line) for line in lines) == text
    assert all(line.width <= width + 1 for line in lines)


def test_a_word_that_no_line_can_hold_is_cut() -> None:
    lines = _lines("Summa 0123456789abcdef0123456789abcdef", 6000)
    assert len(lines) > 3
    assert _read(lines[0]) == "Summa "


def test_a_typed_line_end_and_an_empty_line_are_kept() -> None:
    assert [_read(line) for line in _lines("ett\n\ntvå", 20_000)] == ["ett ", " ", "två"]


def test_a_soft_hyphen_shows_only_where_it_ends_a_line() -> None:
    wide, narrow = _lines("under\u00adsköterska", 20_000), _lines("under\u00adsköterska", 6000)
    assert [_read(line) for line in wide] == ["undersköterska"]
    assert [_read(line) for line in narrow] == ["under\u00ad", "sköterska"]
    assert narrow[0].width > _lines("under", 20_000)[0].width


def test_an_empty_text_takes_one_line() -> None:
    assert len(_lines("", 1000)) == 1
