"""What every screen is given: the open store, the forms, slow work, and the one way to write."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Concatenate, ParamSpec, TypeVar
from uuid import UUID

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from ui.background import Background
from ui.language import ScreenLanguage
from ui.widgets.message_strip import nearest_strip
from validering.acting import Acting
from validering.changes import Change
from validering.errors import UserError
from validering.messages import message

if TYPE_CHECKING:
    from ui.preferences import Preferences
    from validering.storage.stores import Store

P = ParamSpec("P")
T = TypeVar("T")


class Workspace(QObject):
    """The open store as the screens see it.

    ``changed`` carries the Change after each write, ``refused`` a UserError that no screen could show.
    ``told(words, is_error)`` says what became of work whose view was closed.
    ``cover_wanted`` asks that the window be covered, for somebody else is at the screen.
    ``is_practice`` tells that the store is there to practise in. ``preferences`` remember how the person
    likes to work on this computer; None where nothing is remembered.
    ``forms`` has the functions of ``forms/reading.py``. ``unsent`` is what candidates have begun to say
    that no disk may hold, by case: it goes when the person signs out.
    """

    changed = Signal(object)
    refused = Signal(object)
    told = Signal(str, bool)
    cover_wanted = Signal()

    def __init__(
        self,
        store: Store,
        forms: Any,
        *,
        background: Background | None = None,
        language: ScreenLanguage | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.store = store
        self.forms = forms
        self.background = background or Background(self)
        self.is_practice = False
        self.preferences: Preferences | None = None
        self.unsent: dict[UUID, Any] = {}
        self.screen_language = language or ScreenLanguage(parent=self)

    @property
    def acting(self) -> Acting:
        """The person who is signed in."""
        return self.store.acting

    @property
    def language(self) -> str:
        """The tag of the language of the screen, such as ``sv``."""
        return self.screen_language.tag

    def apply(
        self, command: Callable[Concatenate[Any, Acting, P], Change], *args: P.args, **kwargs: P.kwargs
    ) -> Change:
        """Write through one command and tell every screen; raises UserError when it is refused."""
        change = self.store.apply(command, *args, **kwargs)
        self.changed.emit(change)
        return change

    def attempt(
        self,
        widget: QWidget,
        command: Callable[Concatenate[Any, Acting, P], Change],
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> Change | None:
        """Write like ``apply``; a refusal is shown in the strip nearest to ``widget`` and gives None."""
        try:
            change = self.apply(command, *args, **kwargs)
        except UserError as error:
            self.show_error(widget, error)
            return None
        strip = nearest_strip(widget)
        if strip is not None:
            strip.clear_error()
        return change

    def keep(
        self, command: Callable[Concatenate[Any, Acting, P], Change], *args: P.args, **kwargs: P.kwargs
    ) -> None:
        """Write what no screen needs to read again, such as a draft."""
        self.store.apply(command, *args, **kwargs)

    def read(self, function: Callable[Concatenate[Any, P], T], *args: P.args, **kwargs: P.kwargs) -> T:
        """The result of one read; nothing is written."""
        return self.store.read(function, *args, **kwargs)

    def say(self, error: UserError) -> str:
        """The words of an error in the language of the screen."""
        return message(self.language, error.code, error.facts)

    def show_error(self, widget: QWidget, error: UserError) -> None:
        """Show ``error`` in the strip nearest to ``widget``, or emit ``refused`` where there is none."""
        strip = nearest_strip(widget)
        if strip is None:
            self.refused.emit(error)
        else:
            strip.show_error(self.say(error))
