"""A native reader gets a sheet, corrects it, signs it and hands it back."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

import polib
import pytest
from openpyxl import load_workbook

from exports.languages import PrintLanguage
from exports.print_words import FOLDER as WORDS
from exports.print_words import forget_words, read_words
from exports.word_reviews import printed_words
from forms import reading
from forms.review_marks import review_of
from forms.reviewing import sheets
from forms.reviewing.texts import PRINTED_WORDS
from forms.reviewing.writing import write_review
from tests.forms.checking.breaking import change, copy_kitchen
from tests.forms.workbooks.finding import place_of
from tests.ui.test_command_line import said
from ui.review_making import sheet_of
from validering.text_reviews import TextState

if TYPE_CHECKING:
    from openpyxl.workbook.workbook import Workbook

READER, DAY = "Selma Ferhat", "2026-05-31"
PROFILE, TAG = "REST-BITR", "en"
CRITERION = "KOK-K1.01/text"
ARABIC = PrintLanguage("ar", "rtl", "Noto Naskh Arabic", "العربية")


@pytest.fixture(autouse=True)
def swedish(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("LC_ALL", "LC_MESSAGES"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("LANG", "sv_SE.UTF-8")


@pytest.fixture(scope="module")
def whole_kitchen(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return copy_kitchen(tmp_path_factory.mktemp("whole") / "forms")


@pytest.fixture
def kitchen(whole_kitchen: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(whole_kitchen, tmp_path / "forms"))


@pytest.fixture
def words(tmp_path: Path) -> Iterable[Path]:
    yield Path(shutil.copytree(WORDS, tmp_path / "wording"))
    forget_words()


def handed_out(
    path: Path, folder: Path, subject: str = PROFILE, tag: str = TAG, *, only: str = "KOK-K1"
) -> Path:
    """The sheet of a subject, or the part of it whose keys begin with ``only``."""
    sheet = sheet_of(subject, tag, folder)
    texts = tuple(text for text in sheet.texts if text.key.startswith(only))
    write_review(replace(sheet, texts=texts), path)
    return path


def filled(path: Path, how: Callable[[Workbook], object], *, is_signed: bool = True) -> Path:
    """The sheet as the reader left it."""
    book = load_workbook(path)
    if is_signed:
        for heading, value in ((sheets.NAME, READER), (sheets.DAY, DAY), (sheets.BACKGROUND, "modersmål")):
            page = book["signatur"]
            page.cell(2, place_of(page, heading)).value = value
    how(book)
    book.save(path)
    return path


def put(book: Workbook, key: str, heading: str, value: Any) -> int:
    """Write ``value`` in the row of ``key`` and give the row's number."""
    page = next(book[name] for name in ("texter", "tryckta ord") if name in book.sheetnames)
    number = next(row[0].row for row in page.iter_rows(min_row=2) if row[0].value == key)
    assert number is not None
    page.cell(number, place_of(page, heading)).value = value
    return number


def all_right(book: Workbook) -> None:
    page = next(book[name] for name in ("texter", "tryckta ord") if name in book.sheetnames)
    for number in range(2, page.max_row + 1):
        if page.cell(number, place_of(page, sheets.TRANSLATION)).value:
            page.cell(number, place_of(page, sheets.OK)).value = "ja"


def entry(folder: Path, key: str, area: str = "kok") -> polib.POEntry:
    catalogue = polib.pofile(str(folder / "translations" / TAG / f"{area}.po"))
    return next(each for each in catalogue if each.msgctxt == key)


def test_the_whole_way_of_a_sheet(kitchen: Path, tmp_path: Path) -> None:
    path = handed_out(tmp_path / "granskning.xlsx", kitchen, only="")
    before = entry(kitchen, CRITERION).msgstr
    corrected = f"{before[:-1]}, each time."

    def reads(book: Workbook) -> None:
        all_right(book)
        put(book, CRITERION, sheets.OK, None)
        put(book, CRITERION, sheets.CORRECTION, corrected)

    filled(path, reads)
    rehearsed = said("forms", "import-review", path, "--into", kitchen, "--rehearse")
    assert rehearsed.code == 0 and "Inget är sparat." in rehearsed.out
    assert entry(kitchen, CRITERION).msgstr == before
    taken = said("forms", "import-review", path, "--into", kitchen)
    assert (taken.code, taken.err) == (0, "")
    assert "varav rättade: 1" in taken.out and CRITERION in taken.out

    found = entry(kitchen, CRITERION)
    review = review_of(found)
    assert found.msgstr == corrected
    assert review is not None and (review.by, review.on) == (READER, date.fromisoformat(DAY))
    profile = reading.read_profile(PROFILE, kitchen)
    assert profile.reviewed_in == {TAG}
    assert profile.criterion("KOK-K1.01").text.get(TAG) == corrected
    assert TAG not in reading.read_profile("REST-KOCK", kitchen).reviewed_in
    told = json.loads(said("forms", "report", kitchen, "--json").out)["profiles"]
    ours = next(each for each in told if (each["language"], each["profile"]) == (TAG, PROFILE))
    assert ours["reviewed"] == ours["texts"] > 300
    again = sheet_of(PROFILE, TAG, kitchen)
    assert {text.state for text in again.texts} == {TextState.REVIEWED}

    change(kitchen / "modules/kok/kok-k1.yaml", r"^title: .*", "title: Renlighet i köket")
    assert TAG not in reading.read_profile(PROFILE, kitchen).reviewed_in
    states = {text.key: text.state for text in sheet_of(PROFILE, TAG, kitchen).texts}
    assert states["KOK-K1/title"] is TextState.FUZZY
    assert states[CRITERION] is TextState.REVIEWED


def test_rows_whose_swedish_has_changed_are_named_and_the_rest_is_taken(
    kitchen: Path, tmp_path: Path
) -> None:
    path = filled(handed_out(tmp_path / "granskning.xlsx", kitchen), all_right)
    change(kitchen / "modules/kok/kok-k1.yaml", r"^title: .*", "title: Renlighet i köket")
    taken = said("forms", "import-review", path, "--into", kitchen)
    assert taken.code == 1
    assert "Den svenska texten KOK-K1/title har ändrats. Nu är den: Renlighet i köket" in taken.out
    assert "1 rader är inte inlästa." in taken.out
    assert review_of(entry(kitchen, CRITERION)) is not None
    assert review_of(entry(kitchen, "KOK-K1/title")) is None
    marked = load_workbook(tmp_path / "granskning-fel.xlsx")["texter"]
    assert any(cell.comment and "har ändrats" in cell.comment.text for row in marked for cell in row[2:3])


def test_a_text_that_is_wrong_is_shown_no_more_and_one_that_nobody_read_stays_a_draft(
    kitchen: Path, tmp_path: Path
) -> None:
    path = handed_out(tmp_path / "granskning.xlsx", kitchen)
    filled(path, lambda book: put(book, CRITERION, sheets.OK, "nej"))
    taken = said("forms", "import-review", path, "--into", kitchen)
    assert taken.code == 0 and f"{CRITERION} är fel enligt den som läste" in taken.out
    assert reading.read_profile(PROFILE, kitchen).criterion("KOK-K1.01").text.get(TAG) is None
    assert review_of(entry(kitchen, "KOK-K1.02/text")) is None


@pytest.mark.parametrize(
    ("key", "heading", "value", "told"),
    [
        (CRITERION, sheets.CORRECTION, "Washes hands {often}.", "Platserna att fylla i"),
        (CRITERION, sheets.CORRECTION, "Моет руки.", "rättelse"),
        (CRITERION, sheets.OK, "kanske", "får inte stå här"),
        (CRITERION, sheets.CORRECTION, "=A1", "formel"),
        ("KOK-K1.02/text", sheets.KEY, CRITERION, "står på två rader"),
    ],
)
def test_a_cell_that_is_wrong_stops_the_whole_sheet(
    kitchen: Path, tmp_path: Path, key: str, heading: str, value: str, told: str
) -> None:
    path = handed_out(tmp_path / "granskning.xlsx", kitchen)
    rows: list[int] = []

    def spoils(book: Workbook) -> None:
        all_right(book)
        rows.append(put(book, key, heading, value))

    filled(path, spoils)
    before = (kitchen / "translations/en/kok.po").read_bytes()
    refused = said("forms", "import-review", path, "--into", kitchen)
    assert refused.code == 1
    assert told in refused.out and "Inget är inläst." in refused.out
    assert f"{rows[0]} {heading}" in refused.out
    assert (kitchen / "translations/en/kok.po").read_bytes() == before


@pytest.mark.parametrize(
    ("heading", "value", "told"),
    [
        (sheets.NAME, None, "E2 namn: Cellen är tom"),
        (sheets.NAME, "Selma " * 30, "högst 80 tecken"),
        (sheets.DAY, "i går", "är inget datum"),
        (sheets.DAY, "2999-01-01", "har inte varit än"),
        (sheets.BACKGROUND, None, "språkbakgrund: Cellen är tom"),
        (sheets.LANGUAGE, "xx", "xx"),
        (sheets.SUBJECT, "REST-INGEN", "REST-INGEN"),
    ],
)
def test_a_sheet_that_is_not_signed_is_refused(
    kitchen: Path, tmp_path: Path, heading: str, value: str | None, told: str
) -> None:
    path = handed_out(tmp_path / "granskning.xlsx", kitchen)

    def spoils(book: Workbook) -> None:
        all_right(book)
        page = book["signatur"]
        page.cell(2, place_of(page, heading)).value = value

    filled(path, spoils)
    refused = said("forms", "import-review", path, "--into", kitchen)
    assert refused.code == 1
    assert told in refused.out + refused.err
    assert review_of(entry(kitchen, CRITERION)) is None


def test_sheets_that_are_gone_or_unread_are_told(kitchen: Path, tmp_path: Path) -> None:
    path = filled(handed_out(tmp_path / "granskning.xlsx", kitchen), lambda _book: None)
    assert "Ingen rad är besvarad" in said("forms", "import-review", path, "--into", kitchen).out
    filled(path, lambda book: book.remove(book["signatur"]))
    assert "Bladet signatur saknas" in said("forms", "import-review", path, "--into", kitchen).out
    path.write_text("inget kalkylblad", encoding="utf-8")
    refused = said("forms", "import-review", path, "--into", kitchen)
    assert refused.code == 1 and "går inte att läsa" in refused.err


@pytest.mark.endurance
def test_the_printed_words_go_the_same_way(words: Path, tmp_path: Path) -> None:
    path = handed_out(tmp_path / "ord.xlsx", words, PRINTED_WORDS, "ar", only="")
    corrected = "صفحة {page} / {pages}"
    assert read_words(ARABIC, words).status == "draft"

    def reads(book: Workbook) -> None:
        all_right(book)
        put(book, "foot.page", sheets.CORRECTION, corrected)

    filled(path, reads)
    before = (words / "ar.yaml").read_text("utf-8").splitlines()
    taken = said("forms", "import-review", path, "--into", words)
    assert (taken.code, taken.err) == (0, "")
    read = read_words(ARABIC, words)
    assert (read.status, read.texts["foot.page"]) == ("reviewed", corrected)
    after = (words / "ar.yaml").read_text("utf-8").splitlines()
    changed = [line for line, now in zip(before, after, strict=False) if line != now]
    assert len(changed) == 4
    assert {each.state for each in printed_words("ar", words)} == {TextState.REVIEWED}

    change(words / "sv.yaml", r"^    draft: utkast", "    draft: ännu ett utkast")
    forget_words()
    assert read_words(ARABIC, words).status == "draft"
    states = {each.key: each.state for each in printed_words("ar", words)}
    assert (states["foot.draft"], states["foot.page"]) == (TextState.FUZZY, TextState.REVIEWED)


def test_a_printed_word_that_was_missing_is_put_in_its_place(words: Path, tmp_path: Path) -> None:
    change(words / "ar.yaml", r"^    draft: .*\n", "")
    change(words / "ar.yaml", r", 12: [^}]*", "")
    forget_words()
    path = handed_out(tmp_path / "ord.xlsx", words, PRINTED_WORDS, "ar", only="")

    def reads(book: Workbook) -> None:
        put(book, "head.draft", sheets.CORRECTION, "مسودة: غير نهائية")
        put(book, "month.12", sheets.CORRECTION, "ديسمبر")

    assert said("forms", "import-review", filled(path, reads), "--into", words).code == 0
    read = read_words(ARABIC, words)
    assert read.texts["head.draft"] == "مسودة: غير نهائية"
    assert read.texts["month.12"] == "ديسمبر"
    assert read.lacking == frozenset() and read.status == "draft"


def test_a_placeholder_that_is_lost_in_a_printed_word_is_told(words: Path, tmp_path: Path) -> None:
    path = handed_out(tmp_path / "ord.xlsx", words, PRINTED_WORDS, "ar", only="foot.")
    filled(path, lambda book: put(book, "foot.page", sheets.CORRECTION, "صفحة {page}"))
    refused = said("forms", "import-review", path, "--into", words)
    assert refused.code == 1 and "Den svenska texten har" in refused.out
    assert read_words(ARABIC, words).texts["foot.page"] != "صفحة {page}"


def test_a_sheet_is_written_by_command_and_never_over_another(tmp_path: Path) -> None:
    out = tmp_path / "granskning.xlsx"
    written = said("forms", "review-xlsx", PROFILE, "--language", "ar", "--out", out)
    assert written.code == 0 and str(out) in written.out
    book = load_workbook(out)
    assert book.sheetnames == ["texter", "signatur", "hjälp"]
    head = [cell.value for cell in book["texter"][1]]
    assert head == ["nyckel", "var", "svenska", "översättning", "rättelse", "ok", "läge"]
    again = said("forms", "review-xlsx", PROFILE, "--language", "ar", "--out", out)
    assert again.code == 1 and "finns redan" in again.err
    unknown = said("forms", "review-xlsx", PROFILE, "--language", "xx", "--out", tmp_path / "x.xlsx")
    assert unknown.code == 1 and "xx" in unknown.err
