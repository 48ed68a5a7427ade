"""Min dag: what is mine to do now, by role, each line with the next act and a link straight to it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import ClassVar
from uuid import UUID

from PySide6.QtWidgets import QWidget

from ui.case_words import figures, halts, steps
from ui.page import Screen
from ui.start.links import Line, Links
from ui.widgets.labels import Label
from ui.workspace import Workspace
from validering import own_work
from validering.acting import StaffRole
from validering.case_list import CaseRow
from validering.follow_up import read_due
from validering.group_reading import read_groups
from validering.recovery import is_confirmed
from validering.removals import read_waiting
from validering.samples import CheckView, read_sample
from validering.seeing import sees_page
from validering.staff import count_administrators
from validering.states import StepId
from validering.storage.backup_log import last_verified

C, A, T, Q, M = (
    StaffRole.COORDINATOR,
    StaffRole.ASSESSOR,
    StaffRole.SFI_TEACHER,
    StaffRole.QUALITY_ASSURER,
    StaffRole.ADMINISTRATOR,
)


@dataclass(frozen=True)
class CasePart:
    """A list of cases for some roles; ``page`` is where they open, else where the next act is.

    ``rows`` is None for the sample, which tells of each case whether it is checked.
    """

    roles: tuple[StaffRole, ...]
    rows: Callable[[Workspace], tuple[CaseRow, ...]] | None
    page: str = ""


OWN = "own"
BEGIN = frozenset({OWN, "still"})
PARTS = {
    OWN: CasePart(
        (A, T), lambda workspace: workspace.read(own_work.read_own_cases, workspace.acting.staff_id)
    ),
    "still": CasePart((C,), lambda workspace: workspace.read(own_work.read_standing_still)),
    "waiting": CasePart((Q,), lambda workspace: workspace.read(own_work.read_waiting_for_second), "result"),
    "sample": CasePart((Q,), None, "result"),
    "disagree": CasePart((Q,), lambda workspace: workspace.read(own_work.read_disagreements), "result"),
    "differs": CasePart((Q,), lambda workspace: workspace.read(own_work.read_other_decisions), "result"),
}


class StartScreen(Screen):
    """Only the parts of one's own roles are there."""

    screen_id: ClassVar[str] = "start"

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(workspace, parent)
        self._todays: frozenset[UUID] = frozenset()
        self._heading = Label(parent=self, tone="title")
        self.body.addWidget(self._heading)
        may = workspace.acting.may
        self._parts = {name: Links(self) for name, part in PARTS.items() if may(*part.roles)}
        for part in self._parts.values():
            self.body.addWidget(part)
        self._follow, self._groups = Links(self), Links(self)
        self._follow.setVisible(may(C))
        self._groups.setVisible(may(C, T))
        for links in (self._follow, self._groups):
            self.body.addWidget(links)
        self._centre = Links(self)
        self._centre.setVisible(may(M))
        self.body.addWidget(self._centre)
        self._retranslate()

    def title(self) -> str:
        return self.tr("Min dag")

    def reload(self) -> None:
        empty = self._empty_words()
        acting = self.workspace.acting
        if OWN in self._parts:
            self._todays = self.workspace.read(own_work.read_todays_cases, acting.staff_id, acting.today())
        for name, links in self._parts.items():
            part = PARTS[name]
            if part.rows is None:
                self._show_sample(links, empty[name])
                continue
            rows = part.rows(self.workspace)
            if name == OWN:
                rows = tuple(sorted(rows, key=lambda row: row.case_id not in self._todays))
            lines = [self._case_line(row, part.page) for row in rows]
            links.show_lines(lines, empty[name], self._ways_to_cases() if name in BEGIN else ())
        if self.workspace.acting.may(C):
            nobody = self.tr("Ingen behöver följas upp nu.")
            self._follow.show_lines(self._follow_lines(), nobody)
        if self.workspace.acting.may(C, T):
            ways: list[Line] = [(self.tr("Ny grupp"), partial(self.screen_wanted.emit, "new_group"))]
            self._groups.show_lines(self._group_lines(), self.tr("Du ansvarar inte för någon grupp."), ways)
        if self.workspace.acting.may(M):
            self._centre.show_lines(self._centre_lines(), "")

    def _ways_to_cases(self) -> list[Line]:
        """Where whoever has no case goes: there may be one to look at, or one to open."""
        return [
            (self.tr("Nytt ärende"), partial(self.screen_wanted.emit, "new_case")),
            (self.tr("Alla ärenden"), partial(self.screen_wanted.emit, "case_list")),
        ]

    def _show_sample(self, links: Links, empty: str) -> None:
        """What nobody has looked at this month comes first; what is ticked off says by whom."""
        drawn = self.workspace.read(read_sample, self.workspace.acting.today())
        lines = []
        for each in drawn:
            text, act = self._case_line(each.row, "result")
            lines.append((self._checked(text, each.check), act))
        links.show_lines(lines, empty)
        done = sum(each.check is not None for each in drawn)
        how = self.tr("Slumpade bland dem som var beslutade före månadens början. Samma hela månaden.")
        told = self.tr("Kontrollerade: {done} av {all}. {how}")
        links.set_help(told.format(done=done, all=len(drawn), how=how) if drawn else how)

    def _checked(self, line: str, check: CheckView | None) -> str:
        """A line of the sample with what was seen there."""
        if check is None:
            return line
        if check.agrees:
            said = self.tr("{case} · Kontrollerat {day}: {name} håller med")
        else:
            said = self.tr("{case} · Kontrollerat {day}: {name} ser något annorlunda")
        day = figures(check.made_at.astimezone().date().isoformat())
        return said.format(case=line, day=day, name=check.checked_by_name)

    def _case_line(self, row: CaseRow, page: str) -> Line:
        """Who, which case, how far, and what is next."""
        language = self.workspace.language
        step = steps()[row.step] if row.step else self.tr("Avslutat")
        said = [row.shown_name or self.tr("Namn saknas"), figures(row.case_no), step]
        said += [halts()[row.halt]] if row.halt else []
        if row.case_id in self._todays:
            said.insert(0, self.tr("I dag"))
        if row.missing:
            said.append(self.tr("Saknas: {what}").format(what=row.missing[0].text(language)))
        wanted = page or self._next_page(row)
        return " · ".join(said), partial(self.place_wanted.emit, row.case_id, wanted)

    def _next_page(self, row: CaseRow) -> str:
        """Straight to the criteria while these are judged, else to where something is missing."""
        wanted = "assessment" if row.step is StepId.JUDGED else row.missing[0].page if row.missing else ""
        return wanted if wanted and sees_page(self.workspace.acting, wanted) else "overview"

    def _follow_lines(self) -> list[Line]:
        """Who is to be asked what came of it, the longest due first."""
        due = self.workspace.read(read_due, self.workspace.acting.today())
        words = self.tr("{name} · {number} · efter {months} månader, {day}")
        return [
            (
                words.format(
                    name=each.row.shown_name or self.tr("Skyddade uppgifter"),
                    number=figures(each.row.case_no),
                    months=each.months,
                    day=figures(each.due_on.isoformat()),
                ),
                partial(self.sought_wanted.emit, "follow_up", str(each.row.case_id)),
            )
            for each in due[: own_work.MOST]
        ]

    def _group_lines(self) -> list[Line]:
        """One's own groups, with how many people there are in each."""
        own = self.workspace.read(read_groups, own=self.workspace.acting.staff_id)
        words = self.tr("{name} · personer: {count}")
        return [
            (
                words.format(name=line.name, count=line.members),
                partial(self.sought_wanted.emit, "groups", str(line.id)),
            )
            for line in own
        ]

    def _centre_lines(self) -> list[Line]:
        """How the centre and its store stand, each with the screen where it is seen to."""
        read = self.workspace.read
        backup = read(last_verified)
        when = figures(f"{backup.verified_at.astimezone():%Y-%m-%d}") if backup else self.tr("aldrig")
        sheet = self.tr("kontrollerat") if read(is_confirmed) else self.tr("inte kontrollerat än")
        said: Sequence[tuple[str, str]] = (
            ("store_care", self.tr("Säkerhetskopia: {when}").format(when=when)),
            ("recovery", self.tr("Återställningsblad: {state}").format(state=sheet)),
            ("staff", self.tr("Administratörer som kan logga in: %n", "", read(count_administrators))),
            (
                "retention",
                self.tr("Väntar på att en till godkänner radering: %n", "", len(read(read_waiting))),
            ),
            ("authenticity", self.tr("Nycklar och sigill")),
            ("centre", self.tr("Centrets uppgifter")),
        )
        return [(text, partial(self.screen_wanted.emit, screen)) for screen, text in said]

    def _empty_words(self) -> dict[str, str]:
        return {
            "own": self.tr("Inga öppna ärenden där du är ansvarig eller har en roll."),
            "still": self.tr("Inga öppna ärenden."),
            "waiting": self.tr("Inget resultat väntar."),
            "sample": self.tr("Inget var beslutat före månadens början."),
            "disagree": self.tr("Ingen andra person har varit oense med den första."),
            "differs": self.tr("Inget beslut skiljer sig från förslaget."),
        }

    def _retranslate(self) -> None:
        super()._retranslate()
        self._heading.setText(self.title())
        roles = self.workspace.acting.roles
        titles = {
            "own": self.tr("Mina kandidater i dag") if A in roles else self.tr("Mina ärenden"),
            "still": self.tr("Att följa upp: har stått stilla längst"),
            "waiting": self.tr("Väntar på en andra person"),
            "sample": self.tr("Månadens stickprov"),
            "disagree": self.tr("Första och andra bedömaren är oense"),
            "differs": self.tr("Beslutet blev ett annat än förslaget"),
        }
        for name, part in self._parts.items():
            part.set_title(titles[name])
        self._follow.set_title(self.tr("Uppföljning efter avslutat ärende"))
        self._groups.set_title(self.tr("Mina grupper"))
        self._centre.set_title(self.tr("Centret och arkivet"))
