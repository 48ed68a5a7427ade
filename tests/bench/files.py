"""Evidence in one file for each case against one file for all, and the backup and check of such a store."""

from __future__ import annotations

import random
import shutil
from pathlib import Path
from statistics import median
from time import perf_counter
from uuid import UUID

from tests.bench.measuring import Act, heading, milliseconds, say, tell
from tests.opened import open_portfolio_case
from tests.stores import new_store
from validering import evidence
from validering.evidence_access import EvidenceKindId
from validering.evidence_storing import StoredFile, read_place
from validering.storage.backup import make_backup
from validering.storage.backup_places import KeepRule
from validering.storage.checking import check_open
from validering.storage.contents import Contents, StoredContent
from validering.storage.stores import Store

CASES, PHOTOS = 12, 25
SMALLEST, LARGEST = 300_000, 2_900_000


def measure(folder: Path) -> None:
    """The figures beside section 2 of what was measured when the layout was chosen."""
    heading(f"Evidence: {CASES} cases x {PHOTOS} photos of 0.3-2.9 MB, each on disk before the next")
    store = new_store(folder, folder="files")
    cases = [open_portfolio_case(store, f"Person {number}") for number in range(CASES)]
    each = _Layout("one file for each case", store, folder / "files" / "evidence", cases)
    whole = _Layout("one file for all cases", store, folder / "all" / "evidence", cases[:1])
    for layout in (each, whole):
        layout.add()
        layout.read()
        layout.copy_after_one_more()
    each.erase_case(lambda: store.contents.remove_case(cases[-1]))
    twelfth = whole.pieces[-PHOTOS:]
    whole.erase_case(
        lambda: whole.contents.remove(cases[0], whole.key, [piece.content_id for _, piece in twelfth])
    )
    _backup(folder, store, each, cases)
    store.close()


class _Layout:
    """Photos kept in the files of ``cases``, turn by turn."""

    def __init__(self, name: str, store: Store, folder: Path, cases: list[UUID]) -> None:
        self.name, self.folder, self.cases = name, folder, cases
        self.contents = Contents(folder, store.sources.now, store.sources.new_id)
        self.key = store.read(read_place, cases[0]).key
        self._keys = {case_id: store.read(read_place, case_id).key for case_id in cases}
        self.pieces: list[tuple[UUID, StoredContent]] = []
        self._source = random.Random(5)

    def add(self) -> None:
        spent = []
        for number in range(CASES * PHOTOS):
            data = self._source.randbytes(self._source.randint(SMALLEST, LARGEST))
            began = perf_counter()
            self._put(self.cases[number * len(self.cases) // (CASES * PHOTOS)], data)
            spent.append((perf_counter() - began) * 1000)
        size = sum(piece.size for _, piece in self.pieces)
        say(f"{self.name}: add one, p50", median(spent))
        say("   p99", sorted(spent)[int(len(spent) * 0.99)])
        tell(f"     {size / 1e6:,.0f} MB, {size / sum(spent) / 1000:,.0f} MB/s")

    def read(self) -> None:
        turn = iter(self.pieces)

        def one() -> object:
            case_id, piece = next(turn)
            return self.contents.get(case_id, self._keys[case_id], piece.content_id)

        say(f"{self.name}: read and hash one, p50", milliseconds(100, one))

    def copy_after_one_more(self) -> None:
        """What a backup must copy when one photo came to one case."""
        self._put(self.cases[0], self._source.randbytes(LARGEST))
        changed = self.folder / f"{self.cases[0]}.db"
        target = self.folder.parent / "copied.db"
        say(
            f"{self.name}: copy what one more photo changed",
            milliseconds(3, shutil.copyfile, changed, target),
        )

    def erase_case(self, act: Act) -> None:
        began = perf_counter()
        act()
        say(f"{self.name}: erase a case", (perf_counter() - began) * 1000)

    def _put(self, case_id: UUID, data: bytes) -> None:
        self.pieces.append((case_id, self.contents.put(case_id, self._keys[case_id], data)))


def _backup(folder: Path, store: Store, layout: _Layout, cases: list[UUID]) -> None:
    """A whole backup, one after a single new photo, and the check of everything."""
    for case_id, piece in layout.pieces:
        if case_id != cases[-1]:
            store.apply(evidence.add_file, case_id, _named(piece))
    place = folder / "stick"
    place.mkdir()

    def backup() -> object:
        return make_backup(store.parts, place, KeepRule())

    heading("Backup and check of that store")
    for what in ("the first backup, verified", "the next, nothing new"):
        began = perf_counter()
        backup()
        say(what, (perf_counter() - began) * 1000)
    one_more = store.contents.put(cases[0], layout.key, random.Random(6).randbytes(LARGEST))
    store.apply(evidence.add_file, cases[0], _named(one_more))
    began = perf_counter()
    backup()
    say("the next, one photo more", (perf_counter() - began) * 1000)
    began = perf_counter()
    report = check_open(store.parts, place)
    say(
        f"check of the store and its backups, {len(report.findings)} findings",
        (perf_counter() - began) * 1000,
    )


def _named(piece: StoredContent) -> StoredFile:
    """The piece as a photo; its bytes are no picture, which nothing here looks at."""
    return StoredFile(
        name="IMG_1.jpg",
        media_type="image/jpeg",
        kind=EvidenceKindId.PHOTO,
        content_id=piece.content_id,
        working_content_id=None,
        size=piece.size,
        sha256=piece.sha256,
        thumbnail=None,
        width=None,
        height=None,
        taken_on=None,
        text=None,
        is_mislabelled=False,
    )
