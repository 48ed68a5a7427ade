"""What a person waits for in the window: the start, the list, a key, a large case, another language.

Where there is no screen the window is drawn in memory, so the graphics card's part is not in these times.
"""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Iterator
from functools import cache, partial
from pathlib import Path
from statistics import median, quantiles
from uuid import UUID

from PySide6.QtCore import QEvent, QEventLoop, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

# First, as in the program: what is imported after it is imported plainly.
import ui.application
from forms import reading
from tests.bench.measuring import Spent, heading, middle, say, say_pace, say_spent, spent, tell
from tests.bench.slow_disk import slow_disk
from tests.stores import PASSPHRASE, SIGN_IN_NAME, new_store
from tests.ui.finding import find, settle
from ui.assessment.criterion_list import CriterionList
from ui.case_list.screen import CaseListScreen
from ui.dressing import dress
from ui.language import ScreenLanguage
from ui.lean_memory import give_memory_back
from ui.main_window import MainWindow
from ui.preferences import Preferences
from ui.rehearsal import Rehearsal
from validering.storage.stores import Store, open_store

if not {"DISPLAY", "WAYLAND_DISPLAY"} & set(os.environ) and sys.platform == "linux":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

MARKS = 200
ROUNDS = 60
OPENINGS = 7
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
    _prepare()
    say_pace()
    window, screen = None, None

    def open_list() -> None:
        nonlocal window, screen
        window = _window(store, folder)
        screen = _list_of(window)

    say_spent("from the open store to the filled list", spent(open_list), 500)
    assert window is not None
    assert screen is not None
    search = find(screen, "Sök namn eller nummer", QLineEdit)
    letters = [spent(partial(_type, search, letter)) for letter in "haddad rim"]
    say_spent("a letter in the search, until the list shows it, worst", max(letters), 50)
    search.clear()
    settle()
    _end(window)


def measure_work(folder: Path, _cases: int) -> None:
    """Marks, a large case and what the window holds after long work, in a process of its own."""
    from tests.bench.large_case import make_store

    heading("Work in a case of two occupations and 200 photos")
    store, large, other = make_store(folder)
    subprocess.run([sys.executable, "-m", "tests.bench.window", store, str(large), str(other)], check=True)


def _work(folder: Path, large: UUID, other: UUID) -> None:
    give_memory_back()
    _prepare()
    say_pace()
    window = _window(open_store(folder, SIGN_IN_NAME, PASSPHRASE), folder)
    _rehearse(window)
    for page in ("assessment", "evidence"):
        window.open_case(other)
        settle()
        say_spent(f"opening the case on its {page}, the first time", _opened(window, large, page), 150)
        again = [_opened_anew(window, large, other, page) for _ in range(OPENINGS)]
        say_spent("   later, the middle", middle(again), 150)
    _marking(window, large, "a key, until the mark is saved")
    say_spent("another language, all of the open window", middle(list(_switching(window))), 300)
    tell(f"  idle for {IDLE_SECONDS} s: {_idle():.2f} s of the processor   goal 0")
    _long_work(window, large)
    say_pace()
    _end(window)
    with slow_disk(SLOW_SYNC) as disk:
        if disk is None:
            tell("  not measured on a slow disk: this build of SQLite cannot be slowed")
            return
        window = _window(open_store(folder, SIGN_IN_NAME, PASSPHRASE), folder)
        window.open_case(large, "assessment")
        settle()
        _marking(window, large, "the same, syncs take 30 ms more", goal=None)
        _end(window)


@cache
def _prepare() -> None:
    """What the program does while somebody signs in."""
    ui.application.warm_up(lambda _step, _steps: None)
    ui.application.clear_seldom()


def _start(store: Path) -> float:
    began = time.perf_counter()
    command = [sys.executable, "-m", "tests.bench.start", str(store)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as child:
        assert child.stdout is not None
        said = child.stdout.readline()
        taken = (time.perf_counter() - began) * 1000
        child.wait()
    assert said == "usable\n"
    return taken


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
    window = ui.application.build_main_window(
        store, reading, language=language, preferences=Preferences(folder / "window.ini")
    )
    window.resize(1366, 768)
    window.show()
    settle()
    return window


def _rehearse(window: MainWindow) -> None:
    """What the program does by itself right after somebody has signed in."""
    rehearsal, loop = Rehearsal(window.workspace, window), QEventLoop()
    rehearsal.ended.connect(loop.quit)
    rehearsal.begin()
    say_spent("done by itself after signing in, a little at a time", spent(loop.exec))


def _application() -> QApplication:
    app = QApplication.instance()
    return app if isinstance(app, QApplication) else QApplication(["validering"])


def _end(window: MainWindow) -> None:
    window.close()
    window.deleteLater()
    _let_go()


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


def _opened(window: MainWindow, case_id: UUID, page: str) -> Spent:
    def act() -> None:
        window.open_case(case_id, page)
        settle()

    return spent(act)


def _opened_anew(window: MainWindow, case_id: UUID, other: UUID, page: str) -> Spent:
    """Opened from another case: nothing of the window of the first is left."""
    window.open_case(other)
    _let_go()
    return _opened(window, case_id, page)


def _let_go() -> None:
    """Let go of what waits for it, as the running program does in its event loop."""
    settle()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def _marking(window: MainWindow, case_id: UUID, what: str, goal: float | None = 30) -> None:
    window.open_case(case_id, "assessment")
    settle()
    criteria = find(window, "Kriterier", CriterionList)
    criteria.setFocus()
    keys = (Qt.Key.Key_2, Qt.Key.Key_3)
    taken = []
    for number in range(MARKS):
        taken.append(spent(partial(QTest.keyClick, criteria, keys[number % 2])).clock)
        if number % 2:
            QTest.keyClick(criteria, Qt.Key.Key_Down)
            settle()
    say(f"{what}, middle", median(taken))
    say(f"{what}, 99 of 100", quantiles(taken, n=100)[98], goal)


def _switching(window: MainWindow) -> Iterator[Spent]:
    language = window.workspace.screen_language

    def switch(tag: str) -> None:
        language.set(tag)
        settle()

    for tag in ("ar", "en", "sv", "ar", "sv"):
        yield spent(partial(switch, tag))


def _idle() -> float:
    """Seconds of the processor that a window nobody touches takes."""
    settle()
    loop = QEventLoop()
    QTimer.singleShot(IDLE_SECONDS * 1000, loop.quit)
    before = time.process_time()
    loop.exec()
    return time.process_time() - before


def _long_work(window: MainWindow, case_id: UUID) -> None:
    """As many acts as ten minutes of quick work hold: pages and marks in turn, then every screen."""
    window.open_case(case_id)
    assert window.case is not None
    pages = window.case.page_ids
    for _ in range(ROUNDS):
        for page in pages:
            window.open_case(case_id, page)
            _let_go()
        window.open_screen("case_list")
        _let_go()
    tell(f"  memory after {ROUNDS * (len(pages) + 1)} changes of page: {_memory()}   goal < 300 MB")
    for screen in ui.application.SCREENS:
        window.open_screen(screen)
        _let_go()
    tell(f"  memory once every screen has been open too: {_memory()}")


def _memory() -> str:
    """What the process has in memory, and how much of that nobody else could use if it ended."""
    sizes = {}
    for line in Path("/proc/self/smaps_rollup").read_text().splitlines()[1:]:
        name, size = line.split()[:2]
        sizes[name.removesuffix(":")] = int(size) / 1024
    own = sizes["Private_Clean"] + sizes["Private_Dirty"]
    return f"{sizes['Rss']:.0f} MB resident, {own:.0f} MB its own"


if __name__ == "__main__":
    _work(Path(sys.argv[1]), UUID(sys.argv[2]), UUID(sys.argv[3]))
