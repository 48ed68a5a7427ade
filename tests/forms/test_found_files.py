"""A mistake in a file is found, and the message says in which file and where."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import polib
import pytest

from forms import reading
from tests.forms.checking.breaking import OTHER_TRADES
from validering.errors import UserError
from validering.messages import FOLDER as MESSAGES
from validering.messages import message

MODULE = "modules/kok/kok-k1.yaml"
PROFILE = "profiles/kok/rest-bitr.yaml"
SCALE = "scales/autonomy-4.yaml"
ARABIC = "translations/ar/kok.po"


@pytest.fixture
def forms_copy(tmp_path: Path) -> Path:
    """The shipped forms of kitchen and care in two languages, to break."""
    folder = tmp_path / "forms"
    others = [name for trade in OTHER_TRADES for name in (trade, f"{trade}.*") if trade != "vard"]
    others += [each.tag for each in reading.languages() if each.tag not in ("sv", "en", "ar")]
    shutil.copytree(reading.FOLDER, folder, ignore=shutil.ignore_patterns("*.py", "__pycache__", *others))
    return folder


def read_all(folder: Path) -> None:
    for profile_id in reading.profile_ids(folder):
        reading.read_profile(profile_id, folder)


def test_unbroken_files_are_read(forms_copy: Path) -> None:
    read_all(forms_copy)
    assert reading.profile_ids(forms_copy) == ["REST-BITR", "REST-KOCK", "VARD-USK", "VARD-VBT"]


@pytest.mark.parametrize(
    ("file", "old", "new", "code", "told"),
    [
        (MODULE, "kind: safety", "kind: [safety", "forms_not_yaml", ["kok-k1.yaml", "rad"]),
        (MODULE, "weight: 1", "weight: 1\nweight: 2", "forms_key_twice", ["weight", "rad 5"]),
        (
            MODULE,
            "    question: Hur gör",
            "    fråga: Hur gör",
            "forms_field_missing",
            ["KOK-K1.02", "question"],
        ),
        (MODULE, "    critical: true", "    kritisk: true", "forms_field_unknown", ["KOK-K1.01", "kritisk"]),
        (
            MODULE,
            "kind: safety",
            "kind: säkerhet",
            "forms_value_wrong",
            ["KOK-K1.01 kind", "säkerhet", "safety"],
        ),
        (
            MODULE,
            "[observation,",
            "[titta,",
            "forms_value_wrong",
            ["KOK-K1.01 methods", "titta", "observation"],
        ),
        (
            MODULE,
            "title: Hygien och egenkontroll",
            "title: ''",
            "forms_value_wrong",
            ["kok-k1.yaml", "title", "≥ 1"],
        ),
        (MODULE, "id: KOK-K1\n", "id: KOK-K12\n", "forms_id_differs", ["KOK-K12", "kok-k12.yaml"]),
        (MODULE, "id: KOK-K1.02", "id: KOK-K1.01", "forms_id_twice", ["kok-k1.yaml", "KOK-K1.01"]),
        (MODULE, "id: KOK-K1.02", "id: KOK-K2.02", "forms_id_outside_module", ["KOK-K2.02", "KOK-K1"]),
        (
            MODULE,
            "criteria: [KOK-K1.03]",
            "criteria: [KOK-K1.33]",
            "forms_task_criterion_unknown",
            ["KOK-K1.33"],
        ),
        (PROFILE, "area: kok", "area: vard", "forms_area_differs", ["rest-bitr.yaml", "vard", "kok"]),
        (PROFILE, "module: KOK-K7", "module: KOK-K77", "forms_module_unknown", ["rest-bitr.yaml", "KOK-K77"]),
        (PROFILE, "module: KOK-K7", "module: KOK-K6", "forms_id_twice", ["rest-bitr.yaml", "KOK-K6"]),
        (PROFILE, "KOK-K3.02]", "KOK-K3.22]", "forms_only_unknown", ["rest-bitr.yaml", "KOK-K3.22"]),
        (PROFILE, "scale: autonomy-4", "scale: autonomy-9", "forms_scale_unknown", ["autonomy-9"]),
        (PROFILE, "coverage: 0.8", "coverage: 80", "forms_value_wrong", ["rules coverage", "80", "≤ 1"]),
        (MODULE, "weight: 1", "weight: mycket", "forms_value_wrong", ["weight", "mycket", "1, 2, 3"]),
        (MODULE, "id: KOK-K1.T1", "id: KOK-K1.X1", "forms_value_wrong", ["tasks", "KOK-K1.X1"]),
        (PROFILE, "status: example", "status: färdig", "forms_value_wrong", ["status", "färdig", "example"]),
        (SCALE, "pass_level: independent", "pass_level: alone", "forms_value_wrong", ["pass_level", "alone"]),
        (SCALE, "id: proficient", "id: independent", "forms_id_twice", ["autonomy-4.yaml", "independent"]),
        ("areas.yaml", "{id: kok", "{id: koket", "forms_area_unknown", ["rest-bitr.yaml", "kok"]),
        ("languages.yaml", "direction: rtl", "direction: up", None, []),
        (
            "evidence_kinds.yaml",
            "direct: true",
            "direct: maybe",
            "forms_value_wrong",
            ["observation direct", "true, false"],
        ),
        (ARABIC, "X-Status: draft", "X-Status: klar", "forms_status_unknown", ["ar/kok.po", "klar"]),
        (
            ARABIC,
            'msgctxt "KOK-K1/title"',
            'context "KOK-K1/title"',
            "forms_translation_unreadable",
            ["ar/kok.po"],
        ),
        (ARABIC, '"KOK-K1.02/text"', '"KOK-K1.01/text"', "forms_translation_twice", ["KOK-K1.01/text"]),
    ],
    ids=lambda value: value if isinstance(value, str) and value.startswith("forms_") else "",
)
def test_a_mistake_is_told_with_its_place(
    forms_copy: Path, file: str, old: str, new: str, code: str | None, told: list[str]
) -> None:
    path = forms_copy / file
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")
    with pytest.raises(UserError) as raised:
        read_all(forms_copy)
        reading.languages(forms_copy)
    error = raised.value
    assert error.code == (code or "forms_value_wrong")
    swedish, english = (message(language, error.code, error.facts) for language in ("sv", "en"))
    assert swedish != english
    assert [word for word in told if word not in swedish] == []


def test_a_file_that_is_not_utf8_is_told(forms_copy: Path) -> None:
    path = forms_copy / MODULE
    path.write_bytes(path.read_text(encoding="utf-8").encode("latin-1", "replace"))
    with pytest.raises(UserError, match=r"kok-k1\.yaml.*UTF-8"):
        read_all(forms_copy)


def test_a_missing_file_is_told(forms_copy: Path) -> None:
    (forms_copy / "evidence_kinds.yaml").unlink()
    with pytest.raises(UserError, match=r"evidence_kinds\.yaml saknas"):
        read_all(forms_copy)


def test_a_module_in_two_areas_is_told(forms_copy: Path) -> None:
    shutil.copy(forms_copy / MODULE, forms_copy / "modules" / "vard" / "kok-k1.yaml")
    with pytest.raises(UserError) as raised:
        read_all(forms_copy)
    assert raised.value.code == "forms_id_twice"


def test_a_module_without_any_task_left_is_told(forms_copy: Path) -> None:
    path = forms_copy / "modules" / "kok" / "kok-k3.yaml"
    text = path.read_text(encoding="utf-8")
    path.write_text(
        text.replace("criteria: [KOK-K3.01, KOK-K3.02]", "criteria: [KOK-K3.03]"), encoding="utf-8"
    )
    with pytest.raises(UserError) as raised:
        read_all(forms_copy)
    assert raised.value.code == "forms_no_task_left"
    assert "KOK-K3" in str(raised.value)


def test_a_profile_that_does_not_exist_is_told() -> None:
    with pytest.raises(UserError, match="REST-NIX finns inte"):
        reading.read_profile("REST-NIX")


def test_every_refusal_has_a_message_in_swedish_and_english() -> None:
    sources = [path.read_text(encoding="utf-8") for path in reading.FOLDER.glob("*.py")]
    codes = {code for source in sources for code in re.findall(r'"(forms_[a-z0-9_]+)"', source)}
    for language in ("sv", "en"):
        own = {entry.msgid for entry in polib.pofile(str(MESSAGES / f"{language}.forms.po")) if entry.msgstr}
        assert own <= codes
        every = {
            entry.msgid
            for path in MESSAGES.glob(f"{language}.*.po")
            for entry in polib.pofile(str(path))
            if entry.msgstr
        }
        assert codes <= every
