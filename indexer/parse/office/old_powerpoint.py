"""PowerPoint presentations of 1997 to 2003 (ppt): the text of each slide, its title and notes.

Source: [MS-PPT] 2.3.1 (RecordHeader), 2.4.1 (DocumentContainer), 2.4.14.3
(SlideListWithTextContainer), 2.5.1 (SlideContainer), 2.9.41 to 2.9.44 (text atoms).
"""

from __future__ import annotations

import struct
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

from indexer.errors import FileProblem, ProblemCode

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from indexer.parse.office.assembled import AssembledText

_HEADER_BYTES = 8
_CONTAINER = 0xF
_DEEPEST = 40
_DOCUMENT, _SLIDE, _NOTES, _LIST_WITH_TEXT = 1000, 1006, 1008, 4080
_PERSIST, _TEXT_HEADER, _CHARS, _BYTES, _OUTLINE_REFERENCE = 1011, 3999, 4000, 4008, 3998
_USER_EDIT, _PERSIST_DIRECTORY, _CURRENT_USER = 4085, 6002, 4086
_TITLES = (0, 6)  # title, centred title
_NOTES_TEXT, _BODY = 2, 1
_SLIDES, _NOTES_LIST = 0, 2
_ENCRYPTED_TOKEN = 0xF3D1C4DF
_MOST_EDITS = 10_000
# Masters and empty placeholders say this; nobody wrote it.
_ASTERISK = "*"


class _Record(NamedTuple):
    version: int
    instance: int
    kind: int
    start: int
    end: int


class _Piece(NamedTuple):
    kind: int
    text: str


@dataclass(slots=True)
class _Slide:
    """A slide of the presentation's list: where it is kept, and the text noted beside the list."""

    reference: int
    pieces: list[_Piece] = field(default_factory=list)


def read_old_powerpoint(stream: Callable[[str], bytes | None], out: AssembledText) -> None:
    """Put all slides into ``out``. ``stream`` gives the bytes of a stream of the file by name.

    Raises:
        FileProblem: It is encrypted or damaged.
    """
    user = stream("Current User") or b""
    if len(user) >= 16 and struct.unpack_from("<I", user, 12)[0] == _ENCRYPTED_TOKEN:
        raise FileProblem(ProblemCode.ENCRYPTED, "It is protected with a password.")
    data = stream("PowerPoint Document")
    if data is None:
        raise _damaged()
    try:
        last_edit = struct.unpack_from("<I", user, 16)[0] if len(user) >= 20 else 0
        _Presentation(data, last_edit).put_into(out)
    except (struct.error, IndexError) as error:
        raise _damaged() from error


class _Presentation:
    def __init__(self, data: bytes, last_edit: int) -> None:
        self._data = data
        self._offsets, document = _directory(data, last_edit)
        root = self._record_of(document)
        if root is None or root.kind != _DOCUMENT:
            root = next((r for r in _records(data, 0, len(data)) if r.kind == _DOCUMENT), None)
        if root is None:
            raise _damaged()
        lists = [r for r in _inside(data, root) if r.kind == _LIST_WITH_TEXT]
        self._slides = self._listed(lists, _SLIDES)
        self._notes = self._listed(lists, _NOTES_LIST)
        self._identities = dict(self._listed_identities(lists))

    def put_into(self, out: AssembledText) -> None:
        notes = self._notes_by_slide()
        for number, slide in enumerate(self._slides, start=1):
            out.page(number)
            record = self._record_of(slide.reference)
            pieces = self._pieces(record, slide.pieces) if record else slide.pieces
            ordered = sorted(pieces, key=lambda piece: piece.kind not in _TITLES)
            for piece in ordered:
                _put(piece, out)
            for text in notes.get(self._identities.get(slide.reference, -1), ()):
                out.paragraph(f"Speaker notes: {text}")
            if out.is_full:
                return

    def _listed(self, lists: list[_Record], instance: int) -> list[_Slide]:
        found: list[_Slide] = []
        kind = 4
        for one in lists:
            if one.instance != instance:
                continue
            for record in _inside(self._data, one):
                if record.kind == _PERSIST:
                    found.append(_Slide(struct.unpack_from("<I", self._data, record.start)[0]))
                elif record.kind == _TEXT_HEADER:
                    kind = struct.unpack_from("<I", self._data, record.start)[0]
                elif found and (text := self._text(record)):
                    found[-1].pieces.append(_Piece(kind, text))
        return found

    def _pieces(self, slide: _Record, listed: list[_Piece]) -> list[_Piece]:
        """The text of a slide in the order of its shapes; ``listed`` is referred to by number."""
        found: list[_Piece] = []
        kind = 4
        for record in _below(self._data, slide):
            if record.kind == _TEXT_HEADER:
                kind = struct.unpack_from("<I", self._data, record.start)[0]
            elif record.kind == _OUTLINE_REFERENCE:
                index = struct.unpack_from("<I", self._data, record.start)[0]
                if index < len(listed):
                    found.append(listed[index])
            elif text := self._text(record):
                found.append(_Piece(kind, text))
        return found + [piece for piece in listed if piece not in found]

    def _text(self, record: _Record) -> str:
        raw = self._data[record.start : record.end]
        if record.kind == _CHARS:
            return _clean(raw.decode("utf-16-le", "replace"))
        if record.kind == _BYTES:
            return _clean(raw.decode("latin-1"))
        return ""

    def _notes_by_slide(self) -> dict[int, list[str]]:
        """Speaker notes by the identity of their slide (NotesAtom: the slide's id)."""
        found: dict[int, list[str]] = {}
        for one in self._notes:
            record = self._record_of(one.reference)
            if record is None or record.kind != _NOTES:
                continue
            atom = next((r for r in _inside(self._data, record) if r.kind == 1009), None)
            if atom is None:
                continue
            slide = struct.unpack_from("<I", self._data, atom.start)[0]
            pieces = self._pieces(record, one.pieces)
            texts = [piece.text for piece in pieces if piece.kind in (_NOTES_TEXT, _BODY)]
            found.setdefault(slide, []).extend(texts)
        return found

    def _listed_identities(self, lists: list[_Record]) -> Iterator[tuple[int, int]]:
        """What notes know each slide by: it stands in the list behind the reference."""
        for one in lists:
            for record in _inside(self._data, one) if one.instance == _SLIDES else ():
                if record.kind == _PERSIST and record.end - record.start >= 16:
                    reference, identity = struct.unpack_from("<I8xI", self._data, record.start)
                    yield reference, identity

    def _record_of(self, reference: int) -> _Record | None:
        offset = self._offsets.get(reference)
        return _record_at(self._data, offset, len(self._data)) if offset is not None else None


def _put(piece: _Piece, out: AssembledText) -> None:
    if piece.kind in _TITLES:
        out.heading(1, piece.text)
        return
    lines = [line for line in piece.text.split("\n") if line.strip()]
    for line in lines:
        if piece.kind == _BODY and len(lines) > 1:
            out.item(f"- {line.strip()}")
        else:
            out.row(line)
    if len(lines) > 1:
        out.end_table()


def _directory(data: bytes, last_edit: int) -> tuple[dict[int, int], int]:
    """Where each persistent object lies, newest edit first, and which one is the document."""
    found: dict[int, int] = {}
    document = -1
    for _count in range(_MOST_EDITS):
        edit = _record_at(data, last_edit, len(data))
        if edit is None or edit.kind != _USER_EDIT:
            break
        previous, directory, reference = struct.unpack_from("<III", data, edit.start + 8)
        document = reference if document < 0 else document
        entries = _record_at(data, directory, len(data))
        if entries is not None and entries.kind == _PERSIST_DIRECTORY:
            for identity, offset in _entries(data, entries):
                found.setdefault(identity, offset)
        if not previous or previous >= last_edit:
            break
        last_edit = previous
    return found, document


def _entries(data: bytes, record: _Record) -> Iterator[tuple[int, int]]:
    at = record.start
    while at + 4 <= record.end:
        head = struct.unpack_from("<I", data, at)[0]
        first, count = head & 0xFFFFF, head >> 20
        at += 4
        for index in range(count):
            if at + 4 > record.end:
                return
            yield first + index, struct.unpack_from("<I", data, at)[0]
            at += 4


def _record_at(data: bytes, offset: int, end: int) -> _Record | None:
    if offset < 0 or offset + _HEADER_BYTES > end:
        return None
    head, kind, size = struct.unpack_from("<HHI", data, offset)
    start = offset + _HEADER_BYTES
    return _Record(head & 0xF, head >> 4, kind, start, min(start + size, end))


def _records(data: bytes, start: int, end: int) -> Iterator[_Record]:
    """The records side by side in a stretch."""
    while (record := _record_at(data, start, end)) is not None:
        yield record
        start = record.end


def _inside(data: bytes, record: _Record) -> Iterator[_Record]:
    return _records(data, record.start, record.end)


def _below(data: bytes, record: _Record, depth: int = 0) -> Iterator[_Record]:
    """All records in a container and in its containers."""
    for one in _inside(data, record):
        yield one
        if one.version == _CONTAINER and depth < _DEEPEST:
            yield from _below(data, one, depth + 1)


def _clean(text: str) -> str:
    text = text.replace("\r", "\n").replace("\v", "\n").replace("\0", "").strip()
    return "" if text == _ASTERISK else text


def _damaged() -> FileProblem:
    return FileProblem(ProblemCode.CORRUPT, "It is damaged: its slides cannot be found.")
