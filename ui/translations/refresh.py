"""Collects the texts of the screen into the .ts files and makes the .qm files that the program loads.

Run ``python -m ui.translations.refresh`` after a text has changed; ``--check`` says what is not up to date.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from collections.abc import Sequence
from pathlib import Path

HERE = Path(__file__).resolve().parent
UI = HERE.parent
LANGUAGES = ("sv", "en", "ar")
SOURCE = "sv"  # its file has only the texts that are told otherwise of one thing than of several
CANDIDATES = ("sv-x-lattlast", "uk", "fa", "prs", "so", "ti")
"""Languages that only the candidate's own view speaks; their files hold its texts and no others."""
_OF_CANDIDATE = UI / "candidate_view"
_OF_STAFF = ("page.py", "told_box.py")
_USED_THERE = ("listen_box.py", "media.py", "recording_box.py")


def sources(language: str = SOURCE) -> list[Path]:
    """The modules whose texts are shown in ``language``."""
    if language in CANDIDATES:
        own = [path for path in _OF_CANDIDATE.glob("*.py") if path.name not in _OF_STAFF]
        return sorted(own + [UI / name for name in _USED_THERE])
    return sorted(path for path in UI.rglob("*.py") if path.parent != HERE)


def collect(folder: Path) -> None:
    """Bring the .ts files in ``folder`` up to date with the sources; translations that are there stay."""
    for language in (*LANGUAGES, *CANDIDATES):
        target = folder / f"validering_{language}.ts"
        options = ["-source-language", "sv_SE", "-target-language", _named(language), "-locations", "none"]
        options += ["-pluralonly"] if language == SOURCE else []
        _run("pyside6-lupdate", [*options, "-no-obsolete", *map(str, sources(language)), "-ts", str(target)])


def compile_to(folder: Path, target: Path) -> None:
    """Make the .qm files of the .ts files in ``folder``.

    Each is written beside and moved into place: Qt maps the file it reads, so one cut short under a running
    program would end it.
    """
    for language in (*LANGUAGES, *CANDIDATES):
        ts, qm = folder / f"validering_{language}.ts", target / f"validering_{language}.qm"
        made = qm.with_suffix(".qm.new")
        _run("pyside6-lrelease", [str(ts), "-qm", str(made)])
        made.replace(qm)


def stale() -> list[str]:
    """The names of the files that are not as the sources and translations want them."""
    with tempfile.TemporaryDirectory() as name:
        fresh = Path(name)
        every = (*LANGUAGES, *CANDIDATES)
        for language in every:
            kept = HERE / f"validering_{language}.ts"
            (fresh / kept.name).write_bytes(kept.read_bytes())
        collect(fresh)
        compile_to(fresh, fresh)
        names = [f"validering_{language}.{end}" for language in every for end in ("ts", "qm")]
        return [one for one in names if (HERE / one).read_bytes() != (fresh / one).read_bytes()]


def untranslated(language: str) -> list[str]:
    """The Swedish texts that ``language`` has no words for; the candidate's view marks them."""
    tree = ET.parse(HERE / f"validering_{language}.ts")
    return [
        message.findtext("source") or ""
        for message in tree.getroot().iter("message")
        if (found := message.find("translation")) is None or found.get("type") == "unfinished"
    ]


def _named(language: str) -> str:
    """How Qt names a language; what it does not know goes by the nearest that it does."""
    return {"sv-x-lattlast": "sv", "prs": "fa_AF", "ti": "ti_ER"}.get(language, language)


def _run(program: str, arguments: Sequence[str]) -> None:
    path = Path(sys.executable).parent / program
    subprocess.run([str(path), *arguments], check=True, capture_output=True, cwd=UI.parent)


def main(arguments: Sequence[str]) -> int:
    if "--check" in arguments:
        old = stale()
        sys.stdout.writelines(f"{name} is not up to date\n" for name in old)
        for language in CANDIDATES:
            if lacking := len(untranslated(language)):
                sys.stdout.write(f"{language} lacks {lacking} texts of the candidate's view\n")
        return 1 if old else 0
    collect(HERE)
    compile_to(HERE, HERE)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
