"""What may be written after ``validering``, and the help about it."""

from __future__ import annotations

import argparse
import sys
from enum import IntEnum
from pathlib import Path
from typing import NoReturn

import platformdirs

import validering
from exports.field_papers.kinds import FieldPaper
from ui.console.words import Say
from validering.print_choices import PRINTED_KINDS
from validering.terms import CopyFor, SfiCourse


class ExitCode(IntEnum):
    """How a command ended."""

    DONE = 0
    REFUSED = 1
    USAGE = 2
    CANNOT_TELL = 3


class _Parser(argparse.ArgumentParser):
    """A parser that ends with the code of a wrong call, and says how to get help."""

    hint = ""

    def error(self, message: str) -> NoReturn:
        self.print_usage(sys.stderr)
        self.exit(ExitCode.USAGE, f"{message}\n{self.hint}\n")


def default_store() -> Path:
    """Where this person's cases lie unless another folder is named."""
    return Path(platformdirs.user_data_dir("validering", appauthor=False)) / "store"


def default_practice() -> Path:
    """Where the practice store lies unless another folder is named."""
    return default_store().with_name("practice")


def make_parser(say: Say) -> argparse.ArgumentParser:
    """The parser of the whole command line, with its help in the language of ``say``."""
    # The parser asks this function of its module for every word of its own.
    argparse._ = say  # type: ignore[attr-defined]
    _Parser.hint = say("console_hint")
    parser = _Parser(
        prog="validering",
        description=say("console_about"),
        epilog=say("console_epilog"),
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    version = f"Validering {validering.__version__}"
    parser.add_argument("--version", action="version", version=version, help=say("console_version"))
    _add_store(parser, say, default=None)
    parser.add_argument("--practice", action="store_true", help=say("console_practice"))
    commands = parser.add_subparsers(
        dest="command", metavar=say("console_command"), title=say("console_commands")
    )
    _add_demo(commands, say)
    _add_document_command(commands, say, "export")
    _add_document_command(commands, say, "issue")
    _add_verify(commands, say)
    _add_verify_page(commands, say)
    _add_store_group(commands, say)
    _add_forms_group(commands, say)
    _add_self_test(commands, say)
    return parser


Commands = argparse._SubParsersAction


def _add_store(parser: argparse.ArgumentParser, say: Say, default: object = argparse.SUPPRESS) -> None:
    parser.add_argument("--store", type=Path, metavar="DIR", default=default, help=say("console_store"))


def _add_demo(commands: Commands[_Parser], say: Say) -> None:
    text = say("console_demo")
    demo = commands.add_parser("demo", help=text, description=text)
    demo.add_argument("--out", type=Path, metavar="DIR", required=True, help=say("console_demo_out"))


def _add_document_command(commands: Commands[_Parser], say: Say, name: str) -> None:
    text = say(f"console_{name}")
    one = commands.add_parser(name, help=text, description=text, epilog=say("console_passphrase"))
    kinds = [kind.value for kind in PRINTED_KINDS]
    one.add_argument("case_no", metavar=say("console_case_no_name"), help=say("console_case_no"))
    one.add_argument(
        "--document",
        choices=kinds,
        metavar="KIND",
        required=True,
        help=say("console_kind", kinds=", ".join(kinds)),
    )
    one.add_argument("--language", metavar="LANG", default="sv", help=say("console_language"))
    one.add_argument("--out", type=Path, metavar="FILE", required=True, help=say("console_out"))
    one.add_argument(
        "--for",
        dest="copy_for",
        type=CopyFor,
        choices=list(CopyFor),
        metavar="COPY",
        help=say("console_copy_for", copies=", ".join(CopyFor)),
    )
    one.add_argument("--person", metavar="NAME", help=say("console_person"))
    one.add_argument("--reason", metavar="TEXT", help=say("console_reason"))
    _add_store(one, say)


def _add_verify(commands: Commands[_Parser], say: Say) -> None:
    text = say("console_verify")
    one = commands.add_parser("verify", help=text, description=text, epilog=say("console_verify_ends"))
    one.add_argument("what", metavar=say("console_verify_what_name"), help=say("console_verify_what"))
    one.add_argument("--issuer", type=Path, metavar="FILE", help=say("console_verify_issuer"))
    one.add_argument("--person", metavar="NAME", help=say("console_person"))
    _add_store(one, say)


def _add_verify_page(commands: Commands[_Parser], say: Say) -> None:
    text = say("console_verify_page")
    one = commands.add_parser("verify-page", help=text, description=text, epilog=say("console_passphrase"))
    one.add_argument("--out", type=Path, metavar="FILE", required=True, help=say("console_out"))
    one.add_argument("--person", metavar="NAME", help=say("console_person"))
    _add_store(one, say)


def _add_self_test(commands: Commands[_Parser], say: Say) -> None:
    text = say("console_self_test")
    test = commands.add_parser("self-test", help=text, description=text)
    test.add_argument("--window", action="store_true", help=say("console_self_test_window"))


def _add_store_group(commands: Commands[_Parser], say: Say) -> None:
    """``store backup``, ``store restore``, ``store check`` and ``store rescue``."""
    text = say("console_store_group")
    group = commands.add_parser("store", help=text, description=text)
    acts = group.add_subparsers(
        dest="act", metavar=say("console_store_act"), title=say("console_commands"), required=True
    )
    backup = _add_store_act(acts, say, "backup")
    backup.add_argument("place", type=Path, metavar="DIR", help=say("console_backup_dir"))
    _add_store(backup, say)
    restore = _add_store_act(acts, say, "restore")
    restore.add_argument("source", type=Path, metavar="FROM", help=say("console_restore_from"))
    restore.add_argument("--to", type=Path, metavar="DIR", help=say("console_restore_to"))
    restore.add_argument("--rehearse", action="store_true", help=say("console_rehearse"))
    restore.add_argument("--generation", metavar="TIME", help=say("console_generation"))
    restore.add_argument("--set-aside", action="store_true", help=say("console_set_aside"))
    check = _add_store_act(acts, say, "check")
    check.add_argument("--backups", type=Path, metavar="DIR", help=say("console_check_backups"))
    _add_store(check, say)
    rescue = _add_store_act(acts, say, "rescue")
    rescue.add_argument("--to", type=Path, metavar="DIR", required=True, help=say("console_rescue_to"))
    _add_store(rescue, say)


def _add_store_act(acts: Commands[_Parser], say: Say, name: str) -> _Parser:
    text = say(f"console_{name}")
    act = acts.add_parser(name, help=text, description=text, epilog=say("console_passphrase"))
    act.add_argument("--person", metavar="NAME", help=say("console_person"))
    if name != "backup":
        act.add_argument("--recovery", action="store_true", help=say("console_recovery"))
    return act


def _add_forms_group(commands: Commands[_Parser], say: Say) -> None:
    """``forms check``, ``report``, ``print``, ``export-xlsx``, ``import-xlsx`` and the reviews."""
    text = say("console_forms_group")
    group = commands.add_parser("forms", help=text, description=text)
    acts = group.add_subparsers(
        dest="act", metavar=say("console_store_act"), title=say("console_commands"), required=True
    )
    text = say("console_forms_check")
    check = acts.add_parser("check", help=text, description=text, epilog=say("console_forms_check_ends"))
    check.add_argument("folder", type=Path, nargs="?", metavar="DIR", help=say("console_forms_folder"))
    check.add_argument("--no-warnings", action="store_true", help=say("console_forms_no_warnings"))
    text = say("console_report")
    report = acts.add_parser("report", help=text, description=text)
    report.add_argument("folder", type=Path, nargs="?", metavar="DIR", help=say("console_forms_folder"))
    report.add_argument("--json", action="store_true", help=say("console_report_json"))
    _add_forms_print(acts, say)
    _add_workbooks(acts, say)
    _add_reviews(acts, say)


def _add_forms_print(acts: Commands[_Parser], say: Say) -> None:
    """``forms print``."""
    text = say("console_field_print")
    printed = acts.add_parser("print", help=text, description=text)
    printed.add_argument("profile", metavar="ID", help=say("console_field_profile"))
    printed.add_argument(
        "--kind", choices=[each.value for each in FieldPaper], help=say("console_field_kind")
    )
    printed.add_argument("--language", default="sv", metavar="TAG", help=say("console_field_language"))
    printed.add_argument(
        "--course", choices=[each.value for each in SfiCourse], default="A", help=say("console_field_course")
    )
    printed.add_argument("--set", choices=("A", "B"), default="A", help=say("console_field_set"))
    printed.add_argument("--optional", action="store_true", help=say("console_field_optional"))
    printed.add_argument("--out", type=Path, metavar="FILE", help=say("console_field_out"))


def _add_workbooks(acts: Commands[_Parser], say: Say) -> None:
    """``forms export-xlsx`` and ``forms import-xlsx``."""
    text = say("console_workbook_export")
    export = acts.add_parser("export-xlsx", help=text, description=text)
    export.add_argument("profile", metavar="ID", help=say("console_field_profile"))
    export.add_argument("--language", action="append", metavar="TAG", help=say("console_workbook_language"))
    export.add_argument("--out", type=Path, metavar="FILE", help=say("console_workbook_out"))
    text = say("console_workbook_import")
    read = acts.add_parser("import-xlsx", help=text, description=text)
    read.add_argument("file", type=Path, metavar="FILE", help=say("console_workbook_file"))
    read.add_argument("--into", type=Path, metavar="DIR", help=say("console_workbook_into"))


def _add_reviews(acts: Commands[_Parser], say: Say) -> None:
    """``forms review-xlsx`` and ``forms import-review``."""
    text = say("console_review_export")
    export = acts.add_parser("review-xlsx", help=text, description=text)
    export.add_argument("subject", metavar="ID", help=say("console_review_subject"))
    export.add_argument("--language", metavar="TAG", required=True, help=say("console_review_language"))
    export.add_argument("--out", type=Path, metavar="FILE", help=say("console_review_out"))
    text = say("console_review_import")
    read = acts.add_parser("import-review", help=text, description=text)
    read.add_argument("file", type=Path, metavar="FILE", help=say("console_review_file"))
    read.add_argument("--into", type=Path, metavar="DIR", help=say("console_review_into"))
    read.add_argument("--rehearse", action="store_true", help=say("console_review_rehearse"))
