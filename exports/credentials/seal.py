"""Seals a finished file, so that any later change is seen: PAdES B-B, without a network."""

from __future__ import annotations

import hashlib
from datetime import datetime
from functools import lru_cache
from io import BytesIO
from typing import Any

from asn1crypto import keys as asn1_keys
from asn1crypto import x509 as asn1_x509
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey
from cryptography.hazmat.primitives.hashes import SHA256
from pyhanko.pdf_utils import generic
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.sign.fields import MDPPerm, SigSeedSubFilter
from pyhanko.sign.signers import PdfSignatureMetadata, PdfSigner, SimpleSigner
from pyhanko.sign.signers.pdf_signer import PdfSigningSession
from pyhanko.stamp.base import BaseStampStyle
from pyhanko_certvalidator.registry import SimpleCertificateStore

from exports.credentials.seal_keys import SealKeys
from exports.pdf.about import SEAL_FIELD


def seal(pdf: bytes, keys: SealKeys, now: datetime) -> bytes:
    """The file with the centre's seal in its prepared field; nothing in it may be changed afterwards.

    ``now`` is the time of signing that is written down, with a time zone. The same input gives the same
    bytes.
    """
    facts = PdfSignatureMetadata(
        field_name=SEAL_FIELD,
        subfilter=SigSeedSubFilter.PADES,
        md_algorithm="sha256",
        certify=True,
        docmdp_permissions=MDPPerm.NO_CHANGES,
    )
    signer = _Signer(facts, _signer(keys), stamp_style=_AsLaidOut())
    signer.now = now
    written = BytesIO()
    signer.sign_pdf(_Addition(BytesIO(pdf)), existing_fields_only=True, output=written)
    return written.getvalue()


class _AsLaidOut(BaseStampStyle):
    """The stamp is words on the page already, for a screen reader too; the field itself shows nothing."""

    def create_stamp(self, *_room: Any, **_words: Any) -> None:
        return None


class _Signer(PdfSigner):
    """Signs at a time that is passed in."""

    now: datetime

    def init_signing_session(self, *args: Any, **options: Any) -> PdfSigningSession:
        session = super().init_signing_session(*args, **options)
        session.system_time = self.now
        return session


class _Addition(IncrementalPdfFileWriter):
    """What is added to a file: an id that follows from the file instead of from chance, no new dates."""

    def _update_meta(self) -> None:
        """What the file says about itself was written with it."""

    @classmethod
    def _handle_id(cls, prev: Any) -> Any:
        before = prev.trailer["/ID"]
        added = hashlib.md5(bytes(before[1].original_bytes), usedforsecurity=False).digest()
        return generic.ArrayObject([before[0], generic.ByteStringObject(added)])


class _KeptKey(SimpleSigner):
    """A signer that reads its private key once: reading costs more than signing."""

    def sign_raw(self, data: bytes, _digest_algorithm: str) -> bytes:
        key = _loaded(self.signing_key.dump())
        return key.sign(data, PKCS1v15(), SHA256())


@lru_cache(maxsize=2)
def _loaded(private_key: bytes) -> RSAPrivateKey:
    key = serialization.load_der_private_key(private_key, None)
    if not isinstance(key, RSAPrivateKey):
        raise ValueError("a seal has an RSA key")
    return key


@lru_cache(maxsize=2)
def _signer(keys: SealKeys) -> SimpleSigner:
    known = SimpleCertificateStore()  # type: ignore[no-untyped-call]
    known.register_multiple(asn1_x509.Certificate.load(each) for each in keys.chain)
    # A root inside the file would prove nothing, and nobody would notice a change of it.
    return _KeptKey(
        asn1_x509.Certificate.load(keys.certificate),
        asn1_keys.PrivateKeyInfo.load(keys.private_key),
        known,
        embed_roots=False,
    )
