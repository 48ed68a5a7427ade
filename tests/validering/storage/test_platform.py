"""Where a store may lie, on any system."""

from __future__ import annotations

import os
import struct
import subprocess
import sys
from pathlib import Path, PurePosixPath

import pytest

from validering.storage import platform

MOUNTS = """\
22 27 0:21 / / rw,relatime - ext4 /dev/sda1 rw
40 22 0:33 / /home rw,relatime shared:1 - ext4 /dev/sda2 rw
41 40 0:34 / /home/karin/delad\\040mapp rw - cifs //server/share rw
42 40 0:35 / /home/karin/ssh rw - fuse.sshfs bo@host: rw
broken line
"""

ROOT = Path(__file__).parents[3]


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        ("/home/karin/arkiv", "ext4"),
        ("/home/karin/delad mapp/arkiv", "cifs"),
        ("/home/karin/delad mapp", "cifs"),
        ("/home/karin/delad mapparna", "ext4"),
        ("/home/karin/ssh/a", "fuse.sshfs"),
        ("/var", "ext4"),
    ],
)
def test_linux_names_the_file_system_of_a_path(path: str, kind: str) -> None:
    assert platform.mount_type(MOUNTS, path) == kind


def test_the_folder_of_a_test_is_local(tmp_path: Path) -> None:
    assert not platform.is_network(tmp_path / "not" / "yet" / "there")


@pytest.mark.parametrize(
    ("path", "unc"),
    [
        ("\\\\server\\share\\arkiv", True),
        ("//server/share", True),
        ("\\\\?\\UNC\\server\\share", True),
        ("\\\\?\\C:\\arkiv", False),
        ("\\\\.\\C:", False),
        ("C:\\arkiv", False),
    ],
)
def test_windows_shares_are_known_by_their_path(path: str, unc: bool) -> None:
    assert platform.is_unc(path) is unc


@pytest.mark.parametrize(("flags", "local"), [(0x1000, True), (0x1001, True), (0x0001, False)])
def test_mac_says_with_a_flag_whether_a_disk_is_local(flags: int, local: bool) -> None:
    answer = bytes(platform.MAC_FLAGS_OFFSET) + struct.pack("<I", flags) + bytes(2000)
    assert platform.mac_is_local(answer) is local


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("arkiv", None),
        ("Västerås 2026", None),
        ("con", "folder_name_reserved"),
        ("LPT1.arkiv", "folder_name_reserved"),
        ("com10", None),
        ("arkiv.", "folder_name_forbidden"),
        ("arkiv ", "folder_name_forbidden"),
        ("vad?", "folder_name_forbidden"),
    ],
)
def test_names_that_windows_cannot_hold_are_refused_everywhere(name: str, code: str | None) -> None:
    assert platform.name_trouble(Path("/data") / name, windows=False) == code


def test_a_path_with_no_room_for_the_evidence_of_a_case_is_refused_on_windows() -> None:
    long = Path(str(PurePosixPath("/" + "a" * 100, "b" * 100)))
    assert platform.name_trouble(long, windows=True) == "folder_path_too_long"
    assert platform.name_trouble(long, windows=False) is None


def test_a_neighbour_that_differs_only_in_case_is_found(tmp_path: Path) -> None:
    (tmp_path / "Arkiv").mkdir()
    assert platform.case_twin(tmp_path / "arkiv") == "Arkiv"
    assert platform.case_twin(tmp_path / "Arkiv") is None
    assert platform.case_twin(tmp_path / "annat") is None


def test_a_file_that_cannot_be_replaced_stays_as_it_was(tmp_path: Path) -> None:
    target = tmp_path / "keys.json"
    platform.write_durably(target, b"before")
    target.unlink()
    target.mkdir()
    (target / "inside").touch()
    with pytest.raises(OSError):
        platform.write_durably(target, b"after")
    assert list(tmp_path.iterdir()) == [target]


def test_only_the_owner_may_enter_a_private_folder(tmp_path: Path) -> None:
    platform.make_private_folder(tmp_path / "a" / "b")
    if os.name == "posix":
        assert (tmp_path / "a" / "b").stat().st_mode & 0o077 == 0


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="told by the system in another way here")
def test_a_program_that_dies_leaves_no_image_of_its_memory() -> None:
    program = (
        "import os, resource; from validering.storage.platform import forbid_memory_dumps, is_network\n"
        "forbid_memory_dumps()\n"
        "import ctypes; print(resource.getrlimit(resource.RLIMIT_CORE)[0], ctypes.CDLL(None).prctl(3))\n"
        "from pathlib import Path; print(is_network(Path('.')))\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.stdout.split() == ["0", "0", "False"], done.stderr
