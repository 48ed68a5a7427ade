"""The keys of a centre's seal: made here, or brought along from an authority."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from unicodedata import bidirectional

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.serialization import pkcs12
from cryptography.x509.oid import NameOID

from exports.credentials.compact import within_bytes

BITS = 3072
YEARS_OF_ISSUER, YEARS_OF_SEAL = 20, 5
_A_YEAR = timedelta(days=365)
_A_DAY = timedelta(days=1)
# Bytes of UTF-8, as a name in a certificate is counted here.
_MOST = 64


class UnusableSealError(ValueError):
    """A file that holds no key with which a document can be sealed; the text is the reason's code."""


@dataclass(frozen=True)
class SealKeys:
    """The private key in PKCS#8, its certificate, and those above it with the root last; all in DER."""

    private_key: bytes
    certificate: bytes
    chain: tuple[bytes, ...]

    @property
    def root(self) -> bytes:
        """The certificate that a checker has to trust."""
        return self.chain[-1] if self.chain else self.certificate

    @property
    def until(self) -> datetime:
        """When the certificate ends."""
        return x509.load_der_x509_certificate(self.certificate).not_valid_after_utc


def make_seal_keys(centre: str, now: datetime) -> SealKeys:
    """New keys with an issuer of the centre's own, valid from the day before ``now`` for five years.

    Both are RSA-3072: elliptic curves would make the file claim PDF 2.0 and fall out of PDF/A-3. The
    randomness comes from the system, as keys must.
    """
    root_key, leaf_key = (rsa.generate_private_key(65537, BITS) for _ in range(2))
    root_name, leaf_name = _name(centre, "Utfärdare"), _name(centre, "Sigill")
    root = (
        _certificate(root_name, root_name, root_key, now, YEARS_OF_ISSUER)
        .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
        .add_extension(_usage(is_issuer=True), critical=True)
        .sign(root_key, hashes.SHA256())
    )
    leaf = (
        _certificate(leaf_name, root_name, leaf_key, now, YEARS_OF_SEAL)
        .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
        .add_extension(_usage(is_issuer=False), critical=True)
        .add_extension(
            x509.AuthorityKeyIdentifier.from_issuer_public_key(root_key.public_key()), critical=False
        )
        .sign(root_key, hashes.SHA256())
    )
    return SealKeys(_private_bytes(leaf_key), _der(leaf), (_der(root),))


def read_pkcs12(content: bytes, passphrase: str, now: datetime) -> SealKeys:
    """The keys in a file of an authority (.p12, .pfx).

    Raises UnusableSealError: seal_file_unreadable, seal_key_not_rsa, seal_expired, seal_not_for_signing.
    """
    try:
        key, certificate, others = pkcs12.load_key_and_certificates(content, passphrase.encode())
    except ValueError as trouble:
        raise UnusableSealError("seal_file_unreadable") from trouble
    if key is None or certificate is None:
        raise UnusableSealError("seal_file_unreadable")
    if not isinstance(key, rsa.RSAPrivateKey):
        raise UnusableSealError("seal_key_not_rsa")
    if not certificate.not_valid_before_utc <= now <= certificate.not_valid_after_utc:
        raise UnusableSealError("seal_expired")
    if not _may_sign(certificate):
        raise UnusableSealError("seal_not_for_signing")
    return SealKeys(
        _private_bytes(key), _der(certificate), tuple(_der(each) for each in _upwards(certificate, others))
    )


def _upwards(certificate: x509.Certificate, others: list[x509.Certificate]) -> list[x509.Certificate]:
    """The certificates above one, each after the one it signed."""
    found: list[x509.Certificate] = []
    below = certificate
    while below.issuer != below.subject:
        above = next((each for each in others if each.subject == below.issuer and each not in found), None)
        if above is None:
            break
        found.append(above)
        below = above
    return found


def _may_sign(certificate: x509.Certificate) -> bool:
    try:
        usage = certificate.extensions.get_extension_for_class(x509.KeyUsage).value
    except x509.ExtensionNotFound:
        return True
    return usage.digital_signature or usage.content_commitment


def _name(centre: str, part: str) -> x509.Name:
    end = f" – {part}"
    begin = within_bytes(centre, _MOST - len(end.encode()))
    return x509.Name(
        [
            x509.NameAttribute(NameOID.COUNTRY_NAME, "SE"),
            x509.NameAttribute(NameOID.ORGANIZATION_NAME, _one_way(within_bytes(centre, _MOST))),
            x509.NameAttribute(NameOID.COMMON_NAME, _one_way(begin + end)),
        ]
    )


def _one_way(text: str) -> str:
    """``text`` in one direction of writing, as a certificate's name has to be (RFC 3454, section 6).

    Of letters in both directions those from left to right stay; others alone begin and end it.
    """
    ways = [bidirectional(letter) for letter in text]
    is_mirrored = [way in ("R", "AL") for way in ways]
    if not any(is_mirrored):
        return text
    if "L" in ways:
        kept = (letter for letter, mirrored in zip(text, is_mirrored, strict=True) if not mirrored)
        return "".join(kept).strip(" –")
    return text[is_mirrored.index(True) : len(text) - is_mirrored[::-1].index(True)]


def _certificate(
    subject: x509.Name, issuer: x509.Name, key: rsa.RSAPrivateKey, now: datetime, years: int
) -> x509.CertificateBuilder:
    return (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(issuer)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - _A_DAY)
        .not_valid_after(now + years * _A_YEAR)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False)
    )


def _usage(*, is_issuer: bool) -> x509.KeyUsage:
    return x509.KeyUsage(
        digital_signature=not is_issuer,
        content_commitment=not is_issuer,
        key_encipherment=False,
        data_encipherment=False,
        key_agreement=False,
        key_cert_sign=is_issuer,
        crl_sign=is_issuer,
        encipher_only=False,
        decipher_only=False,
    )


def _private_bytes(key: rsa.RSAPrivateKey) -> bytes:
    return key.private_bytes(
        serialization.Encoding.DER, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )


def _der(certificate: x509.Certificate) -> bytes:
    return certificate.public_bytes(serialization.Encoding.DER)
