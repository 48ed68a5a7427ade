"""What a person waits for in the window: the start, the list, a key, a large case, another language.

Where there is no screen the window is drawn in memory, so the graphics card's part is not in these times.
"""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from io import BytesIO
from pathlib import Path
from statistics import median, quantiles
from uuid import UUID

from PIL import Image
from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from forms import reading
from tests.assessing import Assessed, open_assessed_case
from tests.bench.measuring import heading, say, tell
from tests.bench.slow_disk import slow_disk
from tests.stores import PASSPHRASE, SIGN_IN_NAME, new_store
from tests.ui.finding import find, settle
from ui.application import build_main_window
from ui.assessment.criterion_list import CriterionList
from ui.case_list.screen import CaseListScreen
from ui.dressing import dress
from ui.language import ScreenLanguage
from ui.main_window import MainWindow
from ui.preferences import Preferences
from validering import evidence, profiles
from validering.evidence_storing import read_place, take_in
from validering.storage.stores import Store, open_store

if not {"DISPLAY", "WAYLAND_DISPLAY"} & set(os.environ) and sys.platform == "linux":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

PHOTOS = 200
MARKS = 200
ROUNDS = 60
IDLE_SECONDS = 5
SLOW_SYNC = 0.03


def measure_start(folder: Path, _cases: int) -> None:
    """From the command to a window one can type in, in a process of its own each time."""
    heading("Starting, until one can sign in")
    store = new_store(folder)
    place = store.folder
    store.close()
    if _forget_files():
        say("cold: no file of the program in memory", _start(place), 1500)
    _start(place)
    say("warm, the middle of five", median(_start(place) for _ in range(5)), 800)


def measure_list(store: Store, folder: Path) -> None:
    """A large store, from the moment it is open: ``store`` is closed with the window."""
    heading("The list in the window, the large store")
    began = time.perf_counter()
    window = _window(store, folder)
    screen = _list_of(window)
    say("from the open store to the filled list", _since(began), 500)
    search = find(screen, "Sök namn eller nummer", QLineEdit)
    spent = [_timed(lambda letter=letter: _type(search, letter)) for letter in "haddad rim"]  # type: ignore[misc]
    say("a letter in the search, until the list shows it, worst", max(spent), 50)
    search.clear()
    settle()
    _end(window)


def measure_work(folder: Path, _cases: int) -> None:
    """Marks, a large case and what the window holds after long work, in a process of its own."""
    subprocess.run([sys.executable, "-m", "tests.bench.window", str(folder)], check=True)


def _work(folder: Path) -> None:
    heading(f"Work in a case of two occupations and {PHOTOS} photos")
    store = new_store(folder)
    large = _large_case(store)
    window = _window(store, folder)
    say("opening the case on its assessment", _opened(window, large.case_id, "assessment"), 150)
    _close_case(window)
    say("opening the case on its evidence", _opened(window, large.case_id, "evidence"), 150)
    _marking(window, large, "a key, until the mark is saved")
    say("another language, all of the open window", median(_switching(window)), 300)
    tell(f"  idle for {IDLE_SECONDS} s: {_idle():.2f} s of the processor   goal 0")
    _long_work(window, large)
    _end(window)
    with slow_disk(SLOW_SYNC) as disk:
        if disk is None:
            tell("  not measured on a slow disk: this build of SQLite cannot be slowed")
            return
        window = _window(open_store(store.folder, SIGN_IN_NAME, PASSPHRASE), folder)
        window.open_case(large.case_id, "assessment")
        settle()
        _marking(window, large, "the same, syncs take 30 ms more", goal=None)
        _end(window)


def _start(store: Path) -> float:
    began = time.perf_counter()
    command = [sys.executable, "-m", "tests.bench.start", str(store)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as child:
        assert child.stdout is not None
        said = child.stdout.readline()
        spent = _since(began)
        child.wait()
    assert said == "usable\n"
    return spent


def _forget_files() -> bool:
    """Let the system forget the files of the program and its libraries; False where it cannot be asked to."""
    if not hasattr(os, "posix_fadvise"):
        return False
    for root in (Path(sys.prefix), Path(sys.base_prefix) / "lib", Path.cwd()):
        for path in root.rglob("*"):
            if path.suffix in {".py", ".pyc", ".so", ".6", ".qm", ".ttf", ".qss", ".svg"} and path.is_file():
                with path.open("rb") as file:
                    os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)
    return True


def _window(store: Store, folder: Path) -> MainWindow:
    app = _application()
    language = ScreenLanguage()
    language.install()
    dress(app, dark=False)
    window = build_main_window(
        store, reading, language=language, preferences=Preferences(folder / "window.ini")
    )
    window.resize(1366, 768)
    window.show()
    settle()
    return window


def _application() -> QApplication:
    app = QApplication.instance()
    return app if isinstance(app, QApplication) else QApplication(["validering"])


def _end(window: MainWindow) -> None:
    window.close()
    window.deleteLater()
    settle()


def _list_of(window: MainWindow) -> CaseListScreen:
    window.open_screen("case_list")
    settle()
    screen = window.findChild(CaseListScreen)
    assert isinstance(screen, CaseListScreen)
    assert screen.table.model().rowCount() > 0
    return screen


def _type(search: QLineEdit, letter: str) -> None:
    QTest.keyClicks(search, letter)
    settle()


def _large_case(store: Store) -> Assessed:
    """Two occupations, and photos as a camera gives them."""
    case = open_assessed_case(store, language="ar")
    store.apply(profiles.choose_profile, case.case_id, reading.read_profile("REST-BITR"), "Diskade i två år")
    place = store.read(read_place, case.case_id)
    for number in range(PHOTOS):
        drawn = BytesIO()
        Image.effect_noise((1600, 1200), 20 + number % 7).convert("RGB").save(drawn, "JPEG", quality=60)
        file = take_in(store.contents, place, drawn.getvalue(), f"bild {number}.jpg", None)
        store.apply(evidence.add_file, case.case_id, file)
    return case


def _opened(window: MainWindow, case_id: UUID, page: str) -> float:
    def act() -> None:
        window.open_case(case_id, page)
        settle()

    return _timed(act)


def _close_case(window: MainWindow) -> None:
    window.open_screen("case_list")
    settle()


def _marking(window: MainWindow, case: Assessed, what: str, goal: float | None = 30) -> None:
    window.open_case(case.case_id, "assessment")
    settle()
    criteria = find(window, "Kriterier", CriterionList)
    criteria.setFocus()
    keys = (Qt.Key.Key_2, Qt.Key.Key_3)
    spent = []
    for number in range(MARKS):
        key = keys[number % 2]
        spent.append(_timed(lambda key=key: _strike(criteria, key)))  # type: ignore[misc]
        if number % 2:
            QTest.keyClick(criteria, Qt.Key.Key_Down)
            settle()
    say(f"{what}, middle", median(spent))
    say(f"{what}, 99 of 100", quantiles(spent, n=100)[98], goal)


def _strike(criteria: CriterionList, key: Qt.Key) -> None:
    QTest.keyClick(criteria, key)


def _switching(window: MainWindow) -> Iterator[float]:
    language = window.workspace.screen_language

    def switch(tag: str) -> None:
        language.set(tag)
        settle()

    for tag in ("ar", "en", "sv", "ar", "sv"):
        yield _timed(lambda tag=tag: switch(tag))  # type: ignore[misc]


def _idle() -> float:
    """Seconds of the processor that a window nobody touches takes."""
    settle()
    loop = QEventLoop()
    QTimer.singleShot(IDLE_SECONDS * 1000, loop.quit)
    before = time.process_time()
    loop.exec()
    return time.process_time() - before


def _long_work(window: MainWindow, case: Assessed) -> None:
    """As many acts as ten minutes of quick work hold: pages, screens and marks in turn."""
    assert window.case is not None
    pages = window.case.page_ids
    for _ in range(ROUNDS):
        for page in pages:
            window.open_case(case.case_id, page)
            settle()
        window.open_screen("case_list")
        settle()
    tell(f"  memory after {ROUNDS * (len(pages) + 1)} changes of page: {_resident():.0f} MB   goal < 300 MB")


def _resident() -> float:
    for line in Path("/proc/self/status").read_text().splitlines():
        if line.startswith("VmRSS:"):
            return int(line.split()[1]) / 1024
    return 0.0


def _timed(act: Callable[[], object]) -> float:
    began = time.perf_counter()
    act()
    return _since(began)


def _since(began: float) -> float:
    return (time.perf_counter() - began) * 1000


if __name__ == "__main__":
    _work(Path(sys.argv[1]))
