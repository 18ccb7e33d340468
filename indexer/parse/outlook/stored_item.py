"""One item of an Outlook store: a mail with what is attached, an appointment, a contact, a task."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

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
from indexer.parse.outlook.stored import LIBRARY_FAILS
from indexer.types import DocumentKind, ParsedDocument, Problem

if TYPE_CHECKING:
    from collections.abc import Iterator

    from indexer.parse.base import Limits, ParsedItem
    from indexer.parse.letter import Letter
    from indexer.parse.outlook.open_items import Attached, Item

_BY_VALUE, _EMBEDDED, _OBJECT = 1, 5, 6
_DAMAGED = "It is damaged in the Outlook data file."
_NOTES = ("IPM.STICKYNOTE", "IPM.ACTIVITY")


class OpenItem(io.BytesIO):
    """Lets an item of a store travel as the content of a ``Member``: it has no bytes of its own."""

    def __init__(self, item: Item) -> None:
        super().__init__()
        self.item = item


def item_source(item: Item, name: str) -> FileSource:
    """The item as something that ``StoredItemParser`` reads, when its turn comes."""
    return FileSource(OpenItem(item), name, 1)


class StoredItemParser:
    """Reads what ``PstParser`` finds; never chosen for a file."""

    name = "pst-item"

    def score(self, head: bytes, name: str) -> float:  # noqa: ARG002 - it is only asked for by name
        return 0.0

    def parse(self, source: FileSource, limits: Limits) -> Iterator[ParsedItem]:
        if not isinstance(source.file, OpenItem):
            raise FileProblem(ProblemCode.UNSUPPORTED, "It is no item of an Outlook store.")
        reader = _ItemReader(source.file.item, source.name, limits)
        try:
            yield from reader.items()
        except LIBRARY_FAILS as error:
            raise FileProblem(ProblemCode.CORRUPT, _DAMAGED) from error


class _ItemReader:
    def __init__(self, item: Item, name: str, limits: Limits) -> None:
        self._item = item
        self._name = name
        self._limits = limits
        self._bytes_left = limits.max_message_bytes

    def items(self) -> Iterator[ParsedItem]:
        properties = self._item.properties()
        if not properties:
            raise FileProblem(ProblemCode.CORRUPT, _DAMAGED)
        letter = letter_of(properties, self._item.recipients(code_page_of(properties)))
        self._take_attachments(letter, properties)
        yield from _documents(properties, letter, self._name, self._limits)
        if not self._item.is_whole:
            message = (
                "It is a mail inside a mail, of which only the beginning can be taken out of the "
                "data file; drag it out of Outlook into a folder to have it read as a whole."
            )
            yield Problem(ProblemCode.PARTIAL, message)
        yield from letter.problems
        yield from letter.attachments()

    def _take_attachments(self, letter: Letter, properties: Properties) -> None:
        """Put the attachments into the letter."""
        try:
            count = self._item.count_attachments()
        except LIBRARY_FAILS:
            message = "What is attached to it is damaged in the Outlook data file."
            letter.problems.append(Problem(ProblemCode.PARTIAL, message))
            return
        code_page = code_page_of(properties)
        is_whole_mail = count == 1 and is_secured(text_of(properties, Tag.MESSAGE_CLASS))
        for number in range(min(count, self._limits.max_members)):
            try:
                attached = self._item.attachment(number, code_page)
                self._take(letter, attached, number, is_whole_mail)
            except LIBRARY_FAILS:
                name = letter.unique(f"attachment {number + 1}")
                letter.problems.append(Problem(ProblemCode.CORRUPT, _DAMAGED, name))
        if count > self._limits.max_members:
            message = "It has too many attachments to read."
            letter.problems.append(Problem(ProblemCode.PARTIAL, message))

    def _take(self, letter: Letter, attached: Attached, number: int, is_whole_mail: bool) -> None:
        told = attached.properties
        name = attachment_name(told, number + 1)
        method = told.get(Tag.ATTACH_METHOD)
        if is_part_of_page(told):
            letter.inline_images.append(name)
        elif method == _EMBEDDED:
            self._take_mail(letter, attached, letter.unique(name))
        elif method == _OBJECT:
            message = "It is an object of another program inside the mail."
            problem = Problem(ProblemCode.UNSUPPORTED, message, letter.unique(name))
            letter.problems.append(problem)
        elif method == _BY_VALUE:  # the others are links to files elsewhere
            self._take_file(letter, attached, name, is_whole_mail)

    def _take_mail(self, letter: Letter, attached: Attached, name: str) -> None:
        inner = attached.item()
        if inner is None:
            message = "It is a mail inside a mail that cannot be taken out of the data file."
            letter.problems.append(Problem(ProblemCode.UNSUPPORTED, message, name))
        else:
            member = Member(name, item_source(inner, name), StoredItemParser.name)
            letter.members.append(member)

    def _take_file(
        self, letter: Letter, attached: Attached, name: str, is_whole_mail: bool
    ) -> None:
        size = attached.size()
        self._bytes_left -= size
        if self._bytes_left < 0:
            mib = self._limits.max_message_bytes // 2**20
            message = f"Of what is attached to a mail, {mib} MB are read."
            letter.problems.append(Problem(ProblemCode.TOO_LARGE, message, letter.unique(name)))
            return
        data = attached.content(size)
        if is_whole_mail and open_secured(letter, data, self._limits):
            return
        shown = letter.unique(name)
        letter.members.append(Member(shown, FileSource.from_bytes(data, shown)))


def _documents(
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
