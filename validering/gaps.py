"""What each step of a case still lacks, in words' codes that lead to the page and field that mend it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum

from validering.case_facts import CaseFacts, ProfileFacts
from validering.messages import message
from validering.terms import DocumentKind, ProfileOutcome


class StepId(StrEnum):
    """The steps of a case in their order; which of them a case has follows from its products."""

    REGISTERED = "registered"
    MAPPING = "mapping"
    PROFILE_CHOSEN = "profile_chosen"
    SELF_RATED = "self_rated"
    PLANNED = "planned"
    JUDGED = "judged"
    DECIDED = "decided"
    MODERATED = "moderated"
    ISSUED = "issued"
    COMPLETE = "complete"


@dataclass(frozen=True, slots=True)
class Missing:
    """One thing that is not there: a message ``code``, the page and field that mend it, and its facts."""

    code: str
    page: str
    field: str | None = None
    facts: tuple[tuple[str, object], ...] = ()

    def text(self, language: str) -> str:
        """What is missing, in the words of ``language``."""
        return message(language, self.code, dict(self.facts))


def _named(profile: ProfileFacts, **facts: object) -> tuple[tuple[str, object], ...]:
    return (("profile", profile.title), *facts.items())


def _missing_registered(facts: CaseFacts) -> list[Missing]:
    checks = [
        (facts.has_contact_way, Missing("missing_contact_way", "intake", "contact_how")),
        (facts.languages > 0, Missing("missing_language", "intake", "languages")),
        (facts.has_print_language, Missing("missing_print_language", "intake", "print_language")),
        (facts.receipts > 0, Missing("missing_receipt", "intake", "receipt")),
        (facts.has_lead or not facts.is_assessed, Missing("missing_lead", "overview", "lead")),
    ]
    missing = [item for is_there, item in checks if not is_there]
    if not missing and not facts.is_registered:
        missing.append(Missing("missing_registered", "intake", "register"))
    return missing


def _missing_mapping(facts: CaseFacts) -> list[Missing]:
    missing = []
    if not facts.earlier_mappings_looked_at:
        missing.append(Missing("missing_earlier_mapping", "mapping", "earlier"))
    if not facts.has_mapping:
        missing.append(Missing("missing_experience", "mapping", "experience"))
    if not missing and not facts.is_mapping_done:
        missing.append(Missing("missing_mapping_done", "mapping", "mapping_done"))
    return missing


def _missing_profile(facts: CaseFacts) -> list[Missing]:
    return [] if facts.profiles else [Missing("missing_profile", "profiles", "choose")]


def _missing_self_rating(profile: ProfileFacts) -> list[Missing]:
    left = profile.tasks - profile.tasks_rated
    if left <= 0:
        return []
    return [Missing("missing_self_rating", "self_rating", None, _named(profile, left=left))]


def _missing_plan(facts: CaseFacts, profile: ProfileFacts) -> list[Missing]:
    missing = []
    left = profile.modules - profile.modules_planned
    if left > 0:
        missing.append(Missing("missing_plan", "plan", "plan", _named(profile, left=left)))
    return missing + missing_impartiality(facts)


def missing_impartiality(facts: CaseFacts) -> list[Missing]:
    if facts.lead_has_conflict:
        return [Missing("missing_unbiased_lead", "plan", "impartiality")]
    if not facts.lead_declared:
        return [Missing("missing_impartiality", "plan", "impartiality")]
    return []


def hints_of(facts: CaseFacts) -> list[Missing]:
    """What stands in nobody's way but is better known before the first day: criteria that nobody will see."""
    if facts.halt is not None or not facts.is_assessed:
        return []
    found = []
    for profile in facts.profiles:
        is_begun = profile.marks or profile.judged_criteria or profile.is_judged
        is_planned = profile.modules and profile.modules_planned >= profile.modules
        if profile.criteria_unseen and is_planned and not is_begun:
            code = "plan_unseen_one" if profile.criteria_unseen == 1 else "plan_unseen"
            found.append(Missing(code, "plan", "unseen", _named(profile, count=profile.criteria_unseen)))
    return found


def _missing_judged(profile: ProfileFacts) -> list[Missing]:
    missing = []
    left = profile.criteria - profile.judged_criteria
    if left > 0:
        missing.append(Missing("missing_judgements", "assessment", "criteria", _named(profile, left=left)))
    missing += _missing_signature(profile)
    if not missing and not profile.is_judged:
        missing.append(Missing("missing_judged", "assessment", "judged", _named(profile)))
    return missing


def _missing_signature(profile: ProfileFacts) -> list[Missing]:
    if not profile.marks:
        return []
    return [Missing("missing_signature", "assessment", "sign", _named(profile, count=profile.marks))]


def _missing_decided(profile: ProfileFacts) -> list[Missing]:
    missing = []
    left = profile.modules - profile.modules_decided
    if left > 0:
        missing.append(Missing("missing_module_results", "result", "modules", _named(profile, left=left)))
    if profile.outcome is None:
        code = "result_opened" if profile.is_opened and not left else "missing_profile_result"
        missing.append(Missing(code, "result", "result", _named(profile)))
    elif profile.outcome is ProfileOutcome.PARTIAL and profile.supplements == 0:
        missing.append(Missing("missing_supplement", "result", "supplement", _named(profile)))
    return missing


def _missing_moderated(profile: ProfileFacts) -> list[Missing]:
    if not profile.needs_moderation or profile.moderation_agrees:
        return []
    code = "missing_moderation" if profile.moderation_agrees is None else "moderation_disagrees"
    return [Missing(code, "result", "moderation", _named(profile))]


def missing_answers(facts: CaseFacts) -> list[Missing]:
    """The objections that are open, with the day on which the first of them came."""
    came = facts.open_objections
    if not came:
        return []
    code = "missing_objection_answer" if len(came) == 1 else "missing_objection_answers"
    named = (("day", min(came).isoformat()), ("count", len(came)))
    return [Missing(code, "result", "objections", named)]


def _missing_issued(facts: CaseFacts) -> list[Missing]:
    missing = []
    missing += missing_answers(facts)
    if facts.papers_left_behind:
        count = (("count", facts.papers_left_behind),)
        missing.append(Missing("missing_replacement", "documents", "register", count))
    if not facts.issued & WANTED_DOCUMENTS:
        missing.append(Missing("missing_document", "documents", "issue"))
    return missing


WANTED_DOCUMENTS = frozenset(
    {
        DocumentKind.MERIT_PORTFOLIO,
        DocumentKind.STATEMENT,
        DocumentKind.FULL_RECORD,
        DocumentKind.MAPPING_STATEMENT,
        DocumentKind.COMPETENCE_CERTIFICATE,
        DocumentKind.PARTIAL_CERTIFICATE,
        DocumentKind.GRADE_BASIS,
    }
)


def missing_in(facts: CaseFacts, step: StepId) -> list[Missing]:
    """What ``step`` lacks, over all chosen profiles where it belongs to each of them."""
    per_profile = {
        StepId.SELF_RATED: _missing_self_rating,
        StepId.PLANNED: lambda profile: _missing_plan(facts, profile),
        StepId.JUDGED: _missing_judged,
        StepId.DECIDED: _missing_decided,
        StepId.MODERATED: _missing_moderated,
    }
    if step in per_profile:
        found = [item for profile in facts.profiles for item in per_profile[step](profile)]
        return list(dict.fromkeys(found))
    whole = {
        StepId.REGISTERED: _missing_registered,
        StepId.MAPPING: _missing_mapping,
        StepId.PROFILE_CHOSEN: _missing_profile,
        StepId.ISSUED: _missing_issued,
    }
    if step in whole:
        return whole[step](facts)
    return [] if facts.is_completed else [Missing("missing_complete", "overview", "complete")]


def reached_facts(facts: CaseFacts) -> CaseFacts:
    """The facts with those profiles alone in which something was marked, judged or decided."""
    reached = tuple(each for each in facts.profiles if each.marks or each.judged_criteria or each.outcome)
    return replace(facts, profiles=reached)


def missing_at_the_end(facts: CaseFacts, step: StepId) -> list[Missing]:
    """What ``step`` lacks in an interrupted case, of which ``facts`` are those that were reached.

    What was marked may still be signed. A supplementary plan is not asked of somebody who has left.
    """
    if step is StepId.JUDGED:
        return [item for each in facts.profiles for item in _missing_signature(each)]
    return [item for item in missing_in(facts, step) if item.code != "missing_supplement"]
