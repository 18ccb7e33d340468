"""Files that no parser reads are named for what they are, so that none is silently missing."""

from __future__ import annotations

import zipfile
from pathlib import PurePosixPath
from typing import TYPE_CHECKING

from indexer.errors import ProblemCode
from indexer.parse.archive.zip_archive import list_bytes
from indexer.types import Problem

if TYPE_CHECKING:
    from collections.abc import Iterator

    from indexer.parse.base import FileSource, Limits, ParsedItem

_LAST_RESORT_SCORE = 0.01
_CERTAIN_SCORE = 0.9
# Above what a parser gives for a name alone: a picture named like a PDF is a picture.
_KNOWN_SCORE = 0.08

# Formats whose beginning decodes as text, yet whose text is not what a person would read.
_TEXTUAL_MAGIC = (
    (b"%!PS", "a PostScript document"),
    (b"<svg", "an SVG drawing"),
    (b"-----BEGIN PGP MESSAGE", "a PGP-encrypted message"),
    (b"-----BEGIN PGP PUBLIC KEY", "a PGP key"),
    (b"-----BEGIN PGP PRIVATE KEY", "a PGP key"),
    (b"-----BEGIN CERTIFICATE", "a certificate"),
)

_MAGIC = (
    *_TEXTUAL_MAGIC,
    (b"BM", "a bitmap image"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old Microsoft Office or Outlook file"),
    (b"\x28\xb5\x2f\xfd", "a Zstandard archive"),
    (b"\x1f\x9d", "a compress (.Z) archive"),
    (b"LZIP", "an lzip archive"),
    (b"MSCF", "a Windows cabinet archive"),
    (b"AT&TFORM", "a DjVu document"),
    (b"!<arch>\n", "a Unix (ar) archive"),
    (b"7z\xbc\xaf", "a 7-Zip archive"),
    (b"Rar!", "a RAR archive"),
    (b"SQLite format 3\0", "an SQLite database"),
    (b"ID3", "an MP3 recording"),
    (b"OggS", "an Ogg recording"),
    (b"fLaC", "a FLAC recording"),
    (b"\x7fELF", "a program"),
    (b"MZ", "a Windows program"),
    (b"wOFF", "a font"),
    (b"\0\1\0\0", "a font"),
    (b"GGUF", "a language model"),
    (b"QFI\xfb", "the disk of a virtual machine"),
    (b"KDMV", "the disk of a virtual machine"),
    (b"conectix", "the disk of a virtual machine"),
    (b"vhdxfile", "the disk of a virtual machine"),
    (b"<<< Oracle VM VirtualBox", "the disk of a virtual machine"),
    (b"MSWIM\0\0\0", "a disk image"),
    (b"\x1a\x45\xdf\xa3", "a video"),
    (b"\x30\x26\xb2\x75\x8e\x66\xcf\x11", "a video"),
)
# Shorter ones could begin a text.
_TELLING_MAGIC = (b"PK\x03\x04", *(magic for magic, _what in _MAGIC if len(magic) >= 3))
_ARCHIVES = frozenset(
    f"a {kind} archive"
    for kind in ("7-Zip", "RAR", "Zstandard", "compress (.Z)", "Unix (ar)", "Windows cabinet")
) | {"an lzip archive"}
_LONGEST_LIST_BYTES = 32 * 2**20
_WAY_OUT = "which Antorcha cannot look into: unpack it into one of your folders."
# What is large by nature. Some begin with nothing, or as what they are packed with does.
DISK_ENDINGS = {
    ".iso": "a disk image",
    ".img": "a disk image",
    ".dmg": "a disk image",
    ".toast": "a disk image",
    ".nrg": "a disk image",
    ".mdf": "a disk image",
    ".wim": "a disk image",
    ".sparseimage": "a disk image",
    ".vmdk": "the disk of a virtual machine",
    ".vdi": "the disk of a virtual machine",
    ".vhd": "the disk of a virtual machine",
    ".vhdx": "the disk of a virtual machine",
    ".qcow2": "the disk of a virtual machine",
    ".hdd": "the disk of a virtual machine",
    ".vmem": "the memory of a virtual machine",
    ".vmsn": "the memory of a virtual machine",
}
_DISKS = frozenset(DISK_ENDINGS.values())
_PACKED_DISK = ".dmg"
_INSIDE_ZIP = {
    "visio/": "a Visio drawing",
}
_ENDINGS = {
    ".jar": "a Java program",
    ".mobi": "a Kindle book",
    ".azw": "a Kindle book",
    ".azw3": "a Kindle book",
    ".xps": "an XPS document",
    ".oxps": "an XPS document",
    ".apk": "an Android program",
    ".xpi": "a browser extension",
    ".whl": "a Python package",
    ".mp3": "an MP3 recording",
    ".mp4": "a video",
    ".mov": "a video",
    ".m4a": "a recording",
    ".p7s": "a signature",
    ".p7m": "a signed or encrypted message",
    **DISK_ENDINGS,
}


class UnsupportedParser:
    """Takes what no other parser wants and says what it is."""

    name = "unsupported"

    def score(self, head: bytes, name: str) -> float:
        start = head[:256].lstrip(b"\xef\xbb\xbf \t\r\n")
        is_textual = any(start.startswith(magic) for magic, _what in _TEXTUAL_MAGIC)
        # A drawing is XML, with or without a declaration in front.
        is_drawing = start.startswith(b"<?xml") and b"<svg" in head[:2048]
        is_packed_disk = name.lower().endswith(_PACKED_DISK) and head.startswith(b"BZh")
        if is_textual or is_drawing or is_packed_disk:
            return _CERTAIN_SCORE
        is_known = head.startswith(_TELLING_MAGIC)
        return _KNOWN_SCORE if is_known else _LAST_RESORT_SCORE

    def parse(self, source: FileSource, limits: Limits) -> Iterator[ParsedItem]:  # noqa: ARG002 - the Protocol's shape
        what = describe(source)
        if what == "a PGP-encrypted message":
            yield Problem(ProblemCode.ENCRYPTED, "It is encrypted with PGP.")
            return
        if what in _DISKS:
            message = f"It is {what}, which Antorcha does not look into."
            yield Problem(ProblemCode.UNSUPPORTED, message)
            return
        if what in _ARCHIVES:
            yield Problem(ProblemCode.UNSUPPORTED, f"It is {what}, {_WAY_OUT}")
            return
        yield Problem(
            ProblemCode.UNSUPPORTED,
            f"It is {what}, which Antorcha cannot read yet."
            if what
            else f"Its format{_ending_words(source.name)} is not one that Antorcha can read.",
        )


def describe(source: FileSource) -> str | None:
    """What the file is, in words that follow "It is"; None if it is not recognised."""
    head = source.head(2048)
    start = head.lstrip(b"\xef\xbb\xbf \t\r\n")
    for magic, what in _MAGIC:
        if head.startswith(magic) or start.startswith(magic):
            return what
    if start.startswith(b"<?xml") and b"<svg" in head:
        return "an SVG drawing"
    if head.startswith(b"PK\x03\x04"):
        return _describe_zip(source)
    if head.startswith(b"RIFF"):
        return {b"WAVE": "a recording"}.get(head[8:12], "a video")
    if head[4:8] == b"ftyp":
        return "an AVIF picture" if head[8:12] == b"avif" else "a video"
    return _ENDINGS.get(PurePosixPath(source.name).suffix.lower())


def _describe_zip(source: FileSource) -> str:
    by_ending = _ENDINGS.get(PurePosixPath(source.name).suffix.lower())
    if by_ending:
        return by_ending
    try:
        if list_bytes(source.file) > _LONGEST_LIST_BYTES:
            return "a zip archive with an endless table of contents"
        with zipfile.ZipFile(source.file) as archive:
            names = archive.namelist()[:2000]
    except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError, EOFError):
        return "a damaged zip archive"
    for prefix, what in _INSIDE_ZIP.items():
        if any(name.startswith(prefix) for name in names):
            return what
    return "a zip archive"


def _ending_words(name: str) -> str:
    ending = PurePosixPath(name).suffix
    return f" ({ending})" if 1 < len(ending) <= 12 else ""
