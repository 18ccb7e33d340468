"""Reading a large file from the disk in one go, before it is touched here and there."""

from __future__ import annotations

import contextlib
import os
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

_BLOCK_BYTES = 8 * 1024 * 1024
_LOOKS = 64
_ENOUGH = 0.9


def read_ahead(path: Path) -> bool:
    """Read the whole file, front to back, unless most of it is in memory already.

    A mapped file that is first touched by a computation comes from the disk in small pieces, which
    takes longer than reading it and computing then (``python -m benchmarks.waiting cold``). True if
    it was read.
    A file that cannot be read is left to whoever opens it next.
    """
    with contextlib.suppress(OSError):
        descriptor = os.open(path, os.O_RDONLY | os.O_NONBLOCK | os.O_CLOEXEC)
        try:
            size_bytes = os.fstat(descriptor).st_size
            if _share_in_memory(descriptor, size_bytes) >= _ENOUGH:
                return False
            block = bytearray(_BLOCK_BYTES)
            while os.readv(descriptor, [block]):
                pass
        finally:
            os.close(descriptor)
        return True
    return False


def _share_in_memory(descriptor: int, size_bytes: int) -> float:
    """From a few looks across the file; 1 where the system does not tell, or for no file."""
    if size_bytes == 0 or not hasattr(os, "RWF_NOWAIT"):
        return 1.0
    byte, there = bytearray(1), 0
    for look in range(_LOOKS):
        # With this flag the kernel refuses rather than go to the disk.
        with contextlib.suppress(BlockingIOError):
            there += os.preadv(descriptor, [byte], size_bytes * look // _LOOKS, os.RWF_NOWAIT)
    return there / _LOOKS
