"""The languages of texts and documents."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from forms.catalogues import Say
from forms.source_files import AreasFile, LanguagesFile
from forms.yaml_files import read_as
from validering.profile import Translated


@dataclass(frozen=True)
class Language:
    """A language of texts and documents.

    ``tag`` is BCP 47, ``cldr`` the tag for Babel, ``font`` a font family, ``offered`` whether documents can
    be printed in it. It promises all texts of the areas in ``whole``, headings, tasks and questions of those
    ``in_part``, and the headings alone of those in ``headings``.
    """

    tag: str
    cldr: str
    direction: Literal["ltr", "rtl"]
    font: str
    own_name: str
    name: Translated
    offered: bool
    whole: tuple[str, ...] = ()
    in_part: tuple[str, ...] = ()
    headings: tuple[str, ...] = ()


def languages_from(folder: Path, say: Say) -> list[Language]:
    """All languages of ``languages.yaml`` in its order, Swedish first."""
    file = read_as(LanguagesFile, folder / "languages.yaml")
    every = tuple(area.id for area in read_as(AreasFile, folder / "areas.yaml").areas)
    return [
        Language(
            tag=entry.tag,
            cldr=entry.cldr,
            direction=entry.direction,
            font=entry.font,
            own_name=entry.own_name,
            name=say(f"language.{entry.tag}/name", entry.name),
            offered=entry.offered,
            whole=every if entry.whole == "all" else entry.whole,
            in_part=every if entry.in_part == "all" else entry.in_part,
            headings=every if entry.headings == "all" else entry.headings,
        )
        for entry in file.languages
    ]
