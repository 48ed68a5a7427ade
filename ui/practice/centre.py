"""The invented centre: its staff, its clock, and the acts of whoever is signed in."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from typing import Any, Concatenate, ParamSpec, TypeVar
from uuid import UUID

from ui import issuer_making
from validering import issuing, settings, staff
from validering.acting import Acting, StaffRole, seeded_ids
from validering.changes import Change
from validering.issuing import KeyKind
from validering.storage.keys import KdfCost
from validering.storage.stores import Sources, Store, create_store, open_store

P = ParamSpec("P")
R = TypeVar("R")

FIRST_DAY = date(2026, 1, 12)
SEED = 2026
# Their passphrases are shown on the sign-in screen, so that a costly key would guard nothing.
NO_SECRET = KdfCost(passes=1, memory=64, lanes=1)


@dataclass(frozen=True)
class Person:
    """An invented person of the staff."""

    sign_in_name: str
    passphrase: str
    name: str
    role: StaffRole
    trade_area: str | None = None
    trade: str | None = None
    years_in_trade: int | None = None


LEILA = Person("leila", "tre röda äpplen", "Leila Nordin", StaffRole.COORDINATOR)
KARIN = Person("karin", "blå stege vid ån", "Karin Ek", StaffRole.ASSESSOR, "kok", "kock", 19)
OLOF = Person(
    "olof",
    "grön cykel i regn",
    "Olof Berg",
    StaffRole.ASSESSOR,
    "vard",
    "undersköterska",
    24,
)
JOHAN = Person("johan", "krita och tavla", "Johan Lind", StaffRole.SFI_TEACHER)
SAMIRA = Person("samira", "två par glasögon", "Samira Holm", StaffRole.QUALITY_ASSURER)
INGRID = Person("ingrid", "nyckel i fickan", "Ingrid Falk", StaffRole.ADMINISTRATOR)
PEOPLE = (LEILA, KARIN, OLOF, JOHAN, SAMIRA, INGRID)


class PracticeClock:
    """A clock that stands on the day the script has come to, and moves at each reading."""

    def __init__(self, day: date) -> None:
        self._now = datetime.combine(day, time(8), UTC)

    def __call__(self) -> datetime:
        self._now += timedelta(seconds=7)
        return self._now

    def go_to(self, day: date, hour: int) -> None:
        self._now = datetime.combine(day, time(hour), UTC)


class PracticeCentre:
    """The open practice store, and who is signed in to it now."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.clock = PracticeClock(FIRST_DAY)
        source = random.Random(SEED)
        self._sources = Sources(
            self.clock, seeded_ids(SEED), lambda: source.randbytes(32).hex(), goes_back=True
        )
        self._store: Store | None = None
        self._person = INGRID
        self.staff_ids: dict[str, UUID] = {}

    @property
    def store(self) -> Store:
        """The store as the person who is signed in has it open."""
        if self._store is None:
            self._store = open_store(
                self.folder, self._person.sign_in_name, self._person.passphrase, acting_source=self._sources
            )
        return self._store

    def found(self) -> None:
        """Make the store with its centre and its staff."""
        create_store(
            self.folder,
            centre_name="Övningscentrum Ekbacken",
            letter="A",
            administrator=INGRID.name,
            sign_in_name=INGRID.sign_in_name,
            passphrase=INGRID.passphrase,
            acting_source=self._sources,
            cost=NO_SECRET,
        )
        self.act(
            settings.change_centre,
            address="Kajgatan 4",
            city="211 00 Ekbacken",
            phone="040-000 00 00",
            published_verify_phone="040-000 00 01",
            web="ekbacken.example",
            check_address="ekbacken.example/yrke",
        )
        self._take_keys()
        self.store.confirm_recovery_sheet(" ".join(self.store.make_recovery_sheet().words))
        self.staff_ids[INGRID.sign_in_name] = self.store.acting.staff_id
        for person in PEOPLE:
            if person is not INGRID:
                self.staff_ids[person.sign_in_name] = self.made(
                    staff.add_staff,
                    name=person.name,
                    sign_in_name=person.sign_in_name,
                    roles=[person.role],
                    trade_areas=[person.trade_area] if person.trade_area else [],
                    trade=person.trade,
                    years_in_trade=person.years_in_trade,
                )
                self.store.add_person(person.sign_in_name, person.passphrase)

    def _take_keys(self) -> None:
        """A key for codes, and the seal that lies beside this file: no secret, for practice only."""
        private, public = issuer_making.new_code_key(self.store)
        self.act(issuing.keep_key, KeyKind.CODE, private_key=private, public=public)
        content = (Path(__file__).parent / "seal.p12").read_bytes()
        seal = issuer_making.brought_seal(self.store, content, "övning utan hemlighet")
        self.act(
            issuing.keep_key,
            KeyKind.SEAL,
            private_key=seal.private_key,
            public=seal.certificate,
            chain=seal.chain,
            valid_until=seal.until,
        )

    def sign_in(self, person: Person, day: date, hour: int = 9) -> None:
        """From now on ``person`` acts, on ``day``."""
        if person is not self._person:
            self.close()
            self._person = person
        self.clock.go_to(day, hour)

    def act(
        self, command: Callable[Concatenate[Any, Acting, P], Change], *args: P.args, **kwargs: P.kwargs
    ) -> Change:
        """What the signed-in person does."""
        return self.store.apply(command, *args, **kwargs)

    def made(
        self, command: Callable[Concatenate[Any, Acting, P], Change], *args: P.args, **kwargs: P.kwargs
    ) -> UUID:
        """The key of the row that an act makes."""
        change = self.act(command, *args, **kwargs)
        if change.new_id is None:
            raise LookupError(f"{command.__name__} made no row")
        return change.new_id

    def read(self, function: Callable[Concatenate[Any, P], R], *args: P.args, **kwargs: P.kwargs) -> R:
        return self.store.read(function, *args, **kwargs)

    def close(self) -> None:
        """Sign out."""
        if self._store is not None:
            self._store.close()
            self._store = None
