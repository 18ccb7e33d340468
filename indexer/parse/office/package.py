"""The zip that an office document is: its parts, read with bounds and without trust."""

from __future__ import annotations

import posixpath
import zipfile
import zlib
from typing import TYPE_CHECKING, Any, NamedTuple
from urllib.parse import unquote

from indexer.errors import FileProblem, ProblemCode
from indexer.parse.office.safe_xml import DamagedXmlError, StreamedXml, attribute, parse_xml

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from indexer.parse.base import FileSource

_MIB = 2**20
WHOLE_PART_BYTES = 48 * _MIB
"""A part that is held as a tree takes some ten times its size."""
STREAMED_PART_BYTES = 320 * _MIB
TOTAL_BYTES = 1024 * _MIB
"""What may come out of one file altogether."""
PICTURE_BYTES = 512 * _MIB
"""The same for pictures."""
_STEP_BYTES = _MIB
_UNREADABLE = (
    zipfile.BadZipFile, zlib.error, EOFError, OSError, ValueError, RuntimeError,
)  # fmt: skip


class Relation(NamedTuple):
    """Where a part points: the last word of the relation's type, and the other part's name."""

    kind: str
    target: str


class OfficePackage:
    """Parts of an Office Open XML, OpenDocument, EPUB or iWork file by name.

    ``damaged`` collects the parts that could not be read in full; reading goes on without them.

    Raises:
        FileProblem: It is no zip.
    """

    def __init__(self, source: FileSource) -> None:
        source.file.seek(0)
        try:
            self._zip = zipfile.ZipFile(source.file)
        except _UNREADABLE as error:
            raise FileProblem(
                ProblemCode.CORRUPT, "It is damaged: its parts cannot be found."
            ) from error
        self._infos = {_normal(info.filename): info for info in self._zip.infolist()}
        self._by_lower = {name.lower(): name for name in self._infos}
        self._left_bytes = TOTAL_BYTES
        self._left_picture_bytes = PICTURE_BYTES
        self.damaged: list[str] = []

    @property
    def names(self) -> Sequence[str]:
        return list(self._infos)

    def has(self, name: str) -> bool:
        return self._find(name) is not None

    def is_password_protected(self, name: str) -> bool:
        """Whether the zip itself holds the part encrypted."""
        found = self._find(name)
        return found is not None and bool(self._infos[found].flag_bits & 0x1)

    def read(self, name: str, limit_bytes: int = WHOLE_PART_BYTES) -> bytes | None:
        """A part's bytes, or as many as can be read; None if it is not there or not readable.

        What is missing is noted in ``damaged``.
        """
        found = self._find(name)
        if found is None:
            return None
        limit_bytes = min(limit_bytes, self._left_bytes)
        pieces: list[bytes] = []
        size = 0
        try:
            with self._zip.open(self._infos[found]) as file:
                while size <= limit_bytes and (piece := file.read(_STEP_BYTES)):
                    pieces.append(piece)
                    size += len(piece)
        except _UNREADABLE:
            self.note_damage(found)
        self._left_bytes -= size
        if size > limit_bytes:
            self.note_damage(found)
        return b"".join(pieces)[:limit_bytes] if pieces else None

    def picture(self, name: str, limit_bytes: int) -> bytes | None:
        """A picture's bytes, if it is there, whole and not larger; on an account of its own."""
        found = self._find(name)
        size = self._infos[found].file_size if found is not None else 0
        if found is None or size > min(limit_bytes, self._left_picture_bytes):
            return None
        self._left_picture_bytes -= size
        try:
            with self._zip.open(self._infos[found]) as file:
                return file.read(limit_bytes)
        except _UNREADABLE:
            return None

    def tree(self, name: str) -> Any:
        """The root element of an XML part; None if there is none."""
        data = self.read(name)
        if data is None:
            return None
        try:
            root, is_damaged = parse_xml(data)
        except DamagedXmlError:
            self.note_damage(name)
            return None
        if is_damaged:
            self.note_damage(name)
        return root

    def stream(self, name: str, names: Sequence[str]) -> Iterator[Any]:
        """Elements called ``names`` of a large XML part, see ``StreamedXml``."""
        data = self.read(name, STREAMED_PART_BYTES)
        if data is None:
            return
        try:
            elements = StreamedXml(data, names)
            yield from elements
        except DamagedXmlError:
            self.note_damage(name)
            return
        if elements.is_damaged:
            self.note_damage(name)

    def relations(self, name: str) -> dict[str, Relation]:
        """Where the part ``name`` points, by id; links out of the file are left out."""
        folder, base = posixpath.split(name)
        root = self.tree(posixpath.join(folder, "_rels", f"{base}.rels"))
        found: dict[str, Relation] = {}
        for one in root if root is not None else ():
            if attribute(one, "TargetMode") == "External":
                continue
            kind = attribute(one, "Type").rpartition("/")[2]
            found[attribute(one, "Id")] = Relation(kind, resolve(name, attribute(one, "Target")))
        return found

    def related(self, name: str, kind: str) -> list[str]:
        """The parts that ``name`` points to as ``kind``, that are there."""
        return [
            relation.target
            for relation in self.relations(name).values()
            if relation.kind == kind and self.has(relation.target)
        ]

    def note_damage(self, name: str) -> None:
        if name not in self.damaged:
            self.damaged.append(name)

    def _find(self, name: str) -> str | None:
        name = _normal(name)
        return name if name in self._infos else self._by_lower.get(name.lower())


def resolve(base: str, target: str) -> str:
    """The name of a part as the part ``base`` refers to it."""
    target = unquote(target.partition("#")[0]).replace("\\", "/")
    if target.startswith("/"):
        return _normal(target)
    return _normal(posixpath.join(posixpath.dirname(base), target))


def _normal(name: str) -> str:
    return posixpath.normpath(name.replace("\\", "/")).lstrip("/")
