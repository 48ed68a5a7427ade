"""What the rules look at: counts and flags of one case, without any table."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from uuid import UUID

from validering.profile import Translated
from validering.terms import CaseHalt, DocumentKind, Product, ProfileOutcome


@dataclass(frozen=True)
class ProfileFacts:
    """Counts of one chosen profile that has not been dropped.

    ``criteria_unseen`` are those asked for that the plan gives no opportunity to be seen.
    ``judged_criteria`` have a signed judgement (a level, or not assessed with a reason); ``outcome`` is the
    newest decided result that stands; ``moderation_agrees`` is the second person's view of exactly that
    result. ``is_reopened`` where there is a decision, but judging is open again; ``is_opened`` where the
    decision was opened again for a reason.
    """

    id: UUID
    title: Translated
    criteria: int = 0
    tasks: int = 0
    modules: int = 0
    tasks_rated: int = 0
    modules_planned: int = 0
    criteria_unseen: int = 0
    marks: int = 0
    judged_criteria: int = 0
    is_judged: bool = False
    modules_decided: int = 0
    modules_achieved: int = 0
    outcome: ProfileOutcome | None = None
    moderation_agrees: bool | None = None
    full_needs_second_person: bool = True
    is_reopened: bool = False
    is_opened: bool = False
    supplements: int = 0

    @property
    def needs_moderation(self) -> bool:
        return self.outcome is ProfileOutcome.FULL and self.full_needs_second_person

    @property
    def is_decided(self) -> bool:
        return self.outcome is not None and (not self.needs_moderation or self.moderation_agrees is True)


@dataclass(frozen=True)
class CaseFacts:
    """Counts and flags of one case; everything the rules here look at.

    ``papers_left_behind`` are valid papers whose result was opened or decided anew after they were issued.
    """

    products: frozenset[Product]
    halt: CaseHalt | None = None
    halted_on: date | None = None
    is_registered: bool = False
    is_mapping_done: bool = False
    is_completed: bool = False
    has_contact_way: bool = False
    languages: int = 0
    has_print_language: bool = False
    receipts: int = 0
    has_lead: bool = False
    lead_declared: bool = False
    lead_has_conflict: bool = False
    earlier_mappings_looked_at: bool = False
    experiences: int = 0
    educations: int = 0
    has_own_words: bool = False
    evidence: int = 0
    open_objections: tuple[date, ...] = ()
    issued: frozenset[DocumentKind] = field(default_factory=frozenset)
    papers_left_behind: int = 0
    profiles: tuple[ProfileFacts, ...] = ()

    @property
    def is_assessed(self) -> bool:
        """Whether any ordered product needs an assessor."""
        return bool(self.products - {Product.MERIT_PORTFOLIO})

    @property
    def has_mapping(self) -> bool:
        return self.experiences + self.educations > 0 or self.has_own_words

    def profile(self, profile_id: UUID) -> ProfileFacts:
        """One chosen profile; raises KeyError for an unknown or dropped one."""
        for profile in self.profiles:
            if profile.id == profile_id:
                return profile
        raise KeyError(profile_id)
