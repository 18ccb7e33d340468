"""Blanks what Chroma writes to its files of memory that it never filled.

Its index (hnswlib) makes room for a hundred vectors when it is created, and writes that room to
disk as the allocator gave it: whatever the process had there before, a piece of a text included,
stands in ``data_level0.bin`` and ``length.bin`` until vectors come to lie over it, which is after
a thousand. Nothing else of its files is written before it is filled. Which places are filled says
``header.bin``: https://github.com/chroma-core/hnswlib (``initPersistentIndex``, ``persistHeader``).
"""

from __future__ import annotations

import os
import struct
from pathlib import Path

_HEADER = "header.bin"
# Version, where the links of a vector begin, places, filled places, bytes a place.
_FIELDS = struct.Struct("=iQQQQ")
_VERSION = 1
_LENGTH_BYTES = 4
_BLANK_BYTES = 1 << 20


class UnknownIndexFormat(ValueError):
    """The files are of a version whose layout is not known, so nothing can be said of them."""


def blank_unused(folder: Path) -> int:
    """Overwrite the unused places of every index below a Chroma folder with zeros.

    Nothing may write to the index meanwhile; reading it is fine, since unused places are never
    read. Cheap enough to be done after every change: once the index is on disk it has none.

    Returns:
        How many bytes had to be overwritten.

    Raises:
        OSError, UnknownIndexFormat
    """
    return sum(_blank_index(header.parent) for header in folder.glob(f"*/{_HEADER}"))


def _blank_index(folder: Path) -> int:
    data = (folder / _HEADER).read_bytes()
    if len(data) < _FIELDS.size:
        return 0  # torn by a crash; Chroma will not open it, and it is thrown away
    version, _, _, filled, place_bytes = _FIELDS.unpack_from(data)
    if version != _VERSION:
        raise UnknownIndexFormat(f"{folder}: version {version}")
    return _blank_from(folder / "data_level0.bin", filled * place_bytes) + _blank_from(
        folder / "length.bin", filled * _LENGTH_BYTES
    )


def _blank_from(path: Path, begin: int) -> int:
    try:
        size_bytes = path.stat().st_size
    except FileNotFoundError:
        return 0
    if size_bytes <= begin:
        return 0
    blanked = 0
    with path.open("r+b") as file:
        while begin < size_bytes:
            piece = os.pread(file.fileno(), min(_BLANK_BYTES, size_bytes - begin), begin)
            if not piece:
                break
            if piece.strip(b"\0"):
                os.pwrite(file.fileno(), bytes(len(piece)), begin)
                blanked += len(piece)
            begin += len(piece)
    return blanked
