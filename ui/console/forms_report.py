"""How far the translations have come, as a table or for a program to read."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

from exports.word_reviews import printed_words
from forms.progress import ProfileProgress, progress
from forms.reading import FOLDER, languages
from forms.receipt import receipt_languages
from forms.self_rating_wording import self_rating_languages
from ui.console.arguments import ExitCode
from ui.console.words import Say
from validering.profile import SWEDISH
from validering.text_reviews import counted


@dataclass(frozen=True)
class WordsProgress:
    """The printed words of a language by their state, and what else a document in it needs."""

    language: str
    words: int
    missing: int
    fuzzy: int
    draft: int
    reviewed: int
    has_receipt: bool
    has_self_rating: bool
    is_offered: bool


def report(asked: argparse.Namespace, say: Say) -> ExitCode:
    """Write language × profile, and the printed words of each language; refused where no forms are."""
    folder: Path = asked.folder or FOLDER
    if not (folder / "languages.yaml").is_file():
        print(say("console_forms_no_folder", folder=folder), file=sys.stderr)
        return ExitCode.USAGE
    texts, words = progress(folder), words_progress(folder)
    if asked.json:
        told = {
            "profiles": [each.as_dict() for each in texts],
            "printed_words": [asdict(one) for one in words],
        }
        print(json.dumps(told, ensure_ascii=False, indent=2))
        return ExitCode.DONE
    _tell_texts(texts, say)
    print()
    _tell_words(words, say)
    return ExitCode.DONE


def words_progress(folder: Path = FOLDER) -> list[WordsProgress]:
    """What there is of printed words, receipt and self-rating in each language but Swedish."""
    found = []
    for language in languages(folder):
        if language.tag != SWEDISH:
            words = printed_words(language.tag)
            found.append(
                WordsProgress(
                    language.tag,
                    len(words),
                    *counted(each.state for each in words),
                    language.tag in receipt_languages(folder),
                    language.tag in self_rating_languages(folder),
                    language.offered,
                )
            )
    return found


def _tell_texts(texts: Sequence[ProfileProgress], say: Say) -> None:
    names = ("language", "profile", "texts", "missing", "fuzzy", "draft", "reviewed")
    rows = [[say(f"console_report_{name}") for name in names]]
    begun = {each.language for each in texts if each.missing < each.texts}
    rows += [[str(getattr(each, name)) for name in names] for each in texts if each.language in begun]
    _table(rows)
    left = sorted({each.language for each in texts} - begun)
    if left:
        print(say("console_report_not_begun", languages=", ".join(left)))


def _tell_words(words: Sequence[WordsProgress], say: Say) -> None:
    names = ("language", "printed", "missing", "fuzzy", "draft", "reviewed")
    others = ("receipt", "self_rating", "offered")
    rows = [[say(f"console_report_{name}") for name in (*names, *others)]]
    for each in words:
        marks = [
            say("console_report_yes" if has else "console_report_no")
            for has in (each.has_receipt, each.has_self_rating, each.is_offered)
        ]
        counts = (each.words, each.missing, each.fuzzy, each.draft, each.reviewed)
        rows.append([each.language, *map(str, counts), *marks])
    _table(rows)


def _table(rows: list[list[str]]) -> None:
    widths = [max(len(row[place]) for row in rows) for place in range(len(rows[0]))]
    for row in rows:
        cells = [
            cell.rjust(width) if cell.isdigit() else cell.ljust(width)
            for cell, width in zip(row, widths, strict=True)
        ]
        print("  ".join(cells).rstrip())
