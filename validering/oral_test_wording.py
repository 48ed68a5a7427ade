"""The words of a knowledge test as a piece of evidence: Swedish, as every text that a result rests on."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from validering.language_names import language_name
from validering.profile import SWEDISH
from validering.terms import AnswerForm, InterpreterMode, QuestionSet, Sufficiency

_FORMS = {AnswerForm.ORAL: "muntligt", AnswerForm.WRITTEN: "skriftligt"}
_INTERPRETED = {
    InterpreterMode.AUTHORISED: "med auktoriserad tolk",
    InterpreterMode.TRAINED: "med utbildad tolk",
    InterpreterMode.PHONE: "med tolk på telefon",
    InterpreterMode.BILINGUAL_ASSESSOR: "med tvåspråkig bedömare",
    InterpreterMode.PEER_SUPPORT: "med språkstöd",
}


@dataclass(frozen=True)
class AnsweredQuestion:
    """A question in Swedish with what was said of its answer."""

    area: str
    question: str
    sufficiency: Sufficiency
    note: str | None


def evidence_title(profile: str, test_set: QuestionSet, form: AnswerForm) -> str:
    """One line, such as "Kunskapsprov Kock, uppsättning A, muntligt"."""
    return f"Kunskapsprov {profile}, uppsättning {test_set}, {_FORMS[form]}"


def evidence_text(
    version: str,
    language: str | None,
    interpreter: InterpreterMode,
    aids: str | None,
    answered: Iterable[AnsweredQuestion],
) -> str:
    """How the test was taken, then area by area which answers were enough, and what was noted."""
    facts = [f"Profilversion {version}"]
    if language:
        facts.append(f"språk: {language_name(language, SWEDISH)}")
    if interpreter in _INTERPRETED:
        facts.append(_INTERPRETED[interpreter])
    lines = [", ".join(facts) + ".", f"Hjälpmedel: {aids or 'inga'}."]
    areas: dict[str, list[AnsweredQuestion]] = {}
    for each in answered:
        areas.setdefault(each.area, []).append(each)
    for area, questions in areas.items():
        lines += _area(area, questions)
    return "\n".join(lines)


def _area(area: str, questions: list[AnsweredQuestion]) -> list[str]:
    count = _counted(questions)
    asked = count[Sufficiency.ENOUGH] + count[Sufficiency.NOT_ENOUGH]
    said = f"{count[Sufficiency.ENOUGH]} av {asked} svar räckte" if asked else "inga frågor ställda"
    left = count[Sufficiency.NOT_ASKED]
    lines = ["", f"{area}: {said}" + (f", {left} frågades inte." if asked and left else ".")]
    for each in questions:
        note = f" ({each.note})" if each.note else ""
        if each.sufficiency is Sufficiency.NOT_ENOUGH:
            lines.append(f"Räckte inte: {each.question}{note}")
        elif note and each.sufficiency is Sufficiency.ENOUGH:
            lines.append(f"Räckte: {each.question}{note}")
    return lines


def _counted(questions: list[AnsweredQuestion]) -> Mapping[Sufficiency, int]:
    return {kind: sum(each.sufficiency is kind for each in questions) for kind in Sufficiency}
