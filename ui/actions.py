"""Every menu entry and shortcut of the window, as a list of descriptions."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from validering.acting import StaffRole
from validering.case_access import CASE_ROLES
from validering.hosts import KEEPERS
from validering.records import READERS
from validering.removals import APPROVERS
from validering.satisfaction import SUMMARY_READERS
from validering.session_times import INVOICERS
from validering.settings import WRITERS
from validering.storage.backup_log import CARERS

MENUS = ("cases", "view", "centre_menu", "help")
PAGE_SHORTCUTS = (*(f"Ctrl+{number}" for number in range(1, 10)), "Ctrl+0")


@dataclass(frozen=True)
class ActionEntry:
    """An entry: its id, menu, shortcut, and who may see it (nobody named: everyone).

    ``screen`` is the screen it opens; other entries are done by the main window's method of the same id.
    """

    id: str
    menu: str
    shortcut: str = ""
    screen: str = ""
    roles: tuple[StaffRole, ...] = ()


ADMINISTRATOR = (StaffRole.ADMINISTRATOR,)
REMOVAL_ROLES = tuple(role for role in StaffRole if any(role in roles for roles in APPROVERS.values()))
ACTIONS = (
    ActionEntry("case_list", "cases", "Ctrl+L", "case_list"),
    ActionEntry("start", "cases", "Ctrl+D", "start"),
    ActionEntry("new_case", "cases", "Ctrl+N", "new_case", CASE_ROLES),
    ActionEntry("groups", "cases", "Ctrl+G", "groups", CASE_ROLES),
    ActionEntry("new_group", "cases", "Ctrl+Shift+N", "new_group", CASE_ROLES),
    ActionEntry("follow_up", "cases", "", "follow_up", CASE_ROLES),
    ActionEntry("search", "cases", "Ctrl+K"),
    ActionEntry("register_call", "cases", "Ctrl+Shift+K", "register_call"),
    ActionEntry("sign_out", "cases", "Ctrl+Shift+Q"),
    ActionEntry("quit", "cases", "Ctrl+Q"),
    ActionEntry("next_region", "view", "F6"),
    ActionEntry("last_region", "view", "Shift+F6"),
    ActionEntry("cover", "view", "F9"),
    ActionEntry("full_screen", "view", "F11"),
    ActionEntry("occupations", "centre_menu", "Ctrl+Shift+Y", "occupations"),
    ActionEntry("staff", "centre_menu", "Ctrl+Shift+P", "staff", ADMINISTRATOR),
    ActionEntry("registers", "centre_menu", "", "registers", KEEPERS),
    ActionEntry("times", "centre_menu", "", "times", INVOICERS),
    ActionEntry("centre", "centre_menu", "Ctrl+Shift+C", "centre", WRITERS),
    ActionEntry("information", "centre_menu", "", "information", WRITERS),
    ActionEntry("satisfaction", "centre_menu", "", "satisfaction", SUMMARY_READERS),
    ActionEntry("store_care", "centre_menu", "Ctrl+Shift+S", "store_care", CARERS),
    ActionEntry("authenticity", "centre_menu", "", "authenticity", ADMINISTRATOR),
    ActionEntry("passphrase", "centre_menu", "", "passphrase"),
    ActionEntry("recovery", "centre_menu", "", "recovery", ADMINISTRATOR),
    ActionEntry("retention", "centre_menu", "", "retention", REMOVAL_ROLES),
    ActionEntry("records", "centre_menu", "", "records", READERS),
    ActionEntry("manual", "help", "F1"),
    ActionEntry("welcome", "help"),
    ActionEntry("shortcuts", "help", "F2"),
    ActionEntry("about", "help"),
)


def action_text(action_id: str) -> str:
    """The words of an entry or a menu in the language of the screen."""
    return _words()[action_id]


def shortcuts() -> list[str]:
    """Every shortcut of the window."""
    return [entry.shortcut for entry in ACTIONS if entry.shortcut] + list(PAGE_SHORTCUTS)


def _words() -> dict[str, str]:
    return {
        "cases": QCoreApplication.translate("Actions", "Ärenden"),
        "view": QCoreApplication.translate("Actions", "Visa"),
        "centre_menu": QCoreApplication.translate("Actions", "Centret"),
        "help": QCoreApplication.translate("Actions", "Hjälp"),
        "case_list": QCoreApplication.translate("Actions", "Alla ärenden"),
        "start": QCoreApplication.translate("Actions", "Min dag"),
        "new_case": QCoreApplication.translate("Actions", "Nytt ärende"),
        "groups": QCoreApplication.translate("Actions", "Grupper"),
        "new_group": QCoreApplication.translate("Actions", "Ny grupp"),
        "follow_up": QCoreApplication.translate("Actions", "Uppföljning"),
        "search": QCoreApplication.translate("Actions", "Sök överallt"),
        "sign_out": QCoreApplication.translate("Actions", "Logga ut"),
        "quit": QCoreApplication.translate("Actions", "Avsluta"),
        "next_region": QCoreApplication.translate("Actions", "Nästa del av fönstret"),
        "last_region": QCoreApplication.translate("Actions", "Förra delen av fönstret"),
        "cover": QCoreApplication.translate("Actions", "Dölj allt på skärmen"),
        "full_screen": QCoreApplication.translate("Actions", "Hela skärmen"),
        "occupations": QCoreApplication.translate("Actions", "Yrkesprofiler"),
        "staff": QCoreApplication.translate("Actions", "Personal"),
        "registers": QCoreApplication.translate("Actions", "Bedömare och arbetsplatser"),
        "times": QCoreApplication.translate("Actions", "Tid för fakturor"),
        "centre": QCoreApplication.translate("Actions", "Centrets uppgifter"),
        "information": QCoreApplication.translate("Actions", "Svar till kandidaterna"),
        "satisfaction": QCoreApplication.translate("Actions", "Vad kandidaterna tyckte"),
        "store_care": QCoreApplication.translate("Actions", "Säkerhetskopia och kontroll"),
        "authenticity": QCoreApplication.translate("Actions", "Äkthet"),
        "register_call": QCoreApplication.translate("Actions", "Kontrollera ett dokumentnummer"),
        "passphrase": QCoreApplication.translate("Actions", "Byt lösenfras"),
        "recovery": QCoreApplication.translate("Actions", "Återställningsblad"),
        "retention": QCoreApplication.translate("Actions", "Radera och gallra"),
        "records": QCoreApplication.translate("Actions", "Förteckning över ärenden"),
        "manual": QCoreApplication.translate("Actions", "Handbok"),
        "welcome": QCoreApplication.translate("Actions", "Nytt och exempel"),
        "shortcuts": QCoreApplication.translate("Actions", "Kortkommandon"),
        "about": QCoreApplication.translate("Actions", "Om Validering"),
    }
