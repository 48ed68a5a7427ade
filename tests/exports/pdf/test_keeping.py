"""What belongs together stays on one page."""

import pytest

from exports.languages import PrintLanguage
from exports.pdf.flowables import Rule, Spacer, new_page
from exports.pdf.keeping import KeepTogether
from exports.pdf.paragraph import Paragraph
from exports.pdf.text import BODY, HEADING_1, HEADING_2
from tests.exports.pdf.conftest import Make
from tests.exports.pdf.pages import page_count, place


@pytest.mark.parametrize("room", range(560, 720, 20))
def test_a_heading_stays_with_what_follows(make: Make, swedish: PrintLanguage, room: int) -> None:
    text = "Början " + "och så vidare. " * 60
    pdf = make([Spacer(1, room), Paragraph("Rubrik", HEADING_1, swedish), Paragraph(text, BODY, swedish)])
    assert place(pdf, "Rubrik").page == place(pdf, "Början").page


@pytest.mark.parametrize("room", range(600, 720, 20))
def test_two_headings_stay_with_what_follows(make: Make, swedish: PrintLanguage, room: int) -> None:
    headings = [Paragraph("Rubrik", HEADING_1, swedish), Paragraph("Under", HEADING_2, swedish)]
    pdf = make([Spacer(1, room), *headings, Paragraph("Början", BODY, swedish)])
    assert place(pdf, "Rubrik").page == place(pdf, "Under").page == place(pdf, "Början").page


def test_parts_kept_together_move_together(make: Make, swedish: PrintLanguage) -> None:
    kept = KeepTogether(
        [Paragraph("Först", BODY, swedish), Rule(), Spacer(1, 60), Paragraph("Sist", BODY, swedish)]
    )
    pdf = make([Spacer(1, 660), kept])
    assert place(pdf, "Först").page == place(pdf, "Sist").page == 1


def test_more_than_a_page_is_printed_all_the_same(make: Make, swedish: PrintLanguage) -> None:
    parts = [Paragraph(f"Stycke{number:03}", BODY, swedish) for number in range(100)]
    pdf = make([Paragraph("Inledning", BODY, swedish), KeepTogether(parts)])
    assert page_count(pdf) == 4
    assert place(pdf, "Stycke099").page == 3


def test_one_part_taller_than_a_page_is_cut(make: Make, swedish: PrintLanguage) -> None:
    tall = Paragraph("\n".join(f"Rad{number:03}" for number in range(120)), BODY, swedish)
    pdf = make([Paragraph("Rubrik", HEADING_1, swedish), KeepTogether([tall])])
    assert place(pdf, "Rad119").page >= 2


def test_a_new_page_starts_where_it_is_asked_for(make: Make, swedish: PrintLanguage) -> None:
    pdf = make([Paragraph("Ett", BODY, swedish), new_page(), Paragraph("Två", BODY, swedish)])
    assert (place(pdf, "Ett").page, place(pdf, "Två").page) == (0, 1)


@pytest.mark.parametrize("room", range(600, 740, 20))
def test_a_heading_stays_with_what_follows_a_gap(make: Make, swedish: PrintLanguage, room: int) -> None:
    kept = KeepTogether([Spacer(1, 90), Paragraph("Under", BODY, swedish)])
    pdf = make([Spacer(1, room), Paragraph("Rubrik", HEADING_2, swedish), Spacer(1, 2), kept])
    assert place(pdf, "Rubrik").page == place(pdf, "Under").page


def test_what_is_taller_than_it_may_be_is_cut_where_the_page_ends(make: Make, swedish: PrintLanguage) -> None:
    parts = [Paragraph(f"Stycke{number:02}", BODY, swedish) for number in range(20)]
    pdf = make([Spacer(1, 600), KeepTogether(parts, most=240)])
    assert (place(pdf, "Stycke00").page, place(pdf, "Stycke19").page) == (0, 1)
