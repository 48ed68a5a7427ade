"""Signs and checks bytes with ECDSA P-256: deterministic, 64 bytes r and s, as every browser knows it."""

from __future__ import annotations

import hashlib

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.asymmetric.utils import decode_dss_signature, encode_dss_signature

SIGNATURE_SIZE = 64
KEY_ID_SIZE = 8
_HALF = SIGNATURE_SIZE // 2
_CURVE = ec.SECP256R1()
# The order of the curve's group (FIPS 186-4, D.1.2.3).
_ORDER = 0xFFFFFFFF00000000FFFFFFFFFFFFFFFFBCE6FAADA7179E84F3B9CAC2FC632551


def private_key_from(seed: bytes) -> bytes:
    """The private key, in PKCS#8, that follows from 32 random bytes; the same seed gives the same key."""
    if len(seed) < _HALF:
        raise ValueError("a seed has at least 32 bytes")
    number = int.from_bytes(hashlib.sha512(b"validering/issuing key/" + seed).digest(), "big")
    key = ec.derive_private_key(number % (_ORDER - 1) + 1, _CURVE)
    return key.private_bytes(
        serialization.Encoding.DER, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )


def public_key_of(private_key: bytes) -> bytes:
    """The public key, as SubjectPublicKeyInfo in DER, of a private key in PKCS#8."""
    return (
        _private(private_key)
        .public_key()
        .public_bytes(serialization.Encoding.DER, serialization.PublicFormat.SubjectPublicKeyInfo)
    )


def key_id(public_key: bytes) -> bytes:
    """The eight bytes by which a code names its key: the start of the SHA-256 of the public key."""
    return hashlib.sha256(public_key).digest()[:KEY_ID_SIZE]


def sign(private_key: bytes, message: bytes) -> bytes:
    """The signature of a message; the same key and message give the same 64 bytes (RFC 6979)."""
    algorithm = ec.ECDSA(hashes.SHA256(), deterministic_signing=True)
    r, s = decode_dss_signature(_private(private_key).sign(message, algorithm))
    return r.to_bytes(_HALF, "big") + s.to_bytes(_HALF, "big")


def is_signed(public_key: bytes, message: bytes, signature: bytes) -> bool:
    """Whether the signature is that of the message by the owner of the public key."""
    if len(signature) != SIGNATURE_SIZE:
        return False
    key = serialization.load_der_public_key(public_key)
    if not isinstance(key, ec.EllipticCurvePublicKey):
        return False
    r, s = (int.from_bytes(half, "big") for half in (signature[:_HALF], signature[_HALF:]))
    try:
        key.verify(encode_dss_signature(r, s), message, ec.ECDSA(hashes.SHA256()))
    except InvalidSignature:
        return False
    return True


def _private(private_key: bytes) -> ec.EllipticCurvePrivateKey:
    key = serialization.load_der_private_key(private_key, None)
    if not isinstance(key, ec.EllipticCurvePrivateKey):
        raise ValueError("an issuing key is one of the curve P-256")
    return key
