"""Damaged catalogues that were kept aside: a last resort for conversations, and for nothing else.

They hold texts and turns in pages that nothing can read by its structure any more, so nothing can
be taken out of them reliably. They go as a whole as soon as anything is to be forgotten.
"""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from kernel.whole_files import sync_folder

_NAME = "library-damaged-{when}.db"
_PATTERN = "library-damaged-*.db*"
_BLOCK_BYTES = 1024 * 1024


@dataclass(frozen=True, slots=True)
class KeptCopy:
    """A damaged catalogue, named by its main file; ``size_bytes`` with its logs."""

    path: Path
    size_bytes: int


def copy_name(moment: str) -> str:
    """What the main file of one is called."""
    return _NAME.format(when=moment)


def kept_aside(library: Path) -> list[Path]:
    """The files of damaged catalogues beside ``library``, logs too, the oldest first."""
    return sorted(library.parent.glob(_PATTERN))


def kept_copies(library: Path) -> list[KeptCopy]:
    """The damaged catalogues beside ``library``, the oldest first. Raises OSError."""
    sizes: dict[Path, int] = {}
    for file in kept_aside(library):
        main = file.with_name(file.name.removesuffix("-wal").removesuffix("-shm"))
        try:
            sizes[main] = sizes.get(main, 0) + file.stat().st_size
        except FileNotFoundError:
            continue  # erased meanwhile
    return [KeptCopy(path, size_bytes) for path, size_bytes in sizes.items()]


def erase_kept_copies(library: Path) -> int:
    """Make the damaged catalogues beside ``library`` unreadable, and remove them; how many.

    Again if it was cut off. Raises OSError.
    """
    copies = len(kept_copies(library))
    for file in kept_aside(library):
        erase_file(file)
    if copies:
        sync_folder(library.parent)
    return copies


def erase_file(path: Path) -> None:
    """Zeros in place of a file's bytes, as far as the file system writes in place; then it goes.

    Fine if it is not there. Raises OSError.
    """
    try:
        with path.open("r+b") as file:
            _overwrite(file)
    except FileNotFoundError:
        return
    path.unlink(missing_ok=True)


def _overwrite(file: BinaryIO) -> None:
    size_bytes = os.fstat(file.fileno()).st_size
    for begin in range(0, size_bytes, _BLOCK_BYTES):
        file.write(bytes(min(_BLOCK_BYTES, size_bytes - begin)))
    file.flush()
    os.fsync(file.fileno())
