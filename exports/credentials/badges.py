"""Open Badges 3.0 of a copy: one for each module it names as achieved, one for each whole result.

They follow from the record of the copy alone and say no more than it does; the name is in them as a hash.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime, time
from typing import Any
from uuid import UUID, uuid5

from exports.credentials.copy_record import CopyIssuer, CopyModule, CopyRecord, CopyResult
from exports.credentials.jose import UnreadableTokenError, did_of, read_token, signed_token
from exports.credentials.proof import CodeKey
from validering.print_choices import SWEDISH
from validering.terms import ModuleOutcome, ProfileOutcome

CONTEXTS = (
    "https://www.w3.org/ns/credentials/v2",
    "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json",
)
SCHEMA = "https://purl.imsglobal.org/spec/ob/v3p0/schema/json/ob_v3p0_achievementcredential_schema.json"
_NAMES = UUID("5b0c9a0e-5d3b-5f57-9d0e-2d8f0d1a7a31")
# Modules count from 0; the whole result has a place of its own.
_WHOLE = "whole"


def badges_of(record: CopyRecord, key: CodeKey) -> tuple[str, ...]:
    """The badges of a copy as signed tokens; the same record and key give the same tokens."""
    return tuple(signed_token(each, key.private, key.public) for each in payloads(record, key.public))


def are_genuine(tokens: tuple[str, ...], record: CopyRecord, public_key: bytes) -> bool:
    """Whether each of the badges was signed with the key, and says what the record says."""
    expected = payloads(record, public_key)
    try:
        return all(read_token(token, public_key) in expected for token in tokens)
    except UnreadableTokenError:
        return False


def payloads(record: CopyRecord, public_key: bytes) -> list[dict[str, Any]]:
    """What the badges of a copy say."""
    return [
        _payload(record, did_of(public_key), place, achievement)
        for result in record.results or ()
        for place, achievement in _achievements(result, _prefix(result, record.results or ()))
    ]


def _prefix(result: CopyResult, among: Sequence[CopyResult]) -> str:
    """The id of the profile, with its version where the copy has another version of it too."""
    versions = {each.version for each in among if each.profile_id == result.profile_id}
    return result.profile_id if len(versions) < 2 else f"{result.profile_id}/{result.version}"


def _achievements(result: CopyResult, prefix: str) -> Iterator[tuple[str, dict[str, Any]]]:
    """What was achieved in a result, each with its place after ``prefix``, the whole first."""
    if result.outcome is ProfileOutcome.FULL:
        yield f"{prefix}/{_WHOLE}", _whole(result)
    for module in result.modules:
        if module.outcome is ModuleOutcome.ACHIEVED:
            yield f"{prefix}/{module.place}", _module(result, module)


def _whole(result: CopyResult) -> dict[str, Any]:
    title = result.title[SWEDISH]
    return {
        **_achievement(result, _WHOLE, title, "Assessment"),
        "description": f"{title}, yrkesprofil {result.profile_id} {result.version}",
        "criteria": {"narrative": "Alla obligatoriska moduler i yrkesprofilen är visade."},
    }


def _module(result: CopyResult, module: CopyModule) -> dict[str, Any]:
    outcome = module.learning_outcome[SWEDISH]
    title = (module.title or module.learning_outcome)[SWEDISH]
    return {
        **_achievement(result, str(module.place), title, "Competency"),
        "humanCode": module.code,
        "description": outcome,
        "criteria": {"narrative": outcome},
    }


def _achievement(result: CopyResult, place: str, name: str, kind: str) -> dict[str, Any]:
    return {
        "id": _urn("achievement", result.profile_id, result.version, place),
        "type": ["Achievement"],
        "achievementType": kind,
        "name": name,
        "inLanguage": SWEDISH,
        "version": result.version,
    }


def _payload(record: CopyRecord, issuer: str, place: str, achievement: dict[str, Any]) -> dict[str, Any]:
    document = record.document
    named = (document.number, str(document.version))
    moment = datetime.combine(document.issued_on, time(), UTC)
    subject = _urn("subject", *named)
    identity = _urn("credential", *named, place)
    return {
        "@context": list(CONTEXTS),
        "id": identity,
        "type": ["VerifiableCredential", "OpenBadgeCredential"],
        "name": achievement["name"],
        "issuer": _profile(record.issuer, issuer),
        "validFrom": moment.strftime("%Y-%m-%dT%H:%M:%SZ"),
        "credentialSubject": {
            "id": subject,
            "type": ["AchievementSubject"],
            "identifier": [_name_hash(record.holder.name, subject)],
            "achievement": achievement,
        },
        "credentialSchema": [{"id": SCHEMA, "type": "1EdTechJsonSchemaValidator2019"}],
        "iss": issuer,
        "jti": identity,
        "nbf": int(moment.timestamp()),
        "sub": subject,
    }


def _profile(issuer: CopyIssuer, identity: str) -> dict[str, Any]:
    return {"id": identity, "type": ["Profile"], "name": issuer.name}


def _name_hash(name: str, salt: str) -> dict[str, Any]:
    return {
        "type": "IdentityObject",
        "hashed": True,
        "identityHash": f"sha256${hashlib.sha256(f'{name}{salt}'.encode()).hexdigest()}",
        "identityType": "name",
        "salt": salt,
    }


def _urn(*parts: str) -> str:
    return uuid5(_NAMES, "/".join(parts)).urn
