"""What a file is by its first bytes, whatever its name says."""

from __future__ import annotations

from pathlib import PurePath

HEAD = 4096
OFFICE = "application/x-office"
TEXT = "text/plain"

_SIGNATURES = (
    (b"\xff\xd8\xff", "image/jpeg"),
    (b"\x89PNG\r\n\x1a\n", "image/png"),
    (b"GIF87a", "image/gif"),
    (b"GIF89a", "image/gif"),
    (b"II*\x00", "image/tiff"),
    (b"MM\x00*", "image/tiff"),
    (b"fLaC", "audio/flac"),
    (b"OggS", "audio/ogg"),
    (b"ID3", "audio/mpeg"),
    (b"#!AMR", "audio/amr"),
    (b"\x1aE\xdf\xa3", "video/webm"),
    (b"PK\x03\x04", OFFICE),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", OFFICE),
    (b"{\\rtf", OFFICE),
)
_RIFF = {b"WEBP": "image/webp", b"WAVE": "audio/wav", b"AVI ": "video/x-msvideo"}
_HEIC = {b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"mif1", b"msf1"}
_AVIF = {b"avif", b"avis"}
_FILM = {b"isom", b"iso2", b"iso4", b"iso5", b"iso6", b"mp41", b"mp42", b"avc1", b"dash", b"M4V ", b"MSNV"}
_SOUND = {b"M4A ", b"M4B "}
_MP3_FRAMES = (b"\xff\xfb", b"\xff\xfa", b"\xff\xf3", b"\xff\xf2")
_AAC_FRAMES = (b"\xff\xf1", b"\xff\xf9")
_TEXT_NAMES = {"", ".txt", ".md", ".csv"}
_SAID_BY_NAME = {
    ".jpg": "image", ".jpeg": "image", ".png": "image", ".gif": "image", ".tif": "image", ".tiff": "image",
    ".heic": "image", ".heif": "image", ".webp": "image", ".avif": "image", ".bmp": "image",
    ".pdf": "application/pdf", ".txt": "text", ".md": "text", ".csv": "text",
    ".mp3": "recording", ".m4a": "recording", ".wav": "recording", ".ogg": "recording", ".flac": "recording",
    ".amr": "recording", ".aac": "recording", ".mp4": "recording", ".mov": "recording", ".m4v": "recording",
    ".3gp": "recording", ".webm": "recording", ".avi": "recording", ".mkv": "recording",
    ".doc": "office", ".docx": "office", ".odt": "office", ".rtf": "office", ".xlsx": "office",
}  # fmt: skip


def media_type_of(head: bytes, name: str) -> str | None:
    """The media type by the first ``HEAD`` bytes; OFFICE for what must be made a PDF first, None if unknown.

    The name counts only where bytes cannot tell: whether readable characters are meant as a text.
    """
    for start, media_type in _SIGNATURES:
        if head.startswith(start):
            return media_type
    if b"%PDF-" in head[:1024]:
        return "application/pdf"
    if head[:4] == b"RIFF":
        return _RIFF.get(head[8:12])
    if head[4:8] == b"ftyp":
        return _by_brand(head)
    if head[:2] == b"BM" and head[6:10] == bytes(4):
        return "image/bmp"
    if head.startswith(_MP3_FRAMES):
        return "audio/mpeg"
    if head.startswith(_AAC_FRAMES):
        return "audio/aac"
    is_text = PurePath(name).suffix.lower() in _TEXT_NAMES and _reads_as_text(head)
    return TEXT if is_text else None


def says_otherwise(name: str, media_type: str) -> bool:
    """Whether the ending of the name promises a wholly different kind of file."""
    said = _SAID_BY_NAME.get(PurePath(name).suffix.lower())
    return said is not None and said != _family(media_type)


def _family(media_type: str) -> str:
    first = media_type.split("/")[0]
    if first in ("audio", "video"):
        return "recording"
    if first in ("image", "text"):
        return first
    return "office" if media_type == OFFICE else media_type


def _by_brand(head: bytes) -> str | None:
    """Pictures of telephones and films share one container and differ by its brands."""
    length = min(int.from_bytes(head[:4], "big"), len(head))
    brands = [head[8:12], *(head[at : at + 4] for at in range(16, length - 3, 4))]
    major = brands[0]
    if major in _AVIF or (major == b"mif1" and _AVIF & set(brands)):
        return "image/avif"
    if major in _HEIC:
        return "image/heic"
    if major in _SOUND:
        return "audio/mp4"
    if major == b"qt  ":
        return "video/quicktime"
    if major[:2] == b"3g":
        return "video/3gpp"
    return "video/mp4" if major in _FILM else None


def _reads_as_text(head: bytes) -> bool:
    if head.startswith((b"\xff\xfe", b"\xfe\xff", b"\xef\xbb\xbf")):
        return True
    controls = sum(byte < 32 and byte not in (9, 10, 12, 13) for byte in head)
    return bool(head) and controls == 0
