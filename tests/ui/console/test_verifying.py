"""At the console: a document or a code is genuine, not genuine, or that cannot be told."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

import pikepdf
import pytest

from exports.credentials.file_check import FileVerdict
from exports.documents import CODE_FILE
from tests.opened import open_portfolio_case
from tests.portfolios import described
from tests.stores import PASSPHRASE, new_store
from tests.ui.test_command_line import Said, said
from ui import document_making as making
from ui import issuer_making
from validering import documents, issuing, settings
from validering.issuing import KeyKind
from validering.messages import message
from validering.storage.stores import Store
from validering.terms import DocumentKind


@pytest.fixture(autouse=True)
def console(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LANG", "sv_SE.UTF-8")
    monkeypatch.setenv("VALIDERING_PASSPHRASE", PASSPHRASE)


def take_keys(store: Store, host: str = "exempelstad.se/yrke") -> None:
    private, public = issuer_making.new_code_key(store)
    store.apply(settings.change_centre, check_address=host)
    store.apply(issuing.keep_key, KeyKind.CODE, private_key=private, public=public)
    seal = issuer_making.new_seal(store)
    store.apply(
        issuing.keep_key,
        KeyKind.SEAL,
        private_key=seal.private_key,
        public=seal.certificate,
        chain=seal.chain,
        valid_until=seal.until,
    )


def issue(store: Store, name: str = "Amina Farah") -> bytes:
    """An issued portfolio of an invented person."""
    from forms import reading

    case_id = open_portfolio_case(store, name)
    described(store, case_id)
    choices = making.usual_choices(DocumentKind.MERIT_PORTFOLIO)
    made = making.make(making.order_document(store, reading, case_id, choices))
    making.issue(store.apply, made)
    return made.pdf


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, bytes]:
    """The folder of a closed store with keys, and a document it issued."""
    store = new_store(tmp_path_factory.mktemp("issuer"))
    take_keys(store)
    pdf = issue(store)
    store.close()
    return store.folder, pdf


@pytest.fixture
def page(made: tuple[Path, bytes], tmp_path: Path) -> Path:
    out = tmp_path / "kontroll.html"
    assert said("verify-page", "--store", made[0], "--out", out).code == 0
    return out


def verified(page: Path, pdf: bytes) -> Said:
    path = page.with_name("dokument.pdf")
    path.write_bytes(pdf)
    return said("verify", path, "--issuer", page)


def words(verdict: str) -> str:
    return message("sv", f"verdict_{verdict}", {"centre": "Övningscentrum"})


def code_in(pdf: bytes) -> str:
    with pikepdf.open(BytesIO(pdf)) as opened:
        return bytes(opened.attachments[CODE_FILE].get_file().read_bytes()).decode()


def test_an_issued_file_and_its_code_are_genuine(made: tuple[Path, bytes], page: Path) -> None:
    found = verified(page, made[1])
    assert (found.code, found.err) == (0, "")
    assert words("genuine") in found.out
    assert "2026-0001-A-01" in found.out
    assert "Amina Farah" in found.out
    assert said("verify", code_in(made[1]), "--issuer", page).code == 0


def test_the_store_itself_may_be_asked(made: tuple[Path, bytes]) -> None:
    assert said("verify", code_in(made[1]), "--store", made[0]).code == 0


def test_a_changed_file_is_not_genuine(made: tuple[Path, bytes], page: Path) -> None:
    with pikepdf.open(BytesIO(made[1])) as opened:
        opened.docinfo["/Title"] = "Något annat"
        written = BytesIO()
        opened.save(written)
    found = verified(page, written.getvalue())
    assert (found.code, words("altered") in found.out) == (1, True)


def with_proof_of(genuine: bytes, plain: bytes) -> bytes:
    """The pages of one file with what proves another."""
    with pikepdf.open(BytesIO(genuine)) as source, pikepdf.open(BytesIO(plain)) as forged:
        for name, each in source.attachments.items():
            forged.attachments[name] = each.get_file().read_bytes()
        written = BytesIO()
        forged.save(written)
    return written.getvalue()


@pytest.mark.parametrize(("name", "code"), [("Selma Ek", 1), ("Amina Farah", 3)])
def test_proof_moved_to_another_file_is_not_believed(
    made: tuple[Path, bytes], page: Path, tmp_path: Path, name: str, code: int
) -> None:
    """Another name is seen; where the pages say the same, at least that nothing vouches for them."""
    other = new_store(tmp_path)
    plain = issue(other, name)
    other.close()
    assert verified(page, with_proof_of(made[1], plain)).code == code


def test_a_wrong_letter_in_a_code_is_not_genuine(made: tuple[Path, bytes], page: Path) -> None:
    code = code_in(made[1])
    place = code.index("#") + 40
    wrong = code[:place] + ("A" if code[place] != "A" else "B") + code[place + 1 :]
    assert said("verify", wrong, "--issuer", page).code == 1


def test_something_else_cannot_be_told(page: Path, tmp_path: Path) -> None:
    assert said("verify", "HEJ", "--issuer", page).code == 3
    assert words("unreadable") in said("verify", "HEJ", "--issuer", page).out
    assert verified(page, b"no pdf at all").code == 3


def test_a_file_without_proof_cannot_be_told(page: Path, tmp_path: Path) -> None:
    store = new_store(tmp_path)
    plain = issue(store)
    store.close()
    found = verified(page, plain)
    assert (found.code, words(FileVerdict.NO_PROOF) in found.out) == (3, True)


def test_a_revoked_document_is_told_with_its_day(tmp_path: Path) -> None:
    store = new_store(tmp_path)
    take_keys(store)
    pdf = issue(store)
    from validering.case_list import read_case_list

    (row,) = store.read(read_case_list)
    (entry,) = store.read(documents.read_documents, row.case_id)
    store.apply(documents.revoke, entry.id, "Fel namn")
    store.close()
    out = tmp_path / "kontroll.html"
    assert said("verify-page", "--store", store.folder, "--out", out).code == 0
    found = verified(out, pdf)
    assert (found.code, words("revoked") in found.out) == (1, True)


def test_a_page_of_a_centre_without_keys_is_refused_with_what_to_do(tmp_path: Path) -> None:
    store = new_store(tmp_path)
    store.close()
    found = said("verify-page", "--store", store.folder, "--out", tmp_path / "k.html")
    assert (found.code, "Äkthet" in found.err) == (1, True)
    assert not (tmp_path / "k.html").exists()


def test_an_issuer_that_is_no_check_page_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "annat.html"
    path.write_text("<p>hej</p>", "utf-8")
    found = said("verify", "HEJ", "--issuer", path)
    assert (found.code, "annat.html" in found.err) == (3, True)
