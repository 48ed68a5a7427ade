"""The people of a pasted list, with what is wrong with each and who they may be already."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from uuid import UUID

from ui.workspace import Workspace
from validering.duplicates import LikelyDuplicate, PersonSought, read_duplicates_of_all
from validering.errors import UserError
from validering.group_lists import CheckedPerson, ListedPerson, check
from validering.group_reading import read_cases_numbered
from validering.groups import Newcomer
from validering.language_names import language_choices
from validering.searching import fold

READERS = ("sv", "en", "ar")
CELLS = ("given_names", "family_names", "born", "language", "phone")


@dataclass(frozen=True)
class Decision:
    """Who somebody is that others are alike: another person, or the case or person that was meant."""

    case_id: UUID | None = None
    returning: UUID | None = None


ANOTHER = Decision()


@dataclass(frozen=True)
class ListRow:
    """A line of the list; ``case_id`` is that of a line that is a case number."""

    checked: CheckedPerson
    alike: tuple[LikelyDuplicate, ...] = ()
    decision: Decision | None = None
    case_id: UUID | None = None

    @property
    def listed(self) -> ListedPerson:
        return self.checked.listed

    @property
    def faults(self) -> tuple[UserError, ...]:
        """What must be mended before the group can be opened, the first thing first."""
        found = list(self.checked.faults)
        if self.listed.is_case and self.case_id is None and not found:
            found.append(UserError("case_number_unknown", given=self.listed.case_no))
        if self.alike and self.decision is None:
            found.append(UserError("duplicate_undecided"))
        return tuple(found)

    def newcomer(self) -> Newcomer:
        """Who joins the group."""
        decided = self.decision or ANOTHER
        if self.case_id is not None or decided.case_id is not None:
            return Newcomer(case_id=self.case_id or decided.case_id)
        if decided.returning is not None:
            return Newcomer(returning=decided.returning)
        return Newcomer(self.checked.person, self.checked.language)


def language_tags() -> dict[str, str]:
    """The tags of the languages that can be chosen, by their folded names in any language of the screen."""
    tags = {fold(name): tag for reader in reversed(READERS) for tag, name in language_choices(reader)}
    # "sorani (centralkurdiska)" is written "sorani".
    return {name.partition(" (")[0]: tag for name, tag in tags.items()} | tags


class ListRows:
    """The rows as they stand; what is known of the store is asked for once for each name."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self._languages = language_tags()
        self._alike: dict[PersonSought, tuple[LikelyDuplicate, ...]] = {}
        self._cases: dict[str, UUID] = {}
        self.rows: tuple[ListRow, ...] = ()

    @property
    def languages(self) -> dict[str, str]:
        return self._languages

    def show(self, people: Sequence[ListedPerson]) -> None:
        """Look at these people; a decision stays with whom it was made of."""
        decided = {row.checked.sought(): row.decision for row in self.rows if row.decision is not None}
        checked = check(people, self._languages, self._workspace.acting.today())
        self._ask(checked)
        self.rows = tuple(
            ListRow(
                each,
                self._alike.get(each.sought(), ()),
                decided.get(each.sought()),
                self._cases.get(each.listed.case_no.upper()),
            )
            for each in checked
        )

    def change(self, place: int, cell: str, text: str) -> None:
        """Put ``text`` in a cell."""
        people = [row.listed for row in self.rows]
        people[place] = replace(people[place], **{cell: " ".join(text.split())})
        self.show(people)

    def remove(self, place: int) -> None:
        """Leave a line out."""
        self.show([row.listed for at, row in enumerate(self.rows) if at != place])

    def decide(self, place: int, decision: Decision | None) -> None:
        """Say who the person of a line is."""
        rows = list(self.rows)
        rows[place] = replace(rows[place], decision=decision)
        self.rows = tuple(rows)

    def first_faulty(self) -> int | None:
        """The first row that has something to mend."""
        return next((at for at, row in enumerate(self.rows) if row.faults), None)

    def _ask(self, checked: Sequence[CheckedPerson]) -> None:
        named = (each.sought() for each in checked if not each.listed.is_case and each.listed.given_names)
        new = [sought for sought in dict.fromkeys(named) if sought not in self._alike]
        if new:
            found = self._workspace.read(read_duplicates_of_all, new)
            self._alike |= dict(zip(new, found, strict=True))
        numbers = [each.listed.case_no.upper() for each in checked if each.listed.is_case]
        if numbers:
            self._cases |= self._workspace.read(read_cases_numbered, numbers)
