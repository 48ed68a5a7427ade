"""A list of people as it is pasted from a letter or a spreadsheet: read, checked, written again.

One person on a line, with cells between tabs or semicolons: names, year of birth, language, telephone.
A line that is a case number means that case.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields
from datetime import date

from validering.candidates import CandidateChanges
from validering.duplicates import PersonSought
from validering.errors import UserError
from validering.field_rules import LINE
from validering.partial_dates import EARLIEST_YEAR
from validering.searching import fold
from validering.terms import DatePrecision

MOST_PEOPLE = 40
CASE_NUMBER = re.compile(r"\d{4}-\d{4,}-[^\W\d_]")
_YEAR = re.compile(r"(?P<about>(?:ca|cirka|omkring|≈|~)\.?\s*)?(?P<year>\d{4})")
_DAY = re.compile(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})")
_PERSONAL_NUMBER = re.compile(r"(?:\d{6}|\d{8})[-+ ]?\d{4}")
_PHONE = re.compile(r"\+?[\d\s()/.-]+")
_FEWEST_DIGITS, _MOST_DIGITS = 5, 15
_HEADS = {
    "given_names": ("fornamn", "tilltalsnamn", "first name", "given name", "given names"),
    "family_names": ("efternamn", "last name", "surname", "family name"),
    "name": ("namn", "name", "deltagare", "elev", "kandidat"),
    "born": (
        "fodelsear",
        "fodd",
        "ar",
        "fodelsedatum",
        "personnummer",
        "born",
        "birth year",
        "year of birth",
    ),
    "language": ("sprak", "modersmal", "forstasprak", "language", "first language"),
    "phone": ("telefon", "mobil", "telefonnummer", "mobilnummer", "tel", "phone", "mobile"),
    "case_no": ("arende", "arendenummer", "case", "case number"),
}


@dataclass(frozen=True)
class ListedPerson:
    """One line as it stands; nothing of it need be right."""

    given_names: str = ""
    family_names: str = ""
    born: str = ""
    language: str = ""
    phone: str = ""
    case_no: str = ""

    @property
    def is_case(self) -> bool:
        """Whether the line means a case that is there already."""
        return bool(self.case_no)

    @property
    def full_name(self) -> str:
        return " ".join(part for part in (self.given_names, self.family_names) if part)


@dataclass(frozen=True)
class CheckedPerson:
    """What a line says once it is read: a person with the tag of a language, and the ``faults`` in it."""

    listed: ListedPerson
    person: CandidateChanges
    language: str | None
    faults: tuple[UserError, ...]

    def sought(self) -> PersonSought:
        """The person as the search for those who are alike knows them."""
        return PersonSought(
            self.listed.full_name,
            birth_date=self.person.get("birth_date"),
            precision=self.person.get("birth_date_precision", DatePrecision.UNKNOWN),
        )


def read_pasted(text: str, languages: Mapping[str, str]) -> tuple[ListedPerson, ...]:
    """Each line that is not empty; a first line of headings says what the cells are.

    ``languages`` are tags by their folded names.
    """
    # Programs that write text files begin them with a mark that nobody sees.
    rows = [_cells(line) for line in text.lstrip("\ufeff").splitlines()]
    rows = [row for row in rows if any(row)]
    heads = _heads(rows[0]) if rows else None
    if heads is None:
        return tuple(_case_in(row) or _guessed(row, languages) for row in rows)
    return tuple(_case_in(row) or _placed(row, heads) for row in rows[1:])


def written(people: Sequence[ListedPerson]) -> str:
    """The same people as a text that ``read_pasted`` reads as them."""
    names = [field.name for field in fields(ListedPerson)]
    heads = ("Förnamn", "Efternamn", "Född", "Språk", "Telefon", "Ärende")
    rows = ["\t".join(heads)]
    rows += ["\t".join(" ".join(getattr(each, name).split()) for name in names) for each in people]
    return "\n".join(rows)


def check(
    people: Sequence[ListedPerson], languages: Mapping[str, str], today: date
) -> tuple[CheckedPerson, ...]:
    """Read every line; ``languages`` are tags by their folded names.

    The faults are UserErrors: name_missing, name_too_long, born_unreadable, born_impossible,
    born_is_personal_number, list_language_unknown, phone_unreadable, case_number_malformed, listed_twice.
    """
    found = [_checked(each, languages, today) for each in people]
    first: dict[tuple[str, ...], int] = {}
    whole = []
    for row, each in enumerate(found, 1):
        key = _same(each)
        same = first.setdefault(key, row)
        again = (UserError("listed_twice", row=same),) if same != row and any(key) else ()
        whole.append(CheckedPerson(each.listed, each.person, each.language, each.faults + again))
    return tuple(whole)


def _cells(line: str) -> list[str]:
    """The cells of a line; with neither tab nor semicolon commas part them, Arabic signs too."""
    mark = next((each for each in ("\t", ";", "؛", ",", "،") if each in line), None)
    cells = line.split(mark) if mark else [line]
    return [" ".join(cell.strip().strip('"').split()) for cell in cells]


def _heads(row: Sequence[str]) -> list[str] | None:
    """What each cell is, where a line is one of headings."""
    known = [next((name for name, words in _HEADS.items() if fold(cell) in words), "") for cell in row]
    return known if any(each in ("name", "given_names", "family_names") for each in known) else None


def _case_in(row: Sequence[str]) -> ListedPerson | None:
    """The case that a line names; a name beside the number is left out, for the person may be protected."""
    number = next((cell for cell in row if CASE_NUMBER.fullmatch(cell)), None)
    return None if number is None else ListedPerson(case_no=number)


def _placed(row: Sequence[str], heads: Sequence[str]) -> ListedPerson:
    said: dict[str, str] = {}
    for cell, name in zip(row, heads, strict=False):
        if name and cell:
            said.setdefault(name, cell)
    if "name" in said:
        name = said.pop("name")
        given, family = (said.get("given_names"), name) if "given_names" in said else _parted(name)
        said["given_names"] = given or ""
        said.setdefault("family_names", family)
    return ListedPerson(**said)


def _guessed(row: Sequence[str], languages: Mapping[str, str]) -> ListedPerson:
    """What the cells are by how they look: one or two names, a year, a number to call, a language."""
    names: list[str] = []
    said: dict[str, str] = {}
    for cell in filter(None, row):
        if "born" not in said and (_YEAR.fullmatch(cell.lower()) or _DAY.fullmatch(cell)):
            said["born"] = cell
        elif "phone" not in said and _PHONE.fullmatch(cell):
            said["phone"] = cell
        elif len(names) < 2 and not said and not (names and fold(cell) in languages):
            names.append(cell)
        elif "language" not in said:
            said["language"] = cell
    if len(names) == 2:
        return ListedPerson(names[0], names[1], **said)
    given, family = _parted(names[0] if names else "")
    return ListedPerson(given, family, **said)


def _parted(name: str) -> tuple[str, str]:
    """Given names and family name of a whole name: the last word, or what stands before a comma."""
    if "," in name:
        family, _, given = name.partition(",")
        return given.strip(), family.strip()
    given, _, family = name.rpartition(" ")
    return (given, family) if given else (family, "")


def _checked(listed: ListedPerson, languages: Mapping[str, str], today: date) -> CheckedPerson:
    if listed.is_case:
        is_number = CASE_NUMBER.fullmatch(listed.case_no) is not None
        wrong = () if is_number else (UserError("case_number_malformed", given=listed.case_no),)
        return CheckedPerson(listed, {}, None, wrong)
    faults: list[UserError] = []
    if not listed.given_names:
        faults.append(UserError("name_missing"))
    if max(len(listed.given_names), len(listed.family_names)) > LINE:
        faults.append(UserError("name_too_long", longest=LINE))
    person: CandidateChanges = {"given_names": listed.given_names, "family_names": listed.family_names}
    try:
        day, precision = _born(listed.born, today)
        person |= {"birth_date": day, "birth_date_precision": precision}
        person |= {"phone": _phone(listed.phone)}
    except UserError as fault:
        faults.append(fault)
    tag = languages.get(fold(listed.language)) if listed.language else None
    if listed.language and tag is None:
        faults.append(UserError("list_language_unknown", given=listed.language))
    return CheckedPerson(listed, person, tag, tuple(faults))


def _born(said: str, today: date) -> tuple[date | None, DatePrecision]:
    if not said:
        return None, DatePrecision.UNKNOWN
    if _PERSONAL_NUMBER.fullmatch(said):
        raise UserError("born_is_personal_number")
    year, day = _YEAR.fullmatch(said.lower()), _DAY.fullmatch(said)
    try:
        if day is not None:
            found, precision = date(*(int(part) for part in day.groups())), DatePrecision.DAY
        elif year is not None:
            found = date(int(year["year"]), 1, 1)
            precision = DatePrecision.ABOUT if year["about"] else DatePrecision.YEAR
        else:
            raise UserError("born_unreadable", given=said)
    except ValueError:
        raise UserError("born_unreadable", given=said) from None
    if not found.year >= EARLIEST_YEAR or found > today:
        raise UserError("born_impossible", given=said, low=EARLIEST_YEAR)
    return found, precision


def _phone(said: str) -> str | None:
    digits = sum(sign.isdecimal() for sign in said)
    if said and not (_PHONE.fullmatch(said) and _FEWEST_DIGITS <= digits <= _MOST_DIGITS):
        raise UserError("phone_unreadable", given=said)
    return said or None


def _same(each: CheckedPerson) -> tuple[str, ...]:
    """What makes two lines mean the same person."""
    listed = each.listed
    if listed.is_case:
        return (listed.case_no.upper(),)
    born = each.person.get("birth_date")
    return (
        (*sorted(fold(listed.full_name).split()), str(born.year) if born else "") if listed.full_name else ()
    )
