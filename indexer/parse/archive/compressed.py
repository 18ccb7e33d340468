"""Single compressed files (gzip, bzip2, xz), and the tar that is often inside."""

from __future__ import annotations

import bz2
import gzip
import io
import lzma
from typing import TYPE_CHECKING, cast

from indexer.errors import FileProblem, ProblemCode
from indexer.parse.archive.expansion import ExpandedFile, Expansion
from indexer.parse.archive.member_names import base_name, clean_name
from indexer.parse.archive.tar_archive import is_header, tar_members
from indexer.parse.archive.zip_archive import as_member
from indexer.types import Problem

if TYPE_CHECKING:
    from collections.abc import Iterator

    from indexer.parse.archive.expansion import Packed
    from indexer.parse.base import FileSource, Limits, ParsedItem

_SCORE = 0.9
_GZIP, _BZIP2, _XZ = b"\x1f\x8b\x08", b"BZh", b"\xfd7zXZ\0"
_BZIP2_BLOCKS = (b"1AY&SY", b"\x17rE8P\x90")  # the second ends an empty file
_ENDINGS = {".tgz": ".tar", ".tbz": ".tar", ".tbz2": ".tar", ".txz": ".tar"}
_TAKEN_OFF = (".gz", ".bz2", ".xz", ".gzip", ".z")


class CompressedParser:
    """Reads what was compressed; a tar inside as if it were the file itself."""

    name = "compressed"

    def score(self, head: bytes, name: str) -> float:  # noqa: ARG002 - content is enough
        return _SCORE if _format(head) else 0.0

    def parse(self, source: FileSource, limits: Limits) -> Iterator[ParsedItem]:
        expansion = source.expansion or Expansion(source.size_bytes, limits)
        with _expand(source, expansion, is_passing=False) as expanded:
            start = _start(expanded)
            if not start and expanded.damage is not None:
                raise FileProblem(ProblemCode.CORRUPT, "It is damaged; nothing can be read.")
            if not is_header(start):
                size_bytes = expanded.expand()
                if size_bytes is not None:
                    yield from as_member(_inner_name(source.name), expanded, size_bytes)
                    return
        passing = _expand(source, expansion, is_passing=True)
        if is_header(start):
            yield from _tar(passing, expansion)
            return
        # Longer than may be held: no more can be said about its size.
        yield from as_member(_inner_name(source.name), passing, limits.max_held_bytes + 1)


def _tar(passing: ExpandedFile, expansion: Expansion) -> Iterator[ParsedItem]:
    with io.BufferedReader(passing) as stream:
        yield from tar_members(stream, expansion)
        if passing.damage is not None:
            message = "It is damaged; only what comes before that was read."
            yield Problem(ProblemCode.PARTIAL, message)


def _start(expanded: ExpandedFile) -> bytes:
    start = expanded.read(512) or b""
    expanded.seek(0)
    return start


def _format(head: bytes) -> bytes | None:
    if head.startswith((_GZIP, _XZ)):
        return head[:3]
    is_bzip2 = head.startswith(_BZIP2) and head[4:10] in _BZIP2_BLOCKS
    return _BZIP2 if is_bzip2 else None


def _expand(source: FileSource, expansion: Expansion, *, is_passing: bool) -> ExpandedFile:
    head = source.head(16)
    if head.startswith(_GZIP):
        packed = cast("Packed", gzip.GzipFile(fileobj=source.file))
    elif head.startswith(_BZIP2):
        packed = cast("Packed", bz2.BZ2File(source.file))
    else:
        packed = cast("Packed", lzma.LZMAFile(source.file))  # noqa: SIM115 - the source is closed
    return ExpandedFile(packed, expansion, is_passing=is_passing)


def _inner_name(name: str) -> str:
    """The name without the ending that says how it is compressed."""
    lower = name.lower()
    for ending, instead in (*_ENDINGS.items(), *((ending, "") for ending in _TAKEN_OFF)):
        if lower.endswith(ending) and len(name) > len(ending):
            return base_name(clean_name(name[: -len(ending)] + instead))
    return base_name(clean_name(name))
