"""Facts of a portfolio as short sentences, in the words of one language."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Protocol

from exports.paper import Paper
from exports.print_words import Words
from validering.centre_look import CentreLook
from validering.portfolio_mapping import PrintedLanguage, PrintedLicence, PrintedSwedish
from validering.portfolio_results import (
    PrintedAssessor,
    PrintedCriterion,
    PrintedModule,
    PrintedResult,
)
from validering.settings import CentreSettings
from validering.terms import EntryLevel, ValidInSweden


class Issued(Protocol):
    """What a centre issues, and how it looks."""

    @property
    def centre(self) -> CentreSettings: ...

    @property
    def look(self) -> CentreLook: ...


def capitalised(text: str) -> str:
    """The text as the beginning of a line."""
    return text[:1].upper() + text[1:]


def in_a_row(facts: Iterable[str | None], words: Words) -> str:
    """Facts on one line with points between them; empty ones are left out."""
    known = [fact for fact in facts if fact]
    return "\u00a0· ".join(words.inserted(capitalised(fact) if fact is known[0] else fact) for fact in known)


def outcome_line(result: PrintedResult, words: Words) -> str:
    """What was decided for the whole profile."""
    return words(
        f"outcome.{result.outcome}",
        count=len(result.achieved),
        of=len(result.modules),
    )


def level_line(result: PrintedResult, words: Words) -> str | None:
    """At which level the assessors see the person begin; nothing where they are not sure."""
    if result.entry_level is EntryLevel.UNSURE:
        return None
    return words(f"entry.{result.entry_level}")


def whose_profile(result: PrintedResult, words: Words) -> str | None:
    """Whose profile it is, where it is not the trade's own."""
    if result.is_example:
        return words("profile.example")
    if result.approved_by is None or result.approved_on is None:
        return None
    return words("profile.own", name=result.approved_by, day=words.day(result.approved_on))


def seen_by(result: PrintedResult, words: Words) -> list[str]:
    """Who judged, how many days, where, and who looked at it as the second person."""
    people = [assessor_named(each, words) for each in result.assessors]
    lines = [f"{words.texts['list.semicolon'].join(people)}."]
    if result.first_day and result.last_day:
        span = words.days(result.first_day, result.last_day)
        key = "seen.days_one" if result.practical_days == 1 else "seen.days"
        key = key if result.practical_days else "seen.no_days"
        seen = words(key, count=result.practical_days, span=span)
        where = words("seen.at", places=words.listed(list(result.places))) if result.places else ""
        lines.append(" ".join(part for part in (seen, where) if part))
    if result.second_person:
        key = "seen.second_assessor" if result.second_is_assessor else "seen.second_person"
        lines.append(words(key, name=result.second_person))
    return lines


def assessor_named(assessor: PrintedAssessor, words: Words) -> str:
    """An assessor with trade and years in it."""
    trade = words.known("trade", assessor.trade or "")
    facts = [words.inserted(fact) for fact in (assessor.name, trade) if fact]
    if assessor.years_in_trade:
        facts.append(words("seen.years", count=assessor.years_in_trade))
    return words.texts["list.comma"].join(facts)


def unbroken(text: str) -> str:
    """A telephone number that stays on one line."""
    return text.replace(" ", "\u00a0")


def licence_line(licence: PrintedLicence, words: Words) -> str:
    """A licence with its class, whether it is valid here, until when, and whether the original was seen."""
    kind = words.known("licence_kind", licence.kind or "")
    named = " ".join(part for part in (kind, licence.licence_class) if part)
    if licence.country and licence.valid_in_sweden is not ValidInSweden.YES:
        named = f"{named} ({words.country(licence.country)})"
    facts = [words(f"licence.{licence.valid_in_sweden}")]
    if licence.valid_to:
        key = "licence.expired" if licence.is_expired else "licence.valid_to"
        facts.append(words(key, day=words.day(licence.valid_to)))
    facts.append(words("licence.original_seen" if licence.original_seen else "licence.original_not_seen"))
    return f"{words.inserted(named)}: {words.texts['list.comma'].join(facts)}."


def swedish_levels(swedish: PrintedSwedish, words: Words) -> str:
    """The CEFR level per skill; empty where none was judged."""
    skills = [
        (name, getattr(swedish, name))
        for name in ("understands", "speaks", "reads", "writes")
        if getattr(swedish, name)
    ]
    levels = [f"{words(f'skill.{name}')} {words.inserted(words(f'cefr.{level}'))}" for name, level in skills]
    return words("swedish.levels", levels=words.texts["list.comma"].join(levels)) if levels else ""


def other_language(language: PrintedLanguage, words: Words) -> str:
    """A language with how well it is spoken."""
    name = words.language_called(language.tag)
    if language.is_first:
        return words("languages.first", language=name)
    if language.speaks is None:
        return name
    return words("languages.spoken", language=name, how=words(f"skill_level.{language.speaks}"))


def shown_how(module: PrintedModule, words: Words) -> str | None:
    """In which ways and on how many days a module was shown."""
    ways = in_which_ways(module, words)
    if not ways:
        return None
    days = len(module.days)
    return words("module.shown_one" if days == 1 else "module.shown", ways=ways, count=days)


def in_which_ways(shown: PrintedModule | PrintedCriterion, words: Words) -> str:
    """The kinds of session and of evidence in which it was shown, each once."""
    ways = [words(f"session.{kind}") for kind in shown.shown_in]
    ways += [words.translated(kind)[0] for kind in shown.evidence]
    return in_a_row(dict.fromkeys(ways), words)


def seal_line(paper: Paper, words: Words) -> str | None:
    """How far the history of the case had come, with the beginning of its digest; nothing on a draft."""
    if paper.seal is None or not paper.seal.count:
        return None
    return words("verify.seal", count=str(paper.seal.count), digest=paper.seal.check_value)


def verify_line(portfolio: Issued, paper: Paper, words: Words) -> str:
    """How a reader can check that the document is genuine."""
    centre = portfolio.centre
    if paper.number is None:
        return words("verify.draft")
    if paper.code is not None:
        address = words.inserted(paper.code.spoken_address)
        scan = words("verify.scan", address=address)
    else:
        scan = ""
    phone = centre.published_verify_phone or centre.phone
    own = portfolio.look.notice("verify_line", words.language.tag)
    if own and (phone or "{phone}" not in own):
        facts = {"centre": centre.name, "phone": unbroken(phone), "number": paper.number}
        call = own.format(**{name: words.inserted(fact) for name, fact in facts.items()})
    elif phone:
        call = words("verify.call", centre=centre.name, phone=unbroken(phone), number=paper.number)
    else:
        call = words("verify.ask", centre=centre.name, number=paper.number)
    return " ".join(part for part in (scan, call) if part)
