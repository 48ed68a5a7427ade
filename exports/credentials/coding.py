"""Makes the code of an issued copy."""

from __future__ import annotations

from dataclasses import replace

from exports.credentials.badges import badges_of
from exports.credentials.code import CodeTooLongError, encode, published_address, squares
from exports.credentials.compact import CompactRecord
from exports.credentials.copying import WITH_RECORD, compact_of, record_of
from exports.credentials.proof import CodeKey, PrintedCode
from exports.credentials.signing import key_id
from exports.paper import Paper
from validering.portfolio import Portfolio


def code_for(portfolio: Portfolio, paper: Paper) -> PrintedCode | None:
    """The code of a copy; None for a draft, a protected person, a kind shown to nobody, or no keys."""
    proof = paper.proof
    if proof is None or proof.code_key is None or not proof.host or not has_proof(portfolio, paper):
        return None
    record = record_of(portfolio, paper)
    compact = compact_of(record, key_id(proof.code_key.public))
    address = published_address(proof.host)
    try:
        code = _coded(record.canonical(), compact, proof.code_key, address)
    except CodeTooLongError:
        # The modules are in the record, whose digest stays in the code.
        shorter = replace(compact, results=tuple(replace(each, modules=()) for each in compact.results))
        code = _coded(record.canonical(), shorter, proof.code_key, address)
    return replace(code, badges=badges_of(record, proof.code_key))


def has_proof(portfolio: Portfolio, paper: Paper) -> bool:
    """Whether a copy is one that strangers are to check; a protected person's leads nowhere."""
    return not (paper.is_draft or portfolio.is_protected) and portfolio.choices.kind in WITH_RECORD


def _coded(record: bytes, compact: CompactRecord, key: CodeKey, address: str) -> PrintedCode:
    letters = encode(compact, key.private)
    return PrintedCode(record, letters, address, squares(address, letters))
