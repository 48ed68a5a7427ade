"""A workbook on its way in: read, or its faults; and what it changes."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from forms.reading import FOLDER
from forms.workbooks.bundle import Bundle
from forms.workbooks.comparing import Difference, differences
from forms.workbooks.faults import CellFault, WorkbookFaultsError
from forms.workbooks.own import completed, own_profile_of
from forms.workbooks.reading import read_workbook
from forms.workbooks.storing import changed_modules, shared_with
from forms.workbooks.wording import Wording, wording_of
from ui.occupations.catalogue import Occupation, read_catalogue
from ui.occupations.own_bundles import bundle_for
from ui.workspace import Workspace
from validering.own_profiles import OwnStatus
from validering.profile import Profile
from validering.profile_versions import version_key


@dataclass(frozen=True)
class FaultyWorkbook:
    """A workbook with cells that are wrong; nothing of it was taken."""

    path: Path
    faults: tuple[CellFault, ...]


@dataclass(frozen=True)
class SoundWorkbook:
    """A workbook that could be read, the profile it makes by itself, and how its texts are written."""

    path: Path
    bundle: Bundle
    profile: Profile
    wording: Wording


@dataclass(frozen=True)
class Comparison:
    """What a workbook changes; ``against`` is the newest profile with its id, None where it is a new one.

    ``bundle`` and ``profile`` are the workbook's with the languages it had no columns for.
    ``shared`` are the changed modules that ship, each with the other profiles it belongs to.
    ``shipped_version`` is that of the profile with the same id that ships, if any. ``wording`` is what the
    rules of writing find in the Swedish texts.
    """

    bundle: Bundle
    profile: Profile
    against: Occupation | None
    found: tuple[Difference, ...]
    shared: dict[str, tuple[str, ...]]
    shipped_version: str | None
    wording: Wording


def read_file(path: Path) -> SoundWorkbook | FaultyWorkbook:
    """Read the workbook, slowly; raises UserError where it cannot be read or does not hold together."""
    try:
        bundle = read_workbook(path)
    except WorkbookFaultsError as error:
        return FaultyWorkbook(path, error.faults)
    return SoundWorkbook(path, bundle, own_profile_of(bundle), wording_of(bundle))


def compare(workspace: Workspace, read: SoundWorkbook) -> Comparison:
    """Hold a workbook against the newest profile in use or in draft with the same id."""
    same = [each for each in read_catalogue(workspace) if each.profile.id == read.profile.id]
    shipped = next((each.profile.version for each in same if each.own is None), None)
    living = [each for each in same if each.own is None or each.own.status is not OwnStatus.RETIRED]
    against = max(living, key=lambda each: version_key(each.profile.version), default=None)
    before = bundle_for(workspace, against) if against else None
    bundle = completed(read.bundle, before) if before else read.bundle
    changed = changed_modules(bundle, FOLDER)
    shared = {id_: names for id_, names in shared_with(bundle, FOLDER).items() if id_ in changed}
    profile = own_profile_of(bundle) if before else read.profile
    found = differences(before, read.bundle)
    return Comparison(bundle, profile, against, found, shared, shipped, read.wording)
