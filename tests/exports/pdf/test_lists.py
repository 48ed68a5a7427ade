"""Lists on the page and for a screen reader."""

from exports.languages import PrintLanguage
from exports.pdf.checking import faults
from exports.pdf.document import LEFT, WIDTH
from exports.pdf.lists import EMPTY_BOX, TICKED_BOX, bullet_list, labelled_list
from exports.pdf.paragraph import Paragraph
from exports.pdf.reading import text_in_reading_order
from exports.pdf.text import BODY
from tests.exports.pdf.conftest import Make
from tests.exports.pdf.pages import place, places


def numbered(items: list[str], language: PrintLanguage) -> list[Paragraph]:
    labels = [(f"{number}.", item) for number, item in enumerate(items, start=1)]
    return labelled_list(labels, BODY, language, numbering="Decimal")


def test_a_list_is_read_out_with_its_labels(make: Make, swedish: PrintLanguage) -> None:
    pdf = make(bullet_list(["Lagar mat", "Diskar"], BODY, swedish) + numbered(["Ett"], swedish))
    words = [text for _, text in text_in_reading_order(pdf)]
    assert words == ["•", "Lagar mat", "•", "Diskar", "1.", "Ett"]
    assert faults(pdf) == []


def test_boxes_can_be_ticked_or_empty(make: Make, swedish: PrintLanguage) -> None:
    pdf = make(labelled_list([(TICKED_BOX, "Ja"), (EMPTY_BOX, "Nej")], BODY, swedish))
    assert [text for _, text in text_in_reading_order(pdf)] == ["☑", "Ja", "☐", "Nej"]


def test_labels_stand_before_the_words_inside_the_column(
    make: Make, swedish: PrintLanguage, arabic: PrintLanguage
) -> None:
    left = make(numbered(["Ord"] * 12, swedish))
    assert LEFT - 1 < place(left, "12").left < place(left, "12").right
    right = make(numbered(["نقطة", "كلمة"], arabic))
    word = place(right, "كلمة")
    (number,) = [each for each in places(right, "2") if abs(each.bottom - word.bottom) < 6]
    assert word.right < number.left < number.right <= LEFT + WIDTH + 1


def test_labels_of_a_right_to_left_list_are_told_in_order(make: Make, arabic: PrintLanguage) -> None:
    assert text_in_reading_order(make(numbered(["نقطة"], arabic)))[0] == ("ar", "1.")


def test_an_item_over_two_pages_has_one_label(make: Make, swedish: PrintLanguage) -> None:
    long = "Lagar mat och diskar i köket. " * 200
    pdf = make(bullet_list([long], BODY, swedish))
    assert [text for _, text in text_in_reading_order(pdf)] == ["•", long.strip()]
    assert faults(pdf) == []
