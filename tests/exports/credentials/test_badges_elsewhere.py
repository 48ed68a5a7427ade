"""The open badges verify with verifiers written by others, where those are installed."""

from __future__ import annotations

import json
from typing import Any

import pytest
from cryptography.hazmat.primitives import serialization

from exports.credentials.badges import badges_of
from exports.credentials.copying import record_of
from exports.credentials.jose import public_jwk
from exports.credentials.proof import CodeKey
from exports.credentials.signing import public_key_of
from tests.exports.conftest import Filled
from tests.exports.credentials.records import PRIVATE, PUBLIC, STRANGER
from tests.exports.printed import paper_for, portfolio_of
from validering.terms import DocumentKind


@pytest.fixture(scope="module")
def tokens(whole: Filled) -> tuple[str, ...]:
    shown = portfolio_of(whole.store, whole.case_id, DocumentKind.STATEMENT)
    return badges_of(record_of(shown, paper_for(shown)), CodeKey(PRIVATE, PUBLIC))


def changed(token: str) -> str:
    said, _, signature = token.rpartition(".")
    return f"{said}.{signature[:20]}{'A' if signature[20] != 'A' else 'B'}{signature[21:]}"


def pem(public_key: bytes) -> bytes:
    return serialization.load_der_public_key(public_key).public_bytes(
        serialization.Encoding.PEM, serialization.PublicFormat.SubjectPublicKeyInfo
    )


def test_a_verifier_of_web_tokens_takes_each_and_no_changed_one(tokens: tuple[str, ...]) -> None:
    jwk: Any = pytest.importorskip("jwcrypto.jwk", reason="jwcrypto is not installed")
    jws: Any = pytest.importorskip("jwcrypto.jws", reason="jwcrypto is not installed")
    key = jwk.JWK(**public_jwk(PUBLIC))
    for token in tokens:
        read = jws.JWS()
        read.deserialize(token, key)
        assert json.loads(read.payload)["type"] == ["VerifiableCredential", "OpenBadgeCredential"]
    for other, using in (
        (changed(tokens[0]), key),
        (tokens[0], jwk.JWK(**public_jwk(public_key_of(STRANGER)))),
    ):
        with pytest.raises(jws.InvalidJWSSignature):
            jws.JWS().deserialize(other, using)


def test_a_verifier_of_open_badges_takes_each_and_no_changed_one(tokens: tuple[str, ...]) -> None:
    verifier: Any = pytest.importorskip("openbadgeslib.ob3.verifier", reason="openbadgeslib is not installed")
    for token in tokens:
        read = verifier.OB3Verifier(pem(PUBLIC)).verify(token)
        assert read.issuer.name == "Valideringscentrum Ekbacken" and read.achievement.name
    for other, key in ((changed(tokens[0]), PUBLIC), (tokens[0], public_key_of(STRANGER))):
        with pytest.raises(verifier.OB3VerificationError):
            verifier.OB3Verifier(pem(key)).verify(other)
