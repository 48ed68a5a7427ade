"""A pasted list is read as it was meant, and each fault in it is told."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from validering.group_lists import ListedPerson, check, read_pasted, written
from validering.terms import DatePrecision

TODAY = date(2026, 9, 1)
LANGUAGES = {"arabiska": "ar", "arabic": "ar", "somaliska": "so"}
RIM = ListedPerson("Rim", "Haddad", "1990", "arabiska", "070-174 06 05")
WORDS = st.text(st.characters(categories=["L"]), min_size=1, max_size=8)


@pytest.mark.parametrize(
    "line",
    [
        "Rim\tHaddad\t1990\tarabiska\t070-174 06 05",
        "Rim Haddad;1990;arabiska;070-174 06 05",
        "Rim Haddad, arabiska, 1990, 070-174 06 05",
        "Rim Haddad\t070-174 06 05\t1990\tarabiska",
        "Förnamn\tEfternamn\tFödelseår\tSpråk\tMobil\nRim\tHaddad\t1990\tarabiska\t070-174 06 05",
        "Namn;Telefon;Född;Modersmål;Kurs\nHaddad Rim;070-174 06 05;1990;arabiska;B".replace(
            "Haddad Rim", '"Rim Haddad"'
        ),
    ],
)
def test_cells_are_known_by_their_heads_or_by_how_they_look(line: str) -> None:
    assert read_pasted(f"\n{line}\n\n", LANGUAGES) == (RIM,)


@pytest.mark.parametrize("line", ["2026-0002-A", "Namn;Född\n2026-0002-A", "Rim Haddad;1990;2026-0002-A"])
def test_a_line_with_a_case_number_means_that_case_and_nothing_else(line: str) -> None:
    assert read_pasted(line, LANGUAGES) == (ListedPerson(case_no="2026-0002-A"),)


def test_a_single_name_and_a_name_before_a_comma() -> None:
    assert read_pasted("Amina", LANGUAGES) == (ListedPerson("Amina"),)
    assert read_pasted("Förnamn;Namn\nRim;Al Haddad", LANGUAGES) == (ListedPerson("Rim", "Al Haddad"),)


def test_the_mark_that_a_text_file_begins_with_is_no_letter_of_a_name() -> None:
    assert read_pasted("\ufeffNamn;Född\nÅsa Öberg;1990", LANGUAGES) == (
        ListedPerson("Åsa", "Öberg", "1990"),
    )
    assert read_pasted("\ufeffÅsa Öberg", LANGUAGES) == (ListedPerson("Åsa", "Öberg"),)


def faults(**cells: str) -> list[str]:
    (found,) = check([ListedPerson(**cells)], LANGUAGES, TODAY)
    return [fault.code for fault in found.faults]


def test_each_fault_is_told() -> None:
    assert faults(given_names="Rim", born="1990", language="Arabic", phone="+46 70 174 06 05") == []
    assert faults(family_names="Haddad") == ["name_missing"]
    assert faults(given_names="Rim", born="nitti") == ["born_unreadable"]
    assert faults(given_names="Rim", born="2031") == ["born_impossible"]
    assert faults(given_names="Rim", born="1990-02-31") == ["born_unreadable"]
    assert faults(given_names="Rim", born="19900417-1234") == ["born_is_personal_number"]
    assert faults(given_names="Rim", phone="ring mig") == ["phone_unreadable"]
    assert faults(given_names="Rim", language="klingon") == ["list_language_unknown"]
    assert faults(given_names="R" * 201) == ["name_too_long"]
    assert faults(case_no="12") == ["case_number_malformed"]


def test_how_sure_a_birth_is_follows_from_how_it_is_written() -> None:
    lines = [
        ListedPerson("A", born="1990"),
        ListedPerson("B", born="ca 1990"),
        ListedPerson("C", born="1990-4-7"),
    ]
    known = [each.person["birth_date_precision"] for each in check(lines, LANGUAGES, TODAY)]
    assert known == [DatePrecision.YEAR, DatePrecision.ABOUT, DatePrecision.DAY]


def test_the_same_person_twice_is_told_with_the_first_line() -> None:
    twice = check([RIM, ListedPerson("Ali"), ListedPerson("HADDAD", "rim", "1990")], LANGUAGES, TODAY)
    assert [[fault.code for fault in each.faults] for each in twice] == [[], [], ["listed_twice"]]
    assert twice[2].faults[0].facts == {"row": 1}
    others = check([RIM, ListedPerson("Rim", "Haddad", "1971")], LANGUAGES, TODAY)
    assert others[1].faults == ()


@given(
    st.lists(st.builds(ListedPerson, WORDS, WORDS, st.sampled_from(("", "1990")), st.sampled_from(("", "x"))))
)
@settings(max_examples=30)
def test_what_is_written_again_is_read_as_the_same(people: list[ListedPerson]) -> None:
    assert read_pasted(written(people), LANGUAGES) == tuple(people)


@given(st.text(max_size=60))
@settings(max_examples=60)
def test_whatever_is_pasted_is_read_and_checked(text: str) -> None:
    check(read_pasted(text, LANGUAGES), LANGUAGES, TODAY)
