"""What is chosen in the view menu: the language of the screen, the look, and how large all is drawn."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QApplication, QMenu

from ui.dressing import dress
from ui.language import OWN_NAMES
from ui.preferences import THEMES, Preferences
from ui.workspace import Workspace
from ui.zoom import ZOOMS


class ViewChoices(QObject):
    """Adds the choices to ``view``; what is chosen is kept in ``preferences`` and holds at once."""

    def __init__(self, view: QMenu, workspace: Workspace, preferences: Preferences) -> None:
        super().__init__(view)
        self._workspace, self._preferences = workspace, preferences
        view.addSeparator()
        self._languages = view.addMenu("")
        group = QActionGroup(self)
        for tag, name in OWN_NAMES.items():
            action = self._languages.addAction(name)
            action.setCheckable(True)
            action.setChecked(tag == workspace.language)
            action.triggered.connect(lambda _checked=False, tag=tag: self._choose_language(tag))
            group.addAction(action)
        self._languages.addSeparator()
        self._unchecked = self._languages.addAction("")
        self._unchecked.setEnabled(False)
        self._themes = view.addMenu("")
        self._theme_actions: dict[str, QAction] = {}
        group = QActionGroup(self)
        for theme in THEMES:
            action = self._themes.addAction("")
            action.setCheckable(True)
            action.setChecked(theme == preferences.theme)
            action.triggered.connect(lambda _checked=False, theme=theme: self._choose_theme(theme))
            group.addAction(action)
            self._theme_actions[theme] = action

        self._zooms = view.addMenu("")
        self._zoom_actions: dict[int, QAction] = {}
        group = QActionGroup(self)
        for percent in ZOOMS:
            action = self._zooms.addAction("")
            action.setCheckable(True)
            action.setChecked(percent == preferences.zoom)
            action.triggered.connect(lambda _checked=False, percent=percent: self._choose_zoom(percent))
            group.addAction(action)
            self._zoom_actions[percent] = action

    def retranslate(self) -> None:
        """Set every text in the language of the screen."""
        self._languages.setTitle(self.tr("Språk"))
        self._unchecked.setText(self.tr("Översättningarna är inte språkgranskade"))
        self._themes.setTitle(self.tr("Utseende"))
        self._theme_actions["system"].setText(self.tr("Som datorn"))
        self._theme_actions["light"].setText(self.tr("Ljust"))
        self._theme_actions["dark"].setText(self.tr("Mörkt"))
        self._theme_actions["contrast"].setText(self.tr("Hög kontrast"))
        self._zooms.setTitle(self.tr("Storlek"))
        for percent, action in self._zoom_actions.items():
            size = self.tr("{percent} %").format(percent=percent)
            action.setText(size if percent else self.tr("Som datorns text"))

    def _choose_language(self, tag: str) -> None:
        self._preferences.language = tag
        self._workspace.screen_language.set(tag)

    def _choose_zoom(self, percent: int) -> None:
        self._preferences.zoom = percent
        self._workspace.told.emit(self.tr("Storleken gäller från nästa gång programmet startas."), False)

    def _choose_theme(self, theme: str) -> None:
        self._preferences.theme = theme
        app = QApplication.instance()
        if isinstance(app, QApplication):
            dress(
                app,
                dark=self._preferences.is_dark,
                contrast=self._preferences.is_contrast,
                language=self._workspace.language,
            )
