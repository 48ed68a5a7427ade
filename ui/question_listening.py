"""A question said aloud, where the centre has a sound for it; takes no room where there is none."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.listen_box import ListenBox, Sound
from ui.media import Say
from ui.widgets.look import GRID
from ui.workspace import Workspace
from validering import question_sounds
from validering.language_names import language_name
from validering.profile import Translated


def to_read_aloud(question: Translated, tag: str) -> str:
    """What is read aloud in a language: its own words, or the Swedish ones that somebody says in it."""
    return question.get(tag) or question.sv


class QuestionListening(QWidget):
    """One button for each of the languages that the question is said in; the first has the key."""

    def __init__(
        self,
        workspace: Workspace,
        parent: QWidget | None = None,
        *,
        has_key: bool = True,
        say: Say | None = None,
    ) -> None:
        super().__init__(parent)
        self._workspace, self._has_key, self._say = workspace, has_key, say
        self._boxes: list[ListenBox] = []
        self._row = QHBoxLayout(self)
        self._row.setSpacing(GRID)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.addStretch(1)
        self.hide()

    def show_question(self, question_id: str, question: Translated, tags: Sequence[str | None]) -> None:
        """Offer what is said in the languages ``tags``; a sound of older words than these is not offered."""
        found = {
            each.language
            for each in self._workspace.read(question_sounds.read_question_sounds, [question_id])
            if each.text == to_read_aloud(question, each.language)
        }
        offered = [tag for tag in dict.fromkeys(tags) if tag in found and tag is not None]
        self._clear()
        for place, tag in enumerate(offered):
            box = ListenBox(
                partial(self._sound, question_id, tag),
                self,
                has_key=self._has_key and not place,
                say=self._say,
            )
            box.set_name(self._name(to_read_aloud(question, tag), tag, offered))
            self._boxes.append(box)
            self._row.insertWidget(place, box)
        self.setVisible(bool(offered))

    def stop(self) -> None:
        """Be silent."""
        for box in self._boxes:
            box.stop()

    def _name(self, said: str, tag: str, offered: Sequence[str]) -> str:
        if len(offered) == 1:
            return said
        return f"{language_name(tag, self._workspace.language)}. {said}"

    def _sound(self, question_id: str, tag: str) -> Sound | None:
        heard = self._workspace.read(question_sounds.read_question_sound, question_id, tag)
        return None if heard is None else (heard.sound, heard.media_type)

    def _clear(self) -> None:
        for box in self._boxes:
            box.stop()
            self._row.removeWidget(box)
            box.hide()
            box.deleteLater()
        self._boxes = []
