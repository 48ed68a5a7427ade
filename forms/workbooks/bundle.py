"""A profile with everything that belongs to it, as the files hold it and a workbook carries it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from forms.assembly import module_from
from forms.catalogues import Say, texts_of
from forms.found_files import (
    FOLDER,
    glossary_file,
    module_file,
    module_path,
    oral_test_file,
    profile_file,
    profile_path,
)
from forms.source_files import ModuleFile, ProfileFile
from forms.source_texts import say_profile, texts_said
from forms.teaching import glossary_from
from forms.teaching_files import GlossaryFile, OralTestFile
from validering.profile import SWEDISH
from validering.text_reviews import TextReview

Texts = Mapping[str, Mapping[str, str]]
"""By key, such as ``KOK-K1.01/question``, the text in each language but Swedish."""
Reviews = Mapping[str, Mapping[str, TextReview]]
"""By key, the review of the text in each language that has one."""


@dataclass(frozen=True)
class BundledModule:
    """A module and the area whose folder it lies in."""

    area: str
    file: ModuleFile


@dataclass(frozen=True)
class Bundle:
    """What one workbook holds; ``glossary`` is that of the profile's area.

    ``reviews`` are those made of the bundle itself; what the files know of reviews stays with the files.
    """

    profile: ProfileFile
    modules: tuple[BundledModule, ...]
    oral_test: OralTestFile | None = None
    glossary: GlossaryFile | None = None
    translations: Texts = field(default_factory=dict)
    reviews: Reviews = field(default_factory=dict)

    @property
    def areas(self) -> tuple[str, ...]:
        """The areas whose translation files have texts of the bundle."""
        return tuple(sorted({self.profile.area, *(each.area for each in self.modules)}))


def bundle_of(profile_id: str, folder: Path = FOLDER) -> Bundle:
    """The profile and all that it names; raises UserError where a file is missing or wrong."""
    path = profile_path(folder, profile_id)
    profile = profile_file(path)
    modules = []
    for ref in profile.modules:
        found = module_path(folder, ref.module, path.name)
        modules.append(BundledModule(found.parent.name, module_file(found)))
    bundle = Bundle(
        profile=profile,
        modules=tuple(modules),
        oral_test=oral_test_file(folder, profile),
        glossary=glossary_file(folder, profile.area),
    )
    wanted = set(swedish_texts(bundle))
    return Bundle(
        profile,
        bundle.modules,
        bundle.oral_test,
        bundle.glossary,
        _translations(folder, bundle.areas, wanted),
    )


def swedish_texts(bundle: Bundle) -> dict[str, str]:
    """Every Swedish text of the bundle under the key its translations know it by."""
    return {key: text for texts in texts_by_area(bundle).values() for key, text in texts.items()}


def texts_by_area(bundle: Bundle) -> dict[str, dict[str, str]]:
    """The same by the area whose translation files have them."""
    found = {bundle.profile.area: _keyed(partial(_say_own, bundle))}
    for module in bundle.modules:
        found.setdefault(module.area, {}).update(_keyed(partial(module_from, module.file)))
    return found


def _say_own(bundle: Bundle, say: Say) -> None:
    """The texts of the profile itself, its oral test and its words."""
    say_profile(bundle.profile, bundle.oral_test, say)
    if bundle.glossary:
        glossary_from(bundle.glossary, say)


def _keyed(speak: Callable[[Say], object]) -> dict[str, str]:
    return {text.key: text.text for text in texts_said(speak)}


def _translations(folder: Path, areas: tuple[str, ...], wanted: set[str]) -> Texts:
    """What stands in the translation files and is not marked fuzzy."""
    found: dict[str, dict[str, str]] = {}
    for area in areas:
        for tag, texts in texts_of(folder, area).items():
            if tag == SWEDISH:
                continue
            for key, text in texts.by_key().items():
                if key in wanted and text:
                    found.setdefault(key, {})[tag] = text
    return found
