"""What may still be taken out of one file, and the files that come out: never on a disk.

A zip of 42 KB holds 4.5 petabytes. So one account is kept for all that is expanded out of a file,
over archives within archives and mails between them; nothing that an archive says about sizes is
believed; and a member is expanded only as far as its parser reads.
"""

from __future__ import annotations

import io
import lzma
import struct
import tarfile
import time
import zipfile
import zlib
from typing import TYPE_CHECKING, Protocol

from indexer.errors import FileProblem, ProblemCode

if TYPE_CHECKING:
    from collections.abc import Callable

    from typing_extensions import Buffer  # part of the standard library from Python 3.12 on

    from indexer.parse.base import Limits

_MIB = 2**20
_BLOCK_BYTES = 256 * 1024
_REPLAYED_BYTES = 64 * 1024
DAMAGE = (
    zipfile.BadZipFile,
    zlib.error,
    lzma.LZMAError,
    tarfile.TarError,
    struct.error,
    EOFError,
    OSError,
    ValueError,
    RuntimeError,
)
"""What the standard library raises over damaged archives."""


class Expansion:
    """The account of one file.

    Args:
        size_bytes: The file's size on disk.
        limits: How far reading goes.
        clock: Seconds that only grow.
    """

    def __init__(
        self, size_bytes: int, limits: Limits, clock: Callable[[], float] = time.monotonic
    ) -> None:
        self.limits = limits
        self.clock = clock
        by_ratio = limits.expansion_free_bytes + limits.expansion_ratio * size_bytes
        self._left_bytes = min(by_ratio, limits.max_expanded_bytes + 4 * size_bytes)
        self._left_members = limits.max_archive_members
        self._held_bytes = 0
        self.spent: str | None = None

    def take_member(self) -> bool:
        """Whether one more member may be looked at."""
        self._left_members -= 1
        if self._left_members < 0:
            most = self.limits.max_archive_members
            self.spent = f"It holds more than {most} files; the others were not read."
        return self.spent is None

    def take_bytes(self, count: int) -> None:
        """Note that ``count`` bytes came out. Raises FileProblem beyond what the file may."""
        self._left_bytes -= count
        if self._left_bytes < 0 and self.spent is None:
            self.spent = "It expands to far more than its size; the rest of it was not read."
        if self.spent is not None:
            raise FileProblem(ProblemCode.TOO_LARGE, self.spent)

    def hold(self, count: int) -> None:
        """Note that ``count`` bytes stay in memory. Raises FileProblem beyond the limit."""
        if self._held_bytes + count > self.limits.max_held_bytes:
            most = self.limits.max_held_bytes // _MIB
            raise FileProblem(
                ProblemCode.TOO_LARGE,
                f"It holds more than {most} MB, which is too much to take out of an archive.",
            )
        self._held_bytes += count

    def release(self, count: int) -> None:
        """``count`` bytes are no longer in memory."""
        self._held_bytes -= count


class Packed(Protocol):
    """What expands as it is read: a zip's or tar's member, a gzip file."""

    def read(self, size: int, /) -> bytes: ...


class ExpandedFile(io.RawIOBase):
    """A member, expanded as far as it is read and held in memory to be read again.

    Where it is damaged it ends: what came before is worth reading. ``damage`` tells.

    Args:
        packed: Where the bytes come from; read once, from start to end.
        expansion: The account they are written to.
        is_passing: Hold only the beginning: for what is too large to be held and can be read in
            one go, such as a mailbox. It can then not be read again.
    """

    def __init__(self, packed: Packed, expansion: Expansion, *, is_passing: bool = False) -> None:
        super().__init__()
        self._packed = packed
        self._expansion = expansion
        self._is_passing = is_passing
        self._kept = bytearray()
        self._length = 0  # bytes that came out so far
        self._position = 0
        self._has_ended = False
        self._deadline = expansion.clock() + expansion.limits.expansion_timeout_s
        self.damage: BaseException | None = None

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def tell(self) -> int:
        return self._position

    def seek(self, offset: int, whence: int = io.SEEK_SET) -> int:
        if whence == io.SEEK_END:
            self._fill(None)
            offset += self._length
        elif whence == io.SEEK_CUR:
            offset += self._position
        if offset < 0:
            raise ValueError("a position before the beginning")
        if self._is_passing and offset != self._length and offset > len(self._kept):
            raise io.UnsupportedOperation("this file can be read only once")
        self._position = offset
        return offset

    def readinto(self, into: Buffer) -> int:
        buffer = memoryview(into).cast("B")
        end = self._position + len(buffer)
        if self._position < len(self._kept) or not self._is_passing:
            self._fill(end)
            data = bytes(memoryview(self._kept)[self._position : end])
        elif self._position == self._length:
            data = self._next(len(buffer))
        else:
            raise io.UnsupportedOperation("this file can be read only once")
        buffer[: len(data)] = data
        self._position += len(data)
        return len(data)

    def expand(self) -> int | None:
        """Its size in bytes, expanding it as a whole; None if it is more than may be held."""
        try:
            self._fill(None)
        except FileProblem:
            if self._expansion.spent is not None:
                raise
            return None
        return self._length

    def close(self) -> None:
        if not self.closed:
            self._expansion.release(0 if self._is_passing else len(self._kept))
            self._kept = bytearray()
        super().close()

    def _fill(self, end: int | None) -> None:
        """Expand until ``end`` (None: until it ends), keeping it."""
        if self._is_passing:
            end = min(end or _REPLAYED_BYTES, _REPLAYED_BYTES)
        while not self._has_ended and (end is None or self._length < end):
            wanted = _BLOCK_BYTES if end is None else min(_BLOCK_BYTES, end - self._length)
            self._next(wanted)

    def _next(self, size: int) -> bytes:
        """The next bytes that come out; none at the end, or where it is damaged."""
        if self._has_ended:
            return b""
        if self._expansion.clock() > self._deadline and not self._is_passing:
            raise FileProblem(ProblemCode.TIMED_OUT, "Taking it out of its archive takes too long.")
        try:
            data = self._packed.read(min(size, _BLOCK_BYTES))
        except FileProblem:
            raise
        except DAMAGE as error:
            self.damage, data = error, b""
        if not data:
            self._has_ended = True
            return b""
        self._expansion.take_bytes(len(data))
        if not self._is_passing:
            self._expansion.hold(len(data))
            self._kept += data
        elif self._length < _REPLAYED_BYTES:
            self._kept += data
        self._length += len(data)
        return data
