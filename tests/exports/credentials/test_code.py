"""A record comes back from its code as it was, and no change of the code goes unseen."""

from __future__ import annotations

import dataclasses
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from exports.credentials.code import (
    LARGEST_VERSION,
    CodeTooLongError,
    decode,
    encode,
    published_address,
    squares,
)
from exports.credentials.compact import (
    KINDS,
    MODULE_OUTCOMES,
    PROFILE_OUTCOMES,
    CompactModule,
    CompactRecord,
    CompactResult,
    UnknownRecordError,
    pack,
    shortened_name,
    unpack,
)
from exports.credentials.signing import key_id, public_key_of, sign
from tests.exports.credentials.records import ADDRESS, PRIVATE, PUBLIC, STRANGER, a_record

MODULES = st.builds(CompactModule, st.integers(0, 31), st.sampled_from(MODULE_OUTCOMES))
RESULTS = st.builds(
    CompactResult,
    st.from_regex(r"[A-Z]{3,5}-[A-Z]{3,5}", fullmatch=True),
    st.from_regex(r"20\d\d\.\d", fullmatch=True),
    st.sampled_from(PROFILE_OUTCOMES),
    st.lists(MODULES, max_size=12).map(tuple),
)
RECORDS = st.builds(
    a_record,
    number=st.from_regex(r"20[0-9]{2}-[0-9]{4}-[A-Z]-[0-9]{2}", fullmatch=True),
    version=st.integers(1, 255),
    kind=st.sampled_from(KINDS),
    issued_on=st.dates(date(2026, 1, 1), date(2150, 1, 1)),
    name=st.text(max_size=60).map(lambda name: shortened_name(name)[0]),
    is_name_cut=st.booleans(),
    birth_year=st.none() | st.integers(1900, 2020),
    results=st.lists(RESULTS, max_size=3).map(tuple),
    digest=st.binary(min_size=16, max_size=16),
)


@given(RECORDS)
def test_a_record_comes_back_as_it_was(record: CompactRecord) -> None:
    assert unpack(pack(record)) == record
    signed = decode(encode(record, PRIVATE))
    assert signed.record == record
    assert signed.is_signed_by(PUBLIC)
    assert not signed.is_signed_by(public_key_of(STRANGER))


def test_the_same_record_gives_the_same_code() -> None:
    assert encode(a_record(), PRIVATE) == encode(a_record(), PRIVATE)


def test_every_changed_letter_is_seen() -> None:
    letters = encode(a_record(), PRIVATE)
    for place, letter in enumerate(letters):
        other = "A" if letter != "A" else "B"
        try:
            signed = decode(letters[:place] + other + letters[place + 1 :])
        except UnknownRecordError:
            continue
        assert not signed.is_signed_by(PUBLIC), place


@pytest.mark.parametrize("cut", [0, 1, 20, 100, -1])
def test_a_code_that_is_cut_short_is_no_code(cut: int) -> None:
    letters = encode(a_record(), PRIVATE)[:cut]
    try:
        assert not decode(letters).is_signed_by(PUBLIC)
    except UnknownRecordError as refused:
        assert str(refused)


@given(st.binary(max_size=200))
def test_any_bytes_are_read_or_refused(some: bytes) -> None:
    try:
        record = unpack(some)
    except UnknownRecordError:
        return
    assert pack(record) == some


def test_letters_typed_in_groups_and_an_address_are_read_too() -> None:
    letters = encode(a_record(), PRIVATE)
    groups = " ".join(letters[at : at + 4] for at in range(0, len(letters), 4)).lower()
    assert decode(groups) == decode(ADDRESS + "#" + letters) == decode(letters)


def test_a_long_name_is_cut_between_letters() -> None:
    name, is_cut = shortened_name("ቅዱስ ገብረመድህን ተስፋሚካኤል ወልደሥላሴ")
    assert is_cut
    assert len(name.encode()) <= 40
    assert "ቅዱስ ገብረመድህን".startswith(name) or name.startswith("ቅዱስ ገብ")
    assert shortened_name("Åsa Öberg") == ("Åsa Öberg", False)


def test_two_whole_profiles_and_a_long_address_fit_the_largest_code() -> None:
    modules = tuple(CompactModule(place, MODULE_OUTCOMES[0]) for place in range(8))
    results = tuple(
        CompactResult(each, "2026.1", PROFILE_OUTCOMES[0], modules) for each in ("REST-KOCK", "VARD-USK")
    )
    record = a_record(name="Å" * 20, birth_year=1988, results=results)
    drawn = squares(published_address("validering.exempelstad.se/yrke"), encode(record, PRIVATE))
    assert (len(drawn) - 17) // 4 <= LARGEST_VERSION
    with pytest.raises(CodeTooLongError):
        squares(published_address("validering.exempelstad.se/yrke"), encode(record, PRIVATE) * 2)


@pytest.mark.parametrize("host", ["", "å.se", "a b.se", "a.se?x=1", "a.se/#"])
def test_an_address_that_costs_too_much_is_refused(host: str) -> None:
    with pytest.raises(ValueError, match="host"):
        published_address(host)


def test_an_address_is_written_in_capitals() -> None:
    assert published_address(" https://exempelstad.se/yrke/ ") == "HTTPS://EXEMPELSTAD.SE/YRKE/V/"


def test_a_signature_for_something_else_is_none_for_a_code() -> None:
    packed = pack(a_record())
    forged = dataclasses.replace(decode(encode(a_record(), PRIVATE)), signature=sign(PRIVATE, packed))
    assert not forged.is_signed_by(PUBLIC)


@settings(max_examples=20)
@given(st.binary(min_size=32, max_size=64))
def test_a_key_is_named_by_eight_bytes(seed: bytes) -> None:
    assert len(key_id(seed)) == 8
