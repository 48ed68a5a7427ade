"""Pictures of every screen and of every page of the sample portfolios: make pictures.

``python -m tests.screen_pictures --documents DIR OUT`` takes what ``validering demo --out DIR`` wrote.
Screens are shown in Swedish; ``--all`` adds the other languages of the screen, Swedish and Arabic on a small
screen at 200 %, dark, and high contrast; ``--few`` leaves out dialogs, what has been begun on a screen, and
all portfolios but one. ``--docs`` makes the small set that is kept in ``docs/pictures``.
"""

from __future__ import annotations

import argparse
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from uuid import UUID

import pypdfium2
from PIL import Image
from PySide6.QtCore import QDeadlineTimer, QMessageLogContext, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication, QWidget

from forms import reading
from tests import review_states, screen_states
from tests.media_states import take_media
from tests.offscreen import screen
from tests.ui.views import Stage, throw_away
from ui.application import build_main_window
from ui.background import Background
from ui.console.demo import LAST_DAY
from ui.dressing import dress
from ui.language import ScreenLanguage
from ui.main_window import MainWindow
from ui.practice.centre import INGRID, KARIN, LEILA, SAMIRA, Person, PracticeCentre
from ui.preferences import Preferences
from ui.sign_in.screen import SignIn
from validering.case_list import read_case_list

COOK, PROTECTED, CARE, TWO_TRADES = "2026-0001-A", "2026-0002-A", "2026-0003-A", "2026-0004-A"
ADMINISTRATION = ("staff", "centre", "authenticity", "store_care", "passphrase", "recovery", "records")
SCREENS = {
    LEILA: ("case_list", "new_case", "occupations", "follow_up", "registers", "times"),
    KARIN: ("start",),
    INGRID: ADMINISTRATION,
}
PAGES = {
    TWO_TRADES: ("overview", "intake", "mapping", "profiles", "self_rating", "assessment", "evidence"),
    COOK: ("result", "documents", "sessions"),
}
MONTHS_LATER = date(2026, 6, 10)
LONGEST_WAIT_MS = 20_000
CALM_TURNS = 10
PAGE_DPI = 100
KEPT_PAGES = 2


@dataclass(frozen=True)
class Look:
    """A language, a scale in per cent, the sizes of window and screen in logical pixels, and the colours."""

    language: str
    scale: int = 100
    size: tuple[int, int] = (1093, 570)
    screen: tuple[int, int] = (1093, 614)
    dark: bool = False
    contrast: bool = False

    def dress(self, app: QApplication) -> None:
        """Put the look in force as the program does, the letters of the language included."""
        dress(app, dark=self.dark, contrast=self.contrast, language=self.language)


# A screen of 1366 x 768 at 125 %, less the frame of the window, and at 200 %.
LOOKS = {
    "sv": Look("sv"),
    "ar": Look("ar"),
    "en": Look("en"),
    "sv-200": Look("sv", 200, (683, 384), (683, 384)),
    "ar-200": Look("ar", 200, (683, 384), (683, 384)),
    "dark": Look("sv", dark=True),
    "contrast": Look("sv", contrast=True),
    "contrast-dark": Look("sv", dark=True, contrast=True),
    "docs": Look("sv", 100, (1280, 720), (1366, 768)),
}
EVERY_LOOK = tuple(name for name in LOOKS if name != "docs")


def main() -> None:
    asked = _arguments()
    if asked.look:
        take_screens(asked.documents / "practice", LOOKS[asked.look], asked.out, few=asked.few)
    elif asked.docs:
        take_docs(asked.documents, asked.out)
    else:
        shutil.rmtree(asked.out, ignore_errors=True)
        for name in EVERY_LOOK if asked.all else ("sv",):
            _take_in_new_process(asked.documents, name, asked.out / name, few=asked.few)
        whose, names = (COOK, "merit-portfolio-ar") if asked.few else ("", "merit-portfolio-*")
        pages = list(take_pages(asked.documents / whose, names, asked.out / "pages"))
        print(
            len(list(asked.out.glob("*/*.png"))) - len(pages), "screens,", len(pages), "pages of portfolios"
        )


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--documents", type=Path, required=True)
    parser.add_argument("--all", action="store_true")
    parser.add_argument("--few", action="store_true")
    parser.add_argument("--docs", action="store_true")
    parser.add_argument("--look", choices=LOOKS, help=argparse.SUPPRESS)
    parser.add_argument("out", type=Path)
    return parser.parse_args()


def _take_in_new_process(documents: Path, name: str, out: Path, *, few: bool = False) -> None:
    """The size and scale of a screen are fixed when Qt starts."""
    command = [sys.executable, "-m", "tests.screen_pictures", "--documents", str(documents), "--look", name]
    command += ["--few"] if few else []
    with screen(*LOOKS[name].screen, LOOKS[name].scale) as there:
        subprocess.run([*command, str(out)], check=True, env=there)


def take_docs(documents: Path, out: Path) -> None:
    """The pictures that are kept: one of each screen, and the first pages of a portfolio."""
    _take_in_new_process(documents, "docs", out)
    for path in out.glob("*.png"):
        _save_small(Image.open(path), path)
    with tempfile.TemporaryDirectory() as name:
        pages = list(take_pages(documents / COOK, "merit-portfolio-ar", Path(name)))
        for number, page in enumerate(pages[:KEPT_PAGES], 1):
            shutil.copy(page, out / f"portfolio-page-{number}.png")


def take_screens(practice: Path, look: Look, out: Path, *, few: bool = False) -> None:
    """Every screen and page of a copy of the practice store in one look."""
    out.mkdir(parents=True, exist_ok=True)
    qInstallMessageHandler(_say_unexpected)
    app = QApplication(["validering"])
    look.dress(app)
    with tempfile.TemporaryDirectory() as name:
        shutil.copytree(practice, Path(name) / "practice")
        preferences = Preferences(Path(name) / "window.ini")
        preferences.language = look.language
        photographer = Photographer(PracticeCentre(Path(name) / "practice"), preferences, look, out)
        photographer.take_sign_in()
        for person in (LEILA, KARIN, INGRID):
            photographer.take_screens_of(person)
        if look is not LOOKS["docs"] and not few:
            photographer.take_states()
            photographer.take_review()
            photographer.take_later()
            photographer.take_dialogs(Path(name))


def _say_unexpected(_kind: QtMsgType, _where: QMessageLogContext, words: str) -> None:
    """All that Qt says but what the platform without a screen says of every window."""
    if not words.startswith("This plugin does not support"):
        print(words, file=sys.stderr)


class Photographer:
    """Opens windows on a practice store and takes their pictures in one look."""

    def __init__(self, centre: PracticeCentre, preferences: Preferences, look: Look, out: Path) -> None:
        self._centre, self._preferences, self._look, self._out = centre, preferences, look, out
        self._language = ScreenLanguage(look.language)
        self._language.install()

    def take_sign_in(self) -> None:
        background = Background()
        window = SignIn(self._centre.folder, background, self._language, self._preferences)
        window._where.setText("build/practice")
        self._take(window, background, "sign_in")
        background.stop()
        window.deleteLater()

    def take_screens_of(self, person: Person) -> None:
        window = self._window_of(person)
        for screen_id in SCREENS.get(person, ()):
            window.open_screen(screen_id)
            self._take(window, window.workspace.background, screen_id)
        if person is KARIN:
            self._take_pages_of_cases(window)
        self._close(window)

    def take_states(self) -> None:
        """Screens on which something has been begun; some of that changes the store."""
        window = self._window_of(LEILA)
        keys = _keys(window)
        screen_states.take_of_coordinator(window, LEILA.passphrase, keys, PROTECTED, self._take)
        screen_states.take_of_case(window, keys[COOK], self._take)
        take_media(window, keys[TWO_TRADES], self._take)
        screen_states.take_of_groups(window, self._take)
        self._close(window)
        window = self._window_of(KARIN)
        screen_states.take_of_stopping(window, keys[TWO_TRADES], self._take)
        screen_states.take_of_sessions(window, keys[TWO_TRADES], self._take)
        screen_states.take_of_assessor(window, keys[TWO_TRADES], self._take)
        screen_states.take_of_candidate(window, keys[COOK], self._take)
        self._close(window)
        window = self._window_of(SAMIRA)
        screen_states.take_of_checker(window, keys[CARE], self._take)
        self._close(window)
        window = self._window_of(INGRID)
        screen_states.take_of_administrator(window, self._take)
        screen_states.take_help(window, self._take)
        screen_states.take_doors(self._centre.store, self._language, self._preferences, self._take)
        self._close(window)

    def take_review(self) -> None:
        """A second person who disagrees, and an objection, as each of those who take part meets them."""
        for person, states in (
            (KARIN, review_states.take_objecting),
            (SAMIRA, review_states.take_answering),
            (KARIN, review_states.take_correcting),
        ):
            window = self._window_of(person)
            states(window, _keys(window)[COOK], self._take)
            self._close(window)

    def take_later(self) -> None:
        """What months afterwards is to be done."""
        window = self._window_of(LEILA, MONTHS_LATER)
        screen_states.take_later(window, self._take)
        self._close(window)

    def take_dialogs(self, folder: Path) -> None:
        """Every dialog of the program, as large as it opens on the screen."""
        stage = Stage(folder, self._look.language, self._look.size)
        for view in stage.dialogs():
            self._take_as_it_is(view.window, stage.workspace.background, f"dialog-{view.name}")
        stage.close()

    def _window_of(self, person: Person, day: date = LAST_DAY) -> MainWindow:
        self._centre.sign_in(person, day)
        return build_main_window(
            self._centre.store, reading, language=self._language, preferences=self._preferences
        )

    def _close(self, window: MainWindow) -> None:
        window.close()
        throw_away(window)

    def _take_pages_of_cases(self, window: MainWindow) -> None:
        keys = _keys(window)
        for case_no, page_ids in PAGES.items():
            for page_id in page_ids:
                window.open_case(keys[case_no], page_id)
                if window.case is None or window.case.page is None or window.case.page.page_id != page_id:
                    raise LookupError(f"the page {page_id} does not open")
                self._take(window, window.workspace.background, page_id)

    def _take(self, window: QWidget, background: Background, name: str) -> None:
        """Show the window until nothing is left to do, and save what it looks like."""
        window.resize(*self._look.size)
        self._take_as_it_is(window, background, name)

    def _take_as_it_is(self, window: QWidget, background: Background, name: str) -> None:
        window.show()
        wait = QDeadlineTimer(LONGEST_WAIT_MS)
        calm = 0
        while calm < CALM_TURNS:
            if wait.hasExpired():
                raise TimeoutError(name)
            QApplication.processEvents()
            calm = 0 if background.is_busy else calm + 1
        if not window.grab().save(str(self._out / f"{name}.png")):
            raise OSError(name)


def _keys(window: MainWindow) -> dict[str, UUID]:
    return {row.case_no: row.case_id for row in window.workspace.read(read_case_list)}


def take_pages(documents: Path, names: str, out: Path) -> Iterator[Path]:
    """Each page of the documents called ``names`` below ``documents`` as a picture."""
    out.mkdir(parents=True, exist_ok=True)
    for path in sorted(documents.rglob(f"{names}.pdf")):
        document = pypdfium2.PdfDocument(path)
        for number in range(len(document)):
            target = out / f"{path.parent.name}-{path.stem}-{number + 1}.png"
            _save_small(document[number].render(scale=PAGE_DPI / 72).to_pil(), target)
            yield target
        document.close()


def _save_small(picture: Image.Image, path: Path) -> None:
    few_colours = picture.convert("RGB").quantize(64, dither=Image.Dither.NONE)
    few_colours.save(path, optimize=True)


if __name__ == "__main__":
    main()
