"""The command line as a person at a console meets it: words, files and exit codes."""

from __future__ import annotations

import hashlib
import io
import shutil
import subprocess
import sys
from contextlib import redirect_stderr, redirect_stdout
from dataclasses import dataclass
from pathlib import Path

import pypdfium2
import pytest

from tests.stores import new_store
from ui.command_line import run
from ui.console.arguments import ExitCode
from ui.practice.centre import KARIN, LEILA, SAMIRA
from validering.audit import READING, history
from validering.case_list import read_case_list
from validering.messages import message
from validering.paper_traces import TraceWay, read_traces
from validering.register import read_documents
from validering.storage.stores import open_store
from validering.terms import DocumentKind

COOK, PROTECTED, STOPPED, PORTFOLIO_ALONE = "2026-0001-A", "2026-0002-A", "2026-0003-A", "2026-0005-A"


@dataclass(frozen=True)
class Said:
    code: int
    out: str
    err: str


def said(*arguments: object) -> Said:
    """What the program says and how it ends."""
    out, err = io.StringIO(), io.StringIO()
    with redirect_stdout(out), redirect_stderr(err):
        code = run([str(each) for each in arguments])
    return Said(code, out.getvalue(), err.getvalue())


def text_of(path: Path) -> str:
    document = pypdfium2.PdfDocument(path)
    words = "\n".join(page.get_textpage().get_text_bounded() for page in document)
    document.close()
    return words


@pytest.fixture(autouse=True)
def swedish(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("LC_ALL", "LC_MESSAGES", "VALIDERING_PASSPHRASE"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("LANG", "sv_SE.UTF-8")


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Said]:
    folder = tmp_path_factory.mktemp("demo") / "out"
    return folder, said("demo", "--out", folder)


@pytest.fixture
def store(demo: tuple[Path, Said], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of the practice store; the environment holds the passphrase of its coordinator."""
    monkeypatch.setenv("VALIDERING_PASSPHRASE", LEILA.passphrase)
    return Path(shutil.copytree(demo[0] / "practice", tmp_path / "practice"))


def exported(store: Path, case_no: str, kind: str, out: Path, *more: object) -> Said:
    asked = ("--store", store, "--person", "leila", "--document", kind, "--out", out)
    return said("export", case_no, *asked, *more)


@pytest.mark.parametrize(
    ("locale", "words"), [("sv_SE.UTF-8", "användning:"), ("C", "användning:"), ("en_GB.UTF-8", "usage:")]
)
def test_help_speaks_the_language_of_the_computer(
    monkeypatch: pytest.MonkeyPatch, locale: str, words: str
) -> None:
    monkeypatch.setenv("LANG", locale)
    help_of_all = said("--help")
    assert help_of_all.code == 0
    assert help_of_all.out.startswith(words)
    for command in ("demo", "export", "issue", "self-test", "--store", "--practice", "--version"):
        assert command in help_of_all.out
    assert "VALIDERING_PASSPHRASE" in help_of_all.out
    for command in ("demo", "export", "issue", "self-test"):
        one = said(command, "--help")
        assert one.code == 0
        assert "console_" not in one.out


def test_help_of_a_document_names_every_kind() -> None:
    words = "".join(said("export", "--help").out.split())
    assert [kind for kind in DocumentKind if kind.value not in words] == [
        DocumentKind.REGISTER_EXTRACT,
    ]


@pytest.mark.parametrize(
    "arguments",
    [("nothing",), ("demo",), ("export", COOK), ("export", COOK, "--document", "diploma", "--out", "x.pdf")],
)
def test_a_wrong_call_ends_with_two_and_says_how_to_get_help(arguments: tuple[str, ...]) -> None:
    wrong = said(*arguments)
    assert wrong.code == 2
    assert "validering --help" in wrong.err
    assert wrong.out == ""


def test_version() -> None:
    assert said("--version").out == "Validering 0.1.0\n"


def test_a_refusal_ends_with_one_and_says_what_to_do(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("VALIDERING_PASSPHRASE", "anything at all")
    refused = exported(tmp_path / "none", COOK, "statement", tmp_path / "x.pdf")
    assert refused.code == 1
    assert refused.err == message("sv", "store_missing", {"folder": tmp_path / "none"}) + "\n"


def test_the_demo_says_a_line_for_each_case_it_wrote_documents_of(demo: tuple[Path, Said]) -> None:
    folder, told = demo
    assert told.code == 0
    *lines, last = told.out.splitlines()
    written = sorted(folder.glob("*/*.pdf"))
    assert [Path(line) for line in lines] == sorted({path.parent for path in written})
    assert str(len(written)) in last and str(folder / "practice") in last


def test_the_demo_writes_what_each_person_may_have_in_every_language(demo: tuple[Path, Said]) -> None:
    folder, _ = demo
    kinds: dict[str, set[str]] = {}
    for path in folder.glob("*/*.pdf"):
        kind, _, language = path.stem.rpartition("-")
        kinds.setdefault(path.parent.name, set()).add(kind)
        assert language in {"sv", "en", "ar"}
    for case_no, case_kinds in kinds.items():
        assert len(list((folder / case_no).glob("*.pdf"))) == 3 * len(case_kinds)
        assert {"merit-portfolio", "mapping-statement", "receipt"} <= case_kinds
    assert len(kinds) == 6
    assert "competence-certificate" in kinds[COOK] and "partial-certificate" not in kinds[COOK]
    assert {"partial-certificate", "supplement-plan"} <= kinds[PROTECTED]
    assert "partial-certificate" in kinds[STOPPED]
    assert "statement" not in kinds[PORTFOLIO_ALONE]


def test_the_demo_prints_a_protected_person_under_the_alias(demo: tuple[Path, Said]) -> None:
    for path in (demo[0] / PROTECTED).glob("*.pdf"):
        words = text_of(path)
        assert "Robin Sand" in words
        assert "Zahra" not in words and "Noori" not in words


def test_the_demo_leaves_another_folder_alone(tmp_path: Path) -> None:
    (tmp_path / "practice").mkdir()
    (tmp_path / "practice" / "letters.txt").write_text("kept", "utf-8")
    refused = said("demo", "--out", tmp_path)
    assert refused.code == 1
    assert (tmp_path / "practice" / "letters.txt").read_text("utf-8") == "kept"
    assert [path.name for path in tmp_path.iterdir()] == ["practice"]


@pytest.mark.endurance
def test_the_demo_writes_the_same_bytes_each_time(demo: tuple[Path, Said], tmp_path: Path) -> None:
    said("demo", "--out", tmp_path)
    first = {str(path.relative_to(demo[0])): path.read_bytes() for path in demo[0].glob("*/*.pdf")}
    again = {str(path.relative_to(tmp_path)): path.read_bytes() for path in tmp_path.glob("*/*.pdf")}
    assert again == first


def test_export_gives_the_issued_document_byte_for_byte(store: Path, tmp_path: Path) -> None:
    out = tmp_path / "out" / "portfolio.pdf"
    told = exported(store, COOK, "merit-portfolio", out, "--language", "ar")
    assert (told.code, told.out) == (0, f"Skrev {out}\n")
    opened = open_store(store, KARIN.sign_in_name, KARIN.passphrase)
    case_id = next(row.case_id for row in opened.read(read_case_list) if row.case_no == COOK)
    documents = opened.read(read_documents, case_id)
    opened.close()
    kept = next(one for one in documents if one.kind is DocumentKind.MERIT_PORTFOLIO)
    assert hashlib.sha256(out.read_bytes()).hexdigest() == kept.sha256


def test_export_gives_a_draft_that_says_so_where_nothing_is_issued(store: Path, tmp_path: Path) -> None:
    out = tmp_path / "draft.pdf"
    told = exported(store, STOPPED, "statement", out)
    assert told.code == 0 and "utkast" in told.out
    assert "Utkast" in text_of(out)


def test_export_names_what_the_language_lacks_and_is_done_all_the_same(store: Path, tmp_path: Path) -> None:
    told = exported(store, STOPPED, "statement", tmp_path / "en.pdf", "--language", "en")
    assert told.code == 0 and (tmp_path / "en.pdf").exists()
    first, *texts = told.err.splitlines()
    assert first.endswith("texter finns inte på engelska och står bara på svenska:")
    count = int(first.split()[0])
    assert len(texts) == min(count, 5) + (count > 5)
    assert all(text.startswith("  ") for text in texts)
    alone = exported(store, STOPPED, "statement", tmp_path / "sv.pdf")
    assert (alone.code, alone.err) == (0, "")


def test_a_kind_without_paper_is_not_offered(store: Path, tmp_path: Path) -> None:
    refused = exported(store, COOK, "register-extract", tmp_path / "x.pdf")
    assert refused.code == ExitCode.USAGE and not (tmp_path / "x.pdf").exists()


def test_export_never_writes_over_a_file(store: Path, tmp_path: Path) -> None:
    out = tmp_path / "mine.pdf"
    out.write_bytes(b"mine")
    assert exported(store, COOK, "statement", out).code == 1
    assert out.read_bytes() == b"mine"


@pytest.mark.parametrize(
    ("case_no", "kind", "more", "code"),
    [
        ("2026-0099-A", "statement", (), "console_case_unknown"),
        (COOK, "statement", ("--language", "de"), "console_language_not_printed"),
    ],
)
def test_export_says_what_it_cannot_print(
    store: Path, tmp_path: Path, case_no: str, kind: str, more: tuple[str, ...], code: str
) -> None:
    out = tmp_path / "x.pdf"
    refused = exported(store, case_no, kind, out, *more)
    assert refused.code == 1
    opening = message("sv", code, dict.fromkeys(("case_no", "kind", "kinds", "given", "languages"), "…"))
    assert refused.err.startswith(opening.partition("…")[0])
    assert not out.exists()


def test_a_wrong_passphrase_and_none_are_refused(
    store: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO())
    monkeypatch.setenv("VALIDERING_PASSPHRASE", "something quite wrong")
    assert exported(store, COOK, "statement", tmp_path / "x.pdf").code == 1
    monkeypatch.delenv("VALIDERING_PASSPHRASE")
    missing = exported(store, COOK, "statement", tmp_path / "x.pdf")
    assert (missing.code, missing.err) == (1, message("sv", "console_passphrase_missing", {}) + "\n")
    nobody = said("export", COOK, "--store", store, "--document", "statement", "--out", tmp_path / "x.pdf")
    assert nobody.code == 1 and "leila" in nobody.err


def test_issue_numbers_the_document_and_keeps_it(store: Path, tmp_path: Path) -> None:
    out = tmp_path / "issued.pdf"
    asked = ("--store", store, "--person", "leila", "--document", "partial-certificate", "--out", out)
    told = said("issue", STOPPED, *asked)
    assert told.code == 0, told.err
    assert f"{STOPPED}-01" in told.out and f"{STOPPED}-01" in text_of(out)
    again = tmp_path / "again.pdf"
    assert exported(store, STOPPED, "partial-certificate", again).code == 0
    assert again.read_bytes() == out.read_bytes()


def test_issue_says_what_is_missing_and_issues_nothing(
    store: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "x.pdf"
    asked = ("--store", store, "--document", "competence-certificate", "--out", out)
    refused = said("issue", STOPPED, "--person", "leila", *asked)
    assert refused.code == 1 and refused.err
    monkeypatch.setenv("VALIDERING_PASSPHRASE", SAMIRA.passphrase)
    not_theirs = said("issue", COOK, "--person", "samira", *asked)
    assert not_theirs.code == 1
    assert not_theirs.err.startswith(message("sv", "not_allowed", {"roles": "…"}).partition("…")[0])
    assert not out.exists()


def test_a_store_that_is_in_use_is_refused(store: Path, tmp_path: Path) -> None:
    opened = open_store(store, LEILA.sign_in_name, LEILA.passphrase)
    refused = exported(store, COOK, "statement", tmp_path / "x.pdf")
    opened.close()
    assert refused.code == 1 and refused.err


def test_the_practice_flag_never_touches_a_real_store(tmp_path: Path) -> None:
    real = new_store(tmp_path)
    real.close()
    assert said("--practice", "--store", real.folder).code == 1


def in_new_process(*arguments: object) -> subprocess.CompletedProcess[str]:
    script = (
        "import sys; from ui.command_line import run; code = run(sys.argv[1:]);"
        "print([name for name in sys.modules if name.startswith('PySide6')]); sys.exit(code)"
    )
    command = [sys.executable, "-c", script, *map(str, arguments)]
    return subprocess.run(command, capture_output=True, text=True, check=False, encoding="utf-8")


def test_the_program_tests_itself_without_a_window_and_without_qt() -> None:
    done = in_new_process("self-test")
    assert done.returncode == 0, done.stderr
    *steps, whole, qt = done.stdout.splitlines()
    assert len(steps) == 5 and all(step.endswith(": ja") for step in steps)
    assert (whole, qt) == ("Programmet är helt.", "[]")


@pytest.mark.endurance
def test_the_program_tests_its_window(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    done = in_new_process("self-test", "--window")
    assert done.returncode == 0, done.stderr
    assert done.stdout.count(": ja") == 6


def test_something_unforeseen_ends_with_three_and_tells_no_names() -> None:
    unreadable = said("demo", "--out", "a\0b")
    assert unreadable.code == 3
    assert "a\0b" not in unreadable.err


def test_a_protected_case_is_printed_for_a_reason_that_is_noted(store: Path, tmp_path: Path) -> None:
    out = tmp_path / "x.pdf"
    refused = exported(store, PROTECTED, "mapping-statement", out)
    assert (refused.code, out.exists()) == (1, False) and "--reason" in refused.err
    done = exported(store, PROTECTED, "mapping-statement", out, "--reason", "Kandidaten hämtar sitt papper")
    assert done.code == 0 and out.exists()
    opened = open_store(store, "leila", LEILA.passphrase)
    case_id = next(row.case_id for row in opened.read(read_case_list) if row.case_no == PROTECTED)
    reasons = [entry.reason for entry in opened.read(history, case_id) if entry.act == READING]
    assert reasons[-1] == "other: Kandidaten hämtar sitt papper"
    traces = opened.look(read_traces, case_id)
    opened.close()
    assert [(each.way, each.carries_name) for each in traces] == [(TraceWay.CONSOLE, False)]
