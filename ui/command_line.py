"""The command line: opens the window, or does one thing without it. No Qt here.

Exit codes: 0 done, 1 refused, 2 wrong call, 3 cannot tell because something unexpected failed.
"""

from __future__ import annotations

import argparse
import importlib
import sys
import traceback
from collections.abc import Sequence
from pathlib import Path

from ui.console.arguments import ExitCode, default_practice, default_store, make_parser
from ui.console.words import Say, console_language, speaker
from validering.errors import UserError
from validering.messages import message

WINDOW = "ui.application"


def run(arguments: Sequence[str]) -> int:
    """Do what ``arguments`` ask for; gives an ExitCode."""
    language = console_language()
    say = speaker(language)
    _speak_unicode()
    try:
        asked = make_parser(say).parse_args(list(arguments))
    except SystemExit as end:
        return int(end.code or 0)
    try:
        return _do(asked, say)
    except UserError as error:
        print(message(language, error.code, error.facts), file=sys.stderr)
        return ExitCode.REFUSED
    except KeyboardInterrupt:
        print(say("console_stopped"), file=sys.stderr)
        return ExitCode.CANNOT_TELL
    except Exception as error:
        print(say("console_defect"), *_places(error), sep="\n", file=sys.stderr)
        return ExitCode.CANNOT_TELL


def _do(asked: argparse.Namespace, say: Say) -> int:
    if asked.command is None:
        return _open_window(asked, say)
    if asked.command == "demo":
        from ui.console.demo import write_demo

        return write_demo(asked.out, say)
    if asked.command == "self-test":
        from ui.console.self_test import self_test

        return self_test(say, with_window=asked.window)
    if asked.command == "forms":
        from ui.console.forms_commands import run_forms_command

        return run_forms_command(asked, say)
    folder = asked.store or default_store()
    if asked.command == "store":
        from ui.console.store_commands import run_store_command

        return run_store_command(asked, folder, say)
    if asked.command in ("verify", "verify-page"):
        from ui.console.verifying import verify, verify_page

        return (verify if asked.command == "verify" else verify_page)(asked, folder, say)
    from ui.console.printing import print_document

    return print_document(asked, folder, say)


def _open_window(asked: argparse.Namespace, say: Say) -> int:
    """The window on a store, made first where it is the practice store."""
    folder: Path = asked.store or (default_practice() if asked.practice else default_store())
    if asked.practice:
        from ui.practice.store import ensure_practice_store

        ensure_practice_store(
            folder, tell=lambda: print(say("console_practice_made", folder=folder), flush=True)
        )
    return int(importlib.import_module(WINDOW).run(folder))


def _places(error: BaseException) -> list[str]:
    """The kind of an error and where it arose; its words may hold names of people and are left out."""
    frames = traceback.extract_tb(error.__traceback__)
    return [type(error).__qualname__, *(f"  {Path(at.filename).name}:{at.lineno} {at.name}" for at in frames)]


def _speak_unicode() -> None:
    """A console that cannot write a letter writes a question mark instead of failing."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(errors="replace")
