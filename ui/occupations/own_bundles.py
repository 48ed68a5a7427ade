"""What an occupation was made of: the files that ship, or what the store keeps of an own profile."""

from __future__ import annotations

from forms.workbooks.bundle import Bundle, bundle_of
from forms.workbooks.own import bundle_from_json, own_glossary_of
from ui.occupations.catalogue import Occupation
from ui.workspace import Workspace
from validering.own_profiles import read_own_bundle
from validering.teaching import Glossary


def bundle_for(workspace: Workspace, occupation: Occupation) -> Bundle:
    """The bundle of an occupation; raises UserError where a file is wrong or the row is gone."""
    if occupation.own is None:
        return bundle_of(occupation.profile.id)
    return bundle_from_json(workspace.read(read_own_bundle, occupation.own.id))


def glossary_of(workspace: Workspace, occupation: Occupation) -> Glossary | None:
    """The trade words of an own profile; None where those of the area are meant."""
    if occupation.own is None:
        return None
    return own_glossary_of(bundle_for(workspace, occupation))
