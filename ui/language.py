"""The language of the screen: translations, direction and digits, switched while the program runs."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QLocale, QObject, Qt, QTranslator, Signal
from PySide6.QtWidgets import QApplication

FOLDER = Path(__file__).parent / "translations"
SWEDISH = "sv"
OWN_NAMES = {"sv": "Svenska", "en": "English", "ar": "العربية"}
_COUNTRIES = {"sv": "sv_SE", "en": "en_GB", "ar": "ar_SY"}
_RIGHT_TO_LEFT = frozenset(
    {"ar", "arc", "ckb", "fa", "he", "prs", "ps", "sdh", "syr", "ug", "ur", "yi", "ks", "sd", "dv", "haz"}
)


def direction(tag: str) -> Qt.LayoutDirection:
    """The direction in which the language ``tag`` (BCP 47) is written."""
    parts = tag.split("-")
    if "Arab" in parts or "Hebr" in parts or (parts[0] in _RIGHT_TO_LEFT and "Latn" not in parts):
        return Qt.LayoutDirection.RightToLeft
    return Qt.LayoutDirection.LeftToRight


def is_arabic_script(tag: str) -> bool:
    """Whether the language ``tag`` is written with Arabic letters."""
    return direction(tag) == Qt.LayoutDirection.RightToLeft and tag.split("-")[0] not in {
        "he",
        "yi",
        "arc",
        "syr",
    }


class ScreenLanguage(QObject):
    """Which language the screen speaks; ``changed`` comes after every widget was told."""

    changed = Signal(str)

    def __init__(self, tag: str = SWEDISH, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tag = SWEDISH
        self._translators: list[QTranslator] = []
        if tag != SWEDISH:
            self.set(tag)

    @property
    def tag(self) -> str:
        return self._tag

    def set(self, tag: str) -> None:
        """Switch every open window to ``tag``, one of OWN_NAMES; raises KeyError for another."""
        locale = QLocale(_COUNTRIES[tag])
        app = QApplication.instance()
        if not isinstance(app, QApplication):
            raise RuntimeError("the language is set after the application is made")
        # Figures on screen are Latin in every language, as they are on paper.
        numbers = QLocale(QLocale.Language.English, QLocale.Country.Sweden) if tag == "ar" else locale
        numbers.setNumberOptions(QLocale.NumberOption.OmitGroupSeparator)
        QLocale.setDefault(numbers)
        self._tag = tag
        self._replace_translators(app, tag)
        app.setLayoutDirection(direction(tag))
        self.changed.emit(tag)

    def install(self) -> None:
        """Put the present language in force in a newly made application."""
        self.set(self._tag)

    def _replace_translators(self, app: QApplication, tag: str) -> None:
        for translator in self._translators:
            app.removeTranslator(translator)
        self._translators = []
        qt_folder = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
        for folder, name in ((qt_folder, f"qtbase_{tag}"), (FOLDER, f"validering_{tag}")):
            translator = QTranslator(self)
            if translator.load(name, str(folder)):
                app.installTranslator(translator)
                self._translators.append(translator)
