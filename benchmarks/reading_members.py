"""What lies inside a file, as Python's own library tells, for checking that none of it is lost.

Used by ``benchmarks.reading_all``. Deliberately not the program's own readers: what they overlook
would be overlooked here too.
"""

from __future__ import annotations

import re
import tarfile
import zipfile
from pathlib import Path

_MOST_BYTES = 256 << 20
_NOTE = re.compile(rb"<note(?=[\s>])")
_FROM = re.compile(rb"(?:\A|\r?\n\r?\n)From [^\r\n]{0,200}[0-9]{1,2}:[0-9]{2}[^\r\n]{0,80}\r?\n")
_EVENT = re.compile(rb"^BEGIN:(?:VEVENT|VTODO|VJOURNAL)\s*$", re.MULTILINE)
_CARD = re.compile(rb"^BEGIN:VCARD\s*$", re.MULTILINE)
_DEBRIS = re.compile(r"(?:.*/)?(?:__MACOSX/.*|\._[^/]*|\.DS_Store|Thumbs\.db|desktop\.ini)")
# Zips that are one document, by what lies in them.
_ONE_DOCUMENT = re.compile(
    r"\[Content_Types\]\.xml|mimetype|META-INF/container\.xml|Index/.*\.iwa|Index\.zip"
    r"|(?:[^/]+\.textbundle/)?info\.json|AndroidManifest\.xml|META-INF/MANIFEST\.MF"
)


def names_inside(path: Path) -> list[str]:
    """The members of a zip or tar that a person would miss; none for other files and damaged ones.

    A name in an encoding of its own comes out wrong here: then only the number counts.
    """
    try:
        if zipfile.is_zipfile(path) and path.read_bytes()[:4] == b"PK\x03\x04":
            with zipfile.ZipFile(path) as archive:
                names = [one.filename for one in archive.infolist() if not one.is_dir()]
            return [] if any(map(_ONE_DOCUMENT.fullmatch, names)) else _without_debris(names)
        if path.suffix in {".tar", ".tgz"} or ".tar." in path.name:
            with tarfile.open(path) as archive:
                return _without_debris([one.name for one in archive if one.isfile()])
    except (
        OSError,
        ValueError,
        EOFError,
        NotImplementedError,
        zipfile.BadZipFile,
        tarfile.TarError,
    ):
        pass
    return []


def count_inside(path: Path) -> int:
    """How many mails, notes, events or contacts a mailbox, export, calendar or address book has.

    0 for every other file.
    """
    if path.stat().st_size > _MOST_BYTES:
        return 0
    data = path.read_bytes()
    start = data[:2048].lstrip(b"\xef\xbb\xbf \t\r\n")
    if start.startswith(b"From "):
        return len(_FROM.findall(data))
    if start.startswith(b"BEGIN:VCALENDAR"):
        return len(_EVENT.findall(data))
    if start.startswith(b"BEGIN:VCARD"):
        return len(_CARD.findall(data))
    if b"<en-export" in start:
        return len(_NOTE.findall(data))
    return 0


def _without_debris(names: list[str]) -> list[str]:
    return [name for name in names if not _DEBRIS.fullmatch(name)]
