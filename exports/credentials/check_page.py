"""The check page: one file that tells whether a code is genuine, and asks nobody else."""

from __future__ import annotations

import base64
import hashlib
import json
import re
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import yaml

from exports.credentials.compact import KINDS, MODULE_OUTCOMES, PROFILE_OUTCOMES
from exports.credentials.issuer import Issuer
from exports.languages import PrintLanguage
from exports.print_words import flattened, read_words

_PAGE = Path(__file__).parent / "page"
_WORDING = Path(__file__).parent / "wording"
# Nothing is loaded from anywhere; what runs is what this file holds, letter by letter.
_POLICY = (
    "default-src 'none'; script-src {scripts}; style-src {styles}; img-src blob: data:; media-src blob:; "
    "base-uri 'none'; form-action 'none'"
)


def check_page(issuer: Issuer, languages: Sequence[PrintLanguage]) -> str:
    """The page as HTML with the public facts of ``issuer``, in those of ``languages`` that have its words."""
    parts = {name: (_PAGE / name).read_text("utf-8") for name in ("check.css", "qr.js", "check.js")}
    style, reader, script = parts["check.css"], parts["qr.js"], parts["check.js"]
    spoken = [language for language in languages if _file(language.tag).is_file()]
    tongues = {language.tag: _tongue(language) for language in spoken}
    words = {
        "tongues": tongues,
        "rows": {
            "kinds": list(KINDS),
            "profile_outcomes": list(PROFILE_OUTCOMES),
            "module_outcomes": list(MODULE_OUTCOMES),
        },
    }
    policy = _POLICY.format(scripts=f"{_digest(reader)} {_digest(script)}", styles=_digest(style))
    filled = {
        "@CSP@": policy,
        "@TITLE@": tongues["sv"]["words"]["title"],
        "@STYLE@": style,
        "@ISSUER@": _in_page(issuer.as_json()),
        "@WORDS@": _in_page(json.dumps(words, ensure_ascii=False)),
        "@READER@": reader,
        "@SCRIPT@": script,
    }
    page = (_PAGE / "check.html").read_text("utf-8")
    # In one go: what is filled in is never searched for marks.
    return re.sub("|".join(filled), lambda mark: filled[mark.group()], page)


def page_words(tag: str) -> dict[str, str]:
    """The words of the page itself in one language, by key such as ``verdict.genuine``."""
    read = yaml.safe_load(_file(tag).read_text("utf-8"))
    return flattened(read["words"])


def _file(tag: str) -> Path:
    return _WORDING / f"{tag}.yaml"


def _tongue(language: PrintLanguage) -> dict[str, Any]:
    printed = read_words(language).texts
    kinds = {f"kind.{kind}": printed.get(f"kind.{kind}", kind.value) for kind in KINDS}
    words = {**kinds, **page_words(language.tag)}
    return {"direction": language.direction, "own_name": language.own_name, "words": words}


def _digest(text: str) -> str:
    return f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"


def _in_page(data: str) -> str:
    """JSON that cannot end the element it stands in."""
    return data.replace("<", "\\u003c")
