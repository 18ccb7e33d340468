"""Names a file's content, so that what is known already is neither parsed nor embedded again."""

from __future__ import annotations

import errno
import hashlib
import os
import stat

from kernel.work import Cancel

_BLOCK_BYTES = 1 << 20
# Up to here every byte counts. Above (films, disk images, old mail archives) reading it all to
# find out that nothing changed would cost minutes: the time of change and samples must do.
_WHOLE_BYTES = 64 * _BLOCK_BYTES
_SAMPLES = 16


def fingerprint(fd: int, cancel: Cancel) -> bytes:
    """20 bytes for the content of an open file: BLAKE2b over all of it.

    Over 64 MiB: over its size, its time of change and 16 MiB spread over it. Raises OSError, and
    Cancelled between blocks.
    """
    status = os.fstat(fd)
    digest = hashlib.blake2b(digest_size=20)
    if status.st_size > _WHOLE_BYTES:
        digest.update(f"{status.st_size} {status.st_mtime_ns} ".encode())
        last = status.st_size - _BLOCK_BYTES
        for sample in range(_SAMPLES):
            cancel.raise_if_set()
            os.lseek(fd, last * sample // (_SAMPLES - 1), os.SEEK_SET)
            digest.update(os.read(fd, _BLOCK_BYTES))
        return digest.digest()
    left = status.st_size  # no further: it may grow faster than it is read
    while left > 0 and (block := os.read(fd, min(left, _BLOCK_BYTES))):
        cancel.raise_if_set()
        digest.update(block)
        left -= len(block)
    return digest.digest()


def fingerprint_of(path: bytes, cancel: Cancel) -> bytes | None:
    """As ``fingerprint``, or None if the file cannot be read."""
    try:
        fd = open_for_reading(path)
    except OSError:
        return None
    try:
        return fingerprint(fd, cancel)
    except OSError:
        return None
    finally:
        os.close(fd)


def open_for_reading(path: bytes) -> int:
    """A file descriptor, never through a link, of a pipe or of a device. Raises OSError."""
    fd = os.open(
        path,
        os.O_RDONLY
        | getattr(os, "O_NOFOLLOW", 0)
        | getattr(os, "O_NONBLOCK", 0)
        | getattr(os, "O_NOCTTY", 0)
        | getattr(os, "O_CLOEXEC", 0)
        | getattr(os, "O_BINARY", 0),
    )
    if not stat.S_ISREG(os.fstat(fd).st_mode):  # put in the file's place since it was looked at
        os.close(fd)
        raise FileNotFoundError(errno.ENOENT, os.strerror(errno.ENOENT))
    return fd
