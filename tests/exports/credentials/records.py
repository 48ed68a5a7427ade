"""An invented issuer with its keys, and records of its documents."""

from __future__ import annotations

from datetime import UTC, date, datetime

from exports.credentials.compact import CompactModule, CompactRecord, CompactResult
from exports.credentials.issuer import Centre, EndedNumber, Issuer, ModuleTitle, ProfileTitle, public_key
from exports.credentials.signing import key_id, private_key_from, public_key_of
from validering.terms import DocumentKind, ModuleOutcome, ProfileOutcome

PRIVATE = private_key_from(b"an invented seed of thirty-two bytes")
STRANGER = private_key_from(b"another invented seed of 32 bytes or so")
PUBLIC = public_key_of(PRIVATE)
ADDRESS = "HTTPS://VALIDERING.EXEMPELSTAD.SE/V/"


def a_record(**changes: object) -> CompactRecord:
    """The record of an invented cook's portfolio."""
    facts = {
        "key_id": key_id(PUBLIC),
        "number": "2026-0012-A-03",
        "version": 1,
        "kind": DocumentKind.MERIT_PORTFOLIO,
        "issued_on": date(2026, 11, 22),
        "name": "Samira Åkesson",
        "is_name_cut": False,
        "birth_year": None,
        "results": (
            CompactResult(
                "REST-KOCK",
                "2026.1",
                ProfileOutcome.PARTIAL,
                (CompactModule(0, ModuleOutcome.ACHIEVED), CompactModule(3, ModuleOutcome.NOT_ACHIEVED)),
            ),
        ),
        "digest": bytes(range(16)),
        **changes,
    }
    return CompactRecord(**facts)  # type: ignore[arg-type]


def an_issuer(*ended: EndedNumber) -> Issuer:
    """The public facts of the centre that signed ``a_record``."""
    modules = tuple(ModuleTitle(title={"sv": title}) for title in ("Hygien", "Lager", "Kniv", "Tillagning"))
    return Issuer(
        centre=Centre(name="Övningscentrum </script> @SCRIPT@", phone="040-123 00 00", web="exempelstad.se"),
        made_at=datetime(2026, 11, 22, 8, 0, tzinfo=UTC),
        keys=(public_key(PUBLIC, date(2026, 9, 1)),),
        ended=ended,
        profiles=(ProfileTitle(id="REST-KOCK", version="2026.1", title={"sv": "Kock"}, modules=modules),),
    )
