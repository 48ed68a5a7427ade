"""What others may see in the portfolio, as plain questions with yes and no."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum
from uuid import UUID

from PySide6.QtWidgets import QWidget

from ui.candidate_view.asking_part import AskingPart
from ui.candidate_view.speech import Said, Speech
from ui.workspace import Workspace
from validering import candidates, portfolio_wishes
from validering.portfolio_wishes import WishSubject


class YesNo(StrEnum):
    """The answers; the values name their drawings."""

    YES = "yes"
    NO = "no"


class Told(StrEnum):
    """What is asked about beside the parts of the portfolio, only where it is known."""

    PHONE = "prints_phone"
    CAN_START = "prints_can_start"


class WishesPart(AskingPart):
    """Each answer is a choice that the documents begin with; the candidate may change them any day."""

    part_id = "portfolio"

    def __init__(
        self, workspace: Workspace, case_id: UUID, speech: Speech, parent: QWidget | None = None
    ) -> None:
        super().__init__(workspace, case_id, speech, parent)
        self.load()

    def load(self) -> None:
        self._wishes = self.workspace.read(portfolio_wishes.read_wishes, self.case_id)
        self._person = self.workspace.read(candidates.read_candidate, self.case_id)
        self._said_now: dict[Told, bool] = getattr(self, "_said_now", {})

    def title(self) -> Said:
        return self.tr("Det här får andra se")

    def asked(self) -> Sequence[WishSubject | Told]:
        told: list[WishSubject | Told] = []
        if self._person.phone and not self._person.is_protected:
            told.append(Told.PHONE)
        if self._person.can_start:
            told.append(Told.CAN_START)
        return [*WishSubject, *told]

    def asked_text(self, one: WishSubject | Told) -> tuple[Said | str, Said | str, Said | str]:
        about: dict[WishSubject | Told, Said] = {
            WishSubject.OWN_WORDS: self.tr("Ska dina egna ord om arbetet stå i portföljen?"),
            WishSubject.EMPLOYER: self.tr("Ska namnen på dina arbetsplatser stå där?"),
            WishSubject.PICTURES: self.tr("Ska bilder av ditt arbete vara med?"),
            WishSubject.PEOPLE: self.tr("Ska personer som kan berätta om ditt arbete stå där?"),
            WishSubject.COMMENT: self.tr("Ska din kommentar till resultatet stå där?"),
            Told.PHONE: self.tr("Ska ditt telefonnummer stå på första sidan?"),
            Told.CAN_START: self.tr("Ska det stå när du kan börja arbeta?"),
        }
        why = self.tr("Arbetsgivare läser portföljen. Du bestämmer. Du kan ändra dig.")
        return self.title(), about[one], why

    def answers(self) -> Sequence[tuple[StrEnum, Said]]:
        return [(YesNo.YES, self.tr("Ja")), (YesNo.NO, self.tr("Nej"))]

    def given(self, one: WishSubject | Told) -> StrEnum | None:
        if isinstance(one, WishSubject):
            answer = self._wishes.answers.get(one)
        else:
            # A no of the intake is not told from what was never asked.
            answer = self._said_now.get(one, getattr(self._person, one.value) or None)
        if answer is None:
            return None
        return YesNo.YES if answer else YesNo.NO

    def keep(self, one: WishSubject | Told, value: StrEnum) -> bool:
        is_shown, tag = value is YesNo.YES, self.speech.tag
        if isinstance(one, WishSubject):
            command = portfolio_wishes.wish
            change = self.workspace.attempt(
                self, command, self.case_id, one, is_shown=is_shown, answered_in=tag
            )
            is_kept = change is not None
        else:
            is_kept = self._tell(one, is_shown=is_shown)
            if is_kept:
                self._said_now[one] = is_shown
        self.load()
        return is_kept

    def last_text(self) -> tuple[Said | str, Said | str, Said | str]:
        return "", self.tr("Tack! Så gör vi."), self.tr("Du kan ändra svaren när du vill.")

    def _tell(self, one: Told, *, is_shown: bool) -> bool:
        apply, change = self.workspace.attempt, candidates.change_candidate
        if one is Told.PHONE:
            return apply(self, change, self.case_id, prints_phone=is_shown) is not None
        return apply(self, change, self.case_id, prints_can_start=is_shown) is not None
