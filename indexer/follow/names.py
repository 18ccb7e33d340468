"""Names as they stand in their folder, where the disk takes several spellings for the same name.

Disks that do not tell capitals from small letters, or two ways to write an accent, still find
``a.md`` after it was renamed to ``A.md``. Only the folder's own list says what it is called.
"""

from __future__ import annotations

import os
import unicodedata


def is_listed_so(path: bytes, status: os.stat_result) -> bool:
    """Whether a path that was found stands in its folder in just this spelling."""
    folder, name = os.path.split(path)
    if not any(_is_same(os.path.join(folder, other), status) for other in _spellings(name)):
        return True  # the disk tells them apart
    try:
        return name in os.listdir(folder)
    except OSError:
        return True


def _spellings(name: bytes) -> set[bytes]:
    try:
        text = name.decode("utf-8")
    except UnicodeDecodeError:
        return set()
    others = {text.swapcase(), *(unicodedata.normalize(form, text) for form in ("NFC", "NFD"))}
    return {other.encode() for other in others} - {name}


def _is_same(path: bytes, status: os.stat_result) -> bool:
    try:
        return os.path.samestat(os.lstat(path), status)
    except OSError:
        return False
