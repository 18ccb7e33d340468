"""Outlook's msg files ([MS-OXMSG]): a compound file in which each property is a stream."""

from __future__ import annotations

import re
import struct
from collections import defaultdict
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from indexer.errors import FileProblem, ProblemCode
from indexer.parse.base import FileSource, Member
from indexer.parse.outlook.mapi import (
    Kind,
    Properties,
    Tag,
    Value,
    attachment_name,
    code_page_of,
    fixed_value,
    is_part_of_page,
    letter_of,
    string_value,
    text_of,
)
from indexer.parse.outlook.secured import is_secured, open_secured
from indexer.types import Problem

if TYPE_CHECKING:
    from collections.abc import Iterator

    from olefile import OleFileIO

    from indexer.parse.base import Limits, ParsedItem
    from indexer.parse.letter import Letter

MAGIC = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_CERTAIN_SCORE = 0.97
_NAMED_SCORE = 0.9
_TELLING = tuple(
    name.encode("utf-16-le") for name in ("__properties_version1.0", "__nameid_version1.0")
)
_PROPERTIES = "__properties_version1.0"
_STREAM = re.compile(r"__substg1\.0_([0-9A-Fa-f]{4})([0-9A-Fa-f]{4})$")
_RECIPIENT, _ATTACHMENT = "__recip_version1.0_#", "__attach_version1.0_#"
_EMBEDDED = "__substg1.0_3701000D"
_HEADER_OF_FILE, _HEADER_OF_MESSAGE, _HEADER_OF_OTHERS = 32, 24, 8
_ENTRY_BYTES = 16
_MOST_PROPERTY_BYTES = 64 << 20
_MOST_RECIPIENTS = 2_000
_WANTED = frozenset(int(tag) for tag in Tag) - {int(Tag.ATTACH_DATA)}

Path = tuple[str, ...]


class MsgParser:
    """Reads one message with everything attached to it, mails inside it included."""

    name = "msg"

    def score(self, head: bytes, name: str) -> float:
        if not head.startswith(MAGIC):
            return 0.0
        if any(telling in head for telling in _TELLING):
            return _CERTAIN_SCORE
        return _NAMED_SCORE if name.lower().endswith((".msg", ".oft")) else 0.0

    def parse(self, source: FileSource, limits: Limits) -> Iterator[ParsedItem]:
        import olefile  # noqa: PLC0415 - needed in the child only

        if source.size_bytes > limits.max_message_bytes:
            mib = limits.max_message_bytes // 2**20
            raise FileProblem(ProblemCode.TOO_LARGE, f"It is a mail of more than {mib} MB.")
        try:
            with olefile.OleFileIO(source.file) as compound:
                yield from _MessageReader(compound, limits).read((), source.stem, None)
        except (OSError, ValueError, IndexError, struct.error, TypeError) as error:
            raise FileProblem(ProblemCode.CORRUPT, "It is a damaged Outlook message.") from error


@dataclass(frozen=True, slots=True)
class _Storage:
    """What lies directly in one storage of the compound file."""

    streams: tuple[str, ...] = ()
    storages: tuple[str, ...] = ()


class _MessageReader:
    """Reads messages out of one compound file."""

    def __init__(self, compound: OleFileIO, limits: Limits) -> None:
        self._compound = compound
        self._limits = limits
        self._storages = _contents(compound)

    def read(self, at: Path, stem: str, member: str | None) -> Iterator[ParsedItem]:
        """The message in the storage ``at``, then what is attached, mails among it in full."""
        properties = self._properties(at, _HEADER_OF_MESSAGE if at else _HEADER_OF_FILE)
        code_page = code_page_of(properties)
        recipients = [
            self._properties((*at, name), _HEADER_OF_OTHERS, code_page)
            for name in self._beneath(at, _RECIPIENT)[:_MOST_RECIPIENTS]
        ]
        letter = letter_of(properties, recipients)
        if is_secured(text_of(properties, Tag.MESSAGE_CLASS)):
            self._open_secured(letter, at)
        mails = self._take_attachments(letter, at, code_page)
        yield letter.document(stem, member)
        prefix = f"{member}/" if member else ""
        for problem in letter.problems:
            inner = member if problem.member is None else prefix + problem.member
            yield replace(problem, member=inner)
        for attached in letter.attachments():
            yield replace(attached, name=prefix + attached.name)
        for storage, name in mails:
            yield from self._read_inner(storage, name, prefix + name)

    def _read_inner(self, storage: Path, stem: str, member: str) -> Iterator[ParsedItem]:
        # A mail inside lies two storages deeper.
        if len(storage) // 2 >= self._limits.max_depth:
            yield Problem(ProblemCode.PARTIAL, "It is nested too deep to be read.", member)
        else:
            yield from self.read(storage, stem, member)

    def _take_attachments(self, letter: Letter, at: Path, code_page: str) -> list[tuple[Path, str]]:
        """Put the attachments into the letter; the mails among them come back, with their names."""
        mails: list[tuple[Path, str]] = []
        names = self._beneath(at, _ATTACHMENT)
        for number, name in enumerate(names[: self._limits.max_members], start=1):
            place = (*at, name)
            described = self._properties(place, _HEADER_OF_OTHERS, code_page)
            shown = attachment_name(described, number)
            if is_part_of_page(described):
                letter.inline_images.append(shown)
            elif _EMBEDDED in self._at(place).storages:
                inner = (*place, _EMBEDDED)
                if _PROPERTIES in self._at(inner).streams:
                    mails.append((inner, letter.unique(shown)))
                else:
                    message = "It is an object of another program inside the mail."
                    letter.problems.append(Problem(ProblemCode.UNSUPPORTED, message, shown))
            else:
                self._take_file(letter, place, shown)
        if len(names) > self._limits.max_members:
            message = "It has too many attachments to read."
            letter.problems.append(Problem(ProblemCode.PARTIAL, message))
        return mails

    def _take_file(self, letter: Letter, place: Path, name: str) -> None:
        data = self._data(place)
        if data is not None:  # None: only a link to a file elsewhere
            shown = letter.unique(name)
            letter.members.append(Member(shown, FileSource.from_bytes(data, shown)))

    def _open_secured(self, letter: Letter, at: Path) -> None:
        """A signed mail is one attachment that holds the whole; an encrypted one likewise."""
        names = self._beneath(at, _ATTACHMENT)
        data = self._data((*at, names[0])) if len(names) == 1 else None
        if data is not None and open_secured(letter, data, self._limits):
            del self._storages[(*at, names[0])]

    def _data(self, place: Path) -> bytes | None:
        for stream in self._at(place).streams:
            match = _STREAM.match(stream)
            if match and int(match[1], 16) == Tag.ATTACH_DATA:
                return self._stream((*place, stream), self._limits.max_message_bytes)
        return None

    def _properties(self, at: Path, header_bytes: int, code_page: str = "") -> Properties:
        """All properties of a storage that are of use; those of fixed size from their table."""
        storage = self._at(at)
        found: dict[int, Value] = {}
        if _PROPERTIES in storage.streams:
            table = self._stream((*at, _PROPERTIES), _MOST_PROPERTY_BYTES)
            for start in range(header_bytes, len(table) - _ENTRY_BYTES + 1, _ENTRY_BYTES):
                kind, tag = struct.unpack_from("<HH", table, start)
                if tag in _WANTED and (value := fixed_value(kind, table[start + 8 : start + 16])):
                    found[tag] = value
        code_page = code_page or code_page_of(found)
        for stream in storage.streams:
            match = _STREAM.match(stream)
            if match is None or int(match[1], 16) not in _WANTED:
                continue
            tag, kind = int(match[1], 16), int(match[2], 16)
            data = self._stream((*at, stream), _MOST_PROPERTY_BYTES)
            is_text = kind in (Kind.STRING, Kind.STRING8)
            found[tag] = string_value(data, kind, code_page) if is_text else data
        return found

    def _stream(self, path: Path, limit_bytes: int) -> bytes:
        with self._compound.openstream(list(path)) as stream:
            return bytes(stream.read(limit_bytes))

    def _at(self, path: Path) -> _Storage:
        return self._storages.get(path, _Storage())

    def _beneath(self, path: Path, prefix: str) -> list[str]:
        names = sorted(name for name in self._at(path).storages if name.startswith(prefix))
        return [name for name in names if (*path, name) in self._storages]


def _contents(compound: OleFileIO) -> dict[Path, _Storage]:
    streams: defaultdict[Path, list[str]] = defaultdict(list)
    storages: defaultdict[Path, dict[str, None]] = defaultdict(dict)
    for entry in compound.listdir(streams=True, storages=False):
        *place, name = entry
        streams[tuple(place)].append(name)
        for depth in range(len(place)):
            storages[tuple(place[:depth])][place[depth]] = None
    return {
        path: _Storage(tuple(streams.get(path, ())), tuple(storages.get(path, ())))
        for path in {*streams, *storages}
    }
