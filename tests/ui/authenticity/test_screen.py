"""The administrator makes keys and a seal, brings one along, and saves the check page."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from exports.credentials.issuer import read_issuer
from exports.credentials.seal_keys import make_seal_keys
from tests.exports.credentials.test_seal import packed
from tests.ui.finding import everything, press, settle, write
from ui.authenticity.screen import AuthenticityScreen
from ui.file_choosing import FileChooser
from ui.workspace import Workspace
from validering import issuing, settings
from validering.issuing import KeyEntry, KeyKind


@pytest.fixture
def screen(workspace: Workspace, qtbot: QtBot) -> AuthenticityScreen:
    made = AuthenticityScreen(workspace)
    qtbot.addWidget(made)
    made.resize(893, 520)
    made.show()
    settle()
    return made


def keys(screen: AuthenticityScreen, kind: KeyKind) -> list[KeyEntry]:
    return [each for each in screen.workspace.read(issuing.read_keys) if each.kind is kind]


def offered(screen: AuthenticityScreen) -> list[str]:
    return [each.accessibleName() for each in everything(screen, QAbstractButton)]


def test_a_key_for_codes_is_made_changed_and_ended(screen: AuthenticityScreen) -> None:
    press(screen, "Skapa nyckel för koder")
    press(screen, "Byt nyckel för koder")
    press(screen, "Nej, låt det vara")
    assert len(keys(screen, KeyKind.CODE)) == 1
    press(screen, "Byt nyckel för koder")
    press(screen, "Ja, byt nyckel")
    made = keys(screen, KeyKind.CODE)
    assert [each.ended_at is None for each in made] == [True, False]
    assert made[0].public != made[1].public
    press(screen, "Sluta använda nyckeln")
    assert keys(screen, KeyKind.CODE)[0].ended_at is None
    press(screen, "Ja, sluta använda nyckeln")
    assert all(each.ended_at is not None for each in keys(screen, KeyKind.CODE))
    assert "Skapa nyckel för koder" in offered(screen)


def test_a_seal_is_made_beside_the_window(screen: AuthenticityScreen, qtbot: QtBot) -> None:
    press(screen, "Skapa sigill")
    assert "Skapa sigill" not in offered(screen)
    qtbot.waitUntil(lambda: bool(keys(screen, KeyKind.SEAL)), timeout=60_000)
    settle()
    (seal,) = keys(screen, KeyKind.SEAL)
    assert len(seal.chain) == 1
    assert "Sluta använda sigillet" in offered(screen)


def test_a_seal_of_an_authority_is_read_with_its_passphrase(
    screen: AuthenticityScreen, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    brought = make_seal_keys("Exempelstads kommun", datetime(2026, 8, 1, tzinfo=UTC))
    path = tmp_path / "sigill.p12"
    path.write_bytes(packed(brought))
    monkeypatch.setattr(FileChooser, "file", lambda *_: path)
    press(screen, "Läs in sigill från fil")
    write(screen, "Filens lösenfras", "fel fras")
    press(screen, "Välj filen med sigillet")
    assert "lösenfrasen" in screen.strip.text()
    assert keys(screen, KeyKind.SEAL) == []
    write(screen, "Filens lösenfras", "hemlig fras")
    press(screen, "Välj filen med sigillet")
    (seal,) = keys(screen, KeyKind.SEAL)
    assert (seal.public, seal.chain) == (brought.certificate, brought.chain)


def test_the_check_page_is_saved_with_the_key_and_no_private_part(
    screen: AuthenticityScreen, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert "Spara kontrollsidan" not in offered(screen)
    press(screen, "Skapa nyckel för koder")
    path = tmp_path / "kontroll.html"
    monkeypatch.setattr(FileChooser, "where_to_save", lambda *_: path)
    press(screen, "Spara kontrollsidan")
    issuer = read_issuer(path.read_text("utf-8"))
    (key,) = keys(screen, KeyKind.CODE)
    assert [each.der for each in issuer.keys] == [key.public]
    assert issuer.centre.name == "Övningscentrum"
    in_use = screen.workspace.read(
        issuing.read_key_in_use, KeyKind.CODE, screen.workspace.store.sources.now()
    )
    assert in_use is not None
    assert in_use.private_key not in path.read_bytes()


def test_the_address_is_kept_as_it_stands_in_a_code_or_refused(screen: AuthenticityScreen) -> None:
    write(screen, "Webbadress till kontrollsidan", "https://Exempelstad.se/yrke/")
    assert screen.workspace.read(settings.read_centre).check_address == "exempelstad.se/yrke"
    write(screen, "Webbadress till kontrollsidan", "exempelstad.se?x")
    assert screen.workspace.read(settings.read_centre).check_address == "exempelstad.se/yrke"
