"""Messages: every code that is raised has words, in every language, with the same placeholders."""

from __future__ import annotations

import ast
import re
import string
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from uuid import UUID

import polib
import pytest

from validering.acting import Acting, StaffRole
from validering.errors import UserError
from validering.messages import FOLDER, message
from validering.terms import CaseHalt

ROOT = Path(__file__).resolve().parents[2]
ROOMS = ("validering", "forms", "exports", "ui")
LANGUAGES = ("sv", "en", "ar")
CONSOLE_LANGUAGES = ("sv", "en")
CARRY_A_CODE = {"UserError": 0, "Missing": 0, "Why": 0, "NextAct": 0, "say": 0, "_situation": 0, "message": 1}


def files(language: str) -> list[Path]:
    return [path for path in [FOLDER / f"{language}.po", *FOLDER.glob(f"{language}.*.po")] if path.exists()]


def entries(language: str, *, console: bool) -> dict[str, str]:
    """Code and words; the console has its own file, which Arabic has not."""
    found = [path for path in files(language) if (".console." in path.name) == console]
    return {entry.msgid: entry.msgstr for path in found for entry in polib.pofile(str(path))}


def placeholders(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name is not None}


def percents(text: str) -> set[str]:
    return set(re.findall(r"%(?:\(\w+\))?[sr]", text))


@cache
def sources() -> tuple[ast.Module, ...]:
    paths = [path for room in ROOMS for path in sorted((ROOT / room).rglob("*.py"))]
    return tuple(ast.parse(path.read_text(encoding="utf-8")) for path in paths)


def calls() -> Iterator[tuple[ast.Call, ast.expr]]:
    """Each call that carries a code, and the expression of the code."""
    for tree in sources():
        for node in ast.walk(tree):
            if isinstance(node, ast.Call):
                name = getattr(node.func, "id", getattr(node.func, "attr", ""))
                place = CARRY_A_CODE.get(name)
                if place is not None and len(node.args) > place:
                    yield node, node.args[place]


def words_in(node: ast.AST) -> set[str]:
    """The strings in an expression that may be its value: not the tests of a condition, nor keys."""
    match node:
        case ast.Constant(value=str(text)):
            return {text}
        case ast.IfExp(body=body, orelse=orelse):
            return words_in(body) | words_in(orelse)
        case ast.BoolOp(values=values):
            return set().union(*map(words_in, values))
        case _:
            return set()


def all_strings() -> set[str]:
    return {
        node.value
        for tree in sources()
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    }


def beginnings_of_codes() -> set[str]:
    """What the codes begin with that are put together, such as the one of a kind of halt."""
    joined = (code for _, code in calls() if isinstance(code, ast.JoinedStr))
    return {str(first.value) for code in joined if isinstance(first := code.values[0], ast.Constant)}


def known(language: str) -> set[str]:
    return {*entries(language, console=False), *entries(language, console=True)}


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_code_stands_twice(language: str) -> None:
    codes = [entry.msgid for path in files(language) for entry in polib.pofile(str(path))]
    assert sorted(codes) == sorted(set(codes))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_the_same_codes(language: str) -> None:
    for console in (False, True):
        if not console or language in CONSOLE_LANGUAGES:
            assert entries(language, console=console).keys() == entries("sv", console=console).keys()


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_is_left_without_words(language: str) -> None:
    for console in (False, True):
        assert [code for code, text in entries(language, console=console).items() if not text.strip()] == []


@pytest.mark.parametrize("language", ["en", "ar"])
def test_placeholders_are_those_of_the_swedish(language: str) -> None:
    for console in (False, True):
        swedish = entries("sv", console=console)
        for code, text in entries(language, console=console).items():
            assert placeholders(text) == placeholders(swedish[code]), code


@pytest.mark.parametrize("language", CONSOLE_LANGUAGES)
def test_words_of_the_command_line_name_only_what_they_are_given(language: str) -> None:
    for code, text in entries(language, console=True).items():
        assert percents(text) <= percents(code), code


def test_every_code_that_is_raised_has_words() -> None:
    raised = set().union(*(words_in(code) for _, code in calls()))
    assert len(raised) > 100
    assert raised - known("sv") == set()


def test_every_way_of_stopping_and_every_role_has_words() -> None:
    asked = {f"assess_case_{kind}" for kind in CaseHalt} | {f"StaffRole.{role}" for role in StaffRole}
    assert asked - known("sv") == set()


def test_documented_refusals_have_words() -> None:
    told, functions = set(), set()
    for tree in sources():
        for node in ast.walk(tree):
            if isinstance(node, ast.FunctionDef | ast.ClassDef):
                functions.add(node.name)
                for raises in re.findall(r"[Rr]aises UserError[^.]*", ast.get_docstring(node) or ""):
                    told |= set(re.findall(r"``(\w+)``", raises))
    assert len(told) > 20
    assert {name for name in told if "_" in name} - functions - known("sv") == set()


def test_what_a_message_names_is_given_where_it_is_raised() -> None:
    swedish = {**entries("sv", console=False), **entries("sv", console=True)}
    lacking = []
    for call, code in calls():
        name = getattr(call.func, "id", getattr(call.func, "attr", ""))
        is_whole = all(keyword.arg for keyword in call.keywords)
        if name in {"UserError", "say"} and is_whole:
            given = {keyword.arg for keyword in call.keywords}
            lacking += [text for text in words_in(code) if placeholders(swedish[text]) - given]
    assert lacking == []


def test_no_message_is_kept_that_nothing_says() -> None:
    said, beginnings = all_strings(), tuple(beginnings_of_codes())
    codes = {code for code in known("sv") if re.fullmatch(r"[a-z]+_\w+", code)}
    assert {code for code in codes - said if not code.startswith(beginnings)} == set()


@pytest.mark.parametrize("language", ["en", "ar"])
def test_no_swedish_is_left(language: str) -> None:
    swedish = {**entries("sv", console=False), **entries("sv", console=True)}
    for console in (False, True):
        for code, text in entries(language, console=console).items():
            assert not re.search("[åäöÅÄÖ]", text), code
            bare = re.sub(r"\{\w+\}|\W", "", text)
            assert text != swedish[code] or not bare, code


def test_arabic_writes_with_its_own_letters_and_western_figures() -> None:
    text = "".join(entries("ar", console=False).values())
    assert not set(text) & set("کیےگ٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹")
    assert "،" in text and ", " not in re.sub(r"\{\w+\}", "", text)


def test_a_message_is_said_in_the_language_asked_for() -> None:
    facts = {"case_no": "2026-0001-A"}
    assert message("sv", "case_withdrawn", facts) == "Ärende 2026-0001-A är återkallat och kan inte ändras."
    assert (
        message("en", "case_withdrawn", facts) == "Case 2026-0001-A has been withdrawn and cannot be changed."
    )
    assert message("ar", "case_withdrawn", facts) == "الملف \u20682026-0001-A\u2069 مسحوب ولا يمكن تغييره."


def test_roles_are_named_in_words() -> None:
    acting = Acting(UUID(int=1), "Johan Lind", frozenset({StaffRole.SFI_TEACHER}))
    with pytest.raises(UserError) as refused:
        acting.require(StaffRole.ASSESSOR, StaffRole.COORDINATOR)
    assert str(refused.value).endswith("som är: yrkesbedömare, samordnare.")
    assert "occupational assessor, coordinator" in message("en", refused.value.code, refused.value.facts)
    assert "مقيّم مهني، منسق" in message("ar", refused.value.code, refused.value.facts)


def test_names_and_figures_among_arabic_words_keep_their_order() -> None:
    for text in entries("ar", console=False).values():
        if re.search("[\u0621-\u064a]", text):
            assert len(re.findall(r"\{\w+\}", text)) == len(re.findall("\u2068\\{\\w+\\}\u2069", text)), text


def test_a_language_without_messages_hears_swedish() -> None:
    assert message("so", "name_missing", {}) == "Skriv ett namn."


def test_arabic_has_one_word_for_a_case() -> None:
    found = [code for code, text in entries("ar", console=False).items() if "قضي" in text or "قضايا" in text]
    assert found == []
