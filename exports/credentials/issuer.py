"""What an issuer makes public so that anybody can check its documents: keys and numbers no longer valid."""

from __future__ import annotations

import base64
import json
import re
from datetime import date, datetime
from enum import StrEnum
from typing import Literal

from pydantic import BaseModel, ConfigDict, ValidationError

from exports.credentials.compact import UnknownRecordError
from exports.credentials.signing import key_id

FORMAT: Literal["validering-issuer-1"] = "validering-issuer-1"
_IN_PAGE = re.compile(r'<script type="application/json" id="issuer">(.*?)</script>', re.DOTALL)


class Frozen(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class NumberStatus(StrEnum):
    """Why a document is no longer valid."""

    REPLACED = "replaced"
    REVOKED = "revoked"


class PublicKey(Frozen):
    """A key that signs codes; ``key`` is its SubjectPublicKeyInfo in Base64, ``until`` None while in use."""

    id: str
    key: str
    since: date
    until: date | None = None

    @property
    def der(self) -> bytes:
        return base64.b64decode(self.key)


class EndedNumber(Frozen):
    """A version of a document that is replaced, ``by`` the version in its place, or revoked."""

    number: str
    version: int
    status: NumberStatus
    by: int | None = None
    on: date


class ModuleTitle(Frozen):
    title: dict[str, str]


class ProfileTitle(Frozen):
    """The words for a profile and, in the order of the profile, its modules, by language tag."""

    id: str
    version: str
    title: dict[str, str]
    modules: tuple[ModuleTitle, ...]


class Centre(Frozen):
    """The issuer as an employer may look it up elsewhere."""

    name: str
    address: str = ""
    phone: str = ""
    web: str = ""


class Issuer(Frozen):
    """Everything public about an issuer at one moment; holds no name of any person."""

    format: Literal["validering-issuer-1"] = FORMAT
    centre: Centre
    made_at: datetime
    keys: tuple[PublicKey, ...]
    seals: tuple[str, ...] = ()
    ended: tuple[EndedNumber, ...] = ()
    profiles: tuple[ProfileTitle, ...] = ()

    def key_named(self, wanted: bytes) -> PublicKey | None:
        """The public key with these eight bytes as its id."""
        return next((each for each in self.keys if each.id == wanted.hex()), None)

    def end_of(self, number: str, version: int) -> EndedNumber | None:
        """What became of a version of a document, None while it is valid."""
        return next((each for each in self.ended if (each.number, each.version) == (number, version)), None)

    def as_json(self) -> str:
        """The list as JSON, the same for the same facts."""
        return json.dumps(self.model_dump(mode="json"), ensure_ascii=False, sort_keys=True)


def public_key(key: bytes, since: date, until: date | None = None) -> PublicKey:
    """A public key in DER as it is made public."""
    return PublicKey(id=key_id(key).hex(), key=base64.b64encode(key).decode(), since=since, until=until)


def read_issuer(text: str) -> Issuer:
    """The list in a file of its own or inside a check page; raises UnknownRecordError."""
    found = _IN_PAGE.search(text)
    try:
        return Issuer.model_validate_json(found.group(1) if found else text)
    except ValidationError as trouble:
        raise UnknownRecordError("no list of an issuer") from trouble
