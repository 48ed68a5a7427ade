"""A code is genuine, replaced, revoked, altered, of somebody else, or no code at all."""

from __future__ import annotations

from datetime import date

import pytest

from exports.credentials.code import encode
from exports.credentials.compact import UnknownRecordError
from exports.credentials.issuer import EndedNumber, NumberStatus, public_key, read_issuer
from exports.credentials.signing import key_id, public_key_of
from exports.credentials.verdict import Verdict, judge_letters
from tests.exports.credentials.records import PRIVATE, PUBLIC, STRANGER, a_record, an_issuer


def test_a_genuine_code_shows_what_the_paper_must_say() -> None:
    finding = judge_letters(encode(a_record(), PRIVATE), an_issuer())
    assert finding.verdict is Verdict.GENUINE
    assert finding.record == a_record()


@pytest.mark.parametrize(
    ("status", "by", "verdict"),
    [(NumberStatus.REPLACED, 2, Verdict.REPLACED), (NumberStatus.REVOKED, None, Verdict.REVOKED)],
)
def test_a_version_that_ended_is_told_with_its_end(
    status: NumberStatus, by: int | None, verdict: Verdict
) -> None:
    end = EndedNumber(number="2026-0012-A-03", version=1, status=status, by=by, on=date(2026, 12, 1))
    finding = judge_letters(encode(a_record(), PRIVATE), an_issuer(end))
    assert (finding.verdict, finding.ended) == (verdict, end)
    newer = judge_letters(encode(a_record(version=2), PRIVATE), an_issuer(end))
    assert newer.verdict is Verdict.GENUINE


def test_a_code_signed_by_somebody_else_under_our_name_is_altered() -> None:
    assert judge_letters(encode(a_record(), STRANGER), an_issuer()).verdict is Verdict.ALTERED


def test_a_code_of_another_centre_is_of_an_unknown_issuer() -> None:
    record = a_record(key_id=key_id(public_key_of(STRANGER)))
    assert judge_letters(encode(record, STRANGER), an_issuer()).verdict is Verdict.UNKNOWN_ISSUER


@pytest.mark.parametrize("letters", ["", "HEJ", "https://exempel.se", "A" * 300])
def test_anything_else_is_unreadable(letters: str) -> None:
    assert judge_letters(letters, an_issuer()).verdict is Verdict.UNREADABLE


def test_an_issuer_is_read_back_and_nothing_else_is() -> None:
    assert read_issuer(an_issuer().as_json()) == an_issuer()
    with pytest.raises(UnknownRecordError):
        read_issuer("{}")


def test_a_key_that_has_ended_vouches_only_for_what_was_issued_before() -> None:
    ended = public_key(PUBLIC, date(2026, 9, 1), until=date(2026, 11, 22))
    issuer = an_issuer().model_copy(update={"keys": (ended,)})
    assert judge_letters(encode(a_record(), PRIVATE), issuer).verdict is Verdict.GENUINE
    late = a_record(issued_on=date(2026, 11, 23))
    assert judge_letters(encode(late, PRIVATE), issuer).verdict is Verdict.ALTERED
