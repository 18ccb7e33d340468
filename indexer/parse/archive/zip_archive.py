"""Zip archives: every member is read as a file of its own, straight out of the archive.

Office documents, e-books and program packages are zips as well; they are left to others.
"""

from __future__ import annotations

import io
import stat
import zipfile
import zlib
from dataclasses import replace
from typing import TYPE_CHECKING

from indexer.errors import FileProblem, ProblemCode
from indexer.parse.archive.expansion import DAMAGE, ExpandedFile, Expansion
from indexer.parse.archive.member_names import MemberNames, base_name, decoded_names, is_debris
from indexer.parse.base import FileSource, Member, companion_of, names_beside
from indexer.types import Problem
from kernel.work import Progress

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import IO, BinaryIO

    from indexer.parse.base import Limits, ParsedItem

_SCORE = 0.6
_STARTS = (b"PK\x03\x04", b"PK\x05\x06", b"PK\x07\x08", b"PK00PK\x03\x04")
# Whose first members tell that the zip is one document, or a program.
_NOT_AN_ARCHIVE = (
    b"[Content_Types].xml", b"mimetype", b"_rels/", b"word/", b"ppt/", b"xl/", b"visio/",
    b"docProps/", b"customXml/", b"META-INF/", b"AndroidManifest.xml", b"Index/Document.iwa",
)  # fmt: skip
_CONTENT_TYPES = b"[Content_Types].xml"
_OTHERS_ENDINGS = (
    ".docx", ".docm", ".dotx", ".pptx", ".pptm", ".ppsx", ".xlsx", ".xlsm", ".xltx", ".vsdx",
    ".odt", ".ods", ".odp", ".odg", ".ott", ".epub", ".pages", ".numbers", ".key", ".jar", ".war",
    ".apk", ".aab", ".ipa", ".xpi", ".crx", ".vsix", ".whl", ".nupkg", ".xps", ".oxps",
)  # fmt: skip
_FIRST_NAME_AT = 30
_IS_ENCRYPTED = 0x1 | 0x40
_IS_UTF8 = 0x800
_END = b"PK\x05\x06"
_END_WITHIN_BYTES = 22 + 65_535
_END64 = b"PK\x06\x06"
_WITHIN_64 = 56 + 20
_PROGRESS_EVERY = 50
_LONGEST_COMPANION_BYTES = 16 * 2**20


class ZipParser:
    """Takes a zip apart that is a bundle of files: archives, exports of notes, textpacks."""

    name = "zip"

    def score(self, head: bytes, name: str) -> float:
        if not head.startswith(_STARTS) or name.lower().endswith(_OTHERS_ENDINGS):
            return 0.0
        first = head[_FIRST_NAME_AT : _FIRST_NAME_AT + 40]
        is_document = first.startswith(_NOT_AN_ARCHIVE) or _CONTENT_TYPES in head
        return 0.0 if is_document else _SCORE

    def parse(self, source: FileSource, limits: Limits) -> Iterator[ParsedItem]:
        expansion = source.expansion or Expansion(source.size_bytes, limits)
        with _open(source, limits) as archive:
            infos = archive.infolist()
            if any(info.filename == _CONTENT_TYPES.decode() for info in infos):
                message = "It is an office document under another name: give it its own ending."
                raise FileProblem(ProblemCode.UNSUPPORTED, message)
            names, given = _names(infos), MemberNames()
            there = _There(archive, dict(zip(names, infos, strict=True)))
            for number, (info, raw_name) in enumerate(zip(infos, names, strict=True)):
                if number % _PROGRESS_EVERY == 0:
                    yield Progress("member", number, len(infos))
                if info.is_dir() or is_debris(raw_name):
                    continue
                if not expansion.take_member():
                    break
                for item in _member(archive, info, given.give(raw_name), expansion):
                    yield _with_beside(item, raw_name, there)
                if expansion.spent is not None:
                    break
        if expansion.spent is not None:
            yield Problem(ProblemCode.PARTIAL, expansion.spent)


def _open(source: FileSource, limits: Limits) -> zipfile.ZipFile:
    """The archive with its table of contents. Raises FileProblem."""
    try:
        if list_bytes(source.file) > limits.max_archive_list_bytes:
            raise FileProblem(ProblemCode.TOO_LARGE, "Its table of contents alone is too large.")
        return zipfile.ZipFile(source.file)
    except FileProblem:
        raise
    except io.UnsupportedOperation as error:
        most = limits.max_held_bytes // 2**20
        raise FileProblem(
            ProblemCode.TOO_LARGE, f"It is an archive of more than {most} MB inside another one."
        ) from error
    except (*DAMAGE, NotImplementedError) as error:
        message = "It is damaged: its table of contents is missing or cannot be read."
        raise FileProblem(ProblemCode.CORRUPT, message) from error


def list_bytes(file: BinaryIO) -> int:
    """How long the table of contents is by its own account: reading it costs 8 times as much.

    Source: PKWARE APPNOTE.TXT, 4.3.14 and 4.3.16.
    """
    size = file.seek(0, io.SEEK_END)
    file.seek(max(0, size - _END_WITHIN_BYTES - _WITHIN_64))
    tail = file.read(_END_WITHIN_BYTES + _WITHIN_64)
    end = tail.rfind(_END)
    if end < 0:
        return 0
    claimed = int.from_bytes(tail[end + 12 : end + 16], "little")
    end64 = tail.rfind(_END64, 0, end)
    if end64 >= 0:
        claimed = max(claimed % 0xFFFFFFFF, int.from_bytes(tail[end64 + 40 : end64 + 48], "little"))
    return min(claimed, size)


def _names(infos: list[zipfile.ZipInfo]) -> list[str]:
    """The members' names. Those that are not marked as UTF-8 were read as cp437."""
    unmarked = [number for number, info in enumerate(infos) if not info.flag_bits & _IS_UTF8]
    names = [info.filename for info in infos]
    raw = [names[number].encode("cp437", "replace") for number in unmarked]
    for number, name in zip(unmarked, decoded_names(raw), strict=True):
        names[number] = name
    return names


def _member(
    archive: zipfile.ZipFile, info: zipfile.ZipInfo, name: str, expansion: Expansion
) -> Iterator[ParsedItem]:
    if info.flag_bits & _IS_ENCRYPTED:
        yield Problem(ProblemCode.ENCRYPTED, "It is protected with a password.", name)
        return
    if stat.S_ISLNK(info.external_attr >> 16):
        yield Problem(ProblemCode.UNSUPPORTED, "It is a link, which is not followed.", name)
        return
    try:
        packed = archive.open(info)
    except NotImplementedError:
        message = "It is packed in a way that is not known."
        yield Problem(ProblemCode.UNSUPPORTED, message, name)
        return
    except DAMAGE:
        yield Problem(ProblemCode.CORRUPT, "It cannot be taken out: the archive is damaged.", name)
        return
    with packed:
        is_passing = info.file_size > expansion.limits.max_held_bytes
        expanded = ExpandedFile(_Checked(packed, info.CRC), expansion, is_passing=is_passing)
        yield from as_member(name, expanded, info.file_size)


def _with_beside(item: ParsedItem, name: str, there: _There) -> ParsedItem:
    """A member that is told of other files of the archive, if they matter to it."""
    if not isinstance(item, Member):
        return item
    folder, slash, base = name.rpartition("/")
    beside = tuple(one for one in names_beside(base) if folder + slash + one in there.infos)
    companion = there.companion(name)
    if not beside and not companion:
        return item
    return replace(item, source=replace(item.source, beside=beside, companion=companion))


class _There:
    """The archive's members by name, and the last companion that was asked for."""

    def __init__(self, archive: zipfile.ZipFile, infos: dict[str, zipfile.ZipInfo]) -> None:
        self._archive, self.infos = archive, infos
        self._last = ("", b"")

    def companion(self, name: str) -> bytes:
        """The content of what a member has for its companion; empty if there is none to be had."""
        wanted = companion_of(name)
        if wanted is None or wanted not in self.infos:
            return b""
        if self._last[0] != wanted:
            self._last = (wanted, self._content(self.infos[wanted]))
        return self._last[1]

    def _content(self, info: zipfile.ZipInfo) -> bytes:
        if info.flag_bits & _IS_ENCRYPTED:
            return b""
        try:
            with self._archive.open(info) as packed:
                data = packed.read(_LONGEST_COMPANION_BYTES + 1)
        except (*DAMAGE, NotImplementedError):
            return b""
        return data if len(data) <= _LONGEST_COMPANION_BYTES else b""


class _Checked:
    """A member's bytes, and an error if their checksum is wrong, but only behind them all.

    ``zipfile`` raises its own instead of giving the last bytes, which for a short text is all.
    """

    def __init__(self, packed: IO[bytes], checksum: int) -> None:
        packed._expected_crc = None  # type: ignore[attr-defined] # checked here
        self._packed = packed
        self._expected = checksum
        self._found = 0

    def read(self, size: int, /) -> bytes:
        data = self._packed.read(size)
        self._found = zlib.crc32(data, self._found)
        if not data and self._found != self._expected:
            raise zipfile.BadZipFile("wrong checksum")
        return data


def as_member(name: str, expanded: ExpandedFile, size_bytes: int) -> Iterator[ParsedItem]:
    """The member, and afterwards what was wrong with it; nothing but that if nothing came out."""
    with io.BufferedReader(expanded) as file:
        try:
            is_empty = size_bytes == 0 or not file.peek(1)
        except FileProblem as problem:
            yield Problem(problem.code, problem.title, name)
            return
        if is_empty and expanded.damage is not None:
            yield Problem(ProblemCode.CORRUPT, "It is damaged; nothing of it can be read.", name)
            return
        yield Member(name, FileSource(file, base_name(name), 0 if is_empty else size_bytes))
        if expanded.damage is not None:
            message = "It is damaged; only what comes before that was read."
            yield Problem(ProblemCode.PARTIAL, message, name)
