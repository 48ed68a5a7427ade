"""All is drawn as large as the person chose, from the next start."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QMenu

from ui.preferences import Preferences
from ui.view_choices import ViewChoices
from ui.workspace import Workspace
from ui.zoom import FACTOR, ZOOMS, set_zoom


def test_a_size_that_is_chosen_is_kept_and_holds_at_the_next_start(
    workspace: Workspace, tmp_path: Path
) -> None:
    menu, told = QMenu(), []
    workspace.told.connect(lambda words, _: told.append(words))
    choices = ViewChoices(menu, workspace, Preferences(tmp_path / "window.ini"))
    choices.retranslate()
    choices._zoom_actions[150].trigger()
    assert "nästa gång" in told[0]
    assert [action.text() for action in choices._zoom_actions.values()][:2] == ["Som datorns text", "100 %"]
    environment: dict[str, str] = {}
    set_zoom(Preferences(tmp_path / "window.ini").zoom, environment)
    assert environment == {FACTOR: "1.5"}
    menu.deleteLater()


def test_a_size_nobody_offers_and_a_factor_that_is_set_already_change_nothing(tmp_path: Path) -> None:
    path = tmp_path / "window.ini"
    Preferences(path).zoom = 340
    assert Preferences(path).zoom == ZOOMS[0]
    environment = {FACTOR: "2"}
    set_zoom(125, environment)
    assert environment == {FACTOR: "2"}
