"""The words of a case's trades are known from its frozen profiles and from the area's glossary."""

from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot

from forms import reading
from tests.opened import open_case
from tests.stores import new_store
from ui.widgets.form import Form
from ui.widgets.text_fields import LongTextField
from ui.widgets.trade_words import trade_words
from ui.workspace import Workspace
from validering.profiles import choose_profile
from validering.terms import Product


def test_the_words_of_the_trade_are_known_and_silence_the_question(tmp_path: Path, qtbot: QtBot) -> None:
    store = new_store(tmp_path)
    workspace = Workspace(store, reading)
    case_id = open_case(store, "Amina Al-Hakim", [Product.OCCUPATIONAL_ASSESSMENT])
    assert trade_words(workspace, None) == trade_words(workspace, case_id) == frozenset()
    store.apply(choose_profile, case_id, reading.read_profile("VARD-VBT"))
    known = trade_words(workspace, case_id)
    assert {"rullstol", "handskar"} <= known
    form = Form(workspace, f"notes/{case_id}", case_id)
    qtbot.addWidget(form)
    form.show()
    field = form.bind("text", LongTextField(form), lambda _text: None)
    field.edit.setPlainText("Kör rullstol till matsalen")
    assert field.question() == ""
    field.edit.setPlainText("Kör rullstol och är troende")
    assert field.question() == "”troende”: gäller det kandidaten?"
    form.flush()
    form.close()
    workspace.background.stop()
    store.close()
