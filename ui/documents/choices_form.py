"""What this copy shows: kind, language, for whom, parts, pictures and what the candidate chose to tell."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from exports import documents as printing
from ui.case_words import by_name, figures
from ui.document_making import usual_choices
from ui.documents import words
from ui.widgets.field import Field
from ui.widgets.fields import CheckField, ChecksField, ChoiceField, TextField
from ui.widgets.form import Section
from ui.widgets.labels import Label
from ui.widgets.look import GRID
from ui.workspace import Workspace
from validering.candidates import CandidateView, read_candidate
from validering.cases import read_case
from validering.documents import offered_copies
from validering.language_names import language_name
from validering.languages import read_own_language
from validering.portfolio import PrintedPicture, read_printable_pictures
from validering.portfolio_wishes import Wishes, read_wishes
from validering.print_choices import (
    FIRST_PAGE,
    IN_LARGE_PRINT,
    SHORT,
    SWEDISH,
    WITH_CARD,
    ExperienceDetail,
    PrintChoices,
    PrintPart,
    PrintSize,
    may_be_for,
    offered_parts,
    usual_parts,
)
from validering.profiles import CaseProfileView, read_case_profiles
from validering.terms import CopyFor, DocumentKind

_USUAL, _SHORT, _FIRST_PAGE, _OWN_CHOICE = "usual", "short", "first_page", "own"
_WITH_DETAILS = (DocumentKind.MERIT_PORTFOLIO, DocumentKind.FULL_RECORD, DocumentKind.MAPPING_STATEMENT)


class ChoicesForm(QWidget):
    """``changed`` comes with each choice; ``choices()`` and ``handed_name()`` say what was chosen."""

    changed = Signal()

    def __init__(self, workspace: Workspace, case_id: UUID, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace, self._case_id = workspace, case_id
        self._choices = usual_choices(DocumentKind.MERIT_PORTFOLIO)
        self._candidate: CandidateView | None = None
        self._wishes = Wishes({})
        self._pictures: Sequence[PrintedPicture] = ()
        self._profiles: Sequence[CaseProfileView] = ()
        self._copies: Sequence[CopyFor] = tuple(CopyFor)
        self._build()
        self._retranslate()

    def choices(self) -> PrintChoices:
        return self._choices

    def handed_name(self) -> str | None:
        """The real name of a protected person, typed here and kept nowhere."""
        is_protected = self._candidate is not None and self._candidate.is_protected
        return self.name.value().strip() or None if is_protected else None

    def forget_name(self) -> None:
        self.name.set_value("", force=True)

    def load(self) -> None:
        """Read what may be chosen in this case; what was chosen already stays."""
        first = self._candidate is None
        read = self._workspace.read
        self._copies = offered_copies(read(read_case, self._case_id).halt)
        self._candidate = read(read_candidate, self._case_id)
        self._pictures = read(read_printable_pictures, self._case_id)
        views = read(read_case_profiles, self._case_id)
        self._profiles = [view for view in views if view.dropped_at is None]
        if first:
            self._choices = self._choices.but(language=self._own_language())
            self._start_afresh()
        known = {each.evidence_id for each in self._pictures}
        kept = tuple(each for each in self._choices.pictures if each in known)
        self._choices = self._choices.but(pictures=kept)
        if self._choices.copy_for not in self._copies:
            self._choices = self._choices.but(copy_for=self._copies[0])
            self._start_afresh()
        self._show()

    def choose(self, choices: PrintChoices) -> None:
        """Take over the choices of another document."""
        self._choices = choices
        self._show()
        self.changed.emit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _own_language(self) -> str:
        assert self._candidate is not None
        offered = {each.tag for each in self._workspace.forms.offered_languages()}
        own = self._candidate.print_language or self._workspace.read(read_own_language, self._case_id)
        return own if own and own in offered else SWEDISH

    def _start_afresh(self) -> None:
        """What this kind and copy usually show, with what the candidate has said about it before."""
        candidate = self._candidate
        assert candidate is not None
        kind, copy_for = self._choices.kind, self._choices.copy_for
        own = copy_for is CopyFor.OWN
        self._choices = self._choices.but(
            parts=usual_parts(kind, copy_for),
            phone=candidate.prints_phone,
            can_start=candidate.prints_can_start,
            experience_details=frozenset(ExperienceDetail) if own else frozenset(),
        ).bounded()
        self._wishes = self._workspace.read(read_wishes, self._case_id)
        self._choices = self._wishes.applied(self._choices)

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID * 2)
        self.kind, self.language, self.copy_for = ChoiceField(self), ChoiceField(self), ChoiceField(self)
        self.profile, self.letters, self.extent = ChoiceField(self), ChoiceField(self), ChoiceField(self)
        self.card = CheckField(self)
        self.name = TextField(self)
        self.parts, self.pictures, self.details = ChecksField(self), ChecksField(self), ChecksField(self)
        self.phone, self.can_start, self.birth_year = (CheckField(self) for _ in range(3))
        self._what, self._shows, self._told = Section(self), Section(self), Section(self)
        for section, fields in (
            (
                self._what,
                (self.kind, self.language, self.copy_for, self.profile, self.letters, self.card, self.name),
            ),
            (self._shows, (self.extent, self.parts, self.pictures)),
            (self._told, (self.phone, self.can_start, self.birth_year, self.details)),
        ):
            column.addWidget(section)
            for field in fields:
                section.column.addWidget(field)
        self._wished = Label(parent=self, tone="done")
        self._shows.column.insertWidget(self._shows.column.indexOf(self.extent), self._wished)
        self.kind.committed.connect(lambda value: self._chosen_anew(kind=DocumentKind(value)))
        self.copy_for.committed.connect(lambda value: self._chosen_anew(copy_for=CopyFor(value)))
        self.language.committed.connect(lambda value: self._chosen(language=value))
        self.profile.committed.connect(lambda value: self._chosen(profiles=(value,) if value else None))
        self.letters.committed.connect(lambda value: self._chosen(size=PrintSize(value)))
        self.card.committed.connect(lambda value: self._chosen(wallet_card=value))
        self.extent.committed.connect(self._extent_chosen)
        self.parts.committed.connect(lambda value: self._chosen(parts=frozenset(value)))
        self.pictures.committed.connect(lambda value: self._chosen(pictures=tuple(value)))
        self.details.committed.connect(lambda value: self._chosen(experience_details=frozenset(value)))
        self.phone.committed.connect(lambda value: self._chosen(phone=value))
        self.can_start.committed.connect(lambda value: self._chosen(can_start=value))
        self.birth_year.committed.connect(lambda value: self._chosen(birth_year=value))
        self.name.committed.connect(lambda _: self.changed.emit())

    def _chosen_anew(self, **changes: object) -> None:
        chosen = self._choices.but(**changes)
        is_allowed = may_be_for(chosen.kind, chosen.copy_for)
        self._choices = chosen if is_allowed else chosen.but(copy_for=CopyFor.OWN)
        self._start_afresh()
        self._show()
        self.changed.emit()

    def _chosen(self, **changes: object) -> None:
        self._choices = self._choices.but(**changes)
        self._show()
        self.changed.emit()

    def _extent_chosen(self, extent: str) -> None:
        if extent != _OWN_CHOICE:
            self._chosen(parts=self._parts_of()[extent])

    def _extent(self) -> str:
        parts = self._choices.parts
        return next((extent for extent, each in self._parts_of().items() if each == parts), _OWN_CHOICE)

    def _parts_of(self) -> dict[str, frozenset[PrintPart]]:
        usual = usual_parts(self._choices.kind, self._choices.copy_for)
        return {_USUAL: usual, _SHORT: SHORT, _FIRST_PAGE: FIRST_PAGE}

    def _show(self) -> None:
        choices, candidate = self._choices, self._candidate
        if candidate is None:
            return
        self._offer()
        values: tuple[tuple[Field[Any], Any], ...] = (
            (self.kind, choices.kind),
            (self.language, choices.language),
            (self.copy_for, choices.copy_for),
            (self.profile, choices.profiles[0] if choices.profiles else ""),
            (self.letters, choices.size),
            (self.card, choices.wallet_card),
            (self.extent, self._extent()),
            (self.parts, tuple(choices.parts)),
            (self.pictures, choices.pictures),
            (self.details, tuple(choices.experience_details)),
            (self.phone, choices.phone),
            (self.can_start, choices.can_start),
            (self.birth_year, choices.birth_year),
        )
        for field, value in values:
            field.set_value(value)
        self.profile.setVisible(len(self._profiles) > 1)
        self.name.setVisible(candidate.is_protected)
        offered = offered_parts(choices.kind, choices.copy_for)
        self._shows.setVisible(bool(offered))
        has_pictures = PrintPart.PICTURES in offered and choices.has(PrintPart.PICTURES)
        self.pictures.setVisible(has_pictures and bool(self._pictures))
        has_front = choices.kind is DocumentKind.MERIT_PORTFOLIO
        may_tell = choices.copy_for is not CopyFor.COMMISSIONER
        self.letters.setVisible(choices.kind in IN_LARGE_PRINT)
        self.card.setVisible(choices.kind in WITH_CARD)
        self.extent.setVisible(has_front)
        self.phone.setVisible(has_front and may_tell and bool(candidate.phone) and not candidate.is_protected)
        self.can_start.setVisible(has_front and may_tell and bool(candidate.can_start))
        self.birth_year.setVisible(
            may_tell and candidate.birth_date is not None and not candidate.is_protected
        )
        self.details.setVisible(
            may_tell and choices.kind in _WITH_DETAILS and choices.has(PrintPart.EXPERIENCE)
        )
        told = (self.phone, self.can_start, self.birth_year, self.details)
        self._show_wished()
        self._told.setVisible(any(not each.isHidden() for each in told))

    def _show_wished(self) -> None:
        """Say that the candidate has chosen, in the own view, what others see."""
        at = self._wishes.answered_at
        self._wished.setVisible(at is not None and self._choices.kind is DocumentKind.MERIT_PORTFOLIO)
        if at is not None:
            said = self.tr("Kandidaten har själv valt {day} vad andra får se. Det är ifyllt här.")
            self._wished.setText(said.format(day=figures(at.astimezone().date().isoformat())))

    def _offer(self) -> None:
        choices, kinds = self._choices, words.kinds()
        self.kind.set_options([(kind, kinds[kind]) for kind in printing.kinds()])
        copies = words.copies()
        offered = [each for each in self._copies if may_be_for(choices.kind, each)]
        self.copy_for.set_options([(copy_for, copies[copy_for]) for copy_for in offered])
        self.copy_for.set_help(self._help_of_copy())
        self.language.set_options(self._languages())
        self.letters.set_options(list(words.sizes().items()))
        extents = [
            (_USUAL, self.tr("Hela portföljen")),
            (_SHORT, self.tr("Kort")),
            (_FIRST_PAGE, self.tr("Bara första sidan")),
        ]
        own = [(_OWN_CHOICE, self.tr("Eget val"))] if self._extent() == _OWN_CHOICE else []
        self.extent.set_options([*extents, *own])
        titles = [(view.id, view.profile.title.sv) for view in self._profiles]
        self.profile.set_options([("", self.tr("Alla yrken i ärendet")), *titles])
        parts = words.parts()
        self.parts.set_options(
            [(part, parts[part]) for part in offered_parts(choices.kind, choices.copy_for)]
        )
        self.pictures.set_options([(each.evidence_id, each.caption_sv) for each in self._pictures])
        self.details.set_options(list(words.details().items()))

    def _help_of_copy(self) -> str:
        if len(self._copies) < len(CopyFor):
            return self.tr("Ärendet är återkallat: bara kandidatens eget exemplar.")
        if self._choices.copy_for is CopyFor.COMMISSIONER:
            return self.tr("Beställaren får aldrig egna ord, erfarenhet, bilder eller referenser.")
        return ""

    def _languages(self) -> list[tuple[str, str]]:
        beside = self.tr("Svenska med {language} bredvid")
        return by_name(
            (
                (
                    each.tag,
                    self.tr("Bara svenska")
                    if each.tag == SWEDISH
                    else beside.format(language=language_name(each.tag, self._workspace.language)),
                )
                for each in self._workspace.forms.offered_languages()
            ),
            SWEDISH,
        )

    def _retranslate(self) -> None:
        self._what.set_title(self.tr("Dokument"))
        self._shows.set_title(self.tr("Innehåll"))
        self._told.set_title(self.tr("Det här väljer kandidaten själv"))
        self.kind.set_label(self.tr("Slag av dokument"))
        self.language.set_label(self.tr("Språk"))
        self.copy_for.set_label(self.tr("Exemplar för"))
        self.profile.set_label(self.tr("Yrke"))
        self.name.set_label(self.tr("Kandidatens riktiga namn på pappret"))
        self.name.set_help(self.tr("Skrivs bara ut. Sparas inte. Lämna tomt för alias."))
        self.letters.set_label(self.tr("Textstorlek"))
        self.card.set_label(self.tr("Kort till plånboken att klippa ut"))
        self.extent.set_label(self.tr("Omfattning"))
        self.extent.set_help(
            self.tr(
                "Kort: första sidan, resultatet, behörigheter och språk. "
                "Bara första sidan är på svenska och får plats på ett papper."
            )
        )
        self.parts.set_label(self.tr("Delar"))
        self.pictures.set_label(self.tr("Bilder som kandidaten har valt"))
        self.details.set_label(self.tr("Visa om varje erfarenhet"))
        self.phone.set_label(self.tr("Skriv ut telefonnumret"))
        self.can_start.set_label(self.tr("Skriv ut startdatumet"))
        self.birth_year.set_label(self.tr("Skriv ut födelseåret"))
        self.birth_year.set_help(self.tr("Det står då också i koden för kontroll."))
        self._show()
