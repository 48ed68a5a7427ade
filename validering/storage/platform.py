"""The only place that knows what differs between Windows, Linux and macOS."""

from __future__ import annotations

import contextlib
import ctypes
import os
import struct
import sys
import tempfile
from pathlib import Path

NETWORK_TYPES = frozenset(
    ["nfs", "nfs4", "cifs", "smb3", "smbfs", "9p", "afs", "ncpfs", "davfs", "ceph", "glusterfs", "lustre"]
)
NETWORK_MOUNTERS = ("fuse.sshfs", "fuse.davfs", "fuse.rclone", "fuse.gvfsd", "fuse.glusterfs", "fuse.s3fs")
RESERVED_NAMES = frozenset(
    [
        "con",
        "prn",
        "aux",
        "nul",
        *(f"{device}{number}" for device in ("com", "lpt") for number in "123456789"),
    ]
)
FORBIDDEN_LETTERS = frozenset('<>:"/\\|?*')
# The longest thing below a store folder is an evidence database with its journal.
ROOM_BELOW = 64
WINDOWS_PATH_LIMIT = 259
# SEM_NOGPFAULTERRORBOX, and PR_SET_DUMPABLE of Linux.
WINDOWS_NO_FAULT_BOX = 0x0002
LINUX_SET_DUMPABLE = 4
WINDOWS_REMOVABLE_DRIVE = 2
WINDOWS_NETWORK_DRIVE = 4
# How folders are called that a program copies to other computers, and what such programs leave in them.
SYNCED_NAMES = (
    "onedrive",
    "dropbox",
    "google drive",
    "googledrive",
    "icloud",
    "mobile documents",
    "cloudstorage",
    "nextcloud",
    "owncloud",
    "pcloud",
    "proton drive",
)
SYNCED_MARKS = (".stfolder", ".dropbox", ".owncloudsync.log", ".sync_exclude.lst")
REMOVABLE_PLACES = ("/media/", "/run/media/", "/Volumes/")
# What the systems call it to let two names change places, and the folder that whole paths do without.
SWAP, WORKING_FOLDER = 2, -100
MAC_LOCAL_FLAG = 0x1000
MAC_FLAGS_OFFSET = 64


def write_durably(path: Path, content: bytes) -> None:
    """Replace a file so that after a crash either the old or the new one stands there, whole."""
    handle, temporary = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        Path(temporary).replace(path)
    except BaseException:
        with contextlib.suppress(OSError):
            Path(temporary).unlink()
        raise
    sync_folder(path.parent)


def sync_folder(folder: Path) -> None:
    """Make renames and new files in a folder durable; Windows does so by itself."""
    if sys.platform == "win32":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def is_readable(folder: Path) -> bool:
    """Whether this person may read a folder and each file in it; one that is not there hides nothing."""
    try:
        with os.scandir(folder) as entries:
            return all(entry.is_dir() or os.access(entry.path, os.R_OK) for entry in entries)
    except (FileNotFoundError, NotADirectoryError):
        return True
    except OSError:
        return False


def exchange(one: Path, other: Path) -> bool:
    """Let two folders on one disk change names in a single step; False where the system has no such step."""
    if sys.platform == "win32":
        return False
    libc = ctypes.CDLL(None)
    names = os.fsencode(one), os.fsencode(other)
    if sys.platform == "darwin":
        swap = getattr(libc, "renamex_np", None)
        return swap is not None and swap(*names, SWAP) == 0
    swap = getattr(libc, "renameat2", None)
    return swap is not None and swap(WORKING_FOLDER, names[0], WORKING_FOLDER, names[1], SWAP) == 0


def forbid_memory_dumps() -> None:
    """Have the system write no image of this program's memory, with keys and names in it, when it dies."""
    with contextlib.suppress(OSError, AttributeError, ValueError):
        if sys.platform == "win32":
            getattr(ctypes, "windll").kernel32.SetErrorMode(WINDOWS_NO_FAULT_BOX)  # noqa: B009
            return
        import resource

        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        if sys.platform.startswith("linux"):
            ctypes.CDLL(None).prctl(LINUX_SET_DUMPABLE, 0, 0, 0, 0)


def make_private_folder(folder: Path) -> None:
    """Make a folder that only its owner may enter; on Windows the user's profile decides."""
    folder.mkdir(parents=True, exist_ok=True)
    if sys.platform != "win32":
        folder.chmod(0o700)


def is_network(path: Path) -> bool:
    """Whether a path, or the nearest folder above it that exists, lies on a network drive."""
    place = _existing(path)
    if sys.platform == "win32":
        return _windows_network(str(place))
    if sys.platform == "darwin":
        return _mac_network(str(place))
    try:
        mounts = Path("/proc/self/mountinfo").read_text(encoding="utf-8", errors="replace")
    except OSError:
        return False
    kind = mount_type(mounts, str(place))
    return kind in NETWORK_TYPES or kind.startswith(NETWORK_MOUNTERS)


def is_removable(path: Path) -> bool:
    """Whether a path lies on a stick or disk that can be pulled out."""
    place = str(_existing(path))
    if sys.platform == "win32":
        return _windows_drive(place) == WINDOWS_REMOVABLE_DRIVE
    return place.startswith(REMOVABLE_PLACES)


def synced_by(path: Path) -> str | None:
    """The folder at or above ``path`` that some program copies to other computers, by its name, or None."""
    for place in (path, *path.parents):
        if place.name.casefold().startswith(SYNCED_NAMES):
            return place.name
        with contextlib.suppress(OSError):
            if any((place / mark).exists() for mark in SYNCED_MARKS):
                return place.name
    return None


def mount_type(mountinfo: str, path: str) -> str:
    """The file system type of a path according to the text of Linux' ``mountinfo``."""
    best, found = "", ""
    for line in mountinfo.splitlines():
        before, _, after = line.partition(" - ")
        fields = before.split()
        if len(fields) < 5 or not after:
            continue
        point = fields[4].replace("\\040", " ").replace("\\011", "\t").replace("\\134", "\\")
        inside = path == point or path.startswith(point.rstrip("/") + "/")
        if inside and len(point) >= len(best):
            best, found = point, after.split()[0]
    return found


def name_trouble(path: Path, *, windows: bool = sys.platform == "win32") -> str | None:
    """Why a folder cannot hold a store that may be moved to another computer, as a message code, or None."""
    name = path.name
    if name.split(".")[0].strip().casefold() in RESERVED_NAMES:
        return "folder_name_reserved"
    if name != name.rstrip(" .") or any(letter in FORBIDDEN_LETTERS or letter < " " for letter in name):
        return "folder_name_forbidden"
    if windows and len(str(path)) + ROOM_BELOW > WINDOWS_PATH_LIMIT:
        return "folder_path_too_long"
    return None


def case_twin(path: Path) -> str | None:
    """The name of a neighbour that differs from ``path`` only in upper and lower case, or None."""
    try:
        neighbours = [entry.name for entry in path.parent.iterdir()]
    except OSError:
        return None
    if path.name in neighbours:
        return None
    return next((name for name in neighbours if name.casefold() == path.name.casefold()), None)


def _existing(path: Path) -> Path:
    place = path.resolve()
    while not place.exists() and place != place.parent:
        place = place.parent
    return place


def _windows_network(path: str) -> bool:
    if is_unc(path):
        return True
    return _windows_drive(path) == WINDOWS_NETWORK_DRIVE


def _windows_drive(path: str) -> int:
    root = os.path.splitdrive(path)[0] + "\\"
    kernel = getattr(ctypes, "windll").kernel32  # noqa: B009
    return int(kernel.GetDriveTypeW(root))


def is_unc(path: str) -> bool:
    """Whether a Windows path names a share of another computer."""
    plain = path.replace("/", "\\")
    if plain.startswith("\\\\?\\"):
        return plain[4:].upper().startswith("UNC\\")
    return plain.startswith("\\\\") and not plain.startswith("\\\\.\\")


def _mac_network(path: str) -> bool:
    libc = ctypes.CDLL(None)
    call = getattr(libc, "statfs$INODE64", None) or libc.statfs
    answer = ctypes.create_string_buffer(4096)
    if call(os.fsencode(path), answer) != 0:
        return False
    return not mac_is_local(answer.raw)


def mac_is_local(answer: bytes) -> bool:
    """Whether the answer of macOS' ``statfs`` has the flag of a local disk."""
    flags: int = struct.unpack_from("<I", answer, MAC_FLAGS_OFFSET)[0]
    return bool(flags & MAC_LOCAL_FLAG)
