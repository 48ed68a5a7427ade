"""What a Swedish text of the program reads as in the language of the screen: a way is walked in any."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import polib
from pydantic import BaseModel

import ui
import validering
from forms import reading
from forms.receipt import read_receipt_text
from ui.language import SWEDISH
from validering.language_names import language_name
from validering.profile import Translated

LONG, WHOLE = 8, 1000
OCCUPATION, SPEAKING = "REST-KOCK", ("ar", "sv", "so", "uk")
PLACE = re.compile(r"\{[^}]*\}|%n")
ISOLATES = dict.fromkeys(map(ord, "\u2066\u2067\u2068\u2069\u200e\u200f"))
spoken = {"tag": SWEDISH}
"""The language that the screen is walked in."""


def plain(text: str) -> str:
    """The text without the signs that only keep its direction."""
    return text.translate(ISOLATES)


def is_said(source: str, shown: str) -> bool:
    """Whether ``shown`` is the Swedish ``source``, in the language of the screen; names stay as they are."""
    shown = plain(shown)
    return shown == plain(source) or any(each.fullmatch(shown) for each in _readings(source, spoken["tag"]))


def begins(source: str, shown: str) -> bool:
    """Whether ``shown`` begins with what ``source`` reads as."""
    shown = plain(shown)
    return shown.startswith(source) or any(each.match(shown) for each in _readings(source, spoken["tag"]))


def is_in(source: str, shown: str) -> bool:
    """Whether ``source`` can be read somewhere in ``shown``."""
    shown = plain(shown)
    return source in shown or any(
        each.search(shown) for each in _readings(source, spoken["tag"]) if plain(each.pattern).strip(".+ :\\")
    )


@cache
def _readings(source: str, tag: str) -> tuple[re.Pattern[str], ...]:
    """All that ``source`` may read as: its own translations first, else those of texts that it fits in."""
    if tag == SWEDISH:
        return ()
    exact = [_pattern(said, {}, tag) for swedish, said in _known(tag) if swedish == source]
    if exact:
        return tuple(exact)
    found = list(_by_shape(source, tag))
    closest = max((likeness for likeness, _ in found), default=0)
    return tuple(pattern for likeness, pattern in found if likeness == closest)


def _by_shape(source: str, tag: str) -> Iterator[tuple[int, re.Pattern[str]]]:
    """The texts that ``source`` fits in or is a part of, with how many letters of their own they share."""
    for swedish, said in _known(tag):
        places = [each.strip("{}") for each in PLACE.findall(swedish)]
        own = len(PLACE.sub("", swedish).strip(" .:…()"))
        if places and (found := _shape(swedish).fullmatch(source)):
            given = dict(zip(places, found.groups(), strict=True))
            is_told = all(each.casefold() in _said(tag) for each in given.values())
            if own or is_told:
                yield own + WHOLE * (1 + is_told), _pattern(said, given, tag)
        elif len(source) > LONG and source in swedish:
            yield len(source), _pattern(said, {}, tag)
        elif own > LONG and _shape(swedish).search(source):
            yield own, _pattern(said, {}, tag)


@cache
def _shape(text: str) -> re.Pattern[str]:
    """A Swedish text with places for names; a place takes at least one letter."""
    at, pieces = 0, []
    for place in PLACE.finditer(text):
        pieces += [re.escape(text[at : place.start()]), "(.+)"]
        at = place.end()
    return re.compile("".join([*pieces, re.escape(text[at:])]), re.DOTALL)


def _pattern(said: str, given: dict[str, str], tag: str) -> re.Pattern[str]:
    """What a translation reads as with what was given in its places; a place of a number takes any."""
    said, at, pieces = plain(said), 0, []
    for place in PLACE.finditer(said):
        pieces += [re.escape(said[at : place.start()]), _given(given.get(place.group().strip("{}"), ""), tag)]
        at = place.end()
    return re.compile("".join([*pieces, re.escape(said[at:])]), re.DOTALL)


def _given(text: str, tag: str) -> str:
    """What stands in a place: a known text in the language, else anything, for it may be put together."""
    known = _said(tag).get(text.casefold(), ())
    return f"(?:{'|'.join(re.escape(plain(each)) for each in (*known, text))})" if known else ".+"


@cache
def _known(tag: str) -> tuple[tuple[str, str], ...]:
    """Every Swedish text with its translation: of the screen, its messages, languages and one occupation."""
    languages = [(language_name(each, SWEDISH), language_name(each, tag)) for each in SPEAKING]
    forms = _translated(_read(OCCUPATION), tag)
    return (*_of_the_screen(tag), *_of_messages(tag), *languages, *forms, *_consents(tag))


@cache
def _said(tag: str) -> dict[str, list[str]]:
    """The translations of each Swedish text, however it begins."""
    found: dict[str, list[str]] = {}
    for swedish, said in _known(tag):
        found.setdefault(swedish.casefold(), []).append(said)
    return found


def _of_the_screen(tag: str) -> Iterator[tuple[str, str]]:
    path = Path(ui.__file__).parent / "translations" / f"validering_{tag}.ts"
    for message in ET.parse(path).iter("message"):
        source, said = message.findtext("source") or "", message.find("translation")
        if said is not None:
            for text in (said.text, *(form.text for form in said.iter("numerusform"))):
                if text and text.strip():
                    yield source, text


def _of_messages(tag: str) -> Iterator[tuple[str, str]]:
    folder = Path(validering.__file__).parent / "messages"
    for path in sorted(folder.glob(f"{tag}*.po")):
        swedish = folder / path.name.replace(tag, SWEDISH, 1)
        own = {entry.msgid: entry.msgstr for entry in polib.pofile(str(swedish))}
        for entry in polib.pofile(str(path)):
            if entry.msgid in own:
                yield own[entry.msgid], entry.msgstr


def _consents(tag: str) -> Iterator[tuple[str, str]]:
    told = read_receipt_text(tag)[0].consents
    yield from ((text, told[purpose]) for purpose, text in read_receipt_text(SWEDISH)[0].consents.items())


def _read(profile_id: str) -> tuple[object, ...]:
    return (reading.read_profile(profile_id), *reading.evidence_kinds())


def _translated(part: object, tag: str) -> Iterator[tuple[str, str]]:
    """Every text of a form that has been put into the language."""
    if isinstance(part, Translated):
        yield part.sv, part.get(tag) or part.sv
    elif isinstance(part, BaseModel):
        for name in type(part).model_fields:
            yield from _translated(getattr(part, name), tag)
    elif isinstance(part, tuple | list):
        for each in part:
            yield from _translated(each, tag)
