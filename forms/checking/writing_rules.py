"""The rules of writing as ``writing_rules.yaml`` has them."""

from __future__ import annotations

from functools import cached_property

from forms.found_files import FOLDER
from forms.source_files import Entry, Text
from forms.yaml_files import read_as


class LetterRule(Entry):
    """The letters of a language, what is often written instead of them, and its signs between words."""

    letters: Text
    instead: dict[str, str] = {}
    stops: dict[str, str] = {}


class WritingRules(Entry):
    """What texts may hold; ``most_words`` is by kind of text, ``languages`` by tag.

    ``signs_of_measure`` are letters that every language may hold.
    """

    banned: tuple[Text, ...]
    not_a_result: tuple[Text, ...]
    protected_titles: tuple[Text, ...]
    vague: tuple[Text, ...]
    verbs: tuple[Text, ...]
    most_words: dict[str, int]
    signs_of_measure: Text
    languages: dict[str, LetterRule]

    @cached_property
    def with_measures(self) -> dict[str, LetterRule]:
        """The letters of each language together with the signs of measure."""
        return {
            tag: rule.model_copy(update={"letters": rule.letters + self.signs_of_measure})
            for tag, rule in self.languages.items()
        }


def writing_rules() -> WritingRules:
    """The rules the program ships with."""
    return read_as(WritingRules, FOLDER / "writing_rules.yaml")


def letters_of_language(rules: WritingRules, tag: str) -> LetterRule | None:
    """The letters a language is written in, with the signs of measure; None where nobody has said."""
    return rules.with_measures.get(tag)
