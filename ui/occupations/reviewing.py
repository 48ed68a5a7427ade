"""A signed review sheet on its way in: it becomes a new version of the profile, the centre's own."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path

from exports.pdf.faces import missing_letters
from forms.reviewing import sheets
from forms.reviewing.judging import Judged, judge
from forms.reviewing.reading import Review, read_review
from forms.reviewing.taking import reviewed_bundle
from forms.reviewing.texts import own_review_sheet
from forms.workbooks.cells import open_workbook
from forms.workbooks.faults import WorkbookFaultsError
from forms.workbooks.own import own_profile_of
from forms.workbooks.wording import wording_of
from ui.occupations.catalogue import read_catalogue
from ui.occupations.importing import FaultyWorkbook, SoundWorkbook, read_file
from ui.occupations.own_bundles import bundle_for
from ui.workspace import Workspace
from validering.acting import Acting
from validering.errors import UserError
from validering.own_profiles import OwnStatus
from validering.profile_versions import version_key


@dataclass(frozen=True)
class SignedSheet:
    """A review that could be read; what it says has not been weighed yet."""

    path: Path
    review: Review


@dataclass(frozen=True)
class ReviewedWorkbook(SoundWorkbook):
    """The profile that a review makes, and what the reader found."""

    review: Review
    judged: Judged


def read_any(path: Path, acting: Acting) -> SoundWorkbook | SignedSheet | FaultyWorkbook:
    """Read a workbook of a profile or a review sheet, slowly; raises UserError where it cannot be read."""
    if sheets.SIGNATURE.name not in open_workbook(path).sheetnames:
        return read_file(path)
    try:
        return SignedSheet(path, read_review(path, acting.today()))
    except WorkbookFaultsError as error:
        return FaultyWorkbook(path, error.faults)


def weigh(workspace: Workspace, signed: SignedSheet) -> ReviewedWorkbook | FaultyWorkbook:
    """Hold a review against the newest profile in use with its id; raises UserError ``review_not_here``."""
    review = signed.review
    same = [each for each in read_catalogue(workspace) if each.profile.id == review.subject]
    living = [each for each in same if each.own is None or each.own.status is not OwnStatus.RETIRED]
    if not living:
        raise UserError("review_not_here", subject=review.subject)
    bundle = bundle_for(workspace, max(living, key=lambda each: version_key(each.profile.version)))
    sheet = own_review_sheet(bundle, review.language)
    try:
        judged = judge(review, sheet.texts, missing_letters)
    except WorkbookFaultsError as error:
        return FaultyWorkbook(signed.path, error.faults)
    made = reviewed_bundle(bundle, review, judged, sheet)
    version = _next(each.profile.version for each in same)
    made = replace(made, profile=made.profile.model_copy(update={"version": version}))
    return ReviewedWorkbook(signed.path, made, own_profile_of(made), wording_of(made), review, judged)


def _next(versions: Iterable[str]) -> str:
    """The version after the highest, since only texts changed: 1.1.0 becomes 1.1.1."""
    major, minor, patch = (*max(map(version_key, versions)), 0, 0, 0)[:3]
    return f"{major}.{minor}.{patch + 1}"
