"""One item of an Outlook store: a mail with what is attached, an appointment, a contact, a task."""

from __future__ import annotations

import io
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from indexer.errors import FileProblem, ProblemCode
from indexer.parse.base import FileSource, Member
from indexer.parse.notes.calendar import CalendarParser
from indexer.parse.notes.contacts import ContactsParser
from indexer.parse.outlook.calendar_items import appointment, contact, task
from indexer.parse.outlook.mapi import (
    Properties,
    Tag,
    attachment_name,
    code_page_of,
    is_part_of_page,
    letter_of,
    text_of,
)
from indexer.parse.outlook.secured import is_secured, open_secured
from indexer.parse.outlook.stored import LIBRARY_FAILS, properties_of, read_inner
from indexer.types import DocumentKind, ParsedDocument, Problem

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from indexer.parse.base import Limits, ParsedItem
    from indexer.parse.letter import Letter

_MOST_RECIPIENTS = 2_000
_BY_VALUE, _EMBEDDED, _OBJECT = 1, 5, 6
_NOTES = ("IPM.STICKYNOTE", "IPM.ACTIVITY")


@dataclass(frozen=True, slots=True)
class StoredItem:
    """An item that libpff has opened, with what named properties are called in its store."""

    item: Any
    numbers: Mapping[int, int]


class OpenItem(io.BytesIO):
    """Lets an item of a store travel as the content of a ``Member``: it has no bytes of its own."""

    def __init__(self, stored: StoredItem) -> None:
        super().__init__()
        self.stored = stored


def item_source(item: Any, numbers: Mapping[int, int], name: str) -> FileSource:
    """The item as something that ``StoredItemParser`` reads, when its turn comes."""
    return FileSource(OpenItem(StoredItem(item, numbers)), name, 1)


class StoredItemParser:
    """Reads what ``PstParser`` finds; never chosen for a file."""

    name = "pst-item"

    def score(self, head: bytes, name: str) -> float:  # noqa: ARG002 - it is only asked for by name
        return 0.0

    def parse(self, source: FileSource, limits: Limits) -> Iterator[ParsedItem]:
        if not isinstance(source.file, OpenItem):
            raise FileProblem(ProblemCode.UNSUPPORTED, "It is no item of an Outlook store.")
        reader = _ItemReader(source.file.stored, source.name, limits)
        try:
            yield from reader.items()
        except LIBRARY_FAILS as error:
            message = "It is damaged in the Outlook data file."
            raise FileProblem(ProblemCode.CORRUPT, message) from error


class _ItemReader:
    def __init__(self, stored: StoredItem, name: str, limits: Limits) -> None:
        self._item = stored.item
        self._numbers = stored.numbers
        self._name = name
        self._limits = limits
        self._bytes_left = limits.max_message_bytes

    def items(self) -> Iterator[ParsedItem]:
        properties = properties_of(self._item, self._numbers)
        if not properties:
            raise FileProblem(ProblemCode.CORRUPT, "It is damaged in the Outlook data file.")
        letter = letter_of(properties, self._recipients(code_page_of(properties)))
        inner = list(self._take_attachments(letter, properties))
        yield from documents_of(properties, letter, self._name, self._limits)
        yield from letter.problems
        yield from letter.attachments()
        yield from inner

    def _recipients(self, code_page: str) -> list[Properties]:
        try:
            table = self._item.recipients
            count = 0 if table is None else table.number_of_record_sets
            return [
                properties_of(table, {}, number, code_page)
                for number in range(min(count, _MOST_RECIPIENTS))
            ]
        except LIBRARY_FAILS:
            return []  # the message itself has the names that it shows

    def _take_attachments(self, letter: Letter, properties: Properties) -> Iterator[ParsedItem]:
        """Put the attachments into the letter; the mails among them come back, read."""
        try:
            count = self._item.number_of_attachments
        except LIBRARY_FAILS:
            message = "What is attached to it is damaged in the Outlook data file."
            letter.problems.append(Problem(ProblemCode.PARTIAL, message))
            return
        code_page = code_page_of(properties)
        is_whole_mail = count == 1 and is_secured(text_of(properties, Tag.MESSAGE_CLASS))
        for number in range(min(count, self._limits.max_members)):
            try:
                attached = self._item.get_attachment(number)
                told = properties_of(attached, self._numbers, code_page=code_page)
                name = attachment_name(told, number + 1)
                yield from self._take(letter, attached, told, name, is_whole_mail)
            except LIBRARY_FAILS:
                name = letter.unique(f"attachment {number + 1}")
                message = "It is damaged in the Outlook data file."
                letter.problems.append(Problem(ProblemCode.CORRUPT, message, name))
        if count > self._limits.max_members:
            message = "It has too many attachments to read."
            letter.problems.append(Problem(ProblemCode.PARTIAL, message))

    def _take(
        self, letter: Letter, attached: Any, told: Properties, name: str, is_whole_mail: bool
    ) -> Iterator[ParsedItem]:
        method = told.get(Tag.ATTACH_METHOD)
        if is_part_of_page(told):
            letter.inline_images.append(name)
        elif method == _EMBEDDED:
            yield from self._inner_mail(attached, letter.unique(name))
        elif method == _OBJECT:
            message = "It is an object of another program inside the mail."
            problem = Problem(ProblemCode.UNSUPPORTED, message, letter.unique(name))
            letter.problems.append(problem)
        elif method == _BY_VALUE:  # the others are links to files elsewhere
            self._take_file(letter, attached, name, is_whole_mail)

    def _take_file(self, letter: Letter, attached: Any, name: str, is_whole_mail: bool) -> None:
        size = attached.size
        self._bytes_left -= size
        if self._bytes_left < 0:
            mib = self._limits.max_message_bytes // 2**20
            message = f"Of what is attached to a mail, {mib} MB are read."
            letter.problems.append(Problem(ProblemCode.TOO_LARGE, message, letter.unique(name)))
            return
        data = _content(attached, size)
        if is_whole_mail and open_secured(letter, data, self._limits):
            return
        shown = letter.unique(name)
        letter.members.append(Member(shown, FileSource.from_bytes(data, shown)))

    def _inner_mail(self, attached: Any, name: str) -> Iterator[ParsedItem]:
        size = min(attached.size, self._bytes_left)
        inner = read_inner(_content(attached, size), self._numbers, "")
        if inner is None:
            message = "It is a mail inside a mail that cannot be taken out of the data file."
            yield Problem(ProblemCode.UNSUPPORTED, message, name)
            return
        letter = letter_of(inner.properties, [])
        for document in documents_of(inner.properties, letter, name, self._limits):
            if isinstance(document, ParsedDocument):
                yield replace(document, member=name)
        if not inner.is_whole:
            message = (
                "It is a mail inside a mail, of which only the beginning can be taken out of the "
                "data file; drag it out of Outlook into a folder to have it read as a whole."
            )
            yield Problem(ProblemCode.PARTIAL, message, name)


def documents_of(
    properties: Properties, letter: Letter, name: str, limits: Limits
) -> Iterator[ParsedItem]:
    """The document that an item is, by its class ([MS-OXCMSG], [MS-OXOCAL], [MS-OXOCNTC])."""
    kind = text_of(properties, Tag.MESSAGE_CLASS).upper()
    if kind.startswith("IPM.APPOINTMENT"):
        source = FileSource.from_bytes(appointment(properties, letter).encode(), name)
        yield from CalendarParser().parse(source, limits)
    elif kind.startswith("IPM.TASK") and not kind.startswith("IPM.TASKREQUEST"):
        source = FileSource.from_bytes(task(properties, letter).encode(), name)
        yield from CalendarParser().parse(source, limits)
    elif kind.startswith("IPM.CONTACT"):
        source = FileSource.from_bytes(contact(properties, letter).encode(), name)
        yield from ContactsParser().parse(source, limits)
    elif kind.startswith(_NOTES):
        text = "\n".join(body.text for body in letter.bodies)
        title = letter.subject or name
        yield ParsedDocument(DocumentKind.NOTE, title, text or title, date=letter.date)
    else:
        yield letter.document(name)


def _content(attached: Any, size: int) -> bytes:
    attached.seek_offset(0, io.SEEK_SET)
    pieces: list[bytes] = []
    while size > 0 and (piece := attached.read_buffer(min(size, 1 << 20))):
        pieces.append(piece)
        size -= len(piece)
    return b"".join(pieces)
