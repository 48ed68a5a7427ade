"""The centre's own look on paper: its logo, one colour, and its own words beside the fixed notices."""

from __future__ import annotations

import base64
import re
import zlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from string import Formatter
from typing import Final, TypedDict, Unpack

from sqlalchemy.orm import Session

from validering.acting import Acting, StaffRole
from validering.changes import Change
from validering.errors import UserError
from validering.print_choices import SWEDISH
from validering.storage.tables.documents import Setting

LOOK, LOGO = "centre_look", "centre_logo"
LARGEST_LOGO = 200_000
LEAST_CONTRAST = 4.5
LONGEST: Final = {"legal_notice": 300, "verify_line": 300, "foot_line": 110}
PLACEHOLDERS: Final[dict[str, tuple[str, ...]]] = {
    "legal_notice": (),
    "verify_line": ("centre", "phone", "number"),
    "foot_line": ("centre", "number", "case_no"),
}
"""What each wording may name in braces; the line on checking must name the number."""
NOTICES: Final = ("legal_notice", "verify_line")
"""The wordings that stand on paper in each of its languages; the foot is in Swedish alone."""
_PNG = b"\x89PNG\r\n\x1a\n"
_PICTURE_CHUNKS = (b"IHDR", b"PLTE", b"tRNS", b"IDAT", b"IEND")
_COLOR = re.compile(r"#?([0-9a-fA-F]{6})")


@dataclass(frozen=True)
class CentreLook:
    """``accent`` is ``#rrggbb``, ``logo`` a PNG; what is empty or None is as the program has it.

    The wordings are Swedish: ``legal_notice`` joins what must be said of an assessment, ``verify_line`` takes
    the place of the line on checking a document, ``foot_line`` stands last in the foot of every page.
    ``others`` are the notices in other languages, by BCP 47 tag and then by name.
    """

    accent: str = ""
    legal_notice: str = ""
    verify_line: str = ""
    foot_line: str = ""
    logo: bytes | None = None
    others: Mapping[str, Mapping[str, str]] = field(default_factory=dict)

    def notice(self, name: str, tag: str) -> str:
        """One of the notices in a language; empty where the centre has no words of its own there."""
        said: str = getattr(self, name) if tag == SWEDISH else self.others.get(tag, {}).get(name, "")
        return said

    @property
    def legal_notices(self) -> dict[str, str]:
        """The notice on the assessment in each language that has it, Swedish first; empty without Swedish."""
        if not self.legal_notice:
            return {}
        beside = {tag: said for tag in self.others if (said := self.notice("legal_notice", tag))}
        return {SWEDISH: self.legal_notice, **beside}


class LookChanges(TypedDict, total=False):
    accent: str
    legal_notice: str
    verify_line: str
    foot_line: str


def read_look(session: Session) -> CentreLook:
    """The look of the centre's documents."""
    kept, logo = session.get(Setting, LOOK), session.get(Setting, LOGO)
    look = CentreLook(**kept.value) if kept else CentreLook()
    return replace(look, logo=base64.b64decode(logo.value["png"])) if logo else look


def change_look(session: Session, acting: Acting, **changes: Unpack[LookChanges]) -> Change:
    """Change the colour or a wording; an empty text gives back the program's own.

    Raises UserError: not_allowed, or as ``checked``.
    """
    acting.require(StaffRole.ADMINISTRATOR, StaffRole.COORDINATOR)
    return _keep(session, checked(replace(read_look(session), **changes)))


def change_notice(session: Session, acting: Acting, name: str, tag: str, text: str) -> Change:
    """Change one of the ``NOTICES`` in the language ``tag``; an empty text gives back the program's own.

    Raises UserError: not_allowed, or as ``checked``.
    """
    acting.require(StaffRole.ADMINISTRATOR, StaffRole.COORDINATOR)
    look = read_look(session)
    changed = {**look.others.get(tag, {}), name: text}
    return _keep(session, checked(replace(look, others={**look.others, tag: changed})))


def _keep(session: Session, look: CentreLook) -> Change:
    value = {name: getattr(look, name) for name in LookChanges.__annotations__}
    session.merge(Setting(name=LOOK, value={**value, "others": look.others}))
    return Change.of(None, "settings")


def keep_logo(session: Session, acting: Acting, png: bytes) -> Change:
    """Keep a logo, a PNG that says nothing beside the picture.

    Raises UserError: not_allowed, logo_too_large, logo_unreadable.
    """
    acting.require(StaffRole.ADMINISTRATOR, StaffRole.COORDINATOR)
    if len(png) > LARGEST_LOGO:
        raise UserError("logo_too_large", most=LARGEST_LOGO // 1000)
    if not is_plain_png(png):
        raise UserError("logo_unreadable")
    session.merge(Setting(name=LOGO, value={"png": base64.b64encode(png).decode()}))
    return Change.of(None, "settings")


def remove_logo(session: Session, acting: Acting) -> Change:
    """Print without a logo from now on; raises UserError ``not_allowed``."""
    acting.require(StaffRole.ADMINISTRATOR, StaffRole.COORDINATOR)
    row = session.get(Setting, LOGO)
    if row is not None:
        session.delete(row)
    return Change.of(None, "settings")


def checked(look: CentreLook) -> CentreLook:
    """The look as it is kept, tidied.

    Raises UserError: look_color_malformed, look_color_pale, look_text_too_long, look_placeholder_wrong,
    look_placeholder_missing.
    """
    return replace(
        look,
        accent=_checked_color(look.accent),
        legal_notice=_checked_words("legal_notice", look.legal_notice),
        verify_line=_checked_words("verify_line", look.verify_line),
        foot_line=_checked_words("foot_line", look.foot_line),
        others=_checked_others(look.others),
    )


def contrast_on_white(color: str) -> float:
    """The contrast of ``#rrggbb`` to white paper (WCAG 2.2), from 1 to 21."""
    parts = (int(color[place : place + 2], 16) / 255 for place in (1, 3, 5))
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    brightness = sum(share * part for share, part in zip((0.2126, 0.7152, 0.0722), linear, strict=True))
    return 1.05 / (brightness + 0.05)


def _checked_color(given: str) -> str:
    if not given.strip():
        return ""
    found = _COLOR.fullmatch(given.strip())
    if found is None:
        raise UserError("look_color_malformed", given=given.strip())
    color = f"#{found.group(1).lower()}"
    contrast = contrast_on_white(color)
    if contrast < LEAST_CONTRAST:
        raise UserError(
            "look_color_pale", given=color, contrast=_comma(contrast), least=_comma(LEAST_CONTRAST)
        )
    return color


def _checked_others(given: Mapping[str, Mapping[str, str]]) -> dict[str, dict[str, str]]:
    """The notices in other languages without those that say nothing."""
    tidied = {
        tag: {name: said for name in NOTICES if (said := _checked_words(name, texts.get(name, "")))}
        for tag, texts in sorted(given.items())
    }
    return {tag: texts for tag, texts in tidied.items() if texts}


def _checked_words(name: str, given: str) -> str:
    text, most = " ".join(given.split()), LONGEST[name]
    if len(text) > most:
        raise UserError("look_text_too_long", most=most)
    known = PLACEHOLDERS[name]
    for wrong in _wrong_placeholders(text, known):
        offered = ", ".join(f"{{{each}}}" for each in known) or "–"
        raise UserError("look_placeholder_wrong", given=wrong, known=offered)
    if name == "verify_line" and text and "{number}" not in text:
        raise UserError("look_placeholder_missing", wanted="{number}")
    return text


def _wrong_placeholders(text: str, known: tuple[str, ...]) -> Iterator[str]:
    """What stands in braces and is not known, and braces that stand alone."""
    try:
        parts = list(Formatter().parse(text))
    except ValueError:
        yield next((brace for brace in text if brace in "{}"), "{")
        return
    for _, name, form, conversion in parts:
        if name is not None and (name not in known or form or conversion):
            yield f"{{{name}}}"


def is_plain_png(png: bytes) -> bool:
    """Whether it is a whole PNG with the parts of a picture alone."""
    if not png.startswith(_PNG):
        return False
    at, kinds = len(_PNG), []
    while at + 12 <= len(png):
        length, kind = int.from_bytes(png[at : at + 4], "big"), png[at + 4 : at + 8]
        end = at + 12 + length
        if kind not in _PICTURE_CHUNKS or end > len(png):
            return False
        if zlib.crc32(png[at + 4 : end - 4]) != int.from_bytes(png[end - 4 : end], "big"):
            return False
        kinds.append(kind)
        at = end
    return at == len(png) and bool(kinds) and kinds[0] == b"IHDR" and kinds[-1] == b"IEND"


def _comma(number: float) -> str:
    """Rounded down, so that what is too little never looks like enough."""
    return f"{int(number * 10) / 10}".replace(".", ",")
