"""The open badges of a copy: checked here by other code than that which signs them."""

from __future__ import annotations

import base64
import hashlib
import json
from datetime import date
from io import BytesIO
from typing import Any

import pikepdf
import pytest
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.asymmetric.utils import encode_dss_signature

from exports.credentials.badges import are_genuine, badges_of
from exports.credentials.copy_record import CopyRecord
from exports.credentials.copying import record_of
from exports.credentials.file_check import FileVerdict, check_file
from exports.credentials.issuer import Centre, Issuer, public_key
from exports.credentials.proof import CodeKey, Proof
from exports.credentials.signing import public_key_of
from exports.documents import BADGE_FILES
from exports.pdf.checking import faults
from tests.exports.conftest import Filled
from tests.exports.credentials.records import PRIVATE, PUBLIC, STRANGER
from tests.exports.printed import NOW, paper_for, portfolio_of, printed
from validering.terms import CopyFor, DocumentKind, ModuleOutcome, ProfileOutcome

KEY = CodeKey(PRIVATE, PUBLIC)
ISSUER = Issuer(
    centre=Centre(name="Övningscentrum"), made_at=NOW, keys=(public_key(PUBLIC, date(2026, 9, 1)),)
)


def octets(part: str) -> bytes:
    return base64.urlsafe_b64decode(part + "=" * (-len(part) % 4))


def verified(token: str) -> tuple[dict[str, Any], dict[str, Any]]:
    """Header and claims, where the signature is that of the key in the header; raises InvalidSignature."""
    head, body, signature = token.split(".")
    header = json.loads(octets(head))
    x, y = (int.from_bytes(octets(header["jwk"][name]), "big") for name in "xy")
    key = ec.EllipticCurvePublicNumbers(x, y, ec.SECP256R1()).public_key()
    raw = octets(signature)
    r, s = int.from_bytes(raw[:32], "big"), int.from_bytes(raw[32:], "big")
    key.verify(encode_dss_signature(r, s), f"{head}.{body}".encode(), ec.ECDSA(hashes.SHA256()))
    return header, json.loads(octets(body))


def record_in(filled: Filled, kind: DocumentKind) -> CopyRecord:
    shown = portfolio_of(filled.store, filled.case_id, kind, "sv", CopyFor.EMPLOYER)
    return record_of(shown, paper_for(shown))


@pytest.fixture(scope="module")
def record(whole: Filled) -> CopyRecord:
    return record_in(whole, DocumentKind.MERIT_PORTFOLIO)


def test_each_achieved_module_and_the_whole_have_one(record: CopyRecord) -> None:
    (result,) = record.results or ()
    claims = [verified(token)[1] for token in badges_of(record, KEY)]
    achieved = [
        module.title["sv"]
        for module in result.modules
        if module.title and module.outcome is ModuleOutcome.ACHIEVED
    ]
    assert result.outcome is ProfileOutcome.FULL and achieved
    assert [each["name"] for each in claims] == [result.title["sv"], *achieved]
    assert len({each["jti"] for each in claims}) == len(claims)


def test_two_versions_of_a_profile_are_told_apart(record: CopyRecord) -> None:
    (result,) = record.results or ()
    newer = result.model_copy(update={"version": "9.0.0"})
    both = record.model_copy(update={"results": (result, newer)})
    names = [verified(token)[1]["jti"] for token in badges_of(both, KEY)]
    assert len(set(names)) == len(names) == 2 * len(badges_of(record, KEY))


def test_a_part_has_badges_for_its_modules_alone(partial: Filled) -> None:
    record = record_in(partial, DocumentKind.FULL_RECORD)
    (result,) = record.results or ()
    kinds = [verified(token)[1]["credentialSubject"]["achievement"] for token in badges_of(record, KEY)]
    achieved = [each for each in result.modules if each.outcome is ModuleOutcome.ACHIEVED]
    assert [each["achievementType"] for each in kinds] == ["Competency"] * len(achieved)
    assert len(result.modules) > len(achieved)


def test_the_claims_of_the_token_are_those_of_the_credential(record: CopyRecord) -> None:
    for token in badges_of(record, KEY):
        header, claims = verified(token)
        assert (header["alg"], header["typ"], header["kid"]) == ("ES256", "JWT", f"{claims['iss']}#0")
        assert json.loads(octets(claims["iss"].removeprefix("did:jwk:"))) == header["jwk"]
        subject = claims["credentialSubject"]
        assert (claims["iss"], claims["jti"], claims["sub"]) == (
            claims["issuer"]["id"],
            claims["id"],
            subject["id"],
        )
        assert claims["validFrom"] == "2026-09-12T00:00:00Z" and claims["nbf"] == 1789171200
        (identity,) = subject["identifier"]
        salted = f"{record.holder.name}{identity['salt']}".encode()
        assert identity["identityHash"] == f"sha256${hashlib.sha256(salted).hexdigest()}"


def test_nobody_is_named_in_them(record: CopyRecord) -> None:
    known = [record.holder.name, record.holder.phone, *(each.name for each in record.document.signers)]
    for token in badges_of(record, KEY):
        said = json.dumps(verified(token)[1], ensure_ascii=False)
        assert [each for each in known if each and each in said] == []


def test_the_same_copy_has_the_same_badges_and_another_has_others(record: CopyRecord) -> None:
    again = record.model_copy(update={"document": record.document.model_copy(update={"version": 2})})
    assert badges_of(record, KEY) == badges_of(record, KEY)
    assert not set(badges_of(record, KEY)) & set(badges_of(again, KEY))


def test_only_the_own_badges_of_the_copy_are_genuine(record: CopyRecord) -> None:
    tokens = badges_of(record, KEY)
    stranger = badges_of(record, CodeKey(STRANGER, public_key_of(STRANGER)))
    again = record.model_copy(update={"document": record.document.model_copy(update={"version": 2})})
    assert are_genuine(tokens, record, PUBLIC) and are_genuine((), record, PUBLIC)
    for wrong in (stranger[0], badges_of(again, KEY)[0], tokens[0][:-8] + "AAAAAAAA", "a.b.c", ""):
        assert not are_genuine((*tokens[1:], wrong), record, PUBLIC)
    with pytest.raises(InvalidSignature):
        verified(tokens[0][:-8] + "AAAAAAAA")


def test_they_stand_in_the_file_and_are_checked_with_it(whole: Filled) -> None:
    shown = portfolio_of(whole.store, whole.case_id, DocumentKind.STATEMENT)
    paper = paper_for(shown, proof=Proof(KEY, "validering.exempelstad.se/yrke"))
    pdf = printed(shown, paper)
    assert faults(pdf) == []
    with pikepdf.open(BytesIO(pdf)) as opened:
        inside = {name: each.get_file().read_bytes() for name, each in opened.attachments.items()}
        tokens = tuple(inside[name].decode() for name in sorted(inside) if name.startswith(BADGE_FILES))
        assert tokens == badges_of(record_of(shown, paper), KEY)
        assert check_file(pdf, ISSUER, NOW).verdict is FileVerdict.UNSEALED
        name = next(name for name in inside if name.startswith(BADGE_FILES))
        stranger = badges_of(record_of(shown, paper), CodeKey(STRANGER, public_key_of(STRANGER)))[0]
        opened.attachments[name] = stranger.encode()
        changed = BytesIO()
        opened.save(changed)
    assert check_file(changed.getvalue(), ISSUER, NOW).verdict is FileVerdict.ALTERED
