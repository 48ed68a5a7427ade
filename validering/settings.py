"""What the centre says about itself, for screens and printed documents."""

from __future__ import annotations

import re
from typing import Annotated, TypedDict, Unpack

from pydantic import BaseModel, ConfigDict, StringConstraints, ValidationError
from sqlalchemy.orm import Session

from validering.acting import Acting, StaffRole
from validering.changes import Change
from validering.errors import UserError
from validering.field_rules import mail_address
from validering.storage.tables.documents import Setting

CENTRE = "centre"
Line = Annotated[str, StringConstraints(strip_whitespace=True, max_length=200)]

WRITERS = (StaffRole.ADMINISTRATOR, StaffRole.COORDINATOR)


class CentreSettings(BaseModel):
    """The centre as printed; ``letter`` is the workstation's in case numbers.

    ``published_verify_phone`` is a number an employer finds elsewhere too, not one made up on the paper;
    ``check_address`` where the centre has put its check page, such as ``exempelstad.se/yrke``.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    name: Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=200)]
    letter: Annotated[str, StringConstraints(pattern=r"^[A-Z]$")]
    address: Line = ""
    city: Line = ""
    phone: Line = ""
    email: Line = ""
    web: Line = ""
    org_no: Line = ""
    published_verify_phone: Line = ""
    check_address: Line = ""


class CentreChanges(TypedDict, total=False):
    """Fields of the centre that may be changed; the letter may not, case numbers carry it."""

    name: str
    address: str
    city: str
    phone: str
    email: str
    web: str
    org_no: str
    published_verify_phone: str
    check_address: str


def new_centre(name: str, letter: str) -> CentreSettings:
    """The settings of a new store; raises UserError: centre_name_missing, centre_letter_wrong."""
    return _checked({"name": name, "letter": letter.strip().upper()})


def read_centre(session: Session) -> CentreSettings:
    """The centre's settings."""
    row = session.get_one(Setting, CENTRE)
    return CentreSettings.model_validate(row.value)


def change_centre(session: Session, acting: Acting, **changes: Unpack[CentreChanges]) -> Change:
    """Change one or more of the centre's facts.

    Raises UserError: not_allowed, centre_name_missing, centre_text_too_long, email_malformed,
    centre_phone_malformed, centre_org_no_malformed.
    """
    acting.require(*WRITERS)
    _look_at(changes)
    row = session.get_one(Setting, CENTRE)
    row.value = _checked({**row.value, **changes}).model_dump(mode="json")
    return Change.of(None, "settings")


def _look_at(changes: CentreChanges) -> None:
    """What is printed for others to write to, call and look up can be an address, a telephone, a number."""
    mail_address(changes.get("email", "").strip())
    for phone in (changes.get("phone", ""), changes.get("published_verify_phone", "")):
        if phone.strip() and (not re.search(r"\d", phone) or re.search(r"[^\W\d_]", phone)):
            raise UserError("centre_phone_malformed", given=phone.strip())
    org_no = changes.get("org_no", "").strip()
    if org_no and not re.fullmatch(r"\d{6}-?\d{4}", org_no):
        raise UserError("centre_org_no_malformed", given=org_no)


def _checked(values: dict[str, object]) -> CentreSettings:
    try:
        return CentreSettings.model_validate(values)
    except ValidationError as trouble:
        places = {str(error["loc"][0]) for error in trouble.errors()}
        if "letter" in places:
            raise UserError("centre_letter_wrong") from trouble
        if not str(values.get("name", "")).strip():
            raise UserError("centre_name_missing") from trouble
        raise UserError("centre_text_too_long", most=200) from trouble
