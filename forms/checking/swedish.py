"""How the Swedish texts are written: short, verb first, each said once, and promising nothing."""

from __future__ import annotations

import re
from collections.abc import Iterator

from forms.checking.faults import Fault, Warned
from forms.checking.sources import Sources
from forms.checking.texts import Said, every_text
from forms.checking.writing_rules import WritingRules

SAID_ONCE = {"text", "question", "look_for", "knowledge", "conditions", "task", "oral"}
RESULTS = {"title", "learning_outcome", "text"}
LONGEST_OUTCOME = 110
MOST_SENTENCES = 2


def text_faults(sources: Sources, rules: WritingRules) -> Iterator[Fault]:
    """What is wrong with the texts themselves."""
    texts = list(every_text(sources))
    for said in texts:
        yield from _length(said, rules)
        yield from _words(said, rules)
        yield from _form(said, rules)
    yield from _twice(texts)


def words_in(text: str) -> list[str]:
    """The words of a text, as one counts them."""
    return [word for word in text.split() if any(sign.isalnum() for sign in word)]


def _length(said: Said, rules: WritingRules) -> Iterator[Fault]:
    most, count = rules.most_words.get(said.kind), len(words_in(said.text))
    if most and count > most:
        kind = Warned if said.kind == "task" else Fault
        yield kind("check_too_many_words", said.place, count=count, most=most)
    if said.kind == "learning_outcome" and len(said.text) > LONGEST_OUTCOME:
        yield Fault("check_too_many_signs", said.place, count=len(said.text), most=LONGEST_OUTCOME)
    sentences = len(re.findall(r"[.?!](?=\s|$)", said.text))
    if said.kind in {"question", "oral"} and sentences > MOST_SENTENCES:
        yield Warned("check_too_many_sentences", said.place, count=sentences, most=MOST_SENTENCES)


def _words(said: Said, rules: WritingRules) -> Iterator[Fault]:
    text = said.text.casefold()
    banned = [*rules.banned, *(rules.not_a_result if said.kind in RESULTS else ())]
    for word in banned:
        if word in text:
            yield Fault("check_banned", said.place, word=word)
    if said.kind in RESULTS | {"profile_title"} and text in rules.protected_titles:
        yield Fault("check_protected_title", said.place, title=said.text)
    if said.kind in {"text", "look_for"}:
        for word in set(re.findall(r"\w+", text)) & set(rules.vague):
            yield Warned("check_vague", said.place, word=word)


def _form(said: Said, rules: WritingRules) -> Iterator[Fault]:
    text = said.text
    if said.kind in {"text", "learning_outcome"}:
        first = text.split()[0].strip(",.")
        if not first.endswith("r") and first not in rules.verbs:
            yield Fault("check_verb_first", said.place, word=first)
    if said.kind == "text" and not (text.endswith(".") and text[0].isupper()):
        yield Fault("check_sentence", said.place)
    if said.kind == "learning_outcome" and text.endswith("."):
        yield Fault("check_no_stop", said.place)
    if said.kind == "task" and text.endswith((".", "?")):
        yield Fault("check_no_stop", said.place)
    if said.kind in {"question", "oral"} and not text.endswith(("?", ".")):
        yield Fault("check_question_end", said.place)


def _twice(texts: list[Said]) -> Iterator[Fault]:
    first: dict[str, Said] = {}
    for said in texts:
        if said.kind in SAID_ONCE:
            before = first.setdefault(said.text.casefold(), said)
            if before is not said:
                yield Fault("check_said_twice", said.place, other=before.place)
