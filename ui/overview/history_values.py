"""What stood in a field before and after, in words of the screen."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication

from ui import case_words, removal_words
from ui.overview.history_fields import field_words
from validering.history import StoryChange
from validering.language_names import language_name

LANGUAGES = frozenset({"bcp47", "language", "interpreter_language", "print_language", "explained_in"})
YES_OR_NO = ("is_", "has_", "prints_", "third_persons_", "keep_", "contact_others_", "no_earlier_")
ALSO_YES_OR_NO = frozenset(
    {"agrees", "contacts_agreed", "original_seen", "reference_consent", "reached", "in_trade"}
)
# Codes that no screen has words for in one place; that they changed is told, not to what.
CODES = frozenset(
    {
        *("absence", "absence_reason", "autonomy", "copy_for", "decided", "entry_level", "entry_level_view"),
        *("extent", "frequency", "gloss_kind", "help_given", "how", "kind", "language_mode", "method"),
        *("paper_status", "portfolio_used", "presentation_translation", "proposed", "relation", "status"),
        *("summary_kind", "translation_kind", "valid_in_sweden", "way", "work_swedish", "form"),
        *("recommended_way", "first_view", "reason_code", "last_year", "protected_yes_on", "sufficiency"),
    }
)
LONGEST = 160
_OPEN, _CLOSE = "\N{FIRST STRONG ISOLATE}", "\N{POP DIRECTIONAL ISOLATE}"


@dataclass(frozen=True)
class ValueWords:
    """How values are read: the language of the screen, and the titles of levels by their ids."""

    language: str
    levels: Mapping[str, str]

    def line(self, change: StoryChange, *, whole: bool = False) -> str:
        """One field in a line: where it stands, its name, and what it was and became."""
        field = self.field(change)
        if change.is_erased:
            said = QCoreApplication.translate("HistoryValues", "{field}: uppgiften är raderad")
            return said.format(field=field)
        before, after = self.value(change, change.before), self.value(change, change.after)
        if before is None and after is None:
            return _that_it_changed(change).format(field=field)
        if not whole:
            before, after = _shortened(before), _shortened(after)
        if change.before is None:
            said = f"{_OPEN}{after}{_CLOSE}"
        elif change.after is None:
            said = QCoreApplication.translate("HistoryValues", "{value} (borttaget)")
            said = said.format(value=f"{_OPEN}{before}{_CLOSE}")
        else:
            said = f"{_OPEN}{before}{_CLOSE} {_arrow()} {_OPEN}{after}{_CLOSE}"
        return f"{field}: {said}"

    def field(self, change: StoryChange) -> str:
        """Where a field stands and what it is called."""
        name = field_words().get(change.column)
        place = removal_words.tables().get(change.table)
        other = QCoreApplication.translate("HistoryValues", "uppgift")
        return " – ".join(part for part in (place, name or other) if part)

    def value(self, change: StoryChange, value: str | None) -> str | None:
        """A value in words; None where it is a code without words, or nothing."""
        column = change.column
        if value is None or column in CODES:
            return None
        if column == "level_id":
            return self.levels.get(value)
        if column in LANGUAGES:
            return language_name(value, self.language)
        if column in ALSO_YES_OR_NO or column.startswith(YES_OR_NO):
            return _yes_or_no(value)
        words = _words().get(column)
        if words is not None:
            return _listed(value, words)
        return case_words.figures(value) if value[:1].isdigit() and " " not in value else value


def _that_it_changed(change: StoryChange) -> str:
    """What is told of a code that no screen has words for."""
    if change.before is None:
        return QCoreApplication.translate("HistoryValues", "{field}: ifyllt")
    if change.after is None:
        return QCoreApplication.translate("HistoryValues", "{field}: borttaget")
    return QCoreApplication.translate("HistoryValues", "{field}: ändrat")


def _words() -> dict[str, Mapping[str, str]]:
    """The words of codes, by the column they stand in."""
    levels = {str(level): words for level, words in case_words.language_levels().items()}
    protection = {str(level): words for level, words in case_words.protection_levels().items()}
    return {
        "halt": {str(each): words for each, words in case_words.halts().items()},
        "halt_reason": {str(each): words for each, words in case_words.halt_reasons().items()},
        "products": {str(each): words for each, words in case_words.products().items()},
        "purposes": {str(each): words for each, words in case_words.purposes().items()},
        "role": {str(each): words for each, words in case_words.parts().items()},
        "protection_level": protection,
        "level": protection,
        "id_number_type": {str(each): words for each, words in case_words.id_number_types().items()},
        "gender": {str(each): words for each, words in case_words.genders().items()},
        "interpreter_mode": {str(each): words for each, words in case_words.interpreter_modes().items()},
        "interpreter_sex_wish": {str(each): words for each, words in case_words.sex_wishes() if each},
        "how_read": {str(each): words for each, words in case_words.how_read().items()},
        "purpose": {str(each): words for each, words in case_words.consents().items()},
        **dict.fromkeys(("speaks", "understands", "reads", "writes"), levels),
    }


def _listed(value: str, words: Mapping[str, str]) -> str | None:
    """One code, or a list of them as JSON; a code without words is left out."""
    try:
        codes = json.loads(value) if value.startswith("[") else [value]
    except ValueError:
        codes = [value]
    return case_words.listed(words.get(str(code), str(code)) for code in codes) or None


def _yes_or_no(value: str) -> str:
    yes = QCoreApplication.translate("HistoryValues", "ja")
    return yes if value == "1" else QCoreApplication.translate("HistoryValues", "nej")


def _shortened(value: str | None) -> str | None:
    if value is None or len(value) <= LONGEST:
        return value
    return f"{value[: LONGEST - 1].rstrip()}…"


def _arrow() -> str:
    is_mirrored = QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    return "\N{LEFTWARDS ARROW}" if is_mirrored else "\N{RIGHTWARDS ARROW}"
