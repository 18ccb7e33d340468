"""Tar archives, plain or compressed, read once from start to end."""

from __future__ import annotations

import io
import tarfile
from typing import TYPE_CHECKING, BinaryIO, cast

from indexer.errors import FileProblem, ProblemCode
from indexer.parse.archive.expansion import DAMAGE, ExpandedFile, Expansion, Packed
from indexer.parse.archive.member_names import MemberNames, is_debris
from indexer.parse.archive.zip_archive import as_member
from indexer.types import Problem
from kernel.work import Progress

if TYPE_CHECKING:
    from collections.abc import Iterator

    from indexer.parse.base import FileSource, Limits, ParsedItem

_MARKED_SCORE = 0.9
_UNMARKED_SCORE = 0.6
_BLOCK = tarfile.BLOCKSIZE
_LONGEST_READ_BYTES = 8 * 2**20
_SKIPPED_BYTES = 256 * 1024
_LOOKED_FOR_BYTES = 64 * 2**20
_MOST_ENTRIES = 20
_ENDS_EARLY = "It is damaged; only what comes before that was read."
_DAMAGED = "It is damaged; what lies at that place was not read."
_KINDS = {
    tarfile.SYMTYPE: "a link, which is not followed",
    tarfile.LNKTYPE: "a second name of another member",
    tarfile.CHRTYPE: "a device",
    tarfile.BLKTYPE: "a device",
    tarfile.FIFOTYPE: "a pipe",
}


class TarParser:
    """Takes a tar apart: backups, sources, Joplin's ``.jex``."""

    name = "tar"

    def score(self, head: bytes, name: str) -> float:  # noqa: ARG002 - content is enough
        if not is_header(head[:_BLOCK]):
            return 0.0
        return _MARKED_SCORE if head[257:262] == b"ustar" else _UNMARKED_SCORE

    def parse(self, source: FileSource, limits: Limits) -> Iterator[ParsedItem]:
        expansion = source.expansion or Expansion(source.size_bytes, limits)
        source.file.seek(0)
        yield from tar_members(source.file, expansion)


def is_header(block: bytes) -> bool:
    """Whether a block of 512 bytes is a member's header: its checksum tells."""
    try:
        tarfile.TarInfo.frombuf(block, "utf-8", "surrogateescape")
    except (tarfile.TarError, ValueError):
        return False
    return True


def tar_members(packed: Packed, expansion: Expansion) -> Iterator[ParsedItem]:
    """The members of a tar that is read from its start; what is wrong with it at the end."""
    stream = _Forward(packed)
    damage: str | None = None
    try:
        with tarfile.TarFile(fileobj=cast("BinaryIO", stream), errorlevel=2) as archive:
            yield from _members(archive, stream, expansion)
        damage = stream.damage
    except FileProblem as problem:
        damage = problem.title
    except RecursionError:
        damage = "Its headers are nested too deep to be read."
    except DAMAGE:
        damage = _ENDS_EARLY
    if expansion.spent is not None:
        damage = expansion.spent
    if damage is not None:
        yield Problem(ProblemCode.PARTIAL, damage)


def _members(
    archive: tarfile.TarFile, stream: _Forward, expansion: Expansion
) -> Iterator[ParsedItem]:
    given, entries = MemberNames(), 0
    while (info := _next(archive, stream)) is not None:
        archive.members = []  # type: ignore[attr-defined] # it would keep them all
        entries += 1
        if entries > _MOST_ENTRIES * expansion.limits.max_archive_members:
            raise FileProblem(ProblemCode.PARTIAL, "It holds too many folders and links.")
        yield Progress("member", entries)
        if info.isdir() or is_debris(info.name):
            continue
        if not expansion.take_member():
            return
        name = given.give(info.name)
        if not info.isreg():
            what = _KINDS.get(info.type, "not a file")
            yield Problem(ProblemCode.UNSUPPORTED, f"In the archive it is {what}.", name)
            continue
        packed = archive.extractfile(info)
        if packed is not None:
            is_passing = info.size > expansion.limits.max_held_bytes
            expanded = ExpandedFile(packed, expansion, is_passing=is_passing)
            yield from as_member(name, expanded, info.size)
        if expansion.spent is not None:
            return


def _next(archive: tarfile.TarFile, stream: _Forward) -> tarfile.TarInfo | None:
    """The next member; where a header is damaged, the next one that is not."""
    info = _try_next(archive, stream)
    # Where a header should have been lay none: it is either the end, or damage.
    while info is None and (start := stream.find_header()) is not None:
        archive.offset = start
        archive._loaded = False  # type: ignore[attr-defined] # it would not look again
        info = _try_next(archive, stream)
    return info


def _try_next(archive: tarfile.TarFile, stream: _Forward) -> tarfile.TarInfo | None:
    try:
        return archive.next()
    except tarfile.ReadError:
        stream.damage = _ENDS_EARLY
        return None


class _Forward(io.RawIOBase):
    """What tarfile needs of a file, over something that can be read only once."""

    def __init__(self, packed: Packed) -> None:
        super().__init__()
        self._packed = packed
        self._position = 0
        self._ahead = b""
        self._last_block = b""
        self.damage: str | None = None

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def tell(self) -> int:
        return self._position

    def seek(self, offset: int, whence: int = io.SEEK_SET) -> int:
        if whence != io.SEEK_SET or offset < self._position:
            raise tarfile.StreamError("only forward")
        while self._position < offset:
            if not self.read(min(_SKIPPED_BYTES, offset - self._position)):
                break
        return self._position

    def read(self, size: int = -1) -> bytes:
        if not 0 <= size <= _LONGEST_READ_BYTES:
            raise tarfile.ReadError("a header of unbelievable length")
        parts, asked = [], size
        while size > 0 and (data := self._some(size)):
            parts.append(data)
            size -= len(data)
            self._position += len(data)
        data = b"".join(parts)
        self._last_block = data if asked == _BLOCK else b""
        return data

    def find_header(self) -> int | None:
        """Where the next header lies from here on; notes damage if anything but emptiness does.

        A proper end is two empty blocks with nothing but emptiness behind them.
        """
        is_strange = self._last_block.count(0) != len(self._last_block)
        self.seek(self._position + -self._position % _BLOCK)
        looked = 0
        while looked < _LOOKED_FOR_BYTES and len(block := self.read(_BLOCK)) == _BLOCK:
            looked += _BLOCK
            if block[257:262] == b"ustar" and is_header(block):
                self._ahead = block + self._ahead
                self._position -= _BLOCK
                self.damage = _DAMAGED
                return self._position
            is_strange = is_strange or block.count(0) != _BLOCK
        if is_strange:
            self.damage = _ENDS_EARLY
        return None

    def _some(self, size: int) -> bytes:
        if self._ahead:
            data, self._ahead = self._ahead[:size], self._ahead[size:]
            return data
        return self._packed.read(size)
