"""Signed JSON Web Tokens (RFC 7515, ES256) and the identifier that follows from a key (did:jwk)."""

from __future__ import annotations

import base64
import binascii
import json
from typing import Any

import rfc8785
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import ec

from exports.credentials.signing import is_signed, sign

_COORDINATE = 32


class UnreadableTokenError(ValueError):
    """Text that is no token signed by the key in question."""


def public_jwk(public_key: bytes) -> dict[str, str]:
    """A public key in DER as a JSON Web Key."""
    key = serialization.load_der_public_key(public_key)
    if not isinstance(key, ec.EllipticCurvePublicKey):
        raise ValueError("an issuing key is one of the curve P-256")
    numbers = key.public_numbers()
    x, y = (_encoded(each.to_bytes(_COORDINATE, "big")) for each in (numbers.x, numbers.y))
    return {"crv": "P-256", "kty": "EC", "x": x, "y": y}


def did_of(public_key: bytes) -> str:
    """The identifier of whoever has the key; it holds the key itself, so that nothing must be looked up."""
    return f"did:jwk:{_encoded(rfc8785.dumps(public_jwk(public_key)))}"


def signed_token(payload: dict[str, Any], private_key: bytes, public_key: bytes) -> str:
    """The payload as a token; the same payload and key give the same token."""
    header: dict[str, Any] = {
        "alg": "ES256",
        "jwk": public_jwk(public_key),
        "kid": f"{did_of(public_key)}#0",
        "typ": "JWT",
    }
    said = f"{_encoded(rfc8785.dumps(header))}.{_encoded(rfc8785.dumps(payload))}"
    return f"{said}.{_encoded(sign(private_key, said.encode()))}"


def read_token(token: str, public_key: bytes) -> dict[str, Any]:
    """The payload of a token that this key signed; raises UnreadableTokenError."""
    said, _, signature = token.rpartition(".")
    try:
        header, payload = (json.loads(_decoded(part)) for part in said.split("."))
        is_whole = is_signed(public_key, said.encode(), _decoded(signature))
    except (ValueError, binascii.Error) as trouble:
        raise UnreadableTokenError("no token") from trouble
    if not is_whole or not isinstance(header, dict) or header.get("alg") != "ES256":
        raise UnreadableTokenError("not signed by this key")
    if not isinstance(payload, dict):
        raise UnreadableTokenError("no claims")
    return payload


def _encoded(content: bytes) -> str:
    return base64.urlsafe_b64encode(content).rstrip(b"=").decode()


def _decoded(text: str) -> bytes:
    return base64.b64decode(text + "=" * (-len(text) % 4), altchars=b"-_", validate=True)
