"""A sealed file is whole and archivable, says by whom, and shows any later change."""

from __future__ import annotations

import random
import shutil
import subprocess
from datetime import timedelta
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import pkcs12
from cryptography.x509 import load_der_x509_certificate

from exports.credentials.seal import seal
from exports.credentials.seal_check import SealState, check_seal
from exports.credentials.seal_keys import SealKeys, UnusableSealError, make_seal_keys, read_pkcs12
from exports.languages import PrintLanguage
from exports.pdf.checking import faults
from exports.pdf.paragraph import Paragraph
from exports.pdf.reading import text_in_reading_order
from exports.pdf.seal_place import SealPlace
from exports.pdf.text import CAPTION
from tests.exports.pdf.conftest import NOW, Make, make, swedish

__all__ = ["make", "swedish"]

LATER = NOW + timedelta(days=900)


@pytest.fixture(scope="module")
def keys() -> SealKeys:
    return make_seal_keys("Övningscentrum Exempelstad", NOW)


@pytest.fixture(scope="module")
def laid_out(make: Make, swedish: PrintLanguage) -> bytes:
    words = Paragraph("Förseglat av Övningscentrum Exempelstad.", CAPTION, swedish)
    return make([Paragraph("Meritportfölj", CAPTION, swedish), SealPlace([words], "Centrumets sigill")])


@pytest.fixture(scope="module")
def sealed(laid_out: bytes, keys: SealKeys) -> bytes:
    return seal(laid_out, keys, NOW)


def test_a_sealed_file_is_whole_and_by_the_centre(sealed: bytes, keys: SealKeys) -> None:
    found = check_seal(sealed, [keys.root], LATER)
    assert (found.state, found.sealed_at, found.by) == (SealState.WHOLE, NOW, "Övningscentrum Exempelstad")


def test_an_unknown_centre_is_said_to_be_unknown(sealed: bytes) -> None:
    assert check_seal(sealed, [], LATER).state is SealState.UNKNOWN
    stranger = make_seal_keys("Någon annan", NOW)
    assert check_seal(sealed, [stranger.root], LATER).state is SealState.UNKNOWN


@pytest.mark.parametrize(
    ("name", "by"),
    [
        ("Centrum för kök, vård och bygg i Östra Ån", "Centrum för kök, vård och bygg i Östra Ån"),
        (
            "Valideringscentrum för vård, omsorg och kök i Östra Exempelstad och Västra Ån",
            "Valideringscentrum för vård, omsorg och kök i Östra Exempels",
        ),
        ("مركز " * 40, "مركز مركز مركز مركز مركز مركز مركز"),
        ("مركز 12", "مركز"),
        ("Mosaik (مركز)", "Mosaik ()"),
        ("Å", "Å"),
    ],
    ids=["common", "long", "Arabic", "Arabic with a number", "both", "short"],
)
def test_a_centre_of_any_name_can_have_a_seal(laid_out: bytes, name: str, by: str) -> None:
    made = make_seal_keys(name, NOW)
    found = check_seal(seal(laid_out, made, NOW), [made.root], LATER)
    assert (found.state, found.by) == (SealState.WHOLE, by)


def test_a_file_without_a_seal_has_none(make: Make, swedish: PrintLanguage, keys: SealKeys) -> None:
    plain = make([Paragraph("Meritportfölj", CAPTION, swedish)])
    assert check_seal(plain, [keys.root], LATER).state is SealState.NONE


def test_the_same_file_keys_and_time_give_the_same_bytes(
    laid_out: bytes, keys: SealKeys, sealed: bytes
) -> None:
    assert seal(laid_out, keys, NOW) == sealed


def is_seen(sealed: bytes, keys: SealKeys, bit: int) -> bool:
    """Whether turning one bit of the file is noticed."""
    place = bit // 8
    changed = sealed[:place] + bytes([sealed[place] ^ 1 << bit % 8]) + sealed[place + 1 :]
    return check_seal(changed, [keys.root], LATER).state is not SealState.WHOLE


def test_any_changed_bit_is_seen(sealed: bytes, keys: SealKeys) -> None:
    chosen = random.Random(4).sample(range(len(sealed) * 8), 60)
    assert [bit for bit in chosen if not is_seen(sealed, keys, bit)] == []


@pytest.mark.endurance
def test_any_bit_of_many_is_seen(sealed: bytes, keys: SealKeys) -> None:
    chosen = random.Random(5).sample(range(len(sealed) * 8), 3000)
    assert [bit for bit in chosen if not is_seen(sealed, keys, bit)] == []


def test_something_added_afterwards_is_seen(sealed: bytes, keys: SealKeys, tmp_path: Path) -> None:
    path = tmp_path / "changed.pdf"
    path.write_bytes(sealed)
    with pikepdf.open(path, allow_overwriting_input=True) as opened:
        opened.docinfo["/Title"] = "Något annat"
        opened.save(path)
    assert check_seal(path.read_bytes(), [keys.root], LATER).state in (SealState.BROKEN, SealState.NONE)
    added = sealed + b"\n% something\n"
    assert check_seal(added, [keys.root], LATER).state is not SealState.WHOLE


def test_what_the_seal_says_is_read_out(sealed: bytes) -> None:
    assert ("sv", "Förseglat av Övningscentrum Exempelstad.") in text_in_reading_order(sealed)
    assert faults(sealed) == []


def test_the_field_belongs_to_the_structure(sealed: bytes) -> None:
    with pikepdf.open(BytesIO(sealed)) as opened:
        (field,) = opened.Root.AcroForm.Fields
        assert str(field.TU) == "Centrumets sigill"
        assert int(field.StructParent) in [
            int(key) for key in list(opened.Root.StructTreeRoot.ParentTree.Nums)[::2]
        ]


@pytest.mark.skipif(shutil.which("pdfsig") is None, reason="no pdfsig on this machine")
def test_another_program_finds_the_seal_valid(sealed: bytes, tmp_path: Path) -> None:
    path = tmp_path / "sealed.pdf"
    path.write_bytes(sealed)
    done = subprocess.run(["pdfsig", str(path)], capture_output=True, text=True, check=False)
    assert "Signature is Valid" in done.stdout
    assert "Total document signed" in done.stdout


def packed(keys: SealKeys, passphrase: str = "hemlig fras") -> bytes:
    """The keys as an authority hands them out."""
    return pkcs12.serialize_key_and_certificates(
        b"sigill",
        serialization.load_der_private_key(keys.private_key, None),  # type: ignore[arg-type]
        load_der_x509_certificate(keys.certificate),
        [load_der_x509_certificate(each) for each in keys.chain],
        serialization.BestAvailableEncryption(passphrase.encode()),
    )


def test_keys_of_an_authority_are_read_and_seal(laid_out: bytes, keys: SealKeys) -> None:
    read = read_pkcs12(packed(keys), "hemlig fras", NOW)
    assert read == keys
    assert check_seal(seal(laid_out, read, NOW), [keys.root], LATER).state is SealState.WHOLE


def test_a_file_that_cannot_seal_is_refused_with_its_reason(keys: SealKeys) -> None:
    for content, passphrase, when, code in (
        (packed(keys), "fel fras", NOW, "seal_file_unreadable"),
        (b"inte en fil", "", NOW, "seal_file_unreadable"),
        (packed(keys), "hemlig fras", NOW + timedelta(days=365 * 6), "seal_expired"),
        (with_curve(keys), "hemlig fras", NOW, "seal_key_not_rsa"),
    ):
        with pytest.raises(UnusableSealError, match=code):
            read_pkcs12(content, passphrase, when)


def with_curve(keys: SealKeys) -> bytes:
    """A key of a kind that would take the file out of PDF/A-3."""
    key = ec.generate_private_key(ec.SECP256R1())
    known = load_der_x509_certificate(keys.certificate)
    certificate = (
        x509.CertificateBuilder()
        .subject_name(known.subject)
        .issuer_name(known.subject)
        .public_key(key.public_key())
        .serial_number(7)
        .not_valid_before(known.not_valid_before_utc)
        .not_valid_after(known.not_valid_after_utc)
        .sign(key, hashes.SHA256())
    )
    return pkcs12.serialize_key_and_certificates(
        b"sigill", key, certificate, None, serialization.BestAvailableEncryption(b"hemlig fras")
    )
