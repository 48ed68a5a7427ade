"""Each rule of the translations, broken in a real file, is found."""

from __future__ import annotations

from pathlib import Path

import pytest

from forms.checking.faults import Fault
from forms.translating import update
from tests.forms.checking.breaking import change, new_faults, translate

ENGLISH = "translations/en/kok.po"
KEY = "KOK-K1.02/text"
WITH_FIGURES = "KOK-K1.03/look_for.1"


def found_in(whole: Path, broken: Path, code: str) -> list[Fault]:
    return [fault for fault in new_faults(whole, broken) if fault.code == code]


@pytest.mark.parametrize(
    ("language", "text", "code", "told"),
    [
        ("en", "Keeps {what} apart.", "check_blanks", "{what}"),
        ("en", "Keeps 3 things apart.", "check_figures", "3"),
        ("en", "Gets a yrkesbevis.", "check_banned", "yrkesbevis"),
        ("en", "Keeps  raw food apart.", "check_spaces", "mellanslag"),
        ("en", "Keeps r\u0430w food apart.", "check_letter", "U+0430"),
        ("en", "Keeps \u2068raw food apart.", "check_direction_marks", "U+2069"),
        ("en", "Keeps raw food apart 🚀.", "check_no_glyph", "🚀"),
        ("en", "Keeps raw cafe\u0301 food apart.", "check_not_composed", "café"),
        ("ar", "فصل الطعام النیء", "check_letter_instead", "U+064A"),
        ("ar", "فصل الطعام النيء, دائما", "check_stop", "،"),
        ("ar", "فصل الطعام \u0663 مرات", "check_digits", "\u0663"),
        ("prs", "جدا كردن خوراك خام", "check_letter_instead", "U+06A9"),
        ("fa", "جدا کردن غذای خام ي", "check_letter_instead", "U+06CC"),
        ("uk", "Зберігати м'ясо окремо", "check_letter_instead", "U+02BC"),
        ("uk", "Зберігaти сире окремо", "check_letter", "U+0061"),
        ("uk", "Хранить сырое отдельно", "check_letter", "U+044B"),
        ("ru", "Хранити сире окремо, і готове", "check_letter", "U+0456"),
        ("ti", "ጥረ ዝኾነ መግቢ ፈላልዩ ይሕዝ.", "check_stop", "።"),
        ("ti", "ጥረ, ዝኾነ መግቢ ፈላልዩ ይሕዝ።", "check_stop", "፣"),
        ("tr", "Çiğ eti ve pişmiş wеmeği ayırma", "check_letter", "U+0435"),
        ("sr", "Odvajanje sirovog i gotovog jela у kuhinji", "check_letter", "U+0443"),
        ("so", "Kala saar cuntada ceeriin iyo tan ßislan", "check_letter", "U+00DF"),
    ],
)
def test_signs_that_do_not_belong_to_a_language_are_told(
    whole_kitchen: Path, kitchen: Path, language: str, text: str, code: str, told: str
) -> None:
    if not (kitchen / "translations" / language / "kok.po").is_file():
        update(language, "kok", kitchen)
    translate(kitchen / "translations" / language / "kok.po", KEY, text)
    (fault,) = found_in(whole_kitchen, kitchen, code)
    assert fault.place.file == f"forms/translations/{language}/kok.po"
    assert fault.place.way == KEY
    assert fault.place.line > 1
    assert told in fault.told("sv")
    assert not fault.is_warning


def test_a_word_of_the_swedish_text_may_stand_in_any_letters(whole_kitchen: Path, kitchen: Path) -> None:
    update("uk", "kok", kitchen)
    change(kitchen / "modules/kok/kok-k1.yaml", r"^title: .*", "title: Egenkontroll och HACCP")
    update("uk", "kok", kitchen)
    translate(kitchen / "translations/uk/kok.po", "KOK-K1/title", "Самоконтроль HACCP")
    assert found_in(whole_kitchen, kitchen, "check_letter") == []


def test_what_is_promised_and_missing_is_told_and_what_is_not_promised_is_not(
    whole_kitchen: Path, kitchen: Path
) -> None:
    languages = kitchen / "languages.yaml"
    change(languages, r"(tag: ar, .*), offered: true", r"\1, offered: true, whole: [kok]")
    change(languages, r"(tag: so, .*), offered: \w+", r"\1, offered: false, in_part: [kok]")
    update("so", "kok", kitchen)
    translate(kitchen / "translations/ar/kok.po", KEY, "")
    change(kitchen / "modules/kok/kok-k2.yaml", r"^title: .*", "title: Varor in och kyla")
    left = found_in(whole_kitchen, kitchen, "check_translation_left")
    told = {str(fault.place.file).split("/")[-2]: fault for fault in left}
    arabic, somali = told["ar"], told["so"]
    assert arabic.facts["keys"] == f"{KEY}, KOK-K2/title"
    assert somali.place.file == "forms/translations/so/kok.po"
    assert "KOK-K1.01/text" not in str(somali.facts["keys"])
    assert "languages.yaml" in arabic.told("sv")


def test_a_promised_file_that_is_not_there_is_told(whole_kitchen: Path, kitchen: Path) -> None:
    change(
        kitchen / "languages.yaml",
        r"(tag: sv-x-lattlast, .*), offered: \w+",
        r"\1, offered: false, whole: all",
    )
    update("sv-x-lattlast", "gemensam", kitchen)
    (fault,) = found_in(whole_kitchen, kitchen, "check_file_missing")
    assert fault.place.file == "forms/translations/sv-x-lattlast/kok.po"


@pytest.mark.parametrize(
    ("pattern", "instead", "code", "told"),
    [
        (r"X-Status: \w+", "X-Status: done", "check_status", "reviewed"),
        (r"X-Status: \w+", "X-Status: reviewed", "check_status", "draft"),
        (r'^msgctxt "KOK-K1\.02/text"', 'msgctxt "KOK-K1.01/text"', "check_id_twice", "KOK-K1.01/text"),
        (r"^msgctxt ", "mgsctxt ", "check_not_po", "översättning"),
    ],
)
def test_a_translation_file_that_is_not_whole_is_told(
    whole_kitchen: Path, kitchen: Path, pattern: str, instead: str, code: str, told: str
) -> None:
    change(kitchen / ENGLISH, pattern, instead)
    (fault,) = found_in(whole_kitchen, kitchen, code)
    assert fault.place.file == f"forms/{ENGLISH}"
    assert told in fault.told("sv")


def test_a_language_nobody_knows_is_told(whole_kitchen: Path, kitchen: Path) -> None:
    (kitchen / "translations/en").rename(kitchen / "translations/xx")
    assert {fault.facts.get("id") for fault in found_in(whole_kitchen, kitchen, "check_unknown")} == {"xx"}


def test_a_translation_of_a_text_that_is_gone_is_only_a_remark(whole_kitchen: Path, kitchen: Path) -> None:
    change(kitchen / "modules/kok/kok-k1.yaml", r"^    knowledge: .*\n", "")
    (fault,) = [
        each
        for each in found_in(whole_kitchen, kitchen, "check_translation_gone")
        if "/en/" in each.place.file
    ]
    assert fault.is_warning


def test_a_figure_may_be_left_out_of_easy_swedish(whole_kitchen: Path, kitchen: Path) -> None:
    update("sv-x-lattlast", "kok", kitchen)
    translate(kitchen / "translations/sv-x-lattlast/kok.po", WITH_FIGURES, "Mäter maten ofta.")
    assert all(fault.is_warning for fault in found_in(whole_kitchen, kitchen, "check_figures"))
    assert found_in(whole_kitchen, kitchen, "check_figures")
