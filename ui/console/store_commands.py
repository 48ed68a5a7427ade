"""Backup, restore, check and rescue of a store, without a window."""

from __future__ import annotations

import argparse
import getpass
import os
import sys
from collections.abc import Iterable
from datetime import datetime
from pathlib import Path

from ui.console.arguments import ExitCode
from ui.console.printing import open_named, read_passphrase, sign_in_name
from ui.console.words import Say, console_language
from validering.errors import UserError
from validering.storage import backup_log, keys
from validering.storage.backup import MadeBackup, make_backup
from validering.storage.checking import CheckReport, check_closed
from validering.storage.findings import Finding
from validering.storage.opening_keys import OpenKeys, by_passphrase, by_recovery_words
from validering.storage.rescue import Rescued, rescue
from validering.storage.restoring import Rehearsal, Restored, choose_generation, rehearse, restore
from validering.storage.stores import open_store

RECOVERY = "VALIDERING_RECOVERY"
UNITS = ("B", "kB", "MB", "GB", "TB")


def run_store_command(asked: argparse.Namespace, folder: Path, say: Say) -> ExitCode:
    """Do what ``store backup``, ``restore``, ``check`` or ``rescue`` ask for."""
    acts = {"backup": _backup, "restore": _restore, "check": _check, "rescue": _rescue}
    return acts[asked.act](asked, folder, say)


def _backup(asked: argparse.Namespace, folder: Path, say: Say) -> ExitCode:
    store = open_named(folder, asked.person, say)
    try:
        rule = store.read(backup_log.read_rule)
        made = make_backup(store.parts, asked.place, rule.keep, progress=_Progress())
        store.apply(backup_log.note_backup, made.entry(), made.left)
    finally:
        store.close()
    _tell_backup(made, say)
    return ExitCode.REFUSED if made.left_out else ExitCode.DONE


def _tell_backup(made: MadeBackup, say: Say) -> None:
    manifest = made.manifest
    size, copied = size_text(manifest.size), size_text(made.copied)
    print(say("console_backup_done", name=made.folder.name, cases=manifest.cases, size=size, copied=copied))
    print(say("console_backup_left", folder=made.place, count=len(made.left)))
    if made.is_slow:
        print(say("console_backup_slow"))
    if made.left_out:
        print(say("console_backup_left_out", cases=made.left_out))


def _restore(asked: argparse.Namespace, _folder: Path, say: Say) -> ExitCode:
    if not asked.rehearse and asked.to is None:
        raise UserError("console_restore_to_missing")
    generation = choose_generation(asked.source, asked.generation)
    passphrase: list[str] = []
    open_keys = _keys(generation.folder, asked, say, passphrase)
    if asked.rehearse:
        rehearsal = rehearse(generation, open_keys, beside=asked.to, progress=_Progress())
        _tell_rehearsal(rehearsal, say)
        return ExitCode.REFUSED if rehearsal.faults else ExitCode.DONE
    done = restore(generation, open_keys, asked.to, set_aside=asked.set_aside, progress=_Progress())
    if passphrase:
        store = open_store(asked.to, *passphrase)
        store.apply(backup_log.note_restored, done.rehearsal.made_at, asked.source)
        store.close()
    print(say("console_restored", folder=done.folder))
    _tell_erased(done, say)
    if done.aside is not None:
        print(say("console_restored_aside", folder=done.aside))
    return ExitCode.DONE


def _tell_erased(done: Restored, say: Say) -> None:
    """What of the erasing since the backup is done again, is not, or is not known of."""
    receipts = done.rehearsal.erased.receipts if done.rehearsal.erased else ()
    facts = {"numbers": receipts or "–", "time": time_text(done.rehearsal.made_at)}
    if done.is_erased is None:
        print(say("console_restored_erased_unknown", **facts))
    else:
        print(say("console_restored_erased" if done.is_erased else "console_restored_not_erased", **facts))


def _tell_rehearsal(found: Rehearsal, say: Say) -> None:
    facts = {"cases": found.cases, "pieces": found.pieces, "size": size_text(found.size)}
    print(say("console_rehearsed", name=found.generation.name, time=time_text(found.made_at), **facts))
    if found.newest_act is not None:
        print(say("console_rehearsed_newest", time=time_text(found.newest_act)))
    print(say("console_rehearsed_people", names=found.people))
    if found.without_evidence:
        print(say("console_rehearsed_without", cases=found.without_evidence))
    if found.erased is not None:
        print(say("console_rehearsed_erased", numbers=found.erased.receipts or "–"))
    _tell_findings(found.faults)
    print(say("console_rehearsed_faults" if found.faults else "console_rehearsed_whole"))


def _check(asked: argparse.Namespace, folder: Path, say: Say) -> ExitCode:
    open_keys = _keys(folder, asked, say, [])
    report = check_closed(folder, open_keys, asked.backups, progress=_Progress())
    _tell_findings(report.findings)
    print(_verdict(report, say))
    return ExitCode.DONE if report.is_whole else ExitCode.REFUSED


def _verdict(report: CheckReport, say: Say) -> str:
    if not report.is_whole:
        return say("console_check_faults")
    facts = {"cases": report.cases, "pieces": report.pieces, "backups": report.backups}
    return say("console_check_whole", size=size_text(report.size), **facts)


def _rescue(asked: argparse.Namespace, folder: Path, say: Say) -> ExitCode:
    passphrase: list[str] = []
    open_keys = _keys(folder, asked, say, passphrase)
    rescued = rescue(folder, open_keys, asked.to, progress=_Progress())
    if passphrase:
        store = open_store(asked.to, *passphrase)
        store.apply(backup_log.note_rescued, rescued.cases, rescued.lost_rows)
        store.close()
    _tell_rescue(rescued, say)
    return ExitCode.DONE if rescued.is_complete else ExitCode.REFUSED


def _tell_rescue(rescued: Rescued, say: Say) -> None:
    print(say("console_rescued", cases=rescued.case_count, folder=rescued.folder, mended=rescued.mended))
    if rescued.is_complete:
        print(say("console_rescued_all"))
        return
    if rescued.lost_rows:
        print(say("console_rescued_rows", count=rescued.lost_rows))
    unknown = tuple(table.table for table in rescued.tables if table.lost is None)
    if unknown:
        print(say("console_rescued_unknown", tables=unknown))
    if rescued.cases:
        print(say("console_rescued_cases", cases=rescued.cases))
    if rescued.unnumbered:
        print(say("console_rescued_list"))
    for one in rescued.evidence:
        print(say("console_rescued_evidence", case=one.case_no, lost=one.lost, of=one.of))


def _keys(folder: Path, asked: argparse.Namespace, say: Say, passphrase: list[str]) -> OpenKeys:
    """How to open what lies in ``folder``; ``passphrase`` takes name and passphrase where they are used."""
    if asked.recovery:
        return by_recovery_words(_recovery_words(say))
    name = sign_in_name(keys.sign_in_names(folder), asked.person, say)
    secret = read_passphrase(say)
    passphrase += [name, secret]
    return by_passphrase(name, secret)


def _recovery_words(say: Say) -> str:
    words = os.environ.get(RECOVERY)
    if words is None:
        if not sys.stdin.isatty():
            raise UserError("console_recovery_missing")
        words = getpass.getpass(say("console_ask_recovery"))
    return words


def _tell_findings(findings: Iterable[Finding]) -> None:
    for finding in findings:
        print(f"- {finding.shown(console_language())[0]}")


class _Progress:
    """Per cent on one line of a terminal; nothing where nobody watches."""

    def __init__(self) -> None:
        self._told = -1
        self._is_watched = sys.stderr.isatty()

    def __call__(self, step: int, steps: int) -> None:
        now = 100 * step // max(1, steps)
        if self._is_watched and now != self._told:
            self._told = now
            print(f"\r{now:3} %", end="\r" if now < 100 else "\r     \r", file=sys.stderr, flush=True)


def size_text(size: int) -> str:
    """Bytes in the unit that suits them."""
    value, unit = float(size), 0
    while value >= 1000 and unit < len(UNITS) - 1:
        value, unit = value / 1000, unit + 1
    number = f"{value:.1f}" if unit and value < 10 else f"{value:.0f}"
    return f"{number.replace('.', ',') if console_language() == 'sv' else number} {UNITS[unit]}"


def time_text(time: datetime) -> str:
    """A time on the clock of this computer."""
    return time.astimezone().strftime("%Y-%m-%d %H:%M")
